"""When the article first appeared: JSON-LD, meta tags, microdata, the date beside the heading, then the address.

A date of change is never taken for it; where a page tells nothing else, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from lxml.etree import _Element

from digest_app.core.reading import datelines, dates
from digest_app.core.reading.metadata import shown_date
from digest_app.core.reading.metadata.signals import Signals, is_elsewhere, is_hidden, visible_text

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
    "published_on",
    "published",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.created",
    "article_date_original",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "og:pubdate",
    "bt:pubdate",
    "datecreated",
    "originalpublicationdate",
    "date",
    "pdate",
    "last-publish",
)
_MARKED = re.compile(
    r"(?<!status-)publish|pubdate|posted-on|submitted|date-header|(?:entry|post|article|blog|story)[\w-]*date",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>199\d|20\d\d)[/-](?P<month>0?[1-9]|1[0-2]|[a-z]{3,9})[/-](?P<day>0?[1-9]|[12]\d|3[01])(?:[/_+%-]|$)"
)
_DAYS_OF_ONE = 3


def choose(signals: Signals) -> str | None:
    """Find the date of publication, as ISO 8601; None where the page gives none."""
    if _has_none(signals):
        return None
    month_first = _writes_month_first(signals)
    found = _chosen(signals, month_first)
    if found and _is_to_come(found):
        turned = _chosen(signals, not month_first)
        return turned if turned and not _is_to_come(turned) else found
    return found


def _is_to_come(date: str) -> bool:
    """Whether a date lies beyond tomorrow, as one does whose day was taken for its month."""
    return date[:10] > (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


def _chosen(signals: Signals, month_first: bool) -> str | None:
    address = _in_address(signals)
    for value in _declared(signals):
        if found := dates.parse(value, month_first=month_first):
            return _corrected(found, address, shown_date.beside_heading(signals, month_first, near=shown_date.NEXT))
    shown = shown_date.beside_heading(signals, month_first)
    if shown and address and _is_read_backwards(shown.date, address):
        return address
    return (
        (shown.date if shown else None)
        or address
        or shown_date.labelled(signals, month_first)
        or shown_date.classed(signals, month_first)
        or shown_date.stamped(signals)
    )


def _has_none(signals: Signals) -> bool:
    """A site's front page was published on no day, and an event's page shows the day of the event."""
    return signals.is_front_page or signals.first("og:type").lower() == "event"


def _declared(signals: Signals) -> Iterator[object]:
    yield signals.article.get("datePublished")
    yield from signals.every(*_META)
    yield signals.linked.of_type("WebPage", "NewsArticle").get("datePublished")
    for element in _marked(signals):
        if not is_hidden(element) and not is_elsewhere(element) and not shown_date.tells_change(element):
            text = visible_text(element, 120)
            yield (
                element.get("datetime")
                or element.get("content")
                or dates.parse(element.get("title"))
                or (text if len(text) < datelines.LONGEST else None)
            )
    yield signals.article.get("dateCreated") or signals.article.get("uploadDate")


def _marked(signals: Signals) -> Iterator[_Element]:
    """Yield the elements that are marked as holding a date of publication, the clearest marks first."""
    yield from [element for name, element in signals.properties if name in ("datePublished", "dateCreated")][:5]
    times = list(signals.tree.iter("time"))
    yield from [element for element in times if element.get("pubdate") is not None][:5]
    yield from signals.named(_MARKED, 8)
    yield from _of_one_article([element for element in times if _is_in_article(element)])


def _of_one_article(times: list[_Element]) -> list[_Element]:
    """The first times; none where they are of many days, as on cards of other articles."""
    days = {(element.get("datetime") or visible_text(element, 40))[:10] for element in times}
    return times[:5] if len(days) <= _DAYS_OF_ONE else []


def _is_in_article(element: _Element) -> bool:
    return any(ancestor.tag in ("article", "main") for ancestor in element.iterancestors())


def _in_address(signals: Signals) -> str | None:
    found = _IN_ADDRESS.search(signals.url or "")
    if found is None:
        return None
    form = "{year} {month} {day}" if found["month"].isalpha() else "{year}-{month:0>2}-{day:0>2}"
    return dates.parse(form.format(**found.groupdict()))


def _corrected(declared: str, address: str | None, shown: shown_date.Dateline | None) -> str:
    """The declared date, unless the page shows the day before or after it, or a much earlier one on a line of its own.

    What is declared is then a moment in UTC, or the day on which a system last put the page out.
    """
    day = address or (shown.date if shown else None)
    if day and _next_door(declared, day):
        return day
    if address and _is_read_backwards(declared, address):
        return address
    if shown and shown.is_alone and not address and _is_before(shown.date, declared):
        return shown.date
    return declared


def _next_door(declared: str, shown: str) -> bool:
    """Whether a moment in UTC is on the day that the page shows in some inhabited place."""
    anywhere = declared.endswith(("+00:00", "Z")) and not "10" <= declared[11:13] < "12"
    return anywhere and abs(dates.day_number(declared) - dates.day_number(shown)) == 1


def _is_before(shown: str, declared: str) -> bool:
    """Whether a day that a page shows is earlier than the declared one by more than a difference of zones."""
    return dates.day_number(declared) - dates.day_number(shown) > 1 and not _is_read_backwards(shown, declared)


def _is_read_backwards(shown: str, declared: str) -> bool:
    """Whether 3/10/2023 was read as 3 October where it is 10 March, or the other way round."""
    year, month, day = shown[:10].split("-")
    return declared.startswith(f"{year}-{day}-{month}")


def _writes_month_first(signals: Signals) -> bool:
    """American pages write 4/2/2025 for 2 April."""
    tagged = signals.first("og:locale") or signals.tree.get("lang") or ""
    return tagged.lower().replace("_", "-") in ("en-us", "en") or (
        not tagged and signals.host.endswith((".com", ".gov", ".edu"))
    )
