"""What columns hold: moments as whole seconds, texts compressed."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import UTC, datetime


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def moment_from(value: int) -> datetime:
    return datetime.fromtimestamp(value, UTC)


def packed(text: str) -> bytes:
    return zlib.compress(text.encode(), 6)


def unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode()


def text_of(connection: sqlite3.Connection, article_id: int) -> str:
    """The clean text alone, for snippets."""
    row = connection.execute("SELECT text FROM contents WHERE article_id = ?", (article_id,)).fetchone()
    return unpacked(row[0]) if row else ""
