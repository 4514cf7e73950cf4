"""Where the window starts: the application, the library or what stands in its way, and what waits until it shows."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from digest_app.core import settings
from digest_app.core.errors import DigestError, LibraryError
from digest_app.core.library import Library
from digest_app.ui import typography
from digest_app.ui.instance import Instance
from digest_app.ui.languages import use_language
from digest_app.ui.theme import Theme
from digest_app.ui.window import MainWindow

log = logging.getLogger(__name__)
_IMPORTED = time.monotonic()
STEP_MS = 1000
COLLECT_AFTER_MS = 3000
"""When the window has come up, whatever it shows then."""
_REST_OF_WINDOW = ("actions", "article_document", "article_page", "commands", "assembly", "network", "housekeeping")
"""What is imported after the first paint, one a turn of the event loop: at one go it would hold the window."""


def run(
    folder: Path, *, links: Sequence[str] = (), deed: str = "", exit_when_shown: bool = False, watched: bool = False
) -> int:
    """Open the window on the library in this folder, save `links` and do `deed`; the exit status.

    With `exit_when_shown` it prints the milliseconds since the process began once the list is painted, and ends.
    Where it is `watched`, each callback that holds the window longer than a frame is named on standard error.
    """
    app = application()
    starter = Starter(app, folder, links, deed, exit_when_shown=exit_when_shown)
    if not starter.is_first():
        return 0
    starter.open_library()
    close_when_asked(app)
    if watched:
        _watch(app)
    status = app.exec()
    starter.let_go()
    _leave_at_once(status)
    return status


def collect_garbage() -> None:
    """Collect garbage, where it was left off for the start; what is there by now stays, and is not looked at again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def close_when_asked(app: QApplication) -> None:
    """Close the windows, and keep what they show, when the system or a terminal asks the program to end.

    Python hears of a signal between two steps of its own: the timer makes one, also where no library could be opened.
    """
    steps = QTimer(app, interval=STEP_MS)
    steps.timeout.connect(lambda: None)
    steps.start()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: app.closeAllWindows())


def _watch(app: QApplication) -> None:
    from digest_app.ui.watchdog import Watchdog

    dog = Watchdog(lambda held: sys.stderr.write(f"{held}\n"), app)
    app.aboutToQuit.connect(dog.stop)
    QTimer.singleShot(0, dog.start)


def _leave_at_once(status: int) -> None:
    """End the process without tearing it down.

    WORKAROUND PySide's objects and Qt's are collected in no order at the end of Python, which crashed one quit in three
    after dialogs had been open. The window has closed the library by now; can go when a release quits cleanly.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def application() -> QApplication:
    """The application with its name, font and manners; made once."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # not by `setStyle`: what it gives back makes PySide build all of QStyle's enumerations, 10 ms at each start
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("digest-app")
    app.setApplicationDisplayName("Digest")
    app.setDesktopFileName("io.github.digest_app.Digest")
    typography.use_ui_font(app)
    return app


