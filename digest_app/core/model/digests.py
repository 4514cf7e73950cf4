"""Stories, and the digest of a period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from digest_app.core.model.lists import Row

CitedPlace = tuple[int, int, int]
"""A passage: the id of its article, and its start and end there."""


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
    leans: bool = False
    """It cannot be told without the sentence before it, right behind which it stands in a digest."""

    @property
    def place(self) -> CitedPlace:
        return self.article_id, self.start, self.end


@dataclass(frozen=True, slots=True)
class Difference:
    """Two sources of a story that give different figures or dates for one thing."""

    about: str
    """What the figures count, as the first source calls it: "people", "%", "date"."""
    one: Cited
    other: Cited


@dataclass(frozen=True, slots=True)
class StoryNews:
    """What a story holds beyond its articles: what the reader has met already, and where its sources differ."""

    met: tuple[tuple[int, int], ...] = ()
    """Places of sentences, in the article that is asked about, that articles read before say too."""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestStory:
    """One story of a digest: its headline, the sentences that carry it, and the articles behind them."""

    key: int
    """The smallest article id of the story."""
    title: str
    sentences: tuple[Cited, ...]
    articles: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DigestSection:
    """What a digest has to tell of one topic."""

    topic: str
    colour: str
    stories: tuple[DigestStory, ...]
    left_out: int = 0
    """Stories that the reader does not want in it."""


@dataclass(frozen=True, slots=True)
class Digest:
    """A period's articles as sections by topic, stories by weight, sentences with their sources."""

    since: datetime
    until: datetime
    sections: tuple[DigestSection, ...] = ()
    topics: tuple[str, ...] = ()
    """The topics that were asked for; none where all were."""
    unread_only: bool = False

    @property
    def article_count(self) -> int:
        """Articles behind its stories."""
        return len({row.id for section in self.sections for story in section.stories for row in story.articles})

    @property
    def left_out(self) -> int:
        """Stories of the period that the reader does not want in it."""
        return sum(section.left_out for section in self.sections)
