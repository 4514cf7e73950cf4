"""What can be seen of each sentence of an article: where it stands, what it shares with the rest, how it is made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from digest_app.core.summary import languages

Vector = NDArray[np.float64]

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


def gather(texts: Sequence[str], words: Sequence[Sequence[str]], language: str) -> Evidence:
    """Look at the sentences of an article, given as texts and as their words in lower case."""
    numbers = [n for n, text in enumerate(texts) if not _is_furniture(text, words[n])] or list(range(len(texts)))
    chosen, chosen_words = [texts[n] for n in numbers], [words[n] for n in numbers]
    stems, content = stem_counts(chosen_words, languages.stop_words(language))
    lengths = stems.sum(axis=1)
    similar = cosines(stems)
    distinct = content > 0
    frequency = np.log(np.maximum(content.sum(axis=0), 1.0))
    later, earlier = np.triu(similar, 1).sum(axis=1), np.tril(similar, -1).sum(axis=1)
    said = languages.listed(language, "said")
    at = np.arange(len(numbers))
    columns = {
        "opening": np.exp(-at / 2),
        "early": np.exp(-at / 12),
        "later": later / len(numbers),
        "later_z": standard(later),
        "earlier_z": standard(earlier),
        "first": similar[:, 0],
        "first_three": (similar[:, :3].sum(axis=1) - (at < 3)) / min(3, len(numbers)),
        "frequent_z": standard(distinct @ frequency),
        "content": distinct.sum(axis=1) / 10,
        "content_share": content.sum(axis=1) / lengths,
        "length_z": standard(np.log1p(lengths)),
        "names": standard(np.array([float(len(_NAME.findall(text))) for text in chosen])),
        "number": [_DIGIT.search(text) is not None for text in chosen],
        "question": ["?" in text for text in chosen],
        "said": [not said.isdisjoint(sentence) for sentence in chosen_words],
    }
    table = np.array([columns[name] for name in FEATURES], dtype=float).T
    return Evidence(tuple(numbers), table, similar, lengths / 50, _needs(numbers, texts, words, language))


def stem_counts(sentences: Sequence[Sequence[str]], stop: frozenset[str]) -> tuple[Vector, Vector]:
    """Count the stems of each sentence, a row each: all of them, and those of words that tell of the subject."""
    running = list(chain.from_iterable(sentences))
    column: dict[str, int] = {}
    columns = {word: column.setdefault(languages.stem(word), len(column)) for word in dict.fromkeys(running)}
    rows = np.repeat(np.arange(len(sentences)), [len(sentence) for sentence in sentences])
    cells = rows * len(column) + np.fromiter(map(columns.__getitem__, running), int, len(running))
    telling = ~np.fromiter(map(stop.__contains__, running), bool, len(running))
    shape = len(sentences), len(column)
    size = shape[0] * shape[1]
    every: Vector = np.bincount(cells, minlength=size).astype(float).reshape(shape)
    subject: Vector = np.bincount(cells[telling], minlength=size).astype(float).reshape(shape)
    return every, subject


_NAME = re.compile(r" [\"'“‘(]?[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]\w")
_DIGIT = re.compile(r"\d")
_FURNITURE = re.compile(
    r"(?i)(by[ .:]|published|updated|last updated|read more|scroll down|click here|sign up|follow us|caption|image|"
    r"photo|video|copyright|related|advertisement|story highlights|this page|media playback|\|)"
)


def _is_furniture(text: str, words: Sequence[str]) -> bool:
    """Tell a byline, a date line, a caption or a fragment from a sentence."""
    return len(words) < 6 or bool(_FURNITURE.match(text))


def _needs(
    numbers: Sequence[int], texts: Sequence[str], words: Sequence[Sequence[str]], language: str
) -> tuple[int, ...]:
    """Find the row before each sentence that begins with a word for something said before: He, This, But."""
    hanging = languages.listed(language, "hangs")
    rows = {number: row for row, number in enumerate(numbers)}
    return tuple(
        rows.get(number - 1, -1) if words[number][0] in hanging or texts[number][0].islower() else row
        for row, number in enumerate(numbers)
    )


def cosines(counts: Vector) -> Vector:
    """Return the cosines of the tf-idf vectors of all pairs of rows."""
    spread = (counts > 0).sum(axis=0)
    weighted = counts * np.log(1 + len(counts) / spread)
    norms = np.sqrt(np.einsum("ij,ij->i", weighted, weighted))
    shared = weighted[:, spread > 1] / norms[:, None]  # a stem of one sentence makes it like no other
    similar: Vector = (shared @ shared.T).round(9)  # alike on every machine, whatever its last digit
    np.fill_diagonal(similar, 1.0)
    return similar


def standard(values: Vector) -> Vector:
    """Return the values as distances from their mean, in standard deviations."""
    distances: Vector = values - values.mean()
    spread = float(distances @ distances / len(values)) ** 0.5
    return distances / spread if spread > 1e-9 else distances
