"""What can be measured of each segment of a page: the columns that the judge reads.

Hardly a column knows a word of any language but those that web pages use in class names; so what was learned on
pages in one language holds for another. The one that does counts calls to act, in eight languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from lxml.etree import _Element
from numpy.typing import NDArray

from digest_app.core.model import Span
from digest_app.core.reading.segments import Segment

Matrix = NDArray[np.float32]

_GROUPS = {
    "content": "article|content|entry|post|body|story|text|main|prose|richtext|copy",
    "nav": "nav|menu|breadcrumb|pagination|pager|toc",
    "side": "sidebar|aside|rail|widget|module|column|drawer",
    "related": "related|recommend|more|teaser|card|grid|feed|latest|popular|trending|next|also|promo|recirc|carousel",
    "comment": "comment|disqus|respond|reply|discuss",
    "share": "share|social|sharing|follow|addtoany|tool",
    "foot": "foot|colophon|copyright|legal|disclaimer|bottom",
    "head": "header|masthead|topbar|banner|hero",
    "meta": "meta|byline|author|date|time|publish|credit|bio|avatar",
    "tags": "tag|categor|topic|keyword|label|badge|eyebrow|kicker",
    "form": "form|subscri|newsletter|sign|login|regist|paywall|modal|popup|overlay|cookie|consent|gdpr|donat|cta",
    "ad": "advert|sponsor|affiliate|^ads?$|dfp|product|price|shop|buy",
    "caption": "caption|figure|image|photo|gallery|media|video|embed|slide",
    "title": "title|headline|heading|^hed$",
    "lead": "intro|lead|deck|^dek$|summary|standfirst|excerpt|subtitle|abstract|description|highlight|takeaway",
    "quote": "quote|callout|note|box|infobox|fact",
    "fold": "hidden|collaps|accordion|^tabs?$|dropdown|toggle|expand|faq",
    "list": "list|^items?$|table",
}
_GROUP_PATTERNS = [re.compile(words) for words in _GROUPS.values()]
_TAGS = (
    "article", "main", "section", "aside", "nav", "header", "footer", "form", "figure", "table", "li", "blockquote",
    "p", "dl", "details", "button",
)  # fmt: skip
_MARKS = list(dict.fromkeys((*_GROUPS, *_TAGS)))
"""`nav` and `form` are both: a class that says so counts like the tag."""
_KINDS = ("heading", "item", "quote", "code", "table", "caption")
_CALLING = """
subscribe newsletter signup sign click related download register learn share follow cookie advertisement sponsored
credit comments reply login buy shop join updates promo coupon affiliate commission photo getty
abonnieren anmelden mehr teilen kommentare foto quelle newsletters lesen weiterlesen anzeige jetzt
suscríbete leer más compartir comentarios suscribirse
abonnez inscrivez lire aussi partager commentaires
lees ook deel reacties delen abonneer aanmelden
condividi leggi anche commenti iscriviti leia também compartilhe assine
читайте також підпишіться підписуйтесь поділитися читать также
"""
_CALLS = set(_CALLING.split())
_WORDS = re.compile("[a-z]+")
_FAR = 30
_LEVELS = 5
_COMMAS = (",", ";", "、", "，", "；")
_STOPS = (". ", ".\n", "! ", "? ", ".”", '."', "。", "！", "？", "…")
_ODD = ("|", "©", "®", "@", "#", "→", "»", "›", "•", "·", "/", "http", "www.")
_QUOTES = ('"', "“", "”", "„", "«", "»", "「", "」")
_DIGITS = tuple("0123456789")
_ENDS = re.compile(r"[.!?…。！？:：][\"'”’»)\]*]*$")
_TIME = re.compile(
    r"\b\d{1,2}:\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d\s?(?:min|hours?|days?|h|m)\b"
)


@dataclass(frozen=True, slots=True)
class About:
    """What a page says of its article: the words of its title and of its description, and its host."""

    title: Sequence[str]
    description: Sequence[str]
    host: str


class Columns:
    """A matrix in the making: named columns, one row a segment."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.values: list[NDArray[np.float64]] = []

    def add(self, name: str, values: Sequence[float] | NDArray[np.float64]) -> None:
        self.names.append(name)
        self.values.append(np.asarray(values, dtype=np.float64))

    def matrix(self) -> Matrix:
        return np.stack(self.values, axis=1).astype(np.float32)


