"""Start to the first list painted, its memory, and the commands that answer at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import libraries
from benchmarks.measuring import DIGEST, Figure, Run, compared, pairs, run

ROUNDS = 11
BARE = (sys.executable, "-m", "benchmarks.bare_window")
LIST = """
SELECT articles.id, title, site, published, articles.saved, read FROM articles JOIN marks ON marks.article_id = id
WHERE shelf = 0 ORDER BY marks.moment DESC, marks.article_id DESC LIMIT 20
"""
SEARCH = """
SELECT articles.id, articles.title, site, published, articles.saved, text
FROM search JOIN articles ON articles.id = search.rowid JOIN contents ON contents.article_id = articles.id
WHERE search MATCH '{word}' ORDER BY search.rowid DESC LIMIT 20
"""


def window(size: int) -> Iterator[Figure]:
    """Start and memory of the window, against a bare one."""
    shown = [*DIGEST, "--library", str(libraries.cached(size)), "gui", "--exit-when-shown"]
    runs: list[tuple[Run, Run]] = [(run(shown), run(BARE)) for _ in range(ROUNDS + 1)][1:]
    yield compared(f"start, list painted, {size:,}", [(ours.cpu, bare.cpu) for ours, bare in runs], "CPU ms", 1.15)
    yield compared(f"memory then, {size:,}", [(ours.memory, bare.memory) for ours, bare in runs], "MiB", 1.6)


def commands(size: int) -> Iterator[Figure]:
    """`list`, `search` and `--version`, against the interpreter with sqlite3 and the same query."""
    folder = libraries.cached(size)
    word = libraries.Writer().word(1000)
    named = [*DIGEST, "--library", str(folder)]
    for name, ours, statement, bound in (
        (f"digest-app list, {size:,}", [*named, "list", "--limit", "20"], LIST, 2.5),
        (f"digest-app search, {size:,}", [*named, "search", "--newest", word], SEARCH.format(word=word), 2.5),
        ("digest-app --version", [*DIGEST, "--version"], "", 1.6),
    ):
        measured = pairs(lambda o=ours: run(o).cpu, lambda s=statement: run(_plain(folder, s)).cpu, ROUNDS)  # type: ignore[misc]  # a default binds the loop's value
        yield compared(name, measured, "CPU ms", bound)


def _plain(folder: Path, statement: str) -> list[str]:
    if not statement:
        return [sys.executable, "-c", "import sqlite3"]
    address = f"{(folder / 'library.db').as_uri()}?mode=ro"
    ask = f"for row in sqlite3.connect({address!r}, uri=True).execute({statement!r}): print(row)"
    return [sys.executable, "-c", f"import sqlite3\n{ask}"]
