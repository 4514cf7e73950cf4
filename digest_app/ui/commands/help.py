"""The table of keys, the sample article, and what is told about the library and the program."""

from __future__ import annotations

import platform
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
        QGuiApplication.clipboard().setText(diagnostics(self._window.browser.counts.all))
        self._window.tell(tr("Diagnostics copied"))

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

    def _checked(self, complaints: list[str]) -> None:
        self._window.toast.tell(" ".join(complaints) or tr("Everything in the library is whole."))


def diagnostics(articles: int | None) -> str:
    """Facts about this machine and library, without any text of the reader's."""
    facts = {
        "Digest": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "System": platform.platform(),
        "Screen": QGuiApplication.platformName(),
        "Articles": "?" if articles is None else str(articles),
    }
    return "\n".join(f"{name}: {value}" for name, value in facts.items())
