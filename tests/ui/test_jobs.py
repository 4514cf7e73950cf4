"""Work off the window's thread, and who hears of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from digest_app.core.model import Checkpoint, Progress
from digest_app.ui.jobs import Jobs, Latest


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_of_work_asked_for_anew_only_the_last_is_heard_however_long_the_first_takes(jobs, qtbot) -> None:
    heard: list[str] = []
    first_has_ended, last_has_ended = threading.Event(), threading.Event()

    def first(_checkpoint: Checkpoint) -> str:
        last_has_ended.wait(30)
        first_has_ended.set()
        return "first"

    def last(_checkpoint: Checkpoint) -> str:
        last_has_ended.set()
        return "last"

    latest = Latest(jobs)
    latest.start(first, heard.append, pytest.fail)
    latest.start(last, heard.append, pytest.fail)
    qtbot.waitUntil(lambda: first_has_ended.is_set() and not jobs._running, timeout=30_000)
    qtbot.waitUntil(lambda: heard == ["last"], timeout=30_000)


def test_work_asked_for_anew_stops_what_was_asked_before_and_its_end_is_no_failure(jobs, qtbot) -> None:
    heard: list[str] = []
    began, stopped = threading.Event(), threading.Event()

    def endless(checkpoint: Checkpoint) -> str:
        began.set()
        try:
            while True:
                checkpoint(Progress("waiting"))
        finally:
            stopped.set()

    latest = Latest(jobs)
    latest.start(endless, heard.append, pytest.fail, pytest.fail)
    assert began.wait(30)
    latest.start(lambda _checkpoint: "last", heard.append, pytest.fail)
    qtbot.waitUntil(lambda: stopped.is_set() and heard == ["last"], timeout=30_000)


def test_work_in_turns_lets_the_window_answer_in_between(jobs, qtbot) -> None:
    done: list[str] = []

    def steps() -> Iterator[None]:
        done.append("first")
        QTimer.singleShot(0, lambda: done.append("the window"))
        yield
        done.append("second")

    jobs.in_turns(steps())
    assert done == ["first"]
    qtbot.waitUntil(lambda: done == ["first", "the window", "second"], timeout=30_000)


def test_work_in_turns_ends_with_the_window(jobs, qapp) -> None:
    done: list[str] = []

    def steps() -> Iterator[None]:
        done.append("first")
        yield
        done.append("second")

    jobs.in_turns(steps())
    jobs.close()
    qapp.processEvents()
    assert done == ["first"]


def test_short_work_does_not_wait_for_work_on_texts(jobs, qtbot) -> None:
    heard: list[str] = []
    page_is_cleaned = threading.Event()
    jobs.on_texts(lambda: page_is_cleaned.wait(30), lambda _: heard.append("a summary"))
    jobs.later(lambda: "a star", heard.append)
    qtbot.waitUntil(lambda: heard == ["a star"], timeout=30_000)
    page_is_cleaned.set()
    qtbot.waitUntil(lambda: heard == ["a star", "a summary"], timeout=30_000)
