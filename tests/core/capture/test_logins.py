"""Site logins: where they go, where they are kept, and what happens when there is no good place."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordSetError

from digest_app.core import errors
from digest_app.core.capture.fetch import fetch
from digest_app.core.capture.logins import SERVICE, Logins
from digest_app.core.model import LoginSite
from tests.authority import Authority
from tests.web import Reply, Visit, Web

SITE = "https://news.example"
SECRET = "SEKRIT-5-€"


class Store:
    """A key store in memory; `weather` is raised instead of an answer."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked = 0
        self.weather: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.kept[service, username]

    def _ask(self) -> None:
        self.asked += 1
        if self.weather:
            raise self.weather


class Register:
    """The list of sites, as the library keeps it."""

    def __init__(self) -> None:
        self.sites: tuple[LoginSite, ...] = ()

    def read(self) -> tuple[LoginSite, ...]:
        return self.sites

    def change(self, edit: Callable[[tuple[LoginSite, ...]], tuple[LoginSite, ...]]) -> None:
        self.sites = edit(self.sites)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def logins(store: Store, register: Register) -> Logins:
    return again(store, register)


def again(store: Store, register: Register, seconds: float = 5) -> Logins:
    """The logins as a new session of Digest finds them."""
    return Logins(register.read, register.change, open_store=lambda: store, seconds=seconds)


# --------------------------------------------------------------------------- keeping


def test_each_kind_of_login_is_sent_in_its_own_way(logins: Logins, store: Store, register: Register) -> None:
    logins.keep("https://a.example/page?x", "password", SECRET, name="reader")
    logins.keep("b.example:8443", "token", "abc")
    logins.keep("https://c.example", "header", "k-1", name="X-Api-Key")
    logins.keep("https://d.example", "cookie", "Cookie: session=1; level=2\n")
    for session in (logins, again(store, register)):
        assert session.headers("https://a.example") == {"Authorization": "Basic cmVhZGVyOlNFS1JJVC01LeKCrA=="}
        assert session.headers("https://b.example:8443") == {"Authorization": "Bearer abc"}
        assert session.headers("https://c.example") == {"X-Api-Key": "k-1"}
        assert session.headers("https://d.example") == {"Cookie": "session=1; level=2"}


@pytest.mark.parametrize(
    "origin", ["http://news.example", "https://www.news.example", "https://news.example:8443", "https://example", ""]
)
def test_a_login_is_for_its_exact_origin(logins: Logins, origin: str) -> None:
    logins.keep(SITE, "token", "abc")
    assert logins.headers(origin) == {}


def test_a_site_without_a_login_never_opens_the_key_store(logins: Logins, store: Store) -> None:
    logins.keep(SITE, "token", "abc")
    asked = store.asked
    assert logins.headers("https://other.example") == {}
    assert logins.headers(SITE)
    assert store.asked == asked


def test_the_list_of_sites_holds_no_secret(logins: Logins, store: Store, register: Register) -> None:
    logins.keep(SITE, "password", SECRET, name="reader")
    logins.keep(SITE, "password", SECRET + "2", name="reader2")
    assert register.sites == logins.sites() == (LoginSite(SITE, "password", "reader2"),)
    assert "SEKRIT" not in repr(register.sites) + repr(vars(logins)["_session"])
    assert list(store.kept) == [(SERVICE, f"{SITE}#password")]


def test_a_forgotten_login_is_gone_everywhere(logins: Logins, store: Store, register: Register) -> None:
    logins.keep(SITE, "token", "abc")
    logins.keep(SITE, "cookie", "a=b")
    logins.keep("https://other.example", "token", "xyz")
    logins.forget(SITE + "/page")
    assert logins.headers(SITE) == {}
    assert [site.origin for site in logins.sites()] == ["https://other.example"]
    assert list(store.kept) == [(SERVICE, "https://other.example#token")]
    assert again(store, register).sites() == logins.sites()


def test_a_login_that_another_program_removed_is_just_missing(logins: Logins, store: Store, register: Register) -> None:
    logins.keep(SITE, "token", "abc")
    store.kept.clear()
    assert again(store, register).headers(SITE) == {}
    logins.forget(SITE)
    assert logins.sites() == ()


@pytest.mark.parametrize(
    ("kind", "secret", "name"),
    [
        ("password", SECRET, ""),
        ("password", SECRET, "a:b"),
        ("password", "", "reader"),
        ("token", "a\nX-Injected: 1", ""),
        ("token", "€", ""),
        ("header", "x", "Bad Name"),
        ("header", "x", "Host"),
        ("cookie", "a=b\r\nX: 1", ""),
        ("cookie", "a" * 9000, ""),
    ],
)
def test_a_login_that_cannot_work_is_refused(logins: Logins, kind: str, secret: str, name: str) -> None:
    with pytest.raises(errors.BadLogin) as refusal:
        logins.keep(SITE, kind, secret, name)
    assert SECRET not in str(refusal.value)
    assert logins.sites() == ()


def test_a_login_is_never_kept_for_an_unprotected_site(logins: Logins) -> None:
    with pytest.raises(errors.BadAddress, match="https"):
        logins.keep("http://news.example", "token", "abc")


# --------------------------------------------------------------------------- bad weather


