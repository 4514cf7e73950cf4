"""What can be seen of each sentence of an article: where it stands, what it shares with the rest, how it is made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from digest_app.core.summary import languages
from digest_app.core.summary.furniture import is_furniture
from digest_app.core.summary.hanging import hanging

Vector = NDArray[np.float64]
Counts = NDArray[np.intp]

PLACE = ("opening", "early")
"""The features that tell where a sentence stands; all others tell what it says."""
FEATURES = (
    *PLACE,
    "later",
    "later_z",
    "earlier_z",
    "first",
    "first_three",
    "frequent_z",
    "content",
    "content_share",
    "length_z",
    "names",
    "number",
    "question",
    "said",
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentences of an article that may be chosen, a row each."""

    numbers: tuple[int, ...]
    """Which sentence of the article each row is."""
    table: Vector
    """One column for each name in FEATURES."""
    similar: Vector
    """Cosines of the tf-idf vectors of all pairs."""
    lengths: Vector
    """Lengths in units of fifty words."""
    needs: tuple[int, ...]
    """The row of the sentence that a row cannot stand without; its own number where it stands alone; -1: not there."""


def gather(texts: Sequence[str], words: Sequence[Sequence[str]], language: str, title: Sequence[str] = ()) -> Evidence:
    """Look at the sentences of an article, given as texts and as their words in lower case.

    One that only repeats the title's words is passed over.
    """
    told = list(title)
    numbers = [n for n, text in enumerate(texts) if list(words[n]) != told and not is_furniture(text, words[n])]
    numbers = numbers or list(range(len(texts)))
    chosen, chosen_words = [texts[n] for n in numbers], [words[n] for n in numbers]
    stems = count_stems(chosen_words, languages.stop_words(language))
    lengths = stems.sums(stems.times)
    similar = cosines(stems)
    opening, early, follows = _places(len(numbers))
    later = similar.sum(axis=1, where=follows)
    earlier = similar.sum(axis=1) - later - 1
    first_three = similar[:, :3].sum(axis=1)
    first_three[:3] -= 1
    telling = stems.telling[stems.columns]
    frequency = np.bincount(stems.columns, stems.times)
    frequent = stems.sums(telling * np.log(frequency)[stems.columns])
    names = [len(_NAME.findall(text)) for text in chosen]
    said = languages.listed(language, "said")
    distances = standard(np.array([later, earlier, frequent, np.log1p(lengths), names])).clip(-_FARTHEST, _FARTHEST)
    later_z, earlier_z, frequent_z, length_z, names_z = distances
    columns = {
        "opening": opening,
        "early": early,
        "later": later / len(numbers),
        "later_z": later_z,
        "earlier_z": earlier_z,
        "first": similar[:, 0],
        "first_three": first_three / min(3, len(numbers)),
        "frequent_z": frequent_z,
        "content": stems.sums(telling) / 10,
        "content_share": stems.sums(telling * stems.times) / lengths,
        "length_z": length_z,
        "names": names_z,
        "number": [_DIGIT.search(text) is not None for text in chosen],
        "question": [_asks(text) for text in chosen],
        "said": [not said.isdisjoint(sentence) for sentence in chosen_words],
    }
    table = np.empty((len(FEATURES), len(numbers)))
    for row, name in enumerate(FEATURES):
        table[row] = columns[name]
    return Evidence(tuple(numbers), table.T, similar, lengths / 50, _needs(numbers, texts, words, language))


@lru_cache(maxsize=32)
def _places(sentences: int) -> tuple[Vector, Vector, NDArray[np.bool_]]:
    """Return what a place is worth at the very beginning, and early on; and which pairs are in reading order."""
    at = np.arange(sentences)
    return np.exp(-at / 2), np.exp(-at / 12), at[:, None] < at


@dataclass(frozen=True, slots=True)
class Stems:
    """How often each stem stands in each sentence: one entry for each pair that occurs."""

    sentences: int
    rows: Counts
    columns: Counts
    times: Vector
    telling: Vector
    """For each column 1, or 0 where the stem is that of a stop word."""

    def sums(self, values: Vector) -> Vector:
        """Add up the entries' values, sentence by sentence."""
        return np.bincount(self.rows, values, minlength=self.sentences).astype(float, copy=False)


def count_stems(sentences: Sequence[Sequence[str]], stop: frozenset[str]) -> Stems:
    """Count the stems of sentences that are given as words."""
    running = list(chain.from_iterable(sentences))
    words = list(dict.fromkeys(running))
    stems = languages.stems(words)
    first_words = dict(zip(reversed(stems), reversed(words), strict=True))
    column = dict(zip(first_words, range(len(first_words)), strict=True))
    columns = dict(zip(words, map(column.__getitem__, stems), strict=True))
    telling = 1.0 - np.array(list(map(stop.__contains__, first_words.values())), dtype=float)
    rows = np.repeat(np.arange(len(sentences)), list(map(len, sentences)))
    cells = rows * len(column) + np.array(list(map(columns.__getitem__, running)))
    counts = np.bincount(cells)
    found = np.flatnonzero(counts)
    rows = found // len(column)
    return Stems(len(sentences), rows, found - rows * len(column), counts[found].astype(float), telling)


_FARTHEST = 2.0
"""Standard deviations by which a sentence can stand out: in a short article a word told twice is far from the mean."""
_NAME = re.compile(r" [\"'“‘(]?[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]\w")
_DIGIT = re.compile(r"\d")


def _asks(text: str) -> bool:
    """Tell a question; in Greek it ends with a semicolon, with which no other sentence does."""
    return "?" in text or "？" in text or "؟" in text or text.endswith(";")


def _needs(
    numbers: Sequence[int], texts: Sequence[str], words: Sequence[Sequence[str]], language: str
) -> tuple[int, ...]:
    """Find, for each sentence that hangs on the one before it, the row of that one."""
    rows = {number: row for row, number in enumerate(numbers)}
    hangs = hanging(texts, words, language)
    return tuple(rows.get(n - 1, -1) if n and hangs[n] else row for row, n in enumerate(numbers))


def cosines(stems: Stems) -> Vector:
    """Return the cosines of the tf-idf vectors of all pairs of sentences."""
    spread = np.bincount(stems.columns)
    weights = stems.times * np.log(1 + stems.sentences / spread)[stems.columns]
    norms = np.sqrt(stems.sums(weights * weights))
    shared = spread > 1  # a stem of one sentence makes it like no other
    kept = shared[stems.columns]
    weighted = np.zeros((stems.sentences, int(shared.sum())))
    rows = stems.rows[kept]
    weighted[rows, (np.cumsum(shared) - 1)[stems.columns[kept]]] = weights[kept] / norms[rows]
    similar: Vector = (weighted @ weighted.T).round(9)  # alike on every machine, whatever its last digit
    np.fill_diagonal(similar, 1.0)
    return similar


def standard(values: Vector) -> Vector:
    """Return the values, row by row, as distances from their mean, in standard deviations."""
    distances: Vector = values - values.sum(axis=-1, keepdims=True) / values.shape[-1]
    spread = np.sqrt((distances * distances).sum(axis=-1, keepdims=True) / values.shape[-1])
    return distances / np.where(spread > 1e-9, spread, 1.0)
