"""A file to import, opened with caps on size and ratio: nothing is unpacked to the disk, nothing grows without end."""

from __future__ import annotations

import csv
import io
import json
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from digest_app.core.errors import BadImport, EmptyFile, NoSuchFile, UnreadableFile

LARGEST = 300_000_000
LARGEST_MEMBER = 100_000_000
_HIGHEST_RATIO = 200
_HEAD = 4_000
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)
_LOCKED, _UNKNOWN = RuntimeError, NotImplementedError
_DAMAGE = (*_BROKEN, _LOCKED, _UNKNOWN)
"""What zipfile raises for archives that are broken, locked with a password, or packed in a way of their own."""


class Source:
    """The bytes of a file, and what they are when read as text, JSON, CSV or a zip archive."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data

    @classmethod
    def open(cls, path: Path) -> Source:
        """NoSuchFile, UnreadableFile, EmptyFile; BadImport where it is too large."""
        try:
            if path.stat().st_size > LARGEST:
                raise BadImport(path=path, why=f"it is larger than {LARGEST // 1_000_000:d} MB")
            data = path.read_bytes()
        except FileNotFoundError as problem:
            raise NoSuchFile(path=path) from problem
        except OSError as problem:
            raise UnreadableFile(path=path, why=(problem.strerror or str(problem)).lower()) from problem
        if not data.strip():
            raise EmptyFile(path=path)
        return cls(str(path), data)

    @cached_property
    def text(self) -> str:
        """The file as text; empty for what is no text."""
        if self.data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.data.decode("utf-16", errors="replace")
        if b"\0" in self.data[:_HEAD] or self.data.startswith(b"PK\3\4"):
            return ""
        try:
            return self.data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return self.data.decode("cp1252", errors="replace")

    @cached_property
    def head(self) -> str:
        """The first letters, in small ones."""
        return self.text[:_HEAD].lstrip().lower()

    @cached_property
    def json(self) -> Any:
        """The file as JSON; None where it is none."""
        if self.head[:1] not in ("{", "["):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None

    def lists_objects_with(self, *names: str) -> bool:
        """Whether the file is a JSON list of objects, the first of which has these names."""
        found = self.json
        return isinstance(found, list) and bool(found) and isinstance(found[0], dict) and set(names) <= set(found[0])

    @cached_property
    def columns(self) -> list[str]:
        """The names in the first line of a CSV file, in small letters."""
        try:
            return [name.strip().lower() for name in next(csv.reader(io.StringIO(self.text[:_HEAD], newline="")), [])]
        except csv.Error:
            return []

    def rows(self) -> Iterator[tuple[str, dict[str, str]]]:
        """The rows of a CSV file by the names of their columns, each with its line."""
        csv.field_size_limit(LARGEST_MEMBER)
        reader = csv.reader(io.StringIO(self.text, newline=""))
        next(reader, None)
        line = reader.line_num + 1
        try:
            for row in reader:
                if any(cell.strip() for cell in row):
                    yield f"line {line}", dict(zip(self.columns, row, strict=False))
                line = reader.line_num + 1
        except csv.Error as problem:
            raise BadImport(path=self.name, why=f"line {line} is no CSV ({problem})") from problem

    @cached_property
    def members(self) -> list[str]:
        """The names of the files in a zip archive; none where it is no archive."""
        if not self.data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return []
        with self._archive() as archive:
            return [info.filename for info in archive.infolist() if not info.is_dir()]

    def member(self, name: str) -> Source | None:
        """A file of the archive, read into memory; None where there is none of this name. BadImport."""
        if name not in self.members:
            return None
        with self._archive() as archive:
            info = archive.getinfo(name)
            if info.file_size > LARGEST_MEMBER or info.file_size > _HIGHEST_RATIO * max(info.compress_size, 5_000):
                raise BadImport(path=self.name, why=f"“{name[:60]}” in it would grow too large")
            try:
                with archive.open(info) as file:
                    data = file.read(info.file_size + 1)
            except _DAMAGE as problem:
                raise BadImport(path=self.name, why=f"“{name[:60]}” in it cannot be unpacked") from problem
        return Source(name, data)

    def _archive(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(io.BytesIO(self.data))
        except _DAMAGE as problem:
            raise BadImport(path=self.name, why="it is a damaged zip archive") from problem


def numbered(entries: Any) -> Iterator[tuple[str, Any]]:
    """The entries of a list, each with its number."""
    for number, entry in enumerate(entries if isinstance(entries, list) else [], 1):
        yield f"entry {number}", entry
