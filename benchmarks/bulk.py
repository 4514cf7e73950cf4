"""Storing in batches: cleaned articles stored and indexed a second, and whether memory stays flat."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks import libraries
from benchmarks.measuring import Figure, alone, run
from digest_app.core.library import Library
from digest_app.core.store import articles

BATCHES = 12


def bulk(_: int) -> Iterator[Figure]:
    """In a process of its own: batches of 500 into a new library; memory after the second and the last."""
    told = run([sys.executable, "-m", "benchmarks.bulk"]).output.splitlines()
    seconds, cpu, memory = (list(map(float, text.split())) for text in told)
    for name, spent in (("by the clock", seconds), ("by CPU time", cpu)):
        rates = [libraries.BATCH / one for one in spent]
        yield alone(f"storing in batches, {name}", rates, "a second", 500, least=True)
    yield Figure("storing in batches, memory", memory[-1], "MiB", None, 1.1, memory[1], memory[-1] / memory[1])


def main() -> None:
    """Store, and print a line each: seconds and CPU seconds of the batches, MiB at most after each."""
    seconds, cpu, memory = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        libraries.fill(library, 0)
        entries = libraries.Writer().articles()
        for _ in range(BATCHES):
            batch = list(islice(entries, libraries.BATCH))
            began, used = time.perf_counter(), time.process_time()
            with library.database.write() as connection:
                articles.add_all(connection, batch)
            seconds.append(time.perf_counter() - began)
            cpu.append(time.process_time() - used)
            memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        library.close()
    for values in (seconds, cpu, memory):
        sys.stdout.write(" ".join(f"{value:.4f}" for value in values) + "\n")


if __name__ == "__main__":
    main()
