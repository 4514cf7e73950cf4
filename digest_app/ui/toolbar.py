"""The top line: the field for links, the field for searching, and the few actions of every day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QToolButton, QWidget

from digest_app.ui.icons import icon
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

TYPING_MS = 120
LEAST_LETTERS = 3


class Toolbar(QToolBar):
    """Two fields and the buttons beside them."""

    links_entered = Signal(str)
    search_changed = Signal(str)
    """While typing, from three letters on; empty: the search is over."""
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(tr("Tools"))
        self._back = self._button("back", tr("Back"), self.back_asked)
        self.link = _Field(tr("Paste a link to save…"), "link")
        self.link.returnPressed.connect(self._enter_link)
        self.words = _Field(tr("Search"), "search")
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._typed)
        self.words.returnPressed.connect(self._search_now)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._search_now)
        self._place_back = self.addWidget(self._back)
        self.addWidget(self.link)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addWidget(self.words)
        self._worded = {
            "make_digest": self._button("digest", tr("Digest"), None),
            "export": self._button("export", tr("Export"), None),
        }
        for name, words in (("make_digest", tr("Digest")), ("export", tr("Export"))):
            self._worded[name].setText(words)
            self.addWidget(self._worded[name])
        self._more = self._button("more", tr("Menu"), None)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self._more)
        self._place_back.setVisible(False)

    def take_actions(self, actions: Mapping[str, QAction], menu: QMenu) -> None:
        """Let the buttons do what they say."""
        for name, button in self._worded.items():
            button.clicked.connect(actions[name].trigger)
            button.setToolTip(actions[name].toolTip())
            button.setStatusTip(actions[name].statusTip())
        self._more.setMenu(menu)
        self._more.setShortcut("F10")

    def focus_ring(self) -> list[QWidget]:
        """What takes the focus here, in the order of the eye."""
        return [self._back, self.link, self.words, *self._worded.values(), self._more]

    def show_back(self, *, shown: bool) -> None:
        self._place_back.setVisible(shown)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the words off the buttons where there is little room."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._worded.values():
            button.setToolButtonStyle(style)

    def set_words(self, words: str) -> None:
        """Put words into the search field without searching."""
        with QSignalBlocker(self.words):
            self.words.setText(words)

    def give_back_link(self, text: str) -> None:
        """Nothing could be saved of what was entered: put it into the field again, to be mended."""
        if not self.link.text():
            self.link.setText(text)

    def _enter_link(self) -> None:
        if text := self.link.text().strip():
            self.link.clear()
            self.links_entered.emit(text)

    def _typed(self, words: str) -> None:
        if not words:
            self._timer.stop()
            self.search_changed.emit("")
        elif len(words) >= LEAST_LETTERS:
            self._timer.start()

    def _search_now(self) -> None:
        self._timer.stop()
        self.search_changed.emit(self.words.text().strip())

    def _button(self, name: str, words: str, told: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        if told is not None:
            button.clicked.connect(told)
        return button


class _Field(QLineEdit):
    """A line with a sign before it; Escape leaves it."""

    def __init__(self, words: str, sign: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words.removesuffix("…"))
        self.addAction(icon(sign), QLineEdit.ActionPosition.LeadingPosition)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        self.setMaximumWidth(620 if sign == "link" else 340)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)
