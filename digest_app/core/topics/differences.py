"""Where the sources of a story differ: other figures or dates for the same thing, rather few than wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digest_app.core.model import Place

from .neighbours import common_stems
from .quantities import DATE, Quantity, is_numeral, of_calendar, quantities
from .words import Word, Words, split, word

_SAME_THING = 0.45
"""Likeness of two sentences, beside the figures, that makes them speak of the same thing."""
_SAME_DAY_OF = 0.6
"""The same for dates, of which one event has several."""
_FAR_APART = 20
"""Times by which figures for the same thing hardly ever differ."""
_IN_COMMON = 3
"""Words that they must share, at least."""
_AROUND = 36
"""Letters around a figure in which they must share a word besides what it counts, two where that is no word."""
_BESIDE = 4
"""Words between a "said" and the name of who says it."""
_BRACKET = 20
"""Letters before a bracket in which the figure stands that is said again in it."""
_BREAK = re.compile(r"[,;:](?!\d)|\s[-–—]+\s|[\"“”«»]|''|``")
_SAYING = """
said say told tell according stated reported announced put zei zegt aldus volgens meldde sagte laut teilte zufolge dijo
según informó dit selon déclaré сказав сказала повідомив повідомила заявив заявила за
"""
_SAY = frozenset(word(each).stem for each in _SAYING.split())
_EDITIONS = (
    "updated published posted bijgewerkt gepubliceerd aktualisiert veröffentlicht actualizado publicado publié оновлено"
)
_EDITION = frozenset(word(each).stem for each in _EDITIONS.split())

_MOST_FIGURES = 20
"""Figures of one sentence that are compared: more are a table."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article of a story as comparing needs it: its text and the places of its sentences."""

    article: int
    text: str
    sentences: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article, verbatim, and the place of a figure in the article's text."""

    article: int
    start: int
    end: int
    text: str
    figure: Place


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sources that give different figures or dates for one thing, in the order of the articles given."""

    about: str
    """What the figures count, in the first article's letters: "people", "%", "date"."""
    one: Quote
    other: Quote


def disagreements(story: Sequence[Told], most: int = 5) -> list[Disagreement]:
    """Where articles of a story give different figures for the same thing, the surest first; rather few than wrong.

    Two figures differ when they count the same word in sentences that are otherwise alike, neither allows for the
    other ("more than 20" allows for 26), and neither article gives the other's figure too. Where each sentence names
    somebody, a place or a month of its own, or says something of its own about the figure, they count different things;
    so they do where several of their figures differ.
    """
    claims = [claim for told in story for claim in _claims(told)]
    by_unit: dict[str, list[_Claim]] = {}
    for claim in claims:
        by_unit.setdefault(claim.quantity.unit, []).append(claim)
    found: list[tuple[float, Disagreement]] = []
    for same in by_unit.values():
        values = {(claim.told.article, claim.quantity.value) for claim in same}
        for index, one in enumerate(same):
            found += [
                (likeness, Disagreement(one.quantity.shown, one.quote, other.quote))
                for other in same[index + 1 :]
                if (likeness := _differ(one, other, values)) is not None
            ]
    found.sort(key=lambda each: (-each[0], each[1].one.article, each[1].one.start, each[1].other.start))
    return _one_each(_single(each for _, each in found))[:most]


@dataclass(frozen=True, slots=True)
class _Claim:
    """A figure in its sentence."""

    told: Told
    sentence: Place
    quantity: Quantity
    stems: frozenset[str]
    """The telling words of the sentence."""
    around: frozenset[str]
    """Those around the figure."""
    clause: frozenset[str]
    """Those between the commas around it."""
    every: frozenset[str]
    """All words of the sentence."""
    names: frozenset[str]
    """Names of the sentence, but for those of who says it."""
    days: frozenset[str]
    """Its days of the week, months and years."""

    @property
    def quote(self) -> Quote:
        start, end = self.sentence
        figure = (start + self.quantity.start, start + self.quantity.end)
        return Quote(self.told.article, start, end, self.told.text[start:end], figure)