def measure(
    segments: Sequence[Segment],
    words: Sequence[Sequence[str]],
    votes: Mapping[str, Sequence[float]],
    about: About,
) -> Columns:
    """Measure the segments (texts only, at least one) of one page; a vote is a candidate's share of each segment."""
    columns = Columns()
    counts = np.array([len(each) for each in words], dtype=np.float64)
    linked = np.array([segment.linked / len(segment.text) for segment in segments])
    _letters(columns, segments, counts, linked)
    _promises(columns, segments, words, counts, about)
    _order(columns, segments, words, counts, linked, about.title)
    elements = _Elements(segments)
    elements.describe(columns)
    opinions = {name: np.asarray(vote, dtype=np.float64) for name, vote in votes.items()}
    _containers(columns, elements, counts, linked, opinions)
    _look_alikes(columns, segments, counts, linked, opinions)
    _opinions(columns, counts, opinions)
    return columns


# --------------------------------------------------------------------------- the letters


def _letters(
    columns: Columns,
    segments: Sequence[Segment],
    counts: NDArray[np.float64],
    linked: NDArray[np.float64],
) -> None:
    texts = [segment.text for segment in segments]
    sizes = np.array([len(text) for text in texts], dtype=np.float64)
    columns.add("words", np.log1p(counts))
    columns.add("characters", np.log1p(sizes))
    columns.add("linked", linked)
    columns.add("word length", sizes / np.maximum(counts, 1))
    columns.add("commas", _occurrences(texts, _COMMAS) / sizes * 100)
    columns.add("sentences", np.log1p(_occurrences(texts, _STOPS)))
    columns.add("ends", [_ends(text) for text in texts])
    columns.add("odd", _occurrences(texts, _ODD))
    columns.add("time", [len(_TIME.findall(text[:200])) for text in texts])
    columns.add("quotes", _occurrences(texts, _QUOTES))
    columns.add("digits", _occurrences(texts, _DIGITS) / sizes)
    columns.add("capitals", [sum(map(str.isupper, text[:200])) for text in texts] / np.minimum(sizes, 200))
    columns.add("starts small", [text[0].islower() for text in texts])
    columns.add("hidden", [segment.hidden for segment in segments])
    columns.add("level", [segment.level if segment.kind == "heading" else 9 for segment in segments])
    columns.add("spans", [len(segment.spans) for segment in segments])
    columns.add("bold", [_marked(segment) for segment in segments])
    for kind in _KINDS:
        columns.add(kind, [segment.kind == kind for segment in segments])


def _occurrences(texts: Sequence[str], signs: Sequence[str]) -> NDArray[np.float64]:
    return np.array([sum(map(text.count, signs)) for text in texts], dtype=np.float64)


def _ends(text: str) -> int:
    if text.endswith(("...", "…")):
        return 3
    return 2 if text.endswith((":", "：")) else int(_ENDS.search(text[-4:]) is not None)


def _marked(segment: Segment) -> float:
    marked = sum(span.end - span.start for span in segment.spans if span.kind in ("strong", "emphasis"))
    return marked / len(segment.text)


def _promises(
    columns: Columns,
    segments: Sequence[Segment],
    words: Sequence[Sequence[str]],
    counts: NDArray[np.float64],
    about: About,
) -> None:
    """Calls to act, links and where they lead, and whether the page's own description speaks of the segment."""
    calls = np.array([sum(map(_CALLS.__contains__, own)) for own in words], dtype=np.float64)
    columns.add("calls", np.log1p(calls))
    columns.add("calls share", calls / counts)
    links = [[span for span in segment.spans if span.kind == "link"] for segment in segments]
    columns.add("links", np.log1p([len(each) for each in links]))
    columns.add("leads away", [sum(_is_away(span.href, about.host) for span in each) for each in links])
    columns.add("ends linked", [_ends_linked(segment, each) for segment, each in zip(segments, links, strict=True)])
    described = set(about.description)
    columns.add("described", [len(described & set(own)) / (len(described) + 5) for own in words])
    columns.add("describes", [sum(map(described.__contains__, own)) / (len(own) + 3) for own in words])


def _is_away(href: str, host: str) -> bool:
    return href[:4].lower() == "http" and bool(host) and host not in href[:80]


def _ends_linked(segment: Segment, links: Sequence[Span]) -> bool:
    return any(span.end >= len(segment.text) - 1 for span in links)


# --------------------------------------------------------------------------- the order


