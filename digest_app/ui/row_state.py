"""How a row stands in its view: selected, in focus, under the pointer.

It is asked of the view: to read it from a style option, PySide first makes all of QStyle's enumerations, which takes
as long as painting the whole list.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView


class RowState(NamedTuple):
    selected: bool
    focused: bool
    hovered: bool


def row_state(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> RowState:
    """The state of one row, for painting it."""
    selected = view.selectionModel().isRowSelected(index.row(), QModelIndex())
    focused = view.hasFocus() and view.currentIndex() == index
    hovered = view.underMouse() and view.indexAt(view.viewport().mapFromGlobal(QCursor.pos())) == index
    return RowState(selected, focused, hovered)
