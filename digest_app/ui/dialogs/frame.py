"""What all dialogs have in common: a title, a body, and buttons at the foot."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr

Button = QDialogButtonBox.StandardButton


class Frame(QDialog):
    """A dialog to be filled through `body`; with `accept` it has a button that says yes, else one that closes."""

    def __init__(self, parent: QWidget, title: str, accept: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel if accept else Button.Close)
        if accept:
            self.buttons.button(Button.Ok).setText(accept)
            self.buttons.button(Button.Cancel).setText(tr("Cancel"))
        else:
            self.buttons.button(Button.Close).setText(tr("Close"))
            self.buttons.button(Button.Close).setAutoDefault(False)  # Enter in a field does not close the dialog
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(16)
        column.addLayout(self.body, 1)
        column.addWidget(self.buttons)

    def allow(self, *, allowed: bool) -> None:
        """Whether the button that says yes can be pressed."""
        self.buttons.button(Button.Ok).setEnabled(allowed)


def label(text: str, buddy: QWidget | None = None, name: str = "") -> QLabel:
    """A plain label that wraps; `buddy` is what it names, also to a screen reader."""
    made = plain_label(text, name)
    made.setWordWrap(buddy is None)
    if buddy is not None:
        made.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
    return made
