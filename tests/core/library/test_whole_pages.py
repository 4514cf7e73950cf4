"""A batch of pages of every kind, over a real web, into a real library, with the network gone afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest_app.core.capture.address import is_variant
from digest_app.core.errors import Unreachable
from digest_app.core.library import Library, View
from digest_app.core.model import Failed, Known, Page, Saved
from tests.stories import QUAY, page
from tests.web import Web

PAGES = Path(__file__).parents[2] / "pages"
ARTICLES = sorted(path.stem for path in PAGES.glob("*.txt"))
WALLS = sorted(path.stem for path in PAGES.glob("*.html") if path.stem not in ARTICLES)


def no_network(url: str, **_: object) -> Page:
    raise Unreachable(host=url, why="there is no network")


@pytest.fixture
def full(library: Library, web: Web) -> Library:
    """The library after all pages were saved at once."""
    web.pages |= {f"/{path.stem}": path.read_bytes() for path in PAGES.glob("*.html")}
    sources = [web.url(f"/{name}") for name in ARTICLES + WALLS]
    outcomes = {outcome.source: outcome for outcome in library.saving.save(sources, allow=web.allow)}
    assert {web.url(f"/{name}"): Saved for name in ARTICLES} | {web.url(f"/{name}"): Failed for name in WALLS} == {
        source: type(outcome) for source, outcome in outcomes.items()
    }
    return library


def test_there_are_at_least_ten_kinds_of_pages() -> None:
    assert len(ARTICLES) >= 10
    assert {"cookie_wall", "no_article"} <= set(WALLS)


def test_every_article_reads_offline_with_its_summary_in_its_text(full: Library) -> None:
    full._fetch = no_network  # the plane has taken off
    ids = full.shelf.ids(View())
    assert len(ids) == len(ARTICLES)
    for article_id in ids:
        kept = full.shelf.article(article_id)
        assert all(kept.article.text[s.start : s.end] == s.text for s in kept.summary.ranked)
        assert kept.article.language
        assert full.search(" ".join(kept.article.text.split()[:3]).join('""'))[0].row.id == article_id
    assert full.care.check() == []
    assert all(not renewal.changed for renewal in full.renewing.reclean())
    assert full.exports.data(list(ids)) == full.exports.data(list(ids))


AMP = """<!doctype html><html amp lang="en"><head><title>A quay - The Tide Post</title>
<link rel="canonical" href="{canonical}"></head>
<body><article><h1>Second quay for Oranjestad</h1>{body}</article></body></html>"""


@pytest.mark.parametrize(("own", "is_taken"), [(QUAY, True), (QUAY[:1], False), ((), False)])
def test_an_amp_page_leads_to_the_page_that_it_stands_for(
    library: Library, web: Web, own: tuple[str, ...], is_taken: bool
) -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in QUAY[:5])
    web.pages["/quay/amp"] = AMP.format(canonical=web.url("/quay"), body=body).encode()
    if own:
        web.pages["/quay"] = page(paragraphs=own).encode()
    (outcome,) = library.saving.save([web.url("/quay/amp")], allow=web.allow)
    assert isinstance(outcome, Saved)
    article = library.shelf.article(outcome.id).article
    assert (QUAY[5] in article.text) is is_taken
    assert article.url == web.url("/quay")
    for link in ("/quay", "/quay/amp"):
        (again,) = library.saving.save([web.url(link)], allow=web.allow)
        assert isinstance(again, Known)


def test_what_an_amp_page_names_on_another_site_is_not_asked_for() -> None:
    assert is_variant("https://amp.tide.example/quay", "https://tide.example/quay")
    assert is_variant("https://tide.example/quay?print=1", "https://tide.example/quay")
    assert not is_variant("https://tide.example/amp/quay", "https://elsewhere.example/quay")
    assert not is_variant("https://tide.example/champions", "https://tide.example/winners")
