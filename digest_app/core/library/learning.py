"""What the reader's corrections teach: kept in the library, used for every article that is filed from then on."""

from __future__ import annotations

import sqlite3

from digest_app.core.model import Checkpoint, Progress, Topic, no_checkpoint
from digest_app.core.store import articles, facts, topics
from digest_app.core.store.database import Database, faults
from digest_app.core.topics.learn import ENOUGH, Example, learn, relearn
from digest_app.core.topics.learned import Learned
from digest_app.core.topics.sample import Sample

SAMPLE = 1000
"""The newest articles, in which words are counted; those that were corrected come on top."""

MOST_LEFT = 100
"""Articles read under a topic and left there that it learns from."""


class Learning:
    """Learns all topics once, then one topic a correction, on a sample that stays in memory."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sample: Sample | None = None
        self._examples: dict[int, tuple[str, str]] = {}

    def learn(self, checkpoint: Checkpoint = no_checkpoint) -> None:
        """Learn every topic anew, on the library as it is now."""
        with faults(self._database.path):
            reader = self._database.reader()
            sample = self._read_sample(reader, checkpoint)
            learned = learn(topics.every(reader), self._said_and_left(reader), sample)
        self._keep(learned)

    def with_words(self, topic: Topic) -> Learned | None:
        """What is known once a topic has these words: what goes with them in the library is learned for it.

        None where nothing was learned and the library is too small to teach.
        """
        with faults(self._database.path):
            reader = self._database.reader()
            known = read(reader)
            if known is None and (topic.built_in or len(articles.newest(reader, ENOUGH)) < ENOUGH):
                return None
            corrections = self._said_and_left(reader)
            if self._sample is None or not self._holds(corrections):
                self._sample = self._read_sample(reader, no_checkpoint)
                corrections = self._said_and_left(reader)
            every = [topic if each.id == topic.id else each for each in topics.every(reader)]
            every += [topic] if topic not in every else []
            return relearn(known or Learned({}, {}), topic, every, corrections, self._sample)

    def keep_words(self, topic: Topic) -> None:
        """Learn what goes with a topic's new words."""
        if learned := self.with_words(topic):
            self._keep(learned)

    def correct(self, topic_id: int) -> None:
        """Learn one topic anew after a correction: under 150 ms where the sample is in memory."""
        with faults(self._database.path):
            reader = self._database.reader()
            known = read(reader)
            corrections = self._said_and_left(reader)
            if known is None or self._sample is None or not self._holds(corrections):
                self.learn()
                return
            every = topics.every(reader)
            topic = next((topic for topic in every if topic.id == topic_id), None)
        if topic is not None:
            self._keep(relearn(known, topic, every, corrections, self._sample))

    def _read_sample(self, reader: sqlite3.Connection, checkpoint: Checkpoint) -> Sample:
        newest = articles.newest(reader, SAMPLE)
        corrected = [correction.article_id for correction in topics.corrections(reader)]
        ids = list(dict.fromkeys([*newest, *corrected]))
        self._examples = {}
        for done, article_id in enumerate(ids):
            checkpoint(Progress("learning", done, len(ids)))
            article = articles.article_of(reader, article_id)
            self._examples[article_id] = (article.title, article.text)
        self._sample = Sample(list(self._examples.values()))
        return self._sample

    def examples(self, reader: sqlite3.Connection, topic_id: int = 0) -> list[Example]:
        """What the reader said about a topic, or about all of them, with the articles that it was said about."""
        examples = []
        for correction in topics.corrections(reader):
            if topic_id and correction.topic_id != topic_id:
                continue
            title, text = self._examples.get(correction.article_id) or _title_and_text(reader, correction.article_id)
            examples.append(Example(title, text, correction.topic_id, correction.belongs))
        return examples

    def _said_and_left(self, reader: sqlite3.Connection) -> list[Example]:
        """The corrections, and what the reader read under a corrected topic and left there."""
        said = self.examples(reader)
        left = [
            Example(*self._examples[article_id], topic_id, belongs=True, moved=False)
            for topic_id in dict.fromkeys(example.topic_id for example in said)
            for article_id in topics.read_and_left(reader, topic_id, MOST_LEFT)
            if article_id in self._examples
        ]
        return said + left

    def _holds(self, corrections: list[Example]) -> bool:
        known = set(self._examples.values())
        return all((example.title, example.text) in known for example in corrections)

    def _keep(self, learned: Learned) -> None:
        with self._database.write() as connection:
            facts.keep(connection, "learned", learned.to_json())


def read(connection: sqlite3.Connection) -> Learned | None:
    """What was learned in this library; None before anything was, or where it cannot be read any more."""
    text = facts.get(connection, "learned")
    try:
        return Learned.from_json(text) if text else None
    except (ValueError, KeyError, TypeError):
        return None


def _title_and_text(reader: sqlite3.Connection, article_id: int) -> tuple[str, str]:
    article = articles.article_of(reader, article_id)
    return article.title, article.text
