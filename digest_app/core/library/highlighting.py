"""Highlights and notes: passages that the reader marked, all of them in one place, and found by search."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from digest_app.core.model import Highlight
from digest_app.core.store import anchors, articles, highlights, search
from digest_app.core.store.database import Database, faults


class Highlighting:
    """The reader's marks in the texts of a library."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def keep(self, highlight: Highlight) -> Highlight:
        """Add a highlight, or (one with an id) change its colour and note; its note is found by search from then on."""
        with self._indexed_again(highlight.article_id) as connection:
            highlight = _placed(highlight, articles.article_of(connection, highlight.article_id).text)
            number = highlights.put(connection, highlight, self._clock())
        return replace(highlight, id=number)

    def remove(self, highlight: Highlight) -> None:
        with self._indexed_again(highlight.article_id) as connection:
            highlights.remove(connection, highlight.id)

    def all(self, words: str = "") -> list[Highlight]:
        """All highlights, newest first; those with `words` in quote or note."""
        with faults(self._database.path):
            return highlights.every(self._database.reader(), words)

    @contextmanager
    def _indexed_again(self, article_id: int) -> Iterator[sqlite3.Connection]:
        """A write that changes an article's notes, with the index brought in step."""
        with self._database.write() as connection:
            article = articles.article_of(connection, article_id)
            search.remove(connection, article_id, article, highlights.notes(connection, article_id))
            yield connection
            search.add(connection, article_id, article, highlights.notes(connection, article_id))


def _placed(highlight: Highlight, text: str) -> Highlight:
    """A highlight where its words stand: one that was removed may come back to a text that was changed since."""
    if text[highlight.start : highlight.end] == highlight.quote:
        return highlight
    start = anchors.place(highlight.quote, highlight.start, "", text)
    if start is None:
        return replace(highlight, moved=True)
    return replace(highlight, start=start, end=start + len(highlight.quote), moved=False)
