"""Where each sentence of a text begins and ends, in any script, exactly.

A mark of punctuation followed by a blank is a candidate; what stands before it (an abbreviation, an initial, a
number) and after it (a capital, a small letter, a word that often begins a sentence) decides. The lists are in
languages.json. Chinese and Japanese marks need no blank, Thai has blanks and no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from digest_app.core.model import Block
from digest_app.core.summary import languages

Place = tuple[int, int]


def split(text: str, language: str | None = None, blocks: Sequence[Block] = ()) -> list[Place]:
    """Return the places of the sentences of `text`, in order.

    They never overlap, never begin or end with a blank, never reach over the edge of a block, and leave out
    nothing but blanks. A heading is one unit, whatever it holds. Without `blocks`, blank lines part the text.
    """
    rules = _rules(languages.known(language, text))
    places: list[Place] = []
    for start, end, kind in _units(text, blocks):
        if kind in ("heading", "picture"):
            places += _stripped(text, start, end)
            continue
        for line_start, line_end in _lines(text, start, end):
            places += _sentences(text, line_start, line_end, rules)
    return places


# --------------------------------------------------------------------------- units and lines

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*|[\x0b\x0c\x1c-\x1e\x85\u2029]+")


def _units(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches that no sentence may leave: the blocks, and paragraphs of what lies between them."""
    at = 0
    for block in sorted(blocks, key=lambda block: block.start):
        start, end = max(block.start, at), min(block.end, len(text))
        if start < end:
            yield from _paragraphs(text, at, start)
            yield start, end, block.kind
            at = end
    yield from _paragraphs(text, at, len(text))


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for gap in _BLANK_LINE.finditer(text, start, end):
        yield start, gap.start(), "paragraph"
        start = gap.end()
    if start < end:
        yield start, end, "paragraph"


def _lines(text: str, start: int, end: int) -> Iterator[Place]:
    """Yield the stretches between line feeds that end a sentence; a line that was merely wrapped goes on."""
    at = text.find("\n", start, end)
    while at >= 0:
        if not _goes_on(text, start, at, end):
            yield start, at
            start = at + 1
        at = text.find("\n", at + 1, end)
    yield start, end


_WRAPPED = re.compile(r"\s*[^\W\d_]")


def _goes_on(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether the line that ends at `at` was wrapped in the middle of prose, and is not an entry of a list."""
    following = _WRAPPED.match(text, at, end)
    if not following or text[start:at].rstrip()[-1:] in ("", *".!?…:。！？"):
        return False
    stop = text.find("\n", following.end(), end)
    if text[following.end() - 1].islower():
        return text[start : stop if stop >= 0 else end].rstrip()[-1:] in (*".!?…”\"'’)",) or at - start > 60
    return at - text.rfind("\n", start, at) > 60


def _stripped(text: str, start: int, end: int) -> list[Place]:
    piece = text[start:end]
    length = len(piece.rstrip())
    start += len(piece) - len(piece.lstrip())
    return [(start, start + len(piece.strip()))] if length else []


# --------------------------------------------------------------------------- sentences

_CLOSERS = r"[\"'”’»\)\]」』】》〉）›]"
_CANDIDATE = re.compile(
    rf"(?:[.!?…‽⁇⁈⁉؟۔।॥։።។။;]+{_CLOSERS}*(?:\s*\[\d+\])*)(?=\s)|[。！？｡．]+[.!?…]*{_CLOSERS}*(?=[^\s,，、])|[。！？｡．]+{_CLOSERS}*(?=\s)"
)
_NEXT = re.compile(r"[\s\"'“‘„«‹(\[¿¡–—―*•·-]*")
_SPACE = re.compile(r"\s*")
_BEFORE = re.compile(r"[^\s\"'“‘„«‹(\[—–/]+$")
_WORD = re.compile(r"\w+(?:['’]\w+)?")


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a language says of its full stops."""

    binds: frozenset[str]
    """Abbreviations that never end a sentence: Mr., e.g."""
    number: frozenset[str]
    """Abbreviations that bind to a number alone: No. 5."""
    other: frozenset[str]
    """Abbreviations that end a sentence only where a word follows that often begins one: Inc., U.S."""
    starters: frozenset[str]
    ordinals: bool
    greek: bool


_ORDINALS = frozenset(["de", "da", "nb", "nn", "no", "cs", "sk", "sl", "hr", "pl", "fi", "et", "hu", "tr", "is", "lv"])
"""The languages that write an ordinal number with a full stop."""


@cache
def _rules(language: str) -> _Rules:
    listed = partial(languages.listed, language if languages.has_lists(language) else "*")
    return _Rules(
        binds=listed("binds"),
        number=listed("number"),
        other=listed("other"),
        starters=languages.listed(language, "starts"),
        ordinals=language in _ORDINALS,
        greek=language == "el",
    )


def _sentences(text: str, start: int, end: int, rules: _Rules) -> Iterator[Place]:
    for found in _CANDIDATE.finditer(text, start, end):
        if _ends(text, start, found, end, rules):
            yield from _stripped(text, start, found.end())
            start = found.end()
    yield from _stripped(text, start, end)


def _ends(text: str, start: int, found: re.Match[str], end: int, rules: _Rules) -> bool:
    mark = text[found.start()]
    if mark in "。！？｡．؟۔।॥։።។။":
        return True
    if mark == ";":
        return rules.greek
    at = _NEXT.match(text, found.end(), end).end()  # type: ignore[union-attr]  # matches the empty string too
    if at >= end:
        return True
    if text[at].islower() and not text[at + 1 : at + 2].isupper():
        return False
    if mark != "." or text.startswith("..", found.start()):
        return True
    return _full_stop_ends(text, start, found.start(), at, rules)


def _full_stop_ends(text: str, start: int, stop: int, at: int, rules: _Rules) -> bool:
    before = _BEFORE.search(text, max(start, stop - 30), stop)
    if not before:
        return True
    word = before.group().lower().rstrip(".")
    following = _WORD.match(text, at)
    if word in rules.binds:
        return False
    if word in rules.number and (text[at].isdigit() or text[at] in "IVX"):
        return False
    starts = bool(following) and following.group().lower() in rules.starters  # type: ignore[union-attr]
    if word in rules.other or (len(word) == 1 and word.isalpha()) or re.fullmatch(r"\w(?:\.\w)+", word):
        return starts
    if word.isdigit() and rules.ordinals and len(word) < 3:
        return starts
    return True