@pytest.mark.parametrize(
    ("weather", "why"),
    [
        (errors.NoKeyStore(why="none was found"), "none was found"),
        (KeyringLocked("Failed to unlock the collection!"), "locked"),
        (PasswordSetError("too long"), "refused"),
        (OSError("dbus"), "OSError"),
    ],
)
def test_without_a_key_store_a_login_lasts_for_the_session_and_says_so(
    logins: Logins, store: Store, register: Register, weather: Exception, why: str
) -> None:
    store.weather = weather
    warning = logins.keep(SITE, "token", "abc")
    assert isinstance(warning, errors.NoKeyStore)
    assert why in str(warning)
    assert "this session only" in str(warning)
    assert logins.headers(SITE) == {"Authorization": "Bearer abc"}
    assert logins.sites() == (LoginSite(SITE, "token"),)
    assert (register.sites, store.kept) == ((), {})
    logins.forget(SITE)
    assert logins.sites() == ()


def test_a_key_store_that_is_locked_later_is_a_clear_fault(logins: Logins, store: Store, register: Register) -> None:
    logins.keep(SITE, "token", "abc")
    store.weather = KeyringLocked("locked")
    with pytest.raises(errors.KeyStoreClosed, match="locked"):
        again(store, register).headers(SITE)
    with pytest.raises(errors.KeyStoreClosed):
        logins.forget(SITE)
    assert logins.sites() == (LoginSite(SITE, "token"),)


def test_a_key_store_that_hangs_is_waited_for_once(store: Store, register: Register) -> None:
    again(store, register).keep(SITE, "token", "abc")
    over, asked = threading.Event(), []

    def hang(*name: str) -> None:
        asked.append(name)
        over.wait(30)

    hanging = SimpleNamespace(get_password=hang)
    logins = Logins(register.read, register.change, open_store=lambda: hanging, seconds=0.2)
    for _ in range(5):
        with pytest.raises(errors.KeyStoreClosed, match="does not answer"):
            logins.headers(SITE)
    assert len(asked) == 1
    over.set()


class PlainText(null.Keyring):
    """A back end that writes plain text, as some are installed beside keyring."""


UNSAFE: list[object] = [ring() for ring in (fail.Keyring, null.Keyring, PlainText)]


@pytest.mark.parametrize("ring", [*UNSAFE, SimpleNamespace(backends=UNSAFE)])
def test_no_store_that_is_not_known_to_encrypt_is_used(monkeypatch: pytest.MonkeyPatch, ring: object) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    warning = Logins().keep(SITE, "token", "abc")
    assert warning is not None
    assert "encrypts" in str(warning)


def test_among_several_stores_the_safe_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    safe = type("Keyring", (Store,), {"__module__": "keyring.backends.SecretService"})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: SimpleNamespace(backends=[*UNSAFE, safe]))
    assert Logins().keep(SITE, "token", "abc") is None
    assert list(safe.kept) == [(SERVICE, f"{SITE}#token")]


# --------------------------------------------------------------------------- in use


@pytest.fixture
def closed_site(authority: Authority) -> Iterator[Web]:
    def page(visit: Visit) -> Reply:
        is_in = visit.headers.get("authorization") == "Bearer abc"
        return Reply("<p>The whole article.") if is_in else Reply(status=401)

    with Web({"/": page}, certificate=authority.certificate()) as web:
        yield web


def test_a_login_opens_a_closed_site(logins: Logins, closed_site: Web) -> None:
    with pytest.raises(errors.NeedsLogin):
        fetch(closed_site.url(), allow=closed_site.allow, headers_for=logins.headers)
    logins.keep(closed_site.url(), "token", "abc")
    assert (
        fetch(closed_site.url(), allow=closed_site.allow, headers_for=logins.headers).data == b"<p>The whole article."
    )


REAL = """
import sys
from digest_app.core.capture.logins import Logins
from digest_app.core.model import LoginSite
sites = [()]
def new(): return Logins(lambda: sites[0], lambda edit: sites.__setitem__(0, edit(sites[0])))
assert new().keep("https://news.example", "password", "SEKRIT", name="reader") is None
assert new().headers("https://news.example") == {"Authorization": "Basic cmVhZGVyOlNFS1JJVA=="}
from contextlib import closing
import secretstorage
with closing(secretstorage.dbus_init()) as bus:
    found = list(secretstorage.search_items(bus, {"service": "io.github.digest_app.Digest"}))
    assert [item.get_attributes()["username"] for item in found] == ["https://news.example#password"]
    secretstorage.get_default_collection(bus).lock()
    try:
        new().headers("https://news.example")
    except Exception as fault:
        assert type(fault).__name__ == "KeyStoreClosed", fault
    else:
        raise AssertionError("a locked store answered")
print("done")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon (on Debian: apt install dbus gnome-keyring)",
)
def test_a_real_key_store_keeps_a_login(tmp_path: Path) -> None:
    for name in ("run", "share/keyrings"):
        (tmp_path / name).mkdir(parents=True, mode=0o700)
    environment = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
    }
    unlock = "printf testpass | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null"
    command = ["dbus-run-session", "--", "sh", "-c", f'{unlock} && exec "$0" -c "$1"', sys.executable, REAL]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "done\n", done.stderr
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert kept
    assert b"SEKRIT" not in kept
