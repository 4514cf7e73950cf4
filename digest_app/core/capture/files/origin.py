"""Where a saved page came from, as it says itself: in the mark of the program that saved it, or in its own head."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from digest_app.core.capture import address

_SEARCHED = 300_000
"""Bytes at the beginning that are searched; style sheets of saved pages can fill the first ones."""

_MARKS = (
    re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,8000})"),
    re.compile(r"<!--\s*saved from url=\(\d+\)(\S{1,8000})"),
    re.compile(r"<!--\s*Saved from (\S{1,8000}) at "),
    re.compile(r"<html\b[^<>]{0,2000}?\sdata-scrapbook-source=[\"']([^\"'<>]{1,8000})", re.IGNORECASE),
)
_MIRROR_MARK = re.compile(r"<!--\s*Mirrored from (\S{1,8000}) by HTTrack")
_TAG = re.compile(r"<(?:link|meta)\b[^<>]{1,9000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<![a-z:-])([a-z:-]{1,60})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
)
_LABELLED = re.compile(
    r"^[ \t>*_-]*(?:url|source|link|original[ _](?:url|link)|canonical[ _]url|saved from|quelle|bron|fuente|джерело"
    r"|原文|来源)[*_]*\s*[:：]\s*[*_\"'<]*(https?://[^\s\"'<>]+)",
    re.IGNORECASE | re.MULTILINE,
)
_INLINED = re.compile(rb"data:[\w.+-]{1,40}/[\w.+-]{1,80}[;,][^\"')\s<>]{1000,}")


def of_html(data: bytes) -> str | None:
    """Return the address of a saved HTML page: the saving program's word, else canonical, else og:url."""
    text = data[:_SEARCHED].replace(b"\0", b"").decode("utf-8", "replace")
    return _first_good(_candidates(text))


def of_text(data: bytes) -> str | None:
    """Return the address that a note or a text names as its source: front matter or a line "Source: https://…"."""
    text = data.replace(b"\0", b"").decode("utf-8", "replace")
    return _first_good(match[1] for part in (text[:4000], text[-2000:]) for match in _LABELLED.finditer(part))


def without_inlined(data: bytes) -> bytes:
    """Leave out large pictures and fonts that are written into a page."""
    return _INLINED.sub(b"data:,", data)


def _candidates(text: str) -> Iterator[str]:
    for mark in _MARKS:
        yield from mark.findall(text)
    yield from (f"http://{place}" for place in _MIRROR_MARK.findall(text))
    tags = [_attributes(tag[0]) for tag in _TAG.finditer(text)]
    yield from (tag.get("href", "") for tag in tags if "canonical" in tag.get("rel", "").lower().split())
    yield from (tag.get("content", "") for tag in tags if "og:url" in (tag.get("property"), tag.get("name")))


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): html.unescape(one or two or bare) for name, one, two, bare in _ATTRIBUTE.findall(tag)}


def _first_good(candidates: Iterator[str]) -> str | None:
    addresses = (address.clean_or_none(html.unescape(candidate)) for candidate in candidates)
    return next(filter(None, addresses), None)
