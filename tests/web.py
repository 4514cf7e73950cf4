"""A small real web on loopback for tests: pages as data, bad weather as functions.

with Web({"/a": "<h1>Tide gate</h1>", "/b": Reply(status=404)}) as web:
    fetch(web.url("/a"), allow=web.allow)
    assert web.asked("/a")
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in good form; a redirect is `Reply(status=302, headers={"Location": "/b"})`."""

    body: str | bytes = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request: what was asked, and a way to answer byte by byte in bad form."""

    method: str
    path: str
    """With the query."""
    headers: Mapping[str, str]
    """Names in small letters."""
    send: Callable[[str | bytes], None] = field(repr=False)
    pause: Callable[[float], bool] = field(repr=False)
    """Waits for so many seconds, or until the test is over."""
    is_open: Callable[[], bool] = field(repr=False)
    """False once the test is over: loops without end look here."""


Handler = Callable[[Visit], "Reply | str | bytes | None"]
"""Returns an answer, or sends bytes itself and returns None."""


class Web:
    """A web server on a free loopback port; `pages` maps paths to answers and may change while it runs."""

    def __init__(
        self,
        pages: Mapping[str, Reply | str | bytes | Handler] | None = None,
        *,
        host: str = "127.0.0.1",
        certificate: ssl.SSLContext | None = None,
    ) -> None:
        self.pages: dict[str, Reply | str | bytes | Handler] = dict(pages or {})
        self.visits: list[Visit] = []
        self._closing = threading.Event()
        self._server = _server(self, host)
        self._scheme = "https" if certificate else "http"
        if certificate:
            self._server.socket = certificate.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def name(self) -> str:
        return str(self._server.server_address[0])

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def host(self) -> str:
        """Host and port, as they stand in an address."""
        return f"{self.name}:{self.port}"

    @property
    def allow(self) -> tuple[str, ...]:
        """What `--allow` takes to let this server through."""
        return (self.host,)

    def url(self, path: str = "/") -> str:
        return f"{self._scheme}://{self.host}{path}"

    def asked(self, path: str) -> list[Visit]:
        """Return the requests for a path, without regard to the query."""
        return [visit for visit in self.visits if urlsplit(visit.path).path == path]

    def pause(self, seconds: float) -> bool:
        return self._closing.wait(seconds)

    def is_open(self) -> bool:
        return not self._closing.is_set()

    def answer(self, visit: Visit) -> Reply | str | bytes | None:
        self.visits.append(visit)
        page = self.pages.get(
            visit.path, self.pages.get(urlsplit(visit.path).path, Reply("<h1>No such page</h1>", 404))
        )
        return page(visit) if callable(page) else page


def _server(web: Web, host: str) -> ThreadingHTTPServer:
    class Answering(BaseHTTPRequestHandler):
        timeout = 30

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = web.answer(Visit(self.command, self.path, headers, self._send, web.pause, web.is_open))
            if reply is not None:
                self._reply(reply if isinstance(reply, Reply) else Reply(reply))

        def _send(self, data: str | bytes) -> None:
            self.wfile.write(data.encode("latin-1") if isinstance(data, str) else data)

        def _reply(self, reply: Reply) -> None:
            body = reply.body.encode() if isinstance(reply.body, str) else reply.body
            self.send_response(reply.status)
            headers = {"Content-Type": reply.type, "Content-Length": str(len(body)), **reply.headers}
            for name, value in headers.items():
                if value:
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Tests look at `Web.visits` instead."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_: object) -> None:
            """A client that hangs up is what many tests are about."""

    return Server((host, 0), Answering)
