"""A page as the eye meets it: the runs of text between two block boundaries, and the pictures, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.etree import _Element

from digest_app.core.model import BlockKind, Span, SpanKind
from digest_app.core.reading.pictures import source_of
from digest_app.core.reading.tree import is_switched_off

INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "math", "meter", "nobr", "output", "q", "rb", "ruby", "s", "samp", "slot", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "mfrac", "mi", "mn", "mo", "mrow", "msqrt", "mstyle", "msub", "msup", "mtext", "semantics",  # within a formula
    "embed", "picture", "source", "track", "wbr",  # libxml2 puts what follows one of the empty ones inside it
}  # fmt: skip
UNSEEN = {
    "annotation", "annotation-xml", "area", "audio", "base", "canvas", "col", "colgroup", "datalist", "frame",
    "head", "iframe", "input", "link", "map", "meta", "noframes", "noscript", "object", "param", "progress", "rp", "rt",
    "script", "style", "svg", "template", "textarea", "title", "video",
}  # fmt: skip
_MARKS: dict[str, SpanKind] = {
    "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_CAPTION = re.compile(r"(?:^|[\s_-])caption|caption-?text", re.IGNORECASE)
_HIDDEN_CLASS = re.compile(
    r"\b(?:sr-only|visually-?hidden|screen-reader-text|screenreader|tooltip-?(?:text|content)|hovercard|rollover-\w+-block)\b",
    re.IGNORECASE,
)
_JUNK = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LANGUAGE = re.compile(r"\b(?:language|lang|brush:?)[-\s]([\w+#-]{1,20})")


@dataclass(slots=True, eq=False)
class Segment:
    """A run of text, or a picture; `element` is the innermost block element around it."""

    element: _Element
    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    spans: tuple[Span, ...] = ()
    linked: int = 0
    """Characters inside links of any kind."""
    picture: str = ""
    """A picture's address as the page writes it."""
    hidden: bool = False


def segments(tree: _Element) -> list[Segment]:
    """Walk a page once. Whitespace is folded (not in code), invisible characters are gone, links are as written."""
    body = tree.find(".//body")
    top = tree if body is None else body
    walk = _Walk(top)
    walk.block(top, "paragraph")
    return walk.found


@dataclass(slots=True)
class _Place:
    element: _Element
    kind: BlockKind
    level: int = 0
    marker: str = ""


