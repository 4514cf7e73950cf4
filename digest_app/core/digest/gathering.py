"""Articles of a period -> the stories that they tell, each with its headline, its outlets and its weight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from digest_app.core.model import Kept, Story, outlet

_WORD = re.compile("[^\\W\u3040-\u9fff]+|[\u3040-\u9fff]")
_COMPARED = 40


@dataclass(frozen=True, slots=True)
class Told:
    """One story as the articles of the period tell it, in time order."""

    ids: frozenset[int]
    """All articles of the story, those outside the period too."""
    articles: tuple[Kept, ...]
    originals: tuple[Kept, ...]
    """The articles without those that only repeat another: wire copies count once."""

    @property
    def key(self) -> int:
        """The smallest of its ids."""
        return min(self.ids)

    @property
    def title(self) -> str:
        """The headline that has most in common with the others; the earliest of equals."""
        compared = self.originals[:_COMPARED]
        words = [frozenset(_WORD.findall(kept.article.title.casefold())) for kept in compared]
        shared = [sum(len(own & other) / len(own | other) for other in words if own | other) for own in words]
        return compared[shared.index(max(shared))].article.title

    @property
    def outlets(self) -> int:
        """How many outlets tell it in their own words."""
        return len({outlet_of(kept) for kept in self.originals})

    @property
    def longest(self) -> int:
        """Words of its longest article."""
        return max(kept.article.word_count for kept in self.originals)

    def weight(self, since: datetime, until: datetime) -> float:
        """Outlets count most; then on which day it was last told, and how much there is to tell.

        Days, not moments: a digest made again an hour later stands in the same order.
        """
        days = (until.date() - self.articles[-1].came_out.astimezone(UTC).date()).days
        age = days / max((until.date() - since.date()).days, 1)
        return self.outlets + (1 - min(max(age, 0), 1)) + min(self.longest / 1000, 1)


def stories(articles: Iterable[Kept], known: Iterable[Story]) -> list[Told]:
    """Every article in exactly one story: one of the `known`, else a story of its own."""
    left = {kept.id: kept for kept in articles}
    told = []
    for story in known:
        found = [left.pop(article_id) for article_id in story.article_ids if article_id in left]
        if found:
            told.append(_told(frozenset(story.article_ids), found, dict(story.copies)))
    return told + [_told(frozenset({kept.id}), [kept], {}) for kept in left.values()]


def outlet_of(kept: Kept) -> str:
    """The outlet of an article; one that names none stands for itself."""
    return outlet(kept.article.site, kept.article.url) or f"article {kept.id}"


def _told(ids: frozenset[int], found: Sequence[Kept], copies: Mapping[int, int]) -> Told:
    in_time = sorted(found, key=lambda kept: (kept.came_out, kept.id))
    originals: dict[int, Kept] = {}
    # of the same text, what names its source stands for the others; a copied page may name none
    for kept in sorted(in_time, key=lambda kept: (not (kept.article.site or kept.article.url), kept.id in copies)):
        originals.setdefault(copies.get(kept.id, kept.id), kept)
    kept_ids = {kept.id for kept in originals.values()}
    return Told(ids, tuple(in_time), tuple(kept for kept in in_time if kept.id in kept_ids))
