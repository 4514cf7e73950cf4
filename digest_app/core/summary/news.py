"""The summarizer for news: what is central, early and in the title, without saying anything twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digest_app.core.summary import languages
from digest_app.core.summary.sumy_light import AbstractSummarizer, ObjectDocumentModel, Sentence

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rated:
    """A chosen sentence by its number, and what each thing that spoke for it weighs."""

    number: int
    central: float
    early: float


class News(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """Ranks the sentences of a news article."""

    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Sentence, ...]:
        numbers = sorted(rated.number for rated in self.ranking(document, sentences_count))
        return tuple(document.sentences[number] for number in numbers)

    def ranking(self, document: ObjectDocumentModel, count: int) -> list[Rated]:
        """Return the best `count` sentences, best first; the first k of them are the summary of k sentences."""
        sentences = document.sentences
        usable = [n for n, sentence in enumerate(sentences) if not _is_furniture(str(sentence), sentence.words)]
        if not usable:
            usable = list(range(len(sentences)))
        similar = _similarities([[languages.stem(word) for word in sentences[n].words] for n in usable])
        central = _standard(_directed(similar)) + _standard(_lexrank(similar))
        early = 4 * np.exp(-np.arange(len(usable)) / 8)
        scores = central + early
        order = _without_repetition(scores, similar, count)
        return [Rated(usable[n], float(central[n]), float(early[n])) for n in order]


_FURNITURE = re.compile(
    r"(?i)^(by[ .:]|published|updated|read more|scroll down|click here|sign up|follow us|caption|image|photo|video|"
    r"copyright|related|advertisement|story highlights|this page|media playback)"
)


def _is_furniture(text: str, words: Sequence[str]) -> bool:
    return (len(words) < 6 and len(text) < 40) or bool(_FURNITURE.match(text))


def _similarities(sentences: Sequence[Sequence[str]]) -> Vector:
    counts = [Counter(sentence) for sentence in sentences]
    spread = Counter(term for count in counts for term in count)
    columns = {term: column for column, term in enumerate(spread)}
    table = np.zeros((len(counts), max(len(columns), 1)))
    for row, count in enumerate(counts):
        for term, times in count.items():
            table[row, columns[term]] = times * np.log(1 + len(counts) / spread[term])
    norms = np.linalg.norm(table, axis=1)
    table /= np.where(norms == 0, 1, norms)[:, None]
    similar: Vector = table @ table.T
    return similar


def _directed(similar: Vector) -> Vector:
    """PacSum's centrality: like what follows is good, like what came before is not news (Zheng and Lapata, 2019)."""
    later: Vector = np.triu(similar, 1).sum(axis=1)
    earlier: Vector = np.tril(similar, -1).sum(axis=1)
    return later - 2 * earlier


def _lexrank(similar: Vector) -> Vector:
    weights = np.where(similar > 0.1, similar, 0.0)
    sums = weights.sum(axis=1)
    links = weights / np.where(sums == 0, 1, sums)[:, None]
    rank: Vector = np.full(len(similar), 1 / len(similar))
    for _ in range(50):
        rank = 0.15 / len(similar) + 0.85 * links.T @ rank
    return rank


def _standard(values: Vector) -> Vector:
    spread = values.std()
    result: Vector = (values - values.mean()) / (spread if spread > 1e-9 else 1.0)
    return result


def _without_repetition(scores: Vector, similar: Vector, count: int) -> list[int]:
    """Choose greedily by maximal marginal relevance (Carbonell and Goldstein, 1998)."""
    low, high = scores.min(), scores.max()
    worth = (scores - low) / (high - low if high > low else 1.0)
    repeated = np.zeros(len(scores))
    chosen: list[int] = []
    while len(chosen) < min(count, len(scores)):
        value = 0.6 * worth - 0.4 * repeated
        value[chosen] = -np.inf
        best = int(np.argmax(value))
        chosen.append(best)
        repeated = np.maximum(repeated, similar[best])
    return chosen


# --------------------------------------------------------------------------- several articles


@dataclass(frozen=True, slots=True)
class Supported:
    """A sentence of several articles by document and number, with the other documents that carry it."""

    document: int
    number: int
    also: tuple[int, ...]
    weight: float


def carried_by_all(documents: Sequence[Sequence[Sequence[str]]]) -> list[Supported]:
    """Rank the sentences (as stems) of several articles: said by many, central, early in their own article."""
    homes = np.array([d for d, document in enumerate(documents) for _ in document], dtype=int)
    if not len(homes):
        return []
    numbers = np.array([n for document in documents for n in range(len(document))], dtype=int)
    similar = _similarities([sentence for document in documents for sentence in document])
    best = np.zeros((len(documents), len(homes)))
    for d in set(homes.tolist()):
        best[d] = similar[homes == d].max(axis=0)
    best[homes, np.arange(len(homes))] = 0.0
    support = best.sum(axis=0) / max(len(documents) - 1, 1)
    scores = _standard(support) + _standard(_lexrank(similar)) + 3 * np.exp(-numbers / 3)
    order = _without_repetition(scores, similar, len(homes))
    return [
        Supported(int(homes[n]), int(numbers[n]), tuple(map(int, np.flatnonzero(best[:, n] >= 0.35))), float(scores[n]))
        for n in order
    ]
