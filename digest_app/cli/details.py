"""The command that puts right what is known of an article."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output


def edit(given: argparse.Namespace) -> int:
    """Give an article another title, authors, date, site, language or tags; the text stays."""
    fields: dict[str, object] = {
        name: value or None
        for name in ("title", "site", "published", "language")
        if (value := getattr(given, name)) is not None
    }
    fields |= {
        name: tuple(filter(None, value)) for name in ("authors", "tags") if (value := getattr(given, name)) is not None
    }
    if not fields:
        return output.misused("Say what is to change: --title, --author, --published, --site, --language or --tag.")
    with opening.library(given) as library:
        library.shelf.edit(given.id, **fields)
        if given.json:
            output.json_line(output.kept(library.shelf.article(given.id), brief=True))
        else:
            for row in library.shelf.rows([given.id]):
                output.line(output.row(row))
    return 0
