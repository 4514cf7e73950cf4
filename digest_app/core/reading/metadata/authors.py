"""Who wrote the article: JSON-LD, then meta tags, then rel=author and the byline; nobody rather than "Staff"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from digest_app.core.reading import bylines, dates, json_ld
from digest_app.core.reading.metadata import chinese, site
from digest_app.core.reading.metadata.heading import heading_of, pieces_after
from digest_app.core.reading.metadata.signals import Signals, is_elsewhere, is_hidden, pieces_of, visible_text

_META = (
    "article:author",
    "author",
    "article:author_name",
    "article_author",
    "byline",
    "byl",
    "dcterms.creator",
    "dc.contributor",
    "sailthru.author",
    "parsely-author",
    "cxenseparse:author",
    "og:article:author",
    "og:author",
    "twitter:data1",
)
_LINKED = re.compile(
    r"/(?:authors?|people|staff|profile|contributors?|writers|journalists?|autor(?:es|en)?|auteurs?|by|experts)/|[?&]author=",
    re.IGNORECASE,
)
_VCARD = re.compile(r"\bvcard\b")
_CLASSED = re.compile("author|byline|writer", re.IGNORECASE)
_BY = re.compile(
    r"(?:(?:written|posted|words|story|text|article|published)\s+)?(?:by|authors?|von|par|door|por|автор|作者)\b"
    r"\s*[:：]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_JOINTS = ("and", "&", ",", "und", "et", "y", "en", "e", "|", "/")
_BY_LINE = re.compile(r"^(?:[Bb]y|Written by|Posted by|Von|Door|Par|Por)(?:\s*:?\s*$|\s+[A-ZÀ-Þ]\S+\s+[A-ZÀ-Þ])")
_BY_LINES = "//text()[{}]".format(
    " or ".join(
        f"starts-with(normalize-space(.),'{word} ')"
        for word in ("By", "by", "Written by", "Posted by", "Von", "Door", "Par", "Por")
    )
)
_READING_TIME = re.compile(r"\d\s?(?:-?min(?:ute)?s?\b|分)", re.IGNORECASE)
_NEAR, _HEAD, _AROUND = 25, 16, 3
"""Pieces of text under the heading: looked through for "By", for names alone, and between a name and its date."""
_SHORT = 80
_MOST = 12
_MOST_LINKS = 200


def choose(signals: Signals, site_name: str | None) -> tuple[str, ...]:
    """Name the authors in the page's order; () where the page names nobody."""
    names = [site_name, *site.all_names(signals, site_name)]
    login: tuple[str, ...] = ()
    for found in _sources(signals, names, site_name or ""):
        if found and not login:
            if not all(map(str.islower, found)):
                return found[:_MOST]
            login = found  # what a system calls somebody gives way to a name that a person has
        elif found and all(map(bylines.is_known_person, found)):
            return found[:_MOST]
    return login


def _sources(signals: Signals, names: list[str | None], site_name: str) -> Iterator[tuple[str, ...]]:
    """Yield the people whom each source names, most trusted source first."""
    linked = signals.linked.names(signals.article.get("author") or signals.article.get("creator"))
    yield _all(linked, names, whole=True)
    for meta in ("citation_author", "dc.creator"):
        yield _all([_turned(name) for name in signals.every(meta)], names, whole=True)
    for meta in _META:
        yield _all(signals.every(meta), names, whole=True)
    marked = [element for name, element in signals.properties if name == "author"]
    marked += signals.related_as("author") + signals.named(_VCARD)
    yield _marked(marked, names, asides=False)
    yield tuple(name for line in (*linked, *signals.every("author")) for name in bylines.teams(line))[:1]
    links = (element for element in signals.anchors if _LINKED.search(element.get("href") or ""))
    linked_to = list(islice(links, _MOST_LINKS))
    yield _marked([element for element in linked_to if _is_own_page(element)], names)
    yield _beside_heading(signals, names)
    yield _marked(linked_to, names, full=True)
    yield _marked(signals.named(_CLASSED), names, full=True)
    yield _marked(signals.named(_CLASSED), names, full=True, asides=False)
    yield _boxed(signals, names)
    yield _signed(signals, names)
    yield _beside_date(signals, names)
    yield chinese.signed(signals)
    yield (site_name,) if bylines.is_known_person(site_name) else ()


