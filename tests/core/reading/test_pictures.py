"""Pictures: which file a page means, and what is kept of a file."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from lxml import html
from PIL import Image

from digest_app.core.errors import NotAPage
from digest_app.core.reading.pictures import WIDEST, reencode, source_of


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img src="a.jpg" srcset="s.jpg 480w, m.jpg 1280w, l.jpg 4000w">', "m.jpg"),
        ('<img src="a.jpg" srcset="s.jpg, d.jpg 2x">', "d.jpg"),
        ('<img src="data:image/gif;base64,R0lG" data-src="lazy.jpg">', "lazy.jpg"),
        ('<img src="/spacer.gif" data-lazy-src="lazy.jpg">', "lazy.jpg"),
        ('<img src="small.jpg" data-srcset="w_1,h_2/big.jpg 1400w">', "w_1,h_2/big.jpg"),
        ('<img src="icon.png" width="16" height="16">', ""),
        ('<img alt="nothing">', ""),
    ],
)
def test_the_file_is_the_one_that_a_browser_would_show(markup: str, address: str) -> None:
    assert source_of(html.fragment_fromstring(markup)) == address


def test_a_picture_element_offers_its_sources() -> None:
    picture = html.fragment_fromstring('<picture><source srcset="big.webp 1600w"><img src="small.jpg"></picture>')
    assert source_of(picture.find(".//img")) == "big.webp"


def encoded(mode: str, size: tuple[int, int], form: str) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF"])
def test_the_four_usual_forms_are_written_anew(form: str) -> None:
    kept = reencode(encoded("RGB", (40, 30), form) + b"a secret after the end")
    assert (kept.width, kept.height) == (40, 30)
    assert b"secret" not in kept.data
    assert Image.open(io.BytesIO(kept.data)).format in ("PNG", "JPEG")


def test_a_wide_picture_is_made_narrower() -> None:
    kept = reencode(encoded("RGB", (3200, 200), "PNG"))
    assert (kept.width, kept.height) == (WIDEST, 100)


def test_what_can_be_seen_through_stays_so() -> None:
    kept = reencode(encoded("RGBA", (4, 4), "PNG"))
    assert Image.open(io.BytesIO(kept.data)).mode == "RGBA"


def bomb() -> bytes:
    """A small file that claims 60,000 by 60,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(bytes(1000))), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def impossible() -> bytes:
    """A picture that is to be turned, with a tag that says it is a number and holds a letter."""
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">HHHI4sHHIHHI", 2, 0x14C, 2, 2, b"x", 0x112, 3, 1, 3, 0, 0)
    out = io.BytesIO()
    Image.new("RGB", (40, 30)).save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<svg/>", b"BM" + bytes(100), b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WAVE",
        encoded("RGB", (50, 50), "JPEG")[:200], encoded("RGB", (5000, 4100), "GIF"), bomb(), impossible(),
    ],
)  # fmt: skip
def test_what_is_no_picture_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(NotAPage):
        reencode(data)
