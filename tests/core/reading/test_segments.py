"""A page as the eye meets it: paragraphs, headings, lists, quotes, tables, code, captions, pictures and their spans."""

from __future__ import annotations

import pytest

from digest_app.core.model import Block
from digest_app.core.reading.blocks import assemble
from digest_app.core.reading.segments import segments
from digest_app.core.reading.tree import base_of, parse, trim

HERE = "https://example.com/news/one.html"


def blocks_of(markup: str) -> list[tuple[str, str]]:
    return [(block.kind, text) for block, text in placed(markup)]


def placed(markup: str) -> list[tuple[Block, str]]:
    tree = parse(trim(f"<html><body>{markup}</body></html>"))
    text, blocks = assemble(segments(tree), base_of(tree, HERE))
    return [(block, text[block.start : block.end]) for block in blocks]


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>One.<p>Two.", ["One.", "Two."]),
        ("<div>One.</div><div>Two.</div>", ["One.", "Two."]),
        ("One.<br><br>Two.<br> <br/>Three.", ["One.", "Two.", "Three."]),
        ("<p>Roses are red,<br>violets are blue.</p>", ["Roses are red,\nviolets are blue."]),
        ("bare <b>text</b><p>and a paragraph</p>and a tail", ["bare text", "and a paragraph", "and a tail"]),
        ("<span><div>In a span</div></span>", ["In a span"]),
        ("<p>One.</p></body></html><div><p>Two.</p></div>", ["One.", "Two."]),
        ("<p><svg><use></p><p>One.</p><p><svg></svg>Two.</p>", ["One.", "Two."]),
        ("<p><svg><svg><text>Axis</text></svg></svg>One.</p>", ["One."]),
        ("<script src=a></script\n\n><p>One.</p><script>late()</script>", ["One."]),
        ("<p>coo&#14;kies</p>", ["cookies"]),
        ("<p>  White \n\t space&nbsp;is   folded </p>", ["White space is folded"]),
        ("<p>soft&shy;hyphen, zero&#8203;width, bell&#7;, delete&#127;</p>", ["softhyphen, zerowidth, bell, delete"]),
        ("<p>نص عربي (مع أقواس) و <b>كلمة</b></p>", ["نص عربي (مع أقواس) و كلمة"]),
        ("<p>漢字と<em>かな</em></p>", ["漢字とかな"]),
        ("<p>می‌خواهم</p>", ["می‌خواهم"]),
    ],
)
def test_paragraphs_are_found_however_they_are_made(markup: str, paragraphs: list[str]) -> None:
    assert blocks_of(markup) == [("paragraph", text) for text in paragraphs]


def test_headings_quotes_and_captions_keep_their_kind() -> None:
    markup = "<h2>Heading</h2><blockquote>One<p>Two</p></blockquote><figure><figcaption>Caption</figcaption></figure>"
    assert blocks_of(markup) == [("heading", "Heading"), ("quote", "One"), ("quote", "Two"), ("caption", "Caption")]


def test_lists_keep_their_marks_and_depth() -> None:
    found = placed("<ul><li>a<ol start=3><li>b<li>c</ol><li><p>d<p>e</ul>")
    assert [(text, block.marker, block.level) for block, text in found] == [
        ("a", "•", 1), ("b", "3.", 2), ("c", "4.", 2), ("d", "•", 1), ("e", "", 1),
    ]  # fmt: skip


def test_a_table_of_data_is_one_block_with_tabs_and_line_feeds() -> None:
    ((block, text),) = placed("<table><tr><th>Year<th>Days<tr><td> 2019 <td><p>96</p></table>")
    assert (block.kind, block.marker, text) == ("table", "header", "Year\tDays\n2019\t96")


def test_a_table_that_only_arranges_the_page_is_walked_through() -> None:
    words = "A sentence that runs on for a while and says something. " * 8
    assert blocks_of(f"<table><tr><td><p>{words}</p><p>{words}</p></td></tr></table>") == [
        ("paragraph", words.strip()),
        ("paragraph", words.strip()),
    ]


def test_code_keeps_its_lines_and_names_its_language() -> None:
    ((block, text),) = placed('<pre><code class="language-python">\ndef one():\n    return 1\n</code></pre>')
    assert (block.kind, block.marker, text) == ("code", "python", "def one():\n    return 1")


