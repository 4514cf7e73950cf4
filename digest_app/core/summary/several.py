"""The sentences that carry several articles about one event, each with the articles that say the same.

A sentence counts by its support (how close each other article comes to it), by LexRank over all articles, by how
early it stands, and by what News makes of it in its own article; each chosen one pushes away those that are like
it. docs/summaries.md tells how that compares.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from digest_app.core.model import Block
from digest_app.core.summary import languages, rank
from digest_app.core.summary.document import Draft, draft
from digest_app.core.summary.evidence import Vector, cosines, count_stems, gather, standard
from digest_app.core.summary.news import fitted

MAX_TOGETHER = 600
"""Sentences of all articles that compete; each article brings its first ones, and at least three."""
MAX_DOCUMENTS = 100
"""Articles that are looked at."""
SAYS_THE_SAME = 0.35
"""The cosine from which on another article carries a sentence."""
_EARLY, _EARLY_LASTS = 3.0, 4.0
_NEWS = 0.5
_REPETITION = 7.0


@dataclass(frozen=True, slots=True)
class Document:
    """One article of a story, as far as its sentences are concerned."""

    text: str
    title: str = ""
    language: str | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A sentence of one document, verbatim: `documents[document].text[start:end] == text`."""

    document: int
    start: int
    end: int
    text: str
    also: tuple[int, ...] = ()
    """The other documents that carry it."""
    weight: float = 0.0


def carry(documents: Sequence[Document], *, words: int | None = None, count: int | None = None) -> list[Carried]:
    """Return the sentences that carry the documents together, best first.

    As many as fill `words` words, at most `count`; up to ten where neither is given. A sentence that hangs on the
    one before it (He, But) comes only after that one, as long as there are others.
    """
    found = _alone(documents[0]) if len(documents) == 1 else _together(documents[:MAX_DOCUMENTS])
    if count is None and words is None:
        count = rank.MAX_RANKED
    chosen: list[Carried] = []
    spent = 0
    for one in found:
        if len(chosen) == count or (words is not None and spent >= words):
            break
        chosen.append(one)
        spent += len(one.text.split())
    return chosen


def _alone(one: Document) -> Iterator[Carried]:
    summary = rank.summarise(one.text, blocks=one.blocks, language=one.language, title=one.title)
    for place, sentence in enumerate(summary.ranked):
        yield Carried(0, sentence.start, sentence.end, sentence.text, (), 1 / (1 + place))


@dataclass(frozen=True, slots=True)
class _Pool:
    """The sentences of all documents that compete, a row each."""

    home: tuple[int, ...]
    """The document that each row stands in."""
    places: tuple[tuple[int, int], ...]
    early: Vector
    news: Vector
    """What News makes of it."""
    needs: tuple[int, ...]
    """The row that a row hangs on; its own where it stands alone; -1: not there."""
    similar: Vector


def _together(documents: Sequence[Document]) -> Iterator[Carried]:
    pool = _pool([draft(one.text, one.blocks, one.language, one.title) for one in documents])
    if not pool.home:
        return
    homes = np.array(pool.home)
    closest = np.array([pool.similar[homes == n].max(axis=0, initial=0.0) for n in range(len(documents))])
    closest[homes, np.arange(len(homes))] = 0.0
    support = closest.sum(axis=0) / max(len(set(pool.home)) - 1, 1)
    worth = standard(support) + standard(_lexrank(pool.similar)) + _EARLY * pool.early + _NEWS * standard(pool.news)
    for row in _without_repetition(standard(worth), pool):
        start, end = pool.places[row]
        also = tuple(int(n) for n in np.flatnonzero(closest[:, row] >= SAYS_THE_SAME))
        home = pool.home[row]
        yield Carried(home, start, end, documents[home].text[start:end], also, float(worth[row]))


def _pool(drafts: Sequence[Draft]) -> _Pool:
    each = max(3, MAX_TOGETHER // max(len(drafts), 1))
    home: list[int] = []
    places: list[tuple[int, int]] = []
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
        places += [one.places[n] for n in evidence.numbers]
        words += [one.words[n] for n in evidence.numbers]
        needs += [need if need < 0 else first + need for need in evidence.needs]
        early += [float(np.exp(-row / _EARLY_LASTS)) for row in range(len(evidence.numbers))]
        news += (evidence.table @ fitted().together).tolist()
    stop = languages.stop_words(drafts[0].language) if drafts else frozenset()
    similar = cosines(count_stems(words, stop)) if words else np.zeros((0, 0))
    return _Pool(tuple(home), tuple(places), np.array(early), np.array(news), tuple(needs), similar)


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
    worth[waiting] -= 1e3
    closest = np.zeros(len(worth))
    for _ in range(len(worth)):
        best = int((worth - _REPETITION * closest).round(9).argmax())
        yield best
        worth[best] = -np.inf
        closest = np.maximum(closest, pool.similar[best])
        for row in waiting:
            if pool.needs[row] == best:
                worth[row] += 1e3
