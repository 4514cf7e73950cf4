"""Pictures of articles, stored once each by their content and shared between articles."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
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


def named(connection: sqlite3.Connection, article_id: int) -> list[tuple[str, bytes]]:
    """The stored pictures of an article by the hashes that they should have."""
    return connection.execute(
        "SELECT hash, data FROM article_pictures JOIN pictures USING (hash) WHERE article_id = ?", (article_id,)
    ).fetchall()


def remove_unused(connection: sqlite3.Connection) -> None:
    """Remove the pictures that no article shows any more."""
    connection.execute("DELETE FROM pictures WHERE hash NOT IN (SELECT hash FROM article_pictures)")
