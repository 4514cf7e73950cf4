"""What the dialogs ask, and what comes of the answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox

from digest_app.core.library import Library
from digest_app.core.model import Failed, Highlight, Known, Topic, TopicProposal, WordProposal
from digest_app.core.store import articles
from digest_app.ui import own_keys
from digest_app.ui.dialogs.details import DetailsDialog
from digest_app.ui.dialogs.keys import KeysDialog
from digest_app.ui.dialogs.one_key import OneKeyDialog
from digest_app.ui.dialogs.palette import Palette
from digest_app.ui.dialogs.queued import QueuedDialog
from digest_app.ui.dialogs.settings import SettingsDialog
from digest_app.ui.dialogs.topic import TopicDialog
from digest_app.ui.dialogs.versions import VersionsDialog
from digest_app.ui.highlight_popover import HighlightPopover
from digest_app.ui.text_style import TextStyle


def test_a_new_topic_takes_in_the_articles_that_its_words_name(window, calm, qtbot, monkeypatch) -> None:
    def answer(dialog: TopicDialog) -> int:
        dialog.name.setText("Tides")
        dialog.words.setPlainText("common fund\nstorm season\nread treaties")
        return 1

    monkeypatch.setattr(TopicDialog, "exec", answer)
    window.acts["new_topic"].trigger()
    qtbot.waitUntil(lambda: any(topic.name == "Tides" for topic in window.browser.topics), timeout=20_000)
    topic = next(topic for topic in window.browser.topics if topic.name == "Tides")
    assert topic.phrases == ("common fund", "storm season", "read treaties")
    qtbot.waitUntil(lambda: window.side.entry(f"topic:{topic.id}").total == 6, timeout=20_000)


def test_a_topic_is_renamed_and_recoloured_and_its_removal_taken_back(window, calm, qtbot, monkeypatch) -> None:
    def answer(dialog: TopicDialog) -> int:
        dialog.name.setText("The coalition")
        dialog._colour = "#112233"
        return 1

    window.side.choose("topic:1")
    calm(window)
    monkeypatch.setattr(TopicDialog, "exec", answer)
    window.acts["edit_topic"].trigger()
    qtbot.waitUntil(lambda: window.side.entry("topic:1").title == "The coalition", timeout=20_000)
    assert window.side.entry("topic:1").colour == "#112233"
    window.acts["remove_topic"].trigger()
    calm(window)
    assert window.side.entry("topic:1") is None
    window.toast._button.click()
    calm(window)
    assert window.side.entry("topic:1").title == "The coalition"


def test_a_topic_needs_a_name(window) -> None:
    dialog = TopicDialog(window, Topic(name=""))
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.name.setText("x")
    assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.close()


def test_a_name_that_is_taken_is_told_before_anything_is_lost(window) -> None:
    dialog = TopicDialog(window, Topic(name=""))
    accept = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    for name in ("aruba", " Aruba ", "china-taiwan", "unsorted"):
        dialog.name.setText(name)
        assert (accept.isEnabled(), bool(dialog._wrong.text())) == (False, True), name
    assert "no topic" in dialog._wrong.text()
    dialog.name.setText("Aruba 2")
    assert (accept.isEnabled(), dialog._wrong.text()) == (True, "")
    dialog.close()
    dialog = TopicDialog(window, window.library.filing.named("Aruba"))
    assert dialog._wrong.text() == ""
    dialog.close()


def test_a_topic_that_could_not_be_added_is_told_as_that_and_cannot_be_taken_back(window, calm) -> None:
    told: list[str] = []
    failed: list[Exception] = []
    window.deeds.told.connect(told.append)
    window.deeds.failed.connect(failed.append)
    window.deeds.add_topic(Topic(name="aruba"))
    calm(window)
    assert (told, len(failed), window.deeds.stack.count()) == ([], 1, 0)
    window.deeds.add_topic(Topic(name="Tides", phrases=("storm season",)))
    calm(window)
    assert (told, window.deeds.stack.count()) == (["Added the topic “Tides”"], 1)


def test_what_is_wrong_with_words_is_said_beside_what_would_come_and_go(window, qtbot) -> None:
    aruba = window.library.filing.named("Aruba")
    dialog = TopicDialog(window, aruba)
    dialog.words.setPlainText("")
    dialog._look_ahead()
    assert "has no words" in dialog._wrong.text()
    qtbot.waitUntil(lambda: "0 of your articles would come and 1 would go" in dialog._outlook.text(), timeout=30_000)
    dialog.words.setPlainText('common fund\n"open')
    dialog._look_ahead()
    qtbot.waitUntil(lambda: "in 100% of the library" in dialog._wrong.text(), timeout=30_000)
    assert "a quote that does not close" in dialog._wrong.text()
    dialog.reject()


def test_details_are_put_right_and_a_wrong_date_is_told(window, calm) -> None:
    window.rows.select(1)
    dialog = DetailsDialog(window.kept.article, window)
    dialog._fields["published"].setText("yesterday")
    assert "2025-04-02" in dialog._wrong.text()
    dialog._fields["published"].setText("2025-04-03")
    dialog._fields["authors"].setText("Ana Duarte; Lin Wei")
    window.library.shelf.edit(1, **dialog.fields())
    dialog.close()
    calm(window)
    assert "Ana Duarte, Lin Wei" in window.page.header.about.text()


def test_settings_draw_themselves_and_take_effect_at_once(window, calm) -> None:
    window.rows.select(1)
    dialog = SettingsDialog(window)
    dialog.findChild(QSpinBox, "font_size").setValue(18)
    assert window.page.text.document().defaultFont().pointSizeF() == 18
    colours = dialog.findChild(QComboBox, "theme")
    colours.setCurrentIndex(colours.findData("sepia"))
    colours.activated.emit(colours.currentIndex())
    assert window.theme.name == "sepia"
    dialog.findChild(QCheckBox, "pictures").setChecked(False)
    dialog._find.setText("parallel")
    assert not dialog.findChild(QSpinBox, "font_size").isVisibleTo(dialog)
    dialog.close()
    calm(window)
    other = Library(window.library.folder)
    assert (other.settings["font_size"], other.settings["theme"], other.settings["pictures"]) == (18, "sepia", False)
    other.close()


def test_the_text_style_is_tried_on_the_page(window) -> None:
    window.rows.select(1)
    popover = TextStyle(window)
    popover._choose("column", "26")
    assert window.page.measure.column == 26
    window.acts["larger_text"].trigger()
    window.acts["normal_text"].trigger()
    assert window.page.measure.points == 13
    popover.close()


@pytest.mark.parametrize(("first", "action", "then"), [(31, "larger_text", 32), (8, "smaller_text", 8)])
def test_text_is_sized_within_the_limits_of_its_option(window, first: int, action: str, then: int) -> None:
    window.commands.view.set_option("font_size", first)
    window.acts[action].trigger()
    window.acts[action].trigger()
    assert window.library.settings["font_size"] == then


def test_the_table_of_keys_has_every_key_and_finds_one(window) -> None:
    dialog = KeysDialog(window)
    told = " ".join(told for told, _ in dialog._rows)
    for keys in ("ctrl+k", "ctrl+d", "ctrl+shift+c", "f11", "del", "space"):
        assert keys in told
    dialog._find.setText("archive")
    shown = [parts[1].text() for told, parts in dialog._rows if told and parts[0].isVisibleTo(dialog)]
    assert shown == ["Archive"]
    dialog.close()


def test_a_key_is_changed_refused_where_another_has_it_and_given_back(open_window, shelf) -> None:
    window = open_window(shelf)
    question = OneKeyDialog(window, "toggle_star")
    question.keys.setKeySequence(QKeySequence("J"))
    assert "Next" in question.told.text()
    assert not question.buttons.button(question.buttons.StandardButton.Ok).isEnabled()
    question.keys.setKeySequence(QKeySequence("Space"))
    assert not question.buttons.button(question.buttons.StandardButton.Ok).isEnabled()
    question.keys.setKeySequence(QKeySequence("Ctrl+Alt+Y"))
    question.accept()
    window.close()
    again = open_window(shelf)
    assert again.acts["toggle_star"].shortcut().toString() == "Ctrl+Alt+Y"
    assert "ctrl+alt+y" in " ".join(told for told, _ in KeysDialog(again)._rows)
    own_keys.choose(again.state, again.acts, "next_article", QKeySequence("S"))
    OneKeyDialog(again, "toggle_star")._reset()
    assert again.acts["toggle_star"].shortcut().isEmpty(), "S belongs to another now"
    own_keys.reset(again.state, again.acts, "next_article")
    own_keys.reset(again.state, again.acts, "toggle_star")
    assert [again.acts[name].shortcut().toString() for name in ("next_article", "toggle_star")] == ["J", "S"]


def test_pasted_links_are_shown_before_they_run(window, qtbot) -> None:
    queued = window.library.saving.enqueue(["https://a.example/1", "https://news.example/0", "nonsense"])
    dialog = QueuedDialog(queued, window)
    told = dialog.body.itemAt(0).widget().text()
    assert told == "1 new link · 1 in the library already · 1 that cannot be fetched"
    assert (type(queued.known[0]), type(queued.bad[0])) == (Known, Failed)
    dialog.close()


def test_a_pasted_list_that_is_declined_leaves_nothing_behind(window, qtbot, monkeypatch) -> None:
    declined: list[QueuedDialog] = []
    monkeypatch.setattr(QueuedDialog, "exec", lambda dialog: declined.append(dialog) or 0)
    window.commands.library.save_text("https://a.example/1 https://b.example/2")
    qtbot.waitUntil(lambda: bool(declined) and window.library.saving.links() == [], timeout=20_000)


def test_the_palette_goes_to_topics_articles_and_commands(window, calm) -> None:
    palette = Palette(window)
    palette.words.setText("terminal")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert window.kept.id == 3
    palette = Palette(window)
    palette.words.setText("china")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    calm(window)
    assert window.side.current_key() == "topic:3"
    palette = Palette(window)
    palette.words.setText("reading only")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert window.panes.reading_only
    window.acts["reading_only"].trigger()


def test_a_highlight_gets_a_note_and_another_colour(window, calm) -> None:
    window.rows.select(1)
    text = window.kept.article.text
    start = text.index("common fund")
    made = window.library.highlighting.keep(Highlight(article_id=1, start=start, end=start + 11, quote="common fund"))
    calm(window)
    popover = HighlightPopover(window, made)
    popover.show()
    popover.note.setPlainText("ask about this")
    popover._colours.buttons()[2].click()
    popover.close()
    calm(window)
    (kept,) = window.kept.highlights
    assert (kept.note, kept.colour) == ("ask about this", "blue")


def test_words_that_moved_articles_share_are_added_by_a_click_and_the_titles_that_would_come_are_named(
    window, qtbot
) -> None:
    crafts = window.library.filing.add(Topic(name="Crafts", phrases=("basket weaving",)))
    dialog = TopicDialog(window, crafts)
    dialog._propose([WordProposal("common fund", (1, 2))])
    (button,) = [one for one in dialog.findChildren(QPushButton) if "common fund" in one.text()]
    assert button.text() == "Add “common fund”: it would bring 2 more"
    button.click()
    assert dialog.topic().phrases == ("basket weaving", "common fund")
    dialog.words.setPlainText("common fund\nstorm season\nread treaties")
    dialog._look_ahead()
    qtbot.waitUntil(lambda: "6 of your articles would come and 0 would go" in dialog._outlook.text(), timeout=30_000)
    assert dialog._titles.item(0).text() == "Allies weigh a peacekeeping force"
    dialog.reject()


def test_unsorted_articles_propose_a_topic_that_one_click_adds_and_undo_takes_back(window, qtbot, calm) -> None:
    topics, bar = window.commands.topics, window.commands.topics.bar
    window.side.choose("unsorted")
    calm(window)
    bar.show_proposals([TopicProposal("Barriers", ("common fund",), (5, 6))], {5: "Eleven states", 6: "A title"})
    (button,) = [one for one in bar.findChildren(QPushButton) if not one.isHidden()]
    assert button.accessibleName() == "Add the topic “Barriers”: 2 articles"
    assert "Eleven states" in button.toolTip()
    button.click()
    calm(window)
    assert [topic.name for topic in window.browser.topics][-1] == "Barriers"
    window.deeds.stack.undo()
    calm(window)
    assert "Barriers" not in [topic.name for topic in window.browser.topics]
    window.side.choose("all")
    calm(window)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    assert topics._proposed_for == ()


def test_details_and_a_pinned_sentence_are_taken_back(window, calm, monkeypatch) -> None:
    window.rows.select(1)
    before = window.kept.article.title
    monkeypatch.setattr(DetailsDialog, "exec", lambda dialog: dialog._fields["title"].setText("A better title") or 1)
    window.acts["edit_details"].trigger()
    calm(window)
    assert window.kept.article.title == "A better title"
    window.deeds.stack.undo()
    calm(window)
    assert window.kept.article.title == before
    sentence = window.page.summary.sentences()[-1]
    place = (sentence.start, sentence.end)
    window.commands.article.ban(sentence)
    calm(window)
    assert place not in [(one.start, one.end) for one in window.page.summary.sentences()]
    assert window.library.summaries.said(1, *place) is False
    window.deeds.stack.undo()
    calm(window)
    assert window.library.summaries.said(1, *place) is None
    assert place in [(one.start, one.end) for one in window.kept.summary.ranked]


def test_an_article_whose_sentences_are_all_banned_says_so_and_takes_them_back(window, calm) -> None:
    window.rows.select(1)
    article, summaries = window.kept.article, window.library.summaries
    summaries.say(1, summaries.sentences(article), pinned=False)
    window.rows.select(2)
    window.rows.select(1)
    calm(window)
    assert window.page.summary.sentences() == ()
    assert "banned" in window.page.summary._note.text()
    assert window.page.summary._method.isVisible()
    window.deeds.lift_bans(1, window.commands.article._show_summary)
    calm(window)
    assert window.kept.summary.ranked
    window.deeds.stack.undo()
    calm(window)
    assert len(summaries.banned(1)) == window.kept.summary.banned > 0


def test_words_that_are_no_link_go_back_into_the_field(window, qtbot) -> None:
    window.toolbar.link.setText("not a link at all")
    window.toolbar.link.returnPressed.emit()
    qtbot.waitUntil(lambda: "no link" in window.toast.message, timeout=20_000)
    assert window.toolbar.link.text() == "not a link at all"


def test_the_way_of_the_slider_is_taken_back_at_one_go(window, calm) -> None:
    window.rows.select(1)
    before = window.library.shelf.article(1).marks.summary_length
    for length in (3, 5, 7):
        window.deeds.choose_length(window.kept, length)
    calm(window)
    assert window.library.shelf.article(1).marks.summary_length == 7
    assert window.deeds.stack.count() == 1
    window.deeds.stack.undo()
    calm(window)
    assert window.library.shelf.article(1).marks.summary_length == before


def test_an_earlier_version_is_seen_with_its_differences_and_taken_and_given_back(
    window, qtbot, calm, monkeypatch
) -> None:
    window.rows.select(1)
    window.acts["show_versions"].trigger()
    qtbot.waitUntil(lambda: "no earlier version" in window.status.currentMessage(), timeout=20_000)
    shown = window.kept.article
    first, _, rest = shown.text.partition("\n\n")
    other = replace(shown, text=rest, blocks=())
    with window.library.database.write() as connection:
        articles.add_revision(connection, 1, other, "fetched again, not shown", window.library.clock())
    seen: list[str] = []
    monkeypatch.setattr(VersionsDialog, "exec", lambda dialog: seen.append(dialog.text.toPlainText()) or 1)
    window.acts["show_versions"].trigger()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    calm(window)
    assert seen[0].startswith(f"− {first.splitlines()[0][:40]}")
    assert window.kept.article.text == rest
    window.deeds.stack.undo()
    calm(window)
    assert window.kept.article.text == shown.text