class Starter(QObject):
    """Opens a library's window, or says what stands in the way and offers what can be done."""

    def __init__(
        self, app: QApplication, folder: Path, links: Sequence[str], deed: str = "", *, exit_when_shown: bool
    ) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._links = list(links)
        self._deed = deed
        self._exit_when_shown = exit_when_shown
        chosen = settings.read(folder)
        use_language(app, chosen.text("language"))
        self._theme = Theme(app, chosen.text("theme"))  # type: ignore[arg-type]  # a choice of the settings
        self._shown: QWidget | None = None
        QTimer.singleShot(COLLECT_AFTER_MS, self, collect_garbage)
        self._instance = Instance(folder, self)
        self._instance.asked.connect(self._take)
        sys.excepthook = self._tell_mistake

    def is_first(self) -> bool:
        """Whether a window should open; False where the one that is open has taken the links."""
        return self._exit_when_shown or self._instance.is_first(self._links, self._deed)

    def let_go(self) -> None:
        """Let another start be the first one."""
        self._instance.close()

    def open_library(self, folder: Path | None = None) -> None:
        """Show the library's window, or the trouble with it."""
        self._folder = folder or self._folder
        try:
            library = Library(self._folder)
        except LibraryError as problem:
            self._show_trouble(problem)
            return
        window = MainWindow(library, self._theme)
        window.rows.painted.connect(self._first_paint)
        window.restore_asked.connect(self._restore)
        window.start()
        self._replace(window)

    def _restore(self, backup: Path) -> None:
        """Close the library, put a backup in its place, and open that."""
        from digest_app.core.library import restore

        self._app.setQuitOnLastWindowClosed(False)
        if self._shown is not None:
            self._shown.close()
        try:
            restore(self._folder, backup)
        except DigestError as problem:
            self._show_trouble(problem)
        else:
            self.open_library()
        self._app.setQuitOnLastWindowClosed(True)

    def _show_trouble(self, problem: DigestError) -> None:
        from digest_app.ui.trouble import Trouble

        trouble = Trouble(self._folder, problem, self._theme.colours)
        trouble.again.connect(self.open_library)
        trouble.elsewhere.connect(self.open_library)
        self._replace(trouble)
        if self._exit_when_shown:
            sys.stderr.write(f"{problem}\n")
            QTimer.singleShot(0, self._fail)

    def _replace(self, widget: QWidget) -> None:
        old, self._shown = self._shown, widget
        widget.show()
        if old is not None:
            old.close()

    def _first_paint(self) -> None:
        if self._exit_when_shown:
            sys.stdout.write(f"shown {milliseconds_since_start():.0f}\n")
            sys.stdout.flush()
            QTimer.singleShot(0, self._leave)
            return
        if isinstance(window := self._shown, MainWindow):
            window.jobs.later(_import_core, lambda _: window.jobs.in_turns(self._finish(window)))

    def _finish(self, window: MainWindow) -> Iterator[None]:
        """What may take a moment, in steps, now that the reader sees the list."""
        from digest_app.core import log
        from digest_app.ui.notify import app_icon

        log.start(self._folder)
        typography.load_fonts("NotoSerif")
        typography.load_fonts("Inter-Italic")
        yield
        self._app.setWindowIcon(app_icon())
        yield
        for module in _REST_OF_WINDOW:
            import_module(f"digest_app.ui.{module}")
            yield
        yield from window.finish()
        yield
        self._instance.listen()
        if self._links:
            window.saver.save_links(self._links)
            self._links = []
        if self._deed:
            window.acts[self._deed].trigger()
            self._deed = ""

    def _take(self, links: Sequence[str], deed: str) -> None:
        """Another start was asked for: come to the front, and do what it wants."""
        if self._shown is not None:
            self._shown.setWindowState(self._shown.windowState() & ~Qt.WindowState.WindowMinimized)
            self._shown.raise_()
            self._shown.activateWindow()
        if isinstance(self._shown, MainWindow) and self._shown.complete:
            if links:
                self._shown.saver.save_links(links)
            if deed:
                self._shown.acts[deed].trigger()

    def _fail(self) -> None:
        self._app.exit(1)

    def _leave(self) -> None:
        if self._shown is not None:
            self._shown.close()
        self._app.exit(0)

    def _tell_mistake(self, kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        """A mistake of ours in the window: in the log, told once, the window stays."""
        log.error("a mistake in the window", exc_info=(kind, mistake, trace))
        if isinstance(self._shown, MainWindow) and isinstance(mistake, Exception):
            self._shown.report(mistake)


def _import_core() -> None:
    """Import what the finished window needs of the core, off the window's thread.

    Never the window's own modules: PySide looks up its classes without a lock (`SignalManager::retrieveMetaObject`), so
    a class that is made in a thread while the window paints can crash it.
    """
    for module in ("log", "model", "model.articles", "library.saving"):
        import_module(f"digest_app.core.{module}")


def milliseconds_since_start() -> float:
    """How long this process has been running, by the kernel's clock where there is one."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        return 1000 * (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK"))
    except (OSError, AttributeError, ValueError):
        return 1000 * (time.monotonic() - _IMPORTED)
