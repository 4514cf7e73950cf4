"""The library file: opening it safely, one writer, many readers, and SQLite's complaints in a person's words.

Durability: WAL with `synchronous=FULL` (with NORMAL, 41 of 60 simulated power cuts lost acknowledged articles; with
FULL none). Writes run in `BEGIN IMMEDIATE` (a deferred transaction that turns into a write does not wait). Readers are
read-only connections, one a thread; the writer alone checkpoints, in its turn.

Where the file or its log is taken away or exchanged while it is open, what is written goes nowhere, or into a file that
it does not belong to (https://sqlite.org/howtocorrupt.html). So each write looks whether they are the ones opened.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core.errors import (
    DigestError,
    LibraryDamaged,
    LibraryError,
    LibraryForeign,
    LibraryNewer,
    LibraryUnwritable,
)
from digest_app.core.files import fault, flush_folder
from digest_app.core.store import header, schema, tally
from digest_app.core.store.faults import faults as faults  # noqa: PLC0414 - those who name the database name it too
from digest_app.core.store.header import FILE_NAME
from digest_app.core.store.turn import Turn

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from digest_app.core.store.header import Identity

BUSY_MILLISECONDS = 8000
CHECKPOINT_BYTES = 4 << 20
"""The write-ahead log is folded into the file when it has grown to this size."""


class Database:
    """One library file, opened. Raises a LibraryError where that cannot be done; the file is then as it was."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._log_path = header.log_of(self.path)
        self._threads = threading.local()
        self._readers: list[tuple[threading.Thread, sqlite3.Connection]] = []
        self._guard = threading.Lock()
        self._ended: LibraryError | None = None
        """Why nothing is written any more."""
        self._copy: TemporaryDirectory[str] | None = None
        self._turn = Turn(folder / "library.lock")
        self._writer: sqlite3.Connection | None = None
        self._file: Identity | None = None
        self._log: Identity | None = None
        """What tells the file that was opened, and its log, from others at their places."""
        with faults(self.path), self._in_words():
            self.read_only = not self._prepare_folder()
            self._open()

    # ------------------------------------------------------------------ reading and writing

    def reader(self) -> sqlite3.Connection:
        """This thread's read-only connection."""
        connection: sqlite3.Connection | None = getattr(self._threads, "reader", None)
        if connection is None:
            with faults(self.path):
                connection = self._connect_reader()
            self._threads.reader = connection
            with self._guard:
                self._close_abandoned()
                self._readers.append((threading.current_thread(), connection))
        return connection

    @contextmanager
    def write(self, undone: Callable[[], None] = lambda: None) -> Iterator[sqlite3.Connection]:
        """One transaction: all of the block is kept, on the disk, when it ends; or nothing of it.

        `undone` is called where nothing is kept, before anybody else may write.
        """
        if self.read_only:
            raise LibraryUnwritable(path=self.folder, why="you may not write there")
        if self._ended:
            raise self._ended.with_traceback(None)
        if not self.folder.is_dir():
            raise LibraryError(why="its folder is gone")
        with faults(self.path), self._turn.taken():
            self._refuse_exchanged()
            connection = self._connect_writer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                before = connection.total_changes
                yield connection
                count = tally.count(connection) if connection.total_changes > before else 0
                self._refuse_exchanged()
                connection.execute("COMMIT")
                self._refuse_exchanged()  # nothing is called saved that is in no library
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                undone()
                raise
            if count:
                tally.keep(self.folder, count)
            self._checkpoint(connection)

    def version(self) -> int:
        """A number that changes when anybody, also another process, has written to the library."""
        with faults(self.path):
            row = self.reader().execute("PRAGMA data_version").fetchone()
        return int(row[0])

    def is_exchanged(self) -> bool:
        """Whether the file that was opened, or the log that is written to, is no longer at its place."""
        if self._file is not None and self._file != header.identity(self.path):
            return True
        return self._writer is not None and self._log != header.identity(self._log_path)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file. What is asked for next opens anew."""
        with self._guard:
            for _, connection in self._readers:
                connection.close()
            self._readers.clear()
        self._threads = threading.local()
        if self._writer is not None:
            with suppress(DigestError), self._turn.taken():
                self._writer.close()
            self._writer = None
        self._file = self._log = None
        if self._copy is not None:
            self._copy.cleanup()

    def end(self) -> None:
        """Close it for good: work that is late writes nothing, for the file may be another one by then."""
        self._ended = self._ended or LibraryError(why="it was closed")
        self.close()

    # ------------------------------------------------------------------ opening

    def _prepare_folder(self) -> bool:
        """Make the folder; whether it and the file can be written."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError as problem:
            raise LibraryError(why=f"“{self.folder}” is a file, not a folder") from problem
        except OSError as problem:
            raise LibraryUnwritable(path=self.folder, why=(problem.strerror or str(problem)).lower()) from problem
        is_there = self.path.exists()
        if os.access(self.folder, os.W_OK):
            return not is_there or os.access(self.path, os.W_OK)
        if is_there:
            return False
        raise LibraryUnwritable(path=self.folder, why="you may not write there")

    def _open(self) -> None:
        if not os.path.lexists(self.path):
            self._create()
            return
        if not self.path.exists():
            raise LibraryError(why=f"“{self.path}” is a link to a file that is not there")
        self._file = header.identity(self.path)
        header.check(self.path)
        found = self._form()
        if found < schema.NEWEST:
            self._migrate()
            found = self._form()
        if found > schema.NEWEST:
            raise LibraryNewer(found=found, known=schema.NEWEST)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """What the system has against opening the library."""
        try:
            yield
        except OSError as problem:
            named = fault(problem, self.path)
            if isinstance(named, LibraryError):
                raise named from problem
            why = f"“{problem.filename or self.path}” cannot be opened: {(problem.strerror or str(problem)).lower()}"
            raise LibraryError(why=why) from problem

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
        from digest_app.core.store import backup

        beside = self.folder / f".{FILE_NAME}.new"
        with self._turn.taken():
            if self.path.exists():  # another Digest was faster
                return
            if trace := backup.trace_of(self.folder):
                raise LibraryDamaged(why=f"the file is gone, but {trace}")
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
            flush_folder(self.folder)
            flush_folder(self.folder.parent)

    def _migrate(self) -> None:
        """Bring an older library to this form, after a verified backup, in one transaction."""
        if self.read_only:
            raise LibraryError(why="it is of an older Digest and lies where it cannot be brought up to date")
        from digest_app.core.store import backup

        with self._turn.taken():
            found = self._form()
            if found >= schema.NEWEST:  # another Digest was faster
                return
            with closing(self._connect_reader()) as source:
                backup.make(source, backup.folder_of(self.folder), label=f"before-form-{schema.NEWEST}")
            connection = self._connect_writer()
            connection.execute("BEGIN IMMEDIATE")
            try:
                schema.advance(connection, found)
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
            writer.execute("PRAGMA journal_mode = WAL")  # a backup that the reader put here by hand has another one
            writer.execute("PRAGMA synchronous = FULL")
            writer.execute("PRAGMA wal_autocheckpoint = 0")
            _open_log(writer)
            self._remember_files(writer)
            return writer
        return self._writer

    def _remember_files(self, writer: sqlite3.Connection | None = None) -> None:
        """After connecting: which files are the opened ones. The log stays the same while the writer is open."""
        with self._guard:
            self._file = self._file or header.identity(self.path)
            if self._writer is None:
                self._log = header.identity(self._log_path)
                self._writer = writer

    def _refuse_exchanged(self) -> None:
        """End all writing where the file that was opened, or its log, is no longer at its place; both are kept."""
        if not self.is_exchanged():
            return
        self._ended = _exchanged(self._rescued())
        if self._log is not None and self._log == header.identity(self._log_path):
            from digest_app.core.store import backup

            backup.put_log_aside(self.folder)
        raise self._ended

    def _rescued(self) -> Path | None:
        """A copy of what the opened file holds: for as long as a connection is open, so is the file."""
        from digest_app.core.store import backup

        source = self._writer or next((reader for _, reader in self._readers), None)
        if source is None:
            return None
        if self._writer is not None and self._writer.in_transaction:
            self._writer.execute("ROLLBACK")
        with suppress(DigestError, sqlite3.Error):
            return backup.make(source, backup.folder_of(self.folder), label="rescued")
        return None

    def _close_abandoned(self) -> None:
        """Close the connections of threads that have ended: a window's jobs come and go, and files are few."""
        for thread, connection in self._readers:
            if not thread.is_alive():
                connection.close()
        self._readers = [(thread, connection) for thread, connection in self._readers if thread.is_alive()]

    def _connect_reader(self) -> sqlite3.Connection:
        if self.is_exchanged():
            raise _exchanged()
        connection = self._try_reader(f"{self.path.as_uri()}?mode=ro")
        if connection is None:
            # a WAL file on a read-only disk: without a log nothing can be missing, with one SQLite must replay it
            target = self._copied() if header.has_log(self.path) else self.path
            option = "mode=ro" if target != self.path else "mode=ro&immutable=1"
            connection = self._try_reader(f"{target.as_uri()}?{option}")
        if connection is None:
            raise LibraryUnwritable(path=self.folder, why="it cannot be opened for reading")
        self._remember_files()
        return connection

    def _try_reader(self, address: str) -> sqlite3.Connection | None:
        connection = sqlite3.connect(
            address, uri=True, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None, check_same_thread=False
        )
        try:
            _settle(connection)
            _open_log(connection)
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
            grown = self._log_path.stat().st_size > CHECKPOINT_BYTES
        except FileNotFoundError:
            return
        if grown:
            with suppress(sqlite3.OperationalError):  # the commit stands; the log is folded in next time
                connection.execute("PRAGMA wal_checkpoint(RESTART)")


def _exchanged(kept: Path | None = None) -> LibraryError:
    if kept is None:
        return LibraryError(why="its file was taken away or exchanged while it was open; start Digest again")
    return LibraryError(
        why=f"its file was taken away or exchanged while it was open; all that it held is kept as “{kept}”; "
        "start Digest again"
    )


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.execute("PRAGMA trusted_schema = OFF")


def _open_log(connection: sqlite3.Connection) -> None:
    """Make SQLite open the file and its log, which it does when something is read."""
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
