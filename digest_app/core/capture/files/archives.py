"""Pages inside web archives: MHTML, as browsers save it, and WARC, as crawlers do."""

from __future__ import annotations

import email
import email.policy
import io
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from digest_app.core.capture import address
from digest_app.core.capture.body import PIECE, collect, gunzip
from digest_app.core.capture.kinds import HEAD, charset, kind_of, media_type
from digest_app.core.errors import BadAddress, NotAPage, TooLarge
from digest_app.core.model import Page

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from warcio.limitreader import LimitReader

_LARGEST_PAGE = 10_000_000
_LARGEST_TOTAL = 100_000_000
"""Bytes of all pages of one archive, unpacked."""
_LARGEST_UNPACKED = 1_000_000_000
_MOST_PAGES = 1_000
_MOST_PARTS = 5_000
"""Lines of an MHTML file that may begin a part."""
_HEADERS = 65_536
_LONG_HEADER = re.compile(rb"^[\w-]+:[^\n]{4000}|(?:;[^;\n]{0,200}){200}", re.MULTILINE)

_MHTML = re.compile(rb"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):[^\n]*", re.IGNORECASE)


def read_mhtml(data: bytes) -> list[Page] | None:
    """Return the page of an MHTML file; None where the data is none. NotAPage where it holds no page."""
    head = data[:HEAD]
    if not (_MHTML.match(head) and re.search(rb"multipart/related|text/html", head, re.IGNORECASE)):
        return None
    if data.count(b"\n--") > _MOST_PARTS or _LONG_HEADER.search(data[:_HEADERS]):
        raise NotAPage(what="a web archive (MHTML) without a page in it")
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        root = next(
            part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")
        )
        body = root.get_payload(decode=True)
    except (StopIteration, RecursionError, ValueError, LookupError) as fault:
        raise NotAPage(what="a web archive (MHTML) without a page in it") from fault
    if not isinstance(body, bytes) or not body.strip():
        raise NotAPage(what="a web archive (MHTML) without a page in it")
    if len(body) > _LARGEST_PAGE:
        raise TooLarge(megabytes=_LARGEST_PAGE // 1_000_000)
    places = (message.get("Snapshot-Content-Location"), root.get("Content-Location"), message.get("Content-Location"))
    return [Page(source="", data=body, url=_first_address(places), charset=charset(str(root.get("Content-Type", ""))))]


def read_warc(data: bytes) -> list[Page] | None:
    """Return the pages of a WARC file, packed or not; None where the data is none. NotAPage where it holds no page."""
    if not _starts_as_warc(data):
        return None
    pages: dict[str, Page] = {}
    total = 0
    for page in (page for page in _responses(data) if page.kind in ("html", "pdf")):
        total += len(page.data)
        if total > _LARGEST_TOTAL or len(pages) >= _MOST_PAGES:
            raise TooLarge(megabytes=_LARGEST_TOTAL // 1_000_000)
        pages.setdefault(address.key(page.url or ""), page)
    if not pages:
        raise NotAPage(what="a web archive (WARC) without a page in it")
    return list(pages.values())


def _responses(data: bytes) -> Iterator[Page]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    stream = io.BufferedReader(_Unpacked(data)) if _is_packed(data) else io.BytesIO(data)
    # a damaged end leaves the pages before it
    with suppress(ArchiveLoadFailed, EOFError, zlib.error, ValueError, OSError, AttributeError, TypeError, KeyError):
        records = ArchiveIterator(stream)
        records.INC_RECORD = ""  # what it would write to standard error
        for record in records:
            headers = record.http_headers
            if record.rec_type == "response" and headers and headers.get_statuscode() in ("200", "203"):
                url = record.rec_headers.get_header("WARC-Target-URI") or ""
                with suppress(BadAddress, NotAPage, TooLarge, EOFError, zlib.error):
                    yield _answer(address.clean(url), headers.get_header, record.raw_stream)


def _answer(url: str, header: Callable[[str, str], str], stream: LimitReader) -> Page:
    """Read a recorded answer. NotAPage, TooLarge, EOFError or zlib.error where it is no page or not whole."""
    from warcio.bufferedreaders import ChunkedDataReader

    is_chunked = header("Transfer-Encoding", "").lower() == "chunked"
    body_stream = ChunkedDataReader(stream) if is_chunked else stream
    pieces: Iterator[bytes] = iter(lambda: body_stream.read(PIECE), b"")
    coding, content_type = header("Content-Encoding", "").lower(), header("Content-Type", "")
    if coding in ("gzip", "x-gzip"):
        pieces = gunzip(pieces)
    elif coding not in ("", "identity"):
        raise NotAPage(what="a page in an unknown packing")
    label = media_type(content_type)
    body = collect(pieces, _LARGEST_PAGE, lambda head: kind_of(head, label))
    if stream.limit and not stream.read(1):
        raise EOFError("the archive ends inside this answer")
    return Page(source="", data=body, kind=kind_of(body[:HEAD], label), url=url, charset=charset(content_type))


class _Unpacked(io.RawIOBase):
    """A packed archive as a stream of what it holds, up to a bound: TooLarge beyond it."""

    def __init__(self, data: bytes) -> None:
        self._pieces = gunzip(data[start : start + PIECE] for start in range(0, len(data), PIECE))
        self._rest = b""
        self._total = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        while not self._rest:
            try:
                self._rest = next(self._pieces)
            except (StopIteration, EOFError, zlib.error):
                return 0
            self._total += len(self._rest)
            if self._total > _LARGEST_UNPACKED:
                raise TooLarge(megabytes=_LARGEST_UNPACKED // 1_000_000)
        taken = self._rest[: len(view)]
        view[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)


def _is_packed(data: bytes) -> bool:
    return data.startswith(b"\x1f\x8b")


def _starts_as_warc(data: bytes) -> bool:
    if not _is_packed(data):
        return data.startswith(b"WARC/")
    with suppress(EOFError, zlib.error):
        return next(gunzip([data[:PIECE]])).startswith(b"WARC/")
    return False


def _first_address(places: Iterable[str | None]) -> str | None:
    addresses = (address.clean_or_none("".join(str(place or "").split())) for place in places)
    return next(filter(None, addresses), None)
