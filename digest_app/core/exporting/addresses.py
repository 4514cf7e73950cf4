"""Addresses that an export may lead to: http and https alone, written so that every format takes them."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from digest_app.core.exporting.spans import printable

_PARTS = re.compile(r"(https?://[^/?#]*)([^#]*)(?:#(.*))?", re.IGNORECASE | re.DOTALL)
_SAFE = "!$&'*+,-./:;=?@_~%"


def is_web(address: str | None) -> bool:
    """Whether a link may lead there."""
    if not address or not _PARTS.fullmatch(address):
        return False
    try:
        return bool(urlsplit(address).hostname) and urlsplit(address).port != 0
    except ValueError:
        return False


def encoded(address: str) -> str:
    """A web address without anything that is syntax in Markdown, HTML or a URI; letters of all scripts stay."""
    parts = _PARTS.fullmatch(printable(address))
    if parts is None:
        return ""
    origin, path, fragment = parts.groups()
    host = "".join(char if char in f"{_SAFE}[]" or char.isalnum() else quote(char) for char in origin)
    return host + _encoded(path) + (f"#{_encoded(fragment)}" if fragment else "")


def _encoded(part: str) -> str:
    letters = "".join(char if char in _SAFE or char.isalnum() else quote(char) for char in part)
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", letters)
