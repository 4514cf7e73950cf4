"""One address on the way to a page: what it is asked for with, and where a redirect leads from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from digest_app.core.capture import address
from digest_app.core.capture.answer import Answer
from digest_app.core.errors import BadAddress, BadRedirect

HeadersFor = Callable[[str], Mapping[str, str]]
"""An origin ("https://news.example") -> the headers that log the reader in there."""


@dataclass(frozen=True, slots=True)
class Hop:
    """An address as it is asked for: the reader typed it, a page linked to it, or a server sent us on to it."""

    url: str
    login: Mapping[str, str] = field(default_factory=dict)
    """Headers that log the reader in: on the first hop alone."""
    sent_by: str = ""
    """The host that redirected or linked here; empty when the reader typed the address."""
    from_private: bool = False
    """Whether that host has a private address, which the reader allowed."""
    cookies: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By origin, what the redirects so far have set; some sites send a reader round until it comes back."""

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or (443 if self.is_secure else 80)

    @property
    def names(self) -> set[str]:
        """How a list of allowed hosts may name this one: HOST or HOST:PORT."""
        return {self.host, f"{self.host}:{self.port}", f"[{self.host}]", f"[{self.host}]:{self.port}"}

    @property
    def is_secure(self) -> bool:
        return self.url.startswith("https:")

    @property
    def headers(self) -> dict[str, str]:
        """The headers that belong to this address and to no other."""
        cookies = self.cookies.get(address.origin(self.url), {})
        line = "; ".join(f"{name}={value}" for name, value in cookies.items())
        return ({"Cookie": line[:8000]} if line else {}) | dict(self.login)

    def next(self, answer: Answer) -> Hop:
        """Return the hop that a redirect leads to, without the login; BadRedirect where that is not followed."""
        url = self._target(answer.location)
        if self.is_secure and not url.startswith("https:"):
            raise BadRedirect(host=self.host, why="from a protected connection to one that is not")
        origin = address.origin(self.url)
        cookies = {**self.cookies, origin: {**self.cookies.get(origin, {}), **answer.cookies}}
        return Hop(url, sent_by=self.host, from_private=answer.private, cookies=cookies)

    def _target(self, location: str) -> str:
        try:
            return address.clean(urljoin(self.url, _utf8(location)))
        except BadAddress as fault:
            raise BadRedirect(host=self.host, why=fault.details["why"]) from fault
        except ValueError as fault:
            raise BadRedirect(host=self.host, why="it cannot be read") from fault


def first_hop(url: str, linked_from: str | None, allow: frozenset[str], headers_for: HeadersFor | None = None) -> Hop:
    """Return where a fetch begins: an address that the reader typed or that the page `linked_from` named."""
    login = headers_for(address.origin(url)) if headers_for and url.startswith("https:") else {}
    if linked_from is None:
        return Hop(url, login)
    page = Hop(address.clean(linked_from))
    return Hop(url, login, sent_by=page.host, from_private=bool(page.names & allow))


def _utf8(location: str) -> str:
    """Undo http.client's reading of a header as Latin-1 where it was UTF-8."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
