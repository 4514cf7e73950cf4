"""Teasers of other articles are found with title, address and excerpt; links of the article itself are not."""

from __future__ import annotations

from digest_app.core.model import Lead
from digest_app.core.reading.leads import find
from digest_app.core.reading.tree import parse

URL = "https://www.merrowpost.example/breakwater"
TEXT = "".join(
    f"<p>The council voted on Wednesday evening to build a second breakwater, which <a href='/study{number}'>a study"
    f" of the currents</a> had called harmless to the northern beach, although it looked at two summers only.</p>"
    for number in range(6)
)
ARTICLE = f"<article><h1>A second breakwater</h1>{TEXT}</article>"


def test_a_grid_of_related_posts_gives_its_titles_addresses_and_excerpts() -> None:
    grid = "".join(
        f'<article><a href="/p{number}/"><img src="x.jpg" alt=""></a><h2><a href="/p{number}/">{title}</a></h2>'
        f"<div><p>{teaser}</p></div></article>"
        for number, (title, teaser) in enumerate(
            [
                ("Ferries", "From the first of April the ferry to the islands will leave half an hour earlier..."),
                ("A Winter of Storms", "Fourteen gales were counted between November and February, more than ever..."),
            ]
        )
    )
    page = f"{ARTICLE}<div><h2>Related Posts</h2></div><div>{grid}</div>"
    assert find(parse(page), URL) == (
        Lead(
            "Ferries",
            "https://www.merrowpost.example/p0/",
            "From the first of April the ferry to the islands will leave half an hour earlier...",
        ),
        Lead(
            "A Winter of Storms",
            "https://www.merrowpost.example/p1/",
            "Fourteen gales were counted between November and February, more than ever...",
        ),
    )


def test_a_read_more_box_in_the_text_gives_its_title() -> None:
    link = '<a href="/veerboot">Veerboot vaart vroeger dan in de winter</a>'
    box = f'<div class="box"><strong>Lees ook</strong><ul><li>{link}</li></ul></div>'
    page = f"<html><body><article><h1>Golfbreker</h1>{TEXT}{box}{TEXT}</article></body></html>"
    assert [lead.title for lead in find(parse(page), URL)] == ["Veerboot vaart vroeger dan in de winter"]


def test_an_article_without_teasers_gives_none() -> None:
    page = f"<nav><a href='/news'>All the news of today</a></nav>{ARTICLE}"
    assert find(parse(page), URL) == ()


def test_a_link_back_to_the_article_is_no_teaser() -> None:
    link = "<a href='/breakwater#top'>A second breakwater for the town</a>"
    page = f"{ARTICLE}<section><h3>More stories</h3>{link}</section>"
    assert find(parse(page), URL) == ()
