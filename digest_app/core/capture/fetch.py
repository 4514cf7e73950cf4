"""Pages and pictures over HTTP(S). The only file that opens sockets; nothing is trusted that comes out of them.

The address that was checked is the one that is dialled; every hop of a redirect is checked anew. A fetch runs in a
thread of its own, so that the caller can watch, cancel and end it at the deadline by cutting the line.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import secrets
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from http.client import HTTPException, RemoteDisconnected
from urllib.parse import urlsplit

from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from digest_app import __version__
from digest_app.core import errors
from digest_app.core.capture import address
from digest_app.core.capture.answer import PAGES, Answer, check
from digest_app.core.capture.body import PIECE, collect, declared_length, gunzip
from digest_app.core.capture.hop import HeadersFor, Hop, first_hop
from digest_app.core.capture.kinds import HEAD, charset, is_picture, kind_of, media_type, refuse
from digest_app.core.capture.public import is_public
from digest_app.core.model import Checkpoint, Page, Progress, no_checkpoint

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

_log = logging.getLogger(__name__)
# urllib3's warnings carry whole addresses, tokens included.
logging.getLogger("urllib3").setLevel(logging.ERROR)


def look_up(host: str, port: int) -> list[str]:
    """Ask the system for the IP addresses of a host."""
    return [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


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
    trip = _Trip(frozenset(map(str.lower, allow)), checkpoint, resolve, limits, accept, _look_for_page)
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
    trip = _Trip(frozenset(map(str.lower, allow)), checkpoint, resolve, limits, accept, look)
    return _follow(trip, first_hop(url, linked_from, trip.allow)).body


def _look_for_page(head: bytes, label: str) -> None:
    if head.strip():
        kind_of(head, label)
    else:
        refuse(label)


# --------------------------------------------------------------------------- from hop to hop


@dataclass(frozen=True, slots=True)
class _Trip:
    """What stays the same from the first hop to the last."""

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


def _follow(trip: _Trip, hop: Hop) -> Answer:
    for _ in range(trip.limits.redirects + 1):
        answer = _ask(trip, hop)
        if not answer.is_redirect:
            return answer
        hop = hop.next(answer)
    raise errors.BadRedirect(host=hop.host, why=f"it was sent on more than {trip.limits.redirects:d} times")


def _ask(trip: _Trip, hop: Hop) -> Answer:
    """Ask once, and once more after a pause where the fault may pass by itself."""
    answer, pause = _attempt(trip, hop)
    if pause < min(trip.limits.retry_seconds, trip.left):
        _sleep(trip, hop, pause + secrets.randbelow(200) / 1000)
        answer, _ = _attempt(trip, hop)
    if answer is None:
        raise errors.Unreachable(host=hop.host, why="it broke off the connection")
    check(hop.host, answer)
    return answer


def _attempt(trip: _Trip, hop: Hop) -> tuple[Answer | None, float]:
    """Return the answer, None where the server hung up, and the seconds after which to ask again."""
    try:
        answer = _watched(trip, hop)
    except _BrokenOff:
        return None, 0.3
    return answer, answer.pause


# --------------------------------------------------------------------------- watching


class _BrokenOff(Exception):
    """The server hung up before it answered."""


def _watched(trip: _Trip, hop: Hop) -> Answer:
    """Visit a hop in a thread of its own; cut the line when the deadline has come or the reader cancels."""
    line = _Line()
    visit: Future[Answer] = Future()
    threading.Thread(target=_fulfil, args=(visit, trip, hop, line), name="fetch", daemon=True).start()
    try:
        while not wait([visit], timeout=min(0.2, max(trip.left, 0))).done:
            trip.checkpoint(Progress(f"Fetching from {hop.host}"))
            if trip.left <= 0:
                raise trip.too_slow(hop.host)
        return visit.result()
    finally:
        line.cut()


def _sleep(trip: _Trip, hop: Hop, seconds: float) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        trip.checkpoint(Progress(f"Waiting for {hop.host}"))
        time.sleep(min(0.2, left))  # in a job's thread; so short that a reader who cancels is heard


def _fulfil(visit: Future[Answer], trip: _Trip, hop: Hop, line: _Line) -> None:
    try:
        visit.set_result(_visit(trip, hop, line))
    except BaseException as fault:  # noqa: BLE001  # handed to the thread that waits
        visit.set_exception(fault)
    finally:
        line.close()


class _Line:
    """A connection that another thread can cut at any moment, in the middle of a handshake too."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._twin: socket.socket | None = None
        self._is_cut = False

    def dial(self, ips: Sequence[str], port: int, seconds: float) -> socket.socket:
        """Connect to the first address that answers; OSError of the last one where none does."""
        fault: OSError = OSError("no address")
        for ip in ips[:4]:
            if self._is_cut:
                break
            try:
                sock = socket.create_connection((ip, port), timeout=seconds)
            except OSError as error:
                fault = error
                continue
            with self._guard:
                if not self._is_cut:
                    # WORKAROUND a TLS socket takes the plain one away from its owner; a twin can still shut it down.
                    self._twin = sock.dup()
                    return sock
            sock.close()
        raise fault

    def cut(self) -> None:
        with self._guard:
            self._is_cut = True
            if self._twin:
                with contextlib.suppress(OSError):
                    self._twin.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with self._guard:
            if self._twin:
                self._twin.close()
                self._twin = None


