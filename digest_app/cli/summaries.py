"""The command that steers a summary: how long it is, by which method, with which sentences always or never."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output, reading
from digest_app.core.library import Library
from digest_app.core.model import Article


def summary(given: argparse.Namespace) -> int:
    """Do with an article's summary what was asked for, and print it as it then stands."""
    with opening.library(given) as library:
        article = library.shelf.article(given.id).article
        for words, pinned in ((given.always, True), (given.never, False), (given.let_go, None)):
            if not words:
                continue
            place = _sentence_with(library, article, words)
            if place is None:
                output.complain(f"{given.id}: no sentence says “{words}”.")
                return 1
            library.summaries.say(given.id, [place], pinned=pinned)
        if given.lift_bans:
            library.summaries.say(given.id, library.summaries.banned(given.id), pinned=None)
        if given.method:
            library.summaries.choose_method(given.id, None if given.method == "default" else given.method)
        if given.length is not None:
            library.summaries.choose_length(given.id, given.length or None)
        found = library.shelf.article(given.id)
        if given.json:
            output.json_line(output.kept(found))
        else:
            print(reading.summary_of(found))
    return 0


def _sentence_with(library: Library, article: Article, words: str) -> tuple[int, int] | None:
    """The place of the first sentence that says these words."""
    places = library.summaries.sentences(article)
    return next(((start, end) for start, end in places if words in article.text[start:end]), None)
