"""Work off the window's thread: the only place that knows threads, and all their signals.

A job never sees a widget, and what it has to say is always heard on the window's thread.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from digest_app.core.errors import Cancelled, DigestError

if TYPE_CHECKING:
    from digest_app.core.model import Checkpoint, Progress

log = logging.getLogger(__name__)
T = TypeVar("T")
Said = TypeVar("Said")
Heard = Callable[[T], object]
PROGRESS_SECONDS = 0.06
"""Progress is told no more often than a reader can see it."""
_DONE = object()


class Job:
    """One piece of long work; `cancel` asks it to stop at its next checkpoint."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def cancel(self) -> None:
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()


class _Line:
    """Work that is done one after the other, in a thread that begins with the first."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def put(self, work: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._waiting.put(work)

    def close(self) -> threading.Thread | None:
        """Take nothing more; the thread in which the last work is being done, if there is one."""
        self._waiting.put(None)
        return self._thread

    def _run(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()


class Jobs(QObject):
    """Runs work in threads. `later` and `on_texts` keep the order in which they were asked; `start` has its own."""

    failed = Signal(Exception)
    """What no one else listened for."""
    _said = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._short = _Line("library")
        self._texts = _Line("texts")
        self._running: dict[Job, threading.Thread] = {}
        self._closed = False
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def later(
        self, work: Callable[[], T], done: Heard[T] | None = None, failed: Heard[Exception] | None = None
    ) -> None:
        """Do short work after all short work that was asked for before: one writer, in order."""
        if not self._closed:
            self._short.put(lambda: self._do(work, done, failed))

    def on_texts(
        self, work: Callable[[], T], done: Heard[T] | None = None, failed: Heard[Exception] | None = None
    ) -> None:
        """Like `later`, for work on texts and summaries: it may wait for a page that is being cleaned, and short
        work must not wait with it."""
        if not self._closed:
            self._texts.put(lambda: self._do(work, done, failed))

    def start(
        self,
        work: Callable[[Checkpoint], T],
        done: Heard[T] | None = None,
        failed: Heard[Exception] | None = None,
        progress: Heard[Progress] | None = None,
    ) -> Job:
        """Do long work beside all else; `failed` also hears `Cancelled`."""
        job = Job()

        def run() -> None:
            self._do(lambda: work(self._checkpoint(job, progress)), done, failed)
            self._running.pop(job, None)

        thread = threading.Thread(target=run, name="job", daemon=True)
        self._running[job] = thread
        thread.start()
        return job

    def in_turns(self, steps: Iterator[None]) -> None:
        """Do work of the window's own in pieces, one a turn of its event loop, so that it answers in between."""
        if not self._closed and next(steps, _DONE) is None:
            QTimer.singleShot(0, self, lambda: self.in_turns(steps))

    def say(self, heard: Heard[T], value: T) -> None:
        """From any thread: let the window's thread hear this; once the window has gone, nobody does."""
        try:
            self._said.emit(heard, value)
        except RuntimeError:  # Qt's side of this object may go before the last job has ended
            if not self._closed:
                raise

    def close(self, seconds: float = 5.0) -> None:
        """Ask all to stop, and wait for what is being written."""
        self._closed = True
        for job in list(self._running):
            job.cancel()
        end = time.monotonic() + seconds
        lines = [thread for line in (self._short, self._texts) if (thread := line.close())]
        for thread in (*lines, *list(self._running.values())):
            thread.join(max(0.0, end - time.monotonic()))

    def _do(self, work: Callable[[], T], done: Heard[T] | None, failed: Heard[Exception] | None) -> None:
        try:
            value = work()
        except Exception as problem:  # the end of the road for whatever a job raises
            if not isinstance(problem, DigestError):
                log.exception("a job failed")
            self._tell_failure(problem, failed)
            return
        if done is not None:
            self.say(done, value)

    def _tell_failure(self, problem: Exception, failed: Heard[Exception] | None) -> None:
        if failed is not None:
            self.say(failed, problem)
        elif not isinstance(problem, Cancelled) and not self._closed:
            self.say(self.failed.emit, problem)

    def _checkpoint(self, job: Job, progress: Heard[Progress] | None) -> Checkpoint:
        last = 0.0

        def check(step: Progress) -> None:
            nonlocal last
            if job.cancelled:
                raise Cancelled
            if progress is not None and time.monotonic() - last >= PROGRESS_SECONDS:
                last = time.monotonic()
                self.say(progress, step)

        return check

    def _hear(self, heard: Callable[[object], None], value: object) -> None:
        if not self._closed:
            heard(value)


class Latest:
    """Long work that is asked for anew while it runs: only what was asked for last is heard."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._job: Job | None = None

    def cancel(self) -> None:
        """Ask what is running to stop."""
        if self._job is not None:
            self._job.cancel()

    def start(
        self,
        work: Callable[[Checkpoint], T],
        done: Heard[T],
        failed: Heard[Exception],
        progress: Heard[Progress] | None = None,
    ) -> None:
        """Like `Jobs.start`; cancels what was asked for before, and lets nothing of it be heard."""
        self.cancel()

        def if_last(heard: Heard[Said]) -> Heard[Said]:
            return lambda value: heard(value) if self._job is job else None

        heard_progress = None if progress is None else if_last(progress)
        job = self._job = self._jobs.start(work, if_last(done), if_last(failed), heard_progress)
