"""The real window on a library, in a process of its own, driven as by a reader; prints what it measured as JSON.

python -m benchmarks.driver deeds|scrolling|saving|many_saves LIBRARY [PAGE...]
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import libraries
from digest_app.core import settings
from digest_app.core.library import Library
from digest_app.ui import app as application
from digest_app.ui import housekeeping
from digest_app.ui.theme import Theme
from digest_app.ui.window import MainWindow

FRAMES = 600
OPENED = 1000
IDLE_SECONDS = 8
WARM_SAVES = 200
TICK_MS = 5


class Driver:
    """A window that is shown and complete; what is measured is the CPU time of its own thread."""

    def __init__(self, folder: Path) -> None:
        self.app: QApplication = application.application()
        housekeeping.begin = lambda window: None  # noqa: ARG005 - named as the real one; the daily copy of all is not measured
        self.library = Library(folder)
        self.window = MainWindow(self.library, Theme(self.app, settings.read(folder).text("theme")))  # type: ignore[arg-type]  # a choice of the settings
        self.window.start()
        self.window.show()
        self.app.processEvents()
        for _ in self.window.finish():
            pass
        self.settle()

    def settle(self) -> float:
        """Let all that was asked for arrive; the longest turn of the event loop meanwhile."""
        done: list[object] = []
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # processEvents leaves them to a loop
        self.window.jobs.later(lambda: None, done.append)
        longest = 0.0
        while not done:
            began = time.thread_time()
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            longest = max(longest, 1000 * (time.thread_time() - began))
        return longest

    def deed(self, act: Callable[[], object]) -> float:
        """Milliseconds that the window's thread was held by a deed at one go: at once, or when the answer came."""
        began = time.thread_time()
        act()
        self.app.processEvents()
        at_once = 1000 * (time.thread_time() - began)
        return max(at_once, self.settle())


def deeds(driver: Driver) -> dict[str, list[float]]:
    """Typing a search letter by letter, switching topics, opening articles; and what memory opening many takes."""
    window, writer, chance = driver.window, libraries.Writer(), random.Random(8)
    search = window.commands.view.search_for
    typed = [writer.word(rank) for rank in (40, 300, 3000, 9000, 20_000) if len(writer.word(rank)) >= 3]
    letters = [word[:end] for word in typed for end in range(3, len(word) + 1)]
    told = {"typing": [driver.deed(partial(search, words)) for words in letters]}
    search("")
    driver.settle()
    keys = [f"topic:{number}" for number in chance.choices(range(1, libraries.TOPICS + 1), k=30)]
    told["topic switch"] = [driver.deed(partial(window.browser.show_key, key)) for key in keys]
    ids = chance.choices(driver.library.care.ids(), k=OPENED)
    told["opening"] = [driver.deed(partial(window.open_article, one)) for one in ids[:60]]
    told["memory"] = [_memory()]
    for one in ids:
        window.open_article(one)
        driver.settle()
    told["memory"].append(_memory())
    return told


def scrolling(driver: Driver) -> dict[str, list[float]]:
    """Frames of a list that is scrolled by wheel, by page and by leaps, each painted whole."""
    rows, frames = driver.window.rows, []
    bar = rows.verticalScrollBar()
    chance = random.Random(8)
    for number in range(FRAMES):
        step = bar.maximum() * chance.random() if number % 20 == 19 else 120.0
        began = time.thread_time()
        bar.setValue(int(step) if number % 20 == 19 else bar.value() + int(step))
        rows.viewport().repaint()
        frames.append(1000 * (time.thread_time() - began))
    return {"frames": frames}


def saving(driver: Driver, pages: list[str]) -> dict[str, list[float]]:
    """How late a timer of the window is while nothing is done, and while pages are saved."""
    driver.library.preparing.warm()
    told = {"idle": _lateness(driver, lambda passed: passed > IDLE_SECONDS)}
    driver.window.saver.save_files(pages)
    told["saving"] = _lateness(driver, lambda _: not driver.window.saver.busy)
    told["saved"] = [float(driver.library.shelf.counts().all)]
    return told


def many_saves(driver: Driver, pages: list[str]) -> dict[str, list[float]]:
    """Memory of the window after its first saves, and after all of them."""
    memory = []
    for some in (pages[:WARM_SAVES], pages[WARM_SAVES:]):
        driver.window.saver.save_files(some)
        while driver.window.saver.busy:
            driver.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        driver.settle()
        memory.append(_memory())
    return {"memory": memory, "saved": [float(driver.library.shelf.counts().all)]}


def _lateness(driver: Driver, over: Callable[[float], bool]) -> list[float]:
    late: list[float] = []
    began = due = time.perf_counter()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)

    def tick() -> None:
        nonlocal due
        now = time.perf_counter()
        late.append(max(0.0, 1000 * (now - due) - TICK_MS))
        due = now
        if over(now - began):
            timer.stop()
            driver.app.exit()

    timer.timeout.connect(tick)
    timer.start()
    driver.app.exec()
    return late


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / (1 << 20)


def main(what: str, folder: str, *pages: str) -> None:
    driver = Driver(Path(folder))
    if pages:
        measured = {"saving": saving, "many_saves": many_saves}[what](driver, list(pages))
    else:
        measured = {"deeds": deeds, "scrolling": scrolling}[what](driver)
    sys.stdout.write(json.dumps(measured) + "\n")
    driver.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
