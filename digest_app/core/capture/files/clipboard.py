"""What was copied in a browser, as a page."""

from __future__ import annotations

import re

from digest_app.core.capture import address
from digest_app.core.errors import EmptyFile, TooLarge
from digest_app.core.model import Page

_LARGEST = 10_000_000
# https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format
_HEADER = re.compile(r"\s*Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n]*[\r\n]+)+(?=<)")
_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*(Start|End)Fragment\s*-->", re.IGNORECASE)
_UNSEEN = re.compile(r"<(/?)(?:script|style)\b|<!--|-->", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>|&nbsp;")


def from_clipboard(html: str | None, text: str) -> Page:
    """Make a page of the clipboard's HTML, else of its text; Windows' header tells where it was copied.

    EmptyFile where there is neither, TooLarge beyond 10 MB.
    """
    if html and len(html) <= _LARGEST:
        url, fragment = _without_header(html)
        if _TAG.sub("", _seen(fragment)).strip():
            return Page(source="clipboard", data=_bytes(fragment), url=url, charset="utf-8")
    if len(text) > _LARGEST or (html and len(html) > _LARGEST and not text.strip()):
        raise TooLarge(megabytes=_LARGEST // 1_000_000)
    if not text.strip():
        raise EmptyFile(path="clipboard")
    return Page(source="clipboard", data=_bytes(text), kind="text", charset="utf-8")


def _without_header(html: str) -> tuple[str | None, str]:
    url = None
    if header := _HEADER.match(html):
        html = html[header.end() :]
        if source := _SOURCE.search(header[0]):
            url = address.clean_or_none(source[1])
    marks = list(_FRAGMENT.finditer(html))
    start = next((mark.end() for mark in marks if mark[1].lower() == "start"), None)
    end = next((mark.start() for mark in reversed(marks) if mark[1].lower() == "end"), 0)
    return url, html[start:end] if start is not None and end >= start else html


def _seen(html: str) -> str:
    """Markup without scripts, style sheets and comments, read once from left to right."""
    kept, at, inside = [], 0, ""
    for mark in _UNSEEN.finditer(html):
        opens = "-->" if mark[0] == "<!--" else "" if mark[0] == "-->" or mark[1] else "</"
        if not inside and opens:
            kept.append(html[at : mark.start()])
            inside = opens
        elif inside and mark[0].startswith(inside):
            inside, at = "", mark.start() if inside == "</" else mark.end()
    return "".join(kept) + ("" if inside else html[at:])


def _bytes(text: str) -> bytes:
    return text.replace("\0", "").encode("utf-8", "replace")
