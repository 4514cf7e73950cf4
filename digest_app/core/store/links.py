"""The queue of links on their way into the library; it outlives a restart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from digest_app.core.model import Link, LinkState
from digest_app.core.store.columns import choice, moment_from, seconds

_COLUMNS = "id, source, state, why, kind, added"


def every(connection: sqlite3.Connection) -> list[Link]:
    """All links, in the order in which they were pasted."""
    return list(map(_link, connection.execute(f"SELECT {_COLUMNS} FROM links ORDER BY id")))


def waiting(connection: sqlite3.Connection) -> list[Link]:
    """The links that have not failed, in the order in which they were pasted."""
    return [link for link in every(connection) if link.state is not LinkState.FAILED]


def numbered(connection: sqlite3.Connection, key: str) -> int | None:
    """The number of the link that is known by this key, if one is in the queue."""
    row = connection.execute("SELECT id FROM links WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else None


def add(connection: sqlite3.Connection, key: str, source: str, now: datetime) -> Link:
    """Queue a link; one that is there already, failed perhaps, waits again."""
    (row,) = connection.execute(
        "INSERT INTO links (key, source, state, added) VALUES (?, ?, 'waiting', ?)"
        " ON CONFLICT (key) DO UPDATE SET state = 'waiting', why = '', kind = ''"
        f" RETURNING {_COLUMNS}",
        (key, source, seconds(now)),
    ).fetchall()
    return _link(row)


def about(connection: sqlite3.Connection, link_id: int) -> str:
    """What was said about a link."""
    row = connection.execute("SELECT about FROM links WHERE id = ?", (link_id,)).fetchone()
    return str(row[0]) if row else ""


def say(connection: sqlite3.Connection, link_id: int, about: str) -> None:
    """Say something about a link, for whoever saves it."""
    connection.execute("UPDATE links SET about = ? WHERE id = ?", (about, link_id))


def is_queued(connection: sqlite3.Connection, link_id: int) -> bool:
    """Whether a link is still in the queue: the reader may have taken it out."""
    return connection.execute("SELECT 1 FROM links WHERE id = ?", (link_id,)).fetchone() is not None


def fail(connection: sqlite3.Connection, link_id: int, why: str, kind: str) -> None:
    """Keep a link that could not be saved, with the reason."""
    connection.execute("UPDATE links SET state = 'failed', why = ?, kind = ? WHERE id = ?", (why, kind, link_id))


def wait(connection: sqlite3.Connection, link_ids: Iterable[int]) -> None:
    """Let failed links wait for another try."""
    connection.executemany(
        "UPDATE links SET state = 'waiting', why = '', kind = '' WHERE id = ?", [(i,) for i in link_ids]
    )


def remove(connection: sqlite3.Connection, link_ids: Iterable[int]) -> None:
    """Take links out of the queue."""
    connection.executemany("DELETE FROM links WHERE id = ?", [(i,) for i in link_ids])


def _link(row: tuple[int, str, str, str, str, int]) -> Link:
    number, source, state, why, kind, added = row
    return Link(number, source, choice(LinkState, state), why, kind, moment_from(added))
