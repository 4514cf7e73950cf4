"""The search field completes the word that is being typed, and leaves the others alone."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from digest_app.core.store.query import FILTERS, STATES, parse
from digest_app.ui import completion


def offered(window) -> list[str]:
    """What the search field would say after each of the completions of what stands in it."""
    completer = window.toolbar.words.completer()
    completer.setCompletionPrefix(completer.splitPath(window.toolbar.words.text())[0])
    offers = []
    for row in range(completer.completionCount()):
        completer.setCurrentRow(row)
        offers.append(completer.pathFromIndex(completer.currentIndex()))
    return offers


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        (
            "ferry top",
            ["ferry topic:", 'ferry topic:"Ukraine coalition"', "ferry topic:Aruba", "ferry topic:China–Taiwan"],
        ),
        ("ferry is:un", ["ferry is:unread"]),
        ("-IS:st", ["-is:starred"]),
        ("topic:a", ["topic:Aruba"]),
        ("zebra", []),
        ("te", []),
        ("ferry ", []),
    ],
)
def test_the_last_word_is_completed(window, typed: str, offers: list[str]) -> None:
    window.toolbar.set_words(typed)
    assert offered(window) == offers


def test_what_is_offered_is_what_the_search_understands() -> None:
    for word in completion.FILTERS:
        assert parse(f"{word}2025-03" if word in ("after:", "before:") else f"{word}unread")
    assert completion.STATES == STATES
    assert {word.removesuffix(":") for word in completion.FILTERS} >= set(FILTERS)


def test_typing_searches_as_before(window, qtbot) -> None:
    window.toolbar.words.setFocus()
    QTest.keyClicks(window.toolbar.words, "barrier")
    qtbot.waitUntil(lambda: window.browser.view.query == "barrier", timeout=30_000)
