"""The digest of a period: composed from the library, without a model or a network, and taken out as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from digest_app.core import exporting
from digest_app.core.digest import compose, period
from digest_app.core.library.filing import Filing
from digest_app.core.library.shelf import Shelf
from digest_app.core.library.storytelling import Storytelling
from digest_app.core.model import Article, Checkpoint, Digest, DigestSection, Kept, Progress, Topic, no_checkpoint
from digest_app.core.store.listing import Selection

WEEK = timedelta(days=7)


class Digests:
    """Digests are made anew each time: the same library and the same options give the same one."""

    def __init__(self, shelf: Shelf, filing: Filing, storytelling: Storytelling, clock: Callable[[], datetime]) -> None:
        self._shelf = shelf
        self._filing = filing
        self._storytelling = storytelling
        self._clock = clock

    def period(self, words: str) -> tuple[datetime, datetime]:
        """Beginning and end of "7d", "today", "2025-04-02" or "2025-04-01..2025-04-07". BadDate."""
        return period.parse(words, self._clock())

    def make(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        topic_ids: Sequence[int] | None = None,
        *,
        unread_only: bool = False,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Digest:
        """The digest of a period (None: the last seven days), of some topics (None: all, and Unsorted last)."""
        beginning, end = self._bounds(since, until)
        made = self.sections(beginning, end, topic_ids, unread_only=unread_only, checkpoint=checkpoint)
        return Digest(beginning, end, tuple(made))

    def sections(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        topic_ids: Sequence[int] | None = None,
        *,
        unread_only: bool = False,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Iterator[DigestSection]:
        """The same, section by section, so that the first can be read while the others are made."""
        bounds = self._bounds(since, until)
        articles = self._articles(bounds, topic_ids, unread_only, checkpoint)
        topics = self._topics(topic_ids)
        stories = self._storytelling.among([kept.id for kept in articles])
        return compose.sections(articles, topics, stories, bounds, carry=_carry, checkpoint=checkpoint)

    def data(self, digest: Digest, format_name: str = "markdown") -> bytes:
        """A digest as one document. UnknownFormat."""
        return exporting.digest_to_bytes(digest, self._shelf.article, format_name, pictures=self._pictures(digest))

    def to_file(self, digest: Digest, path: Path, format_name: str = "markdown") -> Path:
        """A digest in a file; its path, which has a number where a file of the reader's has the name."""
        return exporting.digest_to_file(digest, self._shelf.article, path, format_name, pictures=self._pictures(digest))

    def _pictures(self, digest: Digest) -> exporting.Pictures:
        ids = {row.id for section in digest.sections for story in section.stories for row in story.articles}
        return self._shelf.find_picture(sorted(ids))

    def _bounds(self, since: datetime | None, until: datetime | None) -> tuple[datetime, datetime]:
        end = until or self._clock()
        return since or end - WEEK, end

    def _topics(self, topic_ids: Sequence[int] | None) -> list[Topic]:
        every = [*self._filing.topics(), compose.UNSORTED]
        return every if topic_ids is None else [topic for topic in every if topic.id in topic_ids]

    def _articles(
        self,
        bounds: tuple[datetime, datetime],
        topic_ids: Sequence[int] | None,
        unread_only: bool,
        checkpoint: Checkpoint,
    ) -> list[Kept]:
        since, until = bounds
        ids: dict[int, None] = {}
        for topic_id in topic_ids if topic_ids is not None else [None]:
            chosen = Selection(
                topic_id=topic_id, unread=unread_only, archived=None, since=since, until=until + timedelta(seconds=1)
            )
            ids |= dict.fromkeys(self._shelf.select(chosen))
        found = []
        for done, article_id in enumerate(ids):
            checkpoint(Progress("reading", done, len(ids)))
            found.append(self._shelf.article(article_id))
        return found


def _carry(articles: Sequence[Article], count: int) -> Sequence[compose.Carried]:
    from digest_app.core.summary.several import Document, carry

    documents = [Document(one.text, one.title, one.language, one.blocks) for one in articles]
    return carry(documents, count=count)
