"""Topics: which there are, which articles are under them and why, and what the reader corrects."""

from __future__ import annotations

import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from digest_app.core.errors import BadTopic, NoSuchTopic
from digest_app.core.model import (
    Article,
    Assignment,
    Checkpoint,
    Correction,
    Progress,
    Reason,
    Topic,
    TopicProposal,
    WordProposal,
    no_checkpoint,
)
from digest_app.core.store import articles, facts, listing, topics
from digest_app.core.store.database import Database, faults
from digest_app.core.store.listing import Selection
from digest_app.core.topics import built_in
from digest_app.core.topics.check import check
from digest_app.core.topics.evidence import UNSPACED
from digest_app.core.topics.match import Matcher
from digest_app.core.topics.phrases import several

if TYPE_CHECKING:
    from digest_app.core.library.learning import Learning
    from digest_app.core.library.trying import Preview

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
UNSORTED = "Unsorted"
"""No topic's name."""
OPENING, OPENING_UNSPACED = 4000, 1200
"""Letters of an unsorted article that tell what it is about; fewer where a word is two letters or so."""
UNFILED = "topics to file by"
"""The fact that topics, or what was learned, changed since the whole library was filed; `finish` makes good for it."""
BATCH = 200
"""Articles filed anew in one transaction."""


def phrases_of(written: str) -> tuple[str, ...]:
    """`a, b, "c, d" + e` as phrases of a topic; a comma inside quotation marks separates nothing."""
    return several(written)


def same_name(one: str, other: str) -> bool:
    """Whether topics of these two names could not be told apart."""
    return topics.folded(one) == topics.folded(other)


