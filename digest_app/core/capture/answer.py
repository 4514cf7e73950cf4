"""What a server's answer means: a page, a redirect, an invitation to ask again, or one of the faults."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from digest_app.core import errors

PAGES = (200, 203)
REDIRECTS = (301, 302, 303, 307, 308)

_MAY_PASS = (500, 502, 504)
_LATER = (429, 503)
_REFUSALS = {
    402: "it asks to be paid first (402)",
    403: "it lets no one in without a login, or takes Digest for a robot (403)",
    451: "it may not show it, for legal reasons (451)",
    500: "it has a fault of its own (500)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back from one address."""

    url: str
    status: int
    body: bytes = b""
    """Unpacked; only of a page."""
    content_type: str = ""
    location: str = ""
    """Where a redirect leads, as the server wrote it."""
    retry_after: str = ""
    cookies: Mapping[str, str] = field(default_factory=dict)
    """What a redirect sets: names and values."""
    private: bool = False
    """Whether it came from a private address that the reader allowed."""

    @property
    def is_redirect(self) -> bool:
        return self.status in REDIRECTS

    @property
    def pause(self) -> float:
        """Seconds after which it makes sense to ask again; infinite where it makes none."""
        if self.status in _LATER:
            return _seconds(self.retry_after) or 1.0
        return 0.5 if self.status in _MAY_PASS else math.inf


def check(host: str, answer: Answer) -> None:
    """Raise the fault that an answer means; a page and a redirect with a direction pass."""
    status = answer.status
    if status in PAGES:
        if not answer.body.strip():
            raise errors.BadAnswer(host=host, why="the page is empty")
    elif status in REDIRECTS:
        if not answer.location:
            raise errors.BadRedirect(host=host, why="it does not say where to")
    elif status in (404, 410):
        raise errors.NotFound(host=host, status=status)
    elif status == 401:
        raise errors.NeedsLogin(host=host)
    elif status in _LATER:
        raise errors.TryLater(host=host, status=status, when=_when(_seconds(answer.retry_after)))
    elif 400 <= status < 600:
        raise errors.Refused(host=host, why=_REFUSALS.get(status, f"its answer is the error {status:d}"))
    else:
        raise errors.BadAnswer(host=host, why=f"it sent no page ({status:d})")


def _seconds(retry_after: str) -> float | None:
    """Read a Retry-After header, seconds or a date; None where it is missing, past or nonsense."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:12])
    with contextlib.suppress(ValueError, TypeError, OverflowError):
        moment = parsedate_to_datetime(retry_after)
        seconds = (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
        return seconds if seconds > 0 else None
    return None


def _when(seconds: float | None) -> str:
    if not seconds:
        return "later"
    for unit, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"in {seconds / size:.0f} {unit}" if seconds < 60 * 86_400 else "in a few months"
    return f"in {seconds:.0f} seconds"
