"""Save made-up pages into a library for ever, the whole way, and say `saved ID` after each COMMIT.

    python -m benchmarks.reliability.save_forever FOLDER RUN

For harnesses that kill it, fill its disk or take its rights away; RUN makes the pages of one run unlike another's.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from digest_app.core.errors import DigestError
from digest_app.core.library import Library
from digest_app.core.model import Failed, Saved

PARAGRAPH = (
    "<p>The harbour authority of Port {place} said in report {number} that the tide gate would be tested for six weeks "
    "before the storms of autumn. Engineers measured a rise of {rise} centimetres during the first trial, well inside "
    "the limit that the council had set in spring.</p>"
)


def page(run: str, number: int) -> str:
    """One invented article, unlike every other."""
    body = "".join(PARAGRAPH.format(place=f"{run}-{number}", number=n, rise=(number * 7 + n) % 90) for n in range(12))
    return f"<html><head><title>Tide gate {run}-{number}</title></head><body><article>{body}</article></body></html>"


def main(folder: str, run: str) -> int:
    """Save until stopped; the first fault ends it with its sentence on standard error."""
    try:
        library = Library(Path(folder))
        for number in count():
            outcome = library.saving.save_copied(page(run, number), "")
            if isinstance(outcome, Failed):
                print(outcome.why, file=sys.stderr)
                return 1
            if isinstance(outcome, Saved):
                print(f"saved {outcome.id}", flush=True)
    except DigestError as problem:
        print(problem, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
