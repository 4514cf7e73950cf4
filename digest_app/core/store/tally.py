"""The number of the last article that was acknowledged, kept beside the library.

An SQLite file whose write-ahead log was lost, or that a synchroniser replaced by an older one, is sound and yet lacks
articles. The number tells: it is written after each COMMIT, so that it is never ahead of what a whole library holds.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

FILE_NAME = "library.last"


def keep(library: Path, connection: sqlite3.Connection) -> None:
    """Raise the number to that of the newest article; where it cannot be written, the commit stands without it."""
    newest = _newest(connection)
    if newest > kept(library):
        with suppress(OSError):
            handle = os.open(library / FILE_NAME, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                os.write(handle, b"%012d\n" % newest)  # always as long, so that it is never cut short in between
            finally:
                os.close(handle)


def kept(library: Path) -> int:
    """The number that was last kept; 0 where there is none."""
    try:
        return int((library / FILE_NAME).read_bytes())
    except (OSError, ValueError):
        return 0


def missing(library: Path, connection: sqlite3.Connection) -> int:
    """How many articles were acknowledged that the library file has never heard of."""
    kept_before = kept(library)  # first, as another program may be saving meanwhile
    return max(0, kept_before - _newest(connection))


def forget(library: Path) -> None:
    """Begin anew, because the reader put an older file in the library's place."""
    (library / FILE_NAME).unlink(missing_ok=True)


def _newest(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").fetchone()
    return int(row[0]) if row else 0
