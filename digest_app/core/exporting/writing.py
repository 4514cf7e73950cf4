"""Files that the reader sees: written whole or not at all, inside the chosen folder, never over the reader's own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from digest_app.core.errors import CannotWrite
from digest_app.core.exporting.names import same_name
from digest_app.core.files import fault, put

_PART = ".digest-part-"
_STALE = 3600.0


class ExportFolder:
    """The folder that the reader chose. Made where it is missing; its listing is read once."""

    def __init__(self, folder: Path) -> None:
        with _in_words(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self.path = folder.resolve(strict=True)
            self._inner: dict[str, ExportFolder] = {}
            self._names = {same_name(entry.name): entry.name for entry in os.scandir(self.path)}
            self._clear_parts()

    def write(self, name: str, data: bytes, *, ours: Callable[[Path], bool]) -> Path:
        """Write `data` as `name`, or as "name (2)" and on where another file has that name; the path it has.

        `ours` tells whether a file is an earlier export that may be replaced. A file that holds `data` already
        is not touched. Links are never followed. DiskFull, DiskReadOnly or CannotWrite: nothing has changed.
        """
        if name in ("", ".", "..") or Path(name).name != name or "\\" in name:
            raise CannotWrite(path=name, why="that is not the name of a file")
        with _in_words(self.path / name):
            target = self._place_for(name, lambda path: _holds(path, data) or ours(path))
            if not _holds(target, data):
                put(target, data, prefix=_PART)
            self._names[same_name(target.name)] = target.name
            return target

    def inner(self, name: str) -> ExportFolder:
        """A folder in this one, made where it is missing. CannotWrite where a link would lead out of it."""
        if (self.path / name).is_symlink():
            raise CannotWrite(path=self.path / name, why="it is a link to another place")
        if name not in self._inner:
            self._inner[name] = ExportFolder(self.path / name)
        return self._inner[name]

    def _place_for(self, name: str, ours: Callable[[Path], bool]) -> Path:
        given = Path(name)
        for number in range(1, 10_000):
            candidate = name if number == 1 else f"{given.stem} ({number}){given.suffix}"
            path = self.path / self._names.get(same_name(candidate), candidate)
            if not os.path.lexists(path) or (path.is_file() and not path.is_symlink() and ours(path)):
                return path
        raise CannotWrite(path=self.path / name, why="there are too many files of this name")

    def _clear_parts(self) -> None:
        """Remove what an export that was killed left behind, unless it may still be at work."""
        for name in self._names.values():
            part = self.path / name
            if name.startswith(_PART) and time.time() - part.lstat().st_mtime > _STALE:
                part.unlink(missing_ok=True)


def write(folder: Path, name: str, data: bytes, *, ours: Callable[[Path], bool]) -> Path:
    """Write one file into a folder, as `ExportFolder.write` does."""
    return ExportFolder(folder).write(name, data, ours=ours)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise fault(problem, path) from problem
