"""File names from titles: readable, the same every time, and fit for every system and for Obsidian's links."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LONGEST = 180
"""Bytes in UTF-8, so that " (2)" and a temporary ending still fit into the 255 of most file systems."""
_UNWANTED = re.compile(r'[/\\:*?"<>|#^\[\]\s]+')


def file_name(title: str, key: str | int, extension: str) -> str:
    """A name for the article `title`; `key` (its id or address) names it where the title gives no name at all."""
    from pathvalidate import sanitize_filename

    stem = _cut(_readable(title), _LONGEST - len(f".{extension}".encode()))
    safe = str(sanitize_filename(stem, platform="universal")).strip(" .")
    return f"{safe or _nameless(key)}.{extension}"


def same_name(name: str) -> str:
    """What two names have in common that some file system cannot tell apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _readable(title: str) -> str:
    kept = "".join(char for char in unicodedata.normalize("NFC", title) if _is_visible(char))
    return _UNWANTED.sub(" ", kept).strip(" .-~")


def _is_visible(char: str) -> bool:
    """Neither control, half a letter, nor a sign that turns the direction; joiners belong to words and emoji."""
    return char.isspace() or char in "\u200c\u200d" or unicodedata.category(char)[0] != "C"


def _cut(name: str, longest: int) -> str:
    """At most `longest` bytes, at a blank where one is near."""
    if len(name.encode()) <= longest:
        return name
    cut = name.encode()[:longest].decode(errors="ignore")
    whole_words = cut.rpartition(" ")[0]
    return (whole_words if len(whole_words) > len(cut) // 2 else cut).rstrip(" .\u200d")


def _nameless(key: str | int) -> str:
    return f"article {key if isinstance(key, int) else hashlib.sha256(key.encode()).hexdigest()[:8]}"
