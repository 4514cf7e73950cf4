"""Putting another text in an article's place, with all that the reader tied to places in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from digest_app.core.library.digests import CHOICES
from digest_app.core.model import Article, CitedPlace, Summary
from digest_app.core.store import anchors, articles
from digest_app.core.store.database import Database

if TYPE_CHECKING:
    from digest_app.core.library.filing import Filing
    from digest_app.core.library.storytelling import Storytelling


class Texts:
    """Where texts change: what is said of an article elsewhere in the library, its topics and its story, follows."""

    def __init__(self, database: Database, filing: Filing, storytelling: Storytelling) -> None:
        self._database = database
        self._filing = filing
        self._storytelling = storytelling

    @contextmanager
    def changing(self, article_id: int) -> Iterator[sqlite3.Connection]:
        """A turn to write in which an article gets another text; its story is told anew with it, then it is filed."""
        self._storytelling.make_ready()
        with self._database.write(undone=self._storytelling.forget) as connection:
            yield connection
            self._storytelling.tell(connection, article_id, articles.article_of(connection, article_id))
        self._filing.file_again([article_id])


def change(
    connection: sqlite3.Connection, article_id: int, article: Article, summary: Summary, *, why: str, now: datetime
) -> int:
    """Show another text of an article; the one before becomes a revision, whose number is given.

    Highlights, pinned and banned sentences, and what was chosen in digests find their places in the new text.
    """
    old = articles.article_of(connection, article_id).text
    revision = articles.change(connection, article_id, article, summary, why=why, now=now)
    if old != article.text:
        _follow(connection, article_id, old, article.text)
    return revision


def _follow(connection: sqlite3.Connection, article_id: int, old: str, new: str) -> None:
    def move(place: CitedPlace) -> CitedPlace | None:
        number, start, end = place
        if number != article_id:
            return place
        found = anchors.place(old[start:end], start, old, new)
        return None if found is None else (number, found, found + end - start)

    if CHOICES.get(connection).names(article_id):
        CHOICES.change(connection, lambda choices: choices.moved(move))
