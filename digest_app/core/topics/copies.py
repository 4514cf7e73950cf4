"""Near-duplicates: the same text by wire or mirror, told by a sketch of 384 bytes that is kept with each article.

A sketch is the 96 smallest crc32 of the text's runs of four words (bottom-k sampling: Broder 1997). Two sketches tell
how much of the shorter text stands in the longer one, however the texts were cut, framed or lightly edited.
"""

from __future__ import annotations

from zlib import crc32

from .words import Words, split

COPY = 0.5
"""The containment from which two articles are the same text; different reports of one event stay far below."""
_SIZE = 96
_RUN = 4
_ENOUGH = 8
"""Runs of words below which two texts are too short to be told copies."""
_AS_LONG = 0.8
"""Texts of which the shorter has less of the longer's length are not of one length."""
_OFTEN, _NAME = 3, 2
"""Times that a name is said, and letters that it has at least."""
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


def differ_in_name(one: str, other: str) -> bool:
    """Whether two texts of one length are about different names: reports of one form share most of their words.

    A name that one of them says from its beginning to its end, and the other never, tells them apart.
    """
    if min(len(one), len(other)) < _AS_LONG * max(len(one), len(other)):
        return False
    words, others = split(one), split(other)
    return not (_themes(words) <= _stems(others) and _themes(others) <= _stems(words))


def _stems(words: Words) -> set[str]:
    return {item.stem for item in words.items}


def _themes(words: Words) -> set[str]:
    """Names said three times or more, in the first third and in the last."""
    places: dict[str, list[int]] = {}
    for place, item in enumerate(words.items):
        places.setdefault(item.stem, []).append(place)
    small = {item.stem for item in words.items if item.kind != "A" or len(item.raw) < _NAME}
    first, last = len(words) / 3, 2 * len(words) / 3
    return {
        stem
        for stem, at in places.items()
        if len(at) >= _OFTEN and stem not in small and at[0] < first and at[-1] >= last
    }


def keys(sketched: bytes) -> list[int]:
    """About a dozen numbers of a sketch; copies share one, so that an index of keys finds what is worth comparing."""
    return [number for number in _numbers(sketched) if number % _KEY == 0]


def _numbers(sketched: bytes) -> list[int]:
    return [int.from_bytes(sketched[i : i + 4], "big") for i in range(0, len(sketched), 4)]
