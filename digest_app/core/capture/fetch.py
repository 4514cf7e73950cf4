"""Pages and pictures over HTTP(S): from hop to hop, each watched, and asked once more where that may help.

Every hop of a redirect is checked anew. A visit (`visit.py`) runs in a thread of its own, so that the caller can watch,
cancel and end it at the deadline by cutting the line.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Collection
from concurrent.futures import wait
from datetime import UTC, datetime

from digest_app.core import errors
from digest_app.core.capture import address, aside
from digest_app.core.capture.answer import Answer, check
from digest_app.core.capture.hop import HeadersFor, Hop, first_hop
from digest_app.core.capture.kinds import HEAD, charset, is_picture, kind_of, media_type, refuse
from digest_app.core.capture.trip import LIMITS, Limits, Resolve, Trip
from digest_app.core.capture.visit import BrokenOff, Line, look_up, visit
from digest_app.core.model import Checkpoint, Page, Progress, no_checkpoint

_log = logging.getLogger(__name__)


def fetch(
    url: str,
    *,
    allow: Collection[str] = (),
    linked_from: str | None = None,
    headers_for: HeadersFor | None = None,
    checkpoint: Checkpoint = no_checkpoint,
    resolve: Resolve = look_up,
    limits: Limits = LIMITS,
) -> Page:
    """Fetch a page: HTML, plain text, Markdown or a PDF document.

    `allow` holds the private hosts ("HOST" or "HOST:PORT") that the reader agreed to; where a page named the address
    and not the reader, `linked_from` is that page, and only a page of an allowed host leads to one. `headers_for` is
    asked once, for the origin of `url` when that is https; what it gives is dropped at the first redirect.
    `checkpoint` is called at least five times a second. Raises the faults of addresses and fetching in `core.errors`.
    """
    url = address.clean(url)
    accept = "text/html,application/xhtml+xml,*/*;q=0.8"
    trip = Trip(frozenset(map(str.lower, allow)), checkpoint, resolve, limits, accept, _look_for_page)
    answer = _follow(trip, first_hop(url, linked_from, trip.allow, headers_for))
    _log.info("fetched %d bytes from %s", len(answer.body), address.site(answer.url))
    return Page(
        source=url,
        data=answer.body,
        kind=kind_of(answer.body[:HEAD], media_type(answer.content_type)),
        url=answer.url,
        charset=charset(answer.content_type),
        fetched=datetime.now(UTC),
    )


def fetch_picture(
    url: str,
    *,
    allow: Collection[str] = (),
    linked_from: str | None = None,
    checkpoint: Checkpoint = no_checkpoint,
    resolve: Resolve = look_up,
    limits: Limits = LIMITS,
) -> bytes:
    """Fetch a PNG, JPEG, GIF or WebP picture under the rules of `fetch`; BadAnswer where it is none."""
    url = address.clean(url)

    def look(head: bytes, label: str) -> None:
        if label.startswith("text/") or (head and not is_picture(head)):
            raise errors.BadAnswer(host=address.site(url), why="it is no picture of a kind that is kept")

    accept = "image/webp,image/png,image/jpeg,image/gif"
    trip = Trip(frozenset(map(str.lower, allow)), checkpoint, resolve, limits, accept, look)
    return _follow(trip, first_hop(url, linked_from, trip.allow)).body


def _look_for_page(head: bytes, label: str) -> None:
    if head.strip():
        kind_of(head, label)
    else:
        refuse(label)


# --------------------------------------------------------------------------- from hop to hop


def _follow(trip: Trip, hop: Hop) -> Answer:
    for _ in range(trip.limits.redirects + 1):
        answer = _ask(trip, hop)
        if not answer.is_redirect:
            return answer
        hop = hop.next(answer)
    raise errors.BadRedirect(host=hop.host, why=f"it was sent on more than {trip.limits.redirects:d} times")


def _ask(trip: Trip, hop: Hop) -> Answer:
    """Ask once, and once more after a pause where the fault may pass by itself."""
    answer, pause = _attempt(trip, hop)
    if pause < min(trip.limits.retry_seconds, trip.left):
        _sleep(trip, hop, pause + secrets.randbelow(200) / 1000)
        answer, _ = _attempt(trip, hop)
    if answer is None:
        raise errors.Unreachable(host=hop.host, why="it broke off the connection")
    check(hop.host, answer)
    return answer


def _attempt(trip: Trip, hop: Hop) -> tuple[Answer | None, float]:
    """Return the answer, None where the server hung up, and the seconds after which to ask again."""
    try:
        answer = _watched(trip, hop)
    except BrokenOff:
        return None, 0.3
    return answer, answer.pause


# --------------------------------------------------------------------------- watching


def _watched(trip: Trip, hop: Hop) -> Answer:
    """Visit a hop in a thread of its own; cut the line when the deadline has come or the reader cancels."""
    line = Line()
    visiting = aside.begin(lambda: visit(trip, hop, line), "fetch")
    try:
        while not wait([visiting], timeout=min(0.2, max(trip.left, 0))).done:
            trip.checkpoint(Progress(f"Fetching from {hop.host}"))
            if trip.left <= 0:
                raise trip.too_slow(hop.host)
        return visiting.result()
    finally:
        line.cut()


def _sleep(trip: Trip, hop: Hop, seconds: float) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        trip.checkpoint(Progress(f"Waiting for {hop.host}"))
        time.sleep(min(0.2, left))  # in a job's thread; so short that a reader who cancels is heard
