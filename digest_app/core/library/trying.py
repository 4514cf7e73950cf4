"""What a changed topic would take in and let go, tried on the library without changing anything."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from digest_app.core.library import learning
from digest_app.core.model import Checkpoint, Correction, Progress, Row, Topic, WordProposal
from digest_app.core.store import articles, listing, rows, topics
from digest_app.core.store.listing import Selection
from digest_app.core.topics import suggest
from digest_app.core.topics.learn import Example
from digest_app.core.topics.learned import Learned
from digest_app.core.topics.match import Look, Matcher


@dataclass(frozen=True, slots=True)
class Preview:
    """What a changed topic would take in and let go, of the articles that the sidebar counts."""

    comes: list[Row]
    goes: list[Row]
    shares: Mapping[str, float]
    """In which part of the library each of its phrases and never-phrases stands."""


Learn = Callable[[Topic], Learned | None]
"""What would be known once a topic has these words."""


def preview(reader: sqlite3.Connection, topic: Topic, learn: Learn, checkpoint: Checkpoint, newest: int) -> Preview:
    """What would come and what would go, of so many of the newest articles; of all where it is -1."""
    trial = _Trial(reader, topic, learn)
    matcher = trial.matcher(trial.topic)
    every = listing.select(reader, Selection(), newest)
    met: Counter[str] = Counter()
    sides: dict[bool, list[int]] = {True: [], False: []}
    for done, article_id in enumerate(every):
        checkpoint(Progress("filing", done, len(every)))
        look = trial.look(matcher, article_id)
        met.update(matcher.met(trial.topic, look))
        if (side := trial.side(matcher, article_id, look)) is not None:
            sides[side].append(article_id)
    shares = {phrase: number / len(every) for phrase, number in met.items()} if len(every) >= FEWEST else {}
    return Preview(rows.of(reader, sides[True]), rows.of(reader, sides[False]), shares)


def words(reader: sqlite3.Connection, topic: Topic, examples: Sequence[Example], learn: Learn) -> list[WordProposal]:
    """Phrases that the articles moved into a topic share, each with the articles of the newest that it would bring."""
    trial = _Trial(reader, topic, learn)
    ids = [each for each in listing.select(reader, Selection(), learning.SAMPLE) if not trial.said_about(each)]
    found = [articles.article_of(reader, article_id) for article_id in ids]
    proposals = []
    for wanted in suggest.words(topic, examples, [(one.title, one.text) for one in found]):
        matcher = trial.matcher(replace(trial.topic, phrases=(*topic.phrases, wanted.phrase)))
        brings = tuple(ids[place] for place in wanted.places if trial.comes(matcher, ids[place]))
        if brings:
            proposals.append(WordProposal(wanted.phrase, brings))
    return proposals


FEWEST = 5
"""Articles from which it says something that a word stands in nearly all of them."""


class _Trial:
    """A topic among the others, with what was said and would be learned, on the articles as they are filed now."""

    def __init__(self, reader: sqlite3.Connection, topic: Topic, learn: Learn) -> None:
        self.topic = replace(topic, id=topic.id or -1)
        self._reader = reader
        self._every = topics.every(reader)
        self._learn = learn
        self._members = set(listing.select(reader, Selection(topic_id=self.topic.id)))
        self._said: dict[int, list[Correction]] = {}
        for correction in topics.corrections(reader):
            self._said.setdefault(correction.article_id, []).append(correction)

    def matcher(self, changed: Topic) -> Matcher:
        """What would file articles if the topic were changed so."""
        others = [changed if each.id == changed.id else each for each in self._every]
        return Matcher(others if changed in others else [*others, changed], self._learn(changed))

    def said_about(self, article_id: int) -> bool:
        """Whether the reader has said where the article belongs: then no word moves it."""
        return any(each.topic_id == self.topic.id for each in self._said.get(article_id, ()))

    def look(self, matcher: Matcher, article_id: int) -> Look:
        article = articles.article_of(self._reader, article_id)
        return matcher.look(article.title, article.text, article.tags, article.language)

    def side(self, matcher: Matcher, article_id: int, look: Look) -> bool | None:
        """Whether an article would come (True), go (False), or stay where it is."""
        if self.said_about(article_id):
            return None
        taken_out = {each.topic_id for each in self._said.get(article_id, ()) if not each.belongs}
        found = matcher.weigh(look, taken_out)
        inside = any(one.topic_id == self.topic.id and one.state == "in" for one in found)
        return None if inside == (article_id in self._members) else inside

    def comes(self, matcher: Matcher, article_id: int) -> bool:
        return self.side(matcher, article_id, self.look(matcher, article_id)) is True
