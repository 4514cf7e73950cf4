"""Our LexRank, TextRank, Reduction and Luhn choose what sumy's own choose."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.summary import classics, languages
from digest_app.core.summary.document import draft
from digest_app.core.summary.sumy_light import (
    LexRankSummarizer,
    LuhnSummarizer,
    ReductionSummarizer,
    TextRankSummarizer,
    sumy_document,
)

from .articles import HARBOUR, TITLE

PAIRS = [
    (LexRankSummarizer, classics.LexRank),
    (TextRankSummarizer, classics.TextRank),
    (ReductionSummarizer, classics.Reduction),
    (LuhnSummarizer, classics.Luhn),
]


def chosen(kind: Any, document: Any, stop: frozenset[str] = frozenset()) -> list[str]:
    summarizer = kind(languages.stem)
    summarizer.stop_words = stop
    return [str(sentence) for sentence in summarizer(document, 3)]


@pytest.mark.parametrize(("theirs", "ours"), PAIRS)
def test_the_same_sentences_of_an_article(theirs: Any, ours: Any) -> None:
    document = sumy_document(draft(HARBOUR, title=TITLE))
    for stop in (frozenset(), languages.stop_words("en")):
        assert chosen(ours, document, stop) == chosen(theirs, document, stop)


@pytest.mark.parametrize(("theirs", "ours"), PAIRS)
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_same_sentences_of_any_words(theirs: Any, ours: Any, seed: int) -> None:
    rolled = random.Random(seed)
    words = [f"w{number}" for number in range(rolled.randint(3, 60))]
    lines = (" ".join(rolled.choices(words, k=rolled.randint(1, 12))) for _ in range(rolled.randint(1, 25)))
    document = sumy_document(draft(" ".join(line.capitalize() + "." for line in lines), language="en"))
    assert chosen(ours, document) == chosen(theirs, document)


def test_matrices_of_long_and_short_documents_are_summed_alike() -> None:
    rolled = random.Random(7)
    rows = [{f"w{rolled.randint(0, 80)}": rolled.random() for _ in range(12)} for _ in range(150)]
    terms = sorted({term for row in rows for term in row})
    dense = np.array([[row.get(term, 0.0) for term in terms] for row in rows])
    assert np.allclose(classics._products(rows), dense @ dense.T)
