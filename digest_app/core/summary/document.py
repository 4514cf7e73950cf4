"""An article as sumy sees it, a document of sentences, bounded so that any text is small work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest_app.core.model import Block, Place
from digest_app.core.summary import languages, sentences

MAX_TEXT = 200_000
"""Characters that are looked at; what follows is left out of summaries."""
MAX_SENTENCES = 400
"""Sentences that compete: the first 250, then a spread of the rest."""
MAX_WORDS = 60
"""Words that count of one sentence."""
MAX_LETTERS = 2_000
"""Letters from which a stretch without a full stop is no sentence that anybody would want to read."""
_FIRST = 250
_CHOOSABLE = frozenset({"paragraph", "item", "quote"})


@dataclass(frozen=True, slots=True)
class Draft:
    """The sentences of an article that may be chosen, with what a ranking needs to know of each."""

    text: str
    language: str
    title: str
    places: tuple[Place, ...]
    words: tuple[tuple[str, ...], ...]
    """The words of each sentence in lower case, at most `MAX_WORDS`."""
    paragraphs: tuple[int, ...]
    """The number of the paragraph that each sentence stands in."""
    pinned: tuple[int, ...] = ()
    """The sentences that the reader wants in the summary."""
    banned: frozenset[int] = frozenset()
    """The sentences that the reader never wants in it."""

    def __len__(self) -> int:
        return len(self.places)


def draft(
    text: str,
    blocks: Sequence[Block] = (),
    language: str | None = None,
    title: str = "",
    pinned: Sequence[Place] = (),
    banned: Sequence[Place] = (),
) -> Draft:
    """Find the sentences of an article that may be chosen: those of its paragraphs, list items and quotes.

    Sentences that meet a `banned` place are banned, else those that meet a `pinned` place are pinned.
    """
    looked_at = text[:MAX_TEXT]
    tongue = languages.known(language, looked_at)
    whole = enumerate(sentences.split(looked_at, tongue, blocks))
    found = [_without_head(looked_at, tongue, *place, early=n < _PLACES_UNTIL) for n, place in whole]
    if len(looked_at) < len(text) and len(found) > 1:
        found.pop()  # the cut goes through it
    numbered = zip(found, _paragraph_numbers(looked_at, found, blocks), strict=True)
    chosen = _spread([(place, n) for place, n in numbered if n >= 0 and place[1] - place[0] <= MAX_LETTERS])
    with_words = [(place, number, _counted(looked_at, place)) for place, number in chosen]
    kept = [entry for entry in with_words if entry[2]]
    places = tuple(place for place, _, _ in kept)
    never = frozenset(n for n, place in enumerate(places) if _meets(place, banned))
    return Draft(
        text,
        tongue,
        title,
        places,
        words=tuple(words for _, _, words in kept),
        paragraphs=tuple(number for _, number, _ in kept),
        pinned=tuple(n for n, place in enumerate(places) if n not in never and _meets(place, pinned)),
        banned=never,
    )


_AGENCY = (
    "AAP|AFP|ANP|ANSA|AP|APA|ATS|Associated Press|Belga|Bloomberg|CNN|dpa|DPA|EFE|IANS|Interfax|Kyodo|KYODO|NTB|PA|PAP|"
    "PTI|Reuters|REUTERS|RIA|TASS|TT|UPI|Xinhua|Yonhap"
)
_CAPITAL = "A-ZÀ-ÖØ-ÞΆ-ΫЀ-ЯҐ"
_DASH = r"\s?(?:\u2014|\u2013|--|-(?=\s))\s?"
_BEGINS = rf"(?!FILE\b)(?=[\"'“‘«„\d{_CAPITAL}])"
_BY_AGENCY = re.compile(
    rf"(?!FILE\b)(?:[{_CAPITAL}][\w.,'’/| -]{{1,70}}\s)?\((?:{_AGENCY})(?: [A-Z][\w ]{{1,20}})?\)"
    rf"(?:{_DASH}|\s?[.:]-\s?|\s?){_BEGINS}"
)
"""KYIV, April 2 (Reuters) -; (CNN) --; Berlin (dpa) -: an agency in brackets heads a report."""
_BY_PLACE = re.compile(
    rf"(?!FILE\b)[{_CAPITAL}][{_CAPITAL}.'’/ -]{{2,30}}(?:,\s[\w.,/ -]{{2,30}})?(?:\s?\([\w. ]{{2,30}}\))?"
    rf"(?P<dash>{_DASH}){_BEGINS}"
)
"""LONDON \u2014: so do capitals and a dash."""
_PLACES_UNTIL = 3
"""Sentences of which one may be headed by a place alone: a headline and a byline may come before the first."""
_REST_OF_A_DATELINE = re.compile(r"(?<=[^\S\n])[\u2014\u2013]\s+")
"""Dekalb, Ill. \u2014: left of one whose place ends with a full stop; where a paragraph begins, it is speech."""


_ENTRY = re.compile(rf"\d{{1,2}}(?P<mark>[.)])\s+(?=[\"'“‘„«]?[{_CAPITAL}]\w)")


def _without_head(text: str, language: str, start: int, end: int, *, early: bool) -> Place:
    """Let a sentence begin after the place and the agency that heads a report, or the number of a list's entry."""
    headed = _BY_AGENCY.match(text, start, end) or _REST_OF_A_DATELINE.match(text, start, end)
    if not headed and early:
        headed = _headed_by_place(text, start, end)
    if not headed and (entry := _ENTRY.match(text, start, end)):
        headed = entry if entry["mark"] == ")" or language not in languages.ORDINALS else None
    return (headed.end() if headed else start, end)


def _headed_by_place(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find LONDON \u2014, not "NATO \u2014 Europe's alliance \u2014 will": there the dash has a second one."""
    found = _BY_PLACE.match(text, start, end)
    return found if found and text.count(found["dash"], found.end(), end) % 2 == 0 else None


def _meets(place: Place, others: Sequence[Place]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


def _counted(text: str, place: Place) -> tuple[str, ...]:
    return tuple(languages.words(text[slice(*place)])[:MAX_WORDS])


def _spread(entries: list[tuple[Place, int]]) -> list[tuple[Place, int]]:
    if len(entries) <= MAX_SENTENCES:
        return entries
    left = MAX_SENTENCES - _FIRST
    step = (len(entries) - _FIRST) / left
    return entries[:_FIRST] + [entries[_FIRST + int(step * n)] for n in range(left)]


_BLANK_LINE = re.compile(r"\n\s*\n")


def _paragraph_numbers(text: str, places: Sequence[Place], blocks: Sequence[Block]) -> list[int]:
    """Number the paragraph of each sentence; -1 where it may not be chosen."""
    numbers = []
    if not blocks:
        number = last = 0
        for start, end in places:
            number += bool(_BLANK_LINE.search(text, last, start))
            numbers.append(number)
            last = end
        return numbers
    ordered = sorted(blocks, key=lambda block: block.start)
    at = 0
    for start, _ in places:
        while at < len(ordered) and ordered[at].end <= start:
            at += 1
        inside = at < len(ordered) and ordered[at].start <= start
        numbers.append(at if inside and ordered[at].kind in _CHOOSABLE and not _is_asked(text, ordered[at]) else -1)
    return numbers


def _is_asked(text: str, block: Block) -> bool:
    """Whether a block is a question of an interviewer's: one in bold from its beginning to its end."""
    return text[block.start : block.end].rstrip().endswith(("?", "？")) and any(
        span.kind == "strong" and span.start <= block.start and span.end >= block.end - 1 for span in block.spans
    )
