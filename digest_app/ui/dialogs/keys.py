"""The table of keys, drawn from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from digest_app.ui.actions import KEY_TABLE_EXTRA, MENUS, key_sequences, plain
from digest_app.ui.dialogs.frame import Frame
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr


class KeysDialog(Frame):
    """Shows every key; a line at the top finds one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Keys"))
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
            for action in actions:
                keys = key_sequences(action) if action else []
                if action and keys:
                    shown = " / ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
                    self._row(shown, plain(tr(action.text)), tr(action.tip))
        self._heading(tr("In the panes"))
        for key, does in KEY_TABLE_EXTRA:
            self._row(key, tr(does), "")
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

    def _row(self, keys: str, text: str, tip: str) -> None:
        at = self._grid.rowCount()
        parts = (plain_label(keys, "key"), plain_label(text), plain_label(tip, "dim"))
        for column, part in enumerate(parts):
            self._grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignTop)
        self._rows.append((f"{keys} {text} {tip}".casefold(), parts))

    def _filter(self, words: str) -> None:
        for told, parts in self._rows:
            for part in parts:
                part.setVisible(words.casefold() in told if told else not words)
