"""Pictures of an article: which file an element stands for, and how a file becomes one that is safe to keep."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from lxml.etree import _Element

from digest_app.core.errors import NotAPage

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 20_000_000
WIDEST = 1600
"""Pixels of the longest side that are kept: as wide as a reading column is on a dense screen."""

_LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-file", "data-full-src", "data-hi-res-src", "data-url")
_MOST_SOURCES = 20
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_PLACEHOLDER = re.compile(
    r"^data:|placeholder|spacer|blank\.(?:gif|png)|transparent\.|loader|loading\.|1x1|pixel\.", re.IGNORECASE
)
_CANDIDATE = re.compile(r"(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)")
_FORMATS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG", b"GIF87a": "GIF", b"GIF89a": "GIF", b"RIFF": "WEBP"}


@dataclass(frozen=True, slots=True)
class Reencoded:
    """A picture as it is kept: PNG where the original can be seen through or is small in colours, else JPEG."""

    data: bytes
    width: int
    height: int


def source_of(element: _Element) -> str:
    """The address that a browser would load for an `<img>` once it is in view, as written; empty for a decoration.

    Of a `srcset` the smallest picture of at least 1,200 pixels is taken, else the largest.
    """
    if _is_tiny(element):
        return ""
    sets = [value for each in (element, *_sources(element)) for name in _SETS if (value := each.get(name))]
    best = max((_widest(value) for value in sets), default=(0.0, ""))[1]
    named = [element.get(name) or "" for name in (*_LAZY, "src")]
    plain = next((value for value in named if value and not _PLACEHOLDER.search(value)), "")
    return (best or plain).strip()


def _sources(element: _Element) -> list[_Element]:
    """The other sources of a `<picture>`; libxml2 puts what follows a `<source>` inside it."""
    around = element.getparent()
    while around is not None and around.tag == "source":
        around = around.getparent()
    return list(islice(around.iter("source"), _MOST_SOURCES)) if around is not None and around.tag == "picture" else []


def _widest(srcset: str) -> tuple[float, str]:
    """The best candidate of a srcset, with a rank by which sets can be compared."""
    found = [
        (float(size or 1) * (1000 if unit == "x" or not unit else 1), address)
        for address, size, unit in _CANDIDATE.findall(srcset[:20_000])
        if not _PLACEHOLDER.search(address)
    ]
    enough = [each for each in found if each[0] >= 1200]
    return min(enough) if enough else max(found, default=(0.0, ""))


def _is_tiny(element: _Element) -> bool:
    sides = [element.get(name, "").removesuffix("px") for name in ("width", "height")]
    return any(side.isascii() and side.isdigit() and len(side) < 3 and int(side) < 50 for side in sides)


def reencode(data: bytes) -> Reencoded:
    """Read a picture's pixels and write them anew, so that nothing of the file itself is kept.

    PNG, JPEG, WebP and GIF (its first frame), told by their first bytes; at most 20 million pixels.
    NotAPage where it is none of these, larger, or broken.
    """
    from PIL import Image, ImageOps

    name = next((each for magic, each in _FORMATS.items() if data.startswith(magic)), None)
    if name is None or (name == "WEBP" and data[8:12] != b"WEBP"):
        raise NotAPage(what="not a picture that can be kept")
    try:
        with Image.open(io.BytesIO(data), formats=(name,)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NotAPage(what="a picture of more than 20 million pixels")
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail((WIDEST, WIDEST))
            return _write(picture)
    except NotAPage:
        raise
    except Exception as error:  # a file that was made to be broken makes Pillow raise whatever there is
        raise NotAPage(what="a broken picture") from error


def _write(picture: Image.Image) -> Reencoded:
    see_through = picture.has_transparency_data
    few_colours = picture.mode in ("1", "L", "P")
    kept = picture.convert("RGBA" if see_through else "RGB")
    out = io.BytesIO()
    if see_through or few_colours:
        kept.save(out, "PNG", optimize=False)
    else:
        kept.save(out, "JPEG", quality=85)
    return Reencoded(out.getvalue(), kept.width, kept.height)
