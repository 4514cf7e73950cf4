"""Asks for the key of one action; a key that another has is refused in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QKeySequenceEdit

from digest_app.ui import own_keys
from digest_app.ui.actions import plain
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class OneKeyDialog(Frame):
    """Nothing is changed until it is accepted; no key at all is possible too."""

    def __init__(self, window: MainWindow, name: str) -> None:
        super().__init__(window, tr("Change a key"), tr("Use this key"))
        self._window, self._name = window, name
        act = window.acts[name]
        self.keys = QKeySequenceEdit(act.shortcut())
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.keySequenceChanged.connect(self._check)
        self.body.addWidget(label(tr("Press the key for “{action}”").format(action=plain(act.text()))))
        self.keys.setAccessibleName(tr("Key"))
        self.body.addWidget(self.keys)
        self.told = label("", name="dim")
        self.body.addWidget(self.told)
        own = self.buttons.addButton(tr("As it was at first"), QDialogButtonBox.ButtonRole.ResetRole)
        own.clicked.connect(self._reset)
        self.resize(420, 180)

    def accept(self) -> None:
        """Let the action have the key."""
        own_keys.choose(self._window.state, self._window.acts, self._name, self.keys.keySequence())
        super().accept()

    def _check(self) -> None:
        told = own_keys.complaint(self._window.acts, self._name, self.keys.keySequence())
        self.told.setText(told)
        self.allow(allowed=not told)

    def _reset(self) -> None:
        own_keys.reset(self._window.state, self._window.acts, self._name)
        super().accept()
