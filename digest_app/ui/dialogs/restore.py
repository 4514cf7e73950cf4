"""Putting a backup in the library's place: which one, and what that means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class RestoreDialog(Frame):
    """Lists the backups; the window is opened anew with the chosen one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Restore a backup"), tr("Restore"))
        self._window = window
        self.list = QListWidget()
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(tr("Backups"))
        fill(self.list, window.library.care.backups())
        self.list.currentRowChanged.connect(self._check)
        told = tr("The library of now is kept aside, so that nothing is lost.")
        self.body.addWidget(label(told))
        self.body.addWidget(self.list, 1)
        self._check()

    def chosen(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.toolTip()) if item is not None else None

    def accept(self) -> None:
        super().accept()
        if path := self.chosen():
            self._window.restore_asked.emit(path)

    def _check(self) -> None:
        self.allow(allowed=self.chosen() is not None)


def fill(lines: QListWidget, backups: list[Path]) -> None:
    """Show backups by when they were made, the newest chosen."""
    for path in backups:
        made = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
        item = QListWidgetItem(QLocale().toString(made, QLocale.FormatType.LongFormat))
        item.setToolTip(str(path))
        lines.addItem(item)
    if backups:
        lines.setCurrentRow(0)
    else:
        item = QListWidgetItem(tr("There is no backup yet."))
        lines.addItem(item)
        lines.setEnabled(False)