def _claims(told: Told) -> Iterable[_Claim]:
    small = common_stems() | {item.stem for item in split(told.text).items if item.kind != "A"}
    for start, end in told.sentences:
        sentence = told.text[start:end]
        found = [each for each in quantities(sentence) if not _restates(sentence, each)]
        if not found:
            continue
        words = split(sentence)
        every = frozenset(item.stem for item in words.items)
        places = [(item.stem, first) for item, first in zip(words.items, words.starts, strict=True) if _tells(item)]
        names, days = _names(words, small), _days(words)
        for quantity in found[:_MOST_FIGURES]:
            first, last = _clause(sentence, quantity)
            near, far = quantity.start - _AROUND, quantity.end + _AROUND
            own = {quantity.unit, word(quantity.shown).stem}
            yield _Claim(
                told,
                (start, end),
                quantity,
                frozenset(stem for stem, _ in places) - own,
                frozenset(stem for stem, at in places if near <= at <= far) - own,
                frozenset(stem for stem, at in places if first <= at < last) - own,
                every,
                names,
                days,
            )


def _restates(sentence: str, quantity: Quantity) -> bool:
    """Whether a figure stands in brackets behind another: the same in other units; or is the day of an edition."""
    before = sentence[: quantity.start].rstrip(" $€£¥")
    is_edition = quantity.unit == DATE and not _EDITION.isdisjoint(item.stem for item in split(sentence).items)
    return is_edition or (before.endswith("(") and any(letter.isdigit() for letter in before[-_BRACKET:]))


def _clause(sentence: str, quantity: Quantity) -> Place:
    """The part of a sentence around a figure in which no comma, colon or dash stands."""
    breaks = [match.end() for match in _BREAK.finditer(sentence)]
    first = max((at for at in breaks if at <= quantity.start), default=0)
    return first, min((at for at in breaks if at > quantity.end), default=len(sentence))


def _names(words: Words, small: frozenset[str]) -> frozenset[str]:
    """Names of a sentence, but for those beside a "said"; a word that is written small elsewhere is none."""
    said = [index for index, item in enumerate(words.items) if item.stem in _SAY]
    return frozenset(
        item.stem
        for index, item in enumerate(words.items)
        if item.kind == "A"
        and len(item.raw) > 1
        and item.stem not in small
        and not is_numeral(item)
        and not any(abs(index - other) <= _BESIDE for other in said)
    )


def _days(words: Words) -> frozenset[str]:
    """Days of the week, months and years of a sentence."""
    years = {item.raw for item in words.items if item.raw.isdecimal() and 1900 <= int(item.raw) <= 2100}
    return frozenset(years | {day for item in words.items if (day := of_calendar(item))})


def _tells(item: Word) -> bool:
    return len(item.stem) > 3 and not item.raw[0].isdigit() and not is_numeral(item)


def _differ(one: _Claim, other: _Claim, values: set[tuple[int, float]]) -> float | None:
    """How alike the sentences of two figures are that differ; None where nothing says that they do."""
    if one.told.article == other.told.article or one.quantity.allows(other.quantity):
        return None
    if max(one.quantity.value, other.quantity.value) > _FAR_APART * min(one.quantity.value, other.quantity.value):
        return None
    if (one.told.article, other.quantity.value) in values or (other.told.article, one.quantity.value) in values:
        return None
    if _each_has_its_own(one, other):
        return None
    shared = one.stems & other.stems
    likeness = len(shared) / max(1, min(len(one.stems), len(other.stems)))
    unit = one.quantity.unit
    near = 1 if unit[0].isalpha() and unit != DATE else 2
    least = _SAME_DAY_OF if unit == DATE else _SAME_THING
    alike = len(shared) >= _IN_COMMON and likeness >= least and len(one.around & other.around) >= near
    return likeness if alike else None


def _each_has_its_own(one: _Claim, other: _Claim) -> bool:
    """Whether each sentence names or dates what the other does not, or says another thing about the figure."""
    return bool(
        (one.names - other.every and other.names - one.every)
        or (one.days - other.days and other.days - one.days and one.quantity.unit != DATE)
        or (one.clause - other.every and other.clause - one.every)
    )


def _single(found: Iterable[Disagreement]) -> list[Disagreement]:
    """Without sentences of which several figures differ: they tell of a part and of the whole, or of two occasions."""
    every = list(found)
    pairs = Counter((each.one.article, each.one.start, each.other.article, each.other.start) for each in every)
    return [
        each for each in every if pairs[each.one.article, each.one.start, each.other.article, each.other.start] == 1
    ]


def _one_each(found: Iterable[Disagreement]) -> list[Disagreement]:
    """The first disagreement of each figure."""
    seen: set[tuple[int, Place]] = set()
    kept = []
    for each in found:
        ends = {(each.one.article, each.one.figure), (each.other.article, each.other.figure)}
        if not ends & seen:
            seen |= ends
            kept.append(each)
    return kept
