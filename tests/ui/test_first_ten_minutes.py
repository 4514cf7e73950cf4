"""The first ten minutes of a new reader, in one go: twelve links to a digest, and all of it there after a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from digest_app.core.model import Page
from digest_app.ui.dialogs.queued import QueuedDialog
from digest_app.ui.window import MainWindow
from tests.stories import FIRE, FIRE_ELSEWHERE, QUAY, page

NOW = datetime(2026, 3, 8, 12, tzinfo=UTC)
TOWNS = ("Skagness", "Altenfurt", "Lierre", "Varde", "Tolmin", "Ebeltoft", "Menton", "Kaunas", "Gaeta")
LINKS = [f"https://tide.example/{number}" for number in range(12)]


def about(town: str) -> tuple[str, ...]:
    return (
        f"The council of {town} decided on Thursday to open the reading room of its library on Sundays from May on.",
        f"Readers in {town} had asked for it with two thousand signatures; the mayor called the vote a late insight.",
        f"The room will be kept by volunteers, and {town} pays for light and heating out of its reserve for culture.",
    )


ARTICLES = (
    ("Second quay for Oranjestad", QUAY),
    ("Fire destroys rope works in Northwick", FIRE),
    ("Rope works in Northwick burn for nine hours", FIRE_ELSEWHERE),
    *((f"{town} opens its reading room on Sundays", about(town)) for town in TOWNS),
)


def fetch(url: str, **_: object) -> Page:
    title, paragraphs = ARTICLES[int(url.rpartition("/")[2])]
    head = '<meta property="article:published_time" content="2026-03-05T10:00:00+00:00">'
    return Page(source=url, data=page(title, paragraphs, head).encode(), url=url)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def test_the_first_ten_minutes(open_window, tmp_path: Path, qtbot, calm, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window(tmp_path / "library", fetch=fetch, clock=lambda: NOW)
    control = Qt.KeyboardModifier.ControlModifier

    # twelve links are pasted
    monkeypatch.setattr(QueuedDialog, "exec", lambda _: 1)
    QGuiApplication.clipboard().setText("To read: " + "\n".join(LINKS))
    press(window, Qt.Key.Key_V, control)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.browser.counts.all == len(LINKS) and not window.saver.busy, timeout=60_000)
    calm(window)

    # three of them are read
    window.rows.setFocus()
    for _ in range(3):
        press(window, Qt.Key.Key_J)
        assert window.kept is not None
        window.mark_as_read()
        calm(window)
    assert window.browser.counts.unread == len(LINKS) - 3

    # a sentence of a summary is followed into the text
    (quay,) = [hit.row.id for hit in window.library.search('title:"Second quay"')]
    window.commands.library.go_to_article(quay)
    calm(window)
    press(window, Qt.Key.Key_1)
    sentence = window.page.summary.sentences()[0]
    assert window.page.text.extraSelections()[-1].cursor.selectedText() == sentence.text
    assert [one.topic for one in window.kept.assignments if one.state == "in"] == ["Aruba"]

    # one is moved, and a passage highlighted
    (fire,) = [hit.row.id for hit in window.library.search('title:"Fire destroys"')]
    window.deeds.move([fire], None, 2, "Moved")
    calm(window)
    cursor, places = QTextCursor(window.page.text.document()), window.page.text.document().places
    cursor.setPosition(places.position(sentence.start))
    cursor.setPosition(places.position(sentence.end), QTextCursor.MoveMode.KeepAnchor)
    window.page.text.setTextCursor(cursor)
    window.acts["highlight"].trigger()
    calm(window)

    # something is searched for, and the week is summed up
    window.commands.view.search_for("reading room")
    calm(window)
    assert sum(len(section.ids) for section in window.rows.rows.sections) == len(TOWNS)
    window.acts["make_digest"].trigger()
    digest = window.pages.currentWidget()
    digest.period.setCurrentIndex(digest.period.findData("7d"))
    digest._choose_period()
    qtbot.waitUntil(lambda: digest.digest is not None and digest.digest.article_count == len(LINKS), timeout=60_000)
    aruba = next(section for section in digest.digest.sections if section.topic == "Aruba")
    assert "Second quay for Oranjestad" in [story.title for story in aruba.stories]

    # all is exported, and the program is closed
    assert len(window.library.exports.to_folder([quay, fire], tmp_path / "notes")) == 2
    window.close()

    # everything is where it was
    again = open_window(tmp_path / "library", fetch=fetch, clock=lambda: NOW)
    assert again.browser.counts.all == len(LINKS)
    assert again.browser.counts.unread == len(LINKS) - 3
    assert [one.quote for one in again.library.highlighting.all()] == [sentence.text]
    moved = again.library.shelf.article(fire)
    assert "Aruba" in [one.topic for one in moved.assignments if one.state == "in"]
    assert again.side.entry("topic:2").total == 3, "the other report of the fire followed the one that was moved"
