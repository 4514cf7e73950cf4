"""Work that the reader waits for: its progress stands in the status bar, and can be stopped there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from digest_app.ui.jobs import Heard, Job, Jobs
from digest_app.ui.notices import StatusBar

if TYPE_CHECKING:
    from digest_app.core.model import Checkpoint, Progress

T = TypeVar("T")


class LongWork(QObject):
    """Runs such work beside all else; `report` hears what went wrong, and that it was stopped."""

    def __init__(self, jobs: Jobs, status: StatusBar, report: Heard[Exception], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._status = status
        self._report = report
        self._running: list[Job] = []
        status.cancel_asked.connect(self.cancel)

    def start(self, text: str, work: Callable[[Checkpoint], T], done: Heard[T] | None = None) -> None:
        """Do it, with `text` in the status bar; `{n}` in it is how far it has come."""

        def show(progress: Progress) -> None:
            self._status.show_progress(text.format(n=progress.done), progress)

        def end_well(value: T) -> None:
            self._end(job)
            if done is not None:
                done(value)

        def end_badly(problem: Exception) -> None:
            self._end(job)
            self._report(problem)

        job = self._jobs.start(work, end_well, end_badly, show)
        self._running.append(job)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def cancel(self) -> None:
        """Ask all of it to stop."""
        for job in self._running:
            job.cancel()

    def _end(self, job: Job) -> None:
        self._running.remove(job)
        if not self._running:
            self._status.end_progress()
