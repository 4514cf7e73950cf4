"""What lists show of an article: tuples with names, since a list makes them by the hundred and must start fast."""

# no `from __future__ import annotations` here: a named tuple compiles every annotation that is text, at each start

from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from digest_app.core.model.verdict import Verdict


class Copy(NamedTuple):
    """Another article of the library with the same text, and where it is from."""

    id: int
    site: str | None
    url: str | None


class Row(NamedTuple):
    """One line of the list: just what a card shows."""

    id: int
    title: str
    site: str | None
    url: str | None
    published: str | None
    saved: datetime
    word_count: int
    read: bool
    starred: bool
    archived: bool
    first_sentence: str
    language: str | None = None
    verdict: Verdict = Verdict.WHOLE
    copies: tuple[Copy, ...] = ()


class Hit(NamedTuple):
    """An article that a search found, with the passage that answers it and the hits' places in that passage."""

    row: Row
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


def reading_minutes(words: int) -> int:
    """How long a text of so many words is read, at 230 a minute: one minute at least."""
    return max(1, round(words / 230))


def outlet(site: str | None, url: str | None) -> str:
    """What a reader would call the place an article is from: its site's name, else its host without "www.", else ""."""
    if site or not url:
        return site or ""
    return (urlsplit(url).hostname or "").removeprefix("www.")
