"""Articles in the library: stored whole or not at all, and read back with all that was derived and decided."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digest_app.core import plain
from digest_app.core.errors import NoSuchArticle
from digest_app.core.model import Article, Assignment, Kept, Marks, Page, Reason, Summary, came_out
from digest_app.core.store import copies, highlights, marks, pictures, search, stories
from digest_app.core.store.columns import inflated, moment_from, packed, seconds, unpacked, valid, value

DETAILS = ("title", "authors", "published", "site", "language", "tags")
"""What the reader may change of an article beside its text."""
BATCH = 80
"""Rows of one statement: SQLite's oldest limit is 999 values, and an article's row has twelve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Everything that one transaction stores of an article."""

    keys: tuple[str, ...]
    """What the article is known by: its addresses without what does not matter; of a file, the hash of its bytes."""
    article: Article
    summary: Summary
    assignments: tuple[Assignment, ...]
    pages: tuple[Page, ...] = ()
    pictures: tuple[pictures.Picture, ...] = ()
    warnings: tuple[str, ...] = ()
    saved: datetime


def known(connection: sqlite3.Connection, keys: Iterable[str]) -> tuple[int, str] | None:
    """The id and title of the article that one of these keys names, if the library has it."""
    for key in keys:
        row = connection.execute(
            "SELECT id, title FROM addresses JOIN articles ON id = article_id WHERE key = ?", (key,)
        ).fetchone()
        if row:
            return int(row[0]), str(row[1])
    return None


def make_ready() -> None:
    """Import what `add` needs: before a turn to write is taken, so that nobody else waits for it."""
    import sqlite_utils as sqlite_utils  # noqa: PLC0414 - for its own sake


def add(connection: sqlite3.Connection, entry: Entry) -> int:
    """Store an article with its summary, topics, page and index, inside the caller's transaction; its id."""
    return add_all(connection, [entry])[0]


def add_all(connection: sqlite3.Connection, entries: Sequence[Entry]) -> list[int]:
    """Store many articles, inside the caller's transaction; their ids. Some hundreds at once are fastest."""
    import sqlite_utils

    # ids are taken here and not one by one from the rows, so that each table is filled by one statement for many
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").fetchone()
    first = row[0] + 1 if row else 1
    stored = list(enumerate(entries, first))
    tables = sqlite_utils.Database(connection, execute_plugins=False)
    for name, values in _TABLES.items():
        tables.table(name).insert_all([values(article_id, entry) for article_id, entry in stored], batch_size=BATCH)
    connection.executemany(
        "INSERT OR IGNORE INTO addresses (key, article_id) VALUES (?, ?)",
        [(key, article_id) for article_id, entry in stored for key in entry.keys],
    )
    for article_id, entry in stored:
        add_pages(connection, article_id, entry.pages, entry.saved)
        pictures.add(connection, article_id, entry.pictures)
        _add_assignments(connection, article_id, entry.assignments)
        search.add(connection, article_id, entry.article)
    return [article_id for article_id, _ in stored]


def change(
    connection: sqlite3.Connection, article_id: int, article: Article, summary: Summary, *, why: str, now: datetime
) -> int:
    """Put another text in an article's place; what was there becomes a revision, whose number is given.

    The details that the reader changed stay as they are.
    """
    old, article = article_of(connection, article_id), as_described(connection, article_id, article)
    search.remove(connection, article_id, old, highlights.notes(connection, article_id))
    revision = add_revision(connection, article_id, old, why, now)
    moment = seconds(came_out(article.published, saved(connection, article_id)))
    values = _row_values(article, summary) | {"moment": moment}
    names = ", ".join(f"{name} = ?" for name in values)
    connection.execute(f"UPDATE articles SET {names} WHERE id = ?", (*values.values(), article_id))
    _place_at(connection, article_id, moment)
    connection.execute(
        "UPDATE contents SET text = ?, article = ? WHERE article_id = ?",
        (packed(article.text), _pack_article(article), article_id),
    )
    marks.move_sentences(connection, article_id, old.text, article.text)
    set_summary(connection, article_id, summary)
    highlights.anchor_again(connection, article_id, old.text, article.text)
    search.add(connection, article_id, article, highlights.notes(connection, article_id))
    return revision


