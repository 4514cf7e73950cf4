"""Finding a passage again in a changed text: where its words stand in the same surroundings."""

from __future__ import annotations

AROUND = 40
"""Letters before and after a passage that tell one place of its words from another."""


def place(quote: str, start: int, old: str, new: str) -> int | None:
    """Of the places where `quote` stands in `new`, the one whose surroundings agree best with those in `old`."""
    places = []
    found = new.find(quote)
    while found >= 0:
        places.append(found)
        found = new.find(quote, found + 1)
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


def _common(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
