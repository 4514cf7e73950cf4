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
from digest_app.core.model import CitedPlace

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    from digest_app.core.exporting.front_matter import Note

_FRAGMENT = ":~:text="
_DEFINITION = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]+(.*)$", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")
_SOURCE = "— "
_OWN_LINE = re.compile(
    r"(?:.+, (?:saved )?\d{4}-\d\d-\d\d(?: · and \d+ more)?"
    r"|Nothing (?:new under: .+|(?:unread )?was published or saved .+|is told of this period: .+)\.)",
    re.DOTALL,
)
"""What Digest itself writes between the sentences: who tells a story and when, and which topics have no news."""
_SUMMARY = "Summary"
"""The heading of the sentences of a note; a reader's own lists stand elsewhere."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that a file quotes, and where it says that it stood."""

    text: str
    line: int
    """Its line in the file, from 1."""
    url: str | None = None
    article_id: int | None = None
    start: int | None = None
    end: int | None = None
    outlet: str = ""
    """Whom a digest names behind it."""


@dataclass(frozen=True, slots=True)
class Quoting:
    """What one note of a file quotes, in its order."""

    quotes: tuple[Quote, ...]
    places: tuple[CitedPlace, ...] = ()
    """Where everything stood that was quoted when the note was written."""
    uncited: tuple[Quote, ...] = ()
    """What a digest tells without saying whose it is."""
    is_changed: bool = False
    """It is a digest, and not as it was written."""


def places(found: Iterable[CitedPlace]) -> str:
    """Article, start and end of each quotation, for the front matter."""
    return " ".join(f"{article_id}:{start}-{end}" for article_id, start, end in found)


def read(markdown: str) -> list[Quoting]:
    """The quotations of a file, note by note."""
    return [_of_note(note) for note in front_matter.notes(markdown)]


def _of_note(note: Note) -> Quoting:
    properties = note.properties
    own_id, described = properties.get("digest_id"), properties.get("digest_quotes")
    is_note = own_id is not None
    body = re.split(r"(?m)^## Text$", note.body, maxsplit=1)[0] if is_note else note.body
    parser = _parser()
    sources = {name: _page_of(parser.parseInline(text)[0]) for name, text in _DEFINITION.findall(body)}
    tokens = parser.parse(_DEFINITION.sub("", body))
    found = list(_quotes(tokens, sources, is_note=is_note, unlinked=is_note and not properties.get("url")))
    if isinstance(own_id, int):
        found = [replace(quote, article_id=own_id) for quote in found]
    is_changed = described is not None and not is_note and not note.is_untouched
    uncited = _uncited(tokens) if is_changed else ()
    return Quoting(
        tuple(replace(quote, line=quote.line + note.line) for quote in found),
        tuple(_places(str(described or ""))),
        tuple(replace(quote, line=quote.line + note.line) for quote in uncited),
        is_changed,
    )


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
            outlet = _outlet(children)
            yield from (Quote(text, line, sources.get(name), outlet=outlet) for text, name in _cited(children))
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


def _uncited(tokens: list[Token]) -> Iterator[Quote]:
    """The letters of a digest that no note covers, without its headings and the lines that name its sources."""
    in_heading = False
    for token in tokens:
        in_heading = token.type == "heading_open" or (in_heading and token.type != "heading_close")
        if token.type != "inline" or in_heading:
            continue
        text = plain(_behind_notes(token.children or [])).strip()
        if text and not text.startswith(_SOURCE) and not _OWN_LINE.fullmatch(text):
            yield Quote(text, (token.map or [0])[0] + 1)


def _behind_notes(children: list[Token]) -> list[Token]:
    """What stands behind the last note of a line; all of a line without one."""
    notes = [at for at, child in enumerate(children) if child.type == "footnote"]
    return children[notes[-1] + 1 :] if notes else children


def _outlet(children: list[Token]) -> str:
    """Whom a line of a digest names behind its notes."""
    return plain(_behind_notes(children)).strip().partition(_SOURCE)[2].strip()


def _page_of(token: Token) -> str | None:
    """The page that a footnote leads to a passage of; a link to a whole page names who says the same."""
    links = (str(child.attrGet("href")) for child in token.children or () if child.type == "link_open")
    return next((_page(link) for link in links if _FRAGMENT in link), None)


def _page(address: str) -> str:
    return address.partition(_FRAGMENT)[0].removesuffix("#")


def plain(children: list[Token]) -> str:
    """The letters of a line of Markdown."""
    return "".join(" " if "break" in child.type else child.content for child in children)


def _places(described: str) -> Iterator[CitedPlace]:
    for numbers in re.findall(r"(\d+):(\d+)-(\d+)", described):
        article_id, start, end = map(int, numbers)
        yield article_id, start, end


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
