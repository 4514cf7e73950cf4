"""In development: what held the window's thread for longer than a frame, by the name of the callback that did.

A timer ticks on the window's thread. Where a tick is overdue, a thread beside it looks again and again at what the
window's thread is doing. What stood on the stack at the tick before are the loops that wait; the first function above
them is the callback.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS = 16.0
TICK_MS = 4
_LOOK_SECONDS = 0.002
_QT = "Qt, outside Python"


class Held(NamedTuple):
    """The window's thread was held at one go."""

    milliseconds: float
    callback: str
    """What held it, as `Class.function (file:line)`."""
    within: str
    """Where it was most of the time."""

    def __str__(self) -> str:
        return f"the window was held for {self.milliseconds:.0f} ms by {self.callback}, mostly in {self.within}"


class Watchdog(QObject):
    """Watches the thread that it is made on, from `start` to `stop`, and tells each time that it was held.

    `start` is to be called by the event loop, so that what waits is known from the first.
    """

    def __init__(self, tell: Callable[[Held], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._thread_id = threading.get_ident()
        self._ticked = time.perf_counter()
        self._waiting = 0
        self._seen: list[tuple[str, str]] = []
        self._stopped = threading.Event()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)

    def start(self) -> None:
        self._waiting = _waiting()
        self._ticked = time.perf_counter()
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer; a watchdog is started once."""
        self._timer.stop()
        self._stopped.set()
        self._thread.join()

    def _tick(self) -> None:
        now = time.perf_counter()
        held = 1000 * (now - self._ticked) - TICK_MS
        seen, self._seen = self._seen, []
        self._waiting = _waiting()
        self._ticked = now
        if held > FRAME_MS:
            callback = _most(callback for callback, _ in seen)
            self._tell(Held(held, callback, _most(within for by, within in seen if by == callback)))

    def _look(self) -> None:
        """In a thread of its own: note what the window's thread does while its tick is overdue."""
        while not self._stopped.wait(_LOOK_SECONDS):
            ticked = self._ticked
            frame = sys._current_frames().get(self._thread_id)  # noqa: SLF001 - documented in spite of its name
            if frame is None or 1000 * (time.perf_counter() - ticked) < 2 * TICK_MS:
                continue
            above = _stack(frame)[self._waiting :]
            if ticked == self._ticked:
                self._seen.append((_named(above[0]), _named(above[-1])) if above else (_QT, _QT))


def _waiting() -> int:
    """How many frames stand beneath the method that asks."""
    return len(_stack(sys._getframe())) - 2  # noqa: SLF001 - documented in spite of its name


def _most(names: Iterable[str]) -> str:
    counted = Counter(names).most_common(1)
    return counted[0][0] if counted else _QT


def _stack(frame: FrameType | None) -> list[FrameType]:
    """The frames from the outermost to this one."""
    frames = []
    while frame is not None:
        frames.append(frame)
        frame = frame.f_back
    return frames[::-1]


def _named(frame: FrameType) -> str:
    code = frame.f_code
    return f"{code.co_qualname} ({Path(code.co_filename).name}:{code.co_firstlineno})"
