"""Lines in an article that are no part of it go, wherever they stand; what is said like them stays."""

from __future__ import annotations

import pytest

from digest_app.core.model import Page
from digest_app.core.reading.read import read
from tests.stories import QUAY, page


def text_of(line: str) -> str:
    html = page(paragraphs=(*QUAY[:3], line, *QUAY[3:]))
    return read(Page(source="https://tide.example/quay", data=html.encode(), url="https://tide.example/quay")).text


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Why ports are getting older",
        "Lees ook: Havenstaking duurt voort",
        "Follow us on X @tidepost",
        "Volg ons op WhatsApp voor het laatste nieuws",
        "© Mia Visser",
        "To continue reading this article, start your free trial.",
        "Lesen Sie den vollständigen Artikel mit Tide+.",
    ],
)
def test_what_leads_away_from_an_article_is_left_out(line: str) -> None:
    assert text_of(line) == "\n\n".join(QUAY)


@pytest.mark.parametrize(
    "line",
    [
        "Read more and you will see: the harbour has had three quays since the war, and lost all of them to the sea.",
        "Follow the river to its mouth and you stand before the gate that this plan would close.",
        "The paper that unlocked this story says that its subscribers paid for the search.",
    ],
)
def test_what_an_article_says_stays(line: str) -> None:
    assert line in text_of(line)
