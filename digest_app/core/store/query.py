"""The query language of the search field, read into what the index is asked and what is filtered.

`aruba tourism "boots on the ground" -hotel peacekeep* ferry OR boat title:summit topic:aruba site:news.example
after:2025-03 before:2025-06-01 is:unread tag:coalition author:doe lang:nl`
"""

# no `from __future__ import annotations` here: a named tuple compiles every annotation that is text, at each start

import re
from datetime import datetime
from typing import NamedTuple

from digest_app.core.errors import BadQuery
from digest_app.core.store.words import spaced

STATES = ("unread", "read", "starred", "archived", "binned")
FILTERS = ("topic", "site", "after", "before", "is", "lang")
COLUMNS = {"title": "title", "text": "body", "author": "about", "tag": "about", "note": "about"}
_PART = re.compile(r'(-?)(?:(\w+):)?("[^"]*"?|\S+)')
_WORD = re.compile(r"[\w\u0300-\u036f]+")
LONGEST = 2000
"""Letters of a query: more than anybody types, and SQLite has bounds of its own."""


class Query(NamedTuple):
    """What a search asks: `match` in the words of FTS5 (empty: every article), and filters by name."""

    match: str
    words: list[str]
    """The words and phrases to mark in what is shown, as typed."""
    filters: list[tuple[str, str, bool]]
    """Name, value, and whether it must hold."""


def parse(text: str, *, typing: bool = False) -> Query:
    """Read a query. While `typing`, a last word of three letters or more also finds longer words. BadQuery."""
    text = _readable(text)
    words: list[str] = []
    filters: list[tuple[str, str, bool]] = []
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    parts = list(_PART.finditer(text))
    either = False
    for number, part in enumerate(parts):
        minus, name, value = part.group(1), (part.group(2) or "").lower(), part.group(3)
        if part.group() == "OR":
            either = bool(wanted)
            continue
        if name in FILTERS:
            filters.append((name, _checked(text, name, value.strip('"')), not minus))
            continue
        if name and name not in COLUMNS:
            name, value = "", f"{part.group(2)} {value}"  # "10:30" or "Warning:" is no field
        open_end = typing and number == len(parts) - 1 and text.endswith(value) and not value.startswith('"')
        phrase = _phrase(value, open_end)
        if phrase and minus:
            unwanted.append(_in_column(name, phrase))
        elif phrase:
            if not either:
                wanted.append([])
            wanted[-1].append(_in_column(name, phrase))
            words.append(value.strip('"').rstrip("*"))
        either = False
    if unwanted and not wanted:
        raise BadQuery(query=text, why="it says only what must not be there; add a word to look for")
    if text.strip() and not (typing or wanted or filters):
        raise BadQuery(query=text, why="it has no word to look for")
    required = " AND ".join(f"({' OR '.join(choices)})" for choices in wanted)
    match = f"({required})" + "".join(f" NOT {phrase}" for phrase in unwanted) if required else ""
    return Query(match, words, filters)


def moment(date: str) -> datetime:
    """The first moment of a day, month or year such as 2025-04-02, 2025-04 or 2025, where the reader is. ValueError."""
    year, month, day = ([*map(int, date.split("-")), 1, 1])[:3]
    try:
        return datetime(year, month, day).astimezone()
    except OverflowError as problem:
        raise ValueError(date) from problem


def _readable(text: str) -> str:
    """The text with each letter and its marks as one character, as the index mostly has them. BadQuery if too long."""
    if len(text) > LONGEST:
        raise BadQuery(query=f"{text[:40]}…", why=f"it is longer than {LONGEST:,d} letters")
    if text.isascii():
        return text
    from unicodedata import normalize

    return normalize("NFC", text)


def _checked(text: str, name: str, value: str) -> str:
    if name == "is" and value not in STATES:
        raise BadQuery(query=text, why=f"“is:{value}” is none of “{', '.join('is:' + state for state in STATES)}”")
    if name in ("after", "before"):
        try:
            moment(value)
        except ValueError:
            raise BadQuery(query=text, why=f"“{value}” is not a date; write 2025-04-02 or 2025-04") from None
    return value


def _phrase(value: str, open_end: bool) -> str:
    star = value.endswith("*") and not value.startswith('"')
    words = _WORD.findall(spaced(value))
    if not words:
        return ""
    longer = star or (open_end and len(words[-1]) >= 3)
    return f'"{" ".join(words)}"' + (" *" if longer else "")


def _in_column(name: str, phrase: str) -> str:
    return f"{{{COLUMNS[name]}}} : {phrase}" if name else phrase
