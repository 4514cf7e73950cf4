"""The top of a copied page: site name, title, byline and date, above the first paragraph of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from digest_app.core.reading import bylines, datelines, dates
from digest_app.core.reading.plain_text.paragraphs import Paragraph

_HEAD = 40
"""Paragraphs among which the top is looked for."""
_URL = re.compile(r"(?:(?:source|url|link|bron|quelle|fuente)\s*:\s*)?(https?://[^\s<>\"]{4,2000})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """What the top of the page tells, and where the text begins."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    site: str | None = None
    tags: tuple[str, ...] = ()
    end: int = 0
    copied: bool = False
    """Whether the lines show that this was copied from a page."""


def read(found: list[Paragraph]) -> Head:
    """Read the lines above the text. The text begins after the byline, the date or the title, whichever is last."""
    top = found[:_HEAD]
    first_prose = next((place for place, paragraph in enumerate(top) if paragraph.is_prose), len(top))
    signed = [place for place, paragraph in enumerate(top[: first_prose + 3]) if _is_signature(paragraph)]
    anchor = min(signed, default=first_prose, key=lambda place: _signature_strength(top[place]))
    if anchor < first_prose and _signature_strength(top[anchor]) == 2 and _has_title(top[anchor + 1 : first_prose]):
        anchor, signed = first_prose, [place for place in signed if place > anchor]  # a clock above the page's title
    title_at = _title(top, anchor)
    if title_at is None and not signed:
        return Head(url=_url(top), end=0)
    last = max(
        [place for place in signed if title_at is None or place > title_at] or [-1 if title_at is None else title_at]
    )
    own = top[(title_at or 0) : last + 1] if signed else []
    return Head(
        title=top[title_at].text if title_at is not None else "",
        authors=_authors(own),
        published=_published(own) or (_published(top[max(0, title_at - 1) : title_at]) if title_at else None),
        url=_url(top),
        end=last + 1,
        copied=bool(signed) or any(paragraph.furniture for paragraph in top),
    )


def _is_signature(paragraph: Paragraph) -> bool:
    """A line with a byline or a date of publication, and hardly anything else."""
    text = paragraph.text
    if paragraph.words > 25 or len(text) > 200 or (paragraph.ends and paragraph.words > 10):
        return False
    if bylines.starts_like_one(text):
        return bool(dates.find(text) or re.search(r"[|•·]", text) or (bylines.people(text) and paragraph.words <= 14))
    return bool(dates.find(text)) and len(datelines.without_words(text).split()) <= 12


def _signature_strength(paragraph: Paragraph) -> int:
    """The byline stands nearer to the title than a bare date does: 0 is the strongest."""
    if bylines.starts_like_one(paragraph.text):
        return 0
    return 1 if datelines.says_published(paragraph.text) else 2


def _title(top: list[Paragraph], anchor: int) -> int | None:
    """Choose the line that reads most like a title among those above the anchor."""
    best, most = None, 0.0
    for place, paragraph in enumerate(top[:anchor]):
        score = _title_likeness(paragraph) - 0.12 * (anchor - place)
        before = top[place - 1] if place else None
        if before and _title_likeness(before) > 0.5 and paragraph.words > 1.3 * before.words:
            score -= 0.35  # a standfirst under its title
        if score > most or (best is None and anchor < len(top) and place == anchor - 1 and _could_be_title(paragraph)):
            best, most = place, max(score, most)
    return best


def _has_title(lines: list[Paragraph]) -> bool:
    return any(_title_likeness(line) > 0.7 for line in lines)


def _could_be_title(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if (
        paragraph.furniture
        or paragraph.tags is not None
        or paragraph.marker
        or paragraph.words > 30
        or _URL.match(text)
    ):
        return False
    if text.endswith((",", ";")) or re.search(r"\s[>›»]\s", text):
        return False
    return not _is_signature(paragraph) and bool(re.search(r"[^\W\d_]", text)) and not dates.find(text)


def _title_likeness(paragraph: Paragraph) -> float:
    if not _could_be_title(paragraph):
        return -1.0
    likeness = 0.4 + min(paragraph.words, 10) / 12
    if paragraph.text.endswith((".", ":", ";", ",")):
        likeness -= 0.6
    return likeness - (0.4 if paragraph.words < 3 else 0.0)


def _authors(lines: list[Paragraph]) -> tuple[str, ...]:
    for line in lines:
        if bylines.starts_like_one(line.text):
            named = re.split(
                r"\s[|•·–—-]\s|\s?[|•·]\s?|(?=\b(?:published|posted|updated)\b)", line.text, flags=re.IGNORECASE
            )[0]
            return bylines.people(named)
    return ()


def _published(lines: list[Paragraph]) -> str | None:
    """The date of publication, never that of a later change."""
    ranked = sorted(lines, key=lambda line: not datelines.says_published(line.text))
    return next(filter(None, (datelines.published(line.text) for line in ranked)), None)


def _url(lines: list[Paragraph]) -> str | None:
    return next((found[1] for line in lines if (found := _URL.match(line.text))), None)