class _Walk:
    """The walk over a page: where it stands, and the run that it is writing."""

    def __init__(self, top: _Element) -> None:
        self.found: list[Segment] = []
        self.place = _Place(top, "paragraph")
        self.quotes = self.hidden = 0
        self.links = 0
        self.lists: list[int | None] = []
        self.marker = ""
        self.flat = self.verbatim = False
        self.open: list[tuple[SpanKind, str]] = []
        self.waiting: list[Segment] = []
        self.begin()

    # ------------------------------------------------------------------ the run

    def begin(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.spans: list[Span] = []
        self.starts = [0] * len(self.open)
        self.linked = 0

    def write(self, raw: str | None) -> None:
        if not raw:
            return
        raw = _JUNK.sub("", raw)  # in plain ASCII too: a character reference brings back what decoding took out
        if self.verbatim:
            self.put(raw.replace("\r\n", "\n").replace("\r", "\n"))
            return
        words = raw.split()
        if raw[:1].isspace():
            self.space()
        if words:
            self.put(" ".join(words))
            if raw[-1].isspace():
                self.space()

    def put(self, text: str) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)
            if self.links:
                self.linked += len(text)

    def space(self) -> None:
        if self.pieces and self.pieces[-1][-1] not in " \n\t":
            self.pieces.append(" ")
            self.length += 1

    def line_break(self) -> None:
        """One is a new line, two are a new paragraph."""
        if self.verbatim:
            self.put("\n")
        elif self.flat or self.place.kind == "heading":
            self.space()
        else:
            self.unspace()
            if self.pieces and self.pieces[-1] == "\n":
                self.flush()
            elif self.pieces:
                self.put("\n")

    def unspace(self) -> None:
        if self.pieces and self.pieces[-1] == " ":
            self.pieces.pop()
            self.length -= 1

    def flush(self) -> None:
        """End the run that is being written, and keep it if it says anything."""
        if self.flat:
            self.space()
            return
        if self.pieces:
            self.keep()
            self.begin()
        if self.waiting:
            self.found += self.waiting
            self.waiting = []

    def keep(self) -> None:
        for (kind, href), start in zip(self.open, self.starts, strict=True):
            self.mark(kind, href, start)
        whole = "".join(self.pieces).rstrip()
        # an empty first cell is a tab that holds the others in their columns
        text = whole.lstrip("\n" if self.verbatim else " \n" if self.place.kind == "table" else None)
        if text:
            self.found.append(self.segment(text, len(whole) - len(text)))

    def segment(self, text: str, cut: int) -> Segment:
        place = self.place
        marker, self.marker = (self.marker, "") if place.kind == "item" else (place.marker, self.marker)
        spans = tuple(
            Span(span.kind, max(0, span.start - cut), end, span.href)
            for span in self.spans
            if (end := min(span.end - cut, len(text))) > max(0, span.start - cut)
        )
        return Segment(place.element, place.kind, text, place.level, marker, spans, self.linked, hidden=self.hidden > 0)

    def mark(self, kind: SpanKind, href: str, start: int) -> None:
        end = self.length
        while end > start and self.char_before(end).isspace():
            end -= 1
        if end > start and (kind != "link" or href):
            self.spans.append(Span(kind, start, end, href))

    def char_before(self, end: int) -> str:
        return self.pieces[-1][-1] if self.pieces and end == self.length else "."

    # ------------------------------------------------------------------ the elements

    def children(self, element: _Element) -> None:
        self.write(element.text)
        for child in element:
            self.visit(child)
            self.write(child.tail)

    def visit(self, element: _Element) -> None:
        tag = element.tag
        if tag in UNSEEN or not isinstance(tag, str):
            return
        hides = _hides(element)
        if hides and tag in INLINE and (self.pieces or (element.tail and element.tail.strip())):
            return  # words for screen readers, and what appears beside a name under the mouse
        self.hidden += hides
        if tag == "br":
            self.line_break()
        elif tag == "img":
            self.picture(element)
        elif tag in INLINE or ("-" in tag and self.place.element.tag == "p"):
            self.inline(element, tag)
        else:
            self.structure(element, tag)
        self.hidden -= hides

    def inline(self, element: _Element, tag: str) -> None:
        kind: SpanKind | None = "link" if tag == "a" else _MARKS.get(tag)
        if kind is None or self.verbatim:
            self.children(element)
            return
        href = element.get("href") or "" if kind == "link" else ""
        if element.text and element.text[0].isspace() and not self.verbatim:
            self.space()
        self.open.append((kind, href))
        self.starts.append(self.length)
        self.links += kind == "link"
        self.children(element)
        self.links -= kind == "link"
        self.open.pop()
        self.mark(kind, href, self.starts.pop())

    def structure(self, element: _Element, tag: str) -> None:
        if tag in _HEADINGS:
            self.block(element, "heading", _HEADINGS[tag])
        elif tag in ("ul", "ol", "menu"):
            self.lists.append(_number(element.get("start"), 1) if tag == "ol" else None)
            self.block(element)
            self.lists.pop()
        elif tag == "li":
            self.item(element)
        elif tag == "blockquote":
            self.quotes += 1
            self.block(element, "quote", self.quotes)
            self.quotes -= 1
        elif tag in ("pre", "xmp", "listing", "plaintext"):
            self.code(element)
        elif tag == "table" and is_data(element):
            self.table(element)
        elif tag in ("select", "optgroup"):
            self.flattened(element)
        elif tag == "hr":
            self.flush()
        elif tag == "p" and self.place.kind == "heading":  # of a heading that the page never closes
            self.block(element, "paragraph")
        else:
            self.block(element, "caption" if self.is_caption(element) else None)

    def is_caption(self, element: _Element) -> bool:
        named = self.place.kind == "paragraph" and _CAPTION.search(element.get("class") or "")
        return element.tag == "figcaption" or bool(named)

    def block(self, element: _Element, kind: BlockKind | None = None, level: int = 0, marker: str = "") -> None:
        self.flush()
        outer = self.place
        if kind is None:
            kind, level = outer.kind, outer.level
        self.place = _Place(element, kind, level, marker)
        self.children(element)
        self.flush()
        self.place = outer

    def item(self, element: _Element) -> None:
        self.flush()
        number = self.lists[-1] if self.lists else None
        self.marker = "•"
        if number is not None:
            number = _number(element.get("value"), number)
            self.lists[-1] = number + 1
            self.marker = f"{number}."
        self.block(element, "item", max(1, len(self.lists)))
        self.marker = ""

    def code(self, element: _Element) -> None:
        inner = element.find("code")
        names = f"{element.get('class') or ''} {inner.get('class') or '' if inner is not None else ''}"
        language = _LANGUAGE.search(names)
        self.flush()
        self.verbatim = not self.flat
        self.block(element, "code", marker=language[1] if language else "")
        self.verbatim = False

    def flattened(self, element: _Element) -> None:
        self.flush()
        outer, self.flat = self.flat, True
        place, self.place = self.place, _Place(element, "paragraph")
        self.children(element)
        self.flat = outer
        self.flush()
        self.place = place

    def table(self, element: _Element) -> None:
        self.flush()
        outer, self.place = self.place, _Place(element, "table", marker="header" if _has_header(element) else "")
        self.flat = True
        for number, row in enumerate(element.iter("tr")):
            if number:
                self.unspace()
                self.put("\n")
            for column, cell in enumerate(row.iterchildren("td", "th")):
                if column:
                    self.unspace()
                    self.put("\t")
                self.children(cell)
        self.flat = False
        self.flush()
        self.place = outer
        for caption in element.iterchildren("caption"):
            self.block(caption, "caption")

    def picture(self, element: _Element) -> None:
        address = "" if self.flat else source_of(element)
        if not address:
            return
        alt = " ".join(_JUNK.sub("", element.get("alt") or "").split())
        found = Segment(self.place.element, "picture", "", marker=alt, picture=address, hidden=self.hidden > 0)
        (self.waiting if self.pieces else self.found).append(found)


