"""The digest of a period: composed from the library, without a model or a network, and taken out as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core import exporting
from digest_app.core.digest import compose, period
from digest_app.core.digest.choices import Choices
from digest_app.core.library.filing import Filing
from digest_app.core.library.shelf import Shelf
from digest_app.core.library.storytelling import Storytelling
from digest_app.core.model import Article, Checkpoint, Digest, Kept, Progress, Topic, no_checkpoint
from digest_app.core.store.database import Database, faults
from digest_app.core.store.facts import Fact
from digest_app.core.store.listing import Selection

if TYPE_CHECKING:
    from digest_app.core.summary.several import Carried

__all__ = ["Choices", "Digests"]

WEEK = timedelta(days=7)
JUST_NOW = timedelta(hours=1)
MOST_ENDS = 30
CHOICES: Fact[Choices] = Fact("digest choices", Choices, Choices())
ENDS: Fact[tuple[datetime, ...]] = Fact("digest ends", tuple[datetime, ...], ())


class Digests:
    """Digests are made anew each time: the same library and the same options give the same one."""

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        filing: Filing,
        storytelling: Storytelling,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._shelf = shelf
        self._filing = filing
        self._storytelling = storytelling
        self._clock = clock

    def period(self, words: str) -> tuple[datetime, datetime]:
        """Beginning and end of "7d", "today", "last", "2025-04-02" or "2025-04-01..2025-04-07". BadDate.

        "last" begins where the last digest ended that was not made just now; where there is none, a week ago.
        """
        now = self._clock()
        if not self.is_last(words):
            return period.parse(words, now)
        before = [end for end in self._ends() if end <= now - JUST_NOW]
        return (max(before) if before else now - WEEK), now

    def is_last(self, words: str) -> bool:
        """Whether these words ask for what came since the last digest."""
        return words.strip().lower() == "last"

    def keep_end(self, digest: Digest) -> None:
        """Remember where a digest ended that the reader has seen, for the next one since then.

        One of a time that is over does not count, nor one that begins after the last one ended: what came between would
        be in neither. Of an hour the first and the last are enough.
        """
        last, now = self.period("last")
        if digest.until <= now - JUST_NOW or digest.since > last:
            return

        def with_end(ends: tuple[datetime, ...]) -> tuple[datetime, ...]:
            end = min(digest.until, now)
            before = sorted({*ends} - {end})
            recent = [each for each in before if each > end - JUST_NOW]
            return (*before[: len(before) - len(recent)], *recent[:1], end)[-MOST_ENDS:]

        with self._database.write() as connection:
            ENDS.change(connection, with_end)

    def story_of(self, article_id: int) -> tuple[int, ...]:
        """The articles of the story that an article tells: what pins and drops name. NoSuchArticle."""
        self._shelf.article(article_id)
        story = self._storytelling.of(article_id)
        return story.article_ids if story else (article_id,)

    def choices(self) -> Choices:
        """What the reader pinned, left out and put in order."""
        with faults(self._database.path):
            return CHOICES.get(self._database.reader())

    def choose(self, change: Callable[[Choices], Choices]) -> Choices:
        """Change the reader's choices, to which every digest from now on keeps; what they were."""
        with self._database.write() as connection:
            return CHOICES.change(connection, change)

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
        bounds = self._bounds(since, until)
        articles = self._articles(bounds, topic_ids, unread_only, checkpoint)
        topics = self._topics(topic_ids)
        stories = self._storytelling.among([kept.id for kept in articles])
        made = compose.compose(
            articles, topics, stories, bounds, carry=_carry, choices=self.choices(), checkpoint=checkpoint
        )
        asked = () if topic_ids is None else tuple(topic.name for topic in topics)
        return replace(made, topics=asked, unread_only=unread_only)

    def data(self, digest: Digest, format_name: str = "markdown") -> bytes:
        """A digest as one document. UnknownFormat."""
        return exporting.digest_to_bytes(digest, self._shelf.article, format_name, pictures=self._pictures(digest))

    def to_file(self, digest: Digest, path: Path, format_name: str = "markdown") -> Path:
        """A digest in a file; its path, which has a number where a file of the reader's has the name."""
        return exporting.digest_to_file(digest, self._shelf.article, path, format_name, pictures=self._pictures(digest))

    def days(self, digest: Digest) -> tuple[date | None, date]:
        """The first and the last day of a digest, on this computer's clock; no first one where it has no beginning."""
        from digest_app.core.exporting import citing

        return citing.days(digest)

    def file_name(self, digest: Digest, format_name: str) -> str:
        """A name for a digest's file. UnknownFormat."""
        from digest_app.core.exporting import citing, names

        return names.file_name(citing.title(digest), "digest", exporting.exporter(format_name).extension)

    def write(self, path: Path, data: bytes) -> Path:
        """A document that was made of a digest elsewhere, such as a PDF; its path, which never was a file before."""
        from digest_app.core.exporting.writing import write

        return write(path.parent, path.name, data, ours=lambda _found: False)

    def _ends(self) -> list[datetime]:
        with faults(self._database.path):
            return list(ENDS.get(self._database.reader()))

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
        if until.astimezone().time() != time():  # a moment belongs to its period, the end of a day does not
            until += timedelta(seconds=1)
        ids: dict[int, None] = {}
        for topic_id in topic_ids if topic_ids is not None else [None]:
            chosen = Selection(topic_id=topic_id, unread=unread_only, archived=None, since=since, until=until)
            ids |= dict.fromkeys(self._shelf.select(chosen))
        found = []
        for done, article_id in enumerate(ids):
            checkpoint(Progress("reading", done, len(ids)))
            found.append(self._shelf.article(article_id))
        return found


def _carry(
    articles: Sequence[Article], count: int, ranked: Sequence[tuple[int, int]] = ()
) -> Sequence[compose.Carried]:
    from digest_app.core.summary.several import Document, carried, carry

    documents = [Document(one.text, one.title, one.language, one.blocks) for one in articles]
    return carried(documents[0], ranked) if ranked else _agreed(carry(documents, count=count), articles)


def _agreed(found: Sequence[Carried], articles: Sequence[Article]) -> Sequence[Carried]:
    """The sentences without those among the others that give another figure for what they tell."""
    from digest_app.core.summary.sentences import split
    from digest_app.core.topics import differences
    from digest_app.core.topics.quantities import quantities

    counting = [one for one in found if one.also and quantities(one.text)]
    told = {
        number: differences.Told(number, about.text, tuple(split(about.text, about.language, about.blocks)))
        for number, about in enumerate(articles)
        if any(number in (one.document, *one.also) for one in counting)
    }

    def agrees(one: Carried, other: int) -> bool:
        differ = differences.disagreements([told[one.document], told[other]])
        return not any(one.start <= each.one.figure[0] < one.end for each in differ)

    return [
        replace(one, also=tuple(other for other in one.also if agrees(one, other))) if one in counting else one
        for one in found
    ]
