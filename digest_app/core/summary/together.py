"""Ranks the sentences of several articles by what they have in common.

A sentence counts by its support (how close each other article comes to it), by LexRank over all articles, by how
early it stands, and by what News makes of it in its own article; each chosen one pushes away those that are like
it. docs/summaries.md tells how that compares.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from digest_app.core.summary import claims, languages, leaning
from digest_app.core.summary.document import Draft
from digest_app.core.summary.evidence import Vector, cosines, count_stems, gather, standard
from digest_app.core.summary.news import fitted

MAX_TOGETHER = 600
"""Sentences of all articles that compete; each article brings its first ones, and at least three."""
SAYS_THE_SAME = 0.35
"""The cosine from which on another article carries a sentence."""
_EARLY, _EARLY_LASTS = 2.5, 4.0
_NEWS = 0.4
_REPETITION = 7.0
_UNABLE = 1e3


@dataclass(frozen=True, slots=True)
class Shared:
    """A sentence by its article and number, with the other articles that carry it."""

    document: int
    number: int
    also: tuple[int, ...]
    weight: float
    leans: bool
    """It cannot stand without the sentence before it in its article."""


def ranking(drafts: Sequence[Draft]) -> Iterator[Shared]:
    """Yield the sentences of all articles, best first, each beside those before it."""
    pool = _pool(drafts)
    if not pool.home:
        return
    homes = np.array(pool.home)
    closest = np.array([pool.similar[homes == n].max(axis=0, initial=0.0) for n in range(len(drafts))])
    closest[homes, np.arange(len(homes))] = 0.0
    support = closest.sum(axis=0) / max(len(set(pool.home)) - 1, 1)
    worth = standard(support) + standard(_lexrank(pool.similar)) + _EARLY * pool.early + _NEWS * standard(pool.news)
    for row in _without_repetition(standard(worth).round(9), pool):
        near = (int(n) for n in np.flatnonzero(closest[:, row] >= SAYS_THE_SAME))
        also = tuple(n for n in near if _says(drafts, pool, row, n))
        yield Shared(pool.home[row], pool.numbers[row], also, float(worth[row]), pool.needs[row] != row)


def _says(drafts: Sequence[Draft], pool: _Pool, row: int, document: int) -> bool:
    """Whether an article with a sentence much like a row's says the same: with its figures and no others, of its names.

    The names may stand anywhere in the article: what one tells in a sentence another tells in two.
    """
    like = np.where(np.array(pool.home) == document, pool.similar[row], -1.0)
    if _figures(drafts, pool, row) != _figures(drafts, pool, int(np.argmax(like))):
        return False
    own = drafts[pool.home[row]]
    start, end = own.places[pool.numbers[row]]
    words = f" {' '.join(chain.from_iterable(drafts[document].words))}"
    return all(f" {name}" in words for name in claims.names(own.text[start:end], own.language))


def _figures(drafts: Sequence[Draft], pool: _Pool, row: int) -> frozenset[str]:
    own = drafts[pool.home[row]]
    return claims.figures(own.words[pool.numbers[row]], own.language)


@dataclass(frozen=True, slots=True)
class _Pool:
    """The sentences of all articles that compete, a row each."""

    home: tuple[int, ...]
    """The article that each row stands in."""
    numbers: tuple[int, ...]
    """Its number in that article."""
    early: Vector
    news: Vector
    """What News makes of it."""
    needs: tuple[int, ...]
    """The row that a row hangs on; its own where it stands alone; -1: not there."""
    similar: Vector


def _pool(drafts: Sequence[Draft]) -> _Pool:
    each = max(3, MAX_TOGETHER // max(len(drafts), 1))
    home: list[int] = []
    numbers: list[int] = []
    words: list[Sequence[str]] = []
    needs: list[int] = []
    early: list[float] = []
    news: list[float] = []
    for number, one in enumerate(drafts):
        if not len(one):
            continue
        texts = [one.text[start:end] for start, end in one.places[:each]]
        evidence = gather(texts, one.words[:each], one.language)
        first = len(home)
        home += [number] * len(evidence.numbers)
        numbers += evidence.numbers
        words += [one.words[n] for n in evidence.numbers]
        needs += [need if need < 0 else first + need for need in leaning.needs(texts, evidence, one.language)]
        early += [float(np.exp(-row / _EARLY_LASTS)) for row in range(len(evidence.numbers))]
        news += (evidence.table @ fitted().together).tolist()
    stop = languages.stop_words(drafts[0].language) if drafts else frozenset()
    similar = cosines(count_stems(words, stop)) if words else np.zeros((0, 0))
    return _Pool(tuple(home), tuple(numbers), np.array(early), np.array(news), tuple(needs), similar)


def _lexrank(similar: Vector) -> Vector:
    """Rank by continuous LexRank (Erkan and Radev, 2004), run until it stands still."""
    links = np.where(similar > 0.1, similar, 0.0)
    np.fill_diagonal(links, 0.0)
    links /= np.maximum(links.sum(axis=1), 1e-9)[:, None]
    ranks: Vector = np.full(len(links), 1 / len(links))
    for _ in range(30):
        ranks = 0.15 / len(links) + 0.85 * ranks @ links
    return ranks


def _without_repetition(worth: Vector, pool: _Pool) -> Iterator[int]:
    """Yield rows by what they are worth less what they repeat, each after the one that it hangs on."""
    worth = worth.copy()
    waiting = [row for row, need in enumerate(pool.needs) if need != row]
    worth[waiting] -= _UNABLE
    closest = np.zeros(len(worth))
    for _ in range(len(worth)):
        best = int((worth - _REPETITION * closest).argmax())
        yield best
        worth[best] = -np.inf
        closest = np.maximum(closest, pool.similar[best])
        for row in waiting:
            if pool.needs[row] == best:
                worth[row] += _UNABLE
