"""A batch of pages of every kind, over a real web, into a real library, with the network gone afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest_app.core.errors import Unreachable
from digest_app.core.library import Library, View
from digest_app.core.model import Failed, Page, Saved
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
