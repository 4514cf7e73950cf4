"""The quotations of a Markdown export, found again in it: what is quoted, from which article, from which place.

A note quotes in its summary and its highlights; a digest before each footnote; a pasted quotation before the
line that names its source. Where each stood when it was exported is said, in their order, in the front matter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digest_app.core.exporting import front_matter

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_FRAGMENT = ":~:text="
_DEFINITION = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]+(.*)$", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")
_SOURCE = "— "
_SUMMARY = "Summary"
"""The heading of the sentences of a note; a reader's own lists stand elsewhere."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that a file quotes, and where it says that it stood.

    One without text is a place that the file says it quotes, and of which it has no quotation (any more).
    """

    text: str
    line: int
    """Its line in the file, from 1."""
    url: str | None = None
    article_id: int | None = None
    start: int | None = None
    end: int | None = None


def places(found: Iterable[tuple[int, int, int]]) -> str:
    """Article, start and end of each quotation, for the front matter."""
    return " ".join(f"{article_id}:{start}-{end}" for article_id, start, end in found)


def read(markdown: str) -> list[Quote]:
    """The quotations of a file, in their order."""
    properties = front_matter.read(markdown)
    body = re.sub(r"\A---\r?\n.*?\n---\r?\n", _blank_lines, markdown, count=1, flags=re.DOTALL)
    if "digest_id" in properties:
        body = re.split(r"(?m)^## Text$", body, maxsplit=1)[0]
    parser = _parser()
    sources = {name: _linked_to(parser.parseInline(text)[0]) for name, text in _DEFINITION.findall(body)}
    tokens = parser.parse(_DEFINITION.sub("", body))
    own_id = properties.get("digest_id")
    is_note = own_id is not None
    found = list(_quotes(tokens, sources, is_note=is_note, unlinked=is_note and not properties.get("url")))
    named = [replace(quote, article_id=own_id) for quote in found] if isinstance(own_id, int) else found
    return _placed(named, str(properties.get("digest_quotes") or ""))


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _quotes(tokens: list[Token], sources: dict[str, str | None], *, is_note: bool, unlinked: bool) -> Iterator[Quote]:
    """`is_note`: the file is of one article, and each entry under its summary is a sentence of it.

    `unlinked`: the article has no address, and so nowhere to link its quotations to.
    """
    quoted: list[str] = []
    section = ""
    inside = Counter[str]()
    for token in tokens:
        inside[token.type.removesuffix("_open").removesuffix("_close")] += token.nesting
        if token.type == "blockquote_open":
            quoted = []
        if token.type == "inline" and inside["heading"]:
            section = token.content
        if token.type != "inline" or inside["heading"]:
            continue
        line, children = (token.map or [0])[0] + 1, token.children or []
        words, linked = plain(children), list(_linked(children))
        if any(child.type == "footnote" for child in children):
            yield from (Quote(text, line, sources.get(name)) for text, name in _cited(children))
        elif linked and quoted and children[0].content.startswith(_SOURCE):
            yield Quote("\n\n".join(quoted), line - 1, linked[0][1])
        elif linked:
            yield from (Quote(text, line, url) for text, url in linked)
        elif (unlinked and inside["blockquote"]) or (is_note and section == _SUMMARY and inside["list_item"]):
            yield Quote(words, line)
        quoted.append(words)


def _cited(children: list[Token]) -> Iterator[tuple[str, str]]:
    text: list[Token] = []
    for child in children:
        if child.type == "footnote":
            yield plain(text).strip(), child.content
            text = []
        else:
            text.append(child)


def _linked(children: list[Token]) -> Iterator[tuple[str, str]]:
    """Text and address of each link that leads to a passage."""
    text: list[Token] = []
    target = ""
    for child in children:
        if child.type == "link_open":
            text, target = [], str(child.attrGet("href") or "")
        elif child.type == "link_close" and _FRAGMENT in target:
            yield plain(text), _page(target)
        else:
            text.append(child)


def _linked_to(token: Token) -> str | None:
    """The page that the first link of a line leads to."""
    links = (str(child.attrGet("href")) for child in token.children or () if child.type == "link_open")
    return next(map(_page, links), None)


def _page(address: str) -> str:
    return address.partition(_FRAGMENT)[0].removesuffix("#")


def plain(children: list[Token]) -> str:
    """The letters of a line of Markdown."""
    return "".join(" " if "break" in child.type else child.content for child in children)


def _placed(found: list[Quote], described: str) -> list[Quote]:
    """Quotations with their places; where some were taken out or put in since, all places follow without a text."""
    stood = [tuple(map(int, numbers)) for numbers in re.findall(r"(\d+):(\d+)-(\d+)", described)]
    if len(stood) != len(found):
        return found + [Quote("", 1, article_id=i, start=start, end=end) for i, start, end in stood]
    pairs = zip(found, stood, strict=True)
    return [replace(quote, article_id=i, start=start, end=end) for quote, (i, start, end) in pairs]


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.inline.ruler.before("link", "footnote", _footnote)
    return parser


def _footnote(state: StateInline, silent: bool) -> bool:
    match = _REFERENCE.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("footnote", "", 0).content = match[1]
    state.pos = match.end()
    return True
