"""Site logins, kept in the system's key store and nowhere else.

Secrets go to the key store of the desktop (Secret Service, KWallet, macOS, Windows) or, where there is none, stay in
memory for this session. Any program of the same user can ask the key store too: it guards against thieves of files,
not against other programs.
"""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import wait
from contextlib import suppress
from typing import Protocol, TypeVar

from digest_app.core.capture import address, aside
from digest_app.core.errors import BadAddress, BadLogin, KeyStoreClosed, NoKeyStore
from digest_app.core.model import LoginKind, LoginSite

SERVICE = "io.github.digest_app.Digest"
"""Under which name the key store lists what Digest keeps."""

_SAFE = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
_REST_SECONDS = 60.0
T = TypeVar("T")


class Store(Protocol):
    """What a key store does: a part of keyring's backends."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


Sites = tuple[LoginSite, ...]


class Logins:
    """The reader's logins, by origin. May be called from many threads; never from one that must not wait.

    `known` reads the list of sites, without secrets, at a place of the caller's, and `change` changes it there: the key
    store is only asked about sites on it. `seconds` is how long a key store may take, a prompt to unlock included.
    """

    def __init__(
        self,
        known: Callable[[], Iterable[LoginSite]] = tuple,
        change: Callable[[Callable[[Sites], Sites]], None] = lambda _: None,
        *,
        open_store: Callable[[], Store] | None = None,
        seconds: float = 30,
    ) -> None:
        self._known = known
        self._change = change
        self._open_store = open_store or _safe_store
        self._seconds = seconds
        self._secrets: dict[LoginSite, str] = {}
        self._session: dict[str, LoginSite] = {}
        self._rests_until = 0.0
        self._one_at_a_time = threading.Lock()

    def sites(self) -> tuple[LoginSite, ...]:
        """Return the sites that have a login, sorted."""
        return tuple(sorted({*self._known(), *self._session.values()}, key=_entry))

    def headers(self, origin: str) -> dict[str, str]:
        """Return the headers that log the reader in at an origin; none for a site without a login.

        KeyStoreClosed where there is a login that cannot be read now.
        """
        headers: dict[str, str] = {}
        for site in self.sites():
            if site.origin == origin and (secret := self._secret(site)) is not None:
                headers |= _headers(site, secret)
        return headers

    def keep(self, url: str, kind: LoginKind, secret: str, name: str = "") -> NoKeyStore | None:
        """Keep a login for the origin of `url`; returns the warning to show where it lasts for this session only.

        `name` is the user's name of a password, or the header's name. BadAddress or BadLogin where it cannot work.
        """
        site = LoginSite(_https_origin(url), kind, name.strip())
        secret = _fit(site, secret)
        value = json.dumps({"name": site.name, "secret": secret})
        self._forget_in_session(_entry(site))
        self._rests_until = 0.0
        try:
            self._ask(lambda store: store.set_password(SERVICE, _entry(site), value))
        except (NoKeyStore, KeyStoreClosed) as fault:
            self._secrets[site] = secret
            self._session[_entry(site)] = site
            return NoKeyStore(why=fault.details["why"])
        self._secrets[site] = secret
        self._change(lambda known: tuple(sorted([*_without(site, known), site], key=_entry)))
        return None

    def forget(self, url: str) -> None:
        """Remove every login of an origin; KeyStoreClosed where the key store does not let go of one."""
        origin = _https_origin(url)
        for site in self.sites():
            if site.origin == origin:
                if _entry(site) not in self._session:
                    self._delete(site)
                self._forget_in_session(_entry(site))

    def _secret(self, site: LoginSite) -> str | None:
        if site in self._secrets:
            return self._secrets[site]
        try:
            value = self._ask(lambda store: store.get_password(SERVICE, _entry(site)))
        except NoKeyStore as fault:
            raise KeyStoreClosed(why=fault.details["why"]) from fault
        secret = _read(value)
        if secret is not None:
            self._secrets[site] = secret
        return secret

    def _delete(self, site: LoginSite) -> None:
        def delete(store: Store) -> None:
            if store.get_password(SERVICE, _entry(site)) is not None:
                store.delete_password(SERVICE, _entry(site))

        try:
            self._ask(delete)
        except NoKeyStore as fault:
            raise KeyStoreClosed(why=fault.details["why"]) from fault
        self._change(lambda known: _without(site, known))

    def _forget_in_session(self, entry: str) -> None:
        self._session.pop(entry, None)
        for site in [site for site in self._secrets if _entry(site) == entry]:
            del self._secrets[site]

    def _ask(self, question: Callable[[Store], T]) -> T:
        """Put a question to the key store in a thread of its own: it may hang, or wait for the reader to unlock it."""
        with self._one_at_a_time:
            if time.monotonic() < self._rests_until:
                raise KeyStoreClosed(why="it does not answer")
            asking = aside.begin(lambda: question(self._open_store()), "key store")
            if not wait([asking], self._seconds).done:
                self._rests_until = time.monotonic() + _REST_SECONDS
                raise KeyStoreClosed(why="it does not answer")
        try:
            return asking.result()
        except NoKeyStore:
            raise
        except Exception as fault:
            raise KeyStoreClosed(why=_reason_of_fault(fault)) from fault


def _safe_store() -> Store:
    """Return the system's key store; NoKeyStore where there is none, or one that keeps plain text."""
    import keyring

    ring = keyring.get_keyring()
    for candidate in (ring, *getattr(ring, "backends", ())):
        module = type(candidate).__module__
        if module.startswith("keyring.backends.") and module.split(".")[2] in _SAFE:
            safe: Store = candidate
            return safe
    raise NoKeyStore(why="none was found that encrypts")


