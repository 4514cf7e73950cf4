"""sumy's LexRank, TextRank, Reduction and Luhn without their quadratic loops: the same sentences, many times faster.

Each class replaces only the sums that sumy runs in plain Python over all pairs of sentences (or of words) by the
same sums in NumPy. benchmarks/summary/speed.py compares both, sentence by sentence.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digest_app.core.summary.sumy_light import (
    EdmundsonSummarizer,
    LexRankSummarizer,
    LuhnSummarizer,
    ObjectDocumentModel,
    ReductionSummarizer,
    Sentence,
    TextRankSummarizer,
)

Matrix = NDArray[np.float64]
_DENSE = 64
"""A word in more sentences than this is summed in a matrix, one in fewer by its own list of sentences."""


class LexRank(LexRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """LexRank (Erkan and Radev, 2004) as sumy computes it."""

    @staticmethod
    def _compute_idf(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
        counts = Counter(chain.from_iterable(map(set, sentences)))
        return {term: math.log(len(sentences) / (1 + count)) for term, count in counts.items()}

    def _create_matrix(
        self,
        sentences: Sequence[Sequence[str]],  # noqa: ARG002  # sumy passes it
        threshold: float,
        tf_metrics: Sequence[Mapping[str, float]],
        idf_metrics: Mapping[str, float],
    ) -> Matrix:
        weighted = [{term: tf * idf_metrics[term] for term, tf in row.items()} for row in tf_metrics]
        norms = np.sqrt([sum(weight * weight for weight in row.values()) for row in weighted])
        norms[norms == 0] = np.inf
        similar = _products(weighted) / norms[:, None] / norms
        # A sentence is like itself, whatever the last digits say.
        np.fill_diagonal(similar, np.where(np.isinf(norms), 0.0, 1.0))
        linked: Matrix = (similar > threshold).astype(float)
        matrix: Matrix = linked / np.maximum(linked.sum(axis=1), 1.0)[:, None]
        return matrix

    @staticmethod
    def power_method(matrix: Matrix, epsilon: float) -> Matrix:
        if not matrix.any():  # sentences of stop words alone: sumy divides by zero
            return np.ones(len(matrix))
        ranks: Matrix = LexRankSummarizer.power_method(matrix, epsilon)
        return ranks


class TextRank(TextRankSummarizer):  # type: ignore[misc]  # sumy has no types
    """TextRank (Mihalcea and Tarau, 2004) as sumy computes it."""

    def _create_matrix(self, document: ObjectDocumentModel) -> Matrix:
        weights = _overlaps([self._to_words_set(sentence) for sentence in document.sentences], alone=True)
        weights /= weights.sum(axis=1)[:, None] + self._ZERO_DIVISION_PREVENTION
        matrix: Matrix = np.full(weights.shape, (1.0 - self.damping) / len(weights)) + self.damping * weights
        return matrix


class Reduction(ReductionSummarizer):  # type: ignore[misc]  # sumy has no types
    """Graph reduction as sumy computes it: a sentence counts by its overlap with all others."""

    def rate_sentences(self, document: ObjectDocumentModel) -> dict[Sentence, float]:
        overlaps = _overlaps([self._to_words_set(sentence) for sentence in document.sentences], alone=False)
        np.fill_diagonal(overlaps, 0.0)
        ratings: dict[Sentence, float] = defaultdict(float)
        if document.sentences:
            # Summed one by one as sumy does, so that the last digit is the same too.
            for sentence, row in zip(document.sentences, np.cumsum(overlaps, axis=1)[:, -1], strict=True):
                ratings[sentence] += float(row)
        return ratings


class Luhn(LuhnSummarizer):  # type: ignore[misc]  # sumy has no types
    """Luhn's clusters of significant words (1958) as sumy computes them."""

    def _get_significant_words(self, words: Sequence[str]) -> frozenset[str]:
        return frozenset(super()._get_significant_words(words))


SUMMARIZERS: dict[str, Any] = {
    "lexrank": LexRank,
    "textrank": TextRank,
    "reduction": Reduction,
    "luhn": Luhn,
    "edmundson": EdmundsonSummarizer,
}


def _overlaps(sentences: Sequence[Sequence[str]], *, alone: bool) -> Matrix:
    """Return the common words of all pairs over the sum of the logarithms of their lengths.

    `alone` tells what two sentences of one word each come to: TextRank counts their word, Reduction does not.
    """
    common = _products([Counter(sentence) for sentence in sentences])
    lengths = np.log([max(len(sentence), 1) for sentence in sentences])
    norms = lengths[:, None] + lengths
    short = np.isclose(norms, 0.0)
    overlaps: Matrix = np.where(short, common if alone else 0.0, common / np.where(short, 1.0, norms))
    return overlaps


def _products(rows: Sequence[Mapping[str, Any]]) -> Matrix:
    """Return the inner products of all pairs of sparse rows."""
    size = len(rows)
    postings: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
    for number, row in enumerate(rows):
        for term, weight in row.items():
            places, weights = postings[term]
            places.append(number)
            weights.append(weight)
    products: Matrix = np.zeros((size, size))
    dense = []
    for places, weights in postings.values():
        if len(places) > _DENSE or size <= _DENSE:
            if len(places) > 1:
                dense.append((places, weights))
        elif len(places) > 1:
            at, by = np.array(places), np.array(weights)
            products[at[:, None], at] += by[:, None] * by
    if dense:
        columns = np.zeros((size, len(dense)))
        for column, (places, weights) in enumerate(dense):
            columns[places, column] = weights
        products += columns @ columns.T
    diagonal = [sum(weight * weight for weight in row.values()) for row in rows]
    np.fill_diagonal(products, diagonal)
    return products
