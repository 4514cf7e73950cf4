"""One visit to one address over HTTP(S). The only file that opens sockets; nothing is trusted that comes out of them.

The address that was checked is the one that is dialled. A visit runs in a thread of its own, and its line can be cut
from another.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import socket
import ssl
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from http.client import HTTPException, RemoteDisconnected
from urllib.parse import urlsplit

from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from digest_app import __version__
from digest_app.core import errors
from digest_app.core.capture.answer import PAGES, Answer
from digest_app.core.capture.body import PIECE, collect, declared_length, gunzip
from digest_app.core.capture.hop import Hop
from digest_app.core.capture.kinds import media_type
from digest_app.core.capture.public import is_public
from digest_app.core.capture.trip import Trip

# urllib3's warnings carry whole addresses, tokens included.
logging.getLogger("urllib3").setLevel(logging.ERROR)


def look_up(host: str, port: int) -> list[str]:
    """Ask the system for the IP addresses of a host."""
    return [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class BrokenOff(Exception):
    """The server hung up before it answered."""


class Line:
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


def visit(trip: Trip, hop: Hop, line: Line) -> Answer:
    """Ask an address once, over a line that is closed then; BrokenOff, or the faults of fetching in `core.errors`."""
    try:
        return _visit(trip, hop, line)
    finally:
        line.close()


def _visit(trip: Trip, hop: Hop, line: Line) -> Answer:
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


def _dialable(trip: Trip, hop: Hop) -> tuple[list[str], bool]:
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


def _connected(trip: Trip, hop: Hop, line: Line, ips: Sequence[str]) -> socket.socket:
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
        raise BrokenOff from fault
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


def _head(trip: Trip, hop: Hop, connection: HTTPConnection) -> HTTPResponse:
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
        raise BrokenOff from fault
    except (HTTPException, HTTPError, ValueError) as fault:
        raise errors.BadAnswer(host=hop.host, why="it does not keep to the rules of the web (HTTP)") from fault


def _read(trip: Trip, hop: Hop, response: HTTPResponse, private: bool) -> Answer:
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


def _body(trip: Trip, host: str, response: HTTPResponse, label: str) -> bytes:
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
