"""The table of keys, drawn from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from digest_app.ui.actions import KEY_TABLE_EXTRA, MENUS, plain
from digest_app.ui.dialogs.frame import Frame
from digest_app.ui.dialogs.one_key import OneKeyDialog
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class KeysDialog(Frame):
    """Shows every key; a line at the top finds one, a click on a key changes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Keys"))
        self._window = window
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("Find a key or what it does"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._find.textChanged.connect(self._filter)
        self._rows: list[tuple[str, tuple[QWidget, ...]]] = []
        inside = QWidget()
        inside.setObjectName("pane")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(2, 1)
        self._grid.setVerticalSpacing(8)
        for title, actions in MENUS.values():
            self._heading(plain(tr(title)))
            for action in filter(None, actions):
                self._row(self._changer(action.name), self._shown(action.name), plain(tr(action.text)), tr(action.tip))
        self._heading(tr("In the panes"))
        for key, does in KEY_TABLE_EXTRA:
            self._row(plain_label(key, "key"), key, tr(does), "")
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("boxed")
        scroll.setWidget(inside)
        self.body.addWidget(self._find)
        self.body.addWidget(scroll, 1)
        self.resize(760, 640)

    def _heading(self, title: str) -> None:
        head = plain_label(title, "caps")
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 3)
        self._rows.append(("", (head,)))

    def _shown(self, name: str) -> str:
        keys = self._window.acts[name].shortcuts()
        return " / ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys if not key.isEmpty())

    def _changer(self, name: str) -> QPushButton:
        """The key of an action as a button that asks for another."""
        button = QPushButton(self._shown(name) or "–")
        button.setObjectName("tag")
        button.setAutoDefault(False)
        does = plain(self._window.acts[name].text())
        button.setAccessibleName(tr("{keys}: {action}; change the key").format(keys=button.text(), action=does))

        def change() -> None:
            if OneKeyDialog(self._window, name).exec():
                button.setText(self._shown(name) or "–")

        button.clicked.connect(change)
        return button

    def _row(self, key: QWidget, keys: str, text: str, tip: str) -> None:
        at = self._grid.rowCount()
        parts = (key, plain_label(text), plain_label(tip, "dim"))
        for column, part in enumerate(parts):
            self._grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignTop)
        self._rows.append((f"{keys} {text} {tip}".casefold(), parts))

    def _filter(self, words: str) -> None:
        for told, parts in self._rows:
            for part in parts:
                part.setVisible(words.casefold() in told if told else not words)
