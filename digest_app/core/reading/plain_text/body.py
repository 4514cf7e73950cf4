"""The text of a copied page without what stands in it, and what follows it: tags and teasers of other articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from digest_app.core.model import Lead
from digest_app.core.reading import bylines, dates, furniture
from digest_app.core.reading.blocks import Draft
from digest_app.core.reading.plain_text.paragraphs import Paragraph

_URL = re.compile(r"https?://\S+$")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(?P<site>[^.|©\d]{3,60})", re.IGNORECASE
)
_MOST_LEADS = 20


def without_furniture(text: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Lead]]:
    """Part the paragraphs of the text from share bars, forms and boxes within it; teasers among these become leads."""
    kept: list[Paragraph] = []
    leads: list[Lead] = []
    place = 0
    while place < len(text):
        paragraph = text[place]
        if paragraph.furniture == "related":
            length = _length_of_box(text[place + 1 :])
            leads += _leads(text[place + 1 : place + 1 + length])
            place += length
        elif title := furniture.teaser(paragraph.text):
            leads.append(Lead(title))
        elif not paragraph.furniture and paragraph.tags is None:
            kept.append(paragraph)
        place += 1
    return kept, leads


def leads_below(rest: Sequence[Paragraph]) -> list[Lead]:
    """Find the boxes of teasers under the text."""
    leads: list[Lead] = []
    for place, paragraph in enumerate(rest):
        if paragraph.furniture == "related":
            leads += _leads(rest[place + 1 : place + 1 + _length_of_box(rest[place + 1 :])])
        elif title := furniture.teaser(paragraph.text):
            leads.append(Lead(title))
    return leads


def tags_in(lines: Sequence[Paragraph]) -> list[str]:
    """The tags of all tag lines."""
    return [tag for line in lines for tag in line.tags or ()]


def site_in(lines: Sequence[Paragraph]) -> str | None:
    """The owner of the rights, as the foot of the page names it."""
    for line in lines:
        if line.furniture == "copyright" and (rights := _RIGHTS.search(line.text)):
            return rights["site"].strip(" ,-–—") or None
    return None


def once(leads: Sequence[Lead]) -> tuple[Lead, ...]:
    """Each lead once, the one with most to tell."""
    best: dict[str, Lead] = {}
    for lead in leads:
        if lead.title not in best or len(lead.teaser) > len(best[lead.title].teaser):
            best[lead.title] = lead
    return tuple(best.values())[:_MOST_LEADS]


def drafts(found: Sequence[Paragraph]) -> list[Draft]:
    """Turn paragraphs into items, quotes, headings where these are clear, and paragraphs."""
    made: list[Draft] = []
    for place, paragraph in enumerate(found):
        if paragraph.marker:
            marker = paragraph.marker if paragraph.marker[0].isalnum() or paragraph.marker[0] == "(" else "•"
            made.append(Draft("item", paragraph.text[len(paragraph.marker) :].strip(), 1, marker))
        elif paragraph.text.startswith(">") and paragraph.text.strip("> "):
            made.append(Draft("quote", paragraph.text.lstrip("> "), 1))
        elif 0 < place < len(found) - 1 and _is_heading(paragraph, found[place - 1], found[place + 1]):
            made.append(Draft("heading", paragraph.text, 2))
        else:
            made.append(Draft("paragraph", paragraph.text))
    return made


def _is_text(paragraph: Paragraph) -> bool:
    return paragraph.is_prose and not _is_cut(paragraph)


def _is_cut(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("]) »>").endswith(("...", "…", "[…", "[..."))


def _length_of_box(rest: Sequence[Paragraph]) -> int:
    """Tell how many paragraphs after its heading belong to a box of teasers: up to where the text goes on."""
    for place, (paragraph, following) in enumerate(pairwise(rest)):
        if paragraph.furniture in ("comments", "copyright", "newsletter"):
            return place
        if _is_text(paragraph) and _is_text(following):
            return place
    return len(rest)


def _leads(box: Sequence[Paragraph]) -> list[Lead]:
    """Read a box of teasers: titles, often twice, for picture and link; each with an excerpt, an address or neither."""
    leads: list[Lead] = []
    for paragraph in box:
        text = paragraph.text
        if paragraph.furniture or paragraph.tags is not None or _is_small_print(text):
            continue
        if _URL.match(text) and leads:
            leads[-1] = Lead(leads[-1].title, text, leads[-1].teaser)
        elif leads and text in (leads[-1].title, leads[-1].teaser):
            continue
        elif leads and not leads[-1].teaser and (paragraph.is_prose or _is_cut(paragraph)):
            leads[-1] = Lead(leads[-1].title, leads[-1].url, text)
        elif not paragraph.is_prose and not _is_cut(paragraph):
            leads.append(Lead(text[len(paragraph.marker) :].strip("•·*–-» ")))
    return leads


def _is_small_print(text: str) -> bool:
    """A teaser's own date or byline."""
    return len(text) < 60 and bool(dates.find(text) or (bylines.starts_like_one(text) and bylines.people(text)))


def _is_heading(paragraph: Paragraph, before: Paragraph, after: Paragraph) -> bool:
    """A short line without a stop between two paragraphs of prose."""
    text = paragraph.text
    return (
        paragraph.words <= 12
        and len(text) <= 90
        and not text.endswith((".", ",", ";", "…", "。", "”", '"', "»", ")"))
        and not text[0].islower()
        and bool(re.search(r"[^\W\d_]{2}", text))
        and (before.is_prose or bool(before.marker))
        and (after.is_prose or bool(after.marker))
    )
