"""The dates that readers see: beside the heading, on a line that says "Published", in elements marked as dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple, cast

from lxml.etree import _Element, _ElementUnicodeResult

from digest_app.core.reading import datelines, dates
from digest_app.core.reading.metadata.heading import heading_of, pieces_after
from digest_app.core.reading.metadata.signals import Signals, is_elsewhere, is_hidden, visible_text

_CLASSED = re.compile("date|posted|submitted|byline", re.IGNORECASE)
_OF_TODAY = re.compile("hours|today|weather|schedule|calendar|countdown", re.IGNORECASE)
_STAMP = re.compile(r"\d{4}\s?年\s?\d\d?\s?月\s?\d\d?\s?日\s*\d\d?[:：]\d\d")
_YEARS = "//body//text()[contains(., '年')]"
_NEAR, NEXT = 60, 8
"""Pieces of text that may be beside the heading, and that surely are."""
_SENTENCE = re.compile(r"\W*+(?:\w[\w'’-]*+\W++){5,}\w++[.!?][\"'”’»)]*")
_SHORT_LINE = 50
_LONGEST_DATE = 32
"""Letters of a date that stands alone: "Wednesday, 28 September 2022"."""
_LABEL, _LONGEST_LABEL, _LITTLE = 20, 30, 4
"""Letters of a label, such as "Published on:": within a text, by itself at most, and of its little words."""


class Dateline(NamedTuple):
    """A date that a line of the page gives, as ISO 8601."""

    date: str
    is_alone: bool
    """It stands next to the heading and holds little else."""


def beside_heading(signals: Signals, month_first: bool, near: int = _NEAR) -> Dateline | None:
    """Read the lines under the article's heading, and the few above it, up to where its text begins."""
    heading = heading_of(signals)
    if heading is None:
        return None
    found = list(_datelines_within(heading, month_first))
    label = ""
    for number, piece in enumerate(islice(pieces_after(heading), near)):
        line = f"{label} {piece}"
        is_line = len(line) < datelines.LONGEST and (not _SENTENCE.fullmatch(piece) or datelines.says_published(line))
        short = line if is_line else _opening(piece)
        if date := datelines.published(short, month_first=month_first):
            dateline = Dateline(date, number < NEXT and len(piece) < _LONGEST_DATE)
            if datelines.says_published(line):
                return dateline
            found.append(dateline)
        label = _label(label, piece)
    if len({dateline.date for dateline in found}) > 2:
        return None  # a list of events or of other articles
    found += islice(_datelines_before(heading, month_first), 1)
    return next((dateline for dateline in found if dateline.is_alone), found[0] if found else None)


def _datelines_within(heading: _Element, month_first: bool) -> Iterator[Dateline]:
    """Yield the dates that stand in a heading apart from its words: `<h1>River rules <small>3 March 2026</small>`."""
    pieces = [text for piece in heading.itertext() if (text := " ".join(str(piece).split()))]
    for piece in pieces[:12] if len(pieces) > 1 else ():
        if len(piece) < _LONGEST_DATE and (date := datelines.published(piece, month_first=month_first)):
            yield Dateline(date, is_alone=True)


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


def _datelines_before(heading: _Element, month_first: bool) -> Iterator[Dateline]:
    """Yield the short lines with a date right above a heading."""
    here: _Element | None = heading
    for _ in range(4):
        if here is None or here.tag in ("body", "html"):
            return
        for sibling in islice(here.itersiblings(preceding=True), 4):
            text = visible_text(sibling, 400)
            date = datelines.published(text, month_first=month_first) if len(text) < 150 else None
            if date and sibling.tag not in ("nav", "header", "h1"):
                yield Dateline(date, len(text) < _LONGEST_DATE)
        here = here.getparent()


def labelled(signals: Signals, month_first: bool) -> str | None:
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


def classed(signals: Signals, month_first: bool) -> str | None:
    """The date in elements whose class speaks of one; None where there are several, as in lists of other articles."""
    found: list[str] = []
    for element in (*islice(signals.tree.iter("time"), 20), *signals.named(_CLASSED)):
        if is_hidden(element) or is_elsewhere(element) or tells_change(element):
            continue
        if _OF_TODAY.search(element.get("class") or ""):
            continue
        text = element.get("datetime") or visible_text(element, 200)
        if len(text) < datelines.LONGEST and (date := dates.find(text, month_first=month_first)):
            found.append(date)
    return found[0] if len({date[:10] for date in found}) in (1, 2) else None


def stamped(signals: Signals) -> str | None:
    """The first 2005年3月21日 11:21 on a page; None where such lines are of many days, as in a thread or a list."""
    found = [
        date
        for piece in cast("list[_ElementUnicodeResult]", signals.tree.xpath(_YEARS))[:40]
        if len(line := " ".join(piece.split())) < datelines.LONGEST
        and _STAMP.search(line)
        and (date := dates.find(line))
        and (element := _around(piece)) is not None
        and not (element.tag == "script" or is_hidden(element) or is_elsewhere(element) or tells_change(element))
    ]
    return found[0] if len({date[:10] for date in found}) in (1, 2) else None


def tells_change(element: _Element) -> bool:
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
