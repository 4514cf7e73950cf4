"""Commands that bring pages in: save and extract."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.cli import opening, output
from digest_app.core.errors import Cancelled, DigestError, LibraryError
from digest_app.core.library import Library
from digest_app.core.model import Failed, Link, Outcome, Saved

if TYPE_CHECKING:
    from digest_app.core.library.making import Prepared


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
            _stopped(saved)
            return 1
        output.clear_progress()
    return 1 if failed else 0


def extract(given: argparse.Namespace) -> int:
    """Print what would be stored of each source."""
    failed = False
    with opening.library(given, logged=True) as library:
        for source in _sources(given.sources):
            for prepared in library.saving.prepare(source, allow=given.allow):
                if isinstance(prepared, Failed):
                    failed = True
                    _tell(prepared, given.json)
                else:
                    _print_article(prepared, given)
    return 1 if failed else 0


def import_(given: argparse.Namespace) -> int:
    """Take what another program kept; links are fetched at once unless they are to wait."""
    wrong = False
    with opening.library(given, logged=True) as library:
        for name in given.files:
            try:
                report = library.importing.take(Path(name), output.progress)
            except (Cancelled, LibraryError):
                raise
            except DigestError as problem:
                wrong = True
                output.complain(str(problem))
                if given.json:
                    output.json_line({"file": name, "outcome": "failed", "why": str(problem)})
                continue
            output.clear_progress()
            wrong = wrong or bool(report.skipped)
            for skipped in report.skipped:
                output.complain(f"{name}, {skipped.where}: {skipped.why}")
            told = {"file": name, "from": report.label, "saved": report.saved, "queued": report.queued}
            told |= {"known": report.known, "skipped": len(report.skipped)}
            if given.json:
                output.json_line(told)
            else:
                output.line(", ".join(f"{key} {value}" for key, value in told.items()))
        if not given.wait:
            wrong = not work_queue(library, as_json=given.json) or wrong
    return 1 if wrong else 0


def work_queue(library: Library, *, as_json: bool) -> bool:
    """Save the links that wait, and print what became of each; whether all could be saved."""
    saved = failed = 0

    def tell(outcome: Link | Outcome) -> None:
        nonlocal saved, failed
        saved += isinstance(outcome, Saved)
        failed += _tell_queued(outcome, as_json)

    try:
        library.saving.run(output.progress, tell)
    except (KeyboardInterrupt, Cancelled):
        return _stopped(saved)
    output.clear_progress()
    return not failed


def _stopped(saved: int) -> bool:
    """Say that the reader stopped, and what was done before."""
    output.complain(f"Stopped. {saved} saved before that stay in the library.")
    return False


def _tell_queued(outcome: Link | Outcome, as_json: bool) -> bool:
    """Print what became of a queued link, if that is known yet; whether it could not be saved."""
    if isinstance(outcome, Link):
        if outcome.state != "failed":
            return False
        outcome = Failed(outcome.source, outcome.why, outcome.kind)
    _tell(outcome, as_json)
    return isinstance(outcome, Failed)


def _print_article(prepared: Prepared, given: argparse.Namespace) -> None:
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
