"""The text of a copied page, and what follows it: tags, comment form, teasers of other articles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from digest_app.core.model import Lead
from digest_app.core.reading import bylines, dates, furniture
from digest_app.core.reading.drafts import Draft
from digest_app.core.reading.plain_text.paragraphs import Paragraph

_URL = re.compile(r"https?://\S+$")
_NOTE = re.compile(
    r"\[?\d{1,2}[\]).]?\s|[*†‡¹²³]"
    r"|(?:this (?:article|story|post)|correction|clarification|update|note|footnote|editor'?s note)\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(?P<site>[^.|©\d]{3,60})", re.IGNORECASE
)
_MOST_LEADS = 20


@dataclass(slots=True)
class Body:
    """The blocks of the text and what was told apart from it."""

    drafts: list[Draft] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    leads: tuple[Lead, ...] = ()
    url: str | None = None
    site: str | None = None


def read(found: list[Paragraph], *, copied: bool) -> Body:
    """Walk down the text; `copied` says that furniture is to be expected, else every line is the text's."""
    if not copied:
        return Body(drafts=_drafts(found))
    body = Body(site=_site(found))
    kept: list[Paragraph] = []
    leads: list[Lead] = []
    place = 0
    while place < len(found):
        paragraph = found[place]
        if paragraph.furniture == "comments" and not _goes_on(found[place + 1 :]):
            leads += _later_leads(found[place + 1 :])
            break
        if paragraph.furniture == "related":
            length = _length_of_box(found[place + 1 :])
            leads += _leads(found[place + 1 : place + 1 + length])
            place += length
        elif title := furniture.teaser(paragraph.text):
            leads.append(Lead(title))
        elif paragraph.tags is not None:
            body.tags += paragraph.tags
        elif not paragraph.furniture:
            kept.append(paragraph)
        place += 1
    body.drafts = _drafts(_without_tail(kept))
    body.leads = _once(leads)
    return body


def _goes_on(rest: list[Paragraph]) -> bool:
    """Whether the article's text goes on: two paragraphs of prose in a row, neither cut short like a teaser."""
    return any(_is_text(one) and _is_text(two) for one, two in pairwise(rest)) and not any(
        paragraph.furniture == "comments" for paragraph in rest[:8]
    )


def _is_text(paragraph: Paragraph) -> bool:
    return paragraph.is_prose and not _is_cut(paragraph)


def _is_cut(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("]) »>").endswith(("...", "…", "[…", "[..."))


def _length_of_box(rest: list[Paragraph]) -> int:
    """Tell how many paragraphs after its heading belong to a box of teasers: up to where the text goes on."""
    for place, paragraph in enumerate(rest):
        if paragraph.furniture in ("comments", "copyright"):
            return place
        following = rest[place + 1] if place + 1 < len(rest) else None
        if _is_text(paragraph) and following and _is_text(following):
            return place
    return len(rest)


def _later_leads(rest: list[Paragraph]) -> list[Lead]:
    """Find teasers below the comment form."""
    at = next((place for place, paragraph in enumerate(rest) if paragraph.furniture == "related"), None)
    return [] if at is None else _leads(rest[at + 1 : at + 1 + _length_of_box(rest[at + 1 :])])


def _leads(box: list[Paragraph]) -> list[Lead]:
    """Read a box of teasers: titles, often twice, for picture and link; each with an excerpt, an address or neither."""
    leads: list[Lead] = []
    for paragraph in box:
        text = paragraph.text
        if paragraph.furniture or paragraph.tags is not None or _is_small_print(text):
            continue
        if _URL.match(text) and leads:
            leads[-1] = Lead(leads[-1].title, text, leads[-1].teaser)
        elif leads and (text == leads[-1].title or text == leads[-1].teaser):
            continue
        elif leads and not leads[-1].teaser and (paragraph.is_prose or _is_cut(paragraph)):
            leads[-1] = Lead(leads[-1].title, leads[-1].url, text)
        elif not paragraph.is_prose and not _is_cut(paragraph):
            leads.append(Lead(text[len(paragraph.marker) :].strip("•·*–-» ")))
    return leads


def _is_small_print(text: str) -> bool:
    """A teaser's own date or byline."""
    return len(text) < 60 and bool(dates.find(text) or (bylines.starts_like_one(text) and bylines.people(text)))


def _once(leads: list[Lead]) -> tuple[Lead, ...]:
    return tuple({lead.title: lead for lead in reversed(leads)}.values())[::-1][:_MOST_LEADS]


def _without_tail(kept: list[Paragraph]) -> list[Paragraph]:
    """Cut the lines under the last paragraph that are no sentences; list items, notes and corrections stay."""
    last = max((place for place, paragraph in enumerate(kept) if _belongs(paragraph)), default=len(kept) - 1)
    return kept[: last + 1]


def _belongs(paragraph: Paragraph) -> bool:
    return (
        paragraph.is_prose
        or bool(paragraph.marker)
        or (paragraph.ends and paragraph.words > 2)
        or bool(_NOTE.match(paragraph.text))
    )


def _drafts(found: list[Paragraph]) -> list[Draft]:
    drafts: list[Draft] = []
    for place, paragraph in enumerate(found):
        if paragraph.marker:
            marker = paragraph.marker if paragraph.marker[0].isalnum() or paragraph.marker[0] == "(" else "•"
            drafts.append(Draft("item", paragraph.text[len(paragraph.marker) :].strip(), 1, marker))
        elif paragraph.text.startswith(">") and paragraph.text.strip("> "):
            drafts.append(Draft("quote", paragraph.text.lstrip("> "), 1))
        elif 0 < place < len(found) - 1 and _is_heading(paragraph, found[place - 1], found[place + 1]):
            drafts.append(Draft("heading", paragraph.text, 2))
        else:
            drafts.append(Draft("paragraph", paragraph.text))
    return drafts


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


def _site(found: list[Paragraph]) -> str | None:
    for paragraph in found:
        if paragraph.furniture == "copyright" and (rights := _RIGHTS.search(paragraph.text)):
            return rights["site"].strip(" ,-–—") or None
    return None