@dataclass(frozen=True, slots=True)
class RemovedTopic:
    """What brings a removed topic back: itself, and the reader's corrections about it."""

    topic: Topic
    place: int
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the reader had said about some articles, and what was learned by then: what undo puts back."""

    ids: tuple[int, ...]
    corrections: tuple[Correction, ...]
    learned: bytes
    """Compressed, for undo remembers many."""


class Filing:
    """The topics of a library, and the articles under them."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._matcher: tuple[list[Topic], int, Matcher] | None = None
        """A matcher with the topics and what was learned that it is for; one value, for threads share it."""
        self._refilings = 0
        """How often filing the library anew was begun."""

    # ------------------------------------------------------------------ topics

    def topics(self) -> list[Topic]:
        """All topics in the reader's order."""
        with faults(self._database.path):
            return topics.every(self._database.reader())

    def named(self, name: str) -> Topic:
        """The topic of exactly this name, else the only one but for letter case and kind of dash. NoSuchTopic."""
        with faults(self._database.path):
            return topics.named(self._database.reader(), name)

    def check(self, topic: Topic, seen: Preview | None = None) -> list[str]:
        """What is wrong with a topic's words, in sentences; with a preview also which stand in nearly every article."""
        return check(topic, seen.shares) if seen else check(topic)

    def put(self, topic: Topic) -> Topic:
        """Store a new topic, or one's new name, colour or words; no article is filed anew. TopicExists, BadTopic."""
        topic = _fit(topic)
        if topic.id:
            return self._change(topic.id, lambda _: topic)
        with self._database.write() as connection:
            facts.keep(connection, UNFILED, "yes")
            topic = replace(topic, id=topics.add(connection, topic))
        self._learning.keep_words(topic)
        return topic

    def add(self, topic: Topic, checkpoint: Checkpoint = no_checkpoint) -> Topic:
        """Add a topic and file the library under it. TopicExists, BadTopic."""
        added = self.put(topic)
        self.refile(checkpoint)
        return added

    def change(self, topic_id: int, edit: Callable[[Topic], Topic], checkpoint: Checkpoint = no_checkpoint) -> Topic:
        """Give a topic another name, colour or words, as it is by now, and file the library anew where words changed.

        NoSuchTopic, TopicExists, BadTopic.
        """
        after = self._change(topic_id, edit)
        self.finish(checkpoint)
        return after

    def _change(self, topic_id: int, edit: Callable[[Topic], Topic]) -> Topic:
        with self._database.write() as connection:
            before = _one(connection, topic_id)
            after = _fit(edit(before))
            topics.change(connection, after)
            has_other_words = (before.phrases, before.never) != (after.phrases, after.never)
            if has_other_words:
                facts.keep(connection, UNFILED, "yes")
        if has_other_words:
            self._learning.keep_words(after)
        return after

    def remove(self, topic_id: int) -> RemovedTopic:
        """Remove a topic, never an article; `put_back` undoes it.

        `refile` then files what the topic held under those that it spoke against.
        """
        with self._database.write() as connection:
            topic = _one(connection, topic_id)
            facts.keep(connection, UNFILED, "yes")
            about = tuple(c for c in topics.corrections(connection) if c.topic_id == topic_id)
            place = topics.remove(connection, topic_id)
        return RemovedTopic(topic, place, about)

    def put_back(self, removed: RemovedTopic) -> None:
        """Undo `remove`; `refile` then brings its articles back."""
        with self._database.write() as connection:
            facts.keep(connection, UNFILED, "yes")
            topics.add(connection, removed.topic, removed.place)
            for correction in removed.corrections:
                topics.correct(connection, correction, self._clock())

    def add_built_in(self) -> None:
        """Put the topics that Digest brings into a new library, unless another program has done so by now."""
        with self._database.write() as connection:
            if facts.get(connection, "built-in topics"):
                return
            for topic in built_in.topics():
                topics.add(connection, topic)
            facts.keep(connection, "built-in topics", "added")

    # ------------------------------------------------------------------ corrections

    # Each is learned from at once; `refile` then lets what was learned draw its like, and let it go.

    def file(self, ids: Sequence[int], topic_id: int) -> None:
        """Say that these articles belong to a topic; they stay there whatever the words say."""
        self._correct(Correction(article_id, topic_id, belongs=True) for article_id in ids)

    def unfile(self, ids: Sequence[int], topic_id: int) -> None:
        """Say that these articles do not belong to a topic."""
        self._correct(Correction(article_id, topic_id, belongs=False) for article_id in ids)

    def move(self, ids: Sequence[int], source: int | None, target: int | None) -> None:
        """Take articles out of one topic and put them under another; None on either side for none."""
        corrections = [Correction(i, source, belongs=False) for i in ids if source] if source != target else []
        self._correct(corrections + [Correction(i, target, belongs=True) for i in ids if target])

    def unsort(self, ids: Sequence[int]) -> None:
        """Take articles out of every topic, those too that would hold them once the others are gone."""
        while inside := self._inside(ids):
            self._correct(Correction(article_id, topic_id, belongs=False) for article_id, topic_id in inside)

    def _inside(self, ids: Sequence[int]) -> list[tuple[int, int]]:
        """The articles among these that are under topics, with each of the topics."""
        with faults(self._database.path):
            under = topics.under(self._database.reader(), ids)
        return [(article_id, topic_id) for article_id in ids for topic_id in under.get(article_id, ())]

    def corrections(self, ids: Sequence[int]) -> list[Correction]:
        """What the reader has said about these articles."""
        with faults(self._database.path):
            return topics.corrections(self._database.reader(), ids)

    def said(self, ids: Sequence[int]) -> Said:
        """The same, with what was learned by now, for `unsay`."""
        with faults(self._database.path):
            reader = self._database.reader()
            learned = zlib.compress((facts.get(reader, "learned") or "").encode())
            return Said(tuple(ids), tuple(topics.corrections(reader, ids)), learned)

    def unsay(self, before: Said) -> None:
        """Let the corrections of before stand for these articles, and what was learned then; file them anew."""
        with self._database.write() as connection:
            for old in topics.corrections(connection, before.ids):
                topics.forget(connection, old.article_id, old.topic_id)
            for correction in before.corrections:
                topics.correct(connection, correction, self._clock())
            facts.keep(connection, "learned", zlib.decompress(before.learned).decode())
            self._file_anew(connection, before.ids)

    def _correct(self, corrections: Iterable[Correction]) -> None:
        with self._database.write() as connection:
            facts.keep(connection, UNFILED, "yes")
            given = list(corrections)
            for correction in given:
                topics.correct(connection, correction, self._clock())
            self._file_anew(connection, list(dict.fromkeys(correction.article_id for correction in given)))
        for topic_id in dict.fromkeys(correction.topic_id for correction in given):
            self._learning.correct(topic_id)

    # ------------------------------------------------------------------ learning

    @cached_property
    def _learning(self) -> Learning:
        from digest_app.core.library.learning import Learning

        return Learning(self._database)

    def learn(self, checkpoint: Checkpoint = no_checkpoint) -> None:
        """Learn every topic anew from the reader's corrections and the words of the library."""
        self._learning.learn(checkpoint)

    def proposals(self, limit: int = 300) -> list[TopicProposal]:
        """Topics that the reader might want for the newest articles that are under none, the largest first."""
        from digest_app.core.topics.suggest import new_topics

        with faults(self._database.path):
            reader = self._database.reader()
            unsorted = list(listing.select(reader, Selection(topic_id=0), limit))
            found = [articles.article_of(reader, article_id) for article_id in unsorted]
            taken = [topic.name for topic in topics.every(reader)]
        return new_topics([(i, one.title, _opening(one)) for i, one in zip(unsorted, found, strict=True)], taken)

    def words(self, topic: Topic) -> list[WordProposal]:
        """Phrases that the articles moved into a topic share, each with the articles that it would bring besides.

        Looks at the newest `SAMPLE` articles; nothing is proposed before two articles were moved.
        """
        from digest_app.core.library import trying
        from digest_app.core.topics import suggest

        with faults(self._database.path):
            reader = self._database.reader()
            examples = self._learning.examples(reader, topic.id)
            if sum(example.belongs for example in examples) < suggest.MOVED:
                return []
            return trying.words(reader, topic, examples, self._learning.with_words)

    # ------------------------------------------------------------------ filing

    def assign(
        self, article: Article, corrections: Sequence[Correction] = (), within: sqlite3.Connection | None = None
    ) -> tuple[Assignment, ...]:
        """Under which topics an article belongs and why; the reader's corrections have the last word.

        `within` a transaction no topic changes until what is assigned is stored.
        """
        with faults(self._database.path):
            return self._filer(within or self._database.reader())(article, corrections)

    def refile(self, checkpoint: Checkpoint = no_checkpoint) -> int:
        """File every article anew under the topics as they are now; how many are under others than before.

        In batches: a stop leaves whole ones. One that begins later takes over from one that is under way.
        """
        self._refilings = mine = self._refilings + 1
        with faults(self._database.path):
            ids = articles.newest(self._database.reader())
        moved = 0
        for first in range(0, len(ids), BATCH):
            checkpoint(Progress("filing", first, len(ids)))
            if self._refilings != mine:
                return moved
            batch = ids[first : first + BATCH]
            with self._database.write() as connection:
                before = topics.under(connection, batch)
                self._file_anew(connection, batch)
                after = topics.under(connection, batch)
            moved += sum(before.get(article_id) != after.get(article_id) for article_id in batch)
        with self._database.write() as connection:
            facts.keep(connection, UNFILED, "")
        return moved

    def finish(self, checkpoint: Checkpoint = no_checkpoint) -> None:
        """File every article anew where topics changed and doing so was not ended."""
        with faults(self._database.path):
            is_unfiled = facts.get(self._database.reader(), UNFILED)
        if is_unfiled:
            self.refile(checkpoint)

    def file_again(self, ids: Sequence[int]) -> None:
        """File these articles anew, after their text changed."""
        with self._database.write() as connection:
            self._file_anew(connection, ids)

    def preview(self, topic: Topic, checkpoint: Checkpoint = no_checkpoint, newest: int = -1) -> Preview:
        """What would come under a topic and what would go, of all articles or the newest: two milliseconds each."""
        from digest_app.core.library import trying

        with faults(self._database.path):
            reader, learn = self._database.reader(), self._learning.with_words
            return trying.preview(reader, topic, learn, checkpoint, newest)

    def _file_anew(self, connection: sqlite3.Connection, ids: Sequence[int]) -> None:
        assign = self._filer(connection)
        said: dict[int, list[Correction]] = {}
        for first in range(0, len(ids), 500):
            for correction in topics.corrections(connection, ids[first : first + 500]):
                said.setdefault(correction.article_id, []).append(correction)
        for article_id in ids:
            article = articles.article_of(connection, article_id)
            assigned = assign(article, said.get(article_id, ()))
            if assigned != articles.assignments(connection, article_id):
                articles.file(connection, article_id, assigned)

    def _filer(
        self, connection: sqlite3.Connection
    ) -> Callable[[Article, Sequence[Correction]], tuple[Assignment, ...]]:
        """What files articles under the topics as they are now."""
        every = topics.every(connection)
        matcher, names = self._matcher_for(connection, every), {topic.id: topic.name for topic in every}

        def assign(article: Article, corrections: Sequence[Correction]) -> tuple[Assignment, ...]:
            taken_out = {each.topic_id for each in corrections if not each.belongs}
            found = matcher.assign(article.title, article.text, article.tags, article.language, taken_out)
            return _with_corrections(found, corrections, names)

        return assign

    def _matcher_for(self, connection: sqlite3.Connection, every: list[Topic]) -> Matcher:
        """The matcher for the topics as they are; what was learned is read once for each time it was learned."""
        text = facts.get(connection, "learned")
        learned = hash(text) if text else 0
        made = self._matcher
        if made is None or made[:2] != (every, learned):
            from digest_app.core.library import learning

            made = self._matcher = every, learned, Matcher(every, learning.read(connection) if text else None)
        return made[2]


