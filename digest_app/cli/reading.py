"""Commands that look into the library: list, show, search."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from digest_app.cli import opening, output
from digest_app.core.library import Selection

if TYPE_CHECKING:
    from digest_app.core.model import Kept


def list_(given: argparse.Namespace) -> int:
    """Articles to read (or archived), newest first."""
    with opening.library(given) as library:
        since, until = opening.period(given, library)
        chosen = Selection(
            topic_id=opening.topic_id(given, library),
            unread=given.unread,
            starred=given.starred,
            archived=True if given.archived else None if given.starred else False,
            since=since,
            until=until,
        )
        ids = library.shelf.select(chosen, given.limit)
        if given.json:
            for article_id in ids:
                output.json_line(output.kept(library.shelf.article(article_id), brief=True))
        else:
            for row in library.shelf.rows(ids):
                output.line(output.row(row))
    return 0


def show(given: argparse.Namespace) -> int:
    """One article: heading, summary and text, or one of them."""
    with opening.library(given) as library:
        found = library.shelf.article(given.id)
        if given.json:
            output.json_line(output.kept(found))
        elif given.text:
            print(found.article.text)
        elif given.summary:
            print(summary_of(found))
        else:
            print(f"{_heading(found)}\n\n{summary_of(found)}\n\n{found.article.text}")
    return 0


def search(given: argparse.Namespace) -> int:
    """Articles that a query finds, with the passage that answers it."""
    with opening.library(given) as library:
        for hit in library.search(" ".join(given.query), given.limit, best_first=not given.newest):
            if given.json:
                value = output.kept(library.shelf.article(hit.row.id), brief=True)
                output.json_line({**value, "snippet": hit.snippet})
            else:
                output.line(output.row(hit.row))
                output.line(f"\t{hit.snippet}")
    return 0


def _heading(found: Kept) -> str:
    article = found.article
    about = [article.site, ", ".join(article.authors), (article.published or "")[:10], article.url]
    topics = "; ".join(f"{a.topic} ({output.told(a)})" for a in found.assignments if a.state == "in")
    doubt = f"This may not be the whole article: {'; '.join(found.doubts)}." if found.doubts else ""
    lines = [article.title, " · ".join(filter(None, about)), f"Topics: {topics or 'Unsorted'}", doubt, *found.notes]
    return "\n".join(filter(None, lines))


def summary_of(found: Kept) -> str:
    if not found.summary.ranked:
        return "It has no sentence that could stand in a summary."
    if found.summary.advised == 0 and found.marks.summary_length is None:
        return "Short enough to read whole."
    return "\n".join(f"{n}. {s.text}" for n, s in enumerate(found.summary.shown(found.marks.summary_length), 1))
