"""Finding a passage again in a changed text: where its words stand in the same surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nsmallest

AROUND = 40
"""Letters before and after a passage that tell one place of its words from another."""
LONG = 1000
"""Letters from which places of the same words that overlap are not told apart."""
MOST = 200
"""Places of the same words that are compared: those nearest to where the passage stood."""


def place(quote: str, start: int, old: str, new: str) -> int | None:
    """Of the places where `quote` stands in `new`, the one whose surroundings agree best with those in `old`."""
    places = nsmallest(MOST, _places(quote, new), key=lambda at: abs(at - start))
    if not places:
        return None
    end = start + len(quote)
    before, after = old[max(0, start - AROUND) : start], old[end : end + AROUND]

    def agreement(at: int) -> tuple[int, int]:
        behind = at + len(quote)
        return (
            _common(before[::-1], new[max(0, at - AROUND) : at][::-1]) + _common(after, new[behind : behind + AROUND]),
            -abs(at - start),
        )

    return max(places, key=agreement)


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + (1 if len(quote) < LONG else len(quote)))


def _common(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
