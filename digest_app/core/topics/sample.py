"""A sample of the library, read once, for learning to use again and again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar, cast
from zlib import crc32

from digest_app.core.model import Topic

from .evidence import read
from .match import Matcher
from .vectors import counts, rarities, weighted

T = TypeVar("T")

FOLDS = 4
"""Parts of the sample; what is learned without an article's part tells how well it is foreseen."""


class Sample:
    """The articles of a library as learning needs them: read once (some three milliseconds each), used often."""

    def __init__(self, articles: Iterable[tuple[str, str]]) -> None:
        self.keys = {key_of(title, text): (title, text) for title, text in articles}
        self.keys = dict(sorted(self.keys.items()))
        self.place = {key: index for index, key in enumerate(self.keys)}
        self.folds = [key % FOLDS for key in self.keys]
        counted = [counts(read(title, text)) for title, text in self.keys.values()]
        self.rarity = rarities(counted)
        self.numbers = {stem: number for number, stem in enumerate(self.rarity)}
        self.vectors = [self._vector(weighted(each, self.rarity)) for each in counted]
        self.totals = [[0.0] * len(self.numbers) for _ in range(FOLDS)]
        self.mean = [0.0] * len(self.numbers)
        self.variance = [0.0] * len(self.numbers)
        for fold, (numbers, weights) in zip(self.folds, self.vectors, strict=True):
            total = self.totals[fold]
            for number, weight in zip(numbers, weights, strict=True):
                total[number] += weight
                self.mean[number] += weight / len(self.vectors)
                self.variance[number] += weight * weight / len(self.vectors)
        self._sums: dict[tuple[Topic, ...], list[list[float]]] = {}
        self._remembered: dict[Hashable, object] = {}

    def __len__(self) -> int:
        return len(self.vectors)

    def _vector(self, weights: dict[str, float]) -> tuple[list[int], list[float]]:
        return [self.numbers[stem] for stem in weights], list(weights.values())

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made for this key before, else what `make` makes now."""
        if key not in self._remembered:
            self._remembered[key] = make()
        return cast("T", self._remembered[key])

    def sums(self, topics: Sequence[Topic]) -> list[list[float]]:
        """What phrases make of each article: a list a topic; kept for the next time."""
        key = tuple(topics)
        if key not in self._sums:
            matcher = Matcher(topics)
            by_article = [matcher.sums(read(title, text)) for title, text in self.keys.values()]
            self._sums = {key: [list(column) for column in zip(*by_article, strict=True)]}
        return self._sums[key]


def key_of(title: str, text: str) -> int:
    """A number that tells articles apart and orders them alike on every machine."""
    return crc32(f"{title}\n{text}".encode())
