"""Fetching from a real loopback server, in good weather and bad."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from digest_app.core import errors
from digest_app.core.capture.fetch import fetch, fetch_picture
from digest_app.core.capture.trip import Limits
from digest_app.core.capture.visit import Line
from digest_app.core.model import Progress
from tests.core.capture.conftest import PUBLIC
from tests.web import Reply, Visit, Web

PARAGRAPH = "<p>The harbour authority tests the new tide gate for six weeks before the autumn storms.</p>"
ARTICLE = f"<!doctype html><title>Tide gate</title><article>{PARAGRAPH * 60}</article>"
SHORT = Limits(seconds=0.4)
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.fixture
def web() -> Iterator[Web]:
    with Web({"/a": ARTICLE}) as running:
        yield running


def public(host: str, port: int) -> Sequence[str]:
    return [PUBLIC]


# --------------------------------------------------------------------------- good weather


def test_a_page_comes_home_with_its_bytes_and_where_from(web: Web) -> None:
    page = fetch(web.url("/a#part").replace("//", "//user:PASSW0RD@"), allow=web.allow)
    assert page.data == ARTICLE.encode()
    assert (page.kind, page.charset, page.url, page.source) == ("html", "utf-8", web.url("/a"), web.url("/a"))
    assert page.fetched is not None
    assert datetime.now(UTC) - page.fetched < timedelta(minutes=1)
    assert "PASSW0RD" not in repr(page)


def test_a_redirect_is_followed_to_the_page_that_answers(web: Web) -> None:
    web.pages["/old"] = Reply(status=301, headers={"Location": "/n%C3%A9w?b=1"})
    web.pages["/n%C3%A9w"] = Reply(status=302, headers={"Location": "a"})
    page = fetch(web.url("/old"), allow=web.allow)
    assert (page.source, page.url) == (web.url("/old"), web.url("/a"))


@pytest.mark.parametrize("framing", ["gzip", "chunked", "gzip in two members", "until closed"])
def test_every_framing_gives_the_same_bytes(web: Web, framing: str) -> None:
    data = ARTICLE.encode()
    packed = gzip.compress(data[:500]) + gzip.compress(data[500:]) if "two" in framing else gzip.compress(data)

    def chunked(visit: Visit) -> None:
        visit.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n")
        for start in range(0, len(data), 999):
            piece = data[start : start + 999]
            visit.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        visit.send("0\r\n\r\n")

    def until_closed(visit: Visit) -> None:
        visit.send(HEAD + "Connection: close\r\n\r\n" + ARTICLE)

    raw = {"chunked": chunked, "until closed": until_closed}
    web.pages["/framed"] = raw.get(framing) or Reply(packed, headers={"Content-Encoding": "gzip"})
    assert fetch(web.url("/framed"), allow=web.allow).data == data


@pytest.mark.parametrize(
    ("type_", "body", "kind", "charset"),
    [
        ("text/html; Charset='ISO-8859-1'", ARTICLE, "html", "iso-8859-1"),
        ("text/html;;;charset=;=", ARTICLE, "html", None),
        ("", ARTICLE, "html", None),
        ("text/plain", "Tide gate opens", "text", None),
        ("text/markdown", "# Tide gate", "markdown", None),
        ("application/octet-stream", "%PDF-1.7\n%", "pdf", None),
    ],
)
def test_kind_and_encoding_are_told(web: Web, type_: str, body: str, kind: str, charset: str | None) -> None:
    web.pages["/it"] = Reply(body, type=type_)
    page = fetch(web.url("/it"), allow=web.allow)
    assert (page.kind, page.charset) == (kind, charset)


def test_the_host_is_named_and_only_gzip_asked_for(web: Web) -> None:
    fetch(web.url("/a?token=x"), allow=web.allow)
    visit = web.visits[0]
    assert visit.path == "/a?token=x"
    assert visit.headers["host"] == web.host
    assert visit.headers["accept-encoding"] == "gzip"
    assert "Digest/" in visit.headers["user-agent"]
    assert not {"cookie", "authorization", "referer"} & set(visit.headers)


def test_a_cookie_goes_back_to_its_own_origin_alone(web: Web) -> None:
    with Web({"/b": ARTICLE}) as other:
        cookie = {"Set-Cookie": "seen=yes; Path=/"}
        web.pages["/round"] = lambda visit: (
            Reply(status=302, headers={"Location": other.url("/b")})
            if visit.headers.get("cookie") == "seen=yes"
            else Reply(status=302, headers={"Location": "/round", **cookie})
        )
        fetch(web.url("/round"), allow=[*web.allow, *other.allow])
        assert "cookie" not in other.visits[0].headers


# --------------------------------------------------------------------------- whom to talk to


def test_a_private_address_is_fetched_only_when_allowed(web: Web) -> None:
    for allow in ([], ["127.0.0.1:1"], ["127.0.0.2"], [f"localhost:{web.port}"]):
        with pytest.raises(errors.PrivateAddress, match=r"127\.0\.0\.1"):
            fetch(web.url("/a"), allow=allow)
    assert web.visits == []
    assert fetch(web.url("/a"), allow=["127.0.0.1"])
    assert fetch(web.url("/a"), allow=[web.host])


@pytest.mark.parametrize("host", ["127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]", "0"])
def test_no_spelling_hides_a_private_address(web: Web, host: str) -> None:
    with pytest.raises(errors.PrivateAddress):
        fetch(f"http://{host}:{web.port}/a")
    assert web.visits == []


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.2:{}/b",
        "//127.2:{}/b",
        "http://x@127.0.0.2:{}/b",
        "http://[::ffff:127.0.0.2]:{}/b",
        "http://１２７.0.0.2:{}/b",
        "http:\\127.0.0.2:{}\\b",
        "http://127.0.0.2.:{}/b",
        "http://169.254.169.254/",
    ],
)
def test_a_redirect_never_leads_to_a_private_address(web: Web, location: str) -> None:
    with Web({"/b": ARTICLE}, host="127.0.0.2") as canary:
        target = location.format(canary.port).encode().decode("latin-1")
        web.pages["/go"] = lambda visit: visit.send(f"HTTP/1.1 302 Found\r\nLocation: {target}\r\n\r\n")
        with pytest.raises(errors.BadRedirect):
            fetch(web.url("/go"), allow=web.allow)
        assert canary.visits == []


def test_the_internet_never_leads_into_a_private_network_that_is_allowed(
    web: Web, internet: Callable[[Web], list[str]]
) -> None:
    dialled = internet(web)
    web.pages["/go"] = Reply(status=302, headers={"Location": web.url("/a")})
    with pytest.raises(errors.BadRedirect, match=r"news\.example sends"):
        fetch("http://news.example/go", allow=web.allow, resolve=public)
    assert dialled == [PUBLIC]


def test_only_a_page_of_an_allowed_host_leads_to_an_allowed_host(web: Web) -> None:
    png = b"\x89PNG\r\n\x1a\n"
    web.pages["/p"] = Reply(png, type="image/png")
    for get, path in ((fetch, "/a"), (fetch_picture, "/p")):
        with pytest.raises(errors.BadRedirect, match=r"news\.example"):
            get(web.url(path), linked_from="https://news.example/", allow=web.allow)
        assert web.visits == []
    assert fetch_picture(web.url("/p"), linked_from=web.url("/a"), allow=web.allow) == png


def test_the_address_that_was_checked_is_the_one_that_is_dialled(
    web: Web, internet: Callable[[Web], list[str]]
) -> None:
    dialled = internet(web)
    answers = iter([[PUBLIC], ["127.0.0.2"]])
    fetch("http://rebind.example/a", resolve=lambda *_: next(answers))
    assert dialled == [PUBLIC]
    with pytest.raises(errors.PrivateAddress):
        fetch("http://rebind.example/a", resolve=lambda *_: ["10.0.0.1", "::1"])


def test_of_mixed_addresses_only_the_public_ones_are_dialled(web: Web, internet: Callable[[Web], list[str]]) -> None:
    dialled = internet(web)
    fetch("http://mixed.example/a", resolve=lambda *_: ["10.0.0.1", "fe80::1%eth0", PUBLIC])
    assert dialled == [PUBLIC]


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://x.example/",
        "ms-msdt:/id",
        "",
        "http://[::1",
        "http://\x01\xff bad/",
        "/a?" + "a" * 60_000,
    ],
)
def test_a_redirect_to_something_else_than_the_web_is_refused(web: Web, location: str) -> None:
    web.pages["/go"] = lambda visit: visit.send(f"HTTP/1.1 302 Found\r\nLocation: {location}\r\n\r\n")
    with pytest.raises(errors.BadRedirect):
        fetch(web.url("/go"), allow=web.allow)


def test_redirects_end_after_five_hops(web: Web) -> None:
    web.pages["/n"] = lambda _: Reply(status=302, headers={"Location": f"/n?{len(web.visits)}"})
    with pytest.raises(errors.BadRedirect, match="more than 5"):
        fetch(web.url("/n"), allow=web.allow)
    assert len(web.visits) == 6


def test_neither_proxies_nor_netrc_of_the_environment_are_used(
    web: Web, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    (home / ".netrc").write_text("machine 127.0.0.1 login u password SEKRIT\n")
    monkeypatch.setenv("HOME", str(home))
    with Web() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url())
        fetch(web.url("/a"), allow=web.allow)
        assert proxy.visits == []
    assert "authorization" not in web.visits[0].headers


# --------------------------------------------------------------------------- what servers say


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (204, errors.BadAnswer),
        (206, errors.BadAnswer),
        (300, errors.BadAnswer),
        (304, errors.BadAnswer),
        (401, errors.NeedsLogin),
        (402, errors.Refused),
        (403, errors.Refused),
        (404, errors.NotFound),
        (407, errors.Refused),
        (410, errors.NotFound),
        (451, errors.Refused),
        (501, errors.Refused),
        (999, errors.BadAnswer),
    ],
)
def test_an_error_page_is_never_taken_for_the_article(web: Web, status: int, fault: type[errors.DigestError]) -> None:
    web.pages["/it"] = Reply(ARTICLE, status)
    with pytest.raises(fault, match=r"127\.0\.0\.1"):
        fetch(web.url("/it"), allow=web.allow)


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (Reply(""), errors.BadAnswer),
        (Reply(" \n "), errors.BadAnswer),
        (Reply('{"a": 1}', type="application/json"), errors.NotAPage),
        (Reply(b"\x89PNG\r\n\x1a\n" + bytes(9000)), errors.NotAPage),
        (Reply(ARTICLE, headers={"Content-Encoding": "gzip"}), errors.BadAnswer),
        (Reply(ARTICLE, headers={"Content-Encoding": "br"}), errors.BadAnswer),
        (Reply(ARTICLE, headers={"Content-Encoding": "gzip, gzip"}), errors.BadAnswer),
        (Reply(ARTICLE, headers={"Content-Length": "-1"}), errors.BadAnswer),
        (Reply(ARTICLE, headers={"Content-Length": "1, 2"}), errors.BadAnswer),
        (Reply(ARTICLE, headers={"Content-Length": "10000000000"}), errors.TooLarge),
        (Reply(gzip.compress(ARTICLE.encode())[:-9], headers={"Content-Encoding": "gzip"}), errors.Incomplete),
    ],
)
def test_a_body_that_cannot_be_trusted_is_refused(web: Web, reply: Reply, fault: type[errors.DigestError]) -> None:
    web.pages["/it"] = reply
    with pytest.raises(fault):
        fetch(web.url("/it"), allow=web.allow)


@pytest.mark.parametrize(
    ("sent", "fault"),
    [
        (ARTICLE, errors.BadAnswer),
        ("\0\1\2garbage", errors.BadAnswer),
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", errors.BadAnswer),
        ("HTTP/1.1 200 OK\r\nX-Big: " + "v" * 100_000, errors.BadAnswer),
        ("HTTP/1.1 200 OK\r\n" + "X: 1\r\n" * 5000 + "\r\n", errors.BadAnswer),
        (HEAD + "Content-Length: 1000000\r\n\r\n" + ARTICLE, errors.Incomplete),
        (HEAD + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + ARTICLE[:500], errors.Incomplete),
        (HEAD + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n", errors.Incomplete),
        (HEAD + "Transfer-Encoding: chunked\r\n\r\n5;" + "a" * 200_000, errors.Incomplete),
        (HEAD + "Content-Length: 10\r\nContent-Length: 2000\r\n\r\n" + ARTICLE, errors.BadAnswer),
    ],
)
def test_broken_http_is_a_clear_fault(web: Web, sent: str, fault: type[errors.DigestError]) -> None:
    web.pages["/it"] = lambda visit: visit.send(sent)
    with pytest.raises(fault):
        fetch(web.url("/it"), allow=web.allow)


def test_a_server_that_asks_for_a_moment_is_asked_again_once(web: Web) -> None:
    web.pages["/busy"] = lambda _: Reply(status=429, headers={"Retry-After": "1"}) if len(web.visits) == 1 else ARTICLE
    began = time.monotonic()
    assert fetch(web.url("/busy"), allow=web.allow).data == ARTICLE.encode()
    assert time.monotonic() - began >= 1


@pytest.mark.parametrize(
    ("status", "asked", "when"),
    [
        (429, "999999999", "in a few months"),
        (503, "90", "in 90 seconds"),
        (503, "7200", "in 2 hours"),
        (429, format_datetime(datetime.now(UTC) + timedelta(days=3, minutes=1), usegmt=True), "in 3 days"),
    ],
)
def test_a_server_that_asks_for_longer_is_left_alone(web: Web, status: int, asked: str, when: str) -> None:
    web.pages["/busy"] = Reply(status=status, headers={"Retry-After": asked})
    with pytest.raises(errors.TryLater, match=when):
        fetch(web.url("/busy"), allow=web.allow)
    assert len(web.visits) == 1


@pytest.mark.parametrize("asked", ["-5", "soon", "1e9", "Thu, 01 Jan 1970 00:00:00 GMT", "٣"])
def test_nonsense_in_retry_after_means_later(web: Web, asked: str) -> None:
    web.pages["/busy"] = Reply(status=503, headers={"Retry-After": asked.encode().decode("latin-1")})
    with pytest.raises(errors.TryLater, match="later"):
        fetch(web.url("/busy"), allow=web.allow, limits=Limits(retry_seconds=0))


def test_a_fault_that_passes_is_asked_again_once(web: Web) -> None:
    web.pages["/flap"] = lambda _: Reply(status=502) if len(web.visits) == 1 else ARTICLE
    assert fetch(web.url("/flap"), allow=web.allow)
    web.pages["/down"] = Reply(status=500)
    with pytest.raises(errors.Refused, match="500"):
        fetch(web.url("/down"), allow=web.allow)
    assert len(web.asked("/down")) == 2


def test_a_server_that_hangs_up_is_asked_again_once(web: Web) -> None:
    web.pages["/gone"] = lambda _: None
    with pytest.raises(errors.Unreachable, match="broke off"):
        fetch(web.url("/gone"), allow=web.allow)
    assert len(web.visits) == 2


# --------------------------------------------------------------------------- how long and how much


def drip(start: str) -> Callable[[Visit], None]:
    def handler(visit: Visit) -> None:
        visit.send(start)
        while visit.is_open():
            visit.send("a")
            visit.pause(0.02)

    return handler


@pytest.mark.parametrize("start", ["HTTP/1.1 200 OK\r\nX-A: ", HEAD + "Content-Length: 100000\r\n\r\n"])
def test_a_server_that_drips_is_ended_at_the_deadline(web: Web, start: str) -> None:
    web.pages["/slow"] = drip(start)
    began = time.monotonic()
    with pytest.raises(errors.TooSlow, match=r"0\.4 seconds"):
        fetch(web.url("/slow"), allow=web.allow, limits=SHORT)
    assert time.monotonic() - began < 10


def test_a_name_server_that_is_silent_is_ended_at_the_deadline() -> None:
    over = threading.Event()

    def silent(host: str, port: int) -> Sequence[str]:
        over.wait(10)
        return []

    with pytest.raises(errors.TooSlow):
        fetch("http://news.example/", resolve=silent, limits=SHORT)
    over.set()


def test_names_that_lead_nowhere_and_closed_ports_are_unreachable(web: Web) -> None:
    def unknown(host: str, port: int) -> Sequence[str]:
        raise OSError("no such name")

    with pytest.raises(errors.Unreachable, match="no site of that name"):
        fetch("http://nowhere.example/", resolve=unknown)
    with Web() as closed:
        pass
    with pytest.raises(errors.Unreachable, match="nothing answers"):
        fetch(closed.url(), allow=closed.allow)


def endless(visit: Visit) -> None:
    visit.send(HEAD + "Connection: close\r\n\r\n" + ARTICLE)
    while visit.is_open():
        visit.send(PARAGRAPH * 100)


def bomb(visit: Visit) -> None:
    pack = zlib.compressobj(9, wbits=31)
    start = pack.compress(ARTICLE.encode()) + pack.flush(zlib.Z_FULL_FLUSH)
    zeros = pack.compress(bytes(1 << 20)) + pack.flush(zlib.Z_FULL_FLUSH)  # such blocks may repeat
    visit.send(HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n")
    visit.send(start)
    while visit.is_open():
        visit.send(zeros)


@pytest.mark.parametrize("handler", [endless, bomb])
def test_a_body_without_end_stops_at_the_bound(web: Web, handler: Callable[[Visit], None]) -> None:
    web.pages["/big"] = handler
    with pytest.raises(errors.TooLarge):
        fetch(web.url("/big"), allow=web.allow, limits=Limits(bytes=1_000_000))


def test_the_body_of_a_redirect_is_not_read(web: Web) -> None:
    def handler(visit: Visit) -> None:
        visit.send("HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Encoding: gzip\r\n\r\n")
        while visit.is_open():
            visit.send(bytes(65536))

    web.pages["/go"] = handler
    assert fetch(web.url("/go"), allow=web.allow, limits=Limits(bytes=100_000))


def test_what_is_no_page_is_refused_before_its_body_has_come(web: Web) -> None:
    def camera(visit: Visit) -> None:
        visit.send("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n")
        visit.pause(10)

    web.pages["/camera"] = camera
    with pytest.raises(errors.NotAPage, match="a video"):
        fetch(web.url("/camera"), allow=web.allow)


def test_a_reader_who_cancels_is_heard_at_once(web: Web) -> None:
    web.pages["/slow"] = drip("HTTP/1.1 200 OK\r\nX-A: ")
    steps: list[Progress] = []

    def impatient(progress: Progress) -> None:
        steps.append(progress)
        if len(steps) == 3:
            raise errors.Cancelled

    began = time.monotonic()
    with pytest.raises(errors.Cancelled):
        fetch(web.url("/slow"), allow=web.allow, checkpoint=impatient)
    assert time.monotonic() - began < 10
    assert "127.0.0.1" in steps[0].step


# --------------------------------------------------------------------------- pictures


def test_a_picture_is_fetched_under_the_same_rules(web: Web) -> None:
    png = b"\x89PNG\r\n\x1a\n" + bytes(9000)
    web.pages |= {"/p": Reply(png, type="text/plain"), "/q": Reply(png, type="image/png"), "/r": Reply("<p>", type="")}
    assert fetch_picture(web.url("/q"), allow=web.allow) == png
    for path in ("/p", "/r"):
        with pytest.raises(errors.BadAnswer, match="no picture"):
            fetch_picture(web.url(path), allow=web.allow)
    with pytest.raises(errors.PrivateAddress):
        fetch_picture(web.url("/q"))


def test_nobody_is_dialled_once_the_line_is_cut(web: Web) -> None:
    line = Line()
    line.cut()
    with pytest.raises(OSError, match="no address"):
        line.dial(["127.0.0.1"] * 4, web.port, 5)
    assert line._twin is None
