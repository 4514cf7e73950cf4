"""The values that travel through Digest: pages, articles, summaries, topics, stories, digests.

All are frozen. `None` means "not known", never "it failed". Moments are aware UTC; a place is a pair of
offsets into an article's clean text, so that `article.text[start:end]` is what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

# --------------------------------------------------------------------------- pages and articles

PageKind = Literal["html", "text", "markdown", "pdf"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What capture brings home: the bytes of one page and where they came from."""

    source: str
    """What the reader gave: an address, a file's path, "clipboard"."""
    data: bytes
    kind: PageKind = "html"
    url: str | None = None
    """The address that answered, after redirects; None where a file does not tell."""
    charset: str | None = None
    """The encoding that the transport named, if any; the page itself may disagree."""
    fetched: datetime | None = None
    warnings: tuple[str, ...] = ()


BlockKind = Literal["heading", "paragraph", "item", "quote", "code", "table", "caption", "picture"]
SpanKind = Literal["link", "strong", "emphasis", "code"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters inside a block that means more than its letters."""

    kind: SpanKind
    start: int
    end: int
    href: str = ""
    """Absolute http(s) address of a link; empty for the other kinds."""


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
    table whose first row is one; the alt text of a picture."""
    spans: tuple[Span, ...] = ()
    picture: str = ""
    """Absolute address of a picture. It takes no room in the text: start == end, where the next block begins."""


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


class Verdict(StrEnum):
    """How much of an article a page turned out to hold."""

    WHOLE = "whole"
    CUT = "cut"
    NOT_AN_ARTICLE = "not an article"


@dataclass(frozen=True, slots=True)
class Quality:
    """How far a clean text can be trusted: a verdict, the expected F1 (0 to 1), and reasons in words."""

    verdict: Verdict = Verdict.WHOLE
    confidence: float | None = None
    reasons: tuple[str, ...] = ()


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
    quality: Quality = Quality()
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


# --------------------------------------------------------------------------- summaries


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that spoke for or against a choice; the terms of a choice sum to its score.

    `code` is a word of a fixed vocabulary that the window translates; `term` is what it is about, in the
    article's own letters; `places` are where it stands in the text.
    """

    code: str
    term: str = ""
    weight: float = 0.0
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article, verbatim: `text[start:end] == sentence.text`, always."""

    text: str
    start: int
    end: int
    because: tuple[Reason, ...] = ()
    """Codes: "central", "early", "title", "sources", "lead", "pinned", "method"."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences that carry an article, best first, so that a longer or shorter summary needs no new sum."""

    method: str
    ranked: tuple[Sentence, ...] = ()
    """At most ten, best first."""
    advised: int = 0
    """How many to show unless the reader says otherwise; 0: the article is short enough to read whole."""

    def shown(self, length: int | None = None) -> tuple[Sentence, ...]:
        """The best `length` sentences (None: as advised; all that there are when advised 0), in reading order."""
        best = self.ranked[: length or self.advised or None]
        return tuple(sorted(best, key=lambda sentence: sentence.start))


# --------------------------------------------------------------------------- topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject that the reader follows: a name, a colour, phrases that speak for it and phrases that never do.

    A phrase is a word or words; `peacekeep*` a beginning; `A + B` both; capitals alone (`NRA`) exact;
    `"two words"` as they stand.
    """

    id: int = 0
    name: str
    colour: str = "#5b8def"
    phrases: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    built_in: str = ""
    """Key of a built-in topic ("ukraine-coalition", "aruba", "china-taiwan"), else empty."""


AssignmentState = Literal["in", "maybe", "out"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """An article under a topic, and why: `score` is 0 to 1, at and above 0.5 the article is in the topic."""

    topic_id: int
    topic: str
    score: float
    state: AssignmentState = "in"
    because: tuple[Reason, ...] = ()
    """Codes: "phrase", "title", "learned", "like", "against", "never", "by hand"."""
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """The reader's word that an article belongs to a topic or does not; kept, undoable, and learned from."""

    article_id: int
    topic_id: int
    belongs: bool


# --------------------------------------------------------------------------- what the library gives back


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: just what a card shows."""

    id: int
    title: str
    site: str | None
    url: str | None
    published: str | None
    saved: datetime
    word_count: int
    read: bool
    starred: bool
    archived: bool
    first_sentence: str
    language: str | None = None
    verdict: Verdict = Verdict.WHOLE
    story_size: int = 1

    @property
    def minutes(self) -> int:
        """Reading time at 230 words a minute, at least one."""
        return max(1, round(self.word_count / 230))


@dataclass(frozen=True, slots=True)
class Marks:
    """What the reader decided about an article; kept apart from what the page said."""

    read: bool = False
    starred: bool = False
    archived: bool = False
    position: int = 0
    """Offset in the text of the first line that was in view."""
    summary_length: int | None = None
    summary_method: str | None = None


HighlightColour = Literal["yellow", "green", "blue", "pink"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A passage that the reader marked, with a note; `moved` when its place is no longer certain."""

    id: int = 0
    article_id: int
    start: int
    end: int
    quote: str
    colour: HighlightColour = "yellow"
    note: str = ""
    moved: bool = False
    made: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An article as it rests in the library, with everything that was derived and decided."""

    id: int
    article: Article
    saved: datetime
    marks: Marks
    summary: Summary
    assignments: tuple[Assignment, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, with the passage that answers it and the hits' places in that passage."""

    row: Row
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


# --------------------------------------------------------------------------- saving


@dataclass(frozen=True, slots=True)
class Saved:
    source: str
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Known:
    source: str
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Failed:
    source: str
    why: str
    """The sentence that the reader sees."""
    kind: str = ""
    """The error's class name, so that the window can translate and offer what helps."""


Outcome = Saved | Known | Failed


class LinkState(StrEnum):
    """Where a link in the queue stands."""

    WAITING = "waiting"
    FETCHING = "fetching"
    CLEANING = "cleaning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Link:
    """A link on its way into the library; it stays until it is saved or dismissed, over restarts too."""

    id: int
    source: str
    state: LinkState
    why: str = ""
    kind: str = ""
    added: datetime | None = None


# --------------------------------------------------------------------------- stories and digests


@dataclass(frozen=True, slots=True)
class Story:
    """The same event in several articles, in time order; `copies` maps an article to the one it repeats."""

    id: int
    article_ids: tuple[int, ...]
    copies: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence of a digest, verbatim, with the article that it stands in and the others that carry it."""

    text: str
    article_id: int
    start: int
    end: int
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestStory:
    """One story of a digest: its headline, the sentences that carry it, and the articles behind them."""

    key: int
    """The smallest article id of the story: stable for pins and order."""
    title: str
    sentences: tuple[Cited, ...]
    articles: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DigestSection:
    topic: str
    colour: str
    stories: tuple[DigestStory, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """A period's articles as sections by topic, stories by weight, sentences with their sources."""

    since: datetime
    until: datetime
    sections: tuple[DigestSection, ...] = ()

    @property
    def article_count(self) -> int:
        return len({row.id for section in self.sections for story in section.stories for row in story.articles})


# --------------------------------------------------------------------------- jobs


@dataclass(frozen=True, slots=True)
class Progress:
    """What a job is doing now: `step` in words, `done` of `total` (0: not known)."""

    step: str
    done: int = 0
    total: int = 0


Checkpoint = Callable[[Progress], None]
"""Called often by long work; raises `errors.Cancelled` when it was asked to stop."""


def no_checkpoint(progress: Progress) -> None:
    """For callers that neither watch nor cancel."""
