"""Verified copies of the library, made while it is in use, and putting one in a damaged library's place."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from digest_app.core.errors import CannotWrite, LibraryDamaged, NoBackup
from digest_app.core.files import fault, flush_folder

FILE_NAME = "library.db"
ENDING = ".db"


def folder_of(library: Path) -> Path:
    """Where the backups of the library in `library` lie."""
    return library / "backups"


def backups_of(library: Path) -> list[Path]:
    """The backups of a library, newest first."""
    return sorted(
        folder_of(library).glob(f"*{ENDING}"), key=lambda path: (path.stat().st_mtime, path.name), reverse=True
    )


def make(database: Path, folder: Path, *, label: str = "", now: datetime | None = None) -> Path:
    """Copy a library into `folder`, verify the copy, and give its path. LibraryDamaged where the copy is not sound."""
    moment = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
    target = folder / ("-".join(filter(None, ("library", moment, label))) + ENDING)
    beside = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        _copy(database, beside)
        if complaint := complaint_of(beside):
            raise LibraryDamaged(why=complaint)
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        beside.replace(target)
        flush_folder(folder)
    except OSError as problem:
        raise fault(problem, target) from problem
    finally:
        beside.unlink(missing_ok=True)
    return target


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as reader,
        closing(sqlite3.connect(target)) as copy,
    ):
        reader.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # a copy is one file, whatever happens to it


def complaint_of(path: Path) -> str:
    """What SQLite has to say against a file; empty where it is sound."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as problem:
        return str(problem)
    return "" if answer == "ok" else str(answer)


def rotate(library: Path, keep: int) -> None:
    """Remove the oldest backups beyond `keep`; those made before a change of form are kept."""
    routine = [path for path in backups_of(library) if "before-form" not in path.name]
    for path in routine[keep:]:
        path.unlink(missing_ok=True)


def restore(library: Path, chosen: Path | None = None) -> Path:
    """Put a good backup (the newest, unless one is chosen) in a library's place; the damaged file is kept aside.

    Gives the path under which the damaged file was kept. NoBackup where there is no sound one. No connection to the
    library may be open.
    """
    database = library / FILE_NAME
    candidates = [chosen] if chosen else backups_of(library)
    good = next((path for path in candidates if not complaint_of(path)), None)
    if good is None:
        raise NoBackup
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = database.with_name(f"{database.stem}-damaged-{moment}{ENDING}")
    fresh = database.with_name(f".{database.name}.restored")
    try:
        _copy(good, fresh)
        for ending in ("", "-wal", "-shm"):
            part = Path(f"{database}{ending}")
            if part.exists():
                part.replace(f"{aside}{ending}")
        fresh.replace(database)
        flush_folder(library)
    except OSError as problem:
        raise CannotWrite(path=database, why=(problem.strerror or str(problem)).lower()) from problem
    return aside
