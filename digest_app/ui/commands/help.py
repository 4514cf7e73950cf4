"""The table of keys, the sample article, and what is told about the library and the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from digest_app import __version__
from digest_app.core import paths
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class HelpCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_keys(self) -> None:
        from digest_app.ui.dialogs.keys import KeysDialog

        KeysDialog(self._window).exec()

    def add_sample(self) -> None:
        """Save the article that ships with Digest."""
        self._window.saver.save_files([str(paths.resources() / "sample" / "sample.html")])

    def check_library(self) -> None:
        care = self._window.library.care
        self._window.tell(tr("Checking the library…"))
        self._window.jobs.start(lambda _: care.check(), self._checked, self._window.report)

    def copy_diagnostics(self) -> None:
        care = self._window.library.care
        self._window.jobs.later(care.diagnostics, self._put_diagnostics, self._window.report)

    def about(self) -> None:
        text = tr("Digest {version} turns the pages you save into a digest that can be read offline and trusted.")
        rest = tr(
            "Apache License 2.0. Made with trafilatura, sumy, sqlite-utils and Qt (LGPL). Nothing you read leaves here."
        )
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, tr("About Digest"), text.format(version=__version__), parent=self._window
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(rest)
        box.exec()

    def _put_diagnostics(self, text: str) -> None:
        QGuiApplication.clipboard().setText(f"{text}\n{screen_facts()}")
        self._window.tell(tr("Diagnostics copied"))

    def _checked(self, complaints: list[str]) -> None:
        self._window.toast.tell(" ".join(complaints) or tr("Everything in the library is whole."))


def screen_facts() -> str:
    """Facts about the screen and what draws on it; the library tells its own."""
    return f"Digest: {__version__}\nQt: {qVersion()}\nScreen: {QGuiApplication.platformName()}"