def test_spans_stand_where_their_letters_stand() -> None:
    ((block, text),) = placed('<p>See <a href="/two">the <em>second</em> page </a>, <b>now</b>.')
    assert text == "See the second page , now."
    assert [(span.kind, text[block.start + span.start : span.end], span.href) for span in block.spans] == [
        ("emphasis", "second", ""), ("link", "the second page", "https://example.com/two"), ("strong", "now", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ms-msdt:x", "mailto:a@b.c", "http://[", ""],
)
def test_only_links_to_the_web_survive(href: str) -> None:
    ((block, _),) = placed(f'<p>A <a href="{href}">link</a></p>')
    assert block.spans == ()


def test_a_base_element_says_where_links_start_from() -> None:
    tree = parse(trim("<html><head><base href='https://other.example/x/'></head><body><a href='y'>z</a></body></html>"))
    _, (block,) = assemble(segments(tree), base_of(tree, HERE))
    assert block.spans[0].href == "https://other.example/x/y"


def test_a_link_around_blocks_reaches_into_each() -> None:
    found = placed('<a href="/x"><h3>Title</h3><p>Teaser</p></a>')
    assert [(block.kind, block.spans[0].href) for block, _ in found] == [
        ("heading", "https://example.com/x"), ("paragraph", "https://example.com/x"),
    ]  # fmt: skip


def test_pictures_take_no_room_and_stand_before_the_next_block() -> None:
    found = placed('<p>One</p><img src="/a.jpg" alt="A  boat"><p>Two</p><img src="/b.jpg">')
    assert [(block.kind, text, block.picture, block.marker) for block, text in found if block.kind == "picture"] == [
        ("picture", "", "https://example.com/a.jpg", "A boat"), ("picture", "", "https://example.com/b.jpg", ""),
    ]  # fmt: skip
    assert [block.start for block, _ in found] == [0, 5, 5, 8]


def test_what_is_not_shown_is_marked_and_scripts_are_no_text() -> None:
    scripts = "<script>x()</script><noscript>n</noscript>"
    tree = parse(trim(f"<p>seen{scripts}</p><p hidden>a</p><div style='display: none'>b"))
    assert [(segment.text, segment.hidden) for segment in segments(tree)] == [("seen", False), ("a", True), ("b", True)]


def test_an_empty_corner_keeps_the_columns_of_a_table() -> None:
    table = "<table><tr><td></td><th>2019</th><th>2020</th></tr><tr><td>Ships</td><td>4</td><td>5</td></tr></table>"
    (found,) = (one for one in segments(parse(f"<body>{table}</body>")) if one.kind == "table")
    assert found.text == "\t2019\t2020\nShips\t4\t5"


def test_words_for_screen_readers_stay_out_where_a_paragraph_begins_with_them() -> None:
    body = '<p><span class="visually-hidden">Opens in a new window. </span>The council met.</p>'
    assert [one.text for one in segments(parse(f"<body>{body}</body>")) if not one.hidden] == ["The council met."]


def test_a_figure_that_a_page_marks_stays_in_its_sentence() -> None:
    body = "<p>The river rose by <output>three</output> metres in <math><mi>x</mi></math> days.</p>"
    assert [one.text for one in segments(parse(f"<body>{body}</body>"))] == [
        "The river rose by three metres in x days."
    ]


def test_paragraphs_of_a_heading_that_is_never_closed_are_paragraphs() -> None:
    found = segments(parse("<body><h1>Night buses<p>The council approves them.<p>They run from May.</body>"))
    assert [(one.kind, one.text) for one in found][1:] == [
        ("paragraph", "The council approves them."),
        ("paragraph", "They run from May."),
    ]


@pytest.mark.parametrize(
    "stray",
    [
        "<tr><form><td>c</td><td>d</td></form></tr>",
        "<tr><td>c</td><span>d</span></tr>",
        "<tr><td>c</td> and d</tr>",
        "<tbody>c and <tr><td>d</td></tr></tbody>",
    ],
)
def test_no_word_of_a_table_is_lost_that_stands_in_no_cell(stray: str) -> None:
    table = f"<table><tr><td>a</td><td>b</td></tr><tr><td>e</td><td>f</td></tr>{stray}</table>"
    found = " ".join(one.text for one in segments(parse(f"<body>{table}</body>")))
    assert {"a", "b", "c", "d", "e", "f"} <= set(found.split())
