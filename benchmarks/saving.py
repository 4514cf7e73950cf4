"""Saving 100 pages, stored, indexed, summarised and filed, against what trafilatura alone takes to clean them."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.in_window import drive
from benchmarks.measuring import DIGEST, Figure, compared, pairs, percentile, run
from benchmarks.pages import write
from digest_app.core.library import Library

PAGES = 100
ROUNDS = 3
MANY = 1200
CLEAN = (sys.executable, "-c", "import sys; from trafilatura.cli import main; sys.exit(main())")
"""What the installed command `trafilatura` runs."""


def saving(pages: str) -> Iterator[Figure]:
    """CPU time of all processes, and how late the window's event loop is meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pages"
        files = _pages(folder, pages)
        target, stored = iter(range(1_000_000)), set[int]()

        def ours() -> float:
            library = Path(name) / f"library-{next(target)}"
            done = run([*DIGEST, "--library", str(library), "save", *files])
            if len(done.output.splitlines()) != len(files):
                raise RuntimeError(f"saved {len(done.output.splitlines())} of {len(files)} pages")
            stored.add(sum(line.startswith("saved ") for line in done.output.splitlines()))
            return done.cpu

        def theirs() -> float:
            out = str(Path(name) / f"out-{next(target)}")
            words = ("--input-dir", str(folder), "--output-dir", out, "--with-metadata", "--parallel", "1")
            return run([*CLEAN, *words]).cpu

        yield compared(f"saving {len(files)} pages", pairs(ours, theirs, ROUNDS), "CPU ms", 1.15)
        yield from _lateness(Path(name) / "seen", files, stored)


def many_saves(_: int) -> Iterator[Figure]:
    """Resident memory of the window over a thousand saves, the first two hundred not counted."""
    with tempfile.TemporaryDirectory() as name:
        library, pages = Path(name) / "library", Path(name) / "pages"
        pages.mkdir()
        Library(library).close()
        told = drive("many_saves", str(library), *write(pages, MANY))
        if told["saved"] != [MANY]:
            raise RuntimeError(f"{told['saved'][0]:.0f} of {MANY} pages were saved")
        before, after = told["memory"]
        yield Figure("memory, 1,000 pages saved", after, "MiB", None, 1.1, before, after / before)


def _lateness(folder: Path, files: Sequence[str], stored: set[int]) -> Iterator[Figure]:
    """A page that is the same as another is known, not stored: in the window as on the command line."""
    Library(folder).close()
    told = drive("saving", str(folder), *files)
    if {round(told["saved"][0])} != stored:
        raise RuntimeError(f"the window saved {told['saved'][0]:.0f} pages, the command {sorted(stored)}")
    idle, busy = percentile(told["idle"], 0.99), percentile(told["saving"], 0.99)
    yield Figure("event loop, lateness p99 while saving", busy, "ms", None, 16)
    yield Figure("event loop, against idle", busy, "ms", None, 1.2, idle, busy / idle)


def _pages(folder: Path, given: str) -> list[str]:
    """A hundred pages in one folder: invented ones, or links to those given."""
    folder.mkdir()
    if not given:
        return write(folder, PAGES)
    for page in sorted(Path(given).glob("*.htm*"))[:PAGES]:
        (folder / page.name).symlink_to(page.resolve())
    return [str(page) for page in sorted(folder.iterdir())]
