"""Counts are kept until the library changes, whoever changed it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from digest_app.core.library import Library
from digest_app.core.model import Article, Summary
from digest_app.core.store import articles
from digest_app.core.store.articles import Entry

NOW = datetime(2025, 4, 2, tzinfo=UTC)


def store(library: Library, *names: str) -> list[int]:
    entries = [
        Entry(keys=(n,), article=Article(title=n, text=n), summary=Summary("lead"), assignments=(), saved=NOW)
        for n in names
    ]
    with library.database.write() as connection:
        return articles.add_all(connection, entries)


def test_counts_follow_what_this_and_another_program_write(tmp_path: Path) -> None:
    library, other = Library(tmp_path), Library(tmp_path)
    assert library.shelf.counts().all == 0
    ids = store(library, "one", "two", "three")
    assert library.shelf.counts().unread == 3
    other.shelf.mark(ids[:1], read=True)
    other.shelf.mark(ids[2:], archived=True)
    counts = library.shelf.counts()
    assert (counts.all, counts.unread, counts.archived, counts.unsorted) == (2, 1, 1, (2, 1))
    library.close()
    other.close()


def test_articles_stored_together_get_ids_in_their_order(tmp_path: Path) -> None:
    library = Library(tmp_path)
    first = store(library, "one", "two")
    library.shelf.bin(first)
    library.shelf.empty_bin()
    then = store(library, "three", "four")
    assert [library.shelf.article(number).article.title for number in then] == ["three", "four"]
    assert min(then) > max(first)
    library.close()
