"""The other texts of an article that are kept, what differs in each, and a way to take one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QListWidget, QTextEdit

from digest_app.core.library.renewing import differences
from digest_app.ui import phrases
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.phrases import mark, tr

if TYPE_CHECKING:
    from digest_app.core.library.renewing import Change, Version
    from digest_app.core.model import Article
    from digest_app.ui.window import MainWindow

REASONS = {
    "fetched again": mark("Before it was fetched again"),
    "fetched again, not shown": mark("Fetched again, and not taken"),
    "cleaned again": mark("Before it was cleaned again"),
    "cleaned by hand": mark("Before you changed the text"),
    "cleaning undone": mark("Before a change was taken back"),
    "another version was taken": mark("Before another version was taken"),
}


class VersionsDialog(Frame):
    """Shows what would go and come, paragraph by paragraph; accepted, the chosen version is to be taken."""

    def __init__(self, window: MainWindow, article: Article, versions: Sequence[Version]) -> None:
        super().__init__(window, tr("Earlier versions"), tr("Take this version"))
        self._article = article
        self._versions = versions
        self._colours = window.theme.colours
        self.list = QListWidget()
        self.list.setObjectName("boxed")
        self.list.setMaximumHeight(130)
        for version in versions:
            when = phrases.long_date(version.made.astimezone().isoformat())
            self.list.addItem(phrases.dotted(when, tr(REASONS.get(version.why, version.why))))
        self.text = QTextEdit(readOnly=True)
        self.text.setObjectName("boxed")
        self.text.setAccessibleName(tr("What would change"))
        self.body.addWidget(label(tr("&Versions"), self.list))
        self.body.addWidget(self.list)
        self.body.addWidget(label(tr("+ would come, − would go"), name="dim"))
        self.body.addWidget(self.text, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(720, 640)

    def chosen(self) -> Version:
        return self._versions[self.list.currentRow()]

    def showEvent(self, event: QShowEvent) -> None:
        """The lines were set before the dialog had its style, and with it their height."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def _show(self, row: int) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        for change in differences(self._article, self._versions[row].article):
            self._write(cursor, change)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, change: Change) -> None:
        kind, paragraph = change
        letters, shape = QTextCharFormat(), QTextBlockFormat()
        shape.setBottomMargin(8)
        letters.setForeground(QColor(self._colours.dim if kind == "same" else self._colours.text))
        if kind != "same":
            letters.setBackground(QColor(self._colours.green if kind == "came" else self._colours.pink))
        letters.setFontStrikeOut(kind == "went")
        sign = {"same": "", "came": "+ ", "went": "− "}[kind]
        cursor.setBlockFormat(shape)
        cursor.insertText(sign + paragraph, letters)
        cursor.insertBlock()
