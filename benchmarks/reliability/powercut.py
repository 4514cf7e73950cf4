"""Cut the power: record what a saving process asks of the disk, and rebuild what a disk may hold at any moment of it.

    python -m benchmarks.reliability.powercut [IMAGES] [SYNCHRONOUS] [SEED]      (Linux, needs strace)

The process is Digest's own store on Python's own SQLite; strace tells every write, sync, rename and acknowledgement.
Of what was not yet flushed, an image keeps each sector or loses it, by chance; names that were not flushed with their
folder are lost from some moment on. An article that was acknowledged before the cut must be in the library.
With NORMAL or OFF instead of Digest's FULL the same harness finds losses, which shows that it can.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from digest_app.core.errors import LibraryError
from digest_app.core.library import Library

SECTOR = 512
SAVE = """
import os, sys
from pathlib import Path
from benchmarks.reliability.samples import entry
from digest_app.core.store import articles
from digest_app.core.store.database import Database

folder, count, synchronous = sys.argv[1:]
database = Database(Path(folder))
for number in range(int(count)):
    with database.write() as connection:
        if not number:
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA synchronous = {synchronous}")
            connection.execute("BEGIN IMMEDIATE")
        added = articles.add(connection, entry(number))
    os.write(1, b"saved %d" % added)
