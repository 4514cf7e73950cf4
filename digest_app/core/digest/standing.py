"""Which sentences can be told where they stand: whole ones, and those that lean on another right behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from digest_app.core.model import Cited, count_words

_FEWEST_WORDS = 7
_BETWEEN = len("\n\n")
"""Letters between two sentences of which one follows the other."""


def is_half(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text is a part of a quotation: it opens one and does not close it, or stands within."""
    paragraph = text.rfind("\n", 0, start) + 1
    return _is_open(text[start:end]) or _is_open(text[paragraph:start])


def _is_open(passage: str) -> bool:
    straight, guillemets = passage.count('"'), passage.count("«") - passage.count("»")
    return straight % 2 == 1 or guillemets != 0 or _is_curly_open(passage)


def _is_curly_open(passage: str) -> bool:
    low, left, right = map(passage.count, "„“”")
    if low:  # „so“ or „so”
        return low != left + right
    if left:
        return left != right
    return right % 2 == 1  # ”so” in Swedish


def is_slight(sentence: str) -> bool:
    """Whether a sentence tells little: a mere "He agreed.", or a question."""
    return count_words(sentence) < _FEWEST_WORDS or sentence.rstrip('"”»“ ').endswith(("?", "？", "؟"))


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
