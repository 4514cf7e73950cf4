"""Where a saved page came from, as it says itself: in the mark of the program that saved it, or in its own head."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5

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
    r"|原文|来源)[*_]*\s*[:：]\s*[*_<]*(?:'(?P<in_quotes>https?://[^\s']+)|\"?(?P<bare>https?://[^\s\"<>]+))",
    re.IGNORECASE | re.MULTILINE,
)
_REFERENCE = re.compile(r"&(#?\w{1,40});")
_INLINED = re.compile(rb"data:[\w.+-]{1,40}/[\w.+-]{1,80}[;,][^\"')\s<>]{1000,}")


def of_html(data: bytes) -> str | None:
    """Return the address of a saved HTML page: the saving program's word, else canonical, else og:url."""
    text = data[:_SEARCHED].replace(b"\0", b"").decode("utf-8", "replace")
    return _first_good(_candidates(text))


def of_text(data: bytes) -> str | None:
    """Return the address that a note or a text names as its source: front matter or a line "Source: https://…"."""
    text = data.replace(b"\0", b"").decode("utf-8", "replace")
    labelled = (match for part in (text[:4000], text[-2000:]) for match in _LABELLED.finditer(part))
    return _first_good(match["in_quotes"] or match["bare"] for match in labelled)


def without_inlined(data: bytes) -> bytes:
    """Leave out large pictures and fonts that are written into a page."""
    return _INLINED.sub(b"data:,", data)


def _candidates(text: str) -> Iterator[str]:
    for mark in _MARKS:
        yield from map(_unescaped, mark.findall(text))
    yield from (f"http://{_unescaped(place)}" for place in _MIRROR_MARK.findall(text))
    tags = [_attributes(tag[0]) for tag in _TAG.finditer(text)]
    yield from (tag.get("href", "") for tag in tags if "canonical" in tag.get("rel", "").lower().split())
    yield from (tag.get("content", "") for tag in tags if "og:url" in (tag.get("property"), tag.get("name")))


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): _unescaped(one or two or bare) for name, one, two, bare in _ATTRIBUTE.findall(tag)}


def _unescaped(value: str) -> str:
    """What an attribute says: `&copy=2` is a parameter there, only `&copy;` a sign."""
    return _REFERENCE.sub(lambda found: html.unescape(found[0]) if _is_known(found[1]) else found[0], value)


def _is_known(name: str) -> bool:
    return name.startswith("#") or f"{name};" in html5


def _first_good(candidates: Iterator[str]) -> str | None:
    addresses = map(address.clean_or_none, candidates)
    return next(filter(None, addresses), None)
