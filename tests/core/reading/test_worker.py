"""The process that reads hostile pages: it may hang, die or overeat, and the next page is read all the same."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from digest_app.core.errors import Cancelled, NothingToRead, TooComplex
from digest_app.core.model import Progress
from digest_app.core.reading.worker import Worker, WorkerFault

HERE = Path(__file__).parent


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.setenv("PYTHONPATH", str(HERE))
    with Worker("worker_tasks:run", seconds=10) as made:
        yield made


def test_bytes_go_there_and_an_answer_comes_back(worker: Worker) -> None:
    answer = worker.call({"do": "echo", "url": "https://example.com/å"}, b"\x00\xff" * 500_000)
    assert answer["length"] == 1_000_000
    assert answer["header"] == {"do": "echo", "url": "https://example.com/å"}


def test_one_warm_child_serves_many_pages(worker: Worker) -> None:
    worker.warm()
    assert worker.call({"do": "echo"})["pid"] == worker.call({"do": "echo"})["pid"] != os.getpid()


def test_a_page_that_hangs_is_given_up_and_the_next_one_is_read(worker: Worker) -> None:
    worker.call({"do": "echo"})
    worker.seconds = 0.3
    with pytest.raises(TooComplex, match="longer than"):
        worker.call({"do": "hang"})
    worker.seconds = 10
    assert worker.call({"do": "echo"}, b"abc")["length"] == 3


def test_a_page_that_kills_the_reader_is_told_and_the_next_one_is_read(worker: Worker) -> None:
    with pytest.raises(TooComplex, match="broke down"):
        worker.call({"do": "die"})
    assert worker.call({"do": "echo"}, b"abc")["length"] == 3


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
def test_a_page_that_eats_memory_is_told_and_the_next_one_is_read(worker: Worker) -> None:
    with pytest.raises(TooComplex, match="memory"):
        worker.call({"do": "eat"})
    assert worker.call({"do": "echo"}, b"abc")["length"] == 3


def test_a_fault_of_the_page_comes_back_as_itself(worker: Worker) -> None:
    with pytest.raises(NothingToRead, match="it is blank") as caught:
        worker.call({"do": "refuse"})
    assert caught.value.details == {"why": "it is blank"}


def test_a_bug_of_ours_comes_back_with_its_traceback(worker: Worker) -> None:
    with pytest.raises(WorkerFault, match="a bug of ours"):
        worker.call({"do": "bug"})
    assert worker.call({"do": "echo"})["length"] == 0


def test_what_a_library_prints_does_not_disturb_the_answer_and_qt_is_absent(worker: Worker) -> None:
    assert worker.call({"do": "print"}) == {"qt": False}


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are told otherwise there")
def test_the_child_gives_way_to_the_window(worker: Worker) -> None:
    assert int(str(worker.call({"do": "priority"})["nice"])) >= min(19, os.nice(0) + 10)


def test_a_call_can_be_given_up(worker: Worker) -> None:
    worker.call({"do": "echo"})
    asked: list[str] = []

    def impatient(progress: Progress) -> None:
        asked.append(progress.step)
        if len(asked) > 2:
            raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        worker.call({"do": "hang"}, checkpoint=impatient)
    assert time.monotonic() - began < 8
    assert worker.call({"do": "echo"})["length"] == 0


def test_calls_from_many_threads_take_turns(worker: Worker) -> None:
    lengths: list[object] = []

    def ask(size: int) -> None:
        lengths.append(worker.call({"do": "echo"}, bytes(size))["length"])

    threads = [threading.Thread(target=ask, args=(size,)) for size in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(lengths, key=str) == list(range(8))


def test_the_child_ends_when_its_input_does() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "digest_app.core.reading.worker", "worker_tasks:run", "5", str(1 << 30)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE), str(HERE.parents[2])))},
    )
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(timeout=30) == 0
