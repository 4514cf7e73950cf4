"""Firefox's own backup of bookmarks: folders in folders, as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from digest_app.core.importing import folders
from digest_app.core.importing.fields import address, moment, split_tags, tags, words
from digest_app.core.importing.folders import Link
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return isinstance(source.json, dict) and source.json.get("type") == "text/x-moz-place-container"


def rows(source: Source) -> Iterator[tuple[str, Link]]:
    found = folders.links(source.json, kind="text/x-moz-place", name="title")
    # "place:" stands for the searches that Firefox lists among the bookmarks
    return numbered([link for link in found if not str(link.about.get("uri")).startswith("place:")])


def entry(row: Link) -> Imported:
    return Imported(
        url=address(row.about.get("uri")),
        title=words(row.about.get("title")),
        saved=moment(row.about.get("dateAdded")),
        tags=tags(split_tags(row.about.get("tags"), ","), folders.as_tags(row.folder)),
    )
