"""What is exported, as what, and where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QFormLayout, QRadioButton, QVBoxLayout

from digest_app.core.library import Selection
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
        counts = window.browser.counts
        self.what = QComboBox()
        if chosen:
            words = tr("The selected article") if len(chosen) == 1 else tr("The %n selected article(s)", len(chosen))
            self.what.addItem(words, chosen)
        sections = window.rows.rows.sections
        shown = list(dict.fromkeys(one for each in sections for some in (each.ids, each.folded) for one in some))
        self.what.addItem(f"{window.browser.title()} ({len(shown)})", shown)
        self.what.addItem(tr("The whole library ({n})").format(n=counts.all + counts.archived), None)
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

    def work(self) -> Callable[[Checkpoint], Sequence[Path] | str]:
        """The export, for a thread: it gives the files that it wrote, or the text for the clipboard."""
        exports, shelf = self._window.library.exports, self._window.library.shelf
        ids, (name, _), path, place = self.what.currentData(), self.format.currentData(), self._path, self._place()

        def export(checkpoint: Checkpoint) -> Sequence[Path] | str:
            every = ids if ids is not None else shelf.select(Selection(archived=None))
            if path is None:
                return exports.data(every, name).decode("utf-8", "replace")
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
        self.format.currentIndexChanged.connect(self._follow_format)
        return column

    def _follow_format(self) -> None:
        """A book is no text that could be pasted."""
        name, _ = self.format.currentData()
        for button in self.where.buttons():
            if button.objectName() == "clipboard":
                button.setEnabled(name != "epub")
            elif button.objectName() == "folder" and name == "epub" and self._place() == "clipboard":
                button.setChecked(True)

    def _place(self) -> str:
        button = self.where.checkedButton()
        return button.objectName() if button else "folder"
