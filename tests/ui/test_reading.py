from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from digest_app.core.model import Block, plain_blocks
from digest_app.ui.article_document import ArticleDocument
from digest_app.ui.offset_map import OffsetMap, Segment
from digest_app.ui.reading_view import Mark, ReadingView
from digest_app.ui.theme import THEMES
from digest_app.ui.typography import Measure, em, line_percent

LIGHT = THEMES["light"]


def page(text: str, blocks: tuple[Block, ...] = ()) -> ArticleDocument:
    return ArticleDocument(text, blocks, Measure(), LIGHT)


def shown(document: QTextDocument, first: int, last: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


@pytest.fixture
def view(qtbot) -> ReadingView:
    made = ReadingView(LIGHT)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_every_letter_of_every_block_is_where_the_map_says(qapp, barrier) -> None:
    draft = barrier
    document = page(draft.text, tuple(draft.blocks))
    covered = set()
    for block in draft.blocks:
        for at in range(block.start, block.end):
            for first, last in document.places.ranges(at, at + 1):
                assert shown(document, first, last) == draft.text[at]
                assert document.places.offset(first) == at
                covered.add(at)
    missing = {draft.text[at] for block in draft.blocks for at in range(block.start, block.end) if at not in covered}
    assert missing <= {"\t", "\n"}  # only what parts the cells of a table has no place of its own


def test_a_sentence_that_crosses_links_and_emphasis_is_one_stretch(qapp, barrier) -> None:
    draft = barrier
    document = page(draft.text, tuple(draft.blocks))
    sentence = "A right to inspect, with two weeks of notice."
    start = draft.text.index(sentence)
    assert [shown(document, *place) for place in document.places.ranges(start, start + len(sentence))] == [sentence]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(blacklist_categories=("Cs",)), min_size=1), min_size=1, max_size=5))
def test_any_text_keeps_its_places(qapp, parts: list[str]) -> None:
    text, blocks = "", []
    for part in parts:
        blocks.append(Block("paragraph", len(text), len(text) + len(part)))
        text += part + "\n\n"
    document = page(text, tuple(blocks))
    for block in blocks:
        ((first, last),) = document.places.ranges(block.start, block.end)
        assert last - first == len(text[block.start : block.end].encode("utf-16-le")) // 2
        for at in range(block.start, block.end):
            assert document.places.offset(document.places.position(at)) == at


def test_between_two_blocks_the_nearest_place_is_taken() -> None:
    places = OffsetMap("ab\n\ncd", [Segment(0, 2, 0), Segment(4, 6, 3)])
    assert [places.position(at) for at in range(7)] == [0, 1, 2, 2, 3, 4, 5]
    assert places.ranges(1, 5) == [(1, 2), (3, 4)]
    assert OffsetMap("", []).position(3) == 0


def test_text_without_blocks_is_set_in_paragraphs() -> None:
    text = "One.\nStill one.\n\nTwo.\n \nThree."
    assert [text[block.start : block.end] for block in plain_blocks(text)] == ["One.\nStill one.", "Two.", "Three."]


def test_lines_of_an_article_stand_one_and_a_half_em_apart(qapp) -> None:
    font = Measure().font
    spacing = QFontMetricsF(font).lineSpacing() * line_percent(font, 1.5) / 100
    assert spacing == pytest.approx(1.5 * em(font), rel=0.01)


def test_the_caption_that_a_picture_brings_along_stands_below_it_and_at_no_place_of_the_text(qapp) -> None:
    text = "The gate.\n\nIt held."
    blocks = (
        Block("paragraph", 0, 9),
        Block("picture", 11, 11, marker="The gate at low tide", picture="https://example.org/a.png"),
        Block("picture", 11, 11, marker="IMG_2034.jpg", picture="https://example.org/b.png"),
        Block("paragraph", 11, 19),
    )
    document = ArticleDocument(text, blocks, Measure(), LIGHT, picture_size=lambda _: QSize(300, 200))
    lines = [line.strip("\ufffc") for line in document.toPlainText().split("\n")]
    assert [line for line in lines if line] == ["The gate.", "The gate at low tide", "It held."]
    assert shown(document, document.places.position(11), document.places.position(19)) == "It held."


def test_no_article_reaches_the_network_or_the_disk(qapp, tmp_path) -> None:
    secret = tmp_path / "secret.png"
    QImage(40, 40, QImage.Format.Format_RGB32).save(str(secret))
    document = page("<img src='file:///etc/passwd'> <b>not bold</b>")
    assert document.toPlainText() == "<img src='file:///etc/passwd'> <b>not bold</b>"
    for name in (str(secret), secret.as_uri(), "https://example.org/x.png", "data:image/png;base64,AAAA"):
        given_back = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert (given_back.width(), given_back.height()) == (1, 1)


def test_only_web_links_can_be_followed(view, qtbot, barrier) -> None:
    draft = barrier.add("paragraph", "A {link|trap|javascript:alert(1)} and a {link|file|file:///etc/passwd}.")
    document = page(draft.text, tuple(draft.blocks))
    view.show_document(document)
    assert "javascript" not in document.toHtml()
    assert "file:///" not in document.toHtml()
    with qtbot.waitSignal(view.link_chosen) as told:
        view.anchorClicked.emit(QUrl("https://example.org/d"))
    assert told.args == ["https://example.org/d"]
    with qtbot.assertNotEmitted(view.link_chosen):
        view.anchorClicked.emit(QUrl("file:///etc/passwd"))


def test_a_jump_brings_the_sentence_into_view_and_the_mark_fades(view, qtbot, barrier) -> None:
    draft = barrier
    for number in range(60):
        draft.add("paragraph", f"Filling paragraph {number} with enough words to take a line or two of the column.")
    view.show_document(page(draft.text, tuple(draft.blocks)))
    start = draft.text.index("Filling paragraph 50")
    view.go_to(start, start + 20)
    selections = view.extraSelections()
    marked = selections[-1].cursor
    assert marked.selectedText() == "Filling paragraph 50"
    assert 0 < view.cursorRect(marked).top() < view.viewport().height()
    view._fade.setCurrentTime(view._fade.duration())
    assert view.extraSelections() == []


def test_a_click_in_the_text_tells_the_very_letter(view, qtbot, barrier) -> None:
    draft = barrier
    document = page(draft.text, tuple(draft.blocks))
    view.show_document(document)
    at = draft.text.index("common fund")
    cursor = QTextCursor(document)
    cursor.setPosition(document.places.position(at))
    point = view.cursorRect(cursor).center() + QPoint(3, 0)
    with qtbot.waitSignal(view.place_clicked) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [at]


def test_the_reading_place_is_a_place_in_the_text_at_any_size(view, barrier) -> None:
    draft = barrier
    for number in range(60):
        draft.add("paragraph", f"Filling paragraph {number} with enough words to take a line or two of the column.")
    view.show_document(page(draft.text, tuple(draft.blocks)))
    place = draft.text.index("Filling paragraph 30")
    view.show_from(place)
    assert view.first_place() == place
    view.resize(420, 300)
    assert view.first_place() == place
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 1)
    assert abs(view.first_place() - place) < 200


def test_marks_of_one_layer_replace_only_that_layer(view, barrier) -> None:
    draft = barrier
    view.show_document(page(draft.text, tuple(draft.blocks)))
    view.mark("summary", [Mark(0, 13, LIGHT.mark)])
    view.find_all("the", draft.text)
    assert len(view.extraSelections()) == 1 + draft.text.lower().count("the")
    view.find_all("", draft.text)
    assert [made.cursor.selectedText() for made in view.extraSelections()] == ["Eleven states"]
