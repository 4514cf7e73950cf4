"""Small facts that a library keeps about itself, by name."""

from __future__ import annotations

import sqlite3


def get(connection: sqlite3.Connection, name: str) -> str | None:
    """The value of a fact; None where it was never kept."""
    row = connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else None


def keep(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a fact, in place of what was kept before under its name."""
    connection.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", (name, value))
