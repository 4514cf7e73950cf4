"""The sites that have a login: their addresses and the kind of login, never a secret."""

from __future__ import annotations

from collections.abc import Callable

from digest_app.core.model import LoginSite
from digest_app.core.store.database import Database, faults
from digest_app.core.store.facts import Fact

Sites = tuple[LoginSite, ...]
SITES: Fact[Sites] = Fact("login sites", tuple[LoginSite, ...], ())


class LoginSites:
    """The list of sites in a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[LoginSite, ...]:
        with faults(self._database.path):
            return SITES.get(self._database.reader())

    def change(self, edit: Callable[[Sites], Sites]) -> None:
        """Change which sites there are."""
        with self._database.write() as connection:
            SITES.change(connection, edit)