def _one(connection: sqlite3.Connection, topic_id: int) -> Topic:
    topic = next((topic for topic in topics.every(connection) if topic.id == topic_id), None)
    if topic is None:
        raise NoSuchTopic(name=topic_id)
    return topic


def _fit(topic: Topic) -> Topic:
    """A topic as it can be stored. BadTopic."""
    topic = replace(topic, name=topic.name.strip())
    if not topic.name:
        raise BadTopic(name=topic.name, why="it has no name")
    if same_name(topic.name, UNSORTED):
        raise BadTopic(name=topic.name, why="that name is for what lies under no topic")
    if not _COLOUR.fullmatch(topic.colour):
        raise BadTopic(name=topic.name, why="its colour is not written like #aabbcc")
    return topic


def _opening(article: Article) -> str:
    return article.text[: OPENING_UNSPACED if article.language in UNSPACED else OPENING]


def _with_corrections(
    found: Sequence[Assignment], corrections: Sequence[Correction], names: dict[int, str]
) -> tuple[Assignment, ...]:
    by_topic = {assignment.topic_id: assignment for assignment in found}
    for correction in corrections:
        name = names.get(correction.topic_id)
        if name is None:
            continue
        before = by_topic.get(correction.topic_id)
        because = (Reason("by hand"), *(before.because if before else ()))
        by_topic[correction.topic_id] = Assignment(
            correction.topic_id,
            name,
            score=1.0 if correction.belongs else 0.0,
            state="in" if correction.belongs else "out",
            because=because,
            by_hand=True,
        )
    return tuple(sorted(by_topic.values(), key=lambda a: (-a.score, a.topic_id)))
