"""What lists show of an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from digest_app.core.model.quality import Verdict


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
class Hit:
    """An article that a search found, with the passage that answers it and the hits' places in that passage."""

    row: Row
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
