"""One thing that a reader did, as what does it and what takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Deed(QUndoCommand):
    """One change of the library, as what does it and what takes it back."""

    def __init__(self, text: str, do: Callable[[], None], undo: Callable[[], None], *, kind: int = -1) -> None:
        super().__init__(text)
        self.do = do
        self._undo = undo
        self._kind = kind
        """Deeds of one kind that follow one another are taken back together; -1: never."""

    def id(self) -> int:
        return self._kind

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Deed):
            return False
        self.do = other.do
        return True

    def give_up(self) -> None:
        """Nothing was done: there is nothing to take back, and nothing to do again."""
        self._undo = lambda: None
        self.setObsolete(True)

    def redo(self) -> None:
        self.do()

    def undo(self) -> None:
        self._undo()
