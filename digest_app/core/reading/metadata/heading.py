"""The surroundings of the article's heading, where pages write who and when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata.signals import Signals, is_hidden, pieces_of, visible_text

_LONG = 180


def heading_of(signals: Signals) -> _Element | None:
    """The first top heading, else the first lower one that repeats the page's title."""
    for element in signals.tree.iter("h1"):
        if not is_hidden(element) and visible_text(element):
            return element
    titles = key(f"{signals.first('og:title')} {signals.document_title}")
    for element in islice(signals.tree.iter("h2", "h3", "h4"), 40):
        own = key(visible_text(element, 300))
        if len(own) > 10 and own in titles:
            return element
    return None


def pieces_after(heading: _Element) -> Iterator[str]:
    """Yield the pieces of text after the heading in reading order, up to the second long one."""
    long = 0
    here: _Element | None = heading
    while here is not None and here.tag != "body":
        for sibling in (here, *here.itersiblings()):
            for piece in [sibling.tail or ""] if sibling is here else (*pieces_of(sibling), sibling.tail or ""):
                text = " ".join(piece.split())
                long += len(text) > _LONG
                if long > 1:
                    return
                if text:
                    yield text
        here = here.getparent()
