"""Lines that say when: "Published 3 March 2026, updated 4 March". A date of change is no date of publication."""

from __future__ import annotations

import re
from functools import cache

from digest_app.core.reading import dates
from digest_app.core.reading.words import either

LONGEST = 80
"""Letters beyond which a line is more than a dateline."""


def published(line: str, *, month_first: bool = False) -> str | None:
    """The date of publication that a line gives, as ISO 8601; None for one of a change, and for no date."""
    told, changed = published_pattern().search(line), _changed().search(line)
    if told:
        after = line[told.end() :]
        later = _changed().search(after)
        found = dates.find(after[: later.start()] if later else after, month_first=month_first, short_year=True)
        return found or dates.find(line[: told.start()], month_first=month_first) if not changed or later else found
    return dates.find(line[: changed.start()] if changed else line, month_first=month_first)


@cache
def published_pattern() -> re.Pattern[str]:
    """The words for publishing."""
    return _words("published")


def says_published(line: str) -> bool:
    """Whether a line speaks of publishing."""
    return bool(published_pattern().search(line))


def says_changed(line: str) -> bool:
    """Whether a line speaks of a change."""
    return bool(_changed().search(line))


def without_words(line: str) -> str:
    """A line without the words for publishing and changing."""
    return published_pattern().sub("", _changed().sub("", line))


@cache
def _changed() -> re.Pattern[str]:
    return _words("changed")


def _words(kind: str) -> re.Pattern[str]:
    """Whole words where blanks part words; those of writing without blanks wherever they stand."""
    words, unspaced = either("calendar", kind), either("calendar", f"{kind} unspaced")
    return re.compile(rf"\b(?:{words})(?:\b|(?=\d))|{unspaced}", re.IGNORECASE)
