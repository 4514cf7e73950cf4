"""Pinboard's JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest_app.core.importing.fields import address, is_yes, lines, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return source.lists_objects_with("href", "description")


def rows(source: Source) -> Iterator[tuple[str, Any]]:
    return numbered(source.json)


def entry(row: dict[str, Any]) -> Imported:
    return Imported(
        url=address(row.get("href")),
        title=words(row.get("description")),
        saved=moment(row.get("time")),
        tags=tags(split_tags(row.get("tags"), " ")),
        read="toread" in row and not is_yes(row["toread"]),
        note=lines(row.get("extended")),
    )
