"""Verified copies of the library, made while it is in use, and putting one in a damaged library's place."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
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
_STALE_SECONDS = 3600.0


def folder_of(library: Path) -> Path:
    """Where the backups of the library in `library` lie."""
    return library / "backups"


def backups_of(library: Path) -> list[Path]:
    """The backups of a library, newest first."""
    return sorted(
        folder_of(library).glob(f"*{ENDING}"), key=lambda path: (path.stat().st_mtime, path.name), reverse=True
    )


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


def make(database: Path, folder: Path, *, label: str = "", now: datetime | None = None) -> Path:
    """Copy a library into `folder`, verify the copy, and give its path.

    LibraryDamaged where the copy is not sound, DiskFull, CannotWrite; there is no new file then.
    """
    moment = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    target = folder / ("-".join(filter(None, ("library", moment, label))) + ENDING)
    beside = target.with_suffix(_PART)
    with _in_words(target):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _clear_parts(folder)
            _copy(database, beside, journal="DELETE")  # a copy is one file, whatever happens to it
            if complaint := complaint_of(beside):
                raise LibraryDamaged(why=complaint)
            with beside.open("rb") as file:
                os.fsync(file.fileno())
            beside.replace(target)
            flush_folder(folder)
        finally:
            beside.unlink(missing_ok=True)
    return target


def rotate(library: Path, keep: int) -> None:
    """Remove the oldest backups beyond `keep`; those made before a change of form are kept."""
    routine = [path for path in backups_of(library) if "before-form" not in path.name]
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


def _copy(source: Path, target: Path, *, journal: str) -> None:
    """All that `source` and its log hold as one file, in place of what `target` may be."""
    target.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as reader,
        closing(sqlite3.connect(target)) as copy,
    ):
        reader.backup(copy)
        copy.execute(f"PRAGMA journal_mode = {journal}")


def _clear_parts(folder: Path) -> None:
    """Remove what backups that were killed left behind, unless one may still be at work."""
    for part in folder.glob(f"*{_PART}"):
        if time.time() - part.stat().st_mtime > _STALE_SECONDS:
            part.unlink(missing_ok=True)


# ---------------------------------------------------------------------- putting in place


def restore(library: Path, chosen: Path | None = None) -> Path:
    """Put a good backup (the newest, unless one is chosen) in a library's place; the damaged file is kept aside.

    Gives the path under which the damaged file was kept. NoBackup where there is no sound one, NoSuchFile,
    LibraryBusy while any program has the library open. Killed half-way, the library is the old one, or is not there
    and says so when it is opened: then it is done again.
    """
    database = library / FILE_NAME
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside, fresh = library / _aside(moment), database.with_name(f".{FILE_NAME}.restored")
    with _in_words(database), Turn(library / "library.lock").taken(), _alone(database):
        _copy(_best(library, chosen), fresh, journal="WAL")
        for ending in ("", "-wal", "-shm"):
            part = Path(f"{database}{ending}")
            if part.exists():
                part.replace(f"{aside}{ending}")
        flush_folder(library)
        fresh.replace(database)
        tally.forget(library)
        flush_folder(library)
    return aside


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
    if sys.platform == "win32" or not database.exists():
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
