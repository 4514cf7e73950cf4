"""Commands that bring pages in: save and extract."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from digest_app.cli import opening, output
from digest_app.core.errors import Cancelled, DigestError
from digest_app.core.library import Library
from digest_app.core.model import Failed, Outcome, Saved


def save(given: argparse.Namespace) -> int:
    """Save every source; one line for each, printed after its transaction is on the disk."""
    saved = failed = 0
    with opening.library(given, logged=True) as library:
        try:
            for outcome in library.saving.save(_sources(given.sources), output.progress, given.allow):
                saved += isinstance(outcome, Saved)
                failed += isinstance(outcome, Failed)
                _tell(outcome, given.json)
        except (KeyboardInterrupt, Cancelled):
            output.complain(f"Stopped. {saved} saved before that stay in the library.")
            return 1
        output.clear_progress()
    return 1 if failed else 0


def extract(given: argparse.Namespace) -> int:
    """Print what would be stored of each source."""
    failed = False
    with opening.library(given, logged=True) as library:
        for source in _sources(given.sources):
            try:
                _print_article(library, source, given)
            except DigestError as problem:
                failed = True
                output.complain(f"{source}: {problem}")
    return 1 if failed else 0


def _print_article(library: Library, source: str, given: argparse.Namespace) -> None:
    for prepared in library.saving.prepare(source, allow=given.allow):
        article = prepared.article
        if given.json:
            value = output.whole(article, prepared.summary, prepared.assignments)
            output.json_line({"id": None, "saved": None, **value, "warnings": list(prepared.warnings)})
        else:
            sys.stdout.write(f"{article.title}\n\n{article.text}\n")


def _sources(given: list[str]) -> Iterator[str]:
    for source in given:
        if source == "-":
            yield from filter(None, map(str.strip, sys.stdin))
        else:
            yield source


def _tell(outcome: Outcome, as_json: bool) -> None:
    word = type(outcome).__name__.lower()
    if isinstance(outcome, Failed):
        output.complain(f"{outcome.source}: {outcome.why}")
        if as_json:
            output.json_line({"outcome": word, "source": outcome.source, "why": outcome.why})
    elif as_json:
        output.json_line({"outcome": word, "source": outcome.source, "id": outcome.id, "title": outcome.title})
    else:
        output.line(f"{word} {outcome.id} {outcome.title}")
