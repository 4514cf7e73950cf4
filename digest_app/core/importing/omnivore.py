"""Omnivore's zip: entries in metadata_*.json, their pages in content/, their highlights in highlights/."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from digest_app.core.importing.fields import address, joined, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered

_METADATA = re.compile(r"(?:.*/)?metadata_(\d+)_to_\d+\.json")


def recognises(source: Source) -> bool:
    return any(map(_METADATA.fullmatch, source.members))


def rows(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    found = {match: int(match[1]) for name in source.members if (match := _METADATA.fullmatch(name))}
    for match in sorted(found, key=lambda match: found[match]):
        listed = source.member(match[0])
        for where, about in numbered(listed.json if listed else None):
            slug = words(about.get("slug")) if isinstance(about, dict) else ""
            texts = {"page": _text(source, f"content/{slug}.html"), "marks": _text(source, f"highlights/{slug}.md")}
            yield f"{match[0]}, {where}", {"about": about, **texts}


def entry(row: dict[str, Any]) -> Imported:
    about = row["about"]
    done = about.get("readingProgress")
    return Imported(
        url=address(about.get("url")),
        title=words(about.get("title")),
        authors=tags([about.get("author")]),
        published=moment(about.get("publishedAt")),
        saved=moment(about.get("savedAt")),
        tags=tags(about.get("labels")),
        read=isinstance(done, int | float) and done >= 95,
        archived=about.get("state") == "Archived",
        note=joined(row["marks"]),
        html=row["page"],
    )


def _text(source: Source, name: str) -> str:
    member = source.member(name)
    return member.text if member else ""
