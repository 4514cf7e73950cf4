"""Markdown notes and PDF files are articles like any other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdf_files import pdf

from digest_app.core.errors import DigestError, NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import other_forms

NOTE = """---
title: "A pier for Oranjestad"
source: https://example.org/pier
author:
  - "[[Jane Roe]]"
  - John Doe
published: 2026-03-03
site: Example Post
tags: [Aruba, "#harbour"]
language: en
---

# A pier for Oranjestad

The *new* pier was **opened** on Tuesday, [officials said](https://example.org/a).
It has `two` decks.

## What is next

- a market hall
  - with forty stalls
1. first
2. second

> quoted words
> on two lines

| a | b |
|---|---|
| 1 | 2 |

```python
print(1)
```

![The pier](pier.jpg)
<div>And a <b>note</b> in HTML</div>
"""


def read(data: str | bytes, kind: str = "markdown") -> Article:
    return other_forms.read(Page(source="file", data=data.encode() if isinstance(data, str) else data, kind=kind))


def laid(article: Article) -> list[tuple[str, int, str, str]]:
    return [(block.kind, block.level, block.marker, article.text[block.start : block.end]) for block in article.blocks]


def test_the_front_matter_tells_what_it_is_of() -> None:
    note = read(NOTE)
    assert (note.title, note.url, note.site) == ("A pier for Oranjestad", "https://example.org/pier", "Example Post")
    assert (note.authors, note.published, note.tags) == (("Jane Roe", "John Doe"), "2026-03-03", ("Aruba", "harbour"))
    assert note.language == "en"


def test_every_kind_of_block_survives_with_its_place() -> None:
    assert laid(read(NOTE)) == [
        ("paragraph", 0, "", "The new pier was opened on Tuesday, officials said. It has two decks."),
        ("heading", 2, "", "What is next"),
        ("item", 1, "•", "a market hall"),
        ("item", 2, "•", "with forty stalls"),
        ("item", 1, "1.", "first"),
        ("item", 1, "2.", "second"),
        ("quote", 1, "", "quoted words on two lines"),
        ("table", 0, "header", "a\tb\n1\t2"),
        ("code", 0, "python", "print(1)"),
        ("picture", 0, "", "The pier"),
        ("paragraph", 0, "", "And a note in HTML"),
    ]
    assert read(NOTE).blocks[9].picture == "https://example.org/pier.jpg"


def test_a_picture_without_words_stands_where_the_next_block_begins_or_at_the_end() -> None:
    note = read(
        "The pier is open.\n\n![](https://a.example/1.jpg)\n\nIt has two decks.\n\n![](https://a.example/2.jpg)\n"
    )
    paragraph, first, other, last = note.blocks
    assert (first.start, first.end) == (other.start, other.start)
    assert (paragraph.kind, last.start, last.end) == ("paragraph", len(note.text), len(note.text))


def test_emphasis_and_links_are_places_in_the_text() -> None:
    note = read(NOTE)
    spans = {(span.kind, note.text[span.start : span.end], span.href) for span in note.blocks[0].spans}
    assert spans == {
        ("emphasis", "new", ""),
        ("strong", "opened", ""),
        ("link", "officials said", "https://example.org/a"),
        ("code", "two", ""),
    }


def test_a_note_that_digest_wrote_gives_its_text_back_without_the_summary() -> None:
    note = read(
        "---\ntitle: A pier\nurl: https://example.org/pier\ndigest_id: 7\n---\n\n# A pier\n\nExample Post\n\n"
        "## Summary\n\n- [The pier was opened.](https://example.org/pier#:~:text=x)\n\n"
        "## Text\n\nThe pier was opened.\n\n### Next\n\nMore."
    )
    assert note.text == "The pier was opened.\n\nNext\n\nMore."


def test_links_to_scripts_and_files_are_no_links() -> None:
    note = read("[a](javascript:alert) [b](file:///etc/passwd) [c](relative) words enough")
    assert note.blocks[0].spans == ()


@pytest.mark.parametrize(
    "front",
    [
        "a: [1, 2",
        "- just\n- a list",
        "!!python/object:os.system x",
        "a: &x [1]\nb: [*x, *x]",
        "published: yesterday\ntitle: {a: b}",
    ],
)
def test_front_matter_that_is_odd_harms_nothing(front: str) -> None:
    note = read(f"---\n{front}\n---\n\n# River rules\n\nA text of some words.")
    assert (note.title, note.text, note.published) == ("River rules", "A text of some words.", None)


def test_a_note_without_a_text_says_so() -> None:
    with pytest.raises(NothingToRead):
        read("---\ntitle: x\n---\n\n# x\n")


@given(st.text(max_size=400))
def test_any_note_is_read_or_refused_in_words(text: str) -> None:
    try:
        note = read(text.encode("utf-8", "ignore"))
    except DigestError:
        return
    assert all(0 <= block.start <= block.end <= len(note.text) for block in note.blocks)
    assert all(span.start < span.end for block in note.blocks for span in block.spans)


# --------------------------------------------------------------------------------------------------- PDF

BODY = [
    "The new pier of Oranjestad was opened on Tuesday after three years of build-",
    "ing. Officials said that the cost of the works had stayed below the sum that",
    "parliament had set aside.",
    "Ships of the larger classes can moor there from May on, the harbour office told",
    "reporters during a walk over the new quay.",
]


def pages(*numbers: int) -> list[list[tuple[float, str]]]:
    return [
        [
            (9, f"Harbour Review {number}"),
            *((11.0, line) for line in BODY),
            (11.0, f"That was said on the {('first', 'second', 'third', 'fourth')[number - 1]} day of the week."),
            (9, f"Page {number}"),
        ]
        for number in numbers
    ]


def test_a_pdf_gives_paragraphs_headings_and_items() -> None:
    first = [
        (20.0, "A pier for Oranjestad"),
        (10.0, "By Jane Roe"),
        (10.0, "3 March 2026"),
        *((11.0, line) for line in BODY),
    ]
    second = [
        (14.0, "What comes next"),
        (11.0, "A hall is planned for the autumn."),
        (11.0, "• A walk along the water"),
    ]
    article = read(pdf([first + second]), "pdf")
    assert (article.title, article.authors, article.published) == ("A pier for Oranjestad", ("Jane Roe",), "2026-03-03")
    assert laid(article) == [
        ("paragraph", 0, "", " ".join(BODY[:3]).replace("build- ing", "building")),
        ("paragraph", 0, "", " ".join(BODY[3:])),
        ("heading", 3, "", "What comes next"),
        ("paragraph", 0, "", "A hall is planned for the autumn."),
        ("item", 1, "•", "A walk along the water"),
    ]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    text = read(pdf(pages(1, 2, 3, 4), title="A pier"), "pdf").text
    assert "Harbour Review" not in text
    assert "Page" not in text
    assert text.count("day of the week.") == 4


def test_the_properties_of_the_file_give_title_and_author() -> None:
    article = read(pdf(pages(1), title="A pier for Oranjestad", author="Jane Roe"), "pdf")
    assert (article.title, article.authors, article.language) == ("A pier for Oranjestad", ("Jane Roe",), "en")


def test_the_name_of_a_word_processors_file_is_no_title() -> None:
    assert read(
        pdf([[(20, "A pier for Oranjestad"), *((11.0, line) for line in BODY)]], title="Microsoft Word - x.doc"), "pdf"
    ).title == ("A pier for Oranjestad")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf([[]]), "it holds pictures of pages, no text"),
        (b"%PDF-1.4\nnothing of the kind", "the PDF file is damaged"),
        (pdf(pages(1))[:700], "damaged|pictures"),
        (b"", "the PDF file is damaged"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, why: str) -> None:
    with pytest.raises(NothingToRead, match=why):
        read(data, "pdf")


@given(st.integers(0, 1500), st.binary(min_size=1, max_size=40))
def test_a_damaged_pdf_is_read_or_refused_in_words(place: int, noise: bytes) -> None:
    whole = pdf(pages(1))
    try:
        read(whole[:place] + noise + whole[place + len(noise) :], "pdf")
    except DigestError:
        return
