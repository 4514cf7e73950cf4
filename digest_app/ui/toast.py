"""One sentence at the foot of the window that goes by itself, with a button that takes the deed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from digest_app.ui.icons import icon
from digest_app.ui.notices import announce, plain_label, plain_tip
from digest_app.ui.phrases import tr

TOAST_MS = 8000


class Toast(QFrame):
    """Lies over its host, above the status bar."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("toast")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._act: Callable[[], object] | None = None
        self._text = plain_label()
        self._text.setWordWrap(False)
        self._button = QPushButton(flat=True)
        self._button.clicked.connect(self._do)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def tell(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence for eight seconds; `act` is what the button does."""
        self._act = act
        self._close.setIcon(icon("close", self.palette().color(QPalette.ColorRole.Base).name()))
        self._text.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self._most_width()))
        self._text.setToolTip(plain_tip(text) if self._text.text() != text else "")
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()
        self._settle()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def withdraw(self, act: Callable[[], object]) -> None:
        """Go, if this is what the button does."""
        if self._act == act:
            self._act = None
            self.hide()

    @property
    def message(self) -> str:
        return self._text.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _most_width(self) -> int:
        return max(200, self._host.width() - 200)

    def _settle(self) -> None:
        self.adjustSize()
        self.move((self._host.width() - self.width()) // 2, self._host.height() - self.height() - 48)

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
