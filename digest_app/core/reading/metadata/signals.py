"""One walk over a page's head and headings: the raw signals that the other files of this folder choose from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import cast
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element, iterwalk

from digest_app.core.reading import json_ld

_BLOCKS = frozenset(("br", "p", "div", "li", "h2", "h3", "td", "section", "header", "figure", "time"))
_NOT_TEXT = ("script", "style", "noscript", "template", "svg", "button", "select", "textarea", "iframe")


class Signals:
    """What a page offers: meta tags and links by name, JSON-LD, and elements by class as they are asked for."""

    def __init__(self, tree: _Element, url: str | None) -> None:
        self.tree = tree
        self.linked = json_ld.find(tree)
        self.article = self.linked.article()
        self.meta: dict[str, list[str]] = defaultdict(list)
        for element in tree.iter("meta"):
            self._add_meta(element)
        self.links: dict[str, list[_Element]] = defaultdict(list)
        for element in tree.iter("link"):
            for relation in (element.get("rel") or "").lower().split():
                self.links[relation].append(element)
        self.url = url or self._own_address()
        base = next((element.get("href") or "" for element in tree.iter("base")), "")
        self._base = _joined(self.url or "", base) if base else self.url or ""

    def _add_meta(self, element: _Element) -> None:
        content = json_ld.text(element.get("content") or element.get("value"))
        if content:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if name := element.get(attribute):
                    self.meta[name.strip().lower()].append(content)

    def _own_address(self) -> str | None:
        declared = [element.get("href") or "" for element in self.links["canonical"]] + self.meta.get("og:url", [])
        return next((address for address in declared if address.startswith(("http://", "https://"))), None)

    def first(self, *names: str) -> str:
        """The first non-empty meta tag of these names, in the order of the names."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def every(self, *names: str) -> list[str]:
        """All values of these meta tags, in the order of the names."""
        return [value for name in names for value in self.meta.get(name, ())]

    def absolute(self, address: str | None) -> str | None:
        """An absolute http(s) address; None for anything else."""
        address = (address or "").strip()
        if not address or address.startswith(("data:", "javascript:", "#", "about:", "blob:")):
            return None
        joined = _joined(self._base, address)
        return joined if joined.startswith(("http://", "https://")) else None

    @cached_property
    def host(self) -> str:
        """The page's host without "www."."""
        try:
            return (urlsplit(self.url or "").hostname or "").removeprefix("www.")
        except ValueError:
            return ""

    @cached_property
    def document_title(self) -> str:
        """The <title> of the page (not that of a drawing)."""
        for element in self.tree.iter("title"):
            parent = element.getparent()
            if parent is None or parent.tag not in ("svg", "symbol", "g"):
                if words := visible_text(element):
                    return words
        return ""

    @cached_property
    def headings(self) -> list[str]:
        """The visible top headings, in order."""
        found = (visible_text(element) for element in self.tree.iter("h1") if not is_hidden(element))
        return [words for words in found if words]


def elements(tree: _Element, path: str) -> list[_Element]:
    """The elements that an XPath finds, in document order."""
    return cast("list[_Element]", tree.xpath(path))


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def visible_text(element: _Element, longest: int = 2000) -> str:
    """The text that a reader sees in an element, blanks tidied."""
    if not len(element):
        return " ".join((element.text or "")[: 2 * longest].split())
    pieces: list[str] = []
    length = 0
    for piece in pieces_of(element):
        pieces.append(piece)
        length += len(piece)
        if length > longest:
            break
    return " ".join("".join(pieces).split())


def pieces_of(element: _Element) -> Iterator[str]:
    """Yield the pieces of text within an element in reading order; a blank stands where a block ends."""
    skipped = 0
    for event, inner in iterwalk(element, events=("start", "end")):
        hidden = not isinstance(inner.tag, str) or inner.tag in _NOT_TEXT
        if event == "start":
            skipped += hidden
            if not skipped and inner.text:
                yield inner.text
            continue
        skipped -= hidden
        if inner is element:
            return
        if not skipped:
            yield (" " if inner.tag in _BLOCKS else "") + (inner.tail or "")


_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_hidden(element: _Element) -> bool:
    """Whether the element itself or one of its next ancestors is switched off in the markup."""
    here: _Element | None = element
    for _ in range(6):
        if here is None:
            return False
        if here.get("hidden") is not None or _HIDING.search(here.get("style") or ""):
            return True
        here = here.getparent()
    return False