def _order(
    columns: Columns,
    segments: Sequence[Segment],
    words: Sequence[Sequence[str]],
    counts: NDArray[np.float64],
    linked: NDArray[np.float64],
    title: Sequence[str],
) -> None:
    size = len(counts)
    place = np.arange(size)
    total = max(1.0, counts.sum())
    columns.add("place", place / size)
    columns.add("before", (np.cumsum(counts) - counts) / total)
    columns.add("page words", np.full(size, np.log1p(total)))
    columns.add("page segments", np.full(size, np.log1p(size)))
    alike = _likeness(segments, words, title)
    columns.add("like title", alike)
    best = int(np.argmax(alike)) if alike.max() > 0.6 else -1
    columns.add("after title", (place - best if best >= 0 else np.full(size, -500)).astype(float))
    long = (counts >= 25) & (linked < 0.3)
    columns.add("since long", _since(long))
    columns.add("until long", _since(long[::-1])[::-1])
    columns.add("since heading", _since(np.array([segment.kind == "heading" for segment in segments])))
    plain = counts * (1 - linked)
    for reach in (2, 6):
        columns.add(f"plain around {reach}", np.log1p(np.maximum(0, _around(plain, reach))))
        columns.add(f"linked around {reach}", _around(linked * counts, reach) / np.maximum(1, _around(counts, reach)))
    for step in (-2, -1, 1, 2):
        columns.add(f"words {step:+}", np.log1p(_shifted(counts, step)))
        columns.add(f"linked {step:+}", _shifted(linked, step))
        columns.add(f"heading {step:+}", _shifted(columns.values[columns.names.index("level")], step))
    texts = [segment.text for segment in segments]
    repeats, seen = Counter(texts), Counter[str]()
    columns.add("repeats", [repeats[text] for text in texts])
    earlier = []
    for text in texts:
        earlier.append(seen[text])
        seen[text] += 1
    columns.add("earlier", earlier)


def _likeness(segments: Sequence[Segment], words: Sequence[Sequence[str]], title: Sequence[str]) -> NDArray[np.float64]:
    """How much of the segment's words are the title's and the other way round; for short segments only."""
    wanted = set(title)
    alike = np.zeros(len(segments))
    for number, (segment, own) in enumerate(zip(segments, words, strict=True)):
        if wanted and own and len(own) <= 3 * len(title):
            common = len(wanted & set(own))
            alike[number] = common / max(len(wanted), len(set(own))) + 0.2 * (segment.level == 1)
    return alike


