"""YAML front matter, with a seal by which Digest knows its own files that nobody has changed.

The last property holds a hash of everything else in the file. A note that the reader has edited is the reader's
own from then on: its seal is broken, and exporting again leaves it alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from digest_app.core.exporting.spans import printable

_SEALED = re.compile(r"---\n(.*?\n)digest_seal: ([0-9a-f]{16})\n---\n\n?(.*)", re.DOTALL)
_LARGEST = 20_000_000


def sealed(properties: Mapping[str, object], body: str) -> str:
    """A whole note: properties as YAML, in the order given, and the body below."""
    head = dump(properties)
    return f"---\n{head}digest_seal: {_seal(head, body)}\n---\n\n{body}"


def dump(properties: Mapping[str, object]) -> str:
    """YAML of strings, numbers, dates, moments and lists of strings, one property or list entry a line."""
    plain = {key: _printable(value) for key, value in properties.items()}
    return yaml.dump(plain, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=2**31)


def read(text: str) -> dict[str, Any]:
    """The properties at the head of a note; empty where there are none that can be read."""
    head = re.match(r"---\r?\n(.*?\n)---\r?\n", text, re.DOTALL)
    try:
        properties = yaml.safe_load(head[1]) if head else None
    except (yaml.YAMLError, ValueError):
        return {}
    return properties if isinstance(properties, dict) else {}


def is_sealed(path: Path, properties: Mapping[str, object]) -> bool:
    """Whether a file is a note that Digest wrote, with these properties, and nobody has changed since."""
    try:
        if path.stat().st_size > _LARGEST:
            return False
        parts = _SEALED.fullmatch(path.read_bytes().decode())
    except (OSError, UnicodeDecodeError):
        return False
    if parts is None or parts[2] != _seal(parts[1], parts[3]):
        return False
    return all(f"\n{dump({name: value})}" in f"\n{parts[1]}" for name, value in properties.items())


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


def _moment(dumper: yaml.SafeDumper, value: datetime) -> yaml.ScalarNode:
    text = value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", text)


_Dumper.add_representer(datetime, _moment)
