"""Raindrop.io's CSV file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digest_app.core.importing.fields import address, is_yes, joined, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source


def recognises(source: Source) -> bool:
    return {"title", "url", "folder", "tags", "created", "favorite"} <= set(source.columns)


def rows(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    return source.rows()


def entry(row: Mapping[str, str]) -> Imported:
    folder = words(row.get("folder"))
    return Imported(
        url=address(row.get("url")),
        title=words(row.get("title")),
        saved=moment(row.get("created")),
        tags=tags(split_tags(row.get("tags"), ","), [] if folder.lower() == "unsorted" else [folder]),
        starred=is_yes(row.get("favorite")),
        note=joined(row.get("note"), row.get("highlights")),
    )