def _since(marked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How many rows ago the last marked one was; at most 50."""
    place = np.arange(len(marked))
    last = np.maximum.accumulate(np.where(marked, place, -1000))
    return np.minimum(place - last, 50).astype(np.float64)


def _shifted(values: NDArray[np.float64], step: int) -> NDArray[np.float64]:
    out = np.zeros(len(values))
    if abs(step) < len(values):
        if step > 0:
            out[:-step] = values[step:]
        else:
            out[-step:] = values[:step]
    return out


def _around(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The sum over each row and `reach` rows on either side."""
    summed = np.concatenate(([0.0], np.cumsum(values)))
    place = np.arange(len(values))
    return summed[np.minimum(place + reach + 1, len(values))] - summed[np.maximum(place - reach, 0)]


# --------------------------------------------------------------------------- the elements around


class _Elements:
    """The elements around the segments, numbered so that a parent comes before its children."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.numbers: dict[_Element, int] = {}
        self.parent: list[int] = []
        self.depth: list[int] = []
        self.marks: list[tuple[int, ...]] = []
        self.own = np.array([self.number(segment.element) for segment in segments])
        self.parents = np.array(self.parent)
        order = np.argsort(self.depth, kind="stable")
        self.by_depth = np.split(order, np.flatnonzero(np.diff(np.array(self.depth)[order])) + 1)
        self.above = self._above()

    def number(self, element: _Element) -> int:
        """Number an element after its ancestors."""
        chain: list[_Element] = []
        above: _Element | None = element
        while above is not None and above not in self.numbers:
            chain.append(above)
            above = above.getparent()
        number = self.numbers[above] if above is not None else -1
        for each in reversed(chain):
            self.parent.append(max(0, number))
            self.depth.append(self.depth[number] + 1 if number >= 0 else 0)
            self.marks.append(_marks(each.tag, each.get("class") or "", each.get("id") or ""))
            number = self.numbers[each] = len(self.numbers)
        return number

    def _above(self) -> list[NDArray[np.int64]]:
        """For each level from 0, the number of the element that many steps above each segment's own."""
        levels = [self.own]
        for _ in range(_LEVELS):
            levels.append(self.parents[levels[-1]])
        return levels

    def describe(self, columns: Columns) -> None:
        """How near each mark is: 0 for an element's own, 1 for its parent's; and how deep the element lies."""
        near = np.full((len(self.parent), len(_MARKS)), _FAR)
        for numbers in self.by_depth:
            near[numbers] = near[self.parents[numbers]] + 1
            marked = [(number, place) for number in numbers for place in self.marks[number]]
            if marked:
                near[tuple(np.array(marked).T)] = 0
        near = np.minimum(near[self.own], _FAR)
        for place, name in enumerate(_MARKS):
            columns.add(f"near {name}", near[:, place])
        columns.add("depth", np.array(self.depth)[self.own])

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each element, the sum over all segments inside it, of each column of `values`."""
        total = np.zeros((len(self.parent), values.shape[1]))
        np.add.at(total, self.own, values)
        for numbers in reversed(self.by_depth[1:]):
            np.add.at(total, self.parents[numbers], total[numbers])
        return total


@lru_cache(maxsize=20_000)
def _marks(tag: str, classes: str, identity: str) -> tuple[int, ...]:
    """Places in the table of marks that an element's tag, class and id speak of."""
    found = {_MARKS.index(tag)} if tag in _TAGS else set[int]()
    for word in _WORDS.findall(f"{classes} {identity}"[:500].lower()):
        found.update(_marks_of(word))
    return tuple(found)


@lru_cache(maxsize=20_000)
def _marks_of(word: str) -> tuple[int, ...]:
    return tuple(place for place, pattern in enumerate(_GROUP_PATTERNS) if pattern.search(word))


def _containers(
    columns: Columns,
    elements: _Elements,
    counts: NDArray[np.float64],
    linked: NDArray[np.float64],
    opinions: Mapping[str, NDArray[np.float64]],
) -> None:
    """Sizes of the containers around a segment, and how much of each the candidates took."""
    long = (counts >= 25) & (linked < 0.3)
    base = [counts, counts * linked, np.ones(len(counts)), long.astype(float)]
    sums = elements.sums(np.stack([*base, *(counts * vote for vote in opinions.values())], axis=1))
    total = max(1.0, counts.sum())
    for level in range(_LEVELS):
        inside = sums[elements.above[level]]
        size = np.maximum(1.0, inside[:, 0])
        columns.add(f"size {level}", np.log1p(inside[:, 0]))
        columns.add(f"share {level}", inside[:, 0] / total)
        columns.add(f"linked in {level}", inside[:, 1] / size)
        columns.add(f"segments in {level}", np.log1p(inside[:, 2]))
        columns.add(f"long in {level}", inside[:, 3])
        for place, name in enumerate(opinions):
            columns.add(f"{name} in {level}", inside[:, 4 + place] / size)


def _look_alikes(
    columns: Columns,
    segments: Sequence[Segment],
    counts: NDArray[np.float64],
    linked: NDArray[np.float64],
    opinions: Mapping[str, NDArray[np.float64]],
) -> None:
    """Segments whose element and its parent have the same tags and classes were made by the same template."""
    looks = [_look(segment) for segment in segments]
    numbers = {look: number for number, look in enumerate(dict.fromkeys(looks))}
    group = np.array([numbers[look] for look in looks])
    base = [np.ones(len(counts)), counts, counts * linked, *(counts * vote for vote in opinions.values())]
    sums = np.zeros((len(numbers), len(base)))
    np.add.at(sums, group, np.stack(base, axis=1))
    mine = sums[group]
    columns.add("alike", np.log1p(mine[:, 0]))
    columns.add("alike words", np.log1p(mine[:, 1] / mine[:, 0]))
    columns.add("alike linked", mine[:, 2] / np.maximum(1, mine[:, 1]))
    for place, name in enumerate(opinions):
        columns.add(f"{name} alike", mine[:, 3 + place] / np.maximum(1, mine[:, 1]))


def _look(segment: Segment) -> tuple[str, ...]:
    element = segment.element
    parent = element.getparent()
    around = (parent.tag, parent.get("class") or "") if parent is not None else ()
    return (element.tag, element.get("class") or "", *around)


# --------------------------------------------------------------------------- the candidates' opinions


def _opinions(columns: Columns, counts: NDArray[np.float64], opinions: Mapping[str, NDArray[np.float64]]) -> None:
    size = len(counts)
    total = max(1.0, counts.sum())
    for name, vote in opinions.items():
        taken = counts * vote
        whole = taken.sum()
        columns.add(name, vote)
        columns.add(f"{name} whole", np.full(size, whole / total))
        for step in (-2, -1, 1, 2):
            columns.add(f"{name} {step:+}", _shifted(vote, step))
        for reach in (3, 8):
            columns.add(f"{name} around {reach}", _around(taken, reach) / np.maximum(1, _around(counts, reach)))
        columns.add(f"{name} before", (np.cumsum(taken) - taken) / max(1.0, whole))
    names = list(opinions)
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            both = 2 * (counts * opinions[first] * opinions[second]).sum()
            either = (counts * opinions[first]).sum() + (counts * opinions[second]).sum()
            columns.add(f"{first} with {second}", np.full(size, both / max(1.0, either)))
