"""Find in the article: a line at its foot, with how many places there are and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from digest_app.ui import phrases
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr


class FindBar(QFrame):
    """Asks for words; is told which places they have."""

    words_changed = Signal(str)
    place_chosen = Signal(int, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._places: list[tuple[int, int]] = []
        self._at = 0
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find in the article"))
        self.words.setAccessibleName(tr("Find in the article"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.words_changed)
        self._count = plain_label(name="dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        for name, words, act in (
            ("chevron-up", tr("Find previous"), self.previous),
            ("chevron-down", tr("Find next"), self.next),
            ("close", tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(icon(name))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(act)
            row.addWidget(button)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the line and let the reader type."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.words_changed.emit(self.words.text())

    def show_places(self, places: list[tuple[int, int]], near: int) -> None:
        """Take the places of the words; go to the first one at or after `near`."""
        self._places = places
        self._at = next((at for at, place in enumerate(places) if place[0] >= near), 0)
        self._tell()

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def leave(self) -> None:
        """Another article comes: hide, and forget the places in this one."""
        self._places = []
        self.hide()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _step(self, direction: int) -> None:
        if self._places:
            self._at = (self._at + direction) % len(self._places)
            self._tell()

    def _tell(self) -> None:
        if self._places:
            of = tr("{n} of {total}")
            self._count.setText(of.format(n=phrases.number(self._at + 1), total=phrases.number(len(self._places))))
            self.place_chosen.emit(*self._places[self._at])
        else:
            self._count.setText(tr("Not found") if self.words.text() else "")
