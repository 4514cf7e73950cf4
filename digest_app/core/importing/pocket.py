"""Pocket: the CSV files of its last export, alone or in their zip, and the older ril_export.html."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digest_app.core.importing import bookmarks
from digest_app.core.importing.fields import address, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source

_COLUMNS = {"title", "url", "time_added", "tags", "status"}


def recognises(source: Source) -> bool:
    return bool(_is_csv(source) or "<title>pocket export</title>" in source.head or _parts(source))


def rows(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    if source.members:
        for part in _parts(source):
            yield from ((f"{part.name}, {where}", row) for where, row in part.rows())
    elif _is_csv(source):
        yield from source.rows()
    else:
        yield from _listed(source)


def entry(row: Mapping[str, str]) -> Imported:
    url, title = address(row.get("url")), words(row.get("title"))
    archived = row.get("status") == "archive"
    return Imported(
        url=url,
        title="" if title == url else title,
        saved=moment(row.get("time_added")),
        tags=tags(split_tags(row.get("tags"), "|")),
        read=archived,
        archived=archived,
    )


def _listed(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    for number, one in enumerate(bookmarks.read(source.text), 1):
        about = one.attributes
        yield (
            f"entry {number}",
            {
                "url": about.get("href", ""),
                "title": one.title,
                "time_added": about.get("time_added", ""),
                "tags": about.get("tags", "").replace(",", "|"),
                "status": "archive" if "archive" in one.heading.lower() else "unread",
            },
        )


def _parts(source: Source) -> list[Source]:
    names = [name for name in source.members if name.lower().endswith(".csv")]
    return [part for name in sorted(names) if (part := source.member(name)) and _is_csv(part)]


def _is_csv(source: Source) -> bool:
    return set(source.columns) >= _COLUMNS
