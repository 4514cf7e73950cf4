"""Lines in an article that are no part of it go, wherever they stand; what is said like them stays."""

from __future__ import annotations

import pytest

from digest_app.core.model import Page
from digest_app.core.reading.read import read
from tests.stories import QUAY, page


def text_of(line: str, at: int = 3) -> str:
    html = page(paragraphs=(*QUAY[:at], line, *QUAY[at:]))
    return read(Page(source="https://tide.example/quay", data=html.encode(), url="https://tide.example/quay")).text


@pytest.mark.parametrize(
    "line",
    [
        'Read more: <a href="/old">Why ports are getting older</a>',
        '<a href="/strike">Lees ook: Havenstaking duurt voort</a>',
        "Follow us on X @tidepost",
        "Volg ons op WhatsApp voor het laatste nieuws",
        "© Mia Visser",
    ],
)
def test_what_leads_away_from_an_article_is_left_out(line: str) -> None:
    assert text_of(line) == "\n\n".join(QUAY)


@pytest.mark.parametrize(
    "line",
    [
        "To continue reading this article, start your free trial.",
        "Lesen Sie den vollständigen Artikel mit Tide+.",
        "This article is for subscribers only.",
    ],
)
def test_what_a_wall_says_in_the_place_of_the_rest_is_left_out(line: str) -> None:
    assert text_of(line, at=len(QUAY)) == "\n\n".join(QUAY)


@pytest.mark.parametrize(
    "line",
    [
        "Read more and you will see: the harbour has had three quays since the war, and lost all of them to the sea.",
        "Follow the river to its mouth and you stand before the gate that this plan would close.",
        "Follow him on X, his lawyer said, and you would think he never slept.",
        "Volg hem op zijn weg door de stad en je ziet hoe snel hij loopt.",
        "The paper asked readers to subscribe to continue reading, and 40,000 of them did so within a year.",
        "Scientists hope the fossils will unlock this story of early migration.",
        "中国于2001年12月11日正式成为会员，此后出口额增长了十倍。",
        "More: the tax on fuel rises in May",
    ],
)
def test_what_an_article_says_stays(line: str) -> None:
    assert line in text_of(line)
