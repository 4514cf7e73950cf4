"""Verified copies of the library, made while it is in use, and putting one in a damaged library's place."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from digest_app.core.errors import DigestError, LibraryBusy, LibraryDamaged, NoBackup, NoSuchFile
from digest_app.core.files import fault, flush_folder
from digest_app.core.store import header, tally
from digest_app.core.store.faults import faults
from digest_app.core.store.header import FILE_NAME
from digest_app.core.store.turn import Turn

ENDING = ".db"
_PART = ".part"
_ROUTINE = rf"library-\d{{8}}T\d{{6}}Z(-\d+)?\{ENDING}"
"""The names of backups that were made for no special reason."""
_LEFT = rf"library-\d{{8}}T\d{{6}}Z.*\{_PART}(-journal)?"
"""The names of what copies that were killed leave behind."""
_STALE_SECONDS = 3600.0


def folder_of(library: Path) -> Path:
    """Where the backups of the library in `library` lie."""
    return library / "backups"


def backups_of(library: Path) -> list[Path]:
    """The backups of a library, newest first."""
    return [path for _, path in _dated(library)]


def newest_made(library: Path) -> datetime | None:
    """When the newest backup of a library was made; None where there is none."""
    made = next((made for made, _ in _dated(library)), None)
    return None if made is None else datetime.fromtimestamp(made, UTC)


def _dated(library: Path) -> list[tuple[float, Path]]:
    """Each backup and when it was made, newest first; what is no file, holds nothing or has just gone is none."""
    found = []
    for path in folder_of(library).glob(f"*{ENDING}"):
        with suppress(OSError):
            status = path.stat()
            if stat.S_ISREG(status.st_mode) and status.st_size:
                found.append((status.st_mtime, path))
    return sorted(found, reverse=True)


def trace_of(library: Path) -> str:
    """What shows that there was a library in a folder that has none now, in words; empty where nothing does."""
    if backups_of(library):
        return "its backups are there"
    if header.has_log(library / FILE_NAME):
        return "its write-ahead log is there"
    if any(library.glob(_aside("*"))):
        return "what was put aside for a backup is there"
    return f"{changes} changes were made to it" if (changes := tally.kept(library)) else ""


# ---------------------------------------------------------------------- making


def make(source: sqlite3.Connection, folder: Path, *, label: str = "", now: datetime | None = None) -> Path:
    """Copy the library that `source` reads into `folder`, verify the copy, and give its path.

    A file that is there is never overwritten. LibraryDamaged where the copy is not sound, DiskFull, CannotWrite; there
    is no new file then.
    """
    name = _name(now or datetime.now(UTC), label)
    part = folder / _part_of(name)
    with _in_words(folder / f"{name}{ENDING}"):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _clear_parts(folder)
            _copy(source, part, journal="DELETE")  # a copy is one file, whatever happens to it
            if complaint := complaint_of(part):
                raise LibraryDamaged(why=complaint)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            return _under_its_name(part, folder, name)
        finally:
            _remove(part)


def rotate(library: Path, keep: int) -> None:
    """Remove the oldest routine backups beyond `keep`: never one with a label, or one that the reader put there.

    So is removed what a restore that was killed left behind.
    """
    _clear_parts(library)
    routine = [path for path in backups_of(library) if re.fullmatch(_ROUTINE, path.name)]
    for path in routine[keep:]:
        path.unlink(missing_ok=True)


def complaint_of(path: Path) -> str:
    """What speaks against a file as a library; empty where it is sound."""
    try:
        header.check(path)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except (DigestError, OSError, sqlite3.DatabaseError) as problem:
        return str(problem)
    return "" if answer == "ok" else str(answer)


def _name(moment: datetime, label: str) -> str:
    return "-".join(filter(None, ("library", moment.strftime("%Y%m%dT%H%M%SZ"), label)))


def _part_of(name: str) -> str:
    """What a copy is called until it is whole; no other program that makes one now uses that name."""
    return f"{name}-{os.urandom(4).hex()}{_PART}"


def _copy(source: sqlite3.Connection, target: Path, *, journal: str) -> None:
    """All that `source` and its log hold as one new file."""
    target.touch(exist_ok=False)
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute(f"PRAGMA journal_mode = {journal}")


def _under_its_name(part: Path, folder: Path, name: str) -> Path:
    """A finished copy under its name, or under that with a number where the name is taken."""
    target, number = folder / f"{name}{ENDING}", 1
    while not _named(part, target):
        number += 1
        target = folder / f"{name}-{number}{ENDING}"
    flush_folder(folder)
    return target


def _named(part: Path, target: Path) -> bool:
    """Give a finished copy its name, whole at once; False where that is taken, which is never overwritten."""
    try:
        target.hardlink_to(part)
    except FileExistsError:
        return False
    except OSError:  # a disk that has no links
        if target.exists():
            return False
        part.replace(target)
    return True


def _remove(part: Path) -> None:
    """Remove what is left of a copy, its journal included."""
    for ending in ("", "-journal", "-wal", "-shm"):
        Path(f"{part}{ending}").unlink(missing_ok=True)


def _clear_parts(folder: Path) -> None:
    """Remove what copies that were killed left behind, unless one may still be at work."""
    for part in folder.glob(f"library-*{_PART}*"):
        with suppress(OSError):  # another program may be clearing, too
            if re.fullmatch(_LEFT, part.name) and time.time() - part.stat().st_mtime > _STALE_SECONDS:
                part.unlink()


# ---------------------------------------------------------------------- putting in place


def restore(library: Path, chosen: Path | None = None) -> Path | None:
    """Put a good backup (the newest, unless one is chosen) in a library's place; the damaged file is kept aside.

    Gives the path under which the damaged file was kept; None where there was nothing. NoBackup where there is no sound
    one, NoSuchFile, LibraryBusy while any program has the library open. Killed half-way, the library is the old one, or
    is not there and says so when it is opened: then it is done again.
    """
    database, good = library / FILE_NAME, _best(library, chosen)
    fresh = library / _part_of(_name(datetime.now(UTC), "restored"))
    with _in_words(database):
        library.mkdir(mode=0o700, parents=True, exist_ok=True)
        with Turn(library / "library.lock").taken(), _alone(database):
            try:
                _clear_parts(library)
                with closing(_reading(good)) as source:
                    _copy(source, fresh, journal="WAL")
                aside = _put_aside(library)
                fresh.replace(database)
                tally.forget(library)
                flush_folder(library)
            finally:
                _remove(fresh)
    return aside


def _put_aside(library: Path, endings: Sequence[str] = ("", "-wal", "-shm")) -> Path | None:
    """Give the library's file and its log other names; the first of these, None where there was neither."""
    aside = library / _aside(datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ"))
    moved = []
    for ending in endings:
        part = library / f"{FILE_NAME}{ending}"
        if part.exists():
            moved.append(part.replace(f"{aside}{ending}"))
    flush_folder(library)
    return moved[0] if moved else None


def put_log_aside(library: Path) -> None:
    """Give a log another name that was left beside a file it does not belong to: that would be damaged by it."""
    with suppress(DigestError, OSError), _alone(library / FILE_NAME):
        if header.has_log(library / FILE_NAME):
            _put_aside(library, ("-wal", "-shm"))


def _reading(path: Path) -> sqlite3.Connection:
    """A backup, opened wherever it lies: where nothing can be written beside it, it has no log that could be missed."""
    beside = "" if header.has_log(path) or os.access(path.parent, os.W_OK) else "&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{beside}", uri=True)


def _best(library: Path, chosen: Path | None) -> Path:
    if chosen is not None and not chosen.is_file():
        raise NoSuchFile(path=chosen)
    for path in [chosen] if chosen else backups_of(library):
        if not complaint_of(path):
            return path
    raise NoBackup


def _aside(moment: str) -> str:
    return f"{Path(FILE_NAME).stem}-damaged-{moment}{ENDING}"


@contextmanager
def _alone(database: Path) -> Iterator[None]:
    """LibraryBusy while a program has the file open: what it wrote after a change of files would be lost.

    An open connection holds SQLite's shared lock on these bytes (https://sqlite.org/src/file/src/os.h). Windows
    itself refuses to rename a file that is open.
    """
    if sys.platform == "win32" or not database.is_file():
        yield
        return
    import fcntl

    with database.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        except BlockingIOError as problem:
            raise LibraryBusy from problem
        yield


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        with faults(path):
            yield
    except OSError as problem:
        raise fault(problem, path) from problem
