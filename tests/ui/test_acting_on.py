"""What a deed is about, and what goes and stays in the lists: told by the article that the reader has open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from digest_app.core.library import Library
from digest_app.core.model import Highlight
from digest_app.ui.dialogs.export import ExportDialog
from digest_app.ui.dialogs.logins import LoginsDialog
from digest_app.ui.notices import plain_tip
from tests.ui.conftest import put


def listed(window) -> list[int]:
    return [one for section in window.rows.rows.sections for one in section.ids]


def test_copies_lie_under_one_line_in_a_search_and_after_it(window, calm) -> None:
    assert window.browser.view.fold
    window.commands.view.search_for("storm")
    calm(window)
    assert window.browser.view.fold
    window.commands.view.leave_search()
    assert window.browser.view.fold


def test_a_key_is_about_the_open_article_not_about_the_line_that_was_left(window, calm) -> None:
    window.side.choose("topic:2")
    calm(window)
    window.rows.select(3)
    window.commands.library.go_to(1)
    window.acts["move_to_bin"].trigger()
    calm(window)
    assert window.library.shelf.bin([1, 3]) == [3], "1 was there already"


def test_the_button_of_a_toast_takes_back_its_own_deed_or_goes(window, calm) -> None:
    window.rows.select(1)
    window.acts["move_to_bin"].trigger()
    assert "bin" in window.toast.message
    window.acts["toggle_star"].trigger()
    calm(window)
    assert window.toast.message == ""
    window.toast._button.click()
    calm(window)
    assert window.library.shelf.rows([window.kept.id])[0].starred


def test_a_highlight_is_painted_when_it_is_made(window, calm) -> None:
    window.rows.select(1)
    start = window.kept.article.text.index("common fund")
    window.deeds.highlight(Highlight(article_id=1, start=start, end=start + 11, quote="common fund"))
    calm(window)
    assert [(mark.start, mark.end) for mark in window.page.text._marks["highlight"]] == [(start, start + 11)]


def test_what_is_binned_leaves_the_unread_although_it_was_just_read(window, calm) -> None:
    window.side.choose("unread")
    calm(window)
    window.rows.select(1)
    window.mark_as_read()
    calm(window)
    assert 1 in listed(window)
    window.acts["move_to_bin"].trigger()
    calm(window)
    assert 1 not in listed(window)


def test_the_whole_library_is_exported_with_its_archive(window, calm) -> None:
    window.deeds.mark([1], "Archived", archived=True)
    calm(window)
    dialog = ExportDialog(window)
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    assert "(6)" in dialog.what.currentText()
    dialog.where.buttons()[-1].setChecked(True)
    assert "Allies weigh" in dialog.work()(lambda _: None)
    dialog.format.setCurrentIndex(dialog.format.findText("E-book (EPUB)"))
    assert not dialog.where.buttons()[-1].isEnabled()


def test_nothing_is_done_behind_the_digest(window, calm) -> None:
    window.rows.select(1)
    window.side.choose("digest")
    calm(window)
    window.acts["move_to_bin"].trigger()
    calm(window)
    assert window.browser.counts.binned == 0
    window.acts["next_article"].trigger()
    assert window.pages.currentWidget() is window.page


def test_only_what_is_in_the_bin_is_restored(window, calm) -> None:
    window.rows.select(1)
    window.acts["restore"].trigger()
    window.acts["undo"].trigger()
    calm(window)
    assert window.browser.counts.binned == 0


def test_a_length_that_was_just_chosen_is_kept_when_the_next_article_comes(window, calm) -> None:
    window.rows.select(1)
    window.page.summary._slider.setValue(1)
    window.rows.select(2)
    calm(window)
    assert window.library.shelf.article(1).marks.summary_length == 1
    assert window.library.shelf.article(2).marks.summary_length is None


def test_the_article_stays_open_under_a_heading_that_is_folded(window, calm) -> None:
    window.rows.select(1)
    at = window.rows.rows.section_at(window.rows.currentIndex().row())
    window.rows.toggle_section(at)
    calm(window)
    assert window.kept is not None
    assert window.kept.id == 1


def test_one_folded_heading_is_folded_at_the_next_start(open_window, shelf, calm) -> None:
    first = open_window(shelf)
    first.rows.toggle_section(0)
    folded = first.browser.folded
    assert len(folded) == 1
    first.close()
    assert open_window(shelf).browser.folded == folded


def test_the_next_start_is_not_full_screen_after_reading_only(open_window, shelf) -> None:
    first = open_window(shelf)
    first.acts["reading_only"].trigger()
    first.close()
    assert not open_window(shelf).isFullScreen()


def test_moving_an_article_out_of_a_list_goes_on_to_the_next(window, calm) -> None:
    window.side.choose("unsorted")
    calm(window)
    window.rows.select(5)
    window.commands.article._mover([5], None, window.browser.topics[1])()
    calm(window)
    assert window.kept is not None
    assert window.kept.id == 6


def test_a_query_that_cannot_be_read_shows_no_articles(window, calm) -> None:
    window.commands.view.search_for("after:nonsense")
    calm(window)
    assert listed(window) == []
    window.commands.view.leave_search()
    calm(window)
    assert len(listed(window)) == 6


def test_what_a_search_finds_is_shown_from_its_beginning(open_window, tmp_path, barrier, calm) -> None:
    library = Library(tmp_path / "library")
    for number in range(19):
        put(library, f"Report {number}", barrier, None, number)
    library.close()
    window = open_window(tmp_path / "library")
    window.resize(1000, 420)
    window.rows.verticalScrollBar().setValue(window.rows.verticalScrollBar().maximum())
    window.commands.view.search_for("storm")
    calm(window)
    assert len(listed(window)) == 19
    assert window.rows.verticalScrollBar().value() == 0


def test_enter_keeps_a_login_and_closes_nothing(window, monkeypatch) -> None:
    kept: list[bool] = []
    monkeypatch.setattr(LoginsDialog, "keep", lambda _self: kept.append(True))
    dialog = LoginsDialog(window)
    dialog.show()
    dialog.secret.setFocus()
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
    assert kept == [True]
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("text", ["A sea <img src='file:///etc/hosts.png'> view", "<b>bold</b>"])
def test_a_tip_shows_the_letters_of_a_page(window, text: str) -> None:
    QToolTip.showText(window.pos(), plain_tip(text), window)
    assert "&lt;" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()
