"""An article as sumy sees it: a document of sentences that know their places, bounded so that any text is small work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest_app.core.model import Block
from digest_app.core.summary import languages, sentences
from digest_app.core.summary.sumy_light import ObjectDocumentModel, Paragraph, Sentence

MAX_TEXT = 200_000
"""Characters that are looked at; what follows is left out of summaries."""
MAX_SENTENCES = 400
"""Sentences that compete: the first 250, then a spread of the rest."""
MAX_WORDS = 60
"""Words that count of one sentence."""
_FIRST = 250
_CHOOSABLE = frozenset({"paragraph", "item", "quote"})


@dataclass(frozen=True, slots=True)
class Draft:
    """The sentences of an article that may be chosen, and what a ranking needs to know of each."""

    text: str
    language: str
    title: str
    places: tuple[tuple[int, int], ...]
    words: tuple[tuple[str, ...], ...]
    """The words of each sentence, lower case, at most `MAX_WORDS`."""
    units: tuple[int, ...]
    """The number of the paragraph that each sentence stands in."""

    def __len__(self) -> int:
        return len(self.places)


def draft(text: str, blocks: Sequence[Block] = (), language: str | None = None, title: str = "") -> Draft:
    """Find the sentences of an article that may be chosen: those of its paragraphs, list items and quotes."""
    looked_at = text if len(text) <= MAX_TEXT else text[:MAX_TEXT]
    tongue = languages.known(language, looked_at)
    found = sentences.split(looked_at, tongue, blocks)
    if len(looked_at) < len(text) and len(found) > 1:
        found.pop()  # the cut goes through it
    units = _paragraph_numbers(looked_at, found, blocks)
    chosen = [(place, unit) for place, unit in zip(found, units, strict=True) if unit >= 0]
    if len(chosen) > MAX_SENTENCES:
        step = (len(chosen) - _FIRST) / (MAX_SENTENCES - _FIRST)
        chosen = chosen[:_FIRST] + [chosen[_FIRST + int(step * n)] for n in range(MAX_SENTENCES - _FIRST)]
    counted = [
        (place, unit, languages.words(text[place[0] : min(place[1], place[0] + 2000)])) for place, unit in chosen
    ]
    kept = [(place, unit, tuple(words[:MAX_WORDS])) for place, unit, words in counted if words]
    return Draft(
        text,
        tongue,
        title,
        tuple(place for place, _, _ in kept),
        tuple(words for _, _, words in kept),
        tuple(unit for _, unit, _ in kept),
    )


def _paragraph_numbers(text: str, places: Sequence[tuple[int, int]], blocks: Sequence[Block]) -> list[int]:
    """Number the paragraph of each sentence; -1 where it may not be chosen."""
    if not blocks:
        numbers, number, last = [], 0, 0
        for start, end in places:
            number += bool(_BLANK_LINE.search(text, last, start))
            numbers.append(number)
            last = end
        return numbers
    ordered = sorted(blocks, key=lambda block: block.start)
    numbers, at = [], 0
    for start, _ in places:
        while at < len(ordered) and ordered[at].end <= start:
            at += 1
        inside = at < len(ordered) and ordered[at].start <= start
        numbers.append(at if inside and ordered[at].kind in _CHOOSABLE else -1)
    return numbers


_BLANK_LINE = re.compile(r"\n\s*\n")


class _Unit(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence of sumy's whose words are known already."""

    __slots__ = ("words",)

    def __init__(self, text: str, words: Sequence[str], *, is_heading: bool = False) -> None:
        super().__init__(text, None, is_heading)
        self.words = words


def sumy_document(draft: Draft) -> ObjectDocumentModel:
    """Return the draft as sumy's document: its paragraphs, before them the title as a heading."""
    paragraphs: dict[int, list[_Unit]] = {}
    if draft.title:
        paragraphs[-1] = [_Unit(draft.title, languages.words(draft.title), is_heading=True)]
    for (start, end), unit, words in zip(draft.places, draft.units, draft.words, strict=True):
        paragraphs.setdefault(unit, []).append(_Unit(draft.text[start:end], words))
    return ObjectDocumentModel(Paragraph(units) for units in paragraphs.values())
