"""Commands that mark articles: read, starred, archived, deleted, and back; and the one that empties the bin."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output


def mark(given: argparse.Namespace) -> int:
    """Set the marks that were asked for on every article named."""
    with opening.library(given) as library:
        for row_id in given.ids:
            library.shelf.article(row_id)
        if given.undelete:  # first: what lies in the bin is not archived
            library.shelf.restore(given.ids)
        library.shelf.mark(
            given.ids,
            read=_either(given.read, given.unread),
            starred=_either(given.star, given.unstar),
            archived=_either(given.archive, given.unarchive),
        )
        if given.delete:
            library.shelf.bin(given.ids)
        for row in library.shelf.rows(given.ids):
            if given.json:
                output.json_line(output.kept(library.shelf.article(row.id), brief=True))
            else:
                output.line(output.row(row))
    return 0


def empty_bin(given: argparse.Namespace) -> int:
    """Remove for good what lies in the bin, or what has lain there for some days."""
    with opening.library(given) as library:
        count = library.shelf.empty_bin(given.days)
        if given.json:
            output.json_line({"removed": count})
        else:
            output.line(f"removed {count}")
    return 0


def _either(yes: bool, no: bool) -> bool | None:
    return True if yes else False if no else None
