"""The watchdog of development: the callback that held the window's thread is told by name."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from digest_app.ui.watchdog import FRAME_MS, Held, Watchdog


def busy(milliseconds: float) -> None:
    """Hold the thread, as a long loop of ours would."""
    until = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < until:
        pass


def a_long_callback() -> None:
    busy(8 * FRAME_MS)


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[list[Held]]:
    told: list[Held] = []
    dog = Watchdog(told.append)
    QTimer.singleShot(0, dog.start)
    yield told
    dog.stop()


def by_long_callback(told: list[Held]) -> list[Held]:
    return [held for held in told if held.callback.startswith("a_long_callback ")]


def test_the_callback_that_held_the_window_is_named(qtbot: QtBot, told: list[Held]) -> None:
    QTimer.singleShot(10, a_long_callback)
    qtbot.waitUntil(lambda: bool(by_long_callback(told)))
    held = by_long_callback(told)[0]
    assert held.milliseconds > FRAME_MS
    assert held.within.startswith("busy ")
    assert "a_long_callback (test_watchdog.py:" in str(held)


def test_a_callback_in_a_dialog_s_loop_is_named_and_not_what_opened_the_dialog(qtbot: QtBot, told: list[Held]) -> None:
    def opens_a_dialog() -> None:
        loop = QEventLoop()
        QTimer.singleShot(30, a_long_callback)
        QTimer.singleShot(60, loop.quit)
        loop.exec()

    QTimer.singleShot(10, opens_a_dialog)
    qtbot.waitUntil(lambda: bool(by_long_callback(told)))
