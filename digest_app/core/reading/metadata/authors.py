"""The people who wrote the article: JSON-LD, then meta tags, then rel=author and the byline; nobody rather than "Staff"."""

from __future__ import annotations

from collections.abc import Iterator

from digest_app.core.reading import bylines
from digest_app.core.reading.metadata import site
from digest_app.core.reading.metadata.signals import Signals, is_hidden, visible_text

_META = (
    "author",
    "article:author_name",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "sailthru.author",
    "parsely-author",
    "cxenseparse:author",
    "article:author",
    "og:article:author",
    "og:author",
    "twitter:data1",
)
_BYLINE = (
    '//*[@itemprop="author" or @rel="author" or contains(@class,"author") or contains(@class,"Author")'
    ' or contains(@class,"byline") or contains(@class,"Byline") or contains(@id,"author") or contains(@id,"byline")]'
)
_MOST = 12


def choose(signals: Signals, site_name: str | None, text: str = "") -> tuple[str, ...]:
    """Name the authors in the page's order; () where the page names nobody."""
    names = [site_name, *site.all_names(signals, site_name)]
    for source in _sources(signals):
        people: list[str] = []
        for line in source:
            people += [name for name in bylines.people(line, not_these=names) if name not in people]
        if people:
            return tuple(people[:_MOST])
    return ()


def _sources(signals: Signals) -> Iterator[list[str]]:
    yield signals.linked.names(signals.article.get("author") or signals.article.get("creator"))
    for name in _META:
        yield signals.every(name)
    marked = [element for element in signals.tree.xpath(_BYLINE) if not is_hidden(element)]
    yield [visible_text(element, 200) for element in marked if element.get("itemprop") == "author"][:6]
    yield [visible_text(element, 200) for element in marked if element.get("rel") == "author"][:3]
    for element in marked[:8]:
        words = visible_text(element, 300)
        if len(words) < 120:
            yield [words]
