"""Commands that look after the library: check."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output


def check(given: argparse.Namespace) -> int:
    """Verify the library; complaints go to standard error."""
    with opening.library(given) as library:
        complaints = library.care.check()
        ids = library.care.ids()
    if given.ids:
        for article_id in ids:
            output.json_line({"have": article_id}) if given.json else output.line(f"have {article_id}")
    for complaint in complaints:
        output.complain(complaint)
    if not given.ids:
        verdict = "The library is damaged." if complaints else f"The library is sound: {len(ids)} articles."
        output.json_line({"sound": not complaints, "articles": len(ids)}) if given.json else output.line(verdict)
    return 1 if complaints else 0