def _reason_of_fault(fault: Exception) -> str:
    name = type(fault).__name__
    if name == "KeyringLocked":
        return "it is locked"
    return "it refused" if name in ("PasswordSetError", "PasswordDeleteError", "InitError") else f"it failed ({name})"


def _without(site: LoginSite, known: Sites) -> Sites:
    return tuple(other for other in known if _entry(other) != _entry(site))


def _entry(site: LoginSite) -> str:
    return f"{site.origin}#{site.kind}"


def _https_origin(url: str) -> str:
    origin = address.origin(url if "://" in url else "https://" + url)
    if not origin.startswith("https:"):
        raise BadAddress(address=origin, why="a login is sent over https alone")
    return origin


def _fit(site: LoginSite, secret: str) -> str:
    """Return the secret as it is sent; BadLogin where a header cannot carry it."""
    secret = secret.strip("\r\n")
    if site.kind == "cookie":
        secret = re.sub(r"(?i)^\s*cookie:\s*", "", secret).strip()
    if not secret:
        raise BadLogin(why="the secret is empty")
    if site.kind == "header" and not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}", site.name):
        raise BadLogin(why="this is not the name of a header")
    if site.kind == "header" and site.name.lower() in ("host", "connection", "content-length", "transfer-encoding"):
        raise BadLogin(why=f"the header {site.name} is not for logins")
    if site.kind == "password" and (not site.name or ":" in site.name):
        raise BadLogin(why="a user name is needed, without a colon")
    if site.kind != "password" and not re.fullmatch(r"[\x20-\x7e]{1,8000}", secret):
        raise BadLogin(why="it has letters that cannot be sent, or is too long")
    return secret


def _read(value: str | None) -> str | None:
    with suppress(ValueError, TypeError, KeyError):
        return str(json.loads(value or "")["secret"])
    return None


def _headers(site: LoginSite, secret: str) -> dict[str, str]:
    if site.kind == "password":
        return {"Authorization": "Basic " + base64.b64encode(f"{site.name}:{secret}".encode()).decode("ascii")}
    if site.kind == "token":
        return {"Authorization": f"Bearer {secret}"}
    return {"Cookie" if site.kind == "cookie" else site.name: secret}
