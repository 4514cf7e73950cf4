"""Putting another text in an article's place, with all that the reader tied to places in it."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from digest_app.core.digest.choices import CitedPlace
from digest_app.core.library.digests import CHOICES
from digest_app.core.model import Article, Summary
from digest_app.core.store import anchors, articles


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
