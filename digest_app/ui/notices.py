"""What Digest tells without being asked: progress in the status bar, and a toast with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QToolButton, QWidget

from digest_app.core.model import Progress
from digest_app.ui.icons import icon
from digest_app.ui.phrases import tr

TOAST_MS = 8000


def plain_label(text: str = "", name: str = "") -> QLabel:
    """A label that takes its text for text: a title that looks like HTML stays what it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say this, wherever its user is."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class StatusBar(QStatusBar):
    """One job's progress with a way to stop it, and whether the network is there."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._text = plain_label()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QPushButton(tr("Cancel"), flat=True)
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._offline = plain_label(tr("Offline"), "dim")
        self.addWidget(self._text)
        self.addWidget(self._bar)
        self.addWidget(self._cancel)
        self.addPermanentWidget(self._offline)
        self._offline.hide()
        self.end_progress()

    def show_progress(self, text: str, progress: Progress) -> None:
        """Show what is being done; a total of 0 is not known."""
        self._text.setText(text)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        for widget in (self._text, self._bar, self._cancel):
            widget.show()

    def end_progress(self) -> None:
        for widget in (self._text, self._bar, self._cancel):
            widget.hide()

    def show_offline(self, waiting: int) -> None:
        """Say that there is no network, and how many links wait for it; -1: the network is there."""
        self._offline.setVisible(waiting >= 0)
        if waiting > 0:
            self._offline.setText(tr("Offline — %n link(s) wait", waiting))
        else:
            self._offline.setText(tr("Offline"))


class Toast(QFrame):
    """One sentence at the foot of the window that goes by itself, with a button that takes the deed back."""

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
        self._close.setIcon(icon("close"))
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
        self._text.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self._most_width()))
        self._text.setToolTip(text if self._text.text() != text else "")
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()
        self._settle()
        self.raise_()
        self._timer.start()
        announce(self, text)

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
