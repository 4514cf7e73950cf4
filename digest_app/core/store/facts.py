"""Small facts that a library keeps about itself, by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Generic, TypeVar

from digest_app.core.store.columns import value

T = TypeVar("T")


class Fact(Generic[T]):
    """One fact: its name, its kind, and what stands for it until it is kept."""

    def __init__(self, name: str, kind: type[T], default: T) -> None:
        self.name = name
        self._kind = kind
        self._default = default

    def get(self, connection: sqlite3.Connection) -> T:
        """The fact as it is. LibraryDamaged."""
        kept = get(connection, self.name)
        return value(self._kind, kept) if kept else self._default

    def change(self, connection: sqlite3.Connection, edit: Callable[[T], T]) -> T:
        """Read it, change it and keep it inside the caller's transaction, in which nobody else writes; what it was."""
        from digest_app.core import plain

        before = self.get(connection)
        keep(connection, self.name, plain.dumps(edit(before)))
        return before


def get(connection: sqlite3.Connection, name: str) -> str | None:
    """The value of a fact as it rests in the library; None where it was never kept."""
    row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else None


def keep(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a fact, in place of what was kept before under its name."""
    connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))
