"""A highlight's colour and note, opened by a click on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton

from digest_app.core.model import Highlight
from digest_app.ui.icons import dot, icon
from digest_app.ui.phrases import mark, tr
from digest_app.ui.popover import Popover

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

COLOURS = {"yellow": mark("Yellow"), "green": mark("Green"), "blue": mark("Blue"), "pink": mark("Pink")}


class HighlightPopover(Popover):
    """What is changed here is kept when it closes."""

    def __init__(self, window: MainWindow, highlight: Highlight) -> None:
        super().__init__(window)
        self._window = window
        self._before = highlight
        self._gone = False
        self._colours = QButtonGroup(self)
        row = QHBoxLayout()
        for name, words in COLOURS.items():
            button = QToolButton()
            button.setIcon(dot(_strong(name)))
            button.setCheckable(True)
            button.setChecked(name == highlight.colour)
            button.setObjectName(name)
            button.setAccessibleName(tr(words))
            button.setToolTip(tr(words))
            self._colours.addButton(button)
            row.addWidget(button)
        remove = QPushButton(tr("Remove"))
        remove.setIcon(icon("trash"))
        remove.clicked.connect(self._remove)
        row.addStretch()
        row.addWidget(remove)
        self.note = QPlainTextEdit(highlight.note)
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedSize(280, 80)
        self.body.addLayout(row)
        self.body.addWidget(self.note)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._gone and (after := self._after()) != self._before:
            self._gone = True
            self._window.deeds.change_highlight(self._before, after)

    def _after(self) -> Highlight:
        button = self._colours.checkedButton()
        colour = button.objectName() if button else self._before.colour
        return replace(self._before, colour=colour, note=self.note.toPlainText().strip())  # type: ignore[arg-type]  # one of the four

    def _remove(self) -> None:
        self._gone = True
        self._window.deeds.remove_highlight(self._before)
        self.close()


def _strong(name: str) -> str:
    """The colour as it is named, strong enough for a small dot."""
    return {"yellow": "#e0b400", "green": "#3aa657", "blue": "#3f8fdc", "pink": "#d9568f"}[name]
