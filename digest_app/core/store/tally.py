"""How many changes the library has had, counted in the file and, after each COMMIT, beside it.

An SQLite file whose write-ahead log was lost or cut short, or that a synchroniser replaced by an older one, is sound
and yet lacks what was acknowledged. The count beside it tells: it is never ahead of what a whole library holds.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

FILE_NAME = "library.count"


def count(connection: sqlite3.Connection) -> int:
    """Count one more change, inside the caller's transaction."""
    (number,) = connection.execute(
        "INSERT INTO facts (name, value) VALUES ('changes', '1')"
        " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value"
    ).fetchone()
    return int(number)


def keep(library: Path, number: int) -> None:
    """Raise the count beside the library; where that cannot be, the commit stands without it.

    It is always as long, so that no other program reads half of one, and it is not flushed: a power cut may leave an
    earlier one, which says less, and nothing wrong. It is never lowered, so that the next change hides no loss.
    """
    if number <= kept(library):
        return
    with suppress(OSError):
        handle = os.open(library / FILE_NAME, os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(handle, b"%012d\n" % number)
        finally:
            os.close(handle)


def kept(library: Path) -> int:
    """The count beside the library; 0 where there is none."""
    try:
        return int((library / FILE_NAME).read_bytes())
    except (OSError, ValueError):
        return 0


def missing(library: Path, connection: sqlite3.Connection) -> int:
    """How many changes were acknowledged that the library file does not hold."""
    beside = kept(library)  # first, as another program may be writing meanwhile
    row = connection.execute("SELECT value FROM facts WHERE name = 'changes'").fetchone()
    return max(0, beside - (int(row[0]) if row else 0))


def forget(library: Path) -> None:
    """Begin anew, because the reader put an older file in the library's place."""
    (library / FILE_NAME).unlink(missing_ok=True)
