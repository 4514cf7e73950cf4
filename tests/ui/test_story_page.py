"""Two outlets tell of one fire: the window shows them as one story, dims what was read, and tells where they differ."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from digest_app.core.library import Library
from digest_app.ui.articles_model import spoken
from digest_app.ui.story_page import PART_SCHEME
from tests.stories import FIRE, FIRE_ELSEWHERE, QUAY, page

FIRST, OTHER, QUAY_ID = 1, 2, 3


@pytest.fixture
def two_reports(library: Library) -> Path:
    told = (("Fire destroys rope works", FIRE), ("Rope works burn", FIRE_ELSEWHERE), ("A quay for Oranjestad", QUAY))
    for day, (title, paragraphs) in enumerate(told, 1):
        dated = f'<meta property="article:published_time" content="2026-03-0{day}T10:00:00+00:00">'
        library.saving.save_copied(page(title, paragraphs, dated), "")
    library.storytelling.join(FIRST, OTHER)
    library.shelf.mark([FIRST], read=True)
    return library.folder


@pytest.fixture
def story_window(open_window, two_reports, qtbot):
    window = open_window(two_reports)
    window.rows.select(OTHER)
    qtbot.waitUntil(lambda: bool(window.commands.stories._news.met), timeout=30_000)
    return window


def dimmed(window) -> list[str]:
    dim = QColor(window.theme.colours.dim)
    selections = window.page.text.extraSelections()
    return [one.cursor.selectedText() for one in selections if one.format.foreground().color() == dim]


def test_what_was_read_in_the_other_report_stands_back_and_one_key_changes_that(story_window) -> None:
    assert dimmed(story_window) == [FIRE_ELSEWHERE[0]]
    story_window.acts["dim_met"].trigger()
    assert dimmed(story_window) == []
    story_window.acts["dim_met"].trigger()
    story_window.acts["larger_text"].trigger()
    assert dimmed(story_window) == [FIRE_ELSEWHERE[0]]


def test_an_article_that_is_opened_again_has_one_chip_for_its_story(story_window) -> None:
    story_window.open_article(OTHER)
    chips = [one for one in story_window.page.header.focus_ring() if "Also told" in getattr(one, "text", str)()]
    assert chips == [story_window.page.header._chip]


def test_the_story_shows_its_reports_in_time_order_and_where_they_differ(story_window, qtbot) -> None:
    chip = story_window.page.header._chip
    assert isinstance(chip, QPushButton)
    assert "1" in chip.toolTip()
    story_window.acts["show_story"].trigger()
    shown = story_window.pages.currentWidget()
    qtbot.waitUntil(lambda: "14 workers" in shown.text.toPlainText(), timeout=30_000)
    text = shown.text.toPlainText()
    assert "17 workers" in text
    assert text.index("Fire destroys rope works") < text.index("Rope works burn")
    shown.text.place_chosen.emit(OTHER, 0, len(FIRE_ELSEWHERE[0]))
    assert story_window.pages.currentWidget() is story_window.page
    assert story_window.kept.id == OTHER


def test_a_report_is_taken_out_of_its_story_put_back_and_another_joined(story_window, qtbot, calm) -> None:
    story_window.acts["show_story"].trigger()
    shown = story_window.pages.currentWidget()
    qtbot.waitUntil(lambda: "14 workers" in shown.text.toPlainText(), timeout=30_000)
    shown.text.other_chosen.emit(f"{PART_SCHEME}:{FIRST}")
    qtbot.waitUntil(lambda: "14 workers" not in shown.text.toPlainText(), timeout=30_000)
    assert story_window.library.storytelling.of(OTHER) is None
    story_window.deeds.stack.undo()
    qtbot.waitUntil(lambda: "14 workers" in shown.text.toPlainText(), timeout=30_000)
    story_window.acts["leave"].trigger()
    assert story_window.pages.currentWidget() is story_window.page
    story_window.rows.selectAll()
    story_window.acts["join_stories"].trigger()
    calm(story_window)
    assert set(story_window.library.storytelling.of(QUAY_ID).article_ids) == {FIRST, OTHER, QUAY_ID}


def test_an_article_that_is_alone_says_so(story_window) -> None:
    story_window.rows.select(QUAY_ID)
    story_window.acts["show_story"].trigger()
    assert story_window.pages.currentWidget() is story_window.page
    assert "No other article" in story_window.status.currentMessage()


@pytest.fixture
def mirrored(library: Library) -> Path:
    for site in ("The Tide Post", "Mirror Coast"):
        html = page(f"Fire destroys rope works ({site})", FIRE).replace("The Tide Post", site)
        library.saving.save_copied(html, "")
    library.saving.save_copied(page("A quay for Oranjestad", QUAY), "")
    return library.folder


def test_a_copy_lies_under_its_row_and_is_read_and_binned_with_it(open_window, mirrored, calm) -> None:
    window = open_window(mirrored)
    calm(window)
    shown = [one for section in window.rows.rows.sections for one in section.ids]
    assert sorted(shown) == [1, 3]
    assert window.browser.count() == 3
    row = window.rows.rows.entry(window.rows.rows.row_of(1))
    assert "also at Mirror Coast" in spoken(row)
    window.rows.select(1)
    window.mark_as_read()
    calm(window)
    assert [row.read for row in window.library.shelf.rows([1, 2, 3])] == [True, True, False]
    window.acts["move_to_bin"].trigger()
    calm(window)
    assert window.browser.counts.binned == 2
    window.deeds.stack.undo()
    calm(window)
    assert window.browser.counts.binned == 0
    unfold, by_hand = False, window.commands.view
    by_hand.set_option("fold_copies", unfold)
    by_hand.take_options()
    calm(window)
    assert sorted(one for section in window.rows.rows.sections for one in section.ids) == [1, 2, 3]
