"""Pictures of articles, stored once each by their content and shared between articles."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A re-encoded picture and the address under which the article names it."""

    address: str
    data: bytes
    width: int
    height: int


def add(connection: sqlite3.Connection, article_id: int, pictures: Sequence[Picture]) -> None:
    """Keep the pictures of an article; one that is there already is shared."""
    for picture in pictures:
        name = hashlib.sha256(picture.data).hexdigest()
        connection.execute(
            "INSERT OR IGNORE INTO pictures (hash, data, width, height) VALUES (?, ?, ?, ?)",
            (name, picture.data, picture.width, picture.height),
        )
        connection.execute(
            "INSERT OR REPLACE INTO article_pictures (article_id, address, hash) VALUES (?, ?, ?)",
            (article_id, picture.address, name),
        )


def of_article(connection: sqlite3.Connection, article_id: int) -> dict[str, bytes]:
    """The stored pictures of an article by the address under which its blocks name them."""
    return dict(
        connection.execute(
            "SELECT address, data FROM article_pictures JOIN pictures USING (hash) WHERE article_id = ?", (article_id,)
        )
    )


def at(connection: sqlite3.Connection, address: str, article_ids: Collection[int]) -> bytes | None:
    """The stored picture of any of these articles that has this address."""
    rows = connection.execute(
        "SELECT article_id, hash FROM article_pictures WHERE address = ? ORDER BY article_id", (address,)
    )
    name = next((name for article_id, name in rows if article_id in article_ids), None)
    found = connection.execute("SELECT data FROM pictures WHERE hash = ?", (name,)).fetchone()
    return bytes(found[0]) if found else None


def named(connection: sqlite3.Connection, article_id: int) -> list[tuple[str, bytes]]:
    """The stored pictures of an article by the hashes that they should have."""
    return connection.execute(
        "SELECT hash, data FROM article_pictures JOIN pictures USING (hash) WHERE article_id = ?", (article_id,)
    ).fetchall()


def remove_unused(connection: sqlite3.Connection) -> None:
    """Remove the pictures that no article shows any more."""
    connection.execute(
        "DELETE FROM pictures WHERE NOT EXISTS"
        " (SELECT 1 FROM article_pictures WHERE article_pictures.hash = pictures.hash)"
    )
