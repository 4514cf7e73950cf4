"""The lines above the text of a copied page: title, byline and date among menus and share bars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest_app.core.reading import bylines, datelines, dates
from digest_app.core.reading.plain_text.paragraphs import Paragraph

_NEAR = 30
"""Lines above the text among which the title is looked for."""
_URL = re.compile(r"(?:(?:source|url|link|bron|quelle|fuente)\s*:\s*)?(https?://[^\s<>\"]{4,2000})$", re.IGNORECASE)
_LIKELY = 0.55


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines above the text tell."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None


def read(above: Sequence[Paragraph], text: Sequence[Paragraph]) -> Head:
    """Find the title, and the byline and date between it and the text."""
    near = above[-_NEAR:]
    spoken = _words(" ".join(paragraph.text for paragraph in text))
    headings = {paragraph.text.casefold() for paragraph in text if not paragraph.ends}
    scores = [_title_score(near, place, spoken, headings) for place in range(len(near))]
    best = max(range(len(near)), key=lambda place: scores[place], default=0)
    titled = bool(scores) and scores[best] > _LIKELY
    own = near[best + 1 :] if titled else near[-3:]
    before = near[max(0, best - 1) : best] if titled else []
    return Head(
        title=near[best].text if titled else "",
        authors=_authors(own),
        published=_published(own) or _published(before),
        url=next((found[1] for line in above if (found := _URL.match(line.text))), None),
    )


def is_signature(paragraph: Paragraph) -> bool:
    """A line with a byline or a date of publication, and hardly anything else."""
    text = paragraph.text
    if paragraph.words > 25 or len(text) > 200 or (paragraph.ends and paragraph.words > 10):
        return False
    if bylines.starts_like_one(text):
        return bool(dates.find(text) or re.search(r"[|•·]", text) or (bylines.people(text) and paragraph.words <= 14))
    return bool(dates.find(text)) and len(datelines.without_words(text).split()) <= 12


def may_be_title(paragraph: Paragraph) -> bool:
    """Whether a line could be a title by its form."""
    text = paragraph.text
    if paragraph.furniture or paragraph.tags is not None or paragraph.marker or paragraph.words > 30:
        return False
    if text.endswith((",", ";", ":")) or re.search(r"\s[>›»/]\s", text) or _URL.match(text):
        return False
    if paragraph.words <= 6 and (bylines.starts_like_one(text) or dates.find(text)):
        return False
    return not is_signature(paragraph) and bool(re.search(r"[^\W\d_]", text))


def _title_score(near: Sequence[Paragraph], place: int, spoken: set[str], headings: set[str]) -> float:
    """How much a line reads like the title: its form, its place, and words that the text speaks of too.

    What stands below the byline, or again as a heading within the text, is rather a caption or a table of contents.
    """
    paragraph = near[place]
    if not may_be_title(paragraph):
        return -1.0
    words = _words(paragraph.text)
    below = [line for line in near[place + 1 :] if not line.furniture]
    above = near[place - 1] if place else None
    score = 0.3 + min(paragraph.words, 9) / 18 + 0.6 * len(words & spoken) / max(1, len(words))
    score -= 0.35 if paragraph.words < 3 or bylines.is_known_person(paragraph.text) else 0.0
    score -= 0.5 if paragraph.text.endswith(".") else 0.0
    score -= 0.03 * min(len(below), 15)
    score += 0.25 if any(map(is_signature, below[:3])) else 0.0
    score -= 0.35 if any(is_signature(line) and bylines.starts_like_one(line.text) for line in near[:place]) else 0.0
    score -= 0.5 if paragraph.text.casefold() in headings else 0.0
    if above and may_be_title(above) and above.words > 3 and paragraph.words > 1.3 * above.words:
        score -= 0.3  # a standfirst under its title
    return score


def _words(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]{4,}", text.casefold())
    return set(words) | {letter for letter in text if "\u3040" <= letter <= "\u9fff"}


def _authors(lines: Sequence[Paragraph]) -> tuple[str, ...]:
    for line in lines:
        if bylines.starts_like_one(line.text) and is_signature(line):
            named = re.split(r"\s[|•·–—-]\s|\s?[|•·]\s?", line.text)[0]
            return bylines.people(re.split(r"\b(?:published|posted|updated)\b", named, flags=re.IGNORECASE)[0])
    return ()


def _published(lines: Sequence[Paragraph]) -> str | None:
    """The date of publication, never that of a later change."""
    signed = sorted(filter(is_signature, lines), key=lambda line: not datelines.says_published(line.text))
    return next(filter(None, (datelines.published(line.text) for line in signed)), None)