def _turned(name: str) -> str:
    """Turn "Roe, Jane" round, as libraries write names."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and ";" not in name else name


def _all(lines: list[str], names: list[str | None], *, whole: bool = False) -> tuple[str, ...]:
    people = [name for line in lines for name in bylines.people(json_ld.text(line), not_these=names, whole=whole)]
    return _once(people)


def _once(people: list[str]) -> tuple[str, ...]:
    """Each person once, where they come first."""
    return tuple({bylines.key(name): name for name in reversed(people)}.values())[::-1]


def _is_own_page(link: _Element) -> bool:
    """Whether a link of one word, outside of prose, leads to the page of the author of that name: `/author/yucy`."""
    name = visible_text(link, 80)
    page = _LINKED.split((link.get("href") or "").split("?")[0])[-1]
    return " " not in name and bylines.key(page) == bylines.key(name) and not _is_in_prose(link)


def _marked(
    marked: list[_Element], names: list[str | None], *, asides: bool = True, full: bool = False
) -> tuple[str, ...]:
    """Read the first element that names somebody, and those beside it; `full` asks for full names outside of prose."""
    found: list[str] = []
    first: _Element | None = None
    for element in marked[:25]:
        if first is not None and element.getparent() is not first.getparent():
            break
        line = element.get("content") or visible_text(element, 160)
        if len(line) > 120 or is_hidden(element) or is_elsewhere(element, asides=asides):
            continue
        people = bylines.people(line, not_these=names, whole=not full and " " not in line)
        if full:
            people = tuple(name for name in people if _is_full(name)) if not _is_in_prose(element) else ()
        if people:
            found += people
            first = element
    return _once(found)


def _boxed(signals: Signals, names: list[str | None]) -> tuple[str, ...]:
    """Read the name with which a marked box about the author begins: "Jane Roe  Jane has written for …"."""
    for element in signals.named(_CLASSED):
        if not is_hidden(element) and not is_elsewhere(element) and len(visible_text(element, 160)) > 120:
            opening = next((piece for piece in pieces_of(element) if piece.strip()), "")
            people = bylines.people(opening, not_these=names) if len(opening) < _SHORT else ()
            if people and all(map(bylines.is_known_person, people)):
                return people
    return ()


def _is_in_prose(element: _Element) -> bool:
    """Whether a link or span stands inside a sentence: such names are spoken of, not signing."""
    parent = element.getparent()
    return parent is not None and parent.tag in ("p", "li", "em", "td") and len(visible_text(parent, 300)) > 120


def _beside_heading(signals: Signals, names: list[str | None]) -> tuple[str, ...]:
    """Read "By …" in the lines under the heading; the names may stand in pieces of their own."""
    heading = heading_of(signals)
    if heading is None:
        return ()
    found: list[str] = []
    expecting = False
    for piece in islice(pieces_after(heading), _NEAR):
        if found and piece.lower() in _JOINTS:
            expecting = True
            continue
        if found and not expecting:
            break
        line = _BY.match(piece)
        if line and not line["rest"]:
            expecting = True
            continue
        if line or expecting:
            people = [
                name for name in bylines.people(line["rest"] if line else piece, not_these=names) if _is_full(name)
            ]
            if found and not people:
                break
            found += people if len(piece) < 90 and not piece.endswith((".", "?", "!")) else []
            expecting = piece.lower().endswith((",", " and")) if found else bool(line)
    return _once(found)


def _beside_date(signals: Signals, names: list[str | None]) -> tuple[str, ...]:
    """Read a line that is nothing but known people, right under the heading or with a date around it."""
    heading = heading_of(signals)
    if heading is None:
        return ()
    pieces = list(islice(pieces_after(heading), _HEAD))
    dated = [place for place, piece in enumerate(pieces) if len(piece) < _SHORT and _is_timed(piece)]
    for place, piece in enumerate(pieces):
        if len(piece) < _SHORT and (not place or any(abs(place - other) <= _AROUND for other in dated)):
            people = bylines.people(piece, not_these=names)
            if people and all(map(bylines.is_known_person, people)):
                return people
    return ()


def _is_timed(piece: str) -> bool:
    return bool(_READING_TIME.search(piece)) or dates.find(piece) is not None


def _signed(signals: Signals, names: list[str | None]) -> tuple[str, ...]:
    """Read a line that is nothing but "By …" with a full name, anywhere on the page but in comments and the like."""
    if not signals.has_text(_BY_LINE):
        return ()
    for _, element in signals.texts(_BY_LINES, 20):
        line = visible_text(element, 120)
        people = (
            [name for name in bylines.people(line, not_these=names) if bylines.is_known_person(name)]
            if len(line) < 80
            else []
        )
        if people and bylines.starts_like_one(line) and not is_elsewhere(element):
            return tuple(people)
    return ()


def _is_full(name: str) -> bool:
    """Whether a name has two to four parts, as one has to where nothing in the markup says that it is a name."""
    return 2 <= len(name.split()) <= 4 or bool(re.fullmatch("[\u3400-\u9fff]{2,4}", name))
