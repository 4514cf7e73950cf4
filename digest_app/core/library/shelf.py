"""Browsing and marking: lists, one article with all that belongs to it, and what the reader decides about it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from digest_app.core.store import listing, marks, rows
from digest_app.core.store.database import Database, faults
from digest_app.core.store.facts import Fact
from digest_app.core.store.listing import Counts, Group, Selection, View

if TYPE_CHECKING:
    from digest_app.core.model import Article, Kept, Row


MOST_FOUND = 10_000
"""Articles that a list of found ones holds."""
SEARCHES: Fact[tuple[str, ...]] = Fact("saved searches", tuple[str, ...], ())


class Shelf:
    """The library as a reader browses it."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._counted: tuple[object, int, Counts] | None = None

    # ------------------------------------------------------------------ lists

    def ids(self, view: View) -> array[int]:
        """The ids of a view's articles in its order. BadQuery."""
        if view.kind == "found":
            return self._found(view.query)
        with faults(self._database.path):
            return listing.ids(self._database.reader(), view)

    def first(self, view: View, limit: int) -> list[Row]:
        """The first lines of a view, fast however long it is."""
        with faults(self._database.path):
            return listing.first(self._database.reader(), view, limit)

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The lines of these articles; those that are gone are passed over."""
        with faults(self._database.path):
            return rows.of(self._database.reader(), ids)

    def cards(self, ids: Sequence[int]) -> list[Row]:
        """Like `rows`, each with the other articles that have its text."""
        from digest_app.core.store import copies

        with faults(self._database.path):
            reader = self._database.reader()
            return copies.name(reader, rows.of(reader, ids))

    def select(self, chosen: Selection, limit: int = -1) -> list[int]:
        """The ids of the articles that fulfil every condition of a selection, newest first."""
        with faults(self._database.path):
            return list(listing.select(self._database.reader(), chosen, limit))

    def to_read(self, ids: Iterable[int]) -> list[int]:
        """Those of some articles that are neither in the archive nor in the bin."""
        with faults(self._database.path):
            return marks.to_read(self._database.reader(), ids)

    def groups(self, view: View) -> list[Group]:
        """A view's articles under the headings that it asks for."""
        if view.kind == "found":
            with faults(self._database.path):
                return listing.fold(self._database.reader(), view, [Group("", self._found(view.query))])
        with faults(self._database.path):
            return listing.groups(self._database.reader(), view)

    def topic_names(self) -> list[tuple[int, str, str]]:
        """Id, name and colour of each topic in the reader's order; `filing.topics` has all of a topic."""
        with faults(self._database.path):
            return listing.topic_names(self._database.reader())

    def counts(self) -> Counts:
        """How many articles stand where; counted anew only when the library has changed."""
        reader, version = self._database.reader(), self._database.version()
        last = self._counted
        if last is not None and last[0] is reader and last[1] == version:
            return last[2]
        with faults(self._database.path):
            counts = listing.counts(reader)
        self._counted = (reader, version, counts)
        return counts

    def _found(self, words: str) -> array[int]:
        from digest_app.core.store import query, search

        asked = query.parse(words, typing=True)
        with faults(self._database.path):
            return array("q", search.find(self._database.reader(), asked, MOST_FOUND, best_first=False))

    # ------------------------------------------------------------------ one article

    def article(self, article_id: int) -> Kept:
        """An article with its summary, topics, marks and highlights. NoSuchArticle."""
        from digest_app.core.store import articles

        with faults(self._database.path):
            return articles.kept(self._database.reader(), article_id)

    def known(self, key: str) -> int | None:
        """The id of the article that is known by this address, without what does not matter in it."""
        from digest_app.core.store import articles

        with faults(self._database.path):
            found = articles.known(self._database.reader(), [key])
        return found[0] if found else None

    def story(self, article_id: int) -> tuple[list[Row], frozenset[int]]:
        """The other articles of an article's story in time order, and which of them only repeat another."""
        from digest_app.core.store import stories

        with faults(self._database.path):
            reader = self._database.reader()
            story = stories.of_article(reader, article_id)
            others = [other for other in story.article_ids if other != article_id] if story else []
            return rows.of(reader, others), frozenset(copy for copy, _ in story.copies) if story else frozenset()

    def searches(self) -> tuple[str, ...]:
        """The queries that the reader keeps, in the order in which they were kept."""
        with faults(self._database.path):
            return SEARCHES.get(self._database.reader())

    def keep_search(self, query: str, place: int | None = None) -> bool:
        """Keep a query, at a place among the others (None: the last); False where it is kept already."""

        def change(queries: tuple[str, ...]) -> tuple[str, ...]:
            at = len(queries) if place is None else place
            return queries if query in queries else (*queries[:at], query, *queries[at:])

        with self._database.write() as connection:
            return query not in SEARCHES.change(connection, change)

    def forget_search(self, query: str) -> int | None:
        """Keep a query no longer; its place, for undo. None where it was not kept."""
        with self._database.write() as connection:
            before = SEARCHES.change(connection, lambda queries: tuple(one for one in queries if one != query))
        return before.index(query) if query in before else None

    def pictures(self, article_id: int) -> dict[str, bytes]:
        """The stored pictures of an article by their addresses."""
        from digest_app.core.store import pictures

        with faults(self._database.path):
            return pictures.of_article(self._database.reader(), article_id)

    def find_picture(self, ids: Sequence[int]) -> Callable[[str], bytes | None]:
        """A way to find a stored picture of these articles by its address, for exports."""

        from digest_app.core.store import pictures

        chosen = frozenset(ids)

        def find(address: str) -> bytes | None:
            with faults(self._database.path):
                return pictures.at(self._database.reader(), address, chosen)

        return find

    def edit(self, article_id: int, **fields: Any) -> Article:
        """Change title, authors, published, site, language or tags; the text stays. NoSuchArticle."""
        from dataclasses import replace

        from digest_app.core.store import articles

        with self._database.write() as connection:
            article = replace(articles.article_of(connection, article_id), **fields)
            articles.describe(connection, article_id, article)
        return article

    # ------------------------------------------------------------------ marks

    def mark(
        self, ids: Sequence[int], *, read: bool | None = None, starred: bool | None = None, archived: bool | None = None
    ) -> None:
        """Set the marks that are not None on all these articles."""
        with self._database.write() as connection:
            marks.mark(connection, ids, read=read, starred=starred, archived=archived)

    def place(self, article_id: int, offset: int) -> None:
        """Keep the place in the text that was last in view."""
        with self._database.write() as connection:
            marks.place(connection, article_id, offset)

    def bin(self, ids: Sequence[int]) -> list[int]:
        """Put articles into the bin; nothing of them is lost until it is emptied. Those that were not there before."""
        with self._database.write() as connection:
            return marks.bin_(connection, ids, self._clock())

    def restore(self, ids: Sequence[int]) -> list[int]:
        """Bring articles back from the bin; those that were there."""
        with self._database.write() as connection:
            return marks.restore(connection, ids)

    def empty_bin(self, days: int = 0) -> int:
        """Remove for good what has been in the bin for more than `days`; how many that were."""
        from digest_app.core.store import articles, pictures

        with self._database.write() as connection:
            gone = marks.binned_before(connection, self._clock() - timedelta(days=days) + timedelta(seconds=1))
            for article_id in gone:
                articles.remove(connection, article_id)
            pictures.remove_unused(connection)
        return len(gone)
