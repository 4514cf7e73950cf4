"""The queue of links: what waits, what could not be saved and why; working it, trying again, letting go."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from digest_app.cli import opening, output, saving
from digest_app.core.errors import NoSuchLink
from digest_app.core.library import Library
from digest_app.core.model import Link, LinkState


def list_(given: argparse.Namespace) -> int:
    """Every link with its number, its state, and why it could not be saved."""
    with opening.library(given) as library:
        for link in library.saving.links():
            if given.json:
                output.json_line({"link": link.id, "source": link.source, "state": link.state.value, "why": link.why})
            else:
                output.line(f"{link.id}\t{link.state.value}\t{link.source}{f'  {link.why}' if link.why else ''}")
    return 0


def run(given: argparse.Namespace) -> int:
    """Save the links that wait."""
    with opening.library(given, logged=True) as library:
        return 0 if saving.work_queue(library, as_json=given.json) else 1


def retry(given: argparse.Namespace) -> int:
    """Let failed links wait again, and save what waits."""
    with opening.library(given, logged=True) as library:
        library.saving.retry([link.id for link in _failed(library, given.numbers)])
        return 0 if saving.work_queue(library, as_json=given.json) else 1


def dismiss(given: argparse.Namespace) -> int:
    """Take links out of the queue: those of these numbers, else all that failed."""
    with opening.library(given) as library:
        links = _failed(library, given.numbers)
        library.saving.dismiss([link.id for link in links])
        for link in links:
            if given.json:
                output.json_line({"dismissed": link.id, "source": link.source})
            else:
                output.line(f"dismissed {link.source}")
    return 0


def _failed(library: Library, numbers: Sequence[int]) -> list[Link]:
    """The links of these numbers, else all that failed. NoSuchLink."""
    links = {link.id: link for link in library.saving.links()}
    for number in numbers:
        if number not in links:
            raise NoSuchLink(number=number)
    if numbers:
        return [links[number] for number in numbers]
    return [link for link in links.values() if link.state is LinkState.FAILED]
