"""The first bytes of a library file, looked at before SQLite is, so that what is refused stays as it was."""

from __future__ import annotations

import stat
import struct
from pathlib import Path

from digest_app.core.errors import LibraryDamaged, LibraryError, LibraryForeign, LibraryNewer
from digest_app.core.store import schema

FILE_NAME = "library.db"
SIZE = 100
Identity = tuple[int, int]
"""The disk that a file is on, and its number there."""


def check(path: Path) -> None:
    """Refuse a damaged, foreign or newer file, and what is no file; it is only read. OSError.

    The header's page count is believed where its change counters agree (https://sqlite.org/fileformat.html) and no
    write-ahead log is there: a log holds pages that the file may lack, after a full disk for one.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a pipe, which would be waited for
        raise LibraryForeign(path=path)
    with path.open("rb") as file:
        header = file.read(SIZE)
    size = path.stat().st_size  # after the header: a file that grows meanwhile lacks nothing
    if size == 0:
        raise LibraryDamaged(why="it is empty")
    if len(header) < SIZE or not header.startswith(b"SQLite format 3\x00"):
        raise _no_library(path, header)
    form, application = _number(header, 60), _number(header, 68)
    if application != schema.APPLICATION_ID or form < 1:
        raise LibraryForeign(path=path)
    if form > schema.NEWEST:
        raise LibraryNewer(found=form, known=schema.NEWEST)
    if _number(header, 24) == _number(header, 92) and not has_log(path) and (missing := _length(header) - size) > 0:
        raise LibraryDamaged(why=f"{missing:d} bytes are missing at its end")


def has_log(path: Path) -> bool:
    """Whether a write-ahead log lies beside a library file with something in it."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def log_of(path: Path) -> Path:
    """Where the write-ahead log of a library file lies."""
    return Path(f"{path}-wal")


def identity(path: Path) -> Identity | None:
    """What tells a file that is open from another one that was put in its place; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _length(header: bytes) -> int:
    (page_size,) = struct.unpack(">H", header[16:18])
    return _number(header, 28) * (65536 if page_size == 1 else page_size)


def _number(header: bytes, place: int) -> int:
    return int.from_bytes(header[place : place + 4], "big")


def _no_library(path: Path, header: bytes) -> LibraryError:
    if header[68:72] == schema.APPLICATION_ID.to_bytes(4, "big") or not header.strip(b"\x00"):
        return LibraryDamaged(why="its first bytes are wrong")
    return LibraryForeign(path=path)
