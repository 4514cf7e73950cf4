"""The main path through the window, with a real library and real widgets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from digest_app.core.errors import NotFound
from digest_app.core.library import Library, View
from digest_app.core.model import Assignment, Checkpoint, LinkState, Page, Progress, Reason, Topic
from digest_app.core.store import articles
from digest_app.ui.app import Starter
from digest_app.ui.articles_model import Heading
from digest_app.ui.saver import Pasted, sort_out
from digest_app.ui.trouble import Trouble
from digest_app.ui.why import WhyPopover


def headings(window) -> list[tuple[str, int]]:
    entries = (window.rows.rows.entry(row) for row in range(window.rows.rows.rowCount()))
    return [(entry.title, entry.total) for entry in entries if isinstance(entry, Heading)]


def shown(window) -> list[int]:
    return [one for row in range(window.rows.rows.rowCount()) if (one := window.rows.rows.article_id(row))]


def press(window, key: object, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


# --------------------------------------------------------------------------- browsing


def test_all_is_grouped_by_topic_with_counts(window) -> None:
    assert headings(window) == [("Ukraine coalition", 2), ("Aruba", 1), ("China–Taiwan", 1), ("Unsorted", 2)]
    assert window.side.entry("all").total == 6
    assert window.side.entry("topic:1").unread == 2


def test_a_topic_is_shown_alone(window, calm) -> None:
    window.side.choose("topic:2")
    calm(window)
    assert shown(window) == [3]
    assert headings(window) == []


def test_a_heading_folds_its_articles_up_and_stays_folded(window, calm) -> None:
    window.rows.toggle_section(0)
    assert shown(window) == [3, 4, 5, 6]
    calm(window)
    assert shown(window) == [3, 4, 5, 6]


def test_grouping_and_order_are_chosen_and_kept(window, calm) -> None:
    window.commands.view.choose_option("list_group", "")
    window.commands.view.choose_option("list_order", "title")
    calm(window)
    assert shown(window) == [6, 3, 1, 4, 5, 2]
    assert window.library.settings["list_group"] == ""


def test_going_through_the_list_by_keyboard_opens_each_article(window) -> None:
    window.rows.setFocus()
    press(window, Qt.Key.Key_J)
    assert window.kept.id == 1
    press(window, Qt.Key.Key_J)
    assert window.kept.id == 2
    press(window, Qt.Key.Key_K)
    assert window.kept.id == 1


def test_next_unread_passes_over_what_was_read(window, calm) -> None:
    window.rows.select(1)
    window.deeds.mark([2, 3], "read", read=True)
    calm(window)
    press(window, Qt.Key.Key_N)
    assert window.kept.id == 4


def test_titles_are_never_taken_for_html(window) -> None:
    window.rows.select(6)
    assert window.page.header.title.text() == "<b>A title</b> that looks like HTML"
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.findChildren(QLabel) if label.text())


# --------------------------------------------------------------------------- summary and text


def test_a_summary_sentence_goes_to_its_place_and_the_text_points_back(window) -> None:
    window.rows.select(1)
    sentence = window.page.summary.sentences()[1]
    line = window.page.summary._lines[1]
    line.setFocus()
    press(window, Qt.Key.Key_Return)
    marked = window.page.text.extraSelections()[-1]
    assert marked.cursor.selectedText() == sentence.text == "The first storm season begins in October."
    window.page.text.setFocus()
    press(window, Qt.Key.Key_Backspace)
    assert line.hasFocus()


def test_a_digit_goes_to_that_sentence(window) -> None:
    window.rows.select(1)
    press(window, Qt.Key.Key_1)
    marked = window.page.text.extraSelections()[-1]
    assert marked.cursor.selectedText() == window.page.summary.sentences()[0].text


def test_a_click_on_a_marked_sentence_shows_it_in_the_summary(window) -> None:
    window.rows.select(1)
    sentence = window.page.summary.sentences()[1]
    window.page.go_to(sentence.start, sentence.end)
    cursor = QTextCursor(window.page.text.document())
    cursor.setPosition(window.page.text.document().places.position(sentence.start + 3))
    point = window.page.text.cursorRect(cursor).center() + QPoint(2, 0)
    QTest.mouseClick(window.page.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.page.summary._lines[1].hasFocus()


def test_the_length_of_a_summary_answers_at_once_and_stays(window, calm) -> None:
    window.rows.select(1)
    assert len(window.page.summary.sentences()) == 2
    window.page.summary._slider.setValue(3)
    assert [one.text for one in window.page.summary.sentences()][-1] == "Crews need time."
    window.page.summary._store_length()
    calm(window)
    window.rows.select(2)
    window.rows.select(1)
    assert len(window.page.summary.sentences()) == 3


def test_the_reading_place_of_every_article_is_kept(window, calm) -> None:
    window.resize(1280, 420)
    window.rows.select(1)
    window.page.text.verticalScrollBar().setValue(200)
    place = window.page.text.first_place()
    assert place > 0
    window.rows.select(2)
    calm(window)
    assert window.page.text.first_place() == 0
    window.rows.select(1)
    assert window.page.text.first_place() == place


def test_why_names_the_words_and_shows_where_they_stand(window, qtbot) -> None:
    window.rows.select(1)
    window.commands.article.show_why()
    popover = next(child for child in window.children() if type(child).__name__ == "WhyPopover")
    told = []
    popover.place_chosen.connect(lambda start, end: told.append((start, end)))
    words = next(button for button in popover.findChildren(QPushButton) if button.text().startswith("states"))
    words.click()
    assert told == [(7, 13)]
    popover.close()


def test_the_lines_of_why_sum_and_what_names_no_word_can_be_jumped_through(window) -> None:
    window.rows.select(1)
    text = window.kept.article.text
    places = tuple((text.index(word), text.index(word) + len(word)) for word in ("fund", "notice", "treaties"))
    named = [Reason("phrase", f"word {n}", 1.0 + n / 10, ((0, 6),)) for n in range(14)]
    rest = Reason("learned", "", 9.5, places)
    against = Reason("against", "", -3.0)
    because = (*named, rest, against, Reason("threshold", weight=-2.0))
    popover = WhyPopover(window, window.kept, Assignment(1, "Ukraine coalition", 1.0, "in", because))
    told: list[tuple[int, int]] = []
    popover.place_chosen.connect(lambda start, end: told.append((start, end)))
    lines = [one.text() for kind in (QPushButton, QLabel) for one in popover.findChildren(kind) if " · " in one.text()]
    weights = [float(line.rpartition(" · ")[2].replace("−", "-")) for line in lines]
    (total,) = [float(line.rpartition("+")[2]) for line in lines if line.startswith("together")]
    assert sum(weights) - total == pytest.approx(total)
    further = next(one for one in popover.findChildren(QPushButton) if one.text().startswith("and 4 further words"))
    for _ in range(4):
        further.click()
    assert set(places) <= {*told, (0, 6)}
    popover.close()


# --------------------------------------------------------------------------- deeds


def test_read_and_unread_by_key_and_back_by_undo(window, calm) -> None:
    window.rows.select(1)
    press(window, Qt.Key.Key_M)
    calm(window)
    assert window.library.shelf.rows([1])[0].read
    window.acts["undo"].trigger()
    calm(window)
    assert not window.library.shelf.rows([1])[0].read


def test_delete_goes_to_the_bin_and_undo_brings_it_back(window, calm) -> None:
    window.rows.select(1)
    window.rows.setFocus()
    press(window, Qt.Key.Key_Delete)
    calm(window)
    assert shown(window) == [2, 3, 4, 5, 6]
    assert window.kept.id == 2
    assert "bin" in window.toast.message
    window.toast._button.click()
    calm(window)
    assert shown(window) == [1, 2, 3, 4, 5, 6]


def test_star_and_archive_by_key(window, calm) -> None:
    window.rows.select(3)
    press(window, Qt.Key.Key_S)
    press(window, Qt.Key.Key_E)
    calm(window)
    row = window.library.shelf.rows([3])[0]
    assert (row.starred, row.archived) == (True, True)
    assert 3 not in shown(window)
    window.side.choose("archive")
    calm(window)
    assert shown(window) == [3]


def test_an_article_dropped_on_a_topic_moves_there_and_sticks(window, calm) -> None:
    window.rows.select(1)
    window.side.dropped.emit([1], "topic:2")
    calm(window)
    assert [one.topic for one in window.library.shelf.article(1).assignments if one.state == "in"] == ["Aruba"]
    window.deeds.stack.undo()
    calm(window)
    assert not window.library.filing.corrections([1])


def test_an_article_dropped_on_unsorted_is_under_no_topic_from_wherever_it_came(window, calm) -> None:
    filing = window.library.filing
    for topic_id in (1, 2):
        filing.file([1], topic_id)
    calm(window)

    def inside() -> list[str]:
        return [one.topic for one in window.library.shelf.article(1).assignments if one.state == "in"]

    for view in ("all", "topic:1"):
        before = inside()
        window.side.choose(view)
        calm(window)
        window.side.dropped.emit([1], "unsorted")
        calm(window)
        assert inside() == [], view
        window.deeds.stack.undo()
        calm(window)
        assert inside() == before == ["Ukraine coalition", "Aruba"]


def test_articles_that_follow_a_move_are_told(window, calm) -> None:
    told: list[str] = []
    window.deeds.told.connect(told.append)
    tides = window.library.filing.put(Topic(name="Tides", phrases=("common fund", "storm season", "read treaties")))
    window.deeds.move([1], None, 2, "Moved")
    calm(window)
    assert told == ["Moved", "Moved · 5 other articles followed"]
    assert window.side.entry(f"topic:{tides.id}").total == 6


def test_the_read_article_stays_in_unread_until_one_leaves(window, calm) -> None:
    window.side.choose("unread")
    calm(window)
    window.rows.select(2)
    window.mark_as_read()
    calm(window)
    assert 2 in shown(window)
    assert window.kept.id == 2
    window.side.choose("all")
    calm(window)
    window.side.choose("unread")
    calm(window)
    assert 2 not in shown(window)


def test_many_articles_are_marked_at_once(window, calm) -> None:
    window.rows.selectAll()
    press(window, Qt.Key.Key_M)
    calm(window)
    assert window.side.entry("unread").total == 0


# --------------------------------------------------------------------------- searching and finding


def test_search_as_you_type_and_back(window, calm) -> None:
    window.toolbar.words.setText("barrier")
    window.toolbar._search_now()
    calm(window)
    assert shown(window) == [5]
    window.toolbar.words.clear()
    calm(window)
    assert len(shown(window)) == 6


def test_what_a_search_found_is_marked_in_the_text(window, calm) -> None:
    window.commands.view.search_for("storm season")
    calm(window)
    assert "storm season" in window.rows.rows.passages[2]
    window.rows.select(2)
    marked = {one.cursor.selectedText() for one in window.page.text.extraSelections()}
    assert {"storm", "season"} <= marked


def test_a_search_without_hits_says_what_was_searched(window, calm) -> None:
    window.commands.view.search_for("zeppelin")
    calm(window)
    assert window.list_pane.is_empty
    assert "zeppelin" in window.list_pane.empty._title.text()
    window.list_pane.empty._button.click()
    calm(window)
    assert not window.list_pane.is_empty


def test_find_in_the_article_goes_from_place_to_place(window) -> None:
    window.rows.select(1)
    window.acts["find"].trigger()
    window.page.find_bar.words.setText("the")
    assert window.page.find_bar._count.text().startswith("1 of ")
    window.acts["find_next"].trigger()
    assert window.page.find_bar._count.text().startswith("2 of ")
    window.page.find_bar.close_bar()


# --------------------------------------------------------------------------- saving

PAGE = b"""<html><head><title>Harbour fees rise again</title></head><body><article><h1>Harbour fees rise again</h1>
<p>The harbour board raised its fees for the third time in two years on Monday, and warned
that it would not be the last.</p>
<p>Skippers had asked for a pause until the new barrier is paid for. The board answered that
the barrier is the reason.</p>
<p>Small boats are spared. Owners of larger ones pay a tenth more from June, and another tenth from the year after.</p>
</article></body></html>"""


def fake_fetch(url: str, **_: object) -> Page:
    if "missing" in url:
        raise NotFound(host="news.example", status=404)
    return Page(source=url, data=PAGE, url=url)


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_pasted_link_is_saved_and_a_failed_one_waits_with_its_reason(open_window, shelf, qtbot, calm) -> None:
    window = open_window(shelf, fetch=fake_fetch)
    window.rows.setFocus()
    paste("https://news.example/fees")
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.browser.counts.all == 7, timeout=60_000)
    paste("https://news.example/missing")
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.browser.links) and bool(window.browser.links[0].why), timeout=30_000)
    entry = window.rows.rows.entry(0)
    assert "does not exist" in entry.why
    name, place = window.rows._cards.link_actions(window.rows.visualRect(window.rows.rows.index(0)), entry)[1]
    assert name == "dismiss"
    QTest.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    calm(window)
    assert window.library.saving.links() == []


def test_a_failed_link_is_tried_again_from_its_row(open_window, shelf, qtbot, calm) -> None:
    answers = iter(
        (NotFound(host="news.example", status=404), Page(source="", data=PAGE, url="https://news.example/late"))
    )

    def late_fetch(url: str, **_: object) -> Page:
        answer = next(answers)
        if isinstance(answer, NotFound):
            raise answer
        return answer

    window = open_window(shelf, fetch=late_fetch)
    window.saver.save_links(["https://news.example/late"])
    qtbot.waitUntil(lambda: bool(window.browser.links) and bool(window.browser.links[0].why), timeout=30_000)
    entry = window.rows.rows.entry(0)
    name, place = window.rows._cards.link_actions(window.rows.visualRect(window.rows.rows.index(0)), entry)[0]
    assert name == "retry"
    QTest.mouseClick(window.rows.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    qtbot.waitUntil(lambda: window.browser.counts.all == 7, timeout=60_000)
    assert window.library.saving.links() == []


@pytest.fixture
def slow_web() -> tuple[threading.Event, Callable[..., Page]]:
    """A fetch that never ends unless it is cancelled, and when it was first asked."""
    asked = threading.Event()

    def endless_fetch(url: str, *, checkpoint: Checkpoint, **_: object) -> Page:
        asked.set()
        while not threading.Event().wait(0.02):
            checkpoint(Progress("fetching"))
        raise AssertionError(url)

    return asked, endless_fetch


def test_a_cancelled_batch_stops_and_its_links_wait(open_window, shelf, qtbot, slow_web) -> None:
    asked, endless_fetch = slow_web
    window = open_window(shelf, fetch=endless_fetch)
    window.library.saving.enqueue(["https://news.example/slow/1", "https://news.example/slow/2"])
    window.saver.run()
    qtbot.waitUntil(asked.is_set, timeout=20_000)
    window.saver.cancel()
    qtbot.waitUntil(lambda: not window.saver.busy, timeout=20_000)
    assert [link.state for link in window.library.saving.links()] == [LinkState.WAITING] * 2


def test_a_file_is_saved_beside_links_that_are_slow_and_both_can_be_cancelled(
    open_window, shelf, qtbot, tmp_path, slow_web
) -> None:
    asked, endless_fetch = slow_web
    window = open_window(shelf, fetch=endless_fetch)
    file = tmp_path / "page.html"
    file.write_bytes(PAGE)
    window.library.saving.enqueue(["https://news.example/slow/1"])
    window.saver.run()
    qtbot.waitUntil(asked.is_set, timeout=20_000)
    window.saver.save_files([str(file)])
    qtbot.waitUntil(lambda: window.browser.counts.all == 7, timeout=60_000)
    assert window.saver.busy
    window.saver.cancel()
    qtbot.waitUntil(lambda: not window.saver.busy, timeout=20_000)


def test_what_is_pasted_is_told_apart(window) -> None:
    def of(text: str, html: str | None = None, files: tuple[str, ...] = ()) -> Pasted:
        return sort_out(window.library.saving.find, text, html, files)

    assert of("https://a.example/1").links == ("https://a.example/1",)
    assert len(of("see https://a.example/1 and\nhttps://b.example/2").links) == 2
    long = "A sentence of a copied page that goes on. " * 20
    assert of(long + "https://a.example/1", f"<p>{long}</p>").is_page
    assert of("nothing here") == Pasted()
    assert of("page.html", files=("/somewhere/page.html",)).files == ("/somewhere/page.html",)


def test_files_are_dropped_and_saved(window, qtbot, tmp_path) -> None:
    page = tmp_path / "fees.html"
    page.write_bytes(PAGE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    window.commands.library.take(data)
    qtbot.waitUntil(lambda: "Harbour fees rise again" in window.toast.message, timeout=60_000)


def test_a_known_link_is_offered_not_saved_again(open_window, shelf, qtbot) -> None:
    window = open_window(shelf, fetch=fake_fetch)
    window.commands.library.save_text("news.example/3")
    qtbot.waitUntil(lambda: "already" in window.toast.message, timeout=10_000)
    window.toast._button.click()
    assert window.kept.id == 4


# --------------------------------------------------------------------------- taking out


def test_export_to_a_folder_and_to_the_clipboard(window, calm, tmp_path, monkeypatch) -> None:
    from digest_app.ui.dialogs.export import ExportDialog, QFileDialog

    window.rows.select(1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog = ExportDialog(window)
    dialog.accept()
    (path,) = dialog.work()(lambda _: None)
    assert "Allies weigh a peacekeeping force" in path.read_text("utf-8")
    press(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    calm(window)
    assert "title: Allies weigh" in QGuiApplication.clipboard().text()


def test_the_original_opens_in_the_browser_only_when_asked(window, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.rows.select(1)
    press(window, Qt.Key.Key_O)
    window.commands.article.open_link("file:///etc/passwd")
    window.commands.article.open_link("javascript:alert(1)")
    assert opened == ["https://news.example/0"]


# --------------------------------------------------------------------------- the window itself


def test_the_window_is_as_it_was_after_a_restart(open_window, shelf, calm) -> None:
    first = open_window(shelf)
    first.side.choose("topic:1")
    calm(first)
    first.rows.select(2)
    first.panes.setSizes([180, 300, 800])
    sizes = first.panes.sizes()
    first.close()
    second = open_window(shelf)
    assert second.side.current_key() == "topic:1"
    assert second.kept.id == 2
    assert second.panes.sizes() == pytest.approx(sizes, abs=3)


def test_below_700_pixels_one_pane_is_shown_with_a_way_back(window) -> None:
    window.setMinimumWidth(0)
    window.resize(640, 800)
    assert [pane.isVisible() for pane in (window.side, window.list_pane, window.page)] == [False, True, False]
    window.enter_article(1)
    assert window.page.isVisible()
    window.toolbar.back_asked.emit()
    assert window.list_pane.isVisible()


def test_the_summary_stands_beside_the_text_and_above_it_in_a_narrow_window(window) -> None:
    window.rows.select(1)
    assert window.page.split.orientation() == Qt.Orientation.Horizontal
    window.resize(940, 700)
    assert window.page.split.orientation() == Qt.Orientation.Vertical


def test_a_theme_is_taken_at_once_by_the_whole_window(window) -> None:
    window.rows.select(1)
    window.commands.view._theme_chooser("dark")()
    assert window.page.text.document().firstBlock().charFormat().foreground().color().name() == "#dcd9d2"
    window.commands.view._theme_chooser("light")()


def test_reading_only_and_back(window) -> None:
    window.rows.select(1)
    window.acts["reading_only"].trigger()
    assert not window.list_pane.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.list_pane.isVisible()


def test_an_empty_library_explains_itself(open_window, tmp_path) -> None:
    window = open_window(tmp_path / "new")
    assert window.list_pane.is_empty
    assert window.list_pane.empty._button.text() == "Try the sample article"
    assert [window.side.entry(f"topic:{n}").title for n in (1, 2, 3)] == ["Ukraine coalition", "Aruba", "China–Taiwan"]


def test_changes_of_another_program_are_seen(window, shelf, qtbot, calm) -> None:
    other = Library(shelf)
    other.shelf.bin([1])
    other.close()
    window.browser._look()
    qtbot.waitUntil(lambda: 1 not in shown(window), timeout=30_000)


def test_a_damaged_library_is_told_and_left_as_it_is(qapp, qtbot, tmp_path) -> None:
    folder = tmp_path / "library"
    Library(folder).close()
    (file,) = [path for path in folder.iterdir() if path.suffix in {".db", ".sqlite", ".sqlite3"}]
    file.write_bytes(b"not a database at all" * 400)
    before = file.read_bytes()
    starter = Starter(qapp, folder, [], exit_when_shown=False)
    starter.open_library()
    assert isinstance(starter._shown, Trouble)
    assert file.read_bytes() == before
    starter._shown.close()
    starter.deleteLater()


def test_a_search_is_kept_in_the_sidebar_found_after_a_restart_and_forgotten(open_window, shelf, calm) -> None:
    window = open_window(shelf)
    window.acts["keep_search"].trigger()
    assert "Search for something" in window.status.currentMessage()
    window.toolbar.set_words("barrier")
    window.commands.view.search_for("barrier")
    calm(window)
    found = shown(window)
    assert found
    window.acts["keep_search"].trigger()
    calm(window)
    assert window.side.entry("search:barrier").title == "barrier"
    window.browser.show_first(window.browser.view._replace(kind="unread"))
    assert window.side.entry("search:barrier"), "it stands there at once, not only when all is loaded"
    window.browser.show_key("search:barrier")
    calm(window)
    window.close()
    again = open_window(shelf)
    again.side.choose("search:barrier")
    calm(again)
    assert shown(again) == found
    assert again.toolbar.words.text() == "barrier"
    again.commands.view.leave_search()
    calm(again)
    assert again.browser.view.kind == "all"
    again.deeds.forget_search("barrier")
    calm(again)
    assert again.side.entry("search:barrier") is None
    again.deeds.stack.undo()
    calm(again)
    assert again.side.entry("search:barrier") is not None


def test_view_keys_stand_for_views(window) -> None:
    assert window.browser.view_of("topic:3") == View("topic", 3, group="topic", fold=True)
    assert window.browser.view_of("nonsense").kind == "all"


def test_every_action_has_its_command_and_its_icon(window) -> None:
    from digest_app.core import paths
    from digest_app.ui.actions import ACTIONS

    for action in ACTIONS:
        assert callable(window.commands.does(action.name))
        assert (paths.resources() / "icons" / f"{action.icon}.svg").exists(), action.icon


def test_the_digest_of_a_period_leads_to_the_places_of_its_sentences(open_window, shelf, qtbot, calm) -> None:
    window = open_window(shelf, clock=lambda: datetime(2025, 4, 21, tzinfo=UTC))
    window.acts["make_digest"].trigger()
    page = window.pages.currentWidget()
    page.period.setCurrentIndex(page.period.findData("30d"))
    page._choose_period()
    qtbot.waitUntil(lambda: page.digest is not None and page.digest.article_count == 6, timeout=30_000)
    assert "Aruba" in page.text.toPlainText()
    cited = page.digest.sections[0].stories[0].sentences[0]
    page.text.place_chosen.emit(*cited.place)
    assert window.kept.id == cited.article_id
    assert window.page.text.extraSelections()[-1].cursor.selectedText() == cited.text
    assert window.list_pane.isVisible()


def test_a_digest_keeps_to_what_is_pinned_moved_and_left_out(open_window, shelf, qtbot, calm) -> None:
    window = open_window(shelf, clock=lambda: datetime(2025, 4, 21, tzinfo=UTC))
    window.acts["make_digest"].trigger()
    page = window.pages.currentWidget()
    page.period.setCurrentIndex(page.period.findData("30d"))
    page._choose_period()
    qtbot.waitUntil(lambda: page.digest is not None and page.digest.article_count == 6, timeout=30_000)

    def keys() -> list[int]:
        return [story.key for section in page.digest.sections for story in section.stories]

    def choose(words: str, at: int) -> None:
        story = [story for section in page.digest.sections for story in section.stories][at]
        sentence = story.sentences[0]
        menu = page.choice_menu(*sentence.place)
        next(action for action in menu.actions() if action.text() == words).trigger()

    before = keys()
    choose("Further down", 0)
    qtbot.waitUntil(lambda: keys() == [before[1], before[0], *before[2:]], timeout=30_000)
    choose("Leave this story out", 0)
    qtbot.waitUntil(lambda: keys() == [before[0], *before[2:]], timeout=30_000)
    window.deeds.stack.undo()
    qtbot.waitUntil(lambda: keys() == [before[1], before[0], *before[2:]], timeout=30_000)
    choose("Always first", 1)
    assert page.choice_menu(10**6, 0, 0) is None
    calm(window)
    choose("Forget all that was chosen", 0)
    qtbot.waitUntil(lambda: keys() == before, timeout=30_000)


def test_a_digest_becomes_a_pdf_beside_a_file_of_that_name(open_window, shelf, qtbot, tmp_path) -> None:
    window = open_window(shelf, clock=lambda: datetime(2025, 4, 21, tzinfo=UTC))
    window.acts["make_digest"].trigger()
    page = window.pages.currentWidget()
    page.period.setCurrentIndex(page.period.findData("30d"))
    page._choose_period()
    qtbot.waitUntil(lambda: page.digest is not None and page.digest.article_count == 6, timeout=30_000)
    (tmp_path / "week.pdf").write_bytes(b"mine")
    page.export(page.digest, tmp_path / "week.pdf", "pdf")
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) == 2, timeout=30_000)
    (made,) = set(tmp_path.glob("*.pdf")) - {tmp_path / "week.pdf"}
    assert (tmp_path / "week.pdf").read_bytes() == b"mine"
    assert "Allies weigh a peacekeeping force" in " ".join(PdfReader(made).pages[0].extract_text().split())


def test_a_highlight_is_kept_listed_found_and_taken_back(window, calm) -> None:
    window.rows.select(1)
    document = window.page.text.document()
    cursor = QTextCursor(document)
    start = window.kept.article.text.index("common fund")
    cursor.setPosition(document.places.position(start))
    cursor.setPosition(document.places.position(start + 11), QTextCursor.MoveMode.KeepAnchor)
    window.page.text.setTextCursor(cursor)
    window.acts["highlight"].trigger()
    calm(window)
    assert [one.quote for one in window.kept.highlights] == ["common fund"]
    window.side.choose("highlights")
    calm(window)
    page = window.pages.currentWidget()
    assert "common fund" in page.text.toPlainText()
    page.text.place_chosen.emit(1, start, start + 11)
    assert window.page.text.extraSelections()[-1].cursor.selectedText() == "common fund"
    window.deeds.stack.undo()
    calm(window)
    assert window.library.highlighting.all() == []


def test_an_article_that_may_be_cut_says_why(window, calm) -> None:
    warnings = ("the text breaks off with dots", "Part 2 of this article is missing. It was not there.")
    with window.library.database.write() as connection:
        articles.set_warnings(connection, 1, warnings)
    window.rows.select(1)
    calm(window)
    assert window.page.header.warning.text() == (
        "This may not be the whole article: the text breaks off with dots."
        " Part 2 of this article is missing. It was not there."
    )


def test_a_window_that_is_narrower_than_when_it_was_closed_has_the_summary_above_the_text(open_window, shelf) -> None:
    window = open_window(shelf)
    assert window.page.split.orientation() == Qt.Orientation.Horizontal
    window.close()
    again = open_window(shelf)
    again.resize(900, 700)
    again.page.restore_split(again.state.value("beside"))
    assert again.page.split.orientation() == Qt.Orientation.Vertical
