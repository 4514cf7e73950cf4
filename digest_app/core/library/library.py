"""The library, opened: its rooms, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core.library.shelf import Shelf
from digest_app.core.store import facts
from digest_app.core.store.database import Database, faults

if TYPE_CHECKING:
    from digest_app.core.capture.logins import Logins
    from digest_app.core.library.care import Care
    from digest_app.core.library.cleaning import Cleaning
    from digest_app.core.library.digests import Digests
    from digest_app.core.library.exports import Exports
    from digest_app.core.library.fetching import Fetch, Fetching
    from digest_app.core.library.filing import Filing
    from digest_app.core.library.highlighting import Highlighting
    from digest_app.core.library.importing import Importing
    from digest_app.core.library.making import Making
    from digest_app.core.library.preparing import Preparing
    from digest_app.core.library.renewing import Renewing
    from digest_app.core.library.saving import Saving
    from digest_app.core.library.storytelling import Storytelling
    from digest_app.core.library.summaries import Summaries
    from digest_app.core.library.texts import Texts
    from digest_app.core.model import Hit
    from digest_app.core.settings import Settings


def utc_now() -> datetime:
    """The clock of the world, in UTC."""
    return datetime.now(UTC)


class Library:
    """One library in one folder. Raises a LibraryError where it cannot be opened; the file is then untouched.

    `fetch`, `logins` and `clock` are the seams at which tests put fakes; `preparing` a worker that is warm already
    and that its owner ends.
    """

    def __init__(
        self,
        folder: Path,
        *,
        fetch: Fetch | None = None,
        logins: Logins | None = None,
        preparing: Preparing | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.database = Database(folder)
        self._fetch = fetch
        self._given_logins = logins
        self._shared_preparing = preparing
        self.shelf = Shelf(self.database, clock)
        if not self.read_only:
            self._first_start()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written, as on a disk that takes no writing."""
        return self.database.read_only

    def version(self) -> int:
        """A number that changes when anybody, also another process, changed the library."""
        return self.database.version()

    def search(self, words: str, limit: int = 200, *, best_first: bool = False, typing: bool = False) -> list[Hit]:
        """Articles that a query finds, each with the passage that answers it. BadQuery.

        Best first weighs the newest 2,000 hits; newest first is by when they were saved.
        """
        from digest_app.core.store import query, search

        asked = query.parse(words, typing=typing)
        with faults(self.database.path):
            reader = self.database.reader()
            found = search.find(reader, asked, limit, best_first=best_first)
            return search.hits(reader, asked, found)

    def close(self) -> None:
        """End the worker and close the file for good."""
        if "preparing" in self.__dict__ and self._shared_preparing is None:
            self.preparing.close()
        self.database.end()

    # ------------------------------------------------------------------ rooms

    @cached_property
    def settings(self) -> Settings:
        from digest_app.core import settings

        return settings.read(self.folder)

    @cached_property
    def highlighting(self) -> Highlighting:
        from digest_app.core.library.highlighting import Highlighting

        return Highlighting(self.database, self.clock)

    @cached_property
    def preparing(self) -> Preparing:
        if self._shared_preparing is not None:
            return self._shared_preparing
        from digest_app.core.library.preparing import Preparing

        return Preparing()

    @cached_property
    def filing(self) -> Filing:
        from digest_app.core.library.filing import Filing

        return Filing(self.database, self.clock)

    @cached_property
    def summaries(self) -> Summaries:
        from digest_app.core.library.summaries import Summaries

        return Summaries(self.database, self.preparing, self.settings)

    @cached_property
    def texts(self) -> Texts:
        from digest_app.core.library.texts import Texts

        return Texts(self.database, self.filing, self.storytelling)

    @cached_property
    def cleaning(self) -> Cleaning:
        from digest_app.core.library.cleaning import Cleaning

        return Cleaning(self.database, self.summaries, self.texts, self.clock)

    @cached_property
    def saving(self) -> Saving:
        from digest_app.core.library.saving import Saving

        return Saving(self, self._fetching, self._making)

    @cached_property
    def storytelling(self) -> Storytelling:
        from digest_app.core.library.storytelling import Storytelling

        return Storytelling(self.database)

    @cached_property
    def importing(self) -> Importing:
        from digest_app.core.library.importing import Importing

        return Importing(self)

    @cached_property
    def renewing(self) -> Renewing:
        from digest_app.core.library.renewing import Renewing

        return Renewing(self, self._fetching, self._making)

    @cached_property
    def logins(self) -> Logins:
        """The reader's logins; the library holds the list of sites, the system's key store the secrets."""
        if self._given_logins is not None:
            return self._given_logins
        from digest_app.core.capture.logins import Logins
        from digest_app.core.store.login_sites import LoginSites

        sites = LoginSites(self.database)
        return Logins(sites.all, sites.change)

    @cached_property
    def _fetching(self) -> Fetching:
        from digest_app.core.library.fetching import Fetching

        return Fetching(self.database, self._fetch, self.logins)

    @cached_property
    def _making(self) -> Making:
        from digest_app.core.library.making import Making

        return Making(self.preparing, self._fetching, self.filing, self.cleaning, self.settings)

    @cached_property
    def exports(self) -> Exports:
        from digest_app.core.library.exports import Exports

        return Exports(self.shelf)

    @cached_property
    def digests(self) -> Digests:
        from digest_app.core.library.digests import Digests

        return Digests(self.database, self.shelf, self.filing, self.storytelling, self.clock)

    @cached_property
    def care(self) -> Care:
        from digest_app.core.library.care import Care

        return Care(self)

    # ------------------------------------------------------------------ first start

    def _first_start(self) -> None:
        """Put the built-in topics into a new library, once; a reader may remove them for good."""
        with faults(self.database.path):
            done = facts.get(self.database.reader(), "built-in topics")
        if done is None:
            self.filing.add_built_in()
