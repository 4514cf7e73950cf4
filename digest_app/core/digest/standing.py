"""Which sentences can be told where they stand: whole ones, and those that lean on another right behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from digest_app.core.model import Cited, count_words

_FEWEST_WORDS = 7
_BETWEEN = len("\n\n")
"""Letters between two sentences of which one follows the other."""


def is_whole(sentence: str) -> bool:
    """Whether a sentence can stand alone: not the middle of a quotation, not a mere "He agreed."."""
    low, left, right = map(sentence.count, "„“”")
    closed = low == left + right if low else left == right
    guillemets = sentence.count("«") == sentence.count("»")
    return closed and guillemets and sentence.count('"') % 2 == 0 and count_words(sentence) >= _FEWEST_WORDS


def chosen(always: Sequence[Cited], best: Sequence[Cited], wanted: int) -> list[Cited]:
    """What is always told, and of the others the best, up to `wanted`; what leans on another only if that is told.

    Where everything leans on something else, the best is told all the same.
    """
    leant_on = [one for one in best if any(_leans_on(pinned, one) for pinned in always)]
    told = [*always, *leant_on]
    for one in best:
        if len(told) < wanted and one not in told and (not one.leans or any(_leans_on(one, other) for other in told)):
            told.append(one)
    return told or list(best[:1])


def groups_of(told: Iterable[Cited]) -> list[list[Cited]]:
    """The sentences in groups that must stay together: one that stands alone, and behind it what leans on it."""
    groups: list[list[Cited]] = []
    for one in sorted(told, key=lambda cited: (cited.article_id, cited.start)):
        if groups and _leans_on(one, groups[-1][-1]):
            groups[-1].append(one)
        else:
            groups.append([replace(one, leans=False)])
    return groups


def _leans_on(one: Cited, other: Cited) -> bool:
    return one.leans and one.article_id == other.article_id and 0 <= one.start - other.end <= _BETWEEN
