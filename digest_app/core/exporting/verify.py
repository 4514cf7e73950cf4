"""Does what a file quotes still stand in the library's articles?"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from digest_app.core.exporting import quotes
from digest_app.core.exporting.addresses import encoded
from digest_app.core.exporting.citing import one_line
from digest_app.core.exporting.quotes import Quote
from digest_app.core.model import Article

_ALIKE = 0.6
_SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*[”\"’»)]*")


class State(StrEnum):
    """What became of a quotation."""

    STANDS = "stands"
    MOVED = "moved"
    """It stands in its article word for word, at another place than when it was exported."""
    ALTERED = "altered"
    """A sentence of its article is nearly the same."""
    MISSING = "missing"
    TAKEN_OUT = "taken out"
    """The file says that it quotes this, and does not (any more)."""
    NO_ARTICLE = "no article"
    """Its article is not in the library."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one quotation."""

    quote: Quote
    state: State
    now: str = ""
    """What stands in the article instead, where it was altered."""


def verify(markdown: str, find: Callable[[str | int], Article | None]) -> list[Finding]:
    """One finding for each quotation of a note or a digest, in their order; `find` takes an address or an id.

    What was quoted when the file was written and was taken out since follows.
    """
    every = quotes.read(markdown)
    quoted = {one_line(quote.text) for quote in every if quote.text}
    found = [_finding(quote, find) for quote in every if quote.text]
    places = (quote for quote in every if not quote.text)
    return found + [gone for place in places if (gone := _taken_out(place, find)) and gone.quote.text not in quoted]


def _taken_out(place: Quote, find: Callable[[str | int], Article | None]) -> Finding | None:
    article = find(place.article_id) if place.article_id is not None else None
    text = one_line(article.text[place.start : place.end]) if article else ""
    return Finding(replace(place, text=text), State.TAKEN_OUT) if text else None


def _finding(quote: Quote, find: Callable[[str | int], Article | None]) -> Finding:
    article = _article(quote, find)
    if article is None:
        return Finding(quote, State.NO_ARTICLE)
    wanted = one_line(quote.text)
    if quote.start is not None and one_line(article.text[quote.start : quote.end]) == wanted:
        return Finding(quote, State.STANDS)
    if wanted and wanted in one_line(article.text):
        return Finding(quote, State.STANDS if quote.start is None else State.MOVED)
    now = _nearest(wanted, article.text)
    return Finding(quote, State.ALTERED if now else State.MISSING, now)


def _article(quote: Quote, find: Callable[[str | int], Article | None]) -> Article | None:
    """The article of the id, if it is still the one of the address; else that of the address."""
    by_id = find(quote.article_id) if quote.article_id is not None else None
    if by_id and (quote.url is None or (by_id.url and encoded(by_id.url) == quote.url)):
        return by_id
    return find(quote.url) if quote.url else None


def _nearest(wanted: str, text: str) -> str:
    """The sentence most like the one wanted; empty where none is much like it."""
    best, nearest = _ALIKE, ""
    matcher = SequenceMatcher(None, "", wanted, autojunk=False)
    for sentence in map(one_line, _SENTENCE.findall(text)):
        matcher.set_seq1(sentence)
        if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
            best, nearest = matcher.ratio(), sentence
    return nearest
