"""What the reader decided: read, starred, archived, binned, where they were, how long a summary they want."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from digest_app.core.store import anchors
from digest_app.core.store.columns import seconds

Said = tuple[int, int, bool]
"""A sentence's place in the text, and whether it is pinned (True) or banned."""


def mark(
    connection: sqlite3.Connection,
    ids: Sequence[int],
    *,
    read: bool | None = None,
    starred: bool | None = None,
    archived: bool | None = None,
) -> None:
    """Set the marks that are not None; an article in the bin is neither archived nor taken out of it."""
    for column, value in (("read", read), ("starred", starred)):
        if value is not None:
            connection.executemany(
                f"UPDATE marks SET {column} = ? WHERE article_id = ?",
                [(value, i) for i in ids],
            )
    if archived is not None:
        connection.executemany(  # shelves, as in the schema: 0 to read, 1 archive, 2 bin
            "UPDATE marks SET shelf = ? WHERE article_id = ? AND shelf < 2", [(int(archived), i) for i in ids]
        )


def bin_(connection: sqlite3.Connection, ids: Sequence[int], now: datetime) -> list[int]:
    """Put articles into the bin; those that are there already stay as they are. Which went."""
    went = [i for i in ids if not is_binned(connection, i)]
    connection.executemany(
        "UPDATE marks SET came_from = shelf, shelf = 2, binned = ? WHERE article_id = ?",
        [(seconds(now), i) for i in went],
    )
    return went


def restore(connection: sqlite3.Connection, ids: Sequence[int]) -> list[int]:
    """Bring articles back from the bin, to where they were: among those to read, or in the archive. Which came."""
    came = [i for i in ids if is_binned(connection, i)]
    connection.executemany(
        "UPDATE marks SET shelf = came_from, binned = NULL WHERE article_id = ?", [(i,) for i in came]
    )
    return came


def is_binned(connection: sqlite3.Connection, article_id: int) -> bool:
    """Whether an article lies in the bin."""
    row = connection.execute("SELECT shelf = 2 FROM marks WHERE article_id = ?", (article_id,)).fetchone()
    return bool(row and row[0])


def to_read(connection: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """Those of some articles that are on the shelf of articles to read."""
    asked = "SELECT 1 FROM marks WHERE article_id = ? AND shelf = 0"
    return [i for i in ids if connection.execute(asked, (i,)).fetchone()]


def binned_before(connection: sqlite3.Connection, moment: datetime) -> list[int]:
    """The articles that went into the bin before a moment."""
    rows = connection.execute("SELECT article_id FROM marks WHERE shelf = 2 AND binned < ?", (seconds(moment),))
    return [row[0] for row in rows]


def place(connection: sqlite3.Connection, article_id: int, offset: int) -> None:
    """Keep the place in the text that was last in view."""
    connection.execute("UPDATE marks SET place = ? WHERE article_id = ?", (offset, article_id))


def summary_length(connection: sqlite3.Connection, article_id: int, length: int | None) -> None:
    """Keep how long a summary of an article should be."""
    connection.execute("UPDATE marks SET summary_length = ? WHERE article_id = ?", (length, article_id))


def summary_method(connection: sqlite3.Connection, article_id: int, method: str | None) -> None:
    """Keep by which method an article is summed up."""
    connection.execute("UPDATE marks SET summary_method = ? WHERE article_id = ?", (method, article_id))


def sentences(connection: sqlite3.Connection, article_id: int, *, pinned: bool) -> tuple[tuple[int, int], ...]:
    """The sentences that the reader pinned, or banned, as places in the text."""
    return tuple(
        connection.execute(
            "SELECT start, end FROM sentence_marks WHERE article_id = ? AND pinned = ? ORDER BY start",
            (article_id, pinned),
        )
    )


def sentences_in(connection: sqlite3.Connection, article_id: int, old: str, new: str) -> list[Said]:
    """Where the sentences that were pinned and banned in a text stand in another one; without those that it has not."""
    return [said for _, said in _sentences_again(connection, article_id, old, new) if said]


def move_sentences(connection: sqlite3.Connection, article_id: int, old: str, new: str) -> None:
    """Let pinned and banned sentences find their places in a new text; those that it has not wait for a later one."""
    again = list(_sentences_again(connection, article_id, old, new))
    for table in ("sentence_marks", "lost_sentences"):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    connection.executemany(
        "INSERT OR REPLACE INTO sentence_marks (article_id, start, end, pinned) VALUES (?, ?, ?, ?)",
        [(article_id, *said) for _, said in again if said],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO lost_sentences (article_id, start, quote, pinned) VALUES (?, ?, ?, ?)",
        [(article_id, *lost) for lost, said in again if not said],
    )


def _sentences_again(
    connection: sqlite3.Connection, article_id: int, old: str, new: str
) -> Iterator[tuple[tuple[int, str, bool], Said | None]]:
    """Each sentence as it stood (start, words, pinned), and where it stands in the new text, if it does."""
    lost = connection.execute("SELECT start, quote, pinned FROM lost_sentences WHERE article_id = ?", (article_id,))
    marked = connection.execute("SELECT start, end, pinned FROM sentence_marks WHERE article_id = ?", (article_id,))
    stood = [*lost, *((start, old[start:end], pinned) for start, end, pinned in marked)]
    for start, quote, pinned in stood:
        found = anchors.place(quote, start, old, new)
        said = None if found is None else (found, found + len(quote), bool(pinned))
        yield (start, quote, bool(pinned)), said


def sentence(connection: sqlite3.Connection, article_id: int, start: int, end: int, pinned: bool | None) -> None:
    """Pin a sentence, ban it, or (None) neither; what was said of any part of it gives way."""
    connection.execute(
        "DELETE FROM sentence_marks WHERE article_id = ? AND start < ? AND end > ?", (article_id, end, start)
    )
    if pinned is not None:
        connection.execute(
            "INSERT INTO sentence_marks (article_id, start, end, pinned) VALUES (?, ?, ?, ?)",
            (article_id, start, end, pinned),
        )
