"""A library that cannot be opened: what happened and what can be done; never an empty one in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from digest_app.core.errors import DigestError, LibraryDamaged
from digest_app.ui import phrases
from digest_app.ui.icons import pixmap
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled


class Trouble(QWidget):
    """Stands in the place of the window."""

    again = Signal()
    elsewhere = Signal(object)
    """Another library's folder."""

    def __init__(self, folder: Path, problem: DigestError, colours: Colours) -> None:
        super().__init__()
        self._folder = folder
        self._problem = problem
        self.setWindowTitle("Digest")
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel()
        sign.setPixmap(pixmap("warning", colours.bad, 40, self.devicePixelRatioF()))
        title = plain_label(tr("The library could not be opened"))
        title.setFont(scaled(self.font(), 1.5, weight=QFont.Weight.DemiBold))
        self.what = plain_label(phrases.fault(problem))
        self.what.setWordWrap(True)
        where = plain_label(str(folder), "dim")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told = plain_label()
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 40, 48, 32)
        column.setSpacing(12)
        for widget in (sign, title, self.what, where):
            column.addWidget(widget)
        self.backups: QListWidget | None = None
        if isinstance(problem, LibraryDamaged):
            self._add_backups(column)
        column.addWidget(self.told)
        column.addStretch()
        column.addLayout(self._buttons())
        self.resize(680, 460)

    def _add_backups(self, column: QVBoxLayout) -> None:
        from digest_app.core.library import backups_of
        from digest_app.ui.dialogs.restore import fill

        if not backups_of(self._folder):
            column.addWidget(plain_label(tr("There is no backup of it.")))
            return
        column.addWidget(plain_label(tr("Backups"), "caps"))
        self.backups = QListWidget()
        self.backups.setObjectName("boxed")
        self.backups.setAccessibleName(tr("Backups"))
        fill(self.backups, backups_of(self._folder))
        column.addWidget(self.backups)
        button = QPushButton(tr("Put this backup in its place"))
        button.clicked.connect(self.restore)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, act in (
            (tr("Try again"), self.again.emit),
            (tr("Open another library…"), self.open_other),
            (tr("Copy diagnostics"), self.copy_diagnostics),
        ):
            button = QPushButton(words)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        leave = QPushButton(tr("Quit"))
        leave.clicked.connect(self.close)
        row.addWidget(leave)
        return row

    def restore(self) -> None:
        """Put the chosen backup in the damaged library's place; what was there is kept beside it."""
        from digest_app.core.library import restore

        if self.backups is None or (item := self.backups.currentItem()) is None:
            return
        try:
            restore(self._folder, Path(item.toolTip()))
        except DigestError as problem:
            self.told.setText(phrases.fault(problem))
            return
        self.again.emit()

    def open_other(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("The library's folder")):
            self.elsewhere.emit(Path(chosen))

    def copy_diagnostics(self) -> None:
        from digest_app.ui.commands.help import screen_facts

        facts = f"{screen_facts()}\nTrouble: {type(self._problem).__name__}"
        QGuiApplication.clipboard().setText(facts)
        self.told.setText(tr("Diagnostics copied"))
