"""Linkwarden's JSON: collections of links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest_app.core.importing.fields import address, lines, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return isinstance(source.json, dict) and isinstance(source.json.get("collections"), list)


def rows(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    for where, collection in numbered(source.json["collections"]):
        inside = collection if isinstance(collection, dict) else {}
        for within, about in numbered(inside.get("links")):
            yield f"collection {where}, {within}", {"about": about, "collection": inside.get("name")}


def entry(row: dict[str, Any]) -> Imported:
    about, collection = row["about"], words(row["collection"])
    named = (tag.get("name") for tag in about.get("tags") or ())
    return Imported(
        url=address(about.get("url")),
        title=words(about.get("name")),
        saved=moment(about.get("createdAt")),
        tags=tags(named, [] if collection == "Unorganized" else [collection]),
        note=lines(about.get("description")),
    )
