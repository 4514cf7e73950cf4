"""The reader's language: the system's, or the one chosen; English where there is no catalogue of it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from digest_app.core import paths


def use_language(app: QApplication, choice: str) -> None:
    """Show everything in this language ("system": as the system does) from now on: texts, dates and plurals."""
    locale = QLocale.system() if choice == "system" else QLocale(choice)
    if choice != "system":
        QLocale.setDefault(locale)
    name = choice if choice != "system" else locale.name().partition("_")[0]
    if name in ("en", "C"):
        return
    _install(app, str(paths.resources() / "translations"), f"digest_{name}")
    _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{name}")


def _install(app: QApplication, folder: str, name: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
