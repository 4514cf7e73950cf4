"""What columns hold: moments as whole seconds, texts compressed, values as JSON. What cannot be read is damage."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import UTC, datetime
from enum import Enum
from typing import TypeVar

from digest_app.core.errors import LibraryDamaged

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


def seconds(moment: datetime) -> int:
    """A moment as whole seconds since 1970."""
    return int(moment.timestamp())


def moment_from(value: int) -> datetime:
    """The moment that a column names. LibraryDamaged where there is none such."""
    try:
        return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError) as problem:
        raise LibraryDamaged(why="a date in it is impossible") from problem


def valid(text: str) -> str:
    """A text that a column takes: a file may be called by bytes that are no letters, each of which becomes “?”."""
    return text.encode(errors="replace").decode()


def packed(text: str) -> bytes:
    """A text as it rests in a column."""
    return zlib.compress(text.encode(), 6)


def unpacked(data: bytes) -> str:
    """The text that was packed; zlib's checksum tells a changed one. LibraryDamaged."""
    try:
        return inflated(data).decode()
    except UnicodeDecodeError as problem:
        raise LibraryDamaged(why="a text in it cannot be unpacked") from problem


def inflated(data: bytes) -> bytes:
    """Bytes that were compressed. LibraryDamaged."""
    try:
        return zlib.decompress(data)
    except zlib.error as problem:
        raise LibraryDamaged(why="a text in it cannot be unpacked") from problem


def value(kind: type[T], text: str) -> T:
    """Read back what `plain.dumps` wrote of a `kind`. LibraryDamaged."""
    from digest_app.core import plain  # a list of articles needs none of it, and it loads a third of Python

    try:
        return plain.loads(kind, text)
    except (ValueError, TypeError, AttributeError, KeyError) as problem:
        raise LibraryDamaged(why="a record in it cannot be read") from problem


def choice(kind: type[E], name: str) -> E:
    """The member of an enumeration that a column names. LibraryDamaged."""
    try:
        return kind(name)
    except ValueError as problem:
        raise LibraryDamaged(why="a record in it cannot be read") from problem


def text_of(connection: sqlite3.Connection, article_id: int) -> str:
    """The clean text alone, for snippets."""
    row = connection.execute("SELECT text FROM contents WHERE article_id = ?", (article_id,)).fetchone()
    return unpacked(row[0]) if row else ""
