"""How pages without an article, or with a part of one only, are known by their words: words/no_article.txt."""

from __future__ import annotations

import re
from functools import cache

from digest_app.core.reading.words import either


def says(kind: str, text: str) -> bool:
    """Whether the text says anything under a heading of the file."""
    return bool(_pattern(kind).search(text))


def sayings(kind: str, text: str) -> set[str]:
    """The different phrases under a heading that the text says, in small letters."""
    return {found[0].lower() for found in _pattern(kind).finditer(text)}


def is_titled(kind: str, title: str) -> bool:
    """Whether a title is nothing but a phrase under a heading, with or without the site's name."""
    return bool(_title(kind).fullmatch(title.strip(" .!|-–—:")))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(either("no_article", kind), re.IGNORECASE)


@cache
def _title(kind: str) -> re.Pattern[str]:
    phrase, joint = either("no_article", kind), r"(?:[|–—-]+|to|bei|bij|en|in)"
    if kind == "not found":
        number = r"(?:(?:error|fout|fehler|erreur|errore|помилка)\s*)?(?:404|410)"
        phrase = rf"(?:{number}\s*[|:–—-]*\s*)?(?:{phrase})|{number}(?:\s*(?:error|page))?"
        joint = "[|–—-]+"
    return re.compile(rf"(?:.{{0,40}}\s[|–—-]\s*)?(?:{phrase})\s*[!.]*(?:\s+{joint}\s+.{{0,60}})?", re.IGNORECASE)
