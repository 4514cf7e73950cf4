"""Filing a library anew after a topic was changed, and saying beforehand what would come and go."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks import libraries
from benchmarks.measuring import Figure, alone
from digest_app.core.library import Library

ARTICLES = 10_000
ROUNDS = 3


def filing(_: int) -> Iterator[Figure]:
    """CPU seconds for 10,000 articles under 40 topics."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        shutil.copytree(libraries.cached(ARTICLES), folder)
        library = Library(folder)
        topic = library.filing.topics()[0]
        changed = replace(topic, phrases=(*topic.phrases, libraries.Writer().word(1000)))
        yield alone(f"filing anew, {ARTICLES:,}", _spent(library.filing.refile), "CPU s", 20)
        yield alone(f"preview, {ARTICLES:,}", _spent(lambda: library.filing.preview(changed)), "CPU s", 20)
        library.close()


def _spent(work: Callable[[], object]) -> list[float]:
    measured = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        measured.append(time.process_time() - began)
    return measured
