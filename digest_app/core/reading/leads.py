"""Teasers of other articles on the page: title, address and excerpt of each, offered to the reader as leads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import cast
from urllib.parse import urlsplit

from lxml import etree
from lxml.etree import _Element, _ElementUnicodeResult

from digest_app.core.model import Lead
from digest_app.core.reading import furniture
from digest_app.core.reading.addresses import of_a_page
from digest_app.core.reading.metadata.signals import elements, is_hidden, visible_text
from digest_app.core.reading.tree import base_of

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_NAMES = etree.XPath("//@class | //@id")
_BOX = re.compile("[Rr]elated|recommend|read-more|readmore|also-like|more-stories")
_MOST = 12
_MOST_BOXES = 20
_PARAGRAPHS = 40


def find(tree: _Element, url: str | None = None) -> tuple[Lead, ...]:
    """List the teasers in the order of the page, once each, at most a dozen."""
    own, base = of_a_page(url, None), base_of(tree, url)
    site = _site(url)
    leads: dict[str, Lead] = {}
    for box in _boxes(tree):
        for lead in _in_box(box, base):
            if (
                lead.url
                and lead.url != own
                and _site(lead.url).endswith(site)
                and (lead.url not in leads or len(lead.title) > len(leads[lead.url].title))
            ):
                leads[lead.url] = lead
    return tuple(_once(leads.values()))[:_MOST]


def _once(leads: Iterable[Lead]) -> Iterator[Lead]:
    seen: set[str] = set()
    for lead in leads:
        if lead.title.casefold() not in seen:
            seen.add(lead.title.casefold())
            yield lead


def _boxes(tree: _Element) -> Iterator[_Element]:
    """Yield the containers that are about other articles: by their heading's words, then by their class."""
    for heading in islice(_headings(tree), _MOST_BOXES):
        yield from _container_of(heading)
    named = (name.getparent() for name in cast("list[_ElementUnicodeResult]", _NAMES(tree)) if _BOX.search(name))
    yield from islice(dict.fromkeys(box for box in named if box is not None), _MOST_BOXES)


def _headings(tree: _Element) -> Iterator[_Element]:
    for element in tree.iter("h2", "h3", "h4", "h5", "h6", "p", "span", "div", "strong", "b"):
        words = " ".join((element.text or "")[:200].split())
        if 3 < len(words) < 60 and furniture.is_kind("related", words) and not is_hidden(element):
            yield element


def _container_of(heading: _Element) -> Iterator[_Element]:
    """Climb from a heading to where elements with links follow it, and yield these up to the next heading."""
    here = heading
    for _ in range(5):
        near = islice(here.itersiblings(), 30)
        following = takewhile(lambda one: one.tag not in ("h1", "h2", "footer", "nav"), near)
        boxes = [one for one in following if one.tag == "a" or next(one.iter("a"), None) is not None]
        if boxes:
            yield from () if any(map(_holds_article, boxes)) else boxes
            return
        parent = here.getparent()
        if parent is None or parent.tag in ("body", "html"):
            return
        here = parent


def _holds_article(element: _Element) -> bool:
    """Whether an element holds running text without links: then it is more than a box."""
    long = [p for p in element.iter("p") if len(visible_text(p, 400)) > 160 and not _card_of(p)]
    return len(long) > 3 or next(element.iter("h1"), None) is not None


def _card_of(element: _Element) -> bool:
    here = element.getparent()
    for _ in range(4):
        if here is None:
            return False
        if here.tag in ("article", "li"):
            return True
        here = here.getparent()
    return False


def _in_box(box: _Element, base: str | None) -> Iterator[Lead]:
    for link in elements(box, "descendant-or-self::a[@href]")[:80]:
        address = of_a_page(link.get("href"), base)
        title = visible_text(link, 300)
        if address is None or len(title) < 4 or len(title) > 200 or furniture.kind(title):
            continue
        if (title.count(" ") < 2 or title[0].islower()) and not _is_heading(link):
            continue
        if _is_in_sentence(link, title):
            continue
        yield Lead(title, address, _excerpt(link, title, box))


def _is_in_sentence(link: _Element, title: str) -> bool:
    """Whether more words than the link's own stand around it: then a sentence speaks of the page."""
    parent = link.getparent()
    return (
        parent is not None
        and parent.tag in ("p", "li", "em")
        and len(visible_text(parent, 400)) > 1.5 * len(title) + 20
    )


def _is_heading(link: _Element) -> bool:
    here: _Element | None = link
    for _ in range(3):
        if here is None:
            return False
        if here.tag in _HEADINGS:
            return True
        here = here.getparent()
    return any(inner.tag in _HEADINGS for inner in link.iter())


def _excerpt(link: _Element, title: str, box: _Element) -> str:
    """Find the longest paragraph of the card that the link stands in."""
    here = link.getparent()
    while here is not None and here is not box:
        parts = [visible_text(p, 800) for p in islice(here.iter("p"), _PARAGRAPHS)]
        best = max((part for part in parts if part != title), key=len, default="")
        if len(best) > 30:
            return best
        if here.tag in ("article", "li"):
            return ""
        here = here.getparent()
    return ""


def _site(address: str | None) -> str:
    """The last two labels of a host, by which a site's own teasers are told from those of its partners."""
    try:
        return ".".join((urlsplit(address or "").hostname or "").split(".")[-2:])
    except ValueError:
        return ""
