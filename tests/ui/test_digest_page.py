"""The page of the digest: what it is made of, and what a reader can choose about it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from digest_app.core.model import Cited
from digest_app.ui.digest_page import DigestPage
from digest_app.ui.window import MainWindow
from tests.stories import FIRE, FIRE_ELSEWHERE, page

NOW = datetime(2025, 4, 21, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> list[datetime]:
    """The time, which a test may set."""
    return [NOW]


@pytest.fixture
def opened(open_window, shelf: Path, clock: list[datetime]) -> MainWindow:
    return open_window(shelf, clock=lambda: clock[0])


@pytest.fixture
def made(opened: MainWindow, qtbot) -> DigestPage:
    """The page with the digest of a month, six articles."""
    opened.acts["make_digest"].trigger()
    shown = opened.pages.currentWidget()
    assert isinstance(shown, DigestPage)
    choose_period(shown, "30d")
    qtbot.waitUntil(lambda: shown.digest is not None and shown.digest.article_count == 6, timeout=30_000)
    return shown


def choose_period(shown: DigestPage, words: str) -> None:
    shown.period.setCurrentIndex(shown.period.findData(words))
    shown._choose_period()


def choose(shown: DigestPage, cited: Cited, words: str) -> None:
    menu = shown.choice_menu(*cited.place)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()


def tick(shown: DigestPage, name: str) -> None:
    shown.topics.fill()
    next(action for action in shown.topics.menu().actions() if action.text() == name).trigger()


def test_the_periods_are_those_of_a_reader(made: DigestPage) -> None:
    names = [made.period.itemText(at) for at in range(made.period.count())]
    assert names[:2] == ["Today", "The last 24 hours"]
    assert names[-2:] == ["Since the last digest", "Other…"]
    assert made.period.itemData(0) == "today"


def test_a_digest_is_of_the_topics_that_are_ticked(made: DigestPage, qtbot) -> None:
    tick(made, "Aruba")
    qtbot.waitUntil(lambda: made.digest.topics == ("Aruba",), timeout=30_000)
    assert made.topics.text() == "Aruba"
    assert made.digest.article_count == 1
    tick(made, "Unsorted")
    qtbot.waitUntil(lambda: made.digest.topics == ("Aruba", "Unsorted"), timeout=30_000)
    assert made.topics.text() == "2 topics"
    tick(made, "All topics")
    qtbot.waitUntil(lambda: made.digest.article_count == 6, timeout=30_000)
    assert made.topics.text() == "All topics"


def test_it_says_what_there_is_nothing_of(opened: MainWindow, made: DigestPage, qtbot) -> None:
    def says(words: str) -> bool:
        return made._stack.currentIndex() == 1 and words in made.empty._title.text()

    tick(made, "Aruba")
    qtbot.waitUntil(lambda: made.digest.article_count == 1, timeout=30_000)
    choose(made, made.digest.sections[0].stories[0].sentences[0], "Leave this story out")
    qtbot.waitUntil(lambda: says("You left out every story"), timeout=30_000)
    made.empty.chosen.emit()
    qtbot.waitUntil(lambda: made.digest.article_count == 1, timeout=30_000)
    choose_period(made, "today")
    qtbot.waitUntil(lambda: says("Nothing under these topics"), timeout=30_000)
    tick(made, "All topics")
    qtbot.waitUntil(lambda: says("Nothing in the library was published"), timeout=30_000)
    made.unread.click()
    qtbot.waitUntil(lambda: says("Nothing in this period is unread"), timeout=30_000)


def test_the_days_are_those_of_the_period(opened: MainWindow, made: DigestPage, qtbot, monkeypatch) -> None:
    made.period.setCurrentIndex(made.period.count() - 1)
    made._choose_period()
    made.other.setText("2025-04-01..2025-04-02")
    made.make()
    qtbot.waitUntil(lambda: made.digest.since.day == 1, timeout=30_000)
    assert made.about.text().startswith("1 Apr 2025 – 2 Apr 2025 · 6 articles")
    proposed = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: (proposed.append(words[2]), ("", ""))[1])
    made._export(made.digest, "markdown", "md")
    made._export(made.digest, "pdf", "pdf")
    assert proposed == [f"Digest, 2025-04-01 to 2025-04-02.{ending}" for ending in ("md", "pdf")]


def test_sentences_are_pinned_moved_and_left_out_and_that_can_be_undone(
    opened: MainWindow, made: DigestPage, qtbot
) -> None:
    head = '<meta property="article:published_time" content="2025-04-21T08:00:00+00:00">'
    for title, paragraphs in (("Fire destroys rope works", FIRE), ("Rope works of Northwick burn", FIRE_ELSEWHERE)):
        told = page(title, paragraphs, head).replace("The Tide Post", f"{title} Post")
        opened.library.saving.save_copied(told, "")
    choose_period(made, "24h")

    def story():
        return next(one for each in made.digest.sections for one in each.stories if "works" in one.title)

    def texts() -> list[str]:
        return [one.text for one in story().sentences]

    qtbot.waitUntil(lambda: any("works" in s.title for e in made.digest.sections for s in e.stories), timeout=30_000)
    before = texts()
    assert len(before) == 2
    first, second = story().sentences
    choose(made, second, "Sentence further up")
    qtbot.waitUntil(lambda: texts() == before[::-1], timeout=30_000)
    opened.deeds.stack.undo()
    qtbot.waitUntil(lambda: texts() == before, timeout=30_000)
    choose(made, first, "Leave this sentence out")
    qtbot.waitUntil(lambda: before[0] not in texts(), timeout=30_000)
    other = texts()
    opened.deeds.stack.undo()
    qtbot.waitUntil(lambda: texts() == before, timeout=30_000)
    choose(made, second, "Always show this sentence")
    qtbot.waitUntil(lambda: bool(opened.library.digests.choices().pinned_sentences), timeout=30_000)
    choose(made, second, "No longer always show this sentence")
    qtbot.waitUntil(lambda: not opened.library.digests.choices().pinned_sentences, timeout=30_000)
    assert before[1] in other


def test_a_later_digest_since_the_last_one_is_remembered_on_the_same_day(
    opened: MainWindow, made: DigestPage, qtbot, clock: list[datetime]
) -> None:
    ends = []
    for hours in (0, 3, 6):
        clock[0] = NOW + timedelta(hours=hours)
        choose_period(made, "last")
        qtbot.waitUntil(lambda: made.digest.until == clock[0], timeout=30_000)
        ends.append(made.digest.since)
        qtbot.waitUntil(lambda: clock[0] in opened.library.digests._ends(), timeout=30_000)
    assert ends[1:] == [NOW, NOW + timedelta(hours=3)]


def test_what_is_chosen_leaves_the_period_as_it_was(
    opened: MainWindow, made: DigestPage, qtbot, clock: list[datetime]
) -> None:
    since = made.digest.since
    clock[0] = NOW + timedelta(days=2)
    choose(made, made.digest.sections[0].stories[0].sentences[0], "Leave this story out")
    qtbot.waitUntil(lambda: made.digest.left_out == 1, timeout=30_000)
    assert (made.digest.since, made.digest.until) == (since, NOW)
