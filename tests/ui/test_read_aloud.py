"""An article is read aloud by a program that is really started, sentence by sentence, each one marked."""

from __future__ import annotations

import enum
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from digest_app.ui.voice import QtVoice, find_voice

PROGRAM = """#!{python}
import pathlib, sys
said = pathlib.Path({file!r})
with said.open("a", encoding="utf-8") as file:
    file.write(" ".join(sys.argv[1:]) + "|" + sys.stdin.read())
sys.exit({status})
"""


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the computer's only voice has said, a line each, with its arguments before."""
    if sys.platform != "linux":
        pytest.skip("the program stands for one of Linux")
    install(tmp_path, 0)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path / "said.txt"


def install(folder: Path, status: int) -> None:
    (folder / "bin").mkdir(exist_ok=True)
    program = folder / "bin" / "espeak-ng"
    program.write_text(PROGRAM.format(python=sys.executable, file=str(folder / "said.txt"), status=status), "utf-8")
    program.chmod(0o755)


def lines(said: Path) -> list[str]:
    return said.read_text("utf-8").splitlines() if said.exists() else []


def spoken(window) -> list[str]:
    marks = window.page.text._marks.get("spoken", [])
    return [window.kept.article.text[mark.start : mark.end] for mark in marks]


def test_an_article_is_read_from_what_is_in_view_to_its_end(window, said, qtbot) -> None:
    window.rows.select(1)
    sentences = window.library.summaries.sentences(window.kept.article)
    marked: list[str] = []
    window.acts["read_aloud"].trigger()
    window.commands.listening._reader.spoken.connect(lambda *_: marked.extend(spoken(window)))
    qtbot.waitUntil(window.acts["read_aloud"].isChecked, timeout=30_000)
    qtbot.waitUntil(lambda: not window.acts["read_aloud"].isChecked(), timeout=30_000)
    texts = [" ".join(window.kept.article.text[start:end].split()) for start, end in sentences]
    assert [line.partition("|")[2] for line in lines(said)] == texts
    assert lines(said)[0].startswith("--stdin")
    assert marked[0] == window.kept.article.text[slice(*sentences[0])]
    assert spoken(window) == []


def test_the_voice_is_stopped_and_goes_on_where_it_was(window, said, qtbot) -> None:
    window.rows.select(1)
    window.acts["read_aloud"].trigger()
    qtbot.waitUntil(lambda: len(lines(said)) >= 1, timeout=30_000)
    second = window.commands.listening._reader._sentences[1]
    qtbot.waitUntil(lambda: spoken(window) == [window.kept.article.text[slice(*second)]], timeout=30_000)
    window.acts["read_aloud"].trigger()
    assert spoken(window) == []
    window.acts["read_aloud"].trigger()
    qtbot.waitUntil(lambda: spoken(window) == [window.kept.article.text[slice(*second)]], timeout=30_000)
    window.rows.select(2)
    assert not window.acts["read_aloud"].isChecked()


def test_a_voice_that_fails_says_so(window, said, tmp_path, qtbot) -> None:
    install(tmp_path, 1)
    window.rows.select(1)
    window.acts["read_aloud"].trigger()
    qtbot.waitUntil(lambda: "does not speak" in window.toast.message, timeout=30_000)
    assert not window.acts["read_aloud"].isChecked()


def test_a_computer_without_a_voice_says_what_to_install(window, said, tmp_path) -> None:
    (tmp_path / "bin" / "espeak-ng").unlink()
    window.rows.select(1)
    window.acts["read_aloud"].trigger()
    assert "espeak-ng" in window.toast.message
    assert not window.acts["read_aloud"].isChecked()
    assert find_voice(window) is None


class Engine(QObject):
    """Does what Qt's engine does, without a sound."""

    class State(enum.Enum):
        Ready = 0
        Speaking = 1
        Error = 3

    stateChanged = Signal(object)

    def say(self, text: str) -> None:
        self.stateChanged.emit(self.State.Error if not text else self.State.Speaking)

    def stop(self) -> None:
        self.stateChanged.emit(self.State.Ready)


def test_a_voice_of_qt_tells_when_a_text_was_said_and_when_it_cannot_be(qapp, qtbot) -> None:
    engine = Engine()
    voice = QtVoice(engine, engine)
    heard: list[str] = []
    voice.ended.connect(lambda: heard.append("ended"))
    voice.failed.connect(lambda: heard.append("failed"))
    voice.say("One.", "")
    engine.stateChanged.emit(Engine.State.Ready)
    voice.say("", "")
    voice.say("Two.", "")
    voice.stop()
    assert heard == ["ended", "failed"]
