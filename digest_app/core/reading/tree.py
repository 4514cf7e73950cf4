"""One parse of a page for everybody, behind guards that keep a hostile page from libraries that hang on it."""

from __future__ import annotations

import re

from lxml import etree, html
from lxml.etree import _Element

from digest_app.core.errors import NothingToRead, TooComplex
from digest_app.core.reading.addresses import absolute

LONGEST = 3_000_000
"""Characters of markup, counted without scripts, styles, drawings and embedded files."""
MOST_TAGS = 60_000
DEEPEST = 150
"""Elements inside one another; libxml2 drops what lies deeper than 256."""
MOST_ATTRIBUTES = 2_000
"""Attributes of one element; libxml2 is quadratic in them."""

_PAIRS = ("script", "style", "svg", "template")
_EMBEDDED = re.compile(r"""(["'(])data:[^"'()\s>]{200,}""")
_TAG = re.compile(r"<[a-zA-Z][^>]*>")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPELT_UNREADABLE = re.compile(
    "&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|127)(?![0-9])|x0*(?:[0-8bcef]|1[0-9a-f]|7f)(?![0-9a-f]));?", re.IGNORECASE
)
_DRAWING = re.compile(r"</?svg\b[^>]*>", re.IGNORECASE)
_OF_A_PAGE = re.compile(r"</?(?:div|p|ul|li|section|article|h[1-6]|span|table|img)\b", re.IGNORECASE)
_END_OF_PAGE = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
"""Many pages say it in the middle; browsers read on, libxml2 drops what follows."""
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OF_A_HEAD = frozenset(
    ("title", "meta", "link", "script", "style", "base", "noscript", "template", "object", "bgsound")
)


def parse(markup: str) -> _Element:
    """Build the tree of a page that every step reads and none may change.

    The markup has been trimmed. NothingToRead for an empty page, TooComplex for one that would take minutes.
    """
    _guard(markup)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = etree.fromstring(markup.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise NothingToRead(why="the page is empty") from error
    if tree is None:
        raise NothingToRead(why="the page is empty")
    _guard_depth(tree)
    _give_body(tree)
    return tree


def parse_for_others(markup: str) -> html.HtmlElement:
    """Build the same tree of the elements that other extractors work on; slower, for a page that `parse` took."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    tree = html.document_fromstring(markup.encode("utf-8"), parser=parser)
    _give_body(tree)
    return tree


def _give_body(tree: _Element) -> None:
    """Let what is seen begin the body: libxml2 leaves an element that it does not know (article) in the head."""
    head = tree.find("head")
    children = [] if head is None else list(head)
    first = next((place for place, child in enumerate(children) if str(child.tag) not in _OF_A_HEAD), None)
    if first is None:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    seen = children[first:]
    seen[-1].tail = (seen[-1].tail or "") + (body.text or "") or None
    body.text = None
    body[:0] = seen


def base_of(tree: _Element, url: str | None) -> str | None:
    """The address that the page's relative links start from."""
    base = tree.find(".//base[@href]")
    return url if base is None else absolute(base.get("href"), url) or url


def is_switched_off(element: _Element) -> bool:
    """Whether the markup of an element itself says that it is not shown; style sheets are not read."""
    style = element.get("style")
    return element.get("hidden") is not None or (style is not None and _HIDING.search(style) is not None)


def trim(markup: str) -> str:
    """Cut scripts (except JSON-LD), styles, drawings, comments and embedded files out of a page, in linear time.

    They are most of many pages and none of any article. The ends of page and body go too, wherever they stand.
    """
    markup = _SPELT_UNREADABLE.sub("", _UNREADABLE.sub("", markup))
    markup = _with_closed_drawings(_without_comments(markup))
    for name in _PAIRS:
        markup = _without(markup, name)
    return _EMBEDDED.sub(r"\1data:,", _END_OF_PAGE.sub("", markup))


def _without_comments(markup: str) -> str:
    kept, start = [], 0
    while (opening := markup.find("<!--", start)) >= 0:
        closing = markup.find("-->", opening + 2)
        if closing < 0:
            break
        kept.append(markup[start:opening])
        start = closing + 3
    return "".join((*kept, markup[start:]))


def _last_tag(markup: str) -> int:
    """Where the last tag ends: beyond it, each "<svg" would be searched to the page's end for what closes it."""
    return markup.rfind(">") + 1


def _with_closed_drawings(markup: str) -> str:
    """Close a drawing where the page's own elements go on: one that was left open would take all up to the next."""
    kept, start, opened = [], 0, None
    for tag in _DRAWING.finditer(markup, 0, _last_tag(markup)):
        opens = not tag[0].startswith("</")
        if opens and opened is not None and (page := _OF_A_PAGE.search(markup, opened, tag.start())):
            kept += [markup[start : page.start()], "</svg>"]
            start = page.start()
        opened = tag.end() if opens else None
    return "".join((*kept, markup[start:]))


def _without(markup: str, name: str) -> str:
    opening = re.compile(rf"<{name}\b[^>]*>", re.IGNORECASE)
    closing = re.compile(rf"</{name}(?=[\s/>])[^>]*>", re.IGNORECASE)
    kept, start, last = [], 0, _last_tag(markup)
    while found := opening.search(markup, start, last):
        end = closing.search(markup, found.end(), last)
        if end is None:
            break
        if "ld+json" in found[0]:
            kept.append(markup[start : end.end()])
        else:
            kept.append(markup[start : found.start()])
        start = end.end()
    return "".join((*kept, markup[start:]))


def _guard_depth(tree: _Element) -> None:
    depths: dict[_Element | None, int] = {}
    for element in tree.iter():
        depths[element] = depths.get(element.getparent(), 0) + 1
        if depths[element] > DEEPEST:
            raise TooComplex(why=f"it has more than {DEEPEST:d} elements inside one another")


def _guard(markup: str) -> None:
    if not markup.strip():
        raise NothingToRead(why="the page is empty")
    if len(markup) > LONGEST:
        raise TooComplex(why=f"it has more than {LONGEST // 1_000_000:d} million characters")
    for tags, tag in enumerate(_TAG.finditer(markup)):
        if tags > MOST_TAGS:
            raise TooComplex(why=f"it has more than {MOST_TAGS:,} elements")
        if tag.end() - tag.start() > 20 * MOST_ATTRIBUTES and tag[0].count("=") > MOST_ATTRIBUTES:
            raise TooComplex(why=f"one element has more than {MOST_ATTRIBUTES:,} attributes")
