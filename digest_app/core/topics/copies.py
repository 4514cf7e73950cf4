"""Near-duplicates: the same text by wire or mirror, told by a sketch of 384 bytes that is kept with each article.

A sketch is the 96 smallest crc32 of the text's runs of four words (bottom-k sampling: Broder 1997). Two sketches tell
how much of the shorter text stands in the longer one, however the texts were cut, framed or lightly edited.
"""

from __future__ import annotations

from zlib import crc32

from .words import split

COPY = 0.5
"""The containment from which two articles are the same text; different reports of one event stay far below."""
_SIZE = 96
_RUN = 4
_ENOUGH = 8
"""Runs of words below which two texts are too short to be told copies."""
_KEY = 8
"""One number of so many in a sketch is a key."""


def sketch(text: str) -> bytes:
    """The sketch of a text: ascending 32-bit numbers; empty for less than four words."""
    folded = [item.folded for item in split(text).items]
    runs = {crc32(" ".join(folded[i : i + _RUN]).encode()) for i in range(len(folded) - _RUN + 1)}
    return b"".join(number.to_bytes(4, "big") for number in sorted(runs)[:_SIZE])


def containment(one: bytes, other: bytes) -> float:
    """How much of the shorter text stands in the longer, 0 to 1; 0 where there is too little to tell."""
    a, b = _numbers(one), _numbers(other)
    if not a or not b:
        return 0.0
    # A full sketch knows nothing beyond its largest number.
    known = min(numbers[-1] if len(numbers) == _SIZE else 2**32 for numbers in (a, b))
    a, b = [n for n in a if n <= known], [n for n in b if n <= known]
    least = min(len(a), len(b))
    return len(set(a) & set(b)) / max(least, _ENOUGH) if least else 0.0


def keys(sketched: bytes) -> list[int]:
    """About a dozen numbers of a sketch; copies share one, so that an index of keys finds what is worth comparing."""
    return [number for number in _numbers(sketched) if number % _KEY == 0]


def _numbers(sketched: bytes) -> list[int]:
    return [int.from_bytes(sketched[i : i + 4], "big") for i in range(0, len(sketched), 4)]
