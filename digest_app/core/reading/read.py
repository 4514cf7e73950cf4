"""The front of the station: a page becomes an article, or a reason why it is none."""

from __future__ import annotations

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import candidates, encoding
from digest_app.core.reading.alignment import coverage, words
from digest_app.core.reading.blocks import assemble
from digest_app.core.reading.segments import segments
from digest_app.core.reading.tree import base_of, parse, trim


def read(page: Page) -> Article:
    """Clean a page. Heavy and for hostile input: call it in the worker.

    NothingToRead where no text was found, NotAnArticle where the page is something else, TooComplex, WrongLetters.
    """
    return _read_html(page)


def _read_html(page: Page) -> Article:
    markup = trim(encoding.decode(page.data, page.charset))
    tree = parse(markup)
    found = segments(tree)
    text = candidates.trafilatura(tree, markup)
    shares = coverage([words(segment.text) for segment in found], words(text))
    kept = [segment for segment, share in zip(found, shares, strict=True) if share > 0.5]
    text, blocks = assemble(kept, base_of(tree, page.url))
    if not text:
        raise NothingToRead(why="there is no text that reads like one")
    title = (tree.findtext(".//title") or "").strip()
    return Article(title=title, text=text, blocks=blocks, url=page.url)
