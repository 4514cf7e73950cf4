"""How a deed is done: it shows at once, is brought to the library in order, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digest_app.core.library import Library
from digest_app.ui.deed import Deed
from digest_app.ui.jobs import Jobs
from digest_app.ui.long_work import LongWork
from digest_app.ui.phrases import tr

Done = TypeVar("Done")
Write = Callable[..., None]
"""Brings work to the library; may be told what to do when it is done, and when it failed."""


class Doing(QObject):
    """The stack of what was done to one library, and the ways to do more."""

    done = Signal()
    """The library is changed; lists are to be loaded anew."""
    told = Signal(str)
    """A sentence about a deed that can be taken back."""
    failed = Signal(Exception)

    def __init__(self, library: Library, jobs: Jobs, work: LongWork, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._long_work = work
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(200)

    def _push(
        self,
        text: str,
        do: Callable[[], Done],
        undo: Callable[[], Done],
        *,
        quiet: bool = False,
        write: Callable[[Callable[[], Done]], None] | None = None,
    ) -> None:
        """Do a deed and let it be taken back; `write` brings it to the library, in another way than `_write` does."""
        run = write or self._write
        self.stack.push(Deed(text, lambda: run(do), lambda: run(undo)))
        if not quiet:
            self.told.emit(text)

    def _write_and_file(
        self,
        work: Callable[[], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        filed: Callable[[int], object] | None = None,
    ) -> None:
        """Like `_write`; then the library is filed anew, and `filed` hears how many articles that moved."""

        def end(moved: int) -> None:
            self.done.emit()
            if filed is not None:
                filed(moved)

        def file() -> None:
            if done is not None:
                done()
            self._long_work.start(tr("Filing articles"), self._library.filing.refile, end)

        self._write(work, file, failed)

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        def end(_value: object) -> None:
            self.done.emit()
            if done is not None:
                done()

        self._jobs.later(work, end, failed or self.failed.emit)

    def _is_last(self, deed: Deed) -> bool:
        """Whether a deed is the one that would be taken back now."""
        return self.stack.index() > 0 and self.stack.command(self.stack.index() - 1) is deed

    def _forget(self, deed: Deed) -> None:
        """Let a deed that could not be done be none to take back."""
        deed.give_up()
        if self._is_last(deed):
            self.stack.undo()

    def _write_text(self, work: Callable[[], object]) -> None:
        self._jobs.on_texts(work, self._written, self.failed.emit)

    def _written(self, _value: object) -> None:
        self.done.emit()
