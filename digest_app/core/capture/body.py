"""The body of an answer, unpacked piece by piece and never beyond its bound, whatever the packing holds."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator

from digest_app.core.capture.kinds import HEAD
from digest_app.core.errors import TooLarge

PIECE = 65_536
"""Bytes that are held at once beside what is kept."""
MOST_MEMBERS = 10_000
"""Files in one gzip file that are unpacked; an honest one has a few."""
_MEMBER = b"\x1f\x8b"
"""How each member of a gzip file begins; what follows the last one and does not is left."""


def collect(pieces: Iterable[bytes], limit: int, look: Callable[[bytes], object]) -> bytes:
    """Join the pieces of a body; `look` sees its beginning as soon as it is there and may raise.

    TooLarge when more than `limit` bytes come.
    """
    body = bytearray()
    seen = False
    for piece in pieces:
        body += piece
        if len(body) > limit:
            raise TooLarge(megabytes=limit // 1_000_000)
        if not seen and len(body) >= HEAD:
            look(bytes(body[:HEAD]))
            seen = True
    if not seen:
        look(bytes(body))
    return bytes(body)


def gunzip(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack gzip in pieces of at most 64 kB; EOFError where it ends too soon, zlib.error where it is damaged."""
    unzip = zlib.decompressobj(wbits=31)
    rest, members = b"", 1
    for piece in pieces:
        rest += piece
        while True:
            if unzip.eof:
                if len(rest) < len(_MEMBER):
                    break  # another member may begin in the next piece
                if not rest.startswith(_MEMBER):
                    return
                members += 1
                if members > MOST_MEMBERS:
                    raise zlib.error("too many members")
                unzip = zlib.decompressobj(wbits=31)
            unpacked = unzip.decompress(rest, PIECE)
            yield unpacked
            rest = unzip.unused_data if unzip.eof else unzip.unconsumed_tail
            if not unzip.eof and not rest and len(unpacked) < PIECE:
                break
    if not unzip.eof:
        raise EOFError


def declared_length(header: str) -> int:
    """Read a Content-Length, 0 where there is none; ValueError where it is no number or contradicts itself."""
    lengths = {int(part) for part in header[:200].split(",")} if header else {0}
    if len(lengths) != 1 or min(lengths) < 0:
        raise ValueError(header[:200])
    return lengths.pop()
