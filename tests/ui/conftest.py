"""Real widgets on an offscreen screen, and articles written by hand."""

from __future__ import annotations

import os
import re
import sys
import threading
from dataclasses import dataclass, field

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digest_app.core.capture.address import key
from digest_app.core.library import Library
from digest_app.core.model import Article, Assignment, Block, Reason, Sentence, Span, Summary, Topic
from digest_app.core.store import articles
from digest_app.core.store.articles import Entry
from digest_app.ui import housekeeping
from digest_app.ui.theme import Theme
from digest_app.ui.window import MainWindow

_MARKUP = re.compile(r"\{(link|strong|emphasis|code)\|([^|}]*)(?:\|([^}]*))?\}")


@dataclass
class Draft:
    """Text and blocks that grow together; `{strong|words}` and `{link|words|address}` become spans."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)

    def add(self, kind: str, words: str, *, level: int = 0, marker: str = "", picture: str = "") -> Draft:
        start, spans, shown, last = len(self.text) + 2 * bool(self.text), [], "", 0
        for found in _MARKUP.finditer(words):
            shown += words[last : found.start()]
            at = start + len(shown)
            shown += found[2]
            spans.append(Span(found[1], at, at + len(found[2]), found[3] or ""))
            last = found.end()
        shown += words[last:]
        self.text += ("\n\n" if self.text else "") + shown
        self.blocks.append(Block(kind, start, len(self.text), level, marker, tuple(spans), picture))
        return self


class _OnlyOnTheWindowsThread:
    """A finder that finds nothing: refuses Qt's modules and the window's in other threads, see docs/decisions.md."""

    def find_spec(self, name: str, *_: object) -> None:
        if name.startswith(("PySide6", "digest_app.ui")) and threading.current_thread() is not threading.main_thread():
            raise AssertionError(f"{name} is imported off the window's thread")


@pytest.fixture(autouse=True, scope="session")
def imports_watched() -> Iterator[None]:
    watch = _OnlyOnTheWindowsThread()
    sys.meta_path.insert(0, watch)
    yield
    sys.meta_path.remove(watch)


@pytest.fixture
def barrier() -> Draft:
    """An invented article with every kind of block, and letters of two UTF-16 units."""
    return (
        Draft()
        .add("paragraph", "Eleven states 🌊 agreed to share the cost. The {link|draft|https://example.org/d} is long.")
        .add("heading", "What was {emphasis|agreed}", level=2)
        .add("item", "A common fund 🏦 from 2027.", level=1, marker="•")
        .add("item", "A right to inspect, with {link|two weeks|https://example.org/n} of notice.", level=2, marker="3.")
        .add("quote", "The sea does not\nread treaties.", level=1)
        .add("table", "State\tCoast\nNorth 🧭 Haven\t410\nLow Islands\t1,204", marker="header")
        .add("caption", "Shares, as printed.")
        .add("code", "level = forecast(2035)\norder()", marker="python")
        .add("paragraph", "מדינות החוף הסכימו לחלוק בעלות.")
        .add("paragraph", "The first storm {strong|season} begins in October. 🌊🌊 Crews need time.")
    )


NOW = datetime(2025, 4, 2, 12, tzinfo=UTC)
TITLES = (
    ("Allies weigh a peacekeeping force", "Ukraine coalition"),
    ("Ministers meet in Kyiv", "Ukraine coalition"),
    ("A second terminal for Aruba", "Aruba"),
    ("Drills east of the island", "China–Taiwan"),
    ("Eleven states share a barrier", ""),
    ("<b>A title</b> that looks like HTML", ""),
)


def summary_of(text: str, *sentences: str) -> Summary:
    """A summary of these sentences, best first; one is advised for each but the last."""
    ranked = tuple(
        Sentence(one, text.index(one), text.index(one) + len(one), (Reason("central", weight=0.5),))
        for one in sentences
    )
    return Summary("news", ranked, max(1, len(ranked) - 1))


def put(library: Library, title: str, draft: Draft, topic: Topic | None, at: int) -> int:
    """Store an article as saving does, without a page."""
    because = (Reason("phrase", "states", 0.6, ((7, 13),)),)
    entry = Entry(
        keys=(key(f"https://news.example/{at}"),),
        article=Article(
            title=title,
            text=draft.text,
            blocks=tuple(draft.blocks),
            url=f"https://news.example/{at}",
            authors=("Iris Vale",),
            site="The Harbour Post",
            published=f"2025-04-{20 - at}",
            language="en",
            tags=("Sea",),
        ),
        summary=summary_of(
            draft.text, "The first storm season begins in October.", draft.text.partition(" The")[0], "Crews need time."
        ),
        assignments=(Assignment(topic.id, topic.name, 0.9, "in", because),) if topic else (),
        saved=NOW - timedelta(hours=at),
    )
    with library.database.write() as connection:
        return articles.add(connection, entry)


@pytest.fixture
def shelf(tmp_path: Path, barrier: Draft) -> Path:
    """The folder of a library with six articles, two of them unsorted; ids 1 to 6."""
    library = Library(tmp_path / "library")
    topics = {topic.name: topic for topic in library.filing.topics()}
    for at, (title, topic) in enumerate(TITLES):
        put(library, title, barrier, topics.get(topic), at)
    library.close()
    return tmp_path / "library"


@pytest.fixture
def open_window(qtbot, qapp, monkeypatch) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens a window on a library's folder, active and with its list loaded."""
    monkeypatch.setattr(housekeeping, "_keep_house", lambda _window, _checkpoint: [])
    theme = Theme(qapp, "light")
    opened: list[MainWindow] = []

    def open_it(folder: Path, **seams: object) -> MainWindow:
        window = MainWindow(Library(folder, **seams), theme)
        opened.append(window)
        window.resize(1280, 800)
        window.start()
        with qtbot.waitActive(window, timeout=30_000):
            window.show()
            window.activateWindow()
        settle(qtbot, window)
        for _ in window.finish():
            pass
        settle(qtbot, window)
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()
    theme.deleteLater()


@pytest.fixture
def window(open_window, shelf: Path) -> MainWindow:
    return open_window(shelf)


@pytest.fixture
def calm(qtbot) -> Callable[[MainWindow], None]:
    """Waits until a window has done and shown all that was asked of it."""
    return lambda window: settle(qtbot, window)


def settle(qtbot, window: MainWindow) -> None:
    _load(qtbot, window)
    if window.complete and window.work.busy:
        qtbot.waitUntil(lambda: not window.work.busy, timeout=30_000)
        _load(qtbot, window)


def _load(qtbot, window: MainWindow) -> None:
    done: list[bool] = []
    window.jobs.on_texts(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    done.clear()
    window.browser.refresh()
    window.browser._soon.stop()
    window.browser.load()
    window.jobs.later(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
