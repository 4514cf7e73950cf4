"""The surroundings of the article's heading, where pages write who and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from lxml.etree import _Element

from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata.signals import Signals, is_hidden, pieces_of, visible_text

_LONG = 180
_TITLE = 10
"""Letters that a line has at least which repeats a title."""
_MOST_LINES = 600
_WORDS, _MOST_WORDS = 4, 0.5
_UNSEEN = re.compile(r"\b(?:sr-only|visually-?hidden|screen-?reader[\w-]*|aural|off-?screen)\b", re.IGNORECASE)


@lru_cache(maxsize=1)  # the date and the authors of one page ask for it, each once or twice
def heading_of(signals: Signals) -> _Element | None:
    """The visible heading that repeats most of the title, else the first top one, else any line that repeats it."""
    titles = key(f"{signals.first('og:title')} {signals.document_title}")
    top = [element for element in signals.tree.iter("h1") if visible_text(element)]
    lower = list(islice(signals.tree.iter("h2", "h3", "h4"), 40))
    shown = sorted((element for element in top if not is_hidden(element)), key=_is_for_the_ear)
    repeated = {
        element: own
        for element in (*shown, *(element for element in lower if not is_hidden(element)))
        if len(own := key(visible_text(element, 300))) > _TITLE and own in titles
    }
    if repeated:
        return max(repeated, key=lambda element: (not _is_for_the_ear(element), len(repeated[element])))
    if shown:
        return next((element for element in shown if _is_like(visible_text(element, 300), signals)), shown[0])
    lines = islice(signals.tree.iter("div", "p", "span", "strong", "b", "th", "td", "font"), _MOST_LINES)
    return next(
        (
            element
            for element in (*lower, *top, *lines)
            if len(own := key(visible_text(element, 300))) > _TITLE and own in titles
        ),
        next((element for element in lower if _is_like(visible_text(element, 300), signals)), None),
    )


def _is_for_the_ear(element: _Element) -> bool:
    """Whether a heading is for those who hear the page; it stands at the page's top and not over the article."""
    return bool(_UNSEEN.search(element.get("class") or ""))


def _is_like(line: str, signals: Signals) -> bool:
    """Whether a heading says half of the words of a title that has four or more."""
    own = set(line.lower().split())
    titles = (set(title.lower().split()) for title in (signals.first("og:title"), signals.document_title))
    return any(len(title) >= _WORDS and len(own & title) >= _MOST_WORDS * len(title) for title in titles)


def pieces_after(heading: _Element) -> Iterator[str]:
    """Yield the pieces of text after the heading in reading order, up to the second long one and with it."""
    long = 0
    here: _Element | None = heading
    while here is not None and here.tag != "body":
        for sibling in (here, *here.itersiblings()):
            for piece in [sibling.tail or ""] if sibling is here else (*pieces_of(sibling), sibling.tail or ""):
                text = " ".join(piece.split())
                if text:
                    yield text
                long += len(text) > _LONG
                if long > 1:
                    return
        here = here.getparent()
