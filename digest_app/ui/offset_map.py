"""Where a character of the clean text stands on the page, and back: exact in both directions.

The text counts code points, Qt counts UTF-16 units, and the page holds what the text does not (list markers, cells,
pictures). A segment is a run of the text that stands on the page unbroken.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    start: int
    end: int
    position: int
    """Where `start` stands on the page."""


class OffsetMap:
    """Segments in reading order; they never overlap."""

    def __init__(self, text: str, segments: list[Segment]) -> None:
        self._segments = segments
        self._starts = [segment.start for segment in segments]
        self._positions = [segment.position for segment in segments]
        wide = [] if text.isascii() else [at for at, letter in enumerate(text) if letter > "\uffff"]
        self._wide = wide
        self._wide_units = [at + before for before, at in enumerate(wide)]

    def position(self, offset: int) -> int:
        """The place on the page of a character; between two segments, the end of the first."""
        segment = self._at(self._starts, offset)
        if segment is None:
            return 0
        inside = min(max(offset, segment.start), segment.end)
        return segment.position + self._units(inside) - self._units(segment.start)

    def offset(self, position: int) -> int:
        """The character at a place on the page; on what is not text (a marker), the nearest character after it."""
        segment = self._at(self._positions, position)
        if segment is None:
            return 0
        units = max(0, position - segment.position) + self._units(segment.start)
        return min(units - bisect_left(self._wide_units, units), segment.end)

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of the page that show `text[start:end]`, one a segment."""
        found = []
        for segment in self._segments[max(0, bisect_right(self._starts, start) - 1) :]:
            if segment.start >= end:
                break
            first, last = max(start, segment.start), min(end, segment.end)
            if first < last:
                found.append((self.position(first), self._end(segment, last)))
        return found

    def _end(self, segment: Segment, offset: int) -> int:
        return segment.position + self._units(offset) - self._units(segment.start)

    def _units(self, offset: int) -> int:
        return offset + bisect_left(self._wide, offset)

    def _at(self, keys: list[int], key: int) -> Segment | None:
        if not self._segments:
            return None
        return self._segments[max(0, bisect_right(keys, key) - 1)]
