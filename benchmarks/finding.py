"""Search in the library's own process, word by word, against the very same SQL through sqlite3."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator

from benchmarks import libraries
from benchmarks.measuring import Figure, alone, compared
from digest_app.core.library import Library

RANKS = {"nearly all": 0, "many": 30, "some": 300, "few": 3000, "hardly any": 20_000}
"""Words of the invented vocabulary, by their rank: Zipf's law says in how many articles they are."""
ROUNDS = 15
FIRST = 24
"""Results that are in view."""


def search(size: int) -> Iterator[Figure]:
    """The first results of common and of rare words, newest first and best first; the worst word counts."""
    library = Library(libraries.cached(size))
    writer = libraries.Writer()
    for order, best_first in (("newest first", False), ("best first", True)):
        measured = [_word(library, writer.word(rank), best_first=best_first) for rank in RANKS.values()]
        slowest = max(measured, key=lambda runs: sum(ours for ours, _ in runs))
        steepest = max(measured, key=lambda runs: compared("", runs, "", 1).ratio or 0)
        yield alone(f"search {order}, slowest word, {size:,}", [ours for ours, _ in slowest], "CPU ms", 20)
        yield compared(f"search {order}, against its SQL, {size:,}", steepest, "CPU ms", 1.2)
    library.close()


def _word(library: Library, word: str, *, best_first: bool) -> list[tuple[float, float]]:
    reader = library.database.reader()
    statements: list[str] = []
    reader.set_trace_callback(statements.append)
    library.search(word, FIRST, best_first=best_first)
    reader.set_trace_callback(None)
    plain = sqlite3.connect(f"{library.database.path.as_uri()}?mode=ro", uri=True)

    def ask() -> None:
        for statement in statements:
            plain.execute(statement).fetchall()

    runs = [(_cpu(lambda: library.search(word, FIRST, best_first=best_first)), _cpu(ask)) for _ in range(ROUNDS + 1)]
    plain.close()
    return runs[1:]


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)
