"""What Digest tells without being asked: progress and connection, in the status bar and to a screen reader."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.model import Progress


def plain_tip(text: str) -> str:
    """A tooltip that shows these letters, whatever they are: Qt would take some for its rich text."""
    from html import escape

    return f"<qt>{escape(text)}</qt>" if text else ""


def plain_label(text: str = "", name: str = "") -> QLabel:
    """A label that takes its text for text: a title that looks like HTML stays what it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label


def chain(*widgets: QWidget) -> None:
    """Let the focus go from one of these to the next: the tab order follows the eye, not the order of making."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say this, wherever its user is."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class StatusBar(QStatusBar):
    """One job's progress with a way to stop it, and whether the network is there."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 12, 0)
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
