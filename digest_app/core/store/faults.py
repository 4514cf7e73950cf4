"""SQLite's complaints as the library's faults, each with the sentence that the reader sees."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest_app.core.errors import (
    DigestError,
    DiskFull,
    DiskReadOnly,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryUnwritable,
)


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Name what SQLite has to complain of in the block; our own mistakes with it pass as they are."""
    try:
        yield
    except UnicodeDecodeError as problem:  # Python could not read SQLite's own complaint about a scribbled schema
        raise LibraryDamaged(why="its description of itself is not UTF-8") from problem
    except sqlite3.DatabaseError as problem:
        named = _named(problem, path)
        if named is None:
            raise
        raise named from problem


def _named(problem: sqlite3.DatabaseError, path: Path) -> DigestError | None:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if not code and str(problem).startswith("Could not decode"):  # raised by Python for text that is not UTF-8
        return LibraryDamaged(why="a text in it is not UTF-8")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL):
        return LibraryBusy()
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    if code == sqlite3.SQLITE_READONLY:
        return DiskReadOnly()
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return LibraryDamaged(why=str(problem))
    if code == sqlite3.SQLITE_CANTOPEN:
        return LibraryUnwritable(path=path.parent, why="the file cannot be opened")
    if code == sqlite3.SQLITE_IOERR:
        # a file-size limit shows as a failed write too: to the reader both mean that the disk takes no more
        return (
            DiskFull()
            if problem.sqlite_errorname == "SQLITE_IOERR_WRITE"
            else LibraryError(why="the disk gave an error")
        )
    return None
