"""The summarizer for news: sentences that are central, early and in the title, and that together say the most.

What a sentence is worth beside those chosen already is a sum of weighted features, less a price for length and for
repeating. The weights were fitted so that sets of three sentences come close to summaries that people wrote
(benchmarks/summary/train_news.py); docs/summaries.md tells how well that holds on articles not seen.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from digest_app.core.summary import languages
from digest_app.core.summary.evidence import FEATURES, PLACE, Evidence, Vector, gather
from digest_app.core.summary.sumy_light import AbstractSummarizer, ObjectDocumentModel, Sentence

_TITLE = 2.0
"""What a sentence gains that has all of the title's words; not fitted, as the training sets have no titles."""
_TOGETHER = 3
"""Among so many best sentences the one that tells most alone comes first."""
_UNABLE = 1e3
_SAME = 0.4
"""Cosine from which a sentence says what another one said: it waits until nothing else is left."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature is worth in a summary of several sentences and in one of a single sentence."""

    together: Vector
    alone: Vector
    length: float
    """Per squared length of the whole summary, in fifty words."""
    repetition: float
    """Per cosine between two of its sentences."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A chosen sentence by its number, and what speaks for it: its place, what it says, and the title's words in it."""

    number: int
    early: float
    central: float
    title: float


class News(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """Ranks the sentences of a news article in one language."""

    def __init__(self, language: str = "en") -> None:
        super().__init__(languages.stem)
        self.language = language

    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Sentence, ...]:
        sentences = document.sentences
        title = [word for heading in document.headings for word in heading.words]
        rated = self.ranking([str(one) for one in sentences], [one.words for one in sentences], sentences_count, title)
        return tuple(sentences[number] for number in sorted(one.number for one in rated))

    def ranking(
        self,
        texts: Sequence[str],
        words: Sequence[Sequence[str]],
        count: int,
        title: Sequence[str] = (),
        pinned: Sequence[int] = (),
        banned: Collection[int] = (),
    ) -> list[Rated]:
        """Return the best `count` sentences, best first; the first k of them are the summary of k sentences.

        Sentences and title come as their words in lower case too. `pinned` sentences are taken for chosen and not
        returned, `banned` ones are never chosen.
        """
        if not texts:
            return []
        evidence = gather(texts, words, self.language, title)
        weights = fitted()
        rows = {number: row for row, number in enumerate(evidence.numbers)}
        named = _TITLE * self._title_share(title, [words[number] for number in evidence.numbers])
        order = ranked(
            evidence,
            weights,
            count,
            title=named,
            fixed=[rows[number] for number in pinned if number in rows],
            out=[rows[number] for number in banned if number in rows],
        )
        place = evidence.table[:, : len(PLACE)] @ weights.together[: len(PLACE)]
        says = evidence.table[:, len(PLACE) :] @ weights.together[len(PLACE) :]
        place, says = place - place.mean(), says - says.mean()
        return [Rated(evidence.numbers[row], float(place[row]), float(says[row]), float(named[row])) for row in order]

    def _title_share(self, title: Sequence[str], sentences: Sequence[Sequence[str]]) -> Vector:
        stop = languages.stop_words(self.language)
        wanted = set(languages.stems(word for word in title if word not in stop))
        if not wanted:
            return np.zeros(len(sentences))
        return np.array([len(wanted.intersection(languages.stems(words))) / len(wanted) for words in sentences])


def ranked(
    evidence: Evidence,
    weights: Weights,
    count: int,
    *,
    title: Vector | float = 0.0,
    fixed: Sequence[int] = (),
    out: Sequence[int] = (),
) -> list[int]:
    """Return the best `count` rows, best first, beside the `fixed` ones and without those that are `out`."""
    worth = (evidence.table @ weights.together + title).round(9)
    order = _choose(evidence, worth, weights, max(count, _TOGETHER) + len(fixed), fixed, out)[len(fixed) :]
    return _tells_most_first(order, evidence, evidence.table @ weights.alone + title)[:count]


def _choose(
    evidence: Evidence,
    worth: Vector,
    weights: Weights,
    count: int,
    fixed: Sequence[int],
    out: Sequence[int],
) -> list[int]:
    """Choose rows one by one, each the one that adds most to those before it, beginning with the `fixed` ones.

    A sentence that hangs on the one before it waits until that one is chosen, or nothing else is left; one that says
    what a chosen one says waits until nothing else is left.
    """
    chosen = list(fixed)
    # The squared length of all is that of what was chosen, which is the same for every row, and what a row adds to it.
    worth = worth + weights.length * evidence.lengths**2 + weights.repetition * evidence.similar[chosen].sum(axis=0)
    worth[(evidence.similar[chosen] > _SAME).any(axis=0)] -= _UNABLE
    price = 2 * weights.length * evidence.lengths
    length = float(evidence.lengths[chosen].sum())
    worth[[*out, *chosen]] = -np.inf
    waiting = [row for row, need in enumerate(evidence.needs) if need != row and need not in chosen]
    worth[waiting] -= _UNABLE
    while len(chosen) < min(count, len(worth)):
        best = int((worth + length * price).argmax())
        if worth[best] == -np.inf:
            break
        chosen.append(best)
        worth += weights.repetition * evidence.similar[best]
        worth[evidence.similar[best] > _SAME] -= _UNABLE
        worth[best] = -np.inf
        length += float(evidence.lengths[best])
        for row in waiting:
            if evidence.needs[row] == best:
                worth[row] += _UNABLE
    return chosen


def _tells_most_first(order: list[int], evidence: Evidence, alone: Vector) -> list[int]:
    """Move the sentence to the front that tells most by itself, among the best few that can stand alone."""
    able = [row for row in order[:_TOGETHER] if evidence.needs[row] == row]
    if not able:
        return order
    first = max(able, key=lambda row: float(alone[row]))
    return [first, *(row for row in order if row != first)]


@cache
def fitted() -> Weights:
    """Return the weights that are shipped."""
    read = json.loads(files(__package__).joinpath("news.json").read_text("utf-8"))
    return Weights(
        together=np.array([read["together"][name] for name in FEATURES]),
        alone=np.array([read["alone"][name] for name in FEATURES]),
        length=read["length"],
        repetition=read["repetition"],
    )
