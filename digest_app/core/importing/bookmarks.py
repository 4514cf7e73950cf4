"""The links of an HTML list of bookmarks, with the headings that they stand under and the notes below them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast


@dataclass(slots=True)
class Bookmark:
    """One link as the file has it."""

    attributes: Mapping[str, str]
    heading: str
    title: str = ""
    note: str = ""


@dataclass(slots=True)
class _Reader:
    """Receives what lxml's parser meets (its "target" interface), so that no tree is built however deep the file."""

    found: list[Bookmark] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    heading: str = ""
    inside: str = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "a":
            heading = self.folders[-1] if self.folders else self.heading
            self.found.append(Bookmark(dict(attributes), heading))
        if tag in ("h1", "h3"):
            self.heading = ""
        if tag == "dl":
            self.folders.append(self.heading)
        if tag in ("a", "h1", "h3", "dd", "dt"):
            self.inside = tag

    def end(self, tag: str) -> None:
        if tag == "dl" and self.folders:
            self.folders.pop()
        if tag == self.inside:
            self.inside = ""

    def data(self, data: str) -> None:
        if self.inside in ("h1", "h3"):
            self.heading += data
        elif self.found and self.inside == "a":
            self.found[-1].title += data
        elif self.found and self.inside == "dd":
            self.found[-1].note += data

    def close(self) -> None:
        """Nothing is left to do."""


def read(html: str) -> list[Bookmark]:
    """All links, in their order."""
    from lxml import etree

    reader = _Reader()
    parser = etree.HTMLParser(target=cast("Any", reader), huge_tree=True, encoding="utf-8")
    parser.feed(html.encode())
    parser.close()
    return reader.found
