"""What an import gives: articles to fetch or to keep as they are, and what could not be taken and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An article that another program kept."""

    url: str | None
    title: str = ""
    saved: datetime | None = None
    """When it was saved there; None where the file does not tell."""
    tags: tuple[str, ...] = ()
    read: bool = False
    archived: bool = False
    starred: bool = False
    note: str = ""
    html: str = ""
    """The article's page as the file holds it; empty where it has to be fetched."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that could not be taken."""

    where: str
    """"line 12" or "entry 3"."""
    why: str


class BadEntry(ValueError):
    """An entry of a file that is no article; its text says why."""
