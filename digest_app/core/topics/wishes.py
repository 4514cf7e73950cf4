"""What the reader joined and parted by hand: pairs of articles that tell one story, and pairs that never do.

A story that was joined is held by pairs of its first article with each of the others, so that nothing of it comes off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Pair = tuple[int, int]


def pair(one: int, other: int) -> Pair:
    """Two articles, the smaller number first."""
    return (one, other) if one < other else (other, one)


def bound(articles: Iterable[int]) -> set[Pair]:
    """Pairs that hold articles together: of the first with each of the others."""
    first, *others = sorted(articles)
    return {(first, other) for other in others}


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that the reader wished."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()

    def joined(self, articles: set[int]) -> Wishes:
        """These articles tell one story, whatever was said of two of them before."""
        apart = {(a, b) for a, b in self.apart if not (a in articles and b in articles)}
        return Wishes(self.together | bound(articles), frozenset(apart))

    def parted(self, article: int, others: Iterable[int]) -> Wishes:
        """An article tells another story than each of these; what was joined through it stays joined."""
        apart = {pair(article, other) for other in others}
        return Wishes(self._without(article), self.apart | apart)

    def _without(self, article: int) -> frozenset[Pair]:
        partners = {a + b - article for a, b in self.together if article in (a, b)}
        rest = {each for each in self.together if article not in each}
        return frozenset(rest | bound(partners)) if partners else self.together
