"""Whether a library is sound: the file, and that what is told twice in it agrees."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path

from digest_app.core.errors import DigestError
from digest_app.core.model import Kept
from digest_app.core.store import articles, highlights, listing, pictures, rows, search, tally

_MOST = 5
"""Complaints of one kind; a damaged file can have thousands."""


def quick(library: Path, connection: sqlite3.Connection) -> list[str]:
    """What a look at every page of the file tells against it, in sentences; a second for a thousand articles."""
    found = [f"The file is damaged: {line}." for line in _pragma(connection, f"quick_check({_MOST})")]
    return found + _missing(library, connection)


def thorough(library: Path, connection: sqlite3.Connection) -> list[str]:
    """What reading everything tells against a library, in sentences; empty where all is well."""
    found = _missing(library, connection)
    connection.execute("BEGIN")  # one view of the library, whatever is saved meanwhile
    try:
        return found + _complaints(connection)
    finally:
        connection.execute("ROLLBACK")


def _complaints(connection: sqlite3.Connection) -> list[str]:
    if broken := _pragma(connection, f"integrity_check({_MOST})"):
        return [f"The file is damaged: {line}." for line in broken]  # what is read from such a file says no more
    found = _half(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        found.append("Some records belong to articles that are not there.")
    found += islice(_unlike_themselves(connection), _MOST)
    if lost := search.out_of_step(connection):
        found.append(f"The search index is out of step with {lost} articles.")
    elif not found and not _index_agrees(connection):
        found.append("The search index does not have the words of the articles.")
    return found


def _pragma(connection: sqlite3.Connection, name: str) -> list[str]:
    return [str(line) for (line,) in connection.execute(f"PRAGMA {name}") if line != "ok"]


def _missing(library: Path, connection: sqlite3.Connection) -> list[str]:
    count = tally.missing(library, connection)
    return [f"{count} changes that were saved are not in the file: its newest part was lost."] if count else []


def _half(connection: sqlite3.Connection) -> list[str]:
    half = 0
    for table in ("contents", "marks", "summaries", "filed"):
        (count,) = connection.execute(
            f"SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM {table})"
        ).fetchone()
        half += count
    return [f"{half} parts of articles are missing."] if half else []


def _unlike_themselves(connection: sqlite3.Connection) -> Iterator[str]:
    """Articles of which one part says another thing than a second part, or cannot be read."""
    for number in listing.every(connection):
        try:
            if not _agrees(connection, articles.kept(connection, number)):
                yield f"Article {number} is damaged: its parts do not agree."
            for name, data in pictures.named(connection, number):
                if hashlib.sha256(data).hexdigest() != name:
                    yield f"A picture of article {number} is damaged."
            articles.kept_pages(connection, number)
            articles.revisions(connection, number)
        except DigestError as problem:
            yield f"Article {number} cannot be read. {problem}"


def _agrees(connection: sqlite3.Connection, kept: Kept) -> bool:
    """Whether an article's line in lists, its summary and its highlights say what its text says."""
    (row,) = rows.of(connection, [kept.id])
    quotes = [(q.start, q.end, q.text) for q in kept.summary.ranked]
    quotes += [(q.start, q.end, q.quote) for q in kept.highlights if not q.moved]
    line = (row.title, row.site, row.url, row.published, row.language, row.word_count, row.verdict)
    text = kept.article.text
    return (
        line == articles.line_of(kept.article)
        and row.first_sentence in " ".join(text.split())
        and all(text[start:end] == quote for start, end, quote in quotes)
    )


def _index_agrees(connection: sqlite3.Connection) -> bool:
    """Whether the search index holds each word at its place, and no other: told by an index made anew."""
    search.make_index(connection, "temp.afresh")
    for number in listing.every(connection):
        notes = highlights.notes(connection, number)
        search.add(connection, number, articles.article_of(connection, number), notes, index="temp.afresh")
    pairs = zip_longest(search.words(connection, "main", "search"), search.words(connection, "temp", "afresh"))
    return all(one == other for one, other in pairs)
