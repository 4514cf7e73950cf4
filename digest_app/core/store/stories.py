"""Which articles tell the same story, and which only repeat another, in the library."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digest_app.core.model import Story

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """What is kept of an article to compare it with others."""

    article_id: int
    story: int
    day: int | None
    features: Mapping[str, float]


def add(connection: sqlite3.Connection, told: Told, sketch: bytes, keys: Iterable[int], copy_of: int | None) -> None:
    """Keep how an article compares, in place of what was kept before."""
    connection.execute("DELETE FROM copy_keys WHERE article_id = ?", (told.article_id,))
    connection.execute(
        "INSERT OR REPLACE INTO told (article_id, story, day, features, sketch, copy_of) VALUES (?, ?, ?, ?, ?, ?)",
        (told.article_id, told.story, told.day, json.dumps(told.features, ensure_ascii=False), sketch, copy_of),
    )
    connection.executemany(
        "INSERT INTO copy_keys (key, article_id) VALUES (?, ?)", [(key, told.article_id) for key in set(keys)]
    )


def newest(connection: sqlite3.Connection, count: int) -> list[Told]:
    """The articles that came last, oldest of them first."""
    rows = connection.execute(
        "SELECT article_id, story, day, features FROM told ORDER BY article_id DESC LIMIT ?", (count,)
    )
    return [Told(article, story, day, json.loads(features)) for article, story, day, features in rows][::-1]


def last(connection: sqlite3.Connection) -> int:
    """The last article that was compared; 0 where there is none."""
    (article_id,) = connection.execute("SELECT coalesce(max(article_id), 0) FROM told").fetchone()
    return int(article_id)


def number(connection: sqlite3.Connection, article_ids: Iterable[int]) -> int | None:
    """The story of the first of these articles that tells one."""
    for article_id in article_ids:
        row = connection.execute("SELECT story FROM told WHERE article_id = ?", (article_id,)).fetchone()
        if row:
            return int(row[0])
    return None


def untold(connection: sqlite3.Connection) -> list[int]:
    """Articles that nobody has compared yet: those of an older form of the library."""
    rows = connection.execute("SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM told) ORDER BY id")
    return [row[0] for row in rows]


def original(connection: sqlite3.Connection, article_id: int) -> int:
    """What an article repeats; itself where it repeats none."""
    row = connection.execute("SELECT copy_of FROM told WHERE article_id = ?", (article_id,)).fetchone()
    return article_id if row is None or row[0] is None else int(row[0])


def copies_of(connection: sqlite3.Connection, article_id: int) -> dict[int, bytes]:
    """Article -> sketch, for the articles that repeat this one."""
    return dict(connection.execute("SELECT article_id, sketch FROM told WHERE copy_of = ?", (article_id,)).fetchall())


def sharing(connection: sqlite3.Connection, keys: Iterable[int]) -> dict[int, bytes]:
    """Article -> sketch, for the articles that share a key: those worth comparing."""
    found: dict[int, bytes] = {}
    for key in keys:
        found |= dict(
            connection.execute(
                "SELECT article_id, sketch FROM copy_keys JOIN told USING (article_id) WHERE key = ? LIMIT 200", (key,)
            )
        )
    return found


def members(connection: sqlite3.Connection, article_id: int) -> set[int]:
    """All articles of an article's story, those in the bin too; itself alone where it tells none."""
    rows = connection.execute(
        "SELECT article_id FROM told WHERE story = (SELECT story FROM told WHERE article_id = ?)", (article_id,)
    )
    return {article_id, *(row[0] for row in rows)}


def among_newest(connection: sqlite3.Connection, first: int) -> dict[int, list[int]]:
    """Story -> all of its articles, for the stories that an article with this number or a larger one tells."""
    found: dict[int, list[int]] = {}
    rows = connection.execute(
        "SELECT story, article_id FROM told WHERE story IN (SELECT story FROM told WHERE article_id >= ?)"
        " ORDER BY article_id",
        (first,),
    )
    for story, article_id in rows:
        found.setdefault(story, []).append(article_id)
    return found


def move(connection: sqlite3.Connection, stories: Mapping[int, int]) -> None:
    """Store the story of each article."""
    connection.executemany(
        "UPDATE told SET story = ? WHERE article_id = ?", [(story, article) for article, story in stories.items()]
    )


def leave(connection: sqlite3.Connection, article_id: int) -> None:
    """Take an article out of its story."""
    others = members(connection, article_id) - {article_id}
    if others:
        move(connection, {**dict.fromkeys(others, min(others)), article_id: article_id})


def wishes(connection: sqlite3.Connection, *, together: bool) -> list[Pair]:
    """The pairs of articles that the reader joined, or parted."""
    return connection.execute(
        "SELECT one, other FROM story_wishes WHERE together = ? ORDER BY one, other", (together,)
    ).fetchall()


def set_wishes(connection: sqlite3.Connection, together: Iterable[Pair], apart: Iterable[Pair]) -> None:
    """Let these be all the reader's wishes; those about an article that is gone have no meaning any more."""
    connection.execute("DELETE FROM story_wishes")
    connection.executemany(
        "INSERT OR REPLACE INTO story_wishes (one, other, together)"
        " SELECT first.id, second.id, ?3 FROM articles AS first, articles AS second"
        " WHERE first.id = ?1 AND second.id = ?2",
        [(*pair, 1) for pair in together] + [(*pair, 0) for pair in apart],
    )


def let_go(connection: sqlite3.Connection, article_id: int) -> None:
    """Keep together what the reader joined through an article that is about to go."""
    pairs = [pair for pair in wishes(connection, together=True) if article_id in pair]
    partners = sorted(one + other - article_id for one, other in pairs)
    connection.executemany(
        "INSERT OR IGNORE INTO story_wishes (one, other, together) VALUES (?, ?, 1)",
        [(partners[0], other) for other in partners[1:]],
    )


def of_article(connection: sqlite3.Connection, article_id: int) -> Story | None:
    """The story that an article tells with others, in time order; None where it is alone."""
    row = connection.execute("SELECT story FROM told WHERE article_id = ?", (article_id,)).fetchone()
    return next(iter(_stories(connection, [row[0]])), None) if row else None


def among(connection: sqlite3.Connection, article_ids: Sequence[int]) -> list[Story]:
    """The stories of several articles that any of these articles tell."""
    numbers: dict[int, None] = {}
    for first in range(0, len(article_ids), 500):
        some = article_ids[first : first + 500]
        question = ",".join("?" * len(some))
        rows = connection.execute(f"SELECT DISTINCT story FROM told WHERE article_id IN ({question})", tuple(some))
        numbers |= dict.fromkeys(row[0] for row in rows)
    return _stories(connection, list(numbers))


def _stories(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[Story]:
    found = []
    for number in numbers:
        rows = connection.execute(
            "SELECT told.article_id, told.copy_of FROM told JOIN marks USING (article_id)"
            " WHERE told.story = ? AND marks.shelf < 2 ORDER BY marks.moment, told.article_id",
            (number,),
        ).fetchall()
        if len(rows) > 1:
            copies = tuple((article, original) for article, original in rows if original is not None)
            found.append(Story(number, tuple(article for article, _ in rows), copies))
    return found
