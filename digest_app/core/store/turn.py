"""Whose turn it is to write: one at a time, among threads and among processes.

SQLite alone would serialise the writes, but up to 3.51.2 a write and a checkpoint at the same moment, from two
connections, can damage a WAL file (https://sqlite.org/releaselog/3_51_3.html). Debian 12 has 3.40.1, so every write
and every checkpoint of Digest happens while holding this lock. The system frees it when a process dies.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest_app.core.errors import LibraryBusy, LibraryError
from digest_app.core.files import fault

PATIENCE = 10.0
"""Seconds to wait for another writer before saying so."""


class Turn:
    """A lock on the file `path` that threads of this process and other processes take in turn."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self._path = path
        self._patience = patience
        self._threads = threading.RLock()
        self._depth = 0
        self._handle = -1

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the lock for the length of the block. LibraryBusy after `patience` seconds."""
        deadline = time.monotonic() + self._patience
        if not self._threads.acquire(timeout=self._patience):
            raise LibraryBusy
        try:
            if self._depth == 0:
                self._take(deadline)
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    os.close(self._handle)
        finally:
            self._threads.release()

    def _take(self, deadline: float) -> None:
        """One waits for the lock, the others for their place behind it: who has just written cannot jump the queue."""
        place = self._opened(".queue")
        try:
            _wait_for(place, deadline)
            self._handle = self._opened(".lock")
            try:
                _wait_for(self._handle, deadline)
            except LibraryBusy:
                os.close(self._handle)
                raise
        finally:
            os.close(place)

    def _opened(self, ending: str) -> int:
        path = self._path.with_suffix(ending)
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            named = fault(problem, path)
            raise (named if isinstance(named, LibraryError) else LibraryError(why=str(named).rstrip("."))) from problem


def _wait_for(handle: int, deadline: float) -> None:
    while not _lock(handle):
        if time.monotonic() > deadline:
            raise LibraryBusy
        time.sleep(0.005)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
