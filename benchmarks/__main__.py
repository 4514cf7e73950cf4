"""All figures, as a table: `python -m benchmarks`, or some groups of rows: `python -m benchmarks start finding`.

Libraries of 1,000, 10,000 and 100,000 articles are made once, in the system's folder for what may be lost; the largest
takes some minutes. `--articles 1000000` measures a larger one. `--pages FOLDER` saves real pages, not invented ones.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

from benchmarks.measuring import HEADING, line, machine

GROUPS = {
    "start": ("start", "window"),
    "commands": ("start", "commands"),
    "finding": ("finding", "search"),
    "in_window": ("in_window", "deeds"),
    "scrolling": ("in_window", "scrolling"),
    "growth": ("growth", "growth"),
    "bulk": ("bulk", "bulk"),
    "filing": ("filing", "filing"),
    "saving": ("saving", "saving"),
    "many_saves": ("saving", "many_saves"),
}


def main() -> None:
    words = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.split("\n", maxsplit=1)[0])
    words.add_argument("groups", nargs="*", metavar="ROWS", help=f"of {', '.join(GROUPS)}; all when left out")
    words.add_argument("--articles", type=int, default=100_000, metavar="N")
    words.add_argument("--pages", default="", metavar="FOLDER", help="HTML files to save in place of invented pages")
    given = words.parse_args()
    if unknown := [name for name in given.groups if name not in GROUPS]:
        words.error(f"no such rows: {', '.join(unknown)}")
    _say(f"{machine()}\n\n{HEADING}")
    for name in given.groups or GROUPS:
        module, function = GROUPS[name]
        measure = getattr(import_module(f"benchmarks.{module}"), function)
        for figure in measure(given.pages) if name == "saving" else measure(given.articles):
            _say(line(figure))
    _say(f"\n{machine()} at the end")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
