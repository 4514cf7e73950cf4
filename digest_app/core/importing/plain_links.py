"""Any text with web addresses in it: one a line, in prose, or as Markdown links; "Title URL" keeps the title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest_app.core.closing import without_closing
from digest_app.core.importing.fields import address, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source

_MARKDOWN = re.compile(
    r"\[([^\[\]\n]{0,500})\]\(<?(https?://[^\s<>]{1,8000}?)>?(?:\s+\"[^\"\n]{0,500}\")?\)", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”|]+", re.IGNORECASE)
_BEFORE, _BETWEEN = " \t-*+•0123456789.)#", " \t-–—:|<("


def recognises(source: Source) -> bool:
    return source.head[:1] not in ("<", "") and source.json is None and bool(_ADDRESS.search(source.text))


def rows(source: Source) -> Iterator[tuple[str, tuple[str, str]]]:
    for number, line in enumerate(source.text.splitlines(), 1):
        yield from ((f"line {number}", found) for found in _found(line[:20_000]))


def entry(row: tuple[str, str]) -> Imported:
    return Imported(url=address(row[0]), title=words(row[1]))


def _found(line: str) -> Iterator[tuple[str, str]]:
    """Address and title of each link of a line."""
    named = list(_MARKDOWN.finditer(line))
    if named:
        yield from ((match[2], match[1]) for match in named)
        return
    plain = [without_closing(match[0]) for match in _ADDRESS.finditer(line)]
    title = line.partition("http")[0].lstrip(_BEFORE).rstrip(_BETWEEN) if len(plain) == 1 else ""
    yield from ((one, title) for one in plain)
