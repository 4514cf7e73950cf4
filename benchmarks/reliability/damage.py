"""Damage a library in every way that disks know, open it, and see whether anything is lost in silence.

    python -m benchmarks.reliability.damage [COUNT] [SEED]

Each trial flips, blanks, swaps or cuts bytes of the file or of its write-ahead log, then opens, checks and reads all:
refused    it is not opened, and stays as it was
told       it opens, and the check or the reading says that it is damaged
unharmed   it opens, and everything in it is as it was
altered    it opens, the check says nothing, and a letter of a topic, link or date is another: SQLite has no checksums
lost       it opens, the check says nothing, and something is missing
mistake    something else than a fault of the library was raised
The last two must be 0.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.reliability.samples import everything, fill
from digest_app.core.errors import LibraryError
from digest_app.core.library import Library
from digest_app.core.store.header import FILE_NAME

SECTOR = 512
Damage = Callable[[random.Random, bytearray], None]


def flip_a_bit(chance: random.Random, data: bytearray) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_a_byte(chance: random.Random, data: bytearray) -> None:
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)


def scribble(chance: random.Random, data: bytearray) -> None:
    place = chance.randrange(len(data))
    data[place : place + 32] = chance.randbytes(len(data[place : place + 32]))


def blank_a_sector(chance: random.Random, data: bytearray) -> None:
    place = chance.randrange(len(data)) // SECTOR * SECTOR
    data[place : place + SECTOR] = bytes(len(data[place : place + SECTOR]))


def move_a_sector(chance: random.Random, data: bytearray) -> None:
    sectors = len(data) // SECTOR
    here, there = (chance.randrange(sectors) * SECTOR for _ in range(2))
    data[here : here + SECTOR] = data[there : there + SECTOR]


def cut(chance: random.Random, data: bytearray) -> None:
    del data[chance.randrange(len(data)) :]


def lose(_: random.Random, data: bytearray) -> None:
    data.clear()


DAMAGES: tuple[Damage, ...] = (flip_a_bit, flip_a_byte, scribble, blank_a_sector, move_a_sector, cut, lose)


def main(count: int = 500, seed: int = 1) -> int:
    """Run the trials and print how they came out; 1 where something was lost in silence."""
    verdicts: Counter[str] = Counter()
    for trial, verdict in enumerate(trials(count, seed)):
        kind = verdict.split(":")[0]
        verdicts[kind] += 1
        if kind in ("altered", "lost", "mistake"):
            print(f"trial {trial}: {verdict}", flush=True)
    print(f"{sum(verdicts.values())} damaged libraries, seed {seed}:", dict(verdicts))
    return 1 if verdicts["lost"] + verdicts["mistake"] else 0


def trials(count: int, seed: int) -> Iterator[str]:
    """The verdicts on `count` damaged copies of one library."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        whole, logged = _originals(folder)
        expected = _read(whole)
        if _read(logged) != expected:
            raise AssertionError("a library is not the same with and without its log")
        chance = random.Random(seed)
        for number in range(count):
            yield _trial(chance, number, folder / "trial", whole, logged, expected)


def _originals(folder: Path) -> tuple[Path, Path]:
    """The same library at rest, and as a crash leaves it: most of it in the write-ahead log."""
    library = Library(folder / "whole")
    fill(library)
    shutil.copytree(library.folder, folder / "logged")
    library.close()
    return folder / "whole", folder / "logged"


def _trial(
    chance: random.Random, number: int, folder: Path, whole: Path, logged: Path, expected: dict[str, object]
) -> str:
    shutil.rmtree(folder, ignore_errors=True)
    original, name = ((whole, FILE_NAME), (logged, FILE_NAME), (logged, f"{FILE_NAME}-wal"))[number % 3]
    shutil.copytree(original, folder)
    damage = chance.choice(DAMAGES)
    data = bytearray((folder / name).read_bytes())
    damage(chance, data)
    (folder / name).write_bytes(data)
    if damage is lose:
        (folder / name).unlink()
    return f"{_verdict(folder, _bytes(folder), expected)} ({damage.__name__} in {original.name}/{name})"


def _verdict(folder: Path, before: bytes, expected: dict[str, object]) -> str:
    try:
        library = Library(folder)
    except LibraryError as problem:
        return f"refused: {problem}" if _bytes(folder) == before else f"lost: refused and changed: {problem}"
    except Exception as problem:  # noqa: BLE001 - what is looked for
        return f"mistake: in opening: {problem!r}"
    try:
        if complaints := library.care.check():
            return f"told: {complaints[0]}"
        found = everything(library)
    except LibraryError as problem:
        return f"told: {problem}"
    except Exception as problem:  # noqa: BLE001 - what is looked for
        return f"mistake: in reading: {problem!r}"
    finally:
        library.close()
    return _comparison(expected, found)


def _comparison(expected: dict[str, object], found: dict[str, object]) -> str:
    different = [name for name in expected if found[name] != expected[name]]
    if not different:
        return "unharmed:"
    letters = all(len(repr(found[name])) == len(repr(expected[name])) for name in different)
    return f"{'altered' if letters else 'lost'}: {', '.join(different)}"


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in (folder / FILE_NAME, folder / f"{FILE_NAME}-wal") if path.exists())


def _read(folder: Path) -> dict[str, object]:
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    library = Library(copy)
    found = everything(library)
    library.close()
    shutil.rmtree(copy)
    return found


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
