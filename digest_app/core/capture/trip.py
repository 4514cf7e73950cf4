"""What stays the same on the way to a page: whom the reader allows, how long it may take, what is wanted."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from digest_app.core import errors
from digest_app.core.model import Checkpoint

Resolve = Callable[[str, int], Sequence[str]]
"""Host and port -> the IP addresses to try, in order; OSError where there are none."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much: seconds for a whole fetch and for one connection, decoded bytes, hops, patience."""

    seconds: float = 15
    connect_seconds: float = 6
    bytes: int = 10_000_000
    redirects: int = 5
    retry_seconds: float = 5
    """The longest Retry-After that is waited for; a longer one is shown to the reader."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Trip:
    """One fetch, from the first hop to the last."""

    allow: frozenset[str]
    checkpoint: Checkpoint
    resolve: Resolve
    limits: Limits
    accept: str
    look: Callable[[bytes, str], object]
    """Beginning of the body (empty: not here yet) and media type -> raises where this is not what is wanted."""
    began: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.began + self.limits.seconds - time.monotonic()

    def too_slow(self, host: str) -> errors.TooSlow:
        return errors.TooSlow(host=host, seconds=f"{self.limits.seconds:g}")
