"""An article: clean text, its blocks, and what the page says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from digest_app.core.model.quality import UNTOLD, Quality

BlockKind = Literal["heading", "paragraph", "item", "quote", "code", "table", "caption", "picture"]
SpanKind = Literal["link", "strong", "emphasis", "code"]
Place = tuple[int, int]
"""Start and end in the clean text of an article."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters inside a block that means more than its letters."""

    kind: SpanKind
    start: int
    end: int
    href: str = ""
    """Absolute http(s) address of a link; empty for the other kinds."""

    def moved(self, by: int) -> Span:
        """The same span, `by` characters further on."""
        return Span(self.kind, self.start + by, self.end + by, self.href)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article; blocks are in reading order, apart by a blank line, and never overlap.

    `text[start:end]` is all of the block's text. In a table, cells are apart by a tab and rows by a line feed.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Heading 1 to 6; depth of a list item or quote, from 1."""
    marker: str = ""
    """A list item's "•" or "3." ("" where an item goes on in a second block); the language of code; "header" of a
    table whose first row is one; the caption of a picture, or its alt text where the page gives it none."""
    spans: tuple[Span, ...] = ()
    picture: str = ""
    """Absolute address of a picture. It takes no room in the text: start == end, where the next block begins."""

    def moved(self, by: int) -> Block:
        """The same block, with its spans, `by` characters further on."""
        spans = tuple(span.moved(by) for span in self.spans)
        return replace(self, start=self.start + by, end=self.end + by, spans=spans)

    def cells(self, text: str) -> list[list[Place]]:
        """The places of a table's cells, row by row, all rows of one length (a missing cell is an empty place)."""
        rows, at = [], self.start
        for line in text[self.start : self.end].split("\n"):
            row = []
            for cell in line.split("\t"):
                row.append((at, at + len(cell)))
                at += len(cell) + 1
            rows.append(row)
        width = max(map(len, rows))
        return [row + [(row[-1][1], row[-1][1])] * (width - len(row)) for row in rows]


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of a text that came without blocks: what stands between its blank lines."""
    return tuple(
        Block("paragraph", part.start(), part.end()) for part in re.finditer(r"\S(?:(?!\n\s*\n)[\s\S])*", text)
    )


@dataclass(frozen=True, slots=True)
class Lead:
    """A teaser of another article on the page: offered to the reader, never part of the text."""

    title: str
    url: str | None = None
    teaser: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A visible block of the page that the cleaning left out, and why."""

    text: str
    reason: str
    """A word of the ledger's vocabulary, such as "related", "share", "comments", "navigation", "cookie"."""
    at: int
    """Where in the article's text it would stand if it were brought back."""


@dataclass(frozen=True, slots=True)
class CleaningRule:
    """What a reader wants of a text: that a part which says this is kept, or dropped, on a site or in one article."""

    deed: Literal["keep", "drop"]
    text: str
    site: str = ""
    """The host, without "www."; empty for a rule of one article."""
    article_id: int = 0
    on_trial: bool = field(default=False, compare=False)
    """A rule of a site that has met no other page yet; it is the same rule when it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The clean article of one page: text, its blocks, and what the page says of itself."""

    title: str
    text: str
    blocks: tuple[Block, ...] = ()
    url: str | None = None
    """The canonical address, else the address that answered, else None."""
    authors: tuple[str, ...] = ()
    site: str | None = None
    published: str | None = None
    """ISO 8601: a date ("2025-04-02"), or date and time with zone as the page gave it."""
    language: str | None = None
    """Two- or three-letter code of the language that the text is written in."""
    tags: tuple[str, ...] = ()
    image: str | None = None
    leads: tuple[Lead, ...] = ()
    removed: tuple[Removed, ...] = ()
    quality: Quality = UNTOLD
    next_part: str | None = None
    """Address of the next part of an article in several pages."""

    @property
    def word_count(self) -> int:
        """Words for spaced scripts; a CJK or Thai character counts as half a word."""
        return count_words(self.text)


_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u9fff\uf900-\ufaff]")


def count_words(text: str) -> int:
    """Count words as a reader would feel them: blank-separated, unspaced scripts by two characters a word."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
