"""The judge: which segments of a page are its article, and how sure that is.

A forest gives each segment the probability that it belongs to the article, from its letters, its place, the elements
around it and what other extractors took. Two opinions are cheap and always asked; where they leave the judge in
doubt, four more are, and a second forest that knows all six decides. Both forests were trained by
`benchmarks/reading/train.py`; they are data, and NumPy applies them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from lxml.etree import _Element
from numpy.typing import NDArray

from digest_app.core.reading import candidates
from digest_app.core.reading.alignment import coverage, words
from digest_app.core.reading.features import About, measure
from digest_app.core.reading.forest import Forest
from digest_app.core.reading.segments import Segment
from digest_app.core.reading.tidy import tidied

MOST_SEGMENTS = 4_000
LONGEST = 1_500_000
"""Segments, and characters of markup, of a page on which the slow opinions are asked: they are quadratic in both."""
DATA = Path(__file__).with_name("judge.npz")


@dataclass(frozen=True, slots=True)
class Choice:
    """For each segment whether it is kept, and the F1 (0 to 1) that the text is expected to have."""

    kept: tuple[bool, ...]
    confidence: float


@dataclass(frozen=True, slots=True, eq=False)
class _Judge:
    """What was learned: the two forests, the expected F1 below which to ask further, and what it really came to."""

    first: Forest
    second: Forest
    doubt: float
    expected: NDArray[np.float64]
    real: NDArray[np.float64]


def choose(found: Sequence[Segment], tree: _Element, markup: str, about: About) -> Choice:
    """Choose the segments of the article; pictures are not chosen here."""
    judge = _learned()
    spoken = [words(segment.text) for segment in found]
    numbers = [number for number, own in enumerate(spoken) if own]
    if not numbers:
        return Choice((False,) * len(found), 0.0)
    texts, spoken = [found[number] for number in numbers], [spoken[number] for number in numbers]
    votes = _asked(candidates.ALWAYS, spoken, tree, markup)
    likely = judge.first.probabilities(measure(texts, spoken, votes, about).matrix())
    counts = np.array([len(own) for own in spoken], dtype=np.float64)
    kept, expected = best(likely, counts)
    if expected < judge.doubt and len(texts) <= MOST_SEGMENTS and len(markup) <= LONGEST:
        votes |= _asked(candidates.IN_DOUBT, spoken, tree, markup)
        likely = judge.second.probabilities(measure(texts, spoken, votes, about).matrix())
        kept, expected = best(likely, counts)
    kept = tidied(texts, counts, likely, kept, about.title)
    chosen = {number for number, keeps in zip(numbers, kept, strict=True) if keeps}
    confidence = float(np.interp(expected, judge.expected, judge.real))
    return Choice(tuple(number in chosen for number in range(len(found))), confidence)


def about_page(tree: _Element, title: str, url: str | None) -> About:
    """What a page says of its article, for the judge."""
    told = [meta.get("content") or "" for meta in tree.iter("meta") if _describes(meta)]
    host = (urlsplit(url).hostname or "") if url else ""
    return About(words(title), words(max(told, key=len, default="")), host.removeprefix("www."))


def _describes(meta: _Element) -> bool:
    return "description" in (meta.get("name"), meta.get("property")) or meta.get("property") == "og:description"


def best(likely: NDArray[np.float64], counts: NDArray[np.float64]) -> tuple[NDArray[np.bool_], float]:
    """The segments (of `counts` words) whose text has the highest expected F1, and that F1.

    With independent segments these are the likeliest ones down to some probability (Lewis 1995), so one pass over
    the sorted segments finds them.
    """
    order = np.argsort(-likely, kind="stable")
    right = np.cumsum((likely * counts)[order])
    expected = 2 * right / (np.cumsum(counts[order]) + right[-1])
    last = int(np.argmax(expected))
    kept = np.zeros(len(likely), dtype=bool)
    kept[order[: last + 1]] = True
    return kept, float(expected[last])


def _asked(
    opinions: Mapping[str, candidates.Candidate], spoken: Sequence[Sequence[str]], tree: _Element, markup: str
) -> dict[str, list[float]]:
    return {name: coverage(spoken, words(opinion(tree, markup))) for name, opinion in opinions.items()}


@cache
def _learned() -> _Judge:
    with np.load(DATA, allow_pickle=False) as arrays:
        return _Judge(
            first=Forest.load(arrays, "first"),
            second=Forest.load(arrays, "second"),
            doubt=float(arrays["doubt"]),
            expected=arrays["expected"],
            real=arrays["real"],
        )
