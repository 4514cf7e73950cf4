"""Topics and the reader's corrections in the library."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from digest_app.core.errors import NoSuchTopic, TopicExists
from digest_app.core.model import Correction, Topic
from digest_app.core.store.columns import seconds, value

_COLUMNS = "id, name, colour, phrases, never, built_in"


def every(connection: sqlite3.Connection) -> list[Topic]:
    """All topics in the reader's order."""
    return list(map(_topic, connection.execute(f"SELECT {_COLUMNS} FROM topics ORDER BY place, id")))


def named(connection: sqlite3.Connection, name: str) -> Topic:
    """The topic of exactly this name, else the only one but for letter case and kind of dash. NoSuchTopic."""
    known = every(connection)
    alike: Callable[[str], str]
    for alike in (str.strip, folded):
        found = [topic for topic in known if alike(topic.name) == alike(name)]
        if len(found) == 1:
            return found[0]
    raise NoSuchTopic(name=name)


_DASHES = re.compile(r"\s*[-‐-―−﹘﹣－]\s*")


def folded(name: str) -> str:
    """A topic's name by which it is told from others: without letter case, kinds of dashes and of blanks."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(_DASHES.sub("-", plain).split())


def add(connection: sqlite3.Connection, topic: Topic, place: int | None = None) -> int:
    """Add a topic at the end, or put a removed one back under its id, at its place. TopicExists."""
    _refuse_a_taken_name(connection, topic)
    values = (topic.name, topic.colour, _written(topic.phrases), _written(topic.never), topic.built_in)
    cursor = connection.execute(
        "INSERT INTO topics (id, place, name, colour, phrases, never, built_in)"
        " SELECT ?, coalesce(?, max(place) + 1, 1), ?, ?, ?, ?, ? FROM topics",
        (topic.id or None, place, *values),
    )
    return int(cursor.lastrowid or 0)


def read_and_left(connection: sqlite3.Connection, topic_id: int, limit: int) -> list[int]:
    """The newest articles that the reader has read under a topic without a word about whether they belong there."""
    rows = connection.execute(
        "SELECT filed.article_id FROM filed JOIN marks USING (article_id)"
        " WHERE filed.topic_id = ? AND marks.read = 1 AND marks.shelf < 2 AND NOT EXISTS ("
        "SELECT 1 FROM corrections WHERE corrections.article_id = filed.article_id"
        " AND corrections.topic_id = filed.topic_id) ORDER BY filed.moment DESC LIMIT ?",
        (topic_id, limit),
    )
    return [row[0] for row in rows]


def change(connection: sqlite3.Connection, topic: Topic) -> None:
    """Store a topic's name, colour and phrases. TopicExists, NoSuchTopic."""
    _refuse_a_taken_name(connection, topic)
    cursor = connection.execute(
        "UPDATE topics SET name = ?, colour = ?, phrases = ?, never = ? WHERE id = ?",
        (topic.name, topic.colour, _written(topic.phrases), _written(topic.never), topic.id),
    )
    if cursor.rowcount == 0:
        raise NoSuchTopic(name=topic.name)


def remove(connection: sqlite3.Connection, topic_id: int) -> int:
    """Remove a topic; its articles stay, and those in no other topic become unsorted. The place that it had."""
    (place,) = connection.execute("SELECT place FROM topics WHERE id = ?", (topic_id,)).fetchone()
    connection.execute(
        "INSERT INTO filed (topic_id, moment, article_id) SELECT 0, moment, article_id FROM filed AS mine"
        " WHERE topic_id = ? AND NOT EXISTS (SELECT 1 FROM filed WHERE article_id = mine.article_id AND topic_id <> ?)",
        (topic_id, topic_id),
    )
    connection.execute("DELETE FROM filed WHERE topic_id = ?", (topic_id,))
    connection.execute("DELETE FROM topics WHERE id = ?", (topic_id,))
    return int(place)


def under(connection: sqlite3.Connection, article_ids: Sequence[int]) -> dict[int, set[int]]:
    """The topics that these articles are under; an unsorted one is not there."""
    found: dict[int, set[int]] = {}
    for article_id, topic_id in connection.execute(
        "SELECT article_id, topic_id FROM filed WHERE topic_id > 0 AND article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    ):
        found.setdefault(article_id, set()).add(topic_id)
    return found


def corrections(connection: sqlite3.Connection, article_ids: Sequence[int] | None = None) -> list[Correction]:
    """The reader's corrections, oldest first: all, or those of a few articles."""
    rows: Iterable[tuple[int, int, int]]
    if article_ids is None:
        rows = connection.execute(
            "SELECT article_id, topic_id, belongs FROM corrections ORDER BY made, article_id, topic_id"
        )
    else:
        question = ",".join("?" * len(article_ids))
        rows = connection.execute(
            "SELECT article_id, topic_id, belongs FROM corrections"
            f" WHERE article_id IN ({question}) ORDER BY made, article_id, topic_id",
            tuple(article_ids),
        )
    return [Correction(article, topic, bool(belongs)) for article, topic, belongs in rows]


def correct(connection: sqlite3.Connection, correction: Correction, now: datetime) -> None:
    """Keep the reader's word about an article and a topic, where both are still there; the last word counts."""
    connection.execute(
        "INSERT INTO corrections (article_id, topic_id, belongs, made)"
        " SELECT articles.id, topics.id, ?3, ?4 FROM articles, topics WHERE articles.id = ?1 AND topics.id = ?2"
        " ON CONFLICT (article_id, topic_id) DO UPDATE SET belongs = excluded.belongs, made = excluded.made",
        (correction.article_id, correction.topic_id, correction.belongs, seconds(now)),
    )


def forget(connection: sqlite3.Connection, article_id: int, topic_id: int) -> None:
    """Take a correction back."""
    connection.execute("DELETE FROM corrections WHERE article_id = ? AND topic_id = ?", (article_id, topic_id))


def _topic(row: tuple[int, str, str, str, str, str]) -> Topic:
    number, name, colour, phrases, never, built_in = row
    return Topic(
        id=number,
        name=name,
        colour=colour,
        built_in=built_in,
        phrases=value(tuple[str, ...], phrases),
        never=value(tuple[str, ...], never),
    )


def _refuse_a_taken_name(connection: sqlite3.Connection, topic: Topic) -> None:
    """Two topics that `named` could not tell apart cannot be; what an older version let in can keep its name."""
    others = connection.execute("SELECT name FROM topics WHERE id <> ?", (topic.id,))
    before = connection.execute("SELECT name FROM topics WHERE id = ?", (topic.id,)).fetchone()
    if (topic.name,) != before and folded(topic.name) in {folded(name) for (name,) in others}:
        raise TopicExists(name=topic.name)


def _written(phrases: tuple[str, ...]) -> str:
    """Phrases as they rest in a column, letters as letters: a damaged one is one other letter, or is seen as damage."""
    return json.dumps(phrases, ensure_ascii=False)
