"""What is exported, as what, and where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QFormLayout, QRadioButton, QVBoxLayout

from digest_app.core.library import View
from digest_app.core.model import Checkpoint
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class ExportDialog(Frame):
    """Asks, and gives the work to be done as a job."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Export"), tr("Export"))
        self._window = window
        self._path: Path | None = None
        chosen = window.selected()
        self.what = QComboBox()
        if chosen:
            words = tr("The selected article") if len(chosen) == 1 else tr("The %n selected article(s)", len(chosen))
            self.what.addItem(words, chosen)
        shown = list(dict.fromkeys(one for section in window.rows.rows.sections for one in section.ids))
        self.what.addItem(f"{window.browser.title()} ({len(shown)})", shown)
        self.what.addItem(tr("The whole library ({n})").format(n=window.browser.counts.all), None)
        self.format = QComboBox()
        for name, title, extension in window.library.exports.formats():
            self.format.addItem(tr(title), (name, extension))
        self.where = QButtonGroup(self)
        form = QFormLayout()
        form.addRow(label(tr("&What"), self.what), self.what)
        form.addRow(label(tr("&Format"), self.format), self.format)
        self.body.addLayout(form)
        self.body.addLayout(self._places())
        self.setMinimumWidth(420)

    def work(self) -> Callable[[Checkpoint], Sequence[Path]]:
        """The export, for a thread; the files that it wrote."""
        exports, shelf = self._window.library.exports, self._window.library.shelf
        ids, (name, _), path, place = self.what.currentData(), self.format.currentData(), self._path, self._place()
        if place == "clipboard":
            data = exports.data(ids if ids is not None else shelf.ids(View()), name)
            QGuiApplication.clipboard().setText(data.decode("utf-8", "replace"))
            return lambda _: []

        def export(checkpoint: Checkpoint) -> Sequence[Path]:
            every = ids if ids is not None else list(shelf.ids(View()))
            if path is None:
                return []
            if place == "file":
                return [exports.to_file(every, path, name)]
            return exports.to_folder(every, path, name, checkpoint)

        return export

    def accept(self) -> None:
        """Ask where to, and close if there is an answer."""
        if self._place() == "folder":
            chosen = QFileDialog.getExistingDirectory(self, tr("Export into a folder"))
        elif self._place() == "file":
            _, extension = self.format.currentData()
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Export into a file"), f"digest.{extension.lstrip('.')}")
        else:
            super().accept()
            return
        if chosen:
            self._path = Path(chosen)
            super().accept()

    def _places(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for name, words in (
            ("folder", tr("A &folder, a file for each article")),
            ("file", tr("&One file")),
            ("clipboard", tr("The &clipboard")),
        ):
            button = QRadioButton(words)
            button.setObjectName(name)
            button.setChecked(name == "folder")
            self.where.addButton(button)
            column.addWidget(button)
        return column

    def _place(self) -> str:
        button = self.where.checkedButton()
        return button.objectName() if button else "folder"
