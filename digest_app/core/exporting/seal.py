"""A seal on a file's last line, by which Digest knows its own files that nobody has changed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from digest_app.core.exporting.citing import subject
from digest_app.core.model import Digest, Kept

_LINE = re.compile(rb"\n<!-- digest-app ([0-9a-f]{16}) ([0-9a-f]{16}) -->\n\Z")


def of_articles(articles: Iterable[Kept]) -> str:
    """What a file is about: these articles. Two may give one address as their own, so that it takes the id as well."""
    return _hash("\n".join(f"{one.id} {one.article.url or ''}" for one in articles).encode(errors="replace"))


def of_digest(made: Digest) -> str:
    """What a file is about: the digest of these topics over these days."""
    return _hash(repr(subject(made)).encode(errors="replace"))


def seal(markup: str, subject: str) -> bytes:
    """A page of HTML with its seal as a comment below."""
    data = markup.encode()
    return data + f"\n<!-- digest-app {subject} {_hash(data)} -->\n".encode()


def is_sealed(path: Path, subject: str) -> bool:
    """Whether Digest wrote this file about `subject` and nobody has changed it since."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    line = _LINE.search(data)
    return bool(line and line[1].decode() == subject and line[2].decode() == _hash(data[: line.start()]))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
