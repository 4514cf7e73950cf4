"""Readwise Reader's CSV file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from digest_app.core.importing.fields import address, moment, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source

_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*+)(?:'|$)|\"((?:[^\"\\]|\\.)*+)(?:\"|$)", re.DOTALL)
"""The texts of a Python list, which is what the tags are written as."""


def recognises(source: Source) -> bool:
    return {"title", "url", "document tags", "saved date", "location"} <= set(source.columns)


def rows(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    return source.rows()


def entry(row: Mapping[str, str]) -> Imported:
    named = (re.sub(r"\\(.)", r"\1", one or other) for one, other in _QUOTED.findall(row.get("document tags") or ""))
    return Imported(
        url=address(row.get("url")),
        title=words(row.get("title")),
        saved=moment(row.get("saved date")),
        tags=tags(named),
        read=_number(row.get("reading progress")) >= 0.95,
        archived=row.get("location") == "archive",
        starred=row.get("location") == "shortlist",
    )


def _number(cell: str | None) -> float:
    try:
        return float(cell or 0)
    except ValueError:
        return 0.0
