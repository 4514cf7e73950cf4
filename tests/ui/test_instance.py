"""One window for a library: the second start hands its links over; a crash, junk or a stranger changes nothing."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from digest_app.ui import instance
from digest_app.ui.instance import Instance, asked_in, socket_name

SECOND = """
import sys
from pathlib import Path
from digest_app.ui.instance import Instance
print(Instance(Path(sys.argv[1])).is_first(sys.argv[2:]))
"""
CRASH = """
import os, signal, sys
from pathlib import Path
from digest_app.ui.instance import Instance
running = Instance(Path(sys.argv[1]))
assert running.is_first([])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def first(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Instance]:
    """The window that is open already."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    running = Instance(tmp_path)
    assert running.is_first([])
    running.listen()
    yield running
    running.close()


@pytest.fixture
def start_again(qtbot, tmp_path: Path) -> Callable[..., bool]:
    """Another start of Digest on the same library; whether it opens a window."""

    def start(*links: str) -> bool:
        process = subprocess.Popen(
            [sys.executable, "-c", SECOND, str(tmp_path), *links], stdout=subprocess.PIPE, text=True
        )
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
        return process.communicate()[0].strip() == "True"

    return start


def test_a_second_start_hands_its_links_over_and_leaves(qtbot, first: Instance, start_again) -> None:
    with qtbot.waitSignal(first.asked, timeout=30_000) as told:
        assert not start_again("https://news.example/a", "https://news.example/b")
    assert told.args == [("https://news.example/a", "https://news.example/b"), ""]


def test_a_second_start_without_links_brings_the_window_to_the_front(qtbot, first: Instance, start_again) -> None:
    with qtbot.waitSignal(first.asked, timeout=30_000) as told:
        assert not start_again()
    assert told.args == [(), ""]


def test_another_library_has_a_window_of_its_own(first: Instance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Instance(tmp_path / "other")
    assert other.is_first([])
    other.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
def test_a_crash_keeps_nobody_out(qapp, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], check=False)
    assert (tmp_path / "window.lock").exists()
    again = Instance(tmp_path)
    assert again.is_first([])
    again.close()


def test_a_lock_whose_number_belongs_to_another_process_now_keeps_nobody_out(qapp, tmp_path: Path) -> None:
    name = Path(sys.executable).resolve().name  # what Qt compares: a Python, as Digest itself is
    (tmp_path / "window.lock").write_text(f"{os.getppid()}\n{name}\n{socket.gethostname()}\n")
    again = Instance(tmp_path, patience=200)
    assert again.is_first([])
    again.close()


def test_a_socket_that_a_crash_left_is_replaced(
    qapp, tmp_path: Path, start_again, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(socket_name(tmp_path))
    running = Instance(tmp_path)
    assert running.is_first([])
    running.listen()
    assert not start_again("https://news.example/a")
    running.close()


def test_the_socket_is_the_users_alone(first: Instance, tmp_path: Path) -> None:
    assert stat.S_IMODE(Path(socket_name(tmp_path)).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "message",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x00\xff\xfe\n",
        b"[" * 60_000 + b"\n",
        b'{"urls": ["a"], "quit": true}\n',
        b'{"urls": "https://news.example/"}\n',
        b'{"urls": [1]}\n',
        b'{"urls": ["' + b"a" * 70_000 + b'"]}\n',
        b"x" * 3_000_000,
    ],
    ids=["http", "bytes", "deep", "command", "text", "number", "large", "endless"],
)
def test_junk_is_not_answered_and_hurts_nobody(
    qtbot, first: Instance, start_again, tmp_path: Path, message: bytes
) -> None:
    heard: list[object] = []
    first.asked.connect(lambda links, _: heard.append(links))
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(socket_name(tmp_path))
        stranger.settimeout(0)
        sent = 0

        def is_dropped() -> bool:
            nonlocal sent
            try:
                sent += stranger.send(message[sent : sent + 10_000]) if sent < len(message) else 0
                return stranger.recv(10) == b""
            except BlockingIOError:
                return False
            except OSError:
                return True

        qtbot.waitUntil(is_dropped, timeout=10_000)
    assert heard == []
    assert not start_again("https://news.example/a")
    assert heard == [("https://news.example/a",)]


def test_a_stranger_who_says_nothing_is_shown_out(
    qtbot, first: Instance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "PATIENCE", 50)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(socket_name(tmp_path))
        stranger.settimeout(0)

        def is_dropped() -> bool:
            try:
                return stranger.recv(10) == b""
            except BlockingIOError:
                return False

        qtbot.waitUntil(is_dropped, timeout=10_000)


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.just("urls") | some.text(), inner),
    max_leaves=5,
)


@given(JSON)
def test_only_a_list_of_texts_is_taken(said: object) -> None:
    asked = asked_in(json.dumps(said).encode())
    assert asked is None or (isinstance(said, dict) and list(asked[0]) == said["urls"])


def test_a_second_start_can_ask_for_a_deed_of_the_table_and_for_no_other(qtbot, first: Instance, tmp_path) -> None:
    words = "import sys, pathlib; from digest_app.ui.instance import Instance;"
    words += " Instance(pathlib.Path(sys.argv[1])).is_first([], 'make_digest')"
    with qtbot.waitSignal(first.asked, timeout=30_000) as told:
        process = subprocess.Popen([sys.executable, "-c", words, str(tmp_path)])
    assert told.args == [(), "make_digest"]
    process.wait(30)
    assert asked_in(b'{"urls": [], "do": "quit"}') is None
    assert asked_in(b'{"urls": [], "do": ["paste"]}') is None


def test_a_folder_with_a_long_name_has_no_socket_rather_than_a_wrong_one(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert socket_name(tmp_path / ("long" * 40)) == ""
