"""The library file: opening it safely, one writer, many readers, and SQLite's complaints in a person's words.

Durability: WAL with `synchronous=FULL` (with NORMAL, 41 of 60 simulated power cuts lost acknowledged articles; with
FULL none). Writes run in `BEGIN IMMEDIATE` (a deferred transaction that turns into a write does not wait). Readers are
read-only connections, one a thread; the writer alone checkpoints, in its turn.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core.errors import (
    DigestError,
    DiskFull,
    DiskReadOnly,
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryForeign,
    LibraryNewer,
    LibraryUnwritable,
)
from digest_app.core.store import backup, schema
from digest_app.core.store.backup import FILE_NAME
from digest_app.core.store.turn import Turn

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

BUSY_MILLISECONDS = 8000
CHECKPOINT_BYTES = 4 << 20
"""The write-ahead log is folded into the file when it has grown to this size."""


class Database:
    """One library file, opened. Raises a LibraryError where that cannot be done; the file is then as it was."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._threads = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._copy: TemporaryDirectory[str] | None = None
        self._turn = Turn(folder / "library.lock")
        self._writer: sqlite3.Connection | None = None
        self.read_only = not self._prepare_folder()
        with faults(self.path):
            self._open()

    # ------------------------------------------------------------------ reading and writing

    def reader(self) -> sqlite3.Connection:
        """This thread's read-only connection."""
        connection: sqlite3.Connection | None = getattr(self._threads, "reader", None)
        if connection is None:
            with faults(self.path):
                connection = self._connect_reader()
            self._threads.reader = connection
            self._readers.append(connection)
        return connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of the block is kept, on the disk, when it ends; or nothing of it."""
        if self.read_only:
            raise DiskReadOnly
        with faults(self.path), self._turn.taken():
            connection = self._connect_writer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            self._checkpoint(connection)

    def version(self) -> int:
        """A number that changes when anybody, also another process, has written to the library."""
        with faults(self.path):
            row = self.reader().execute("PRAGMA data_version").fetchone()
        return int(row[0])

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        for connection in self._readers:
            connection.close()
        self._readers.clear()
        self._threads = threading.local()
        if self._writer is not None:
            with suppress(LibraryBusy), self._turn.taken():
                self._writer.close()
            self._writer = None
        if self._copy is not None:
            self._copy.cleanup()

    # ------------------------------------------------------------------ opening

    def _prepare_folder(self) -> bool:
        """Make the folder; whether it can be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise LibraryUnwritable(path=self.folder, why=(problem.strerror or str(problem)).lower()) from problem
        if os.access(self.folder, os.W_OK):
            return True
        if self.path.exists():
            return False
        raise LibraryUnwritable(path=self.folder, why="you may not write there")

    def _open(self) -> None:
        if not self.path.exists():
            self._create()
            return
        check_header(self.path)
        found = self._form()
        if found > schema.NEWEST:
            raise LibraryNewer(found=found, known=schema.NEWEST)
        if found < schema.NEWEST and not self.read_only:
            self._migrate()

    def _form(self) -> int:
        connection = self._connect_reader()
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (form,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
        if application != schema.APPLICATION_ID or form < 1:
            raise LibraryForeign(path=self.path)
        return int(form)

    def _create(self) -> None:
        """A new library, made beside and renamed, so that a kill in the middle leaves none rather than half of one."""
        if backup.backups_of(self.folder):
            raise LibraryDamaged(why="the file is gone, but its backups are there")
        beside = self.folder / f".{FILE_NAME}.new"
        with self._turn.taken():
            if self.path.exists():  # another Digest was faster
                return
            beside.unlink(missing_ok=True)
            connection = sqlite3.connect(beside, isolation_level=None)
            connection.execute("PRAGMA page_size = 8192")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            schema.advance(connection, 0)
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.close()
            beside.rename(self.path)

    def _migrate(self) -> None:
        """Bring an older library to this form, after a verified backup, in one transaction."""
        backup.make(self.path, backup.folder_of(self.folder), label=f"before-form-{schema.NEWEST}")
        with self._turn.taken():
            connection = self._connect_writer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                (form,) = connection.execute("PRAGMA user_version").fetchone()
                schema.advance(connection, form)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    # ------------------------------------------------------------------ connections

    def _connect_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            writer = sqlite3.connect(
                self.path, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None, check_same_thread=False
            )
            _settle(writer)
            writer.execute("PRAGMA synchronous = FULL")
            writer.execute("PRAGMA wal_autocheckpoint = 0")
            self._writer = writer
        return self._writer

    def _connect_reader(self) -> sqlite3.Connection:
        connection = self._try_reader(f"{self.path.as_uri()}?mode=ro")
        if connection is None:
            # a WAL file on a read-only disk: without a log nothing can be missing, with one SQLite must replay it
            log = Path(f"{self.path}-wal")
            target = self._copied() if log.exists() and log.stat().st_size else self.path
            option = "mode=ro" if target != self.path else "mode=ro&immutable=1"
            connection = self._try_reader(f"{target.as_uri()}?{option}")
        if connection is None:
            raise LibraryUnwritable(path=self.folder, why="it cannot be opened for reading")
        return connection

    def _try_reader(self, address: str) -> sqlite3.Connection | None:
        connection = sqlite3.connect(
            address, uri=True, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            _settle(connection)
            connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
        except sqlite3.OperationalError as problem:
            connection.close()
            if problem.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                return None
            raise
        except BaseException:
            connection.close()
            raise
        return connection

    def _copied(self) -> Path:
        import shutil
        import tempfile

        if self._copy is None:
            self._copy = tempfile.TemporaryDirectory(prefix="digest-")
            for ending in ("", "-wal"):
                shutil.copy(f"{self.path}{ending}", self._copy.name)
        return Path(self._copy.name) / FILE_NAME

    def _checkpoint(self, connection: sqlite3.Connection) -> None:
        try:
            grown = Path(f"{self.path}-wal").stat().st_size > CHECKPOINT_BYTES
        except FileNotFoundError:
            return
        if grown:
            with suppress(sqlite3.OperationalError):  # the commit stands; the log is folded in next time
                connection.execute("PRAGMA wal_checkpoint(RESTART)")


def check_header(path: Path) -> None:
    """Refuse a damaged, foreign or newer file by reading its first bytes, so that it stays byte-identical.

    The header's page count is trusted only where its change counters agree (https://sqlite.org/fileformat.html).
    """
    with path.open("rb") as file:
        header = file.read(100)
    size = path.stat().st_size
    if size == 0:
        raise LibraryDamaged(why="it is empty")
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise _not_a_library(path, header)
    (page_size,) = struct.unpack(">H", header[16:18])
    page_size = 65536 if page_size == 1 else page_size
    counter, pages = struct.unpack(">II", header[24:32])
    form, application = struct.unpack(">I", header[60:64])[0], struct.unpack(">I", header[68:72])[0]
    if application != schema.APPLICATION_ID:
        raise LibraryForeign(path=path)
    if form > schema.NEWEST:
        raise LibraryNewer(found=form, known=schema.NEWEST)
    if counter == struct.unpack(">I", header[92:96])[0] and pages * page_size > size:
        raise LibraryDamaged(why=f"{pages * page_size - size} bytes are missing at its end")


def _not_a_library(path: Path, header: bytes) -> LibraryError:
    if header[68:72] == schema.APPLICATION_ID.to_bytes(4, "big") or not header.strip(b"\x00"):
        return LibraryDamaged(why="its first bytes are wrong")
    return LibraryForeign(path=path)


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.execute("PRAGMA trusted_schema = OFF")


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into the library's, each with the sentence that the reader sees."""
    try:
        yield
    except sqlite3.DatabaseError as problem:
        named = _named(problem, path)
        if named is None:
            raise
        raise named from problem


def _named(problem: sqlite3.DatabaseError, path: Path) -> DigestError | None:
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
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
