"""Commands about stories: the same event in several articles, and joining and parting them by hand."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from digest_app.cli import opening, output
from digest_app.core.library import Selection

if TYPE_CHECKING:
    from digest_app.core.library import Library
    from digest_app.core.model import Cited, Story


def list_(given: argparse.Namespace) -> int:
    """Every story that several articles tell, with its articles in time order."""
    with opening.library(given) as library:
        for story in library.storytelling.among(library.shelf.select(Selection(archived=None))):
            _tell(given, library, story)
    return 0


def show(given: argparse.Namespace) -> int:
    """The story that an article tells with others, and where its sources differ."""
    with opening.library(given) as library:
        library.shelf.article(given.id)
        story = library.storytelling.of(given.id)
        if story is None:
            if given.json:
                output.json_line({"story": None, "ids": [given.id], "copies": {}})
            else:
                output.line(f"{given.id} tells a story of its own")
            return 0
        _tell(given, library, story)
        for difference in library.storytelling.news(given.id).differences:
            one, other = (_quote(quote) for quote in (difference.one, difference.other))
            if given.json:
                output.json_line({"differs": difference.about, "one": one, "other": other})
            else:
                output.line(f"{difference.about}: {one['id']} says “{one['text']}”")
                output.line(f"{' ' * len(difference.about)}  {other['id']} says “{other['text']}”")
    return 0


def join(given: argparse.Namespace) -> int:
    """Say that two articles tell one story."""
    if given.id == given.other:
        return output.misused("Name two articles.")
    with opening.library(given) as library:
        for each in (given.id, given.other):
            library.shelf.article(each)
        library.storytelling.join(given.id, given.other)
        _tell(given, library, library.storytelling.of(given.id))
    return 0


def part(given: argparse.Namespace) -> int:
    """Say that an article tells a story of its own."""
    with opening.library(given) as library:
        title = library.shelf.article(given.id).article.title
        library.storytelling.part(given.id)
        if given.json:
            output.json_line({"parted": given.id})
        else:
            output.line(f"a story of its own: {title}")
    return 0


def _tell(given: argparse.Namespace, library: Library, story: Story | None) -> None:
    if story is None:
        return
    copies = dict(story.copies)
    if given.json:
        output.json_line({"story": story.id, "ids": list(story.article_ids), "copies": copies})
        return
    output.line(f"story {story.id}, {len(story.article_ids)} articles")
    for row in library.shelf.rows(story.article_ids):
        same = f"  (the text of {copies[row.id]})" if row.id in copies else ""
        output.line(output.row(row) + same)


def _quote(cited: Cited) -> dict[str, object]:
    return {"id": cited.article_id, "text": cited.text, "start": cited.start, "end": cited.end}
