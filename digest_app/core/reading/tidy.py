"""The last hand on a choice: what hangs together is kept together, and what no article says is not kept.

Each rule was measured on pages of hosts not seen in training (`benchmarks/reading/train.py`): together they are worth
.002 of F1, most of it from headings that the judge had cut off from their sections and from bodies that stand twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digest_app.core.reading import bylines, dates, furniture, ledger
from digest_app.core.reading.alignment import words
from digest_app.core.reading.no_article_words import says
from digest_app.core.reading.segments import Segment

Mask = NDArray[np.bool_]

_NEVER = ("share", "cookie", "newsletter", "advertisement", "caption")
_OFFERS = ("related", "comments", "newsletter")
_MOST_LEFT = 0.8
"""Share of the words that must be left when offers are taken out."""
_PROSE = 25
"""Words from which a segment that is no link is a paragraph."""
_DOUBTFUL_PLACES = {
    "navigation": 0.9, "footer": 0.9, "newsletter": 0.9, "cookie": 0.9, "comments": 0.9, "advert": 0.9, "form": 0.7,
}  # fmt: skip
"""How likely a segment must be to be kept although its place bears such a name."""
_ENDS_SENTENCE = re.compile(r"[.!?。！？…][\"'”’»)]*$")
_EDITOR = re.compile(r"(?:责任编辑|责編|责编|編輯|编辑|作者|记者|記者|来源|來源)\s*[:：]")
_PULLED = re.compile(r"pull-?quote", re.IGNORECASE)
_QUOTED = re.compile('["“”„«»]')
_LAST, _WALL, _SAYS_MUCH = 8, 40, 12
"""Lines at the end that may be a wall's, words of one, and words from which another line ends the search for it."""
_NOTE = re.compile(r"footnote|endnote|correction|amend", re.IGNORECASE)
_BRACKETS = " （(【[]】)）"


@dataclass(frozen=True, slots=True)
class _Line:
    """A segment with its number of words, its probability, and whether the body has begun."""

    segment: Segment
    count: float
    likely: float
    in_body: bool

    @property
    def text(self) -> str:
        return self.segment.text


def tidied(
    segments: Sequence[Segment],
    counts: NDArray[np.float64],
    likely: NDArray[np.float64],
    kept: Mask,
    title: Sequence[str],
) -> Mask:
    """Correct a choice among segments of `counts` words, each `likely` to belong to the article with this title."""
    kept = _without_repeats(segments, counts, _joined(segments, likely, kept))
    kept = _without_offers(segments, counts, kept)
    long = np.flatnonzero(kept & (counts >= 25))
    body = int(long[0]) if len(long) else len(kept)
    for number in np.flatnonzero(kept).tolist():
        line = _Line(segments[number], counts[number], likely[number], number >= body)
        kept[number] = not (_is_title(line, title) or any(rule(line) for rule in _RULES))
    return _without_wall(segments, counts, kept)


def _without_wall(segments: Sequence[Segment], counts: NDArray[np.float64], kept: Mask) -> Mask:
    """Take out what a wall says in the place of the rest: short lines at the end, below the last paragraph of prose."""
    left = kept.copy()
    for number in reversed(np.flatnonzero(kept)[-_LAST:].tolist()):
        text = segments[number].text
        if counts[number] >= _WALL:
            break
        if says("paywall", text) and not _QUOTED.search(text):
            left[number] = False
        elif counts[number] >= _SAYS_MUCH:
            break
    return left


def _joined(segments: Sequence[Segment], likely: NDArray[np.float64], kept: Mask) -> Mask:
    """Keep the heading of a section that was kept, what stands alone between two that were, and notes, if likely."""
    before, after = np.roll(kept, 1), np.roll(kept, -1)
    before[:1] = after[-1:] = False
    begun = np.cumsum(kept) > 0
    heads = np.array([segment.kind == "heading" for segment in segments]) & begun & (likely > 0.2)
    notes = np.array([_says(_NOTE, segment) for segment in segments]) & begun & (likely > 0.2)
    joined: Mask = kept | notes | (after & (heads | (before & (likely > 0.4))))
    return joined


def _without_repeats(segments: Sequence[Segment], counts: NDArray[np.float64], kept: Mask) -> Mask:
    """Of a paragraph that stands in two places of the page, for wide and narrow screens, keep the first.

    A refrain, which comes again in the same place, is kept.
    """
    kept, first = kept.copy(), dict[str, object]()
    for number in np.flatnonzero(kept & (counts >= 12)).tolist():
        around = segments[number].element.getparent()
        kept[number] = first.setdefault(segments[number].text, around) is around
    return kept


def _without_offers(segments: Sequence[Segment], counts: NDArray[np.float64], kept: Mask) -> Mask:
    """Take out "Most read" and the like with the teasers below, down to the next heading or paragraph of prose.

    Where that would be much of the text, the words mean something else.
    """
    left, offering = kept.copy(), False
    for number, segment in enumerate(segments):
        if segment.kind == "heading":
            offering = furniture.kind(segment.text) in _OFFERS
        elif offering and counts[number] >= _PROSE and segment.linked < 0.5 * len(segment.text):
            offering = False
        if offering:
            left[number] = False
    return left if counts[left].sum() >= _MOST_LEFT * counts[kept].sum() else kept


def _is_title(line: _Line, title: Sequence[str]) -> bool:
    """The title stands above the article already."""
    return line.segment.kind == "heading" and set(words(line.text)) == set(title)


# --------------------------------------------------------------------------- what no article says


def _is_furniture(line: _Line) -> bool:
    return line.count < 50 and (furniture.kind(line.text) in _NEVER or furniture.tags(line.text) is not None)


def _is_teaser(line: _Line) -> bool:
    """A link in the text that leads to another article: "Read more: Why ports grow old"."""
    is_link = line.segment.kind == "paragraph" and line.segment.linked >= 0.5 * len(line.text)
    return is_link and line.count < _WALL and furniture.teaser(line.text) is not None


def _is_credit(line: _Line) -> bool:
    text = line.text.strip(_BRACKETS)
    if line.count >= 15 or _ENDS_SENTENCE.search(text):
        return False
    if text.startswith("©"):
        return True  # of a picture; an agency's own line ends as a sentence does
    return bool(_EDITOR.match(text) or (bylines.starts_like_one(text) and bylines.people(text)))


def _is_dateline(line: _Line) -> bool:
    if line.in_body or line.count >= 30 or line.segment.kind == "heading" or _ENDS_SENTENCE.search(line.text):
        return False
    return dates.find(line.text) is not None


def _is_pulled(line: _Line) -> bool:
    """A pull quote says again, in large letters, what the text says."""
    return _says(_PULLED, line.segment)


def _stands_in_doubt(line: _Line) -> bool:
    """Where the judge is not sure, what the page calls the place decides."""
    if line.segment.kind == "heading":
        return False
    element = line.segment.element
    named = (ledger.named(each) or "" for each in (element, element.getparent()) if each is not None)
    return any(line.likely < _DOUBTFUL_PLACES.get(name, 0.0) for name in named)


_LONGEST_CLASS = 300
_RULES: tuple[Callable[[_Line], bool], ...] = (
    _is_furniture,
    _is_teaser,
    _is_credit,
    _is_dateline,
    _is_pulled,
    _stands_in_doubt,
)


def _says(pattern: re.Pattern[str], segment: Segment) -> bool:
    around = segment.element.getparent()
    named = ((each.get("class") or "")[:_LONGEST_CLASS] for each in (segment.element, around) if each is not None)
    return any(map(pattern.search, named))
