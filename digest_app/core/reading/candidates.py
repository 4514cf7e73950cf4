"""What other extractors take a page's article to be: the opinions that the judge weighs."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from lxml import etree, html
from lxml.etree import _Element

from digest_app.core.reading.tree import parse_for_others

Candidate = Callable[[_Element, str], str]
"""Makes a text of a page's tree (which it leaves as it is) and its markup."""


def trafilatura(_tree: _Element, markup: str) -> str:
    """trafilatura's text, balanced."""
    return _trafilatura(markup)


def trafilatura_fast(_tree: _Element, markup: str) -> str:
    """trafilatura's text without its fallbacks."""
    return _trafilatura(markup, fast=True)


def trafilatura_precise(_tree: _Element, markup: str) -> str:
    """trafilatura's text, rather too little than too much."""
    return _trafilatura(markup, precise=True)


def trafilatura_generous(_tree: _Element, markup: str) -> str:
    """trafilatura's text, rather too much than too little."""
    return _trafilatura(markup, generous=True)


def _trafilatura(markup: str, *, fast: bool = False, precise: bool = False, generous: bool = False) -> str:
    """The words of trafilatura's body, comments off; its metadata and language checks stay off too."""
    from trafilatura import bare_extraction

    tree = copy.deepcopy(_their_tree(markup))
    document = bare_extraction(tree, include_comments=False, fast=fast, favor_precision=precise, favor_recall=generous)
    body = getattr(document, "body", None)
    return _text(body) if body is not None else ""


@lru_cache(maxsize=1)
def _their_tree(markup: str) -> html.HtmlElement:
    return parse_for_others(markup)


def resiliparse(_tree: _Element, markup: str) -> str:
    """Resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text

    text: str = extract_plain_text(
        markup, main_content=True, preserve_formatting=False, list_bullets=False, alt_texts=False, comments=False
    )
    return text


def readability(_tree: _Element, markup: str) -> str:
    """What Readability takes for the article."""
    from readability import Document

    try:
        summary = html.fromstring(Document(markup).summary(html_partial=True))
    except (etree.LxmlError, ValueError, TypeError, AttributeError):  # what readability-lxml raises for odd pages
        return ""
    return _text(summary)


def structured(tree: _Element, _markup: str) -> str:
    """The longest `articleBody` of the page's JSON-LD: on few pages, true to the letter, but often cut."""
    bodies = [body for script in tree.iterfind(".//script[@type='application/ld+json']") for body in _bodies(script)]
    body = max(bodies, key=len, default="")
    return _text(html.fromstring(f"<div>{body}</div>")) if "<" in body else body


def _text(element: _Element) -> str:
    return " ".join(str(piece) for piece in element.itertext())


def _bodies(script: _Element) -> Iterator[str]:
    text = script.text or ""
    if "articleBody" not in text:
        return
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        for found in re.finditer(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"', text):
            yield found[1].replace("\\n", "\n").replace('\\"', '"')
        return
    yield from _strings(data, depth=0)


def _strings(data: Any, depth: int) -> Iterator[str]:
    if depth > 20:
        return
    if isinstance(data, dict):
        body = data.get("articleBody")
        if isinstance(body, str):
            yield body
        data = list(data.values())
    if isinstance(data, list):
        for each in data:
            yield from _strings(each, depth + 1)


ALWAYS: dict[str, Candidate] = {"resiliparse": resiliparse, "structured": structured}
IN_DOUBT: dict[str, Candidate] = {
    "fast": trafilatura_fast,
    "default": trafilatura,
    "precise": trafilatura_precise,
    "generous": trafilatura_generous,
    "readability": readability,
}
