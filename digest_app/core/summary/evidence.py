"""What can be seen of each sentence of an article: where it stands, what it shares with the rest, how it is made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

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
    stems = [[languages.stem(word) for word in words[n]] for n in numbers]
    stop = languages.stop_words(language)
    content = [[languages.stem(word) for word in words[n] if word not in stop] for n in numbers]
    similar = similarities(stems)
    lengths = np.array([len(sentence) for sentence in stems], dtype=float)
    frequency = Counter(stem for sentence in content for stem in sentence)
    logs = {stem: float(np.log(times)) for stem, times in frequency.items()}
    distinct = [set(sentence) for sentence in content]
    later, earlier = np.triu(similar, 1).sum(axis=1), np.tril(similar, -1).sum(axis=1)
    chosen = [texts[n] for n in numbers]
    at = np.arange(len(numbers))
    columns = {
        "opening": np.exp(-at / 2),
        "early": np.exp(-at / 12),
        "later": later / len(numbers),
        "later_z": standard(later),
        "earlier_z": standard(earlier),
        "first": similar[:, 0],
        "first_three": (similar - np.eye(len(numbers)))[:, :3].mean(axis=1),
        "frequent_z": standard(np.array([sum(map(logs.__getitem__, stems_)) for stems_ in distinct])),
        "content": np.array([len(stems_) / 10 for stems_ in distinct]),
        "content_share": np.array([len(part) / max(len(all_), 1) for part, all_ in zip(content, stems, strict=True)]),
        "length_z": standard(np.log1p(lengths)),
        "names": standard(np.array([float(len(_NAME.findall(text, 1))) for text in chosen])),
        "number": np.array([float(bool(_DIGIT.search(text))) for text in chosen]),
        "question": np.array([float("?" in text) for text in chosen]),
        "said": np.array(
            [float(not said.isdisjoint(words[n])) for said in (languages.listed(language, "said"),) for n in numbers]
        ),
    }
    table = np.stack([columns[name] for name in FEATURES], axis=1)
    return Evidence(tuple(numbers), table, similar, lengths / 50, _needs(numbers, texts, words, language))


_NAME = re.compile(r"(?<=[\w,;:] )[\"'“‘(]?[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]\w")
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


def similarities(sentences: Sequence[Sequence[str]]) -> Vector:
    """Return the cosines of the tf-idf vectors of all pairs of sentences."""
    counts = [Counter(sentence) for sentence in sentences]
    spread = Counter(stem for count in counts for stem in count)
    columns = {stem: column for column, stem in enumerate(spread)}
    idf = np.log(1 + len(counts) / np.fromiter(spread.values(), float, len(spread)))
    table = np.zeros((len(counts), len(columns)))
    for row, count in enumerate(counts):
        table[row, [columns[stem] for stem in count]] = list(count.values())
    table *= idf
    norms = np.sqrt(np.einsum("ij,ij->i", table, table))
    table /= np.where(norms == 0, 1.0, norms)[:, None]
    similar: Vector = table @ table.T
    return similar


def standard(values: Vector) -> Vector:
    """Return the values as distances from their mean, in standard deviations."""
    spread = values.std()
    distances: Vector = (values - values.mean()) / (spread if spread > 1e-9 else 1.0)
    return distances