# --------------------------------------------------------------------------- one visit


def _visit(trip: _Trip, hop: Hop, line: _Line) -> Answer:
    ips, private = _dialable(trip, hop)
    sock = _connected(trip, hop, line, ips)
    connection = HTTPConnection(hop.host, hop.port, timeout=trip.limits.seconds)
    connection.sock = sock
    connection.auto_open = 0  # never dial by name, which could mean another address by now
    try:
        return _read(trip, hop, _head(trip, hop, connection), private)
    finally:
        connection.close()
        # WORKAROUND urllib3 2.8 leaves the answer open, and with it the socket, when it refuses its headers.
        with contextlib.suppress(OSError):
            socket.close(sock.detach())


def _dialable(trip: _Trip, hop: Hop) -> tuple[list[str], bool]:
    """Return the addresses that may be dialled, and whether they are private ones that the reader allowed."""
    host = hop.host
    if re.fullmatch(r"[0-9.]+|.*:.*", host):
        ips: Sequence[str] = [host]
    else:
        try:
            ips = trip.resolve(host, hop.port)
        except (OSError, UnicodeError) as fault:
            why = "there is no site of that name, or no connection to the network"
            raise errors.Unreachable(host=host, why=why) from fault
    public = [ip for ip in ips if is_public(ip)]
    if public:
        return public, False
    # A page of the internet never leads into the reader's own network, allowed or not.
    if hop.names & trip.allow and (not hop.sent_by or hop.from_private):
        return list(ips), True
    if not hop.sent_by:
        raise errors.PrivateAddress(host=host)
    raise errors.BadRedirect(host=hop.sent_by, why=f"to {host}, which is not on the public internet")


def _connected(trip: _Trip, hop: Hop, line: _Line, ips: Sequence[str]) -> socket.socket:
    try:
        sock = line.dial(ips, hop.port, min(trip.limits.connect_seconds, max(trip.left, 0.1)))
        return _protected(hop.host, sock) if hop.is_secure else sock
    except TimeoutError as fault:
        why = f"it did not answer within {trip.limits.connect_seconds:g} seconds"
        raise errors.Unreachable(host=hop.host, why=why) from fault
    except OSError as fault:
        why = "nothing answers there" if isinstance(fault, ConnectionRefusedError) else "the way there is closed"
        raise errors.Unreachable(host=hop.host, why=why) from fault


