"""A word from the desktop when a batch ends while the reader is elsewhere, and the tray icon for those who want one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from digest_app.core import paths
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

LONG_BATCH = 3
"""Links from which a batch is worth a word."""


class Desktop(QObject):
    """Digest's face outside its window; without a tray it asks the task bar to blink."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._saved = 0
        window.saver.changed.connect(self._count)
        window.saver.ended.connect(self._tell_end)
        self.take_options()

    def take_options(self) -> None:
        """Show the tray icon, or not, as the settings want it."""
        wanted = bool(self._window.library.settings["tray"]) and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self._tray is None:
            self._tray = QSystemTrayIcon(app_icon(), self)
            menu = QMenu(self._window)
            menu.addAction(tr("Show Digest"), self._bring_up)
            menu.addAction(self._window.acts["paste"])
            menu.addAction(self._window.acts["quit"])
            self._tray.setContextMenu(menu)
            self._tray.setToolTip("Digest")
            self._tray.activated.connect(self._bring_up)
        if self._tray is not None:
            self._tray.setVisible(wanted)

    def _count(self) -> None:
        self._saved += 1

    def _tell_end(self) -> None:
        saved, self._saved = self._saved, 0
        window = self._window
        if saved < LONG_BATCH or window.isActiveWindow() or not window.library.settings["notify"]:
            return
        text = tr("All links are done.")
        if self._tray is not None and self._tray.isVisible():
            self._tray.showMessage("Digest", text, app_icon())
        else:
            QApplication.alert(window)
            window.toast.tell(text)

    def _bring_up(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


def app_icon() -> QIcon:
    """Digest's own icon."""
    return QIcon(str(paths.resources() / "icons" / "io.github.digest_app.Digest.svg"))
