"""When the article first appeared: JSON-LD, meta tags, microdata, the address, then the date beside the byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from digest_app.core.reading import dates
from digest_app.core.reading.metadata.signals import Signals, is_hidden, visible_text

_META = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "article.published",
    "published-date",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "pubdate",
    "published_at",
    "published",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.created",
    "article_date_original",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "citation_publication_date",
    "citation_date",
    "og:pubdate",
    "bt:pubdate",
    "datecreated",
    "originalpublicationdate",
    "date",
)
_IN_ADDRESS = re.compile(r"/(?P<year>19[9]\d|20\d\d)[/-](?P<month>0?[1-9]|1[0-2])[/-](?P<day>0?[1-9]|[12]\d|3[01])(?:[/_-]|$)")
_MARKED = (
    '//*[@itemprop="datePublished" or @itemprop="dateCreated"]',
    '//time[@pubdate or contains(@class,"publish") or contains(@class,"entry-date") or contains(@itemprop,"date")]',
    "//article//time[@datetime] | //main//time[@datetime] | //header//time[@datetime]",
    '//*[contains(@class,"published") or contains(@class,"entry-date") or contains(@class,"pubdate") or contains(@class,"post-date") or contains(@class,"publish-date")]',
)


def choose(signals: Signals) -> str | None:
    """Find the date of publication; None where the page gives none."""
    month_first = _writes_month_first(signals)
    return next(filter(None, (dates.parse(value, month_first=month_first) for value in _values(signals))), None)


def _values(signals: Signals) -> Iterator[Any]:
    yield signals.article.get("datePublished")
    yield from signals.every(*_META)
    yield signals.linked.of_type("WebPage", "NewsArticle").get("datePublished")
    yield signals.article.get("dateCreated")
    if in_address := _IN_ADDRESS.search(signals.url or ""):
        yield "{year}-{month}-{day}".format(**in_address.groupdict())
    for path in _MARKED:
        for element in signals.tree.xpath(path)[:5]:
            if not is_hidden(element):
                yield element.get("datetime") or element.get("content") or visible_text(element, 120)


def _writes_month_first(signals: Signals) -> bool:
    """American pages write 4/2/2025 for 2 April."""
    tagged = signals.first("og:locale") or signals.tree.get("lang") or ""
    return tagged.lower().replace("_", "-") in ("en-us", "en") or (not tagged and signals.host.endswith((".com", ".gov", ".edu")))
