"""Commands about highlights: passages that the reader marked, and the notes to them."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output
from digest_app.core.model import Highlight


def list_(given: argparse.Namespace) -> int:
    """Every highlight, newest first; with words, those that have them in passage or note."""
    with opening.library(given) as library:
        for highlight in library.highlighting.all(getattr(given, "words", "")):
            _tell(given, highlight)
    return 0


def add(given: argparse.Namespace) -> int:
    """Mark a passage of an article."""
    with opening.library(given) as library:
        start = library.shelf.article(given.id).article.text.find(given.passage)
        if start < 0:
            output.complain(f"{given.id}: the text does not say “{given.passage}”.")
            return 1
        end = start + len(given.passage)
        passage = Highlight(
            article_id=given.id, start=start, end=end, quote=given.passage, colour=given.colour, note=given.note
        )
        _tell(given, library.highlighting.keep(passage))
    return 0


def remove(given: argparse.Namespace) -> int:
    """Take highlights away; the text stays."""
    with opening.library(given) as library:
        found = {highlight.id: highlight for highlight in library.highlighting.all()}
        missing = [number for number in given.numbers if number not in found]
        for number in missing:
            output.complain(f"There is no highlight {number}.")
        for number in dict.fromkeys(given.numbers):
            if number in found:
                library.highlighting.remove(found[number])
    return 1 if missing else 0


def _tell(given: argparse.Namespace, highlight: Highlight) -> None:
    if given.json:
        output.json_line(
            {
                "highlight": highlight.id,
                "id": highlight.article_id,
                "quote": highlight.quote,
                "start": highlight.start,
                "end": highlight.end,
                "colour": highlight.colour,
                "note": highlight.note,
            }
        )
    else:
        note = f"\t{highlight.note}" if highlight.note else ""
        output.line(f"{highlight.id}\t{highlight.article_id}\t{highlight.quote}{note}")
