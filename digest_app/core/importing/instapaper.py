"""Instapaper's CSV file, with (since 2025) and without dates and tags."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from digest_app.core.importing.fields import address, lines, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source

_STATES = ("unread", "archive", "starred")


def recognises(source: Source) -> bool:
    return source.columns[:4] == ["url", "title", "selection", "folder"]


def rows(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Newest first in the file: the oldest is given first, so that what has no date keeps its order."""
    return reversed(list(source.rows()))


def entry(row: Mapping[str, str]) -> Imported:
    folder = words(row.get("folder"))
    return Imported(
        url=address(row.get("url")),
        title=words(row.get("title")),
        saved=moment(row.get("timestamp")),
        tags=tags(_list(row.get("tags")), [] if folder.lower() in _STATES else [folder]),
        read=folder.lower() == "archive",
        archived=folder.lower() == "archive",
        starred=folder.lower() == "starred",
        note=lines(row.get("selection")),
    )


def _list(cell: str | None) -> object:
    try:
        return json.loads(cell or "[]")
    except (ValueError, RecursionError):
        return []
