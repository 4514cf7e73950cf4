"""The lines of a list, read from narrow rows alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from digest_app.core.model import Row, Verdict
from digest_app.core.store.columns import choice, moment_from

COLUMNS = """
    articles.id, articles.title, articles.site, articles.url, articles.published, articles.saved, articles.words,
    marks.read, marks.starred, marks.shelf, articles.first_sentence, articles.language, articles.verdict
"""


def of(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
    """The list's lines for these articles, in the order of `ids`; ids that are gone are passed over."""
    found: dict[int, Row] = {}
    for first in range(0, len(ids), 500):
        some = ids[first : first + 500]
        question = ",".join("?" * len(some))
        for row in connection.execute(
            f"SELECT {COLUMNS} FROM articles JOIN marks ON marks.article_id = articles.id"
            f" WHERE articles.id IN ({question})",
            tuple(some),
        ):
            found[row[0]] = as_row(row)
    return [found[article_id] for article_id in ids if article_id in found]


def as_row(values: Sequence[Any]) -> Row:
    """A list's line from the columns of `COLUMNS`."""
    article_id, title, site, url, published, saved, words, read, starred, shelf, first, language, verdict = values
    return Row(
        id=article_id,
        title=title,
        site=site,
        url=url,
        published=published,
        saved=moment_from(saved),
        word_count=words,
        read=bool(read),
        starred=bool(starred),
        archived=shelf == 1,
        first_sentence=first,
        language=language,
        verdict=choice(Verdict, verdict),
    )