def _protected(host: str, sock: socket.socket) -> socket.socket:
    context = _trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    try:
        return context.wrap_socket(sock, server_hostname=host)
    except ssl.SSLCertVerificationError as fault:
        raise errors.BadCertificate(host=host, why=_certificate_fault(fault, context)) from fault
    except ssl.SSLError as fault:
        raise errors.BadCertificate(host=host, why="its protected connection (TLS) does not work") from fault
    except TimeoutError:
        raise
    except OSError as fault:
        raise _BrokenOff from fault
    finally:
        if sock.fileno() >= 0:
            sock.close()


@cache
def _trust(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """Trust whom the system trusts; `SSL_CERT_FILE` and `SSL_CERT_DIR` name another list."""
    return ssl.create_default_context()


_OF_CERTIFICATES = {
    10: "its certificate has expired",
    18: "it made its certificate itself",
    19: "its certificate comes from an authority that this system does not know",
    20: "its certificate comes from an authority that this system does not know",
    62: "its certificate is for another name",
    64: "its certificate is for another address",
}
"""What OpenSSL's codes mean."""


def _certificate_fault(fault: ssl.SSLCertVerificationError, context: ssl.SSLContext) -> str:
    if not context.get_ca_certs():
        return "this system has no list of the authorities to trust (on Debian: apt install ca-certificates)"
    return _OF_CERTIFICATES.get(fault.verify_code, fault.verify_message or "its certificate is not valid")


def _head(trip: _Trip, hop: Hop, connection: HTTPConnection) -> HTTPResponse:
    parts = urlsplit(hop.url)
    headers = {
        "Host": parts.netloc,
        "User-Agent": f"Mozilla/5.0 (compatible; Digest/{__version__})",
        "Accept": trip.accept,
        "Accept-Encoding": "gzip",
        "Connection": "close",
        **hop.headers,
    }
    target = parts.path + ("?" + parts.query if parts.query else "")
    try:
        connection.request("GET", target, headers=headers, preload_content=False, decode_content=False)
        return connection.getresponse()
    except TimeoutError as fault:
        raise trip.too_slow(hop.host) from fault
    except (RemoteDisconnected, OSError) as fault:
        raise _BrokenOff from fault
    except (HTTPException, HTTPError, ValueError) as fault:
        raise errors.BadAnswer(host=hop.host, why="it does not keep to the rules of the web (HTTP)") from fault


def _read(trip: _Trip, hop: Hop, response: HTTPResponse, private: bool) -> Answer:
    """Read what an answer says of itself and, of a page, the body; the bodies of redirects and errors are left."""
    headers = response.headers
    answer = Answer(
        url=hop.url,
        status=response.status,
        content_type=headers.get("Content-Type", ""),
        location=headers.get("Location", "").strip(),
        retry_after=headers.get("Retry-After", "").strip(),
        cookies=dict(_cookies(headers.getlist("Set-Cookie"))),
        private=private,
    )
    if response.status not in PAGES:
        return answer
    label = media_type(answer.content_type)
    trip.look(b"", label)
    return replace(answer, body=_body(trip, hop.host, response, label))


def _cookies(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines[:50]:
        name, _, value = line.partition(";")[0].partition("=")
        if name.strip() and re.fullmatch(r"[ -~]{1,2000}", name + value):
            yield name.strip(), value.strip()


def _body(trip: _Trip, host: str, response: HTTPResponse, label: str) -> bytes:
    limit = trip.limits.bytes
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise errors.BadAnswer(host=host, why="it is packed in a way that was not asked for")
    try:
        length = declared_length(response.headers.get("Content-Length", ""))
    except ValueError as fault:
        raise errors.BadAnswer(host=host, why="it gives its length wrongly") from fault
    if length > limit:
        raise errors.TooLarge(megabytes=limit // 1_000_000)
    pieces: Iterable[bytes] = response.stream(PIECE, decode_content=False)
    try:
        return collect(gunzip(pieces) if "gzip" in encoding else pieces, limit, lambda head: trip.look(head, label))
    except zlib.error as fault:
        raise errors.BadAnswer(host=host, why="its packing (gzip) is damaged") from fault
    except (HTTPError, HTTPException, OSError, EOFError, ValueError) as fault:
        raise errors.Incomplete(host=host) from fault
