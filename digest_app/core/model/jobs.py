"""How long work says what it does, and is asked to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """What a job is doing now: `step` in words, `done` of `total` (0: not known)."""

    step: str
    done: int = 0
    total: int = 0


Checkpoint = Callable[[Progress], None]
"""Called often by long work; raises `errors.Cancelled` when it was asked to stop."""


def no_checkpoint(progress: Progress) -> None:
    """For callers that neither watch nor cancel."""