def is_data(table: _Element) -> bool:
    """Tell a table of data from one that only arranges the page."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None or _has_strays(table):
        return False
    rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
    cells = [cell for row in rows for cell in row]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    return sum(map(len, table.itertext())) < 200 * len(cells)


_CELLS = ("td", "th")
_PARTS = ("tr", "thead", "tbody", "tfoot", "caption", "colgroup", "col")


def _has_strays(table: _Element) -> bool:
    """Whether words of a table stand in none of its cells, in a form around them or between them: no table of data."""
    groups = [table, *table.iterchildren("thead", "tbody", "tfoot")]
    parts = [part for group in groups for part in group]
    rows = [part for part in parts if part.tag == "tr"]
    cells = [cell for row in rows for cell in row]
    between = [*(each.text for each in (*groups, *rows)), *(each.tail for each in (*parts, *cells))]
    strange = [part for part in parts if part.tag not in _PARTS] + [cell for cell in cells if cell.tag not in _CELLS]
    seen = (each for each in strange if isinstance(each.tag, str) and each.tag not in UNSEEN)
    return any(text and text.strip() for text in between) or any(
        text.strip() for each in seen for text in map(str, each.itertext())
    )


def _has_header(table: _Element) -> bool:
    first = next(table.iter("tr"), None)
    return first is not None and len(first) > 0 and all(cell.tag == "th" for cell in first)


def _number(written: str | None, otherwise: int) -> int:
    return int(written) if written and written.isascii() and written.isdigit() and len(written) < 9 else otherwise


def _hides(element: _Element) -> bool:
    """Whether the element says itself that it is not shown, in its style, its class or its kind."""
    classes = element.get("class")
    return (
        is_switched_off(element)
        or (classes is not None and _HIDDEN_CLASS.search(classes) is not None)
        or (element.tag == "dialog" and element.get("open") is None)
    )
