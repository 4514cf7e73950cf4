"""What is new in a story, and where its sources differ: sentences met before, and other figures for the same thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digest_app.core.model import Place

from .quantities import DATE, Quantity, quantities
from .words import split

MET = 0.8
"""The share of a sentence's words that one sentence read before must hold for it to be met again."""
_SHORT = 5
"""Words below which a sentence is met only word for word."""
_SAME_THING = 0.45
"""Likeness of two sentences, beside the figures, that makes them speak of the same thing."""
_SAME_DAY_OF = 0.6
"""The same for dates, of which one event has several."""
_FAR_APART = 20
"""Times by which figures for the same thing hardly ever differ."""
_IN_COMMON = 3
"""Words that they must share, at least."""
_MOST_TOLD = 5
"""Disagreements of one story that are told."""
_AROUND = 36
"""Letters around a figure in which they must share a word besides what it counts, two where that is no word."""


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


# --------------------------------------------------------------------------- met before


def met(sentences: Sequence[str], read: Iterable[str]) -> list[bool]:
    """Which of these sentences say no more than a sentence that the reader has read; figures must be the same."""
    known = [_Bag.of(sentence) for sentence in read]
    holding: dict[str, list[int]] = {}
    for number, bag in enumerate(known):
        for stem in bag.stems:
            holding.setdefault(stem, []).append(number)
    return [_is_met(_Bag.of(sentence), known, holding) for sentence in sentences]


@dataclass(frozen=True, slots=True)
class _Bag:
    stems: frozenset[str]
    figures: frozenset[str]

    @staticmethod
    def of(sentence: str) -> _Bag:
        items = split(sentence).items
        return _Bag(
            frozenset(item.stem for item in items), frozenset(item.raw for item in items if item.raw[0].isdigit())
        )


def _is_met(bag: _Bag, known: list[_Bag], holding: dict[str, list[int]]) -> bool:
    shared: dict[int, int] = {}
    for stem in bag.stems:
        for number in holding.get(stem, ()):
            shared[number] = shared.get(number, 0) + 1
    least = MET if len(bag.stems) >= _SHORT else 1.0
    return any(
        count >= least * len(bag.stems) and bag.figures <= known[number].figures for number, count in shared.items()
    )


# --------------------------------------------------------------------------- different figures


_MOST_FIGURES = 20
"""Figures of one sentence that are compared: more are a table."""


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

    @property
    def quote(self) -> Quote:
        start, end = self.sentence
        figure = (start + self.quantity.start, start + self.quantity.end)
        return Quote(self.told.article, start, end, self.told.text[start:end], figure)


def disagreements(story: Sequence[Told]) -> list[Disagreement]:
    """Where articles of a story give different figures for the same thing, the surest first; rather few than wrong.

    Two figures differ when they count the same word in sentences that are otherwise alike, neither allows for the
    other ("more than 20" allows for 26), and neither article gives the other's figure too.
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
    return _one_each(each for _, each in found)[:_MOST_TOLD]


def _claims(told: Told) -> Iterable[_Claim]:
    for start, end in told.sentences:
        sentence = told.text[start:end]
        found = quantities(sentence)
        words = split(sentence)
        stems = frozenset(item.stem for item in words.items if _tells(item.stem))
        for quantity in found[:_MOST_FIGURES]:
            around = frozenset(
                item.stem
                for item, first in zip(words.items, words.starts, strict=True)
                if _tells(item.stem) and quantity.start - _AROUND <= first <= quantity.end + _AROUND
            )
            yield _Claim(told, (start, end), quantity, stems - {quantity.unit}, around - {quantity.unit})


def _tells(stem: str) -> bool:
    return len(stem) > 3 and not stem[0].isdigit()


def _differ(one: _Claim, other: _Claim, values: set[tuple[int, float]]) -> float | None:
    """How alike the sentences of two figures are that differ; None where nothing says that they do."""
    if one.told.article == other.told.article or one.quantity.allows(other.quantity):
        return None
    if max(one.quantity.value, other.quantity.value) > _FAR_APART * min(one.quantity.value, other.quantity.value):
        return None
    if (one.told.article, other.quantity.value) in values or (other.told.article, one.quantity.value) in values:
        return None
    shared = one.stems & other.stems
    likeness = len(shared) / max(1, min(len(one.stems), len(other.stems)))
    unit = one.quantity.unit
    near = 1 if unit[0].isalpha() and unit != DATE else 2
    least = _SAME_DAY_OF if unit == DATE else _SAME_THING
    alike = len(shared) >= _IN_COMMON and likeness >= least and len(one.around & other.around) >= near
    return likeness if alike else None


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
