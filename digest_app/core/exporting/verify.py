"""Does what a file quotes still stand in the library's articles?"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from digest_app.core.exporting import quotes
from digest_app.core.exporting.addresses import encoded
from digest_app.core.exporting.citing import UNNAMED, name_of, one_line
from digest_app.core.exporting.quotes import Quote, Quoting
from digest_app.core.model import Article, CitedPlace

Find = Callable[[str | int], Article | None]
"""The article of an id or an address, if the library has it."""

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
    OTHER_OUTLET = "other outlet"
    """It stands, but the file says that somebody else wrote it."""
    UNCITED = "uncited"
    """The file tells it without saying whose it is."""
    CHANGED = "changed"
    """The digest is not as it was written: said of the file, whose quotations may all stand."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one quotation."""

    quote: Quote
    state: State
    now: str = ""
    """What stands in the article instead, where it was altered."""


def verify(markdown: str, find: Find) -> list[Finding]:
    """One finding for each quotation of a file, in their order; `find` takes an address or an id.

    Behind those of each note follows what it quoted once and does not any more, and what in a digest is nobody's.
    """
    return [finding for note in quotes.read(markdown) for finding in _of_note(note, find)]


def _of_note(note: Quoting, find: Find) -> Iterator[Finding]:
    placed, left = _placed(note, find)
    quoted = {one_line(quote.text) for quote in placed}
    yield from (_finding(quote, find) for quote in placed)
    for place in left:
        text = _text(find, place)
        if text and text not in quoted:
            yield Finding(_at(Quote(text, 1), place), State.TAKEN_OUT)
    yield from (Finding(quote, State.UNCITED) for quote in note.uncited)
    if note.is_changed:
        yield Finding(Quote("", 1), State.CHANGED)


def _placed(note: Quoting, find: Find) -> tuple[list[Quote], list[CitedPlace]]:
    """The quotations with the places where they stood, and the places of what is not quoted any more.

    Both are in one order. What is the same in both is a pair, and so are as many as many that stand between pairs.
    """
    texts = [one_line(quote.text) for quote in note.quotes]
    stood = [_text(find, place) for place in note.places]
    placed, left = list(note.quotes), dict(enumerate(note.places))
    for kind, a, b, c, d in SequenceMatcher(None, texts, stood, autojunk=False).get_opcodes():
        if kind == "equal" or (kind == "replace" and b - a == d - c):
            for at, number in zip(range(a, b), range(c, d), strict=True):
                placed[at] = _at(placed[at], left.pop(number))
    for at, quote in enumerate(placed):
        moved = next((number for number in left if stood[number] == texts[at]), None)
        if quote.start is None and moved is not None:
            placed[at] = _at(quote, left.pop(moved))
    return placed, list(left.values())


def _at(quote: Quote, place: CitedPlace) -> Quote:
    return replace(quote, article_id=place[0], start=place[1], end=place[2])


def _text(find: Find, place: CitedPlace) -> str:
    """What stands at a place of the library; empty where the article is gone."""
    article = find(place[0])
    return one_line(article.text[place[1] : place[2]]) if article else ""


def _finding(quote: Quote, find: Find) -> Finding:
    article = _article(quote, find)
    if article is None:
        return Finding(quote, State.NO_ARTICLE)
    wanted = one_line(quote.text)
    if quote.start is not None and one_line(article.text[quote.start : quote.end]) == wanted:
        return Finding(quote, State.STANDS) if _is_of(article, quote.outlet) else _of_another(quote, article)
    if wanted and wanted in one_line(article.text):
        return Finding(quote, State.STANDS if quote.start is None else State.MOVED)
    now = _nearest(wanted, article.text)
    return Finding(quote, State.ALTERED if now else State.MISSING, now)


def _is_of(article: Article, outlet: str) -> bool:
    """Whether an outlet that a file names is the article's, as a file of today or of an older Digest names it."""
    named = (name_of(article.site, article.url), UNNAMED if not article.site else "")
    return not outlet or outlet.removeprefix("www.") in named


def _of_another(quote: Quote, article: Article) -> Finding:
    return Finding(quote, State.OTHER_OUTLET, name_of(article.site, article.url))


def _article(quote: Quote, find: Find) -> Article | None:
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
