"""When the article first appeared: JSON-LD, meta tags, microdata, the date beside the heading, then the address.

A date of change is never taken for it; where a page tells nothing else, nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple, cast

from lxml.etree import _Element, _ElementUnicodeResult

from digest_app.core.reading import datelines, dates
from digest_app.core.reading.metadata.heading import heading_of, pieces_after
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
_CLASSED = re.compile("date|posted|submitted|byline", re.IGNORECASE)
_OF_TODAY = re.compile("hours|today|weather|schedule|calendar|countdown", re.IGNORECASE)
_IN_ADDRESS = re.compile(
    r"/(?P<year>199\d|20\d\d)[/-](?P<month>0?[1-9]|1[0-2]|[a-z]{3,9})[/-](?P<day>0?[1-9]|[12]\d|3[01])(?:[/_+%-]|$)"
)
_STAMP = re.compile(r"\d{4}\s?年\s?\d\d?\s?月\s?\d\d?\s?日\s*\d\d?[:：]\d\d")
_YEARS = "//body//text()[contains(., '年')]"
_NEAR, _NEXT = 60, 8
"""Pieces of text that may be beside the heading, and that surely are."""
_SHORT_LINE = 50
_LONGEST_DATE = 32
"""Letters of a date that stands alone: "Wednesday, 28 September 2022"."""
_DAYS_OF_ONE = 3
_LABEL, _LONGEST_LABEL, _LITTLE = 20, 30, 4
"""Letters of a label, such as "Published on:": within a text, by itself at most, and of its little words."""


class _Dateline(NamedTuple):
    date: str
    is_alone: bool
    """It stands next to the heading and holds little else."""


def choose(signals: Signals) -> str | None:
    """Find the date of publication, as ISO 8601; None where the page gives none."""
    if _has_none(signals):
        return None
    month_first = _writes_month_first(signals)
    address = _in_address(signals)
    for value in _declared(signals):
        if found := dates.parse(value, month_first=month_first):
            return _corrected(found, address, _beside_heading(signals, month_first, near=_NEXT))
    shown = _beside_heading(signals, month_first)
    if shown and address and _is_read_backwards(shown.date, address):
        return address
    return (
        (shown.date if shown else None)
        or address
        or _labelled(signals, month_first)
        or _classed(signals, month_first)
        or _stamped(signals)
    )


def _has_none(signals: Signals) -> bool:
    """A site's front page was published on no day, and an event's page shows the day of the event."""
    return signals.is_front_page or signals.first("og:type").lower() == "event"


def _declared(signals: Signals) -> Iterator[object]:
    yield signals.article.get("datePublished")
    yield from signals.every(*_META)
    yield signals.linked.of_type("WebPage", "NewsArticle").get("datePublished")
    for element in _marked(signals):
        if not is_hidden(element) and not is_elsewhere(element) and not _tells_change(element):
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


def _corrected(declared: str, address: str | None, shown: _Dateline | None) -> str:
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


def _beside_heading(signals: Signals, month_first: bool, near: int = _NEAR) -> _Dateline | None:
    """Read the lines under the article's heading, and the few above it, up to where its text begins."""
    heading = heading_of(signals)
    if heading is None:
        return None
    found = list(_datelines_within(heading, month_first))
    label = ""
    for number, piece in enumerate(islice(pieces_after(heading), near)):
        line = f"{label} {piece}"
        short = line if len(line) < datelines.LONGEST else _opening(piece)
        if date := datelines.published(short, month_first=month_first):
            dateline = _Dateline(date, number < _NEXT and len(piece) < _LONGEST_DATE)
            if datelines.says_published(line):
                return dateline
            found.append(dateline)
        label = _label(label, piece)
    if len({dateline.date for dateline in found}) > 2:
        return None  # a list of events or of other articles
    found += islice(_datelines_before(heading, month_first), 1)
    return next((dateline for dateline in found if dateline.is_alone), found[0] if found else None)


def _datelines_within(heading: _Element, month_first: bool) -> Iterator[_Dateline]:
    """Yield the dates that stand in a heading apart from its words: `<h1>River rules <small>3 March 2026</small>`."""
    pieces = [text for piece in heading.itertext() if (text := " ".join(str(piece).split()))]
    for piece in pieces[:12] if len(pieces) > 1 else ():
        if len(piece) < _LONGEST_DATE and (date := datelines.published(piece, month_first=month_first)):
            yield _Dateline(date, is_alone=True)


def _label(before: str, piece: str) -> str:
    """What may be the label of the date that comes next: this piece, and what little words such as "on" belong to."""
    if len(piece) >= _LONGEST_LABEL or dates.find(piece):
        return ""
    return f"{before} {piece}" if len(piece) < _LITTLE else piece


