"""What becomes of a link or a file that is to be saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Saved:
    """A source that is an article of the library now."""

    source: str
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Known:
    """A source that the library had already."""

    source: str
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that could not be saved, and why."""

    source: str
    why: str
    """The sentence that the reader sees."""
    kind: str = ""
    """The error's class name, so that the window can translate and offer what helps."""


Outcome = Saved | Known | Failed


class LinkState(StrEnum):
    """Where a link in the queue stands."""

    WAITING = "waiting"
    FETCHING = "fetching"
    CLEANING = "cleaning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Link:
    """A link on its way into the library; it stays until it is saved or dismissed, over restarts too."""

    id: int
    source: str
    state: LinkState
    why: str = ""
    kind: str = ""
    added: datetime | None = None
