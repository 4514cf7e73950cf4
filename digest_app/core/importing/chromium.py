"""The file `Bookmarks` of Chrome, Edge, Brave and other browsers of their kind: folders in folders, as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from digest_app.core.importing import folders
from digest_app.core.importing.fields import address, moment, tags, words
from digest_app.core.importing.folders import Link
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered

_TO_1970 = 11_644_473_600
"""Seconds from 1601, where these browsers begin to count, to 1970."""


def recognises(source: Source) -> bool:
    found = source.json
    return isinstance(found, dict) and isinstance(found.get("roots"), dict) and "bookmark_bar" in found["roots"]


def rows(source: Source) -> Iterator[tuple[str, Link]]:
    roots = source.json["roots"].values()
    return numbered([link for root in roots for link in folders.links(root, kind="url", name="name")])


def entry(row: Link) -> Imported:
    return Imported(
        url=address(row.about.get("url")),
        title=words(row.about.get("name")),
        saved=moment(int(row.about.get("date_added") or 0) / 1e6 - _TO_1970),
        tags=tags(folders.as_tags(row.folder)),
    )
