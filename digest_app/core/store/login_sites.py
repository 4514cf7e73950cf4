"""The sites that have a login: their addresses and the kind of login, never a secret."""

from __future__ import annotations

from collections.abc import Iterable

from digest_app.core import plain
from digest_app.core.model import LoginSite
from digest_app.core.store import facts
from digest_app.core.store.columns import value
from digest_app.core.store.database import Database, faults


class LoginSites:
    """The list of sites in a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[LoginSite, ...]:
        with faults(self._database.path):
            sites = facts.get(self._database.reader(), "login sites")
        return value(tuple[LoginSite, ...], sites) if sites else ()

    def keep(self, sites: Iterable[LoginSite]) -> None:
        """Let these be the sites from now on."""
        with self._database.write() as connection:
            facts.keep(connection, "login sites", plain.dumps(tuple(sites)))
