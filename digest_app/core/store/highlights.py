"""Highlights and notes: passages that the reader marked, and finding them again after a second cleaning."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from digest_app.core.model import Highlight
from digest_app.core.store import anchors
from digest_app.core.store.columns import moment_from, seconds

_COLUMNS = "id, article_id, start, end, quote, colour, note, moved, made"


def of_article(connection: sqlite3.Connection, article_id: int) -> tuple[Highlight, ...]:
    """The highlights of an article, in the order of its text."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM highlights WHERE article_id = ? ORDER BY start, id",
        (article_id,),
    )
    return tuple(map(_highlight, rows))


def every(connection: sqlite3.Connection, words: str = "") -> list[Highlight]:
    """All highlights of articles that are not in the bin, newest first; those with `words` in quote or note."""
    pattern = f"%{words.replace('%', '').replace('_', ' ')}%"
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM highlights"
        " WHERE (quote LIKE ? OR note LIKE ?) AND article_id IN (SELECT article_id FROM marks WHERE shelf < 2)"
        " ORDER BY id DESC",
        (pattern, pattern),
    )
    return list(map(_highlight, rows))


def notes(connection: sqlite3.Connection, article_id: int) -> str:
    """The notes of an article as the index takes them."""
    rows = connection.execute(
        "SELECT note FROM highlights WHERE article_id = ? AND note <> '' ORDER BY id", (article_id,)
    )
    return "\n".join(note for (note,) in rows)


def put(connection: sqlite3.Connection, highlight: Highlight, now: datetime) -> int:
    """Add a highlight (id 0), change its colour and note, or put a removed one back as it was; its id.

    A removed one gets another id where its own was given to a new one since.
    """
    changed = connection.execute(
        "UPDATE highlights SET colour = ?, note = ? WHERE id = ? AND article_id = ? AND quote = ?",
        (highlight.colour, highlight.note, highlight.id, highlight.article_id, highlight.quote),
    )
    if changed.rowcount:
        return highlight.id
    taken = connection.execute("SELECT 1 FROM highlights WHERE id = ?", (highlight.id,)).fetchone()
    cursor = connection.execute(
        "INSERT INTO highlights (id, article_id, start, end, quote, colour, note, moved, made)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            None if taken else highlight.id or None,
            highlight.article_id,
            highlight.start,
            highlight.end,
            highlight.quote,
            highlight.colour,
            highlight.note,
            highlight.moved,
            seconds(highlight.made or now),
        ),
    )
    return int(cursor.lastrowid or 0)


def remove(connection: sqlite3.Connection, highlight_id: int) -> None:
    """Take a highlight away for good."""
    connection.execute("DELETE FROM highlights WHERE id = ?", (highlight_id,))


def anchor_again(connection: sqlite3.Connection, article_id: int, old: str, new: str) -> None:
    """Find each highlight in a changed text: where its words stand in the same surroundings, else mark it as moved."""
    for highlight in of_article(connection, article_id):
        start = anchors.place(highlight.quote, highlight.start, old, new)
        if start is None:
            connection.execute("UPDATE highlights SET moved = 1 WHERE id = ?", (highlight.id,))
        else:
            connection.execute(
                "UPDATE highlights SET start = ?, end = ?, moved = 0 WHERE id = ?",
                (start, start + len(highlight.quote), highlight.id),
            )


def _highlight(row: tuple[int, int, int, int, str, str, str, int, int]) -> Highlight:
    number, article_id, start, end, quote, colour, note, moved, made = row
    return Highlight(
        id=number,
        article_id=article_id,
        start=start,
        end=end,
        quote=quote,
        note=note,
        moved=bool(moved),
        colour=colour,  # type: ignore[arg-type]  # written from a Highlight
        made=moment_from(made),
    )
