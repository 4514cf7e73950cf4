"""The ledger of a page: every visible block that the cleaning left out, with the reason why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from lxml.etree import _Element

from digest_app.core.model import Removed
from digest_app.core.reading import furniture
from digest_app.core.reading.blocks import APART
from digest_app.core.reading.segments import Segment

REASONS = (
    "title", "duplicate", "related", "share", "comments", "navigation", "cookie", "newsletter", "byline", "tags",
    "credits", "footer", "form", "advert", "other",
)  # fmt: skip
"""The vocabulary; the window translates these words."""

_SECTIONS = ("related", "comments", "newsletter")
_FIRM = ("duplicate", "share", "advert", "cookie", "footer")
_BY_WORDS = {"advertisement": "advert", "copyright": "footer", "caption": "credits"}
_BY_CLASS = {
    "comments": r"comment|disqus|respond",
    "cookie": r"cookie|consent|gdpr",
    "newsletter": r"newsletter|subscri|sign-?up|mailing",
    "share": r"share|social|sharing|addtoany|follow-us",
    "advert": r"advert|sponsor|(?<![a-z])ads?(?![a-z])|promo",
    "related": r"related|recommend|read-?more|more-(?:from|stor|on)|teaser|latest|popular|trending|carousel|up-next",
    "tags": r"(?<![a-z])tags?(?![a-z-])|tagcloud|categories|topics|keywords",
    "byline": r"byline|author|dateline|(?<![a-z])meta(?![a-z])|published|posted-on|bio(?![a-z])",
    "credits": r"caption|credit",
    "navigation": r"(?<![a-z])nav|menu|breadcrumb|pagination|pager|skip-?link|sidebar|toolbar|masthead|topbar",
    "footer": r"footer|colophon|copyright",
    "form": r"login|search|form(?![a-z])|modal|popup",
}
_CLASS = re.compile("|".join(f"(?P<{reason}>{words})" for reason, words in _BY_CLASS.items()))
_BY_TAG = {
    "nav": "navigation", "header": "navigation", "footer": "footer", "form": "form", "button": "form",
    "select": "form", "figcaption": "credits", "aside": "related", "address": "byline", "time": "byline",
}  # fmt: skip


def removed(segments: Sequence[Segment], kept: Sequence[bool], title: str) -> tuple[Removed, ...]:
    """List the visible segments that were not kept, in the order of the page; pictures are not listed."""
    texts = {segment.text for segment, keeps in zip(segments, kept, strict=True) if keeps and segment.text}
    found = []
    at, apart = 0, 0
    section: tuple[str, int] | None = None
    for segment, keeps in zip(segments, kept, strict=True):
        if not segment.text:
            continue
        if keeps:
            at += apart + len(segment.text)
            apart, section = len(APART), None
            continue
        reason = _reason(segment, texts, title)
        section = _section(segment, reason, section)
        if not segment.hidden:
            found.append(Removed(segment.text, section[0] if section and reason not in _FIRM else reason, at))
    end = at
    return tuple(each if each.at in (0, end) else Removed(each.text, each.reason, each.at + apart) for each in found)


def _section(segment: Segment, reason: str, section: tuple[str, int] | None) -> tuple[str, int] | None:
    """A heading such as "Related posts" says what stands under it, up to the next heading of its rank."""
    if segment.kind != "heading":
        return section
    if reason in _SECTIONS:
        return reason, segment.level
    return section if section and segment.level > section[1] else None


def _reason(segment: Segment, kept: set[str], title: str) -> str:
    text = segment.text
    if text in kept:
        return "duplicate"
    if title and segment.kind == "heading" and (text in title or title in text):
        return "title"
    if furniture.tags(text) is not None:
        return "tags"
    if words := furniture.kind(text):
        return _BY_WORDS.get(words, words)
    return _from_around(segment.element) or _from_links(segment)


def _from_around(element: _Element | None) -> str | None:
    """The nearest ancestor that says what it holds, by its class or its tag."""
    for _ in range(8):
        if element is None or element.tag in ("body", "main"):
            return None
        if reason := named(element):
            return reason
        element = element.getparent()
    return None


def named(element: _Element) -> str | None:
    """What an element says it holds, if that is no part of an article."""
    return _named(element.tag, element.get("class") or "", element.get("id") or "")


@lru_cache(maxsize=10_000)
def _named(tag: str, classes: str, identity: str) -> str | None:
    found = _CLASS.search(f"{classes[:300]} {identity[:100]}".lower())
    return found.lastgroup if found else _BY_TAG.get(tag)


def _from_links(segment: Segment) -> str:
    if segment.linked < 0.6 * len(segment.text):
        return "other"
    return "related" if len(segment.text) > 30 else "navigation"
