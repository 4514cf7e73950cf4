"""A Markdown note -> Article: headings, lists, quotes, tables, code, emphasis and links survive as blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Page, Span, SpanKind
from digest_app.core.reading import bylines, encoding, language
from digest_app.core.reading.addresses import absolute
from digest_app.core.reading.blocks import Draft, laid_out
from digest_app.core.reading.other_forms import front_matter

if TYPE_CHECKING:
    from markdown_it.token import Token

_LONGEST = 4_000_000
_SPANS: dict[str, SpanKind] = {"strong": "strong", "em": "emphasis", "link": "link"}


def read(page: Page) -> Article:
    """Read a note, also one that Digest wrote. NothingToRead where it holds no text."""
    about, body = front_matter.split(encoding.decode(page.data[:_LONGEST], page.charset))
    url = page.url or absolute(about.text("url", "source", "link", "canonical", "original_url"), None)
    drafts = list(_drafts(_tokens(body), url or ""))
    if "digest_id" in about:
        drafts = _own_text(drafts)
    title = about.text("title", "headline")
    title, drafts = _titled(title, drafts)
    text, blocks = laid_out(drafts)
    if not text.strip():
        raise NothingToRead(why="it holds no text")
    return Article(
        title=title or text.split("\n", 1)[0][:120],
        text=text,
        blocks=blocks,
        url=url,
        authors=about.people("authors", "author", "by", "creator", "byline"),
        site=about.text("site", "site_name", "publisher", "publication") or None,
        published=about.moment("published", "published_at", "date_published", "publish_date", "date", "created"),
        language=language.tell(text, about.text("language", "lang") or None),
        tags=tuple(
            dict.fromkeys(tag.lstrip("#") for line in about.listed("tags", "tag", "keywords") for tag in _tags(line))
        ),
    )


def _tags(line: str) -> list[str]:
    return [tag.strip() for tag in line.split(",") if tag.strip()]


def _tokens(body: str) -> Sequence[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(body)


def _own_text(drafts: list[Draft]) -> list[Draft]:
    """The article's own blocks out of a note that Digest wrote: what stands under its heading "Text"."""
    at = next((place for place, draft in enumerate(drafts) if draft.kind == "heading" and draft.text == "Text"), None)
    return drafts if at is None else drafts[at + 1 :]


def _titled(title: str, drafts: list[Draft]) -> tuple[str, list[Draft]]:
    """Take the heading on top for the title, unless the front matter has another one."""
    first = drafts[0] if drafts else None
    if (
        first
        and first.kind == "heading"
        and first.level == 1
        and bylines.key(first.text) == bylines.key(title or first.text)
    ):
        return title or first.text, drafts[1:]
    return title, drafts


class _Nest:
    """Where in quotes, lists and headings the walk over a note's tokens stands."""

    def __init__(self) -> None:
        self.quotes = 0
        self.lists = 0
        self.heading = 0
        self.marker = ""
        """A list item's, until its first text took it."""

    def enter(self, token: Token) -> None:
        if token.type.startswith("blockquote"):
            self.quotes += token.nesting
        elif token.type.startswith(("bullet_list", "ordered_list")):
            self.lists += token.nesting
        elif token.type == "list_item_open":
            self.marker = f"{token.info}{token.markup}" if token.info else "•"
        elif token.type.startswith("heading"):
            self.heading = int(token.tag[1:]) if token.nesting > 0 else 0


def _drafts(tokens: Sequence[Token], url: str) -> Iterator[Draft]:
    """Walk the tokens of a note."""
    nest = _Nest()
    table: list[Token] | None = None
    for token in tokens:
        if token.type == "table_open":
            table = []
        elif token.type == "table_close":
            yield from _table(table or [])
            table = None
        elif table is not None:
            table.append(token)
        elif token.type == "inline":
            yield from _inline(token, url, nest)
            nest.marker = ""
        elif token.type in ("fence", "code_block") and token.content.strip():
            yield Draft("code", token.content.rstrip("\n"), marker=token.info.split(" ")[0])
        elif token.type == "html_block":
            words = " ".join(re.sub(r"<[^>]{0,2000}>", " ", token.content).split())
            yield from [Draft("paragraph", words)] if words else []
        else:
            nest.enter(token)


def _inline(token: Token, url: str, nest: _Nest) -> Iterator[Draft]:
    """One block's text with its spans, and the pictures in it after it."""
    text, spans, pictures = _run(token.children or [], url)
    if text and nest.heading:
        yield Draft("heading", text, nest.heading, spans=spans)
    elif text and nest.marker:
        yield Draft("item", text, nest.lists, nest.marker, spans)
    elif text and nest.quotes:
        yield Draft("quote", text, nest.quotes, spans=spans)
    elif text:
        yield Draft("paragraph", text, spans=spans)
    yield from pictures


def _run(children: Sequence[Token], url: str) -> tuple[str, tuple[Span, ...], list[Draft]]:
    """Lay inline tokens out as text; spans are places in it."""
    text = ""
    opened: list[tuple[str, int, str]] = []
    spans: list[Span] = []
    pictures: list[Draft] = []
    for token in children:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.type == "text":
            text += token.content
        elif token.type in ("softbreak", "hardbreak"):
            text += " "
        elif token.type == "code_inline":
            spans.append(Span("code", len(text), len(text) + len(token.content)))
            text += token.content
        elif token.type == "image":
            pictures += _picture(token, url)
        elif name in _SPANS and token.nesting > 0:
            opened.append((name, len(text), str(token.attrGet("href") or "")))
        elif name in _SPANS and opened:
            kind, start, href = opened.pop()
            spans += _span(kind, start, len(text), href, url)
    return _stripped(text, spans, pictures)


def _span(kind: str, start: int, end: int, href: str, url: str) -> list[Span]:
    address = absolute(href, url) if kind == "link" else ""
    if start >= end or (kind == "link" and not address):
        return []
    return [Span(_SPANS[kind], start, end, address or "")]


def _stripped(text: str, spans: list[Span], pictures: list[Draft]) -> tuple[str, tuple[Span, ...], list[Draft]]:
    """Take blanks off both ends and move the spans along."""
    shift = len(text) - len(text.lstrip())
    text = text.strip()
    moved = (replace(span, start=max(0, span.start - shift), end=min(len(text), span.end - shift)) for span in spans)
    return (
        text,
        tuple(sorted((span for span in moved if span.start < span.end), key=lambda span: (span.start, span.end))),
        pictures,
    )


def _picture(token: Token, url: str) -> list[Draft]:
    address = absolute(str(token.attrGet("src") or ""), url)
    return [Draft("picture", " ".join(token.content.split()), picture=address)] if address else []


def _table(tokens: Sequence[Token]) -> Iterator[Draft]:
    """A table's cells apart by tabs, its rows by line feeds."""
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(_run(token.children or [], "")[0].replace("\t", " "))
    text = "\n".join("\t".join(row) for row in rows)
    if text.strip():
        yield Draft("table", text, marker="header")
