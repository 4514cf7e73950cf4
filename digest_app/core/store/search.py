"""Full-text search: an FTS5 index in step with the articles, best first or newest first, with passages.

The index is contentless: it holds words, not texts, which are there once, compressed, in `contents`. Rows are taken
out with the very values they were put in with, which are derived from the article. `bm25()` costs 4 microseconds a
hit, so that ranking looks at the newest 2,000 hits.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digest_app.core.model import Hit
from digest_app.core.store import columns, listing, passages, rows
from digest_app.core.store.query import Query, moment
from digest_app.core.store.words import spaced

if TYPE_CHECKING:
    from digest_app.core.model import Article

RANKED = 2000
WEIGHTS = "8.0, 1.0, 3.0"
"""How much a hit in title, body, and about (site, authors, tags, notes) counts."""


def add(
    connection: sqlite3.Connection, article_id: int, article: Article, notes: str = "", *, index: str = "search"
) -> None:
    """Put an article into the index."""
    connection.execute(
        f"INSERT INTO {index} (rowid, title, body, about) VALUES (?, ?, ?, ?)", (article_id, *_values(article, notes))
    )


def remove(connection: sqlite3.Connection, article_id: int, article: Article, notes: str = "") -> None:
    """Take an article out of the index; `article` and `notes` are what it was put in with."""
    connection.execute(
        "INSERT INTO search (search, rowid, title, body, about) VALUES ('delete', ?, ?, ?, ?)",
        (article_id, *_values(article, notes)),
    )


def find(connection: sqlite3.Connection, query: Query, limit: int, *, best_first: bool) -> list[int]:
    """Ids of the articles found: newest saved first, or by weight, for which the newest 2,000 hits are looked at."""
    if not query.match:
        return _filtered(connection, query, limit)
    if not best_first:
        return _matching(connection, query, "search.rowid DESC", limit)
    oldest = _matching(connection, query, "search.rowid DESC", 1, offset=RANKED - 1)
    least = oldest[0] if oldest else 0
    order = f"bm25(search, {WEIGHTS}), search.rowid DESC"
    return _matching(connection, query, order, limit, least=least)


def hits(connection: sqlite3.Connection, query: Query, ids: list[int]) -> list[Hit]:
    """The articles of these ids with the passage that answers the query."""
    finder = passages.finder(query.words)
    result = []
    for row in rows.of(connection, ids):
        snippet, marks = passages.passage(columns.text_of(connection, row.id), finder)
        result.append(Hit(row, snippet, marks))
    return result


def out_of_step(connection: sqlite3.Connection) -> int:
    """How many articles the index lacks or holds too many."""
    (count,) = connection.execute(
        "SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT id FROM search_docsize))"
        " + (SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT id FROM articles))"
    ).fetchone()
    return int(count)


def make_index(connection: sqlite3.Connection, name: str) -> None:
    """Make an empty index like the library's, to compare it with."""
    (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'search'").fetchone()
    connection.execute(sql.replace("TABLE search", f"TABLE {name}", 1))


def words(connection: sqlite3.Connection, schema: str, index: str) -> Iterator[tuple[str, int, str, int]]:
    """Every word of an index in its order: the word, the article, the column, the place."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.{index}_words USING fts5vocab({schema}, {index}, instance)")
    return connection.execute(f"SELECT term, doc, col, offset FROM temp.{index}_words")


def _values(article: Article, notes: str) -> tuple[str, str, str]:
    about = "\n".join(filter(None, (article.site, *article.authors, *article.tags, notes)))
    return spaced(article.title), spaced(article.text), spaced(about)


def _matching(
    connection: sqlite3.Connection, query: Query, order: str, limit: int, *, offset: int = 0, least: int = 0
) -> list[int]:
    conditions, values = _conditions(connection, query)
    statement = (
        "SELECT search.rowid FROM search CROSS JOIN marks ON marks.article_id = search.rowid"
        f" WHERE search MATCH ? AND search.rowid >= ? AND {conditions} ORDER BY {order} LIMIT ? OFFSET ?"
    )
    return [row[0] for row in connection.execute(statement, (query.match, least, *values, limit, offset))]


def _filtered(connection: sqlite3.Connection, query: Query, limit: int) -> list[int]:
    conditions, values = _conditions(connection, query)
    statement = f"SELECT article_id FROM marks WHERE {conditions} ORDER BY moment DESC, article_id DESC LIMIT ?"
    return [row[0] for row in connection.execute(statement, (*values, limit))]


_STATES = {
    "unread": "marks.read = 0",
    "read": "marks.read = 1",
    "starred": "marks.starred = 1",
    "archived": "marks.shelf = 1",
    "binned": "marks.shelf = 2",
}


_LIKE = "LIKE ? ESCAPE '\\'"
_AFTER_SCHEME = "substr(url, instr(url, '://') + 3)"
_HOST = f"substr({_AFTER_SCHEME}, 1, instr({_AFTER_SCHEME} || '/', '/') - 1)"


def _literal(value: str) -> str:
    return value.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def _conditions(connection: sqlite3.Connection, query: Query) -> tuple[str, list[object]]:
    binned = any(name == "is" and value == "binned" and must for name, value, must in query.filters)
    conditions = [] if binned else ["marks.shelf < 2"]
    values: list[object] = []
    for name, value, must in query.filters:
        condition, value_list = _condition(connection, name, value)
        conditions.append(condition if must else f"NOT ({condition})")
        values += value_list
    return " AND ".join(conditions) or "1", values


def _condition(connection: sqlite3.Connection, name: str, value: str) -> tuple[str, list[object]]:
    if name == "is":
        return _STATES[value], []
    if name in ("after", "before"):
        return listing.bounded(">=" if name == "after" else "<"), [*listing.bounds(moment(value))]
    if name == "topic":
        chosen = _topics_called(connection, value)
        places = ", ".join("?" * len(chosen))
        return f"marks.article_id IN (SELECT article_id FROM filed WHERE topic_id IN ({places}))", [*chosen]
    if name == "lang":
        return f"marks.article_id IN (SELECT id FROM articles WHERE language {_LIKE})", [f"{_literal(value)}%"]
    pattern, host = f"%{_literal(value)}%", f"%{_literal(_in_ascii(value))}%"
    return (
        f"marks.article_id IN (SELECT id FROM articles WHERE site {_LIKE} OR url {_LIKE} AND {_HOST} {_LIKE})",
        [pattern, host, host],
    )


def _topics_called(connection: sqlite3.Connection, beginning: str) -> list[int]:
    """The topics whose names begin so, whatever the case (SQLite knows that of ASCII alone); 0 for Unsorted."""
    named = [(0, "Unsorted"), *connection.execute("SELECT id, name FROM topics")]
    return [number for number, name in named if name.casefold().startswith(beginning.casefold())]


def _in_ascii(host: str) -> str:
    """A host as addresses have it: münchen.example is xn--mnchen-3ya.example there."""
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        return host