os._exit(0)
"""
CALLS = (
    "openat,close,dup,write,pwrite64,lseek,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir"
)
_CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class File:
    """What a disk holds of one file: what is there for certain, and what was asked for since."""

    flushed: bytes = b""
    asked: list[Callable[[bytearray], None]] = field(default_factory=list)

    def flush(self) -> None:
        data = bytearray(self.flushed)
        for ask in self.asked:
            ask(data)
        self.flushed, self.asked = bytes(data), []

    def after_a_cut(self, chance: random.Random) -> bytes:
        """The flushed part, and of the rest what the disk happened to have done, in whatever order."""
        data, kept = bytearray(self.flushed), chance.choice((0.0, 0.5, 0.9, 1.0))
        for ask in self.asked:
            if chance.random() < kept:
                ask(data)
        return bytes(data)


class Disk:
    """A folder as the file system sees it; names reach the disk in order, for certain when the folder is flushed."""

    def __init__(self) -> None:
        self.names: dict[str, File] = {}
        self.flushed: dict[str, File] = {}
        self.asked: list[tuple[str, File | None]] = []

    def name(self, path: str, file: File | None) -> None:
        if file is None:
            self.names.pop(path, None)
        else:
            self.names[path] = file
        self.asked.append((path, file))

    def flush(self) -> None:
        self.flushed, self.asked = dict(self.names), []

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        there = dict(self.flushed)
        for path, file in self.asked[: chance.randint(0, len(self.asked))]:
            if file is None:
                there.pop(path, None)
            else:
                there[path] = file
        return {path: file.after_a_cut(chance) for path, file in there.items() if not path.endswith("-shm")}


class Replay:
    """Repeats recorded calls on a disk, one at a time."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._open: dict[int, tuple[str, list[int]]] = {}
        self.disk = Disk()
        self.acknowledged: set[int] = set()

    def do(self, call: str, given: str, result: int) -> None:
        if result < 0:
            return
        if action := getattr(self, f"_{call}", None):
            action(given, result)

    def _openat(self, given: str, handle: int) -> None:
        path = _text(given)
        if not path.startswith(self._folder):
            self._open.pop(handle, None)
            return
        if path not in self.disk.names and "O_DIRECTORY" not in given and path != self._folder and "O_CREAT" in given:
            self.disk.name(path, File())
        if "O_TRUNC" in given and path in self.disk.names:
            self.disk.names[path].asked.append(_cut_to(0))
        self._open[handle] = (path, [0])

    def _close(self, given: str, _: int) -> None:
        self._open.pop(int(given), None)

    def _lseek(self, given: str, place: int) -> None:
        if opened := self._open.get(_handle(given)):
            opened[1][0] = place

    def _write(self, given: str, count: int) -> None:
        handle, data = _handle(given), _data(given)[:count]
        if handle == 1 and data.startswith(b"saved "):
            self.acknowledged.add(int(data[6:]))
        elif opened := self._open.get(handle):
            self._put(opened[0], opened[1][0], data)
            opened[1][0] += count

    def _pwrite64(self, given: str, count: int) -> None:
        if opened := self._open.get(_handle(given)):
            self._put(opened[0], int(given.rpartition(",")[2]), _data(given)[:count])

    def _put(self, path: str, place: int, data: bytes) -> None:
        if file := self.disk.names.get(path):
            end = place + len(data)
            cuts = [place, *range((place // SECTOR + 1) * SECTOR, end, SECTOR), end]
            file.asked += [_set(a, data[a - place : b - place]) for a, b in pairwise(cuts)]

    def _ftruncate(self, given: str, _: int) -> None:
        handle, size = map(int, given.split(","))
        if opened := self._open.get(handle):
            self.disk.names[opened[0]].asked.append(_cut_to(size))

    def _fsync(self, given: str, _: int) -> None:
        if opened := self._open.get(int(given)):
            if opened[0] == self._folder:
                self.disk.flush()
            elif file := self.disk.names.get(opened[0]):
                file.flush()

    _fdatasync = _fsync

    def _rename(self, given: str, _: int) -> None:
        old, new = (_decoded(text) for text in _STRING.findall(given)[:2])
        if file := self.disk.names.get(old):
            self.disk.name(new, file)
            self.disk.name(old, None)

    _renameat = _renameat2 = _rename

    def _unlink(self, given: str, _: int) -> None:
        if (path := _text(given)) in self.disk.names:
            self.disk.name(path, None)

    _unlinkat = _unlink


def main(images: int = 300, synchronous: str = "FULL", seed: int = 1) -> int:
    """Cut the power at random moments and print how many libraries lacked what was acknowledged."""
    outcomes = list(cuts(images, synchronous, seed))
    lost = [outcome for outcome in outcomes if outcome]
    for outcome in lost[:5]:
        print(outcome)
    print(f"{len(outcomes)} power cuts with synchronous={synchronous}: {len(lost)} with a loss")
    return 1 if lost else 0


def cuts(images: int, synchronous: str = "FULL", seed: int = 1, saves: int = 60) -> Iterator[str]:
    """For each image what was lost, in words; empty where nothing was."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = str(Path(scratch).resolve() / "library")
        calls = record(folder, Path(scratch) / "calls", saves, synchronous)
        chance = random.Random(seed)
        first = next(place for place, call in enumerate(calls) if _text(call[1]).startswith(folder))
        moments = sorted(chance.randrange(first, len(calls)) for _ in range(images))
        replay, done = Replay(folder), 0
        for moment in moments:
            for call in calls[done:moment]:
                replay.do(*call)
            done = max(done, moment)
            yield _loss(replay, chance, Path(scratch) / "image")


def record(folder: str, log: Path, saves: int, synchronous: str) -> list[tuple[str, str, int]]:
    """The calls of a process that saves, in their order: name, arguments, result."""
    program = [sys.executable, "-c", SAVE, folder, str(saves), synchronous]
    strace = ["strace", "-f", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-o", str(log), *program]
    subprocess.run(strace, check=True, stdout=subprocess.DEVNULL)
    found = (_CALL.match(line) for line in log.read_text().splitlines())
    return [(call[1], call[2], int(call[3])) for call in found if call]


def _loss(replay: Replay, chance: random.Random, image: Path) -> str:
    shutil.rmtree(image, ignore_errors=True)
    image.mkdir()
    for path, data in replay.disk.after_a_cut(chance).items():
        (image / Path(path).name).write_bytes(data)
    try:
        library = Library(image)
        complaints, there = library.care.check(), set(library.care.ids())
        library.close()
    except LibraryError as problem:
        return f"it does not open: {problem}"
    if lost := replay.acknowledged - there:
        return f"{len(lost)} of {len(replay.acknowledged)} acknowledged articles are lost"
    return " ".join(complaints)


def _set(place: int, data: bytes) -> Callable[[bytearray], None]:
    def ask(file: bytearray) -> None:
        file.extend(bytes(max(0, place - len(file))))
        file[place : place + len(data)] = data

    return ask


def _cut_to(size: int) -> Callable[[bytearray], None]:
    def ask(file: bytearray) -> None:
        del file[size:]
        file.extend(bytes(size - len(file)))

    return ask


def _handle(given: str) -> int:
    return int(given.partition(",")[0])


def _text(given: str) -> str:
    found = _STRING.search(given)
    return _decoded(found[1]) if found else ""


def _decoded(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("\\x", "")).decode()


def _data(given: str) -> bytes:
    found = _STRING.search(given)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""


if __name__ == "__main__":
    images, synchronous, seed = [*sys.argv[1:], *("300", "FULL", "1")[len(sys.argv) - 1 :]]
    sys.exit(main(int(images), synchronous, int(seed)))
