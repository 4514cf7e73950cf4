"""What was copied in a browser, as a page."""

from __future__ import annotations

import re

from digest_app.core.capture import address
from digest_app.core.errors import BadAddress, EmptyFile, TooLarge
from digest_app.core.model import Page

_LARGEST = 10_000_000
# https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format
_HEADER = re.compile(r"\s*Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n]*[\r\n]+)+(?=<)")
_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)
_MARKUP = re.compile(r"<(?:script|style)\b.*?</(?:script|style)>|<!--.*?-->|<[^>]*>|&nbsp;", re.DOTALL | re.IGNORECASE)


def from_clipboard(html: str | None, text: str) -> Page:
    """Make a page of the clipboard's HTML, else of its text; Windows' header tells where it was copied.

    EmptyFile where there is neither, TooLarge beyond 10 MB.
    """
    if html and len(html) <= _LARGEST:
        url, fragment = _without_header(html)
        if _MARKUP.sub("", fragment).strip():
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
            url = _clean(source[1])
    marked = _FRAGMENT.search(html)
    return url, marked[1] if marked else html


def _clean(link: str) -> str | None:
    try:
        return address.clean(link)
    except BadAddress:
        return None


def _bytes(text: str) -> bytes:
    return text.replace("\0", "").encode("utf-8", "replace")
