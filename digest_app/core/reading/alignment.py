"""Where a text that another tool made of a page came from: how much of each segment it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNSPACED = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_LONG = 6
"""Words from which on a segment is found by itself; a shorter one only between two that were found."""
_FAR = 20_000
"""Letters in which a short segment is looked for behind the last one that was found."""


def words(text: str) -> list[str]:
    """The words of a text, and the single characters of an unspaced script, in lower case."""
    return _WORD.findall(text.lower())


def coverage(segments: Sequence[Sequence[str]], text: Sequence[str]) -> list[float]:
    """The share (0 to 1) of each segment, given as its words, that stands in a text.

    A long segment may stand anywhere, but each place serves one segment only; a short one must stand where its
    neighbours in the page say, for "Share" or "10" stand everywhere.
    """
    line = f" {' '.join(text)} "
    places: list[tuple[int, int] | None] = []
    found = [0.0] * len(segments)
    cursor, used = 0, dict[str, int]()
    grams: set[tuple[str, ...]] | None = None
    for number, segment in enumerate(segments):
        places.append(None)
        if len(segment) < _LONG:
            continue
        wanted = f" {' '.join(segment)} "
        at = line.find(wanted, cursor)
        if at < 0:
            at = line.find(wanted, used.get(wanted, -1) + 1)
        if at >= 0 and at > used.get(wanted, -1):
            used[wanted] = at
            cursor = at + len(wanted) - 1
            places[number] = (at, cursor)
            found[number] = 1.0
        elif at < 0 and wanted not in used:
            grams = _grams(text) if grams is None else grams
            found[number] = _share(segment, grams)
    _place_short(segments, line, places, found)
    return found


def _grams(text: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(text, text[1:], text[2:], text[3:], strict=False))


def _share(segment: Sequence[str], grams: set[tuple[str, ...]]) -> float:
    own = list(zip(segment, segment[1:], segment[2:], segment[3:], strict=False))
    return sum(gram in grams for gram in own) / len(own)


def _place_short(
    segments: Sequence[Sequence[str]], line: str, places: list[tuple[int, int] | None], found: list[float]
) -> None:
    """Look for each short segment between the end of the last one found and the start of the next one found."""
    following: list[int] = []
    limit = len(line)
    for place in reversed(places):
        following.append(limit)
        limit = place[0] + 1 if place else limit
    following.reverse()
    cursor = 0
    for number, segment in enumerate(segments):
        place = places[number]
        if place:
            cursor = place[1]
        elif segment and len(segment) < _LONG:
            wanted = f" {' '.join(segment)} "
            end = min(following[number], cursor + _FAR) if following[number] > cursor else cursor + 400
            at = line.find(wanted, cursor, end)
            if at >= 0:
                cursor = at + len(wanted) - 1
                found[number] = 1.0
