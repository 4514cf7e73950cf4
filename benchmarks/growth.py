"""What grows with the library: the same questions to 10,000 and to 100,000 articles."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from benchmarks import libraries
from benchmarks.measuring import DIGEST, Figure, compared, pairs, run
from digest_app.core.library import Library, View

ROUNDS = 9
REPEATS = 20
"""One question takes less than the clock's tick."""


def growth(size: int) -> Iterator[Figure]:
    """Start, first page, opening and newest-first search, against a library of a tenth."""
    folders = [libraries.cached(size), libraries.cached(size // 10)]
    starts = [[*DIGEST, "--library", str(folder), "gui", "--exit-when-shown"] for folder in folders]
    named = f"{size // 10:,} to {size:,}"
    yield compared(
        f"start, {named}", pairs(lambda: run(starts[0]).cpu, lambda: run(starts[1]).cpu, ROUNDS), "CPU ms", 1.3
    )
    word = libraries.Writer().word(300)
    large, small = (Library(folder) for folder in folders)
    questions: dict[str, Callable[[Library], object]] = {
        "first page": lambda library: library.shelf.first(View("all"), 24),
        "opening": lambda library: [library.shelf.article(number) for number in range(700, 720)],
        "search newest first": lambda library: library.search(word, 24),
    }
    for name, ask in questions.items():
        measured = pairs(lambda a=ask: _cpu(a, large), lambda a=ask: _cpu(a, small), ROUNDS)  # type: ignore[misc]  # a default binds the loop's value
        yield compared(f"{name}, {named}", measured, "CPU ms", 1.3)
    large.close()
    small.close()


def _cpu(ask: Callable[[Library], object], library: Library) -> float:
    began = time.process_time()
    for _ in range(REPEATS):
        ask(library)
    return 1000 * (time.process_time() - began) / REPEATS
