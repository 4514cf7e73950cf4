"""The articles that are likest to another: cosine of weighed words, found by an inverted index."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import log, sqrt
from pathlib import Path

from .words import word

_PRIOR = 20
"""Articles thought to have come before the first, all of which held the common words and no other."""
_STRONGEST = 15
"""Words of an article by which the likest are looked for."""
_SEVERAL = 6
"""Words that two articles must share to be as like as these words say: one name alone makes no likeness."""
_FAINT = 0.1
"""Likeness beneath which, on the average of so many articles, it is no use to look at more."""
_NOWHERE: dict[int, float] = {}
_COMMON = Path(__file__).with_name("common_words.txt")


class Neighbours:
    """Articles by their features (word -> weight); the rarity of a word is its rarity among them."""

    def __init__(self) -> None:
        self._features: dict[int, Mapping[str, float]] = {}
        self._index: dict[str, dict[int, float]] = {}
        self._lengths: dict[int, float] = {}

    def add(self, article: int, features: Mapping[str, float]) -> None:
        """Take in an article."""
        self._features[article] = features
        for stem, weight in features.items():
            self._index.setdefault(stem, {})[article] = weight
        self._lengths[article] = self._length(features)

    def forget(self, article: int) -> None:
        """Leave an article out."""
        for stem in self._features.pop(article):
            del self._index[stem][article]
            if not self._index[stem]:
                del self._index[stem]
        del self._lengths[article]

    def like(self, features: Mapping[str, float], most: int, known: Mapping[int, float] = _NOWHERE) -> dict[int, float]:
        """Article -> cosine, for the articles that share the most with these features by their strongest words.

        So many of them, and as many again while those are like it: an event may have hundreds of reports. What is
        `known` already is not reckoned again.
        """
        weighed = {stem: weight * self._rarity(stem) ** 2 for stem, weight in features.items()}
        strongest = sorted(weighed, key=lambda stem: (-features[stem] * weighed[stem], stem))[:_STRONGEST]
        shared: dict[int, float] = {}
        for stem in strongest:
            said = weighed[stem]
            for article, weight in self._index.get(stem, _NOWHERE).items():
                shared[article] = shared.get(article, 0.0) + said * weight
        likest = sorted(shared, key=lambda article: (-shared[article], article))
        length = self._length(features)
        found: dict[int, float] = {}
        for first in range(0, len(likest), most):
            some = likest[first : first + most]
            for one in some:
                found[one] = known[one] if one in known else self._product(weighed, one) / (length * self._lengths[one])
            if sum(found[one] for one in some) < _FAINT * len(some):
                break
        return found

    def each_other(self, articles: list[int], most: int) -> dict[int, dict[int, float]]:
        """The same among some articles, both ways, with rarities as they are now."""
        for article in articles:
            self._lengths[article] = self._length(self._features[article])
        found: dict[int, dict[int, float]] = {article: {} for article in articles}
        for article in articles:
            for other, value in self.like(self._features[article], most, found[article]).items():
                if article < other and other in found:
                    found[article][other] = found[other][article] = value
        return found

    def _product(self, weighed: Mapping[str, float], article: int) -> float:
        other, common = self._features[article], common_stems()
        product, telling = 0.0, 0
        for stem, said in weighed.items():
            if stem in other:
                product += said * other[stem]
                telling += stem not in common
        return product * min(1.0, telling / _SEVERAL)

    def _rarity(self, stem: str) -> float:
        said = len(self._index.get(stem, ())) + (_PRIOR if stem in common_stems() else 0)
        return log((len(self._features) + _PRIOR + 1) / (said + 1)) if said < len(self._features) + _PRIOR else 0.0

    def _length(self, features: Mapping[str, float]) -> float:
        return sqrt(sum((weight * self._rarity(stem)) ** 2 for stem, weight in features.items())) or 1.0


@cache
def common_stems() -> frozenset[str]:
    """Words that any article may hold."""
    lines = _COMMON.read_text(encoding="utf-8").splitlines()
    return frozenset(word(each).stem for line in lines if not line.startswith("#") for each in line.split()[1:])
