"""What of an article is new to somebody who read others: sentences that were met before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .quantities import of_calendar
from .telling import telling, turning
from .words import split

_SHORT = 5
"""Telling words below which a sentence is met only word for word."""


def met(sentences: Sequence[str], read: Iterable[str]) -> list[bool]:
    """Which of these sentences say no more than a sentence that the reader has read.

    All that one tells, each name, figure and word but for filler, stands in a sentence that was read; names stand in
    the same order, and nothing (a "not", a "might") makes another claim of it.
    """
    known = [_Bag.of(sentence) for sentence in read]
    holding: dict[str, list[_Bag]] = {}
    for bag in known:
        for stem in bag.told:
            holding.setdefault(stem, []).append(bag)
    return [_is_met(_Bag.of(sentence), holding) for sentence in sentences]


@dataclass(frozen=True, slots=True)
class _Bag:
    """What a sentence tells."""

    words: str
    """All of its words, apart by blanks."""
    told: frozenset[str]
    names: tuple[str, ...]
    turning: frozenset[str]

    @staticmethod
    def of(sentence: str) -> _Bag:
        words = split(sentence)
        told = frozenset(telling(words))
        names = tuple(
            item.stem for item in words.items if item.kind == "A" and item.stem in told and not of_calendar(item)
        )
        folded = " ".join(item.folded for item in words.items)
        return _Bag(f" {folded} ", told, names, turning(words))

    def says(self, other: _Bag) -> bool:
        """Whether the other tells no more than this one."""
        if len(other.told) < _SHORT:
            return other.words in self.words
        return other.told <= self.told and other.turning == self.turning and _in_order(other.names, self.names)


def _is_met(bag: _Bag, holding: dict[str, list[_Bag]]) -> bool:
    rarest = min((holding.get(stem, []) for stem in bag.told), key=len, default=[])
    return any(known.says(bag) for known in rarest)


def _in_order(some: Sequence[str], names: Iterable[str]) -> bool:
    """Whether some names stand among others in the same order; those that do not stand there do not matter."""
    others = [name for name in names if name in some]
    left = iter(others)
    return all(name in left for name in some if name in others)
