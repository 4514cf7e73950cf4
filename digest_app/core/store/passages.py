"""The passage of a text that answers a search, and where its hits stand.

The index folds case and diacritics, so the text is folded here too, letter by letter, which keeps every place.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

LENGTH = 220
"""Characters of a passage."""


class _Folding(dict[int, str]):
    """A translation table that folds each letter to one small base letter, filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter)[0].lower()
        self[code] = folded = base if len(base) == 1 else letter
        return folded


_FOLDING = _Folding()


def folded(text: str) -> str:
    """The text in small letters without diacritics, of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def finder(words: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern that finds the beginnings of these words and phrases in folded text; None without words."""
    patterns = [r"\W+".join(map(re.escape, re.findall(r"\w+", folded(word)))) for word in words]
    patterns = sorted(filter(None, patterns), key=len, reverse=True)
    return re.compile("(?:" + "|".join(patterns) + r")\w*") if patterns else None


def passage(text: str, pattern: re.Pattern[str] | None) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The stretch of `text` with the most hits, on one line, and the places of the hits in it."""
    places = _places(text, pattern)
    start = _best_start(text, places)
    end = min(len(text), start + LENGTH)
    if end < len(text):
        end = max(start + 1, text.rfind(" ", start + LENGTH // 2, end), min(end, start + LENGTH // 2))
    shown = text[start:end].replace("\n", " ")
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    marks = tuple((a + shift, b + shift) for a, b in places if start <= a and b <= end)
    return before + shown + after, marks


def _places(text: str, pattern: re.Pattern[str] | None) -> list[tuple[int, int]]:
    if pattern is None:
        return []
    small = folded(text)
    return [
        hit.span()
        for hit in pattern.finditer(small)
        if hit.start() == 0 or not _joined(small[hit.start() - 1], hit.group())
    ]


def _joined(before: str, hit: str) -> bool:
    """Whether a hit begins inside a word; unspaced scripts have no words to be inside of."""
    return before.isalnum() and hit[0] < "\u0e00"


def _best_start(text: str, places: list[tuple[int, int]]) -> int:
    if not places:
        return 0
    starts = [start for start, _ in places]

    def richness(number: int) -> tuple[int, int]:
        return bisect_left(starts, starts[number] + LENGTH - 40) - number, -number

    best = starts[max(range(len(starts)), key=richness)]
    start = max(0, best - 40)
    blank = text.find(" ", start, best) if start else -1
    return blank + 1 if blank >= 0 else start