def add_revision(connection: sqlite3.Connection, article_id: int, article: Article, why: str, now: datetime) -> int:
    """Keep a text of an article that is not the one shown; its number."""
    added = connection.execute(
        "INSERT INTO revisions (article_id, made, why, text, article) VALUES (?, ?, ?, ?, ?)",
        (article_id, seconds(now), why, packed(article.text), _pack_article(article)),
    )
    return int(added.lastrowid or 0)


def revisions(connection: sqlite3.Connection, article_id: int) -> list[tuple[int, datetime, str, Article]]:
    """The other texts of an article, newest first: number, when, why, and what."""
    rows = connection.execute(
        "SELECT id, made, why, text, article FROM revisions WHERE article_id = ? ORDER BY id DESC", (article_id,)
    )
    return [
        (number, moment_from(made), why, _unpack_article(text, article)) for number, made, why, text, article in rows
    ]


def set_warnings(connection: sqlite3.Connection, article_id: int, warnings: Sequence[str]) -> None:
    """Let exactly these warnings stand on an article."""
    connection.execute("UPDATE articles SET warnings = ? WHERE id = ?", (plain.dumps(list(warnings)), article_id))


def describe(connection: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Store what the reader changed of an article's title, authors, date, site, language or tags; not its text.

    It is remembered as the reader's, and stands when the page is read again.
    """
    old = article_of(connection, article_id)
    _remember_details(connection, article_id, old, article)
    notes = highlights.notes(connection, article_id)
    search.remove(connection, article_id, old, notes)
    moment = seconds(came_out(article.published, saved(connection, article_id)))
    connection.execute(
        "UPDATE articles SET title = ?, site = ?, published = ?, language = ?, moment = ? WHERE id = ?",
        (article.title, article.site, article.published, article.language, moment, article_id),
    )
    _place_at(connection, article_id, moment)
    connection.execute("UPDATE contents SET article = ? WHERE article_id = ?", (_pack_article(article), article_id))
    search.add(connection, article_id, article, notes)


def as_described(connection: sqlite3.Connection, article_id: int, article: Article) -> Article:
    """An article that was read again, with the details that the reader gave it."""
    fields = {name: mine for name, (mine, _) in _details(connection, article_id).items()}
    return replace(article, **fields) if fields else article  # type: ignore[arg-type]  # names of Article's fields


def _remember_details(connection: sqlite3.Connection, article_id: int, old: Article, new: Article) -> None:
    """Remember what is the reader's; a detail that is again what the page says of itself is the page's."""
    known = _details(connection, article_id)
    for name in DETAILS:
        before, now = getattr(old, name), getattr(new, name)
        if before != now:
            of_page = known[name][1] if name in known else before
            known[name] = (now, of_page)
    told = {name: pair for name, pair in known.items() if pair[0] != pair[1]}
    connection.execute(
        "INSERT OR REPLACE INTO details (article_id, fields) VALUES (?, ?)", (article_id, plain.dumps(told))
    )


def _details(connection: sqlite3.Connection, article_id: int) -> dict[str, tuple[object, object]]:
    """By field, what the reader put and what the page says."""
    row = connection.execute("SELECT fields FROM details WHERE article_id = ?", (article_id,)).fetchone()
    found = json.loads(row[0]) if row else {}
    return {name: (_value(mine), _value(of_page)) for name, (mine, of_page) in found.items()}


def _value(detail: object) -> object:
    return tuple(detail) if isinstance(detail, list) else detail


def _place_at(connection: sqlite3.Connection, article_id: int, moment: int) -> None:
    connection.execute("UPDATE marks SET moment = ? WHERE article_id = ?", (moment, article_id))
    connection.execute("UPDATE filed SET moment = ? WHERE article_id = ?", (moment, article_id))


def remove(connection: sqlite3.Connection, article_id: int) -> None:
    """Take an article out for good, its index with it; `pictures.remove_unused` takes its pictures."""
    search.remove(connection, article_id, article_of(connection, article_id), highlights.notes(connection, article_id))
    copies.hand_on(connection, article_id, stories.copies_of(connection, article_id))
    stories.let_go(connection, article_id)
    connection.execute("DELETE FROM articles WHERE id = ?", (article_id,))


def file(connection: sqlite3.Connection, article_id: int, assignments: Sequence[Assignment]) -> None:
    """Store under which topics an article is and why, in place of what was stored before."""
    connection.execute("DELETE FROM assignments WHERE article_id = ?", (article_id,))
    connection.execute("DELETE FROM filed WHERE article_id = ?", (article_id,))
    _add_assignments(connection, article_id, assignments)


def _add_assignments(connection: sqlite3.Connection, article_id: int, assignments: Sequence[Assignment]) -> None:
    connection.executemany(
        "INSERT INTO assignments (article_id, topic_id, score, state, by_hand, because) VALUES (?, ?, ?, ?, ?, ?)",
        [(article_id, a.topic_id, a.score, a.state, a.by_hand, plain.dumps(a.because)) for a in assignments],
    )
    topics = [a.topic_id for a in assignments if a.state == "in"] or [0]
    connection.executemany(
        "INSERT INTO filed (topic_id, moment, article_id) SELECT ?, moment, id FROM articles WHERE id = ?",
        [(topic, article_id) for topic in topics],
    )


def set_summary(connection: sqlite3.Connection, article_id: int, summary: Summary) -> None:
    """Keep a summary, in place of the one before."""
    connection.execute(
        "INSERT INTO summaries (article_id, summary) VALUES (?, ?)"
        " ON CONFLICT (article_id) DO UPDATE SET summary = excluded.summary",
        (article_id, plain.dumps(summary)),
    )


def add_pages(connection: sqlite3.Connection, article_id: int, pages: Sequence[Page], now: datetime) -> None:
    """Keep the pages as they were fetched, in place of those kept before."""
    if not pages:
        return
    connection.execute("DELETE FROM pages WHERE article_id = ?", (article_id,))
    connection.executemany(
        "INSERT INTO pages (article_id, part, source, url, kind, charset, fetched, data)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(article_id, part, *_page_values(page, now)) for part, page in enumerate(pages)],
    )


def _page_values(page: Page, now: datetime) -> tuple[object, ...]:
    fetched = seconds(page.fetched or now)
    return valid(page.source), page.url, page.kind, page.charset, fetched, zlib.compress(page.data, 6)


# ---------------------------------------------------------------------- reading back


def newest(connection: sqlite3.Connection, limit: int = -1) -> list[int]:
    """The ids of all articles, those in the bin included, last saved first."""
    return [row[0] for row in connection.execute("SELECT id FROM articles ORDER BY id DESC LIMIT ?", (limit,))]


def with_pages(connection: sqlite3.Connection) -> list[int]:
    """The ids of the articles whose pages are kept, first saved first."""
    return [row[0] for row in connection.execute("SELECT DISTINCT article_id FROM pages ORDER BY article_id")]


def saved(connection: sqlite3.Connection, article_id: int) -> datetime:
    """When an article was saved."""
    (moment,) = connection.execute("SELECT saved FROM articles WHERE id = ?", (article_id,)).fetchone()
    return moment_from(moment)


def set_saved(connection: sqlite3.Connection, article_id: int, moment: datetime) -> None:
    """Say when an article was saved, where another program knows better."""
    connection.execute("UPDATE articles SET saved = ? WHERE id = ?", (seconds(moment), article_id))


def article_of(connection: sqlite3.Connection, article_id: int) -> Article:
    """The article as it was cleaned. NoSuchArticle."""
    row = connection.execute("SELECT text, article FROM contents WHERE article_id = ?", (article_id,)).fetchone()
    if row is None:
        raise NoSuchArticle(id=article_id)
    return _unpack_article(*row)


def kept(connection: sqlite3.Connection, article_id: int) -> Kept:
    """An article with its summary, topics, marks and highlights. NoSuchArticle."""
    row = connection.execute(
        "SELECT contents.text, contents.article, articles.saved, articles.warnings, summaries.summary,"
        " marks.read, marks.starred, marks.shelf, marks.place, marks.summary_length, marks.summary_method"
        " FROM articles JOIN contents ON contents.article_id = articles.id JOIN marks ON marks.article_id = articles.id"
        " JOIN summaries ON summaries.article_id = articles.id WHERE articles.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        raise NoSuchArticle(id=article_id)
    text, article, saved, warnings, summary, *marks = row
    read, starred, shelf, place, length, method = marks
    return Kept(
        id=article_id,
        article=_unpack_article(text, article),
        saved=moment_from(saved),
        marks=Marks(bool(read), bool(starred), shelf == 1, place, length, method),
        summary=value(Summary, summary),
        assignments=assignments(connection, article_id),
        highlights=highlights.of_article(connection, article_id),
        warnings=value(tuple[str, ...], warnings),
    )


def assignments(connection: sqlite3.Connection, article_id: int) -> tuple[Assignment, ...]:
    """Under which topics the article is, best first, with "maybe" and what spoke against."""
    rows = connection.execute(
        "SELECT topics.id, topics.name, score, state, because, by_hand FROM assignments"
        " JOIN topics ON topics.id = topic_id WHERE article_id = ? ORDER BY score DESC, topics.place",
        (article_id,),
    )
    return tuple(
        Assignment(topic, name, score, state, value(tuple[Reason, ...], because), bool(by_hand))
        for topic, name, score, state, because, by_hand in rows
    )


def kept_pages(connection: sqlite3.Connection, article_id: int) -> tuple[Page, ...]:
    """The pages of an article as they were fetched; empty where they were not kept."""
    return tuple(
        Page(source=source, url=url, kind=kind, charset=charset, fetched=moment_from(fetched), data=inflated(data))
        for source, url, kind, charset, fetched, data in connection.execute(
            "SELECT source, url, kind, charset, fetched, data FROM pages WHERE article_id = ? ORDER BY part",
            (article_id,),
        )
    )


# ---------------------------------------------------------------------- columns


def _pack_article(article: Article) -> bytes:
    return packed(plain.dumps(replace(article, text="")))


def _unpack_article(text: bytes, article: bytes) -> Article:
    return plain.from_plain(Article, json.loads(unpacked(article)) | {"text": unpacked(text)})


def line_of(article: Article) -> tuple[object, ...]:
    """What an article's line in lists says of it: title, site, url, published, language, words, verdict."""
    return (
        article.title,
        article.site,
        article.url,
        article.published,
        article.language,
        article.word_count,
        article.quality.verdict,
    )


def _article_row(article_id: int, entry: Entry) -> dict[str, object]:
    moment = seconds(came_out(entry.article.published, entry.saved))
    own = {"id": article_id, "moment": moment, "saved": seconds(entry.saved), "warnings": plain.dumps(entry.warnings)}
    return own | _row_values(entry.article, entry.summary)


def _content_row(article_id: int, entry: Entry) -> dict[str, object]:
    article = entry.article
    return {"article_id": article_id, "text": packed(article.text), "article": _pack_article(article)}


def _mark_row(article_id: int, entry: Entry) -> dict[str, object]:
    return {"article_id": article_id, "moment": seconds(came_out(entry.article.published, entry.saved))}


def _summary_row(article_id: int, entry: Entry) -> dict[str, object]:
    return {"article_id": article_id, "summary": plain.dumps(entry.summary)}


_TABLES = {"articles": _article_row, "contents": _content_row, "marks": _mark_row, "summaries": _summary_row}


def _row_values(article: Article, summary: Summary) -> dict[str, object]:
    first = summary.shown()[0].text if summary.ranked else article.text
    return {
        "url": article.url,
        "title": article.title,
        "site": article.site,
        "published": article.published,
        "language": article.language,
        "words": article.word_count,
        "first_sentence": " ".join(first[:400].split()),
        "verdict": article.quality.verdict.value,
    }
