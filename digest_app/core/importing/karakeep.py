"""Karakeep's JSON: links and short texts, with the lists that they are on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest_app.core.importing.fields import address, is_yes, lines, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return isinstance(source.json, dict) and isinstance(source.json.get("bookmarks"), list)


def rows(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    lists = source.json.get("lists")
    listed = lists if isinstance(lists, list) else ()
    names = {words(one.get("id")): words(one.get("name")) for one in listed if isinstance(one, dict)}
    for where, about in numbered(source.json["bookmarks"]):
        yield where, {"about": about, "names": names}


def entry(row: dict[str, Any]) -> Imported:
    about, names = row["about"], row["names"]
    content = about.get("content") or {}
    text = lines(content.get("text")) if content.get("type") == "text" else ""
    return Imported(
        url=None if text else address(content.get("url")),
        title=words(about.get("title")),
        saved=moment(about.get("createdAt")),
        tags=tags(about.get("tags"), (names.get(one, "") for one in about.get("lists") or ())),
        archived=is_yes(about.get("archived")),
        starred=is_yes(about.get("favourited")),
        note=lines(about.get("note")),
        text=text,
    )
