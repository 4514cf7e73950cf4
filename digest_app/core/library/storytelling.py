"""Stories: articles about the same event, found as they are saved, joined and parted by hand."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from digest_app.core.model import Article, Checkpoint, Cited, Difference, Progress, Story, StoryNews, no_checkpoint
from digest_app.core.store import articles, facts, rows, stories
from digest_app.core.store.copies import hand_on
from digest_app.core.store.database import Database, faults
from digest_app.core.store.stories import Told
from digest_app.core.summary.sentences import split
from digest_app.core.topics import copies, differences, news
from digest_app.core.topics.stories import REMEMBERED, Stories, features
from digest_app.core.topics.wishes import Wishes

BATCH = 100
SETTLED = "stories settled"
"""Name of a fact: the last article that was there when stories were settled."""
MOST_COMPARED = 24
"""Articles of a story that are compared sentence by sentence."""
MOST_READ = 5
"""Articles that are read to see whether a new one repeats them."""
EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class StoryState:
    """How some articles stood in stories, and all that the reader wished, before they were joined or parted."""

    wishes: Wishes
    stories: Mapping[int, int]
    """Article -> the number of its story."""


class Storytelling:
    """The stories of a library; those of the newest articles are held in memory once they are needed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stories: Stories | None = None
        self._forgotten = 0
        self._guard = threading.Lock()

    def make_ready(self) -> None:
        """Read what `tell` compares with: before a turn to write is taken, so that nobody else waits for it."""
        with faults(self._database.path):
            self._known(self._database.reader())

    def tell(self, connection: sqlite3.Connection, article_id: int, article: Article) -> None:
        """Find the story of an article that is new, or has a new text, inside the transaction that stores it."""
        known = self._known(connection)
        words = features(article.title, article.text)
        day = _day(article.published)
        sketch = copies.sketch(article.text)
        keys = copies.keys(sketch)
        text = _text(article, sketch)
        copy = _copy(connection, article_id, text)
        original = _original(connection, article_id, text, keys) if copy is None else None
        stories.leave(connection, article_id)
        same = original or copy
        if same is None or _is_wished(connection, article_id):
            known.add(article_id, words, day)
            others = [other for other in known.members(article_id) if other != article_id]
            story = stories.number(connection, others) or article_id
        else:
            story = stories.number(connection, [same]) or article_id
            known.keep(article_id, words, day, stories.members(connection, same))
        stories.add(connection, Told(article_id, story, day, words), sketch, keys, original)

    def forget(self) -> None:
        """Read the stories anew when they are next needed: a transaction that told one was taken back."""
        with self._guard:
            self._stories = None
            self._forgotten += 1

    def settle(self, checkpoint: Checkpoint = no_checkpoint) -> int:
        """Mend what the order of arrival spoilt, and tell the stories of articles that have none; how many changed."""
        told = self._tell_untold(checkpoint)
        with faults(self._database.path):
            is_settled = self._known(self._database.reader()).is_settled
        if is_settled:
            return told
        with self._database.write(undone=self.forget) as connection:
            changed = self._known(connection).settle()
            stories.move(connection, changed)
            facts.keep(connection, SETTLED, str(stories.last(connection)))
        return told + len(changed)

    def of(self, article_id: int) -> Story | None:
        """The story that an article tells with others; None where it is alone."""
        with faults(self._database.path):
            return stories.of_article(self._database.reader(), article_id)

    def among(self, article_ids: Sequence[int]) -> list[Story]:
        """The stories that several of these articles tell, with all of their articles."""
        with faults(self._database.path):
            return stories.among(self._database.reader(), article_ids)

    def news(self, article_id: int) -> StoryNews:
        """What in an article the reader has met in articles of its story that are read, and where its sources differ.

        Compares the MOST_COMPARED articles of the story that are nearest in time; takes some milliseconds an article.
        """
        with faults(self._database.path):
            reader = self._database.reader()
            story = stories.of_article(reader, article_id)
            if story is None:
                return StoryNews()
            near = _nearest(story.article_ids, article_id)
            told = {each: _told(each, articles.article_of(reader, each)) for each in near}
            is_read = {row.id for row in rows.of(reader, near) if row.read}
        before = [told[each] for each in near if each in is_read and each != article_id]
        own = told[article_id]
        known = [one.text[start:end] for one in before for start, end in one.sentences]
        met = news.met([own.text[start:end] for start, end in own.sentences], known)
        originals = [told[each] for each in near if each not in dict(story.copies)]
        return StoryNews(
            met=tuple(place for place, is_met in zip(own.sentences, met, strict=True) if is_met),
            differences=tuple(map(_difference, differences.disagreements(originals))),
        )

    def join(self, one: int, other: int) -> StoryState:
        """Make one story of two articles' stories; it stays so. Gives what `put_back` needs to undo it."""
        with self._database.write() as connection:
            members = stories.members(connection, one) | stories.members(connection, other)
            state = _state(connection, members)
            _wish(connection, state.wishes.joined(members))
            stories.move(connection, dict.fromkeys(members, min(members)))
        self.forget()
        return state

    def part(self, article_id: int) -> StoryState:
        """Take an article out of its story; it stays apart from each of the others. Undone like `join`."""
        with self._database.write() as connection:
            others = stories.members(connection, article_id) - {article_id}
            state = _state(connection, {article_id, *others})
            _wish(connection, state.wishes.parted(article_id, others))
            stories.leave(connection, article_id)
        self.forget()
        return state

    def put_back(self, state: StoryState) -> None:
        """Undo what joined or parted articles; one that came to them since is told again when stories are settled."""
        with self._database.write() as connection:
            _wish(connection, state.wishes)
            came = {
                other: number
                for article_id, number in sorted(state.stories.items(), reverse=True)
                for other in stories.members(connection, article_id) - state.stories.keys()
            }
            stories.move(connection, {**came, **state.stories})
            if came:
                facts.keep(connection, SETTLED, str(min(_settled(connection), min(came) - 1)))
        self.forget()

    def _known(self, connection: sqlite3.Connection) -> Stories:
        """The stories as they are: read whole before anybody sees them; not kept if they were forgotten meanwhile."""
        with self._guard:
            known, forgotten = self._stories, self._forgotten
        if known is None:
            known = _read(connection)
            with self._guard:
                if self._stories is not None:  # another thread was faster, and may have told more since
                    known = self._stories
                elif self._forgotten == forgotten:
                    self._stories = known
        return known

    def _tell_untold(self, checkpoint: Checkpoint) -> int:
        with faults(self._database.path):
            waiting = stories.untold(self._database.reader())
        for first in range(0, len(waiting), BATCH):
            checkpoint(Progress("telling", first, len(waiting)))
            with self._database.write(undone=self.forget) as connection:
                for article_id in waiting[first : first + BATCH]:
                    self.tell(connection, article_id, articles.article_of(connection, article_id))
        return len(waiting)


