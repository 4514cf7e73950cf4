"""Bringing pages home for the library: links by the network, politely, and files from the disk."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from digest_app.core.capture import address
from digest_app.core.errors import NotAPage, TooLarge, UnreadableFile
from digest_app.core.model import Checkpoint, Page, Progress, no_checkpoint
from digest_app.core.store.database import Database, faults
from digest_app.core.store.facts import Fact

if TYPE_CHECKING:
    from digest_app.core.capture.logins import Logins

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:(?!\\)")
"""javascript:, mailto: and their like; one letter is a drive of Windows."""

ALLOWED: Fact[tuple[str, ...]] = Fact("allowed hosts", tuple[str, ...], ())
"""The private hosts that the reader allowed."""
PER_HOST = 2
"""Pages that are fetched from one site at the same time."""
PATIENCE = 0.2
"""Seconds of waiting for a turn after which it is asked whether to go on."""


class Fetch(Protocol):
    """How a page is brought home; tests put a fake web here."""

    def __call__(
        self,
        url: str,
        *,
        allow: Collection[str] = (),
        linked_from: str | None = None,
        headers_for: Callable[[str], Mapping[str, str]] | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Page: ...


class Fetching:
    """Links and files become pages. May be called from many threads."""

    def __init__(self, database: Database, fetch: Fetch | None, logins: Logins) -> None:
        self._database = database
        self._fetch = fetch
        self._logins = logins
        self._turns: dict[str, threading.Semaphore] = {}

    def pages(self, source: str, checkpoint: Checkpoint, allow: Collection[str]) -> Iterator[Page]:
        """The page of a link, or all pages of a file. Raises what stands in the way."""
        if is_address(source):
            yield self.page(source, checkpoint, allow)
            return
        from digest_app.core.capture import files

        found = files.read_file(Path(source))
        yield from found.pages
        for link in found.addresses:
            yield self.page(link, checkpoint, allow)

    def sources(self, source: str) -> list[str]:
        """A folder as its files, so that each is a source of its own; anything else as it is.

        So is a folder that cannot be listed: reading it says why.
        """
        if is_address(source) or not _is_folder(source):
            return [source]
        from digest_app.core.capture import files

        with suppress(UnreadableFile):
            return [str(path) for path in files.list_folder(Path(source))]
        return [source]

    def page(self, source: str, checkpoint: Checkpoint, allow: Collection[str], linked_from: str | None = None) -> Page:
        """Fetch one address, at most two at a time from one site; `linked_from` is the page that asks, if one does."""
        url = address.clean(source)
        with self._turn(url, checkpoint):
            page = self._fetcher()(
                url,
                allow=[*allow, *self.allowed()],
                linked_from=linked_from,
                headers_for=self._logins.headers,
                checkpoint=checkpoint,
            )
        return replace(page, source=url)

    def try_login(self, url: str, checkpoint: Checkpoint = no_checkpoint) -> None:
        """Fetch an address with its login; raises NeedsLogin, Refused or whatever else stands in the way."""
        with suppress(NotAPage, TooLarge):  # let in all the same
            self.page(url if "://" in url else f"https://{url}", checkpoint, ())

    def picture(self, url: str, page: str, checkpoint: Checkpoint, allow: Collection[str]) -> bytes:
        """Fetch a picture of a page; a public page leads to no private address."""
        from digest_app.core.capture.fetch import fetch_picture

        with self._turn(url, checkpoint):
            return fetch_picture(url, allow=[*allow, *self.allowed()], linked_from=page, checkpoint=checkpoint)

    def allowed(self) -> list[str]:
        """The private hosts that the reader allowed."""
        with faults(self._database.path):
            return list(ALLOWED.get(self._database.reader()))

    def allow(self, host: str) -> None:
        """Let a private host be fetched from now on, when it is asked for by name; never by a redirect."""
        with self._database.write() as connection:
            ALLOWED.change(connection, lambda hosts: tuple(sorted({*hosts, host})))

    @contextmanager
    def _turn(self, url: str, checkpoint: Checkpoint) -> Iterator[None]:
        """One of the turns that a site has; a reader who cancels need not wait for it."""
        site = address.site(url)
        turns = self._turns.setdefault(site, threading.Semaphore(PER_HOST))
        while not turns.acquire(timeout=PATIENCE):
            checkpoint(Progress(f"Waiting for {site}"))
        try:
            yield
        finally:
            turns.release()

    def _fetcher(self) -> Fetch:
        if self._fetch is None:
            from digest_app.core.capture.fetch import fetch

            self._fetch = fetch
        return self._fetch


def is_address(source: str) -> bool:
    """Whether a source is meant as a link rather than as a file; nothing at all is a link that is missing."""
    if "://" in source[:40] or not source.strip():
        return True
    if _exists(source):
        return False
    return bool(_SCHEME.match(source)) or ("." in source.partition("/")[0][1:] and "/" in source)


def _exists(source: str) -> bool:
    try:
        return Path(source).exists()
    except (OSError, ValueError):  # too long for a name, or with a NUL
        return False


def _is_folder(source: str) -> bool:
    return _exists(source) and Path(source).is_dir()
