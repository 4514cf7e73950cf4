"""Kill -9 at random moments of saving, importing, cleaning again, exporting, backing up and migrating.

    python -m benchmarks.reliability.kills [KILLS] [MINUTES] [SEED]      (POSIX)

After every kill the library opens, its thorough check has no complaint, every acknowledged article is there, every
backup is sound, every exported file is whole. Stops after MINUTES and says how many kills there were.
"""

from __future__ import annotations

import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import is_zipfile

from benchmarks.reliability import deeds
from digest_app.core.errors import LibraryError
from digest_app.core.library import Library
from digest_app.core.store import backup, schema

ROUND = ("saving", "importing", "cleaning", "saving", "exporting", "backing", "migrating")
RUNS_OF_A_LIBRARY = 12
ARTICLES_TO_MIGRATE = 120


@dataclass
class Bench:
    """A library under one deed, and what it has acknowledged so far."""

    folder: Path
    acknowledged: set[int] = field(default_factory=set)
    runs: int = 0

    @property
    def library(self) -> Path:
        return self.folder / "library"


def main(kills: int = 1000, minutes: float = 60, seed: int = 1) -> int:
    """Kill, check, and print the sums; 1 where anything was lost or broken."""
    tried: Counter[str] = Counter()
    acknowledged, problems = 0, 0
    for deed, acks, complaints in runs(kills, minutes, seed):
        tried[deed] += 1
        acknowledged += acks
        problems += bool(complaints)
        for complaint in complaints:
            print(f"{deed}: {complaint}", flush=True)
    print(
        f"{sum(tried.values())} kills {dict(tried)}: {acknowledged} articles acknowledged, {problems} runs with a loss"
    )
    return 1 if problems else 0


def runs(kills: int, minutes: float, seed: int) -> Iterator[tuple[str, int, list[str]]]:
    """For each kill the deed, how many articles were acknowledged, and what was wrong afterwards."""
    chance, end = random.Random(seed), time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory() as scratch:
        original = Path(scratch) / "original"
        deeds.fill(original, ARTICLES_TO_MIGRATE)
        benches: dict[str, Bench] = {}
        for number in range(kills):
            if time.monotonic() > end:
                return
            deed = ROUND[number % len(ROUND)]
            bench = benches.get(deed)
            if bench is None or bench.runs >= RUNS_OF_A_LIBRARY or deed == "migrating":
                bench = benches[deed] = _fresh(Path(scratch) / deed, original if deed == "migrating" else None)
            said = _killed(bench, number, deed, chance)
            bench.runs += 1
            bench.acknowledged |= said
            yield deed, len(said), _complaints(bench, deed)


def _fresh(folder: Path, original: Path | None) -> Bench:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    if original is None:
        return Bench(folder)
    shutil.copytree(original, folder / "library")
    return Bench(folder, set(range(1, ARTICLES_TO_MIGRATE + 1)))


def _killed(bench: Bench, run: int, deed: str, chance: random.Random) -> set[int]:
    """Let a process do its deed, kill it some lines and some moments later; the ids that it acknowledged."""
    command = [sys.executable, "-m", "benchmarks.reliability.deeds", str(bench.library), str(run), deed]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None  # noqa: S101 - for the type
    lines = [process.stdout.readline() for _ in range(1 if deed == "migrating" else chance.randint(1, 14))]
    time.sleep(chance.random() * (0.6 if deed == "migrating" else 0.08))
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.read().splitlines(keepends=True)
    process.stdout.close()
    if process.wait() not in (-signal.SIGKILL, 0):
        lines.append("saved -1\n")  # it broke down by itself, which is as bad as a loss
    return {int(line[6:]) for line in lines if line.startswith("saved ") and line.endswith("\n")}


def _complaints(bench: Bench, deed: str) -> list[str]:
    known = schema.STEPS, schema.NEWEST
    if deed == "migrating":
        deeds.take_next_form()
    try:
        library = Library(bench.library)
        found = library.care.check()
        if lost := bench.acknowledged - set(library.care.ids()):
            found.append(f"{len(lost)} of {len(bench.acknowledged)} acknowledged articles are lost")
        found += _half_exports(library, bench.folder / "exports") if deed == "exporting" else []
        library.close()
    except LibraryError as problem:
        found = [str(problem)]
    finally:
        schema.STEPS, schema.NEWEST = known
    copies = bench.library.glob("backups/**/*.db")
    return found + [f"{copy.name}: {told}" for copy in copies if (told := backup.complaint_of(copy))]


def _half_exports(library: Library, folder: Path) -> list[str]:
    """Notes of which a part is missing: all but the site, which the deed changes, is as an export of now writes it."""
    now = {_without_site(library.exports.data([number])) for number in library.care.ids()}
    notes = [path for path in folder.glob("*.md") if _without_site(path.read_bytes()) not in now]
    books = [path for path in folder.glob("*.epub") if not is_zipfile(path)]
    return [f"{path.name} is not whole" for path in (*notes, *books)]


def _without_site(note: bytes) -> bytes:
    return re.sub(rb"Run \d+, time \d+|news\.example|digest_seal: \w+", b"", note)


if __name__ == "__main__":
    kills, minutes, seed = [*sys.argv[1:], *("1000", "60", "1")[len(sys.argv) - 1 :]]
    sys.exit(main(int(kills), float(minutes), int(seed)))
