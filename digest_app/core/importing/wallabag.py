"""wallabag's JSON (version 2), with the pages that it kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest_app.core.importing.fields import address, is_yes, joined, lines, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return source.lists_objects_with("url", "is_archived")


def rows(source: Source) -> Iterator[tuple[str, Any]]:
    return numbered(source.json)


def entry(row: dict[str, Any]) -> Imported:
    is_page = (row.get("mimetype") or "text/html").startswith("text/html")
    named = (tag.get("label") if isinstance(tag, dict) else tag for tag in row.get("tags") or ())
    marks = (joined(f"> {lines(mark.get('quote'))}", mark.get("text")) for mark in row.get("annotations") or ())
    return Imported(
        url=address(row.get("url") or row.get("given_url")),
        title=words(row.get("title")),
        authors=tags(row.get("published_by")),
        published=moment(row.get("published_at")),
        saved=moment(row.get("created_at")),
        tags=tags(named),
        read=is_yes(row.get("is_archived")),
        archived=is_yes(row.get("is_archived")),
        starred=is_yes(row.get("is_starred")),
        note=joined(*marks),
        html=lines(row.get("content")) if is_page else "",
    )