def _opening(paragraph: str) -> str:
    """The dateline that a paragraph opens with: "MERROW, 3 March 2026 – The council …"; "" where it has none."""
    found = re.match(
        r"[^.!?]{0,25}?(?:[^.!?]{5,24}\d|\d\d?\.\s?\d\d?\.\s?\d{4})\s*(?:\([^)]{2,20}\)\s*)?[–—|-]", paragraph[:90]
    )
    return found[0] if found else ""


def _datelines_before(heading: _Element, month_first: bool) -> Iterator[_Dateline]:
    """Yield the short lines with a date right above a heading."""
    here: _Element | None = heading
    for _ in range(4):
        if here is None or here.tag in ("body", "html"):
            return
        for sibling in islice(here.itersiblings(preceding=True), 4):
            text = visible_text(sibling, 400)
            date = datelines.published(text, month_first=month_first) if len(text) < 150 else None
            if date and sibling.tag not in ("nav", "header", "h1"):
                yield _Dateline(date, len(text) < _LONGEST_DATE)
        here = here.getparent()


def _labelled(signals: Signals, month_first: bool) -> str | None:
    """The date of the first short line that says "Published" or "Posted on", wherever it stands in the article."""
    label = datelines.published_pattern()
    if not signals.has_text(label):
        return None
    pieces = cast("list[_ElementUnicodeResult]", signals.tree.xpath("//text()"))
    for piece in islice((piece for piece in pieces if label.search(piece[:200])), 20):
        element = _around(piece)
        if element is None or element.tag in ("script", "meta") or is_hidden(element) or is_elsewhere(element):
            continue
        for line in _lines_of(piece, element):
            short = len(line) < datelines.LONGEST and datelines.says_published(line)
            if short and (found := datelines.published(line, month_first=month_first)):
                return found
    return None


def _lines_of(piece: _ElementUnicodeResult, element: _Element) -> Iterator[str]:
    """Yield the lines that a piece of text may be the label of: its element's, its own, and what follows a label."""
    yield visible_text(element, 100)
    own = " ".join(piece[:100].split())
    yield own
    after = element.tail if len(own) < _LABEL and not dates.find(own) else None
    if after and after.strip():
        yield f"{own} {' '.join(after[:100].split())}"


def _around(piece: _ElementUnicodeResult) -> _Element | None:
    """The element whose text a piece is part of."""
    element = piece.getparent()
    return element.getparent() if element is not None and piece.is_tail else element


def _classed(signals: Signals, month_first: bool) -> str | None:
    """The date in elements whose class speaks of one; None where there are several, as in lists of other articles."""
    found: list[str] = []
    for element in (*islice(signals.tree.iter("time"), 20), *signals.named(_CLASSED)):
        if is_hidden(element) or is_elsewhere(element) or _tells_change(element):
            continue
        if _OF_TODAY.search(element.get("class") or ""):
            continue
        text = element.get("datetime") or visible_text(element, 200)
        if len(text) < datelines.LONGEST and (date := dates.find(text, month_first=month_first)):
            found.append(date)
    return found[0] if len({date[:10] for date in found}) in (1, 2) else None


def _stamped(signals: Signals) -> str | None:
    """The first 2005年3月21日 11:21 on a page; None where such lines are of many days, as in a thread or a list."""
    found = [
        date
        for piece in cast("list[_ElementUnicodeResult]", signals.tree.xpath(_YEARS))[:40]
        if len(line := " ".join(piece.split())) < datelines.LONGEST
        and _STAMP.search(line)
        and (date := dates.find(line))
        and (element := _around(piece)) is not None
        and not (element.tag == "script" or is_hidden(element) or is_elsewhere(element) or _tells_change(element))
    ]
    return found[0] if len({date[:10] for date in found}) in (1, 2) else None


def _tells_change(element: _Element) -> bool:
    """Whether an element, or the short line that it stands in, gives the date of a change."""
    marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if datelines.says_changed(re.sub(r"[-_]", " ", marks)):
        return True
    before, parent = element.getprevious(), element.getparent()
    around = visible_text(parent, 100) if parent is not None else ""
    if len(around) < _SHORT_LINE and datelines.says_changed(around):
        return not datelines.published(around)
    label = visible_text(before, 40) if before is not None else (parent.text or "" if parent is not None else "")
    line = f"{label[-25:]} {visible_text(element, 100)[:50]}"
    return datelines.says_changed(line) and not datelines.published(line)


def _writes_month_first(signals: Signals) -> bool:
    """American pages write 4/2/2025 for 2 April."""
    tagged = signals.first("og:locale") or signals.tree.get("lang") or ""
    return tagged.lower().replace("_", "-") in ("en-us", "en") or (
        not tagged and signals.host.endswith((".com", ".gov", ".edu"))
    )
