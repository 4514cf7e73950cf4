"""A page: the bytes that capture brings home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

PageKind = Literal["html", "text", "markdown", "pdf"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What capture brings home: the bytes of one page and where they came from."""

    source: str
    """What the reader gave: an address, a file's path, "clipboard"."""
    data: bytes
    kind: PageKind = "html"
    url: str | None = None
    """The address that answered, after redirects; None where a file does not tell."""
    charset: str | None = None
    """The encoding that the transport named, if any; the page itself may disagree."""
    fetched: datetime | None = None
    warnings: tuple[str, ...] = ()
