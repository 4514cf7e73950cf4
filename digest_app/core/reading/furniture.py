"""What stands around an article on a page, told by its words: share bars, forms, boxes, headings of related posts.

The phrases are in words/furniture.txt. Each fits a whole line (leading marks and case aside): a line of an article
that merely contains such words is never taken for furniture.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from digest_app.core.reading.words import either, phrases

_MARKS = " \t\u00a0•·*|>»«<→←–—-_#▶►▼▲★☆✓:"
_LONGEST = 320


@lru_cache(maxsize=4096)
def kind(line: str) -> str | None:
    """Tell what a line is, if it is furniture: a word of the ledger's vocabulary; None for all other lines."""
    line = " ".join(line.split()).strip(_MARKS)
    if not line or len(line) > _LONGEST:
        return None
    return next((name for name, pattern in _kinds() if pattern.fullmatch(line)), None)


def is_kind(name: str, line: str) -> bool:
    """Whether a line is furniture of this kind; quicker than asking for its kind."""
    return bool(dict(_kinds())[name].fullmatch(line.strip(_MARKS)))


def tags(line: str) -> tuple[str, ...] | None:
    """Read a tag line ("Tags: Aruba, Tourism"): its tags, () for a bare label; None for other lines."""
    found = _tag_line().fullmatch(" ".join(line[: 2 * _LONGEST].split()).strip(" •·*|"))
    if not found or len(line) > _LONGEST:
        return None
    parts = re.split(r"\s*[,;|•·#、，]\s*", found["tags"])
    return tuple(dict.fromkeys(part.strip(" .") for part in parts if part.strip(" .")))


def teaser(line: str) -> str | None:
    """Read the title out of a teaser in the text ("Read more: Aruba opens a new pier"); None for other lines."""
    found = _teaser_line().fullmatch(" ".join(line[: 2 * _LONGEST].split()).strip(_MARKS))
    return found["title"].strip() if found else None


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = [name for name in phrases("furniture") if not name.endswith("labels")]
    return tuple((name, re.compile(either("furniture", name), re.IGNORECASE)) for name in names)


@cache
def _tag_line() -> re.Pattern[str]:
    return re.compile(rf"(?:{either('furniture', 'tag labels')})\s*[:：]\s*(?P<tags>.*)", re.IGNORECASE)


@cache
def _teaser_line() -> re.Pattern[str]:
    labels = either("furniture", "teaser labels")
    return re.compile(rf"(?:{labels})\s*[:：>»|–—-]+\s*(?P<title>.{{8,200}})", re.IGNORECASE)
