"""One walk over a page's head and headings: the raw signals that the other files of this folder choose from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice
from typing import cast
from urllib.parse import SplitResult, urlsplit

from lxml.etree import XPath, _Element, _ElementUnicodeResult, iterwalk

from digest_app.core.reading import addresses, json_ld
from digest_app.core.reading.tree import base_of, is_switched_off

_BLOCKS = frozenset(("br", "p", "div", "li", "h2", "h3", "td", "section", "header", "figure", "time"))
_TELLING = ("author", "byline", "writer", "vcard", "date", "publish", "posted", "submitted", "title", "headline")
_CLASSES = XPath("//@class")
_TEXTS = XPath("//text()", smart_strings=False)
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
        self._base = base_of(tree, self.url)

    def _add_meta(self, element: _Element) -> None:
        content = json_ld.text(element.get("content") or element.get("value"))
        if content:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if name := element.get(attribute):
                    self.meta[name.strip().lower()].append(content)

    def _own_address(self) -> str | None:
        declared = [element.get("href") or "" for element in self.links["canonical"]] + self.meta.get("og:url", [])
        return next((address for each in declared if (address := addresses.absolute(each, None))), None)

    def first(self, *names: str) -> str:
        """The first non-empty meta tag of these names, in the order of the names."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def every(self, *names: str) -> list[str]:
        """All values of these meta tags, in the order of the names."""
        return [value for name in names for value in self.meta.get(name, ())]

    def absolute(self, address: str | None) -> str | None:
        """An absolute http(s) address; None for anything else."""
        address = (address or "").strip()
        return None if address.startswith("#") else addresses.absolute(address, self._base)

    @cached_property
    def _named(self) -> list[tuple[str, _Element]]:
        """Elements whose class may say that they hold a title, a name or a date, in document order."""
        marks = cast("list[_ElementUnicodeResult]", _CLASSES(self.tree))
        places = sorted(_places_with(_TELLING, marks))
        found = ((str(marks[place]), marks[place].getparent()) for place in places)
        return [
            (mark, element) for mark, element in found if element is not None and element.tag not in ("body", "html")
        ]

    def named(self, pattern: re.Pattern[str], most: int = 30) -> list[_Element]:
        """The first elements with a class that `pattern` finds."""
        return list(islice((element for mark, element in self._named if pattern.search(mark)), most))

    @cached_property
    def anchors(self) -> list[_Element]:
        """All links, in document order."""
        return list(self.tree.iter("a"))

    def related_as(self, relation: str) -> list[_Element]:
        """The links with this word in their rel attribute."""
        return [element for element in self.anchors if relation in (element.get("rel") or "").lower().split()]

    def texts(self, path: str, most: int) -> Iterator[tuple[str, _Element]]:
        """The first texts that an XPath finds, each with the element that it stands in or behind."""
        for text in cast("list[_ElementUnicodeResult]", self.tree.xpath(path))[:most]:
            if (element := text.getparent()) is not None:
                yield text, element

    def has_text(self, pattern: re.Pattern[str]) -> bool:
        """Whether the beginning of any text node holds the pattern; much quicker than to ask for the elements."""
        return any(map(pattern.search, self._texts))

    @cached_property
    def _texts(self) -> list[str]:
        return [text for piece in cast("list[str]", _TEXTS(self.tree)) if (text := piece[:200].strip())]

    @cached_property
    def properties(self) -> list[tuple[str, _Element]]:
        """The elements of microdata with their itemprop, in document order."""
        return [(element.get("itemprop") or "", element) for element in elements(self.tree, "//*[@itemprop]")]

    @cached_property
    def host(self) -> str:
        """The page's host without "www."."""
        return (self._parts.hostname or "").removeprefix("www.")

    @property
    def is_front_page(self) -> bool:
        """Whether the page is the first one of its site."""
        return bool(self.host) and self._parts.path in ("", "/") and not self._parts.query

    @cached_property
    def _parts(self) -> SplitResult:
        try:
            parts = urlsplit(self.url or "")
            _ = parts.hostname  # an address that is none may tell only now
        except ValueError:
            return urlsplit("")
        return parts

    @cached_property
    def document_title(self) -> str:
        """The <title> of the page (not that of a drawing)."""
        for element in self.tree.iter("title"):
            parent, words = element.getparent(), visible_text(element)
            if words and (parent is None or parent.tag not in ("svg", "symbol", "g")):
                return words
        return ""

    @cached_property
    def headings(self) -> list[str]:
        """The visible top headings, in order."""
        found = (visible_text(element) for element in self.tree.iter("h1") if not is_hidden(element))
        return [words for words in found if words]


def _places_with(words: tuple[str, ...], texts: Sequence[str]) -> set[int]:
    """The places in a list of texts that hold any of these words; one search in all of them joined is quickest."""
    lowered = [text.lower() for text in texts]
    joined = "\n".join(lowered)
    ends = list(accumulate(len(text) + 1 for text in lowered))
    found: set[int] = set()
    for word in words:
        at = joined.find(word)
        while at >= 0:
            place = bisect_right(ends, at)
            found.add(place)
            at = joined.find(word, ends[place])
    return {place for place in found if place < len(texts)}


def elements(tree: _Element, path: str) -> list[_Element]:
    """The elements that an XPath finds, in document order."""
    return cast("list[_Element]", tree.xpath(path))


def visible_text(element: _Element, longest: int = 2000) -> str:
    """The text that a reader sees in an element, blanks tidied."""
    if not len(element):
        return " ".join((element.text or "")[: 2 * longest].split())
    pieces: list[str] = []
    length = 0
    for piece in pieces_of(element):
        pieces.append(piece)
        length += len(piece.strip())  # indentation is no text
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


def is_hidden(element: _Element) -> bool:
    """Whether the element itself or one of its next ancestors is switched off in the markup."""
    here: _Element | None = element
    for _ in range(6):
        if here is None:
            return False
        if is_switched_off(here):
            return True
        here = here.getparent()
    return False


_OTHERS = re.compile(
    r"""(?:^|\s)(?: comments?(?:[-_]?(?:list|body|form|area|section|wrap|content|author|meta|respond)\S*)? | respond
    | \S*related\S* | (?!no-|has-|with-)\S*[-_]?sidebar | widget(?:-area)? | textwidget | (?:site-?|page-?)?footer
    | \S*recent[-_]\S* | \S*popular\S* | \S*teaser\S* | \S*newsletter\S* | copyright )(?=\s|$)""",
    re.IGNORECASE | re.VERBOSE,
)
_OWN = re.compile(r"(?:entry|post|article)[-_]?(?:meta|footer|info)|(?<![\w-])(?:site-)?content", re.IGNORECASE)


def is_elsewhere(element: _Element, *, asides: bool = True) -> bool:
    """Whether an element stands in a comment, a form, a side column or a footer, not with the article.

    `asides` counts <aside> among these; some pages keep their own byline in one.
    """
    here: _Element | None = element
    in_footer = False
    while here is not None and here.tag not in ("article", "body", "main"):
        marks = f"{here.get('class') or ''} {here.get('id') or ''}"
        if here.tag in ("nav", "label") or (asides and here.tag == "aside"):
            return True
        if _OTHERS.search(marks) and not _OWN.search(marks):
            return True
        in_footer = in_footer or (here.tag == "footer" and not _OWN.search(marks))
        here = here.getparent()
    return in_footer and (here is None or here.tag != "article")
