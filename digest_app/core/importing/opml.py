"""OPML: the articles of an outline. Feeds, which most such files list, are no articles, and it says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digest_app.core.errors import BadImport
from digest_app.core.importing.fields import address, moment, split_tags, tags, words
from digest_app.core.importing.imported import BadEntry, Imported
from digest_app.core.importing.source import Source


def recognises(source: Source) -> bool:
    return "<opml" in source.head


def rows(source: Source) -> Iterator[tuple[str, Mapping[str, str]]]:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        outlines = fromstring(source.data, forbid_dtd=True).iter("outline")
    except ParseError as problem:
        raise BadImport(path=source.name, why="it is not well-formed XML") from problem
    except (DefusedXmlException, ValueError, LookupError) as problem:
        raise BadImport(path=source.name, why="it holds XML that a list of links never needs") from problem
    named = (outline.attrib for outline in outlines if {"url", "xmlUrl", "htmlUrl"} & set(outline.attrib))
    return ((f"entry {number}", about) for number, about in enumerate(named, 1))


def entry(row: Mapping[str, str]) -> Imported:
    title = words(row.get("text") or row.get("title"))
    if row.get("xmlUrl"):
        raise BadEntry(f"“{title[:80]}” is a feed to subscribe to, not an article")
    return Imported(
        url=address(row.get("url") or row.get("htmlUrl")),
        title=title,
        saved=moment(row.get("created")),
        tags=tags(split_tags(row.get("category"), ",")),
    )
