"""Stories: articles about the same event, found as they are saved, joined and parted by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from digest_app.core.model import Article, Checkpoint, Progress, Story, no_checkpoint
from digest_app.core.store import articles, stories
from digest_app.core.store.database import Database, faults
from digest_app.core.store.stories import Told
from digest_app.core.topics import copies
from digest_app.core.topics.stories import REMEMBERED, Stories, features

BATCH = 100
EPOCH = datetime(1970, 1, 1).date()  # noqa: DTZ001 - a day, on no clock


class Storytelling:
    """The stories of a library; those of the newest articles are held in memory once they are needed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stories: Stories | None = None

    def make_ready(self) -> None:
        """Read what `tell` compares with: before a turn to write is taken, so that nobody else waits for it."""
        with faults(self._database.path):
            self._known(self._database.reader())

    def tell(self, connection: sqlite3.Connection, article_id: int, article: Article) -> None:
        """Find the story of a new article, inside the transaction that stores it."""
        known = self._known(connection)
        words = features(article.title, article.text)
        day = _day(article.published)
        sketch = copies.sketch(article.text)
        keys = copies.keys(sketch)
        original = _original(connection, article_id, sketch, keys)
        if original is None:
            known.add(article_id, words, day)
            others = [other for other in known.members(article_id) if other != article_id]
            story = stories.number(connection, others) or article_id
        else:
            story = stories.number(connection, [original]) or article_id
            known.keep(article_id, words, day, story)
        stories.add(connection, Told(article_id, story, day, words), sketch, keys, original)

    def forget(self) -> None:
        """Read the stories anew when they are next needed: a transaction that told one was taken back."""
        self._stories = None

    def settle(self, checkpoint: Checkpoint = no_checkpoint) -> int:
        """Mend what the order of arrival spoilt, and tell the stories of articles that have none; how many changed."""
        told = self._tell_untold(checkpoint)
        with self._database.write() as connection:
            changed = self._known(connection).settle()
            stories.move(connection, changed)
        return told + len(changed)

    def of(self, article_id: int) -> Story | None:
        """The story that an article tells with others; None where it is alone."""
        with faults(self._database.path):
            return stories.of_article(self._database.reader(), article_id)

    def among(self, article_ids: Sequence[int]) -> list[Story]:
        """The stories that several of these articles tell, with all of their articles."""
        with faults(self._database.path):
            return stories.among(self._database.reader(), article_ids)

    def join(self, one: int, other: int) -> None:
        """Make one story of two articles' stories; it stays so."""
        with self._database.write() as connection:
            together = {*stories.wishes(connection, together=True), (min(one, other), max(one, other))}
            apart = set(stories.wishes(connection, together=False)) - together
            stories.set_wishes(connection, together, apart)
            members = _with_story_of(connection, one) | _with_story_of(connection, other)
            stories.move(connection, dict.fromkeys(members, min(members)))
        self.forget()

    def part(self, article_id: int) -> None:
        """Take an article out of its story; it stays apart from each of the others."""
        with self._database.write() as connection:
            others = _with_story_of(connection, article_id) - {article_id}
            parted = {(min(article_id, other), max(article_id, other)) for other in others}
            together = {pair for pair in stories.wishes(connection, together=True) if article_id not in pair}
            stories.set_wishes(connection, together, {*stories.wishes(connection, together=False), *parted})
            stories.move(connection, {article_id: article_id} | dict.fromkeys(others, min(others, default=0)))
        self.forget()

    def _known(self, connection: sqlite3.Connection) -> Stories:
        if self._stories is None:
            self._stories = Stories(
                stories.wishes(connection, together=True), stories.wishes(connection, together=False)
            )
            for told in stories.newest(connection, REMEMBERED):
                self._stories.keep(told.article_id, dict(told.features), told.day, told.story)
        return self._stories

    def _tell_untold(self, checkpoint: Checkpoint) -> int:
        with faults(self._database.path):
            waiting = stories.untold(self._database.reader())
        for first in range(0, len(waiting), BATCH):
            checkpoint(Progress("telling", first, len(waiting)))
            with self._database.write() as connection:
                for article_id in waiting[first : first + BATCH]:
                    self.tell(connection, article_id, articles.article_of(connection, article_id))
        return len(waiting)


def _original(connection: sqlite3.Connection, article_id: int, sketch: bytes, keys: Sequence[int]) -> int | None:
    """The article that a text repeats: the closest, of equals the first; never one that repeats another itself."""
    near = stories.sharing(connection, keys)
    near.pop(article_id, None)
    best = max(((copies.containment(other, sketch), -number) for number, other in near.items()), default=(0.0, 0))
    return -best[1] if best[0] >= copies.COPY else None


def _with_story_of(connection: sqlite3.Connection, article_id: int) -> set[int]:
    story = stories.of_article(connection, article_id)
    return set(story.article_ids) if story else {article_id}


def _day(published: str | None) -> int | None:
    try:
        return (datetime.fromisoformat(published or "").date() - EPOCH).days
    except ValueError:
        return None
