"""What a reader does in the window, on the real one in a process of its own: CPU time of the window's thread."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks import libraries
from benchmarks.measuring import Figure, alone, percentile, run


def drive(*words: str) -> dict[str, list[float]]:
    """What the driver of the window measured."""
    told: dict[str, list[float]] = json.loads(run([sys.executable, "-m", "benchmarks.driver", *words]).output)
    return told


def deeds(size: int) -> Iterator[Figure]:
    """Search as it is typed, topics, articles: how long each holds the window's thread at one go."""
    told = drive("deeds", str(libraries.cached(size)))
    for name in ("typing", "topic switch", "opening"):
        yield alone(f"{name}, {size:,}", told[name], "ms", 16)
        yield Figure(f"{name}, p90, {size:,}", percentile(told[name], 0.9), "ms", None, 16)
    before, after = told["memory"]
    yield Figure("memory, 1,000 articles opened", after, "MiB", None, 1.1, before, after / before)


def scrolling(size: int) -> Iterator[Figure]:
    """Frames by wheel and by leaps over the whole list."""
    for count in sorted({1000, 10_000, size}):
        frames = drive("scrolling", str(Path(libraries.cached(count))))["frames"]
        yield Figure(f"scrolling, frame p99, {count:,}", percentile(frames, 0.99), "ms", None, 12)
