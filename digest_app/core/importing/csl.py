"""CSL-JSON, as Zotero and other reference managers write it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from digest_app.core.importing.fields import address, lines, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return source.lists_objects_with("type", "title")


def rows(source: Source) -> Iterator[tuple[str, Any]]:
    return numbered(source.json)


def entry(row: dict[str, Any]) -> Imported:
    return Imported(
        url=address(row.get("URL")),
        title=words(row.get("title")),
        saved=_date(row.get("accessed")),
        tags=tags(split_tags(row.get("keyword"), ",")),
        note=lines(row.get("note")),
    )


def _date(value: object) -> datetime | None:
    if not isinstance(value, dict):
        return None
    try:
        year, month, day = (*(int(part) for part in value["date-parts"][0]), 1, 1)[:3]
        return moment(datetime(year, month, day, tzinfo=UTC).isoformat())
    except (TypeError, KeyError, IndexError, ValueError, OverflowError):
        return None
