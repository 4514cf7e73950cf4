"""YAML front matter, with a seal by which Digest knows its own files that nobody has changed.

The last property holds a hash of everything else in the file. A note that the reader has edited is the reader's
own from then on: its seal is broken, and exporting again leaves it alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from digest_app.core.exporting.moments import in_utc
from digest_app.core.exporting.spans import printable

_SEALED = re.compile(r"---\n(.*?\n)digest_seal: ([0-9a-f]{16})\n---\n\n?(.*)", re.DOTALL)
_RULE = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
_OURS = re.compile(r"^digest_(?:id|quotes|seal):", re.MULTILINE)
_LARGEST = 20_000_000


def sealed(properties: Mapping[str, object], body: str) -> str:
    """A whole note: properties as YAML, in the order given, and the body below."""
    head = dump(properties)
    return f"---\n{head}digest_seal: {_seal(head, body)}\n---\n\n{body}"


def dump(properties: Mapping[str, object]) -> str:
    """YAML of strings, numbers, dates, moments and lists of strings, one property or list entry a line."""
    plain = {key: _printable(value) for key, value in properties.items()}
    return yaml.dump(plain, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=2**31)


@dataclass(frozen=True, slots=True)
class Note:
    """One note of a file, which may hold several one after another."""

    head: str
    body: str
    line: int
    """Lines of the file before the body."""
    is_untouched: bool
    """Digest wrote it, and nobody has changed it since."""

    @property
    def properties(self) -> dict[str, Any]:
        """The properties at its head; empty where there are none that can be read."""
        try:
            found = yaml.safe_load(self.head)
        except (yaml.YAMLError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def read(text: str) -> dict[str, Any]:
    """The properties at the head of a note; empty where there are none that can be read."""
    return notes(text)[0].properties


def notes(text: str) -> list[Note]:
    """The notes of a file; one without properties where it has no front matter."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    heads = list(_heads(plain))
    starts = [head.start for head in heads]
    found = [_note(plain, head, end) for head, end in zip(heads, [*starts[1:], len(plain)], strict=False)]
    first = plain[: starts[0]] if starts else plain
    return [Note("", first, 0, is_untouched=False), *found] if first.strip() or not found else found


@dataclass(frozen=True, slots=True)
class _Head:
    """Where front matter stands: the line that opens it, what is inside, and the end of the line that closes it."""

    start: int
    inside: tuple[int, int]
    end: int


def _heads(text: str) -> Iterator[_Head]:
    """Front matter at the beginning, and below whatever names a property of ours between two rules."""
    rules = list(_RULE.finditer(text))
    at = 0
    while at + 1 < len(rules):
        opening, closing = rules[at], rules[at + 1]
        if opening.start() == 0 or _OURS.search(text, opening.end(), closing.start()):
            yield _Head(opening.start(), (opening.end(), closing.start()), closing.end())
            at += 1
        at += 1


def _note(text: str, head: _Head, end: int) -> Note:
    whole = text[head.start : end]
    # an empty line parts the notes of one file
    is_untouched = _is_whole(whole) or (end < len(text) and _is_whole(whole.removesuffix("\n")))
    return Note(text[slice(*head.inside)], text[head.end : end], text.count("\n", 0, head.end), is_untouched)


def _is_whole(note: str) -> bool:
    parts = _SEALED.fullmatch(note)
    return parts is not None and parts[2] == _seal(parts[1], parts[3])


def is_sealed(path: Path, *properties: Mapping[str, object]) -> bool:
    """Whether Digest wrote a file of notes with these properties, a note each, and nobody has changed it since."""
    try:
        if path.stat().st_size > _LARGEST:
            return False
        text = path.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return False
    found = notes(text)
    if len(found) != len(properties) or "\r" in text:
        return False
    return all(note.is_untouched and _says(note, wanted) for note, wanted in zip(found, properties, strict=True))


def _says(note: Note, wanted: Mapping[str, object]) -> bool:
    said = note.properties
    return all(name in said and said[name] == value for name, value in yaml.safe_load(dump(wanted)).items())


def _seal(head: str, body: str) -> str:
    return hashlib.sha256(f"{head}\n{body}".encode()).hexdigest()[:16]


def _printable(value: object) -> object:
    if isinstance(value, list):
        return [_printable(item) for item in value]
    return printable(value) if isinstance(value, str) else value


class _Dumper(yaml.SafeDumper):
    """Moments as Obsidian and the command line write them; lists indented as Obsidian does."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002  # PyYAML's signature
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _represented(dumper: yaml.SafeDumper, value: datetime) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", in_utc(value))


_Dumper.add_representer(datetime, _represented)
