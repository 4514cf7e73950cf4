"""A pane with nothing in it says so in a sentence, and offers the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from digest_app.ui.icons import pixmap
from digest_app.ui.notices import plain_label
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled


class EmptyState(QWidget):
    """A picture, a sentence, a hint, and perhaps a button."""

    chosen = Signal()

    def __init__(
        self, colours: Colours, picture: str, title: str, hint: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = picture
        self._sign = QLabel()
        self._title = plain_label()
        self._title.setFont(scaled(self.font(), 1.15, weight=QFont.Weight.DemiBold))
        self._hint = plain_label(name="dim")
        self._button = QPushButton()
        self._button.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._sign, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self.tell(title, hint, button)
        self.use_colours(colours)

    def tell(self, title: str, hint: str, button: str = "", picture: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        if picture and picture != self._picture:
            self._picture = picture
            self.use_colours(self._colours)

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        self._draw()
        super().showEvent(event)

    def _draw(self) -> None:
        self._sign.setPixmap(pixmap(self._picture, self._colours.dim, 40, self.devicePixelRatioF()))
