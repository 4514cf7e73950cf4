"""An article as it rests in the library, with what the reader decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from digest_app.core.model.articles import Article
from digest_app.core.model.summaries import Summary
from digest_app.core.model.topics import Assignment


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


def came_out(published: str | None, saved: datetime) -> datetime:
    """When an article is placed: when it was published, else when it was saved; never later than saved."""
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return saved
    return min(moment if moment.tzinfo else moment.replace(tzinfo=UTC), saved)


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
    """Reasons to doubt that the text is whole, and sentences about what went wrong since."""

    @property
    def came_out(self) -> datetime:
        """When the article is placed in lists and digests."""
        return came_out(self.article.published, self.saved)

    @property
    def doubts(self) -> tuple[str, ...]:
        """The reasons among the warnings: words that can follow a colon."""
        return tuple(warning for warning in self.warnings if not warning.endswith("."))

    @property
    def notes(self) -> tuple[str, ...]:
        """The whole sentences among the warnings."""
        return tuple(warning for warning in self.warnings if warning.endswith("."))