def _read(connection: sqlite3.Connection) -> Stories:
    wishes = _wishes(connection)
    known = Stories(wishes.together, wishes.apart)
    settled = _settled(connection)
    newest = stories.newest(connection, REMEMBERED)
    members = stories.among_newest(connection, newest[0].article_id) if newest else {}
    for told in newest:
        is_settled = told.article_id <= settled
        known.keep(told.article_id, dict(told.features), told.day, members[told.story], settled=is_settled)
    return known


def _settled(connection: sqlite3.Connection) -> int:
    """The last article that was there when stories were settled."""
    return int(facts.get(connection, SETTLED) or 0)


def _wishes(connection: sqlite3.Connection) -> Wishes:
    together, apart = (stories.wishes(connection, together=together) for together in (True, False))
    return Wishes(frozenset(together), frozenset(apart))


def _wish(connection: sqlite3.Connection, wishes: Wishes) -> None:
    stories.set_wishes(connection, wishes.together, wishes.apart)


def _state(connection: sqlite3.Connection, article_ids: Iterable[int]) -> StoryState:
    numbers = {each: stories.number(connection, [each]) for each in sorted(article_ids)}
    known = {each: number for each, number in numbers.items() if number is not None}
    return StoryState(_wishes(connection), known)


def _nearest(article_ids: Sequence[int], article_id: int) -> list[int]:
    """The articles of a story around one of them, in time order."""
    at = article_ids.index(article_id)
    first = max(0, min(at - MOST_COMPARED // 2, len(article_ids) - MOST_COMPARED))
    return list(article_ids[first : first + MOST_COMPARED])


def _told(article_id: int, article: Article) -> differences.Told:
    return differences.Told(article_id, article.text, tuple(split(article.text, article.language, article.blocks)))


def _difference(found: differences.Disagreement) -> Difference:
    one, other = (Cited(each.text, each.article, each.start, each.end) for each in (found.one, found.other))
    return Difference(found.about, one, other)


def _copy(connection: sqlite3.Connection, article_id: int, text: copies.Text) -> int | None:
    """The first article that repeats this one; those that no longer do, as its text is new, get another original."""
    repeats = stories.copies_of(connection, article_id)
    kept = [
        each
        for each, sketch in sorted(repeats.items())
        if copies.is_copy(text, _text(articles.article_of(connection, each), sketch))
    ]
    hand_on(connection, article_id, repeats.keys() - kept)
    return kept[0] if kept else None


def _is_wished(connection: sqlite3.Connection, article_id: int) -> bool:
    wishes = _wishes(connection)
    return any(article_id in pair for pair in wishes.together | wishes.apart)


def _original(connection: sqlite3.Connection, article_id: int, text: copies.Text, keys: Sequence[int]) -> int | None:
    """The article that a text repeats: the closest, of equals the first, or what that one repeats itself."""
    near = stories.sharing(connection, keys)
    near.pop(article_id, None)
    alike = [(copies.containment(other, text.sketch), -number) for number, other in near.items()]
    for likeness, number in sorted(alike, reverse=True)[:MOST_READ]:
        if likeness < copies.COPY:
            break
        if copies.is_copy(text, _text(articles.article_of(connection, -number), near[-number])):
            return stories.original(connection, -number)
    return None


def _text(article: Article, sketch: bytes) -> copies.Text:
    return copies.Text(article.title, article.text, _day(article.published), sketch)


def _day(published: str | None) -> int | None:
    try:
        return (datetime.fromisoformat(published or "").date() - EPOCH).days
    except ValueError:
        return None
