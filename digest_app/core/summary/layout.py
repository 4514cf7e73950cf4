"""The stretches of a text that no sentence may leave: blocks, paragraphs, entries of a list; and Thai's phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest_app.core.model import Block

_BREAK = re.compile(r"[\n\x0b\x0c\x1c-\x1e\x85\u2029]\s*")


def units(text: str, blocks: Sequence[Block], *, ordinals: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches, without blanks around them; True where one is a whole that is never parted: a heading.

    Where the language writes `ordinals` with a full stop, fewer numbers are taken for those of a list.
    """
    at = 0
    for block in sorted(blocks, key=lambda block: block.start):
        start, end = max(block.start, at), min(block.end, len(text))
        if start < end:
            yield from _paragraphs(text, at, start, ordinals)
            if block.kind in ("heading", "picture"):
                yield from ((*place, True) for place in _stripped(text, start, end))
            else:
                yield from _lines(text, start, end, ordinals, every=block.kind in ("code", "table"))
            at = end
    yield from _paragraphs(text, at, len(text), ordinals)


def _paragraphs(text: str, start: int, end: int, ordinals: bool) -> Iterator[tuple[int, int, bool]]:
    for gap in _BREAK.finditer(text, start, end):
        if text[gap.start()] != "\n" or gap.group().count("\n") > 1:
            yield from _lines(text, start, gap.start(), ordinals, every=False)
            start = gap.end()
    yield from _lines(text, start, end, ordinals, every=False)


def _lines(text: str, start: int, end: int, ordinals: bool, *, every: bool) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches between line feeds that end a sentence; a line that was merely wrapped goes on."""
    at = text.find("\n", start, end)
    while at >= 0:
        if every or not _goes_on(text, start, at, end):
            yield from _entries(text, start, at, ordinals)
            start = at + 1
        at = text.find("\n", at + 1, end)
    yield from _entries(text, start, end, ordinals)


_LETTER = re.compile(r"\s*[^\W\d_]")
_ENDS = frozenset(".!?…:。！？")
_WRAPPED_FROM = 60
"""Characters from which a line without a mark at its end is taken for wrapped prose."""


def _goes_on(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether the line that ends at `at` was wrapped in the middle of prose, and is not an entry of a list."""
    following = _LETTER.match(text, at, end)
    line_end = text[max(start, at - 80) : at].rstrip()[-1:]
    if not following or not line_end or line_end in _ENDS:
        return False
    if at - max(start, text.rfind("\n", start, at)) > _WRAPPED_FROM:
        return True
    stop = text.find("\n", following.end(), end)
    rest = text[following.end() : stop if stop >= 0 else end].rstrip(" \"'”’)")
    return text[following.end() - 1].islower() and rest[-1:] in _ENDS


_MARKER = re.compile(r"(?P<bullet>[•⁃▪◦‣]\s*)?(?:(?P<number>\d{1,3})|(?P<letter>[a-z]))(?P<tail>\.\)|\)|\.)\s")


def _entries(text: str, start: int, end: int, ordinals: bool) -> Iterator[tuple[int, int, bool]]:
    """Part a list that was written into one line: 1. The first 2. The second; not 1. FC Köln am 2. Spieltag."""
    marker = _MARKER.match(text, start, end)
    while marker:
        following = _next_marker(marker)
        at = text.find(following, marker.end(), end)
        if at < 0 or not text[at - 1].isspace():
            break
        if ordinals and marker["number"] and marker["tail"] == "." and text[start:at].rstrip()[-1] not in _ENTRY_ENDS:
            break
        yield from ((*place, False) for place in _stripped(text, start, at))
        start, marker = at, _MARKER.match(text, at, end)
    yield from ((*place, False) for place in _stripped(text, start, end))


_ENTRY_ENDS = frozenset(".!?…;")


def _next_marker(marker: re.Match[str]) -> str:
    number, letter = marker["number"], marker["letter"]
    counted = str(int(number) + 1) if number else chr(ord(letter) + 1)
    return f"{marker['bullet'] or ''}{counted}{marker['tail']} "


def _stripped(text: str, start: int, end: int) -> list[tuple[int, int]]:
    piece = text[start:end]
    bare = piece.strip()
    if not bare:
        return []
    start += len(piece) - len(piece.lstrip())
    return [(start, start + len(bare))]


# --------------------------------------------------------------------------- Thai

_GAP = re.compile(r"(?<=[\u0e01-\u0e45\u0e47-\u0e4e.!?”\"])\s+(?=[\u0e40-\u0e44\u0e01-\u0e2e“\"])")
_THAI_JOINS = ("และ", "หรือ", "แต่", "ที่", "ซึ่ง", "โดย", "เพื่อ", "ว่า", "ของ", "ใน", "กับ", "จาก", "ให้", "เป็น", "รวม")
_THAI_SENTENCE = 60
"""Letters from which a blank is taken for the end of a sentence, if no joining word follows."""


def thai_phrases(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part Thai, which ends a sentence by a blank, but has blanks elsewhere too."""
    for gap in _GAP.finditer(text, start, end):
        if gap.start() - start >= _THAI_SENTENCE and not text.startswith(_THAI_JOINS, gap.end()):
            yield start, gap.start()
            start = gap.end()
    yield start, end
