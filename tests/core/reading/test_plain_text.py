"""Copied pages: title, date, byline, tags and teasers are told from the body by their form."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Lead, Page
from digest_app.core.reading import plain_text

COPIES = Path(__file__).parents[2] / "pages" / "copies"


def read(text: str | bytes, url: str | None = None) -> Article:
    data = text if isinstance(text, bytes) else text.encode()
    return plain_text.read(Page(source="clipboard", data=data, kind="text", url=url))


def copy(name: str) -> Article:
    return read((COPIES / f"{name}.txt").read_bytes())


@pytest.mark.parametrize(
    ("name", "title", "authors", "published", "tags", "language"),
    [
        (
            "wordpress",
            "Harbour Council Votes for a Second Breakwater at Port Merrow",
            ("Lena Hartwig",),
            "2026-03-04",
            ("Harbour", "Port Merrow"),
            "en",
        ),
        (
            "newspaper",
            "Parliament of Velmark adopts new rules for river traffic",
            ("Jane Roe", "John Doe"),
            "2026-03-03T14:05:00+01:00",
            ("Rivers", "Parliament of Velmark"),
            "en",
        ),
        ("no_byline", "Three village schools will share one headmaster", (), None, (), "en"),
        (
            "dutch",
            "Gemeente Oosterveen koopt oude melkfabriek voor woningen",
            ("Anna de Vries",),
            "2026-02-12",
            ("wonen", "Oosterveen"),
            "nl",
        ),
        (
            "spanish",
            "El puerto de Santa Elvira estrena un faro sin farero",
            ("María Luna",),
            "2026-01-05",
            ("puertos", "faros"),
            "es",
        ),
        (
            "ukrainian",
            "У Долинському відкрили нову бібліотеку після ремонту",
            ("Олена Гнатюк",),
            "2026-02-07",
            ("бібліотека", "Долинське"),
            "uk",
        ),
        ("chinese", "海边小镇重开百年灯塔", ("林晓雨",), "2026-03-02", ("灯塔", "青石湾"), "zh"),
    ],
)
def test_the_lines_around_the_text_are_understood(
    name: str, title: str, authors: tuple[str, ...], published: str | None, tags: tuple[str, ...], language: str
) -> None:
    article = copy(name)
    assert (article.title, article.authors, article.published) == (title, authors, published)
    assert (article.tags, article.language) == (tags, language)


@pytest.mark.parametrize(
    ("name", "first", "last", "blocks"),
    [
        ("wordpress", "The harbour council of", "over fifteen years.", 4),
        ("newspaper", "The parliament of Velmark has", "correct the number of votes.", 6),
        ("no_byline", "The villages of Lower Heth", "results after two years.", 5),
        ("dutch", "De gemeente Oosterveen heeft", "geen geld voor.", 3),
        ("spanish", "El puerto de Santa Elvira inauguró", "puertas en verano.", 3),
        ("ukrainian", "У місті Долинське після", "майстерню для дітей.", 3),
        ("chinese", "海边小镇青石湾", "灯光还在。", 3),
        ("prose", "The lighthouse keeper", "on winter evenings.", 1),
        ("letter", "Dear Marta,", "Henrik", 6),
        ("list", "two litres of water", "Turn back at noon.", 5),
    ],
)
def test_the_body_is_whole_and_nothing_else(name: str, first: str, last: str, blocks: int) -> None:
    article = copy(name)
    assert article.text.startswith(first)
    assert article.text.endswith(last)
    assert len(article.blocks) == blocks


@pytest.mark.parametrize(
    "words", ["Share", "Copy link", "Advertisement", "newsletter", "Photo:", "Sign in", "Most read", "Read more"]
)
def test_nothing_of_the_page_stays_in_a_newspapers_text(words: str) -> None:
    assert words not in copy("newspaper").text


def test_teasers_become_leads_with_their_excerpts() -> None:
    ferry, storms = copy("wordpress").leads
    assert (ferry.title, storms.title) == ("Ferry Timetable Changes from April", "A Winter of Storms, in Numbers")
    assert ferry.teaser.startswith("From the first of April")
    assert storms.teaser.endswith("The strongest of them reached...")


def test_a_teaser_within_the_text_becomes_a_lead_too() -> None:
    assert Lead("Why the Orne flooded three times in one year") in copy("newspaper").leads


def test_a_heading_is_one_only_where_it_is_clear() -> None:
    kinds = {
        article.text[block.start : block.end]: block.kind for article in [copy("newspaper")] for block in article.blocks
    }
    assert kinds["Night sailing"] == "heading"
    assert list(kinds.values()).count("heading") == 1


def test_a_hard_wrapped_letter_has_paragraphs() -> None:
    second = copy("letter").blocks[1]
    assert copy("letter").text[second.start : second.end].count("\n") == 0
    assert copy("letter").text[second.start : second.end].endswith("may say of its shade.")


def test_a_list_keeps_its_bullets_and_numbers() -> None:
    assert [block.marker for block in copy("list").blocks] == ["•", "•", "•", "1.", "2."]
    assert copy("list").title == "What to pack for the ridge"


def test_a_text_without_a_title_is_named_by_its_first_words() -> None:
    assert copy("prose").title == "The lighthouse keeper counted ships because nobody had asked him to."


def test_an_empty_byline_names_nobody() -> None:
    text = (
        "A Second Breakwater\n\nby | Mar 4, 2026 | 0 comments\n\n"
        + "The council voted on Wednesday to build a breakwater. " * 3
    )
    article = read(text)
    assert (article.title, article.authors, article.published) == ("A Second Breakwater", (), "2026-03-04")


def test_the_address_of_the_page_is_found_in_the_copy() -> None:
    text = (
        "A Second Breakwater\n\nhttps://merrowpost.example/breakwater\n\n"
        + "The council voted on Wednesday to build it. " * 3
    )
    assert read(text).url == "https://merrowpost.example/breakwater"
    assert read(text, "https://merrowpost.example/print").url == "https://merrowpost.example/print"


@pytest.mark.parametrize("text", ["", " \n\n\t", "\u00a0\n\u200b", "***\n---"])
def test_a_copy_without_a_text_says_so(text: str) -> None:
    with pytest.raises(NothingToRead):
        read(text)


LINES = st.sampled_from(
    [
        "Share",
        "Related Posts",
        "2 Comments",
        "Tags: a, b",
        "By Jane Roe",
        "3 March 2026",
        "",
        "Home",
        "- one",
        "> two",
        "Kibra",
        "…",
    ]
)


@given(
    st.lists(
        st.one_of(LINES, st.text(max_size=60), st.just("The council voted on Wednesday to build a new wall. " * 2)),
        max_size=30,
    )
)
def test_any_lines_give_an_article_whose_blocks_are_its_text_or_nothing(lines: list[str]) -> None:
    try:
        article = read("\n".join(lines).encode("utf-8", "ignore"))
    except NothingToRead:
        return
    assert "\n\n".join(article.text[block.start : block.end] for block in article.blocks) == article.text
    assert article.title
    assert all(block.start < block.end for block in article.blocks)


@given(st.text(max_size=500))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        article = read(text.encode("utf-8", "ignore"))
    except NothingToRead:
        return
    assert article.text.strip()
