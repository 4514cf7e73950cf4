"""Segments of a page put together as an article: plain text, and the blocks whose places in it are known."""

from __future__ import annotations

from collections.abc import Iterable

from digest_app.core.model import Block, Span
from digest_app.core.reading.addresses import absolute
from digest_app.core.reading.segments import Segment

APART = "\n\n"


def assemble(segments: Iterable[Segment], base: str | None = None) -> tuple[str, tuple[Block, ...]]:
    """Join segments by blank lines; links become absolute http(s) addresses, seen from `base`, or are dropped.

    A picture takes no room in the text: it stands where the next block begins, and its alt text is its marker.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for segment in segments:
        start = at + (len(APART) if pieces else 0)
        if segment.kind == "picture":
            if address := absolute(segment.picture, base):
                blocks.append(Block("picture", start, start, marker=segment.marker, picture=address))
            continue
        spans = tuple(placed for span in segment.spans if (placed := _placed(span, start, base)))
        at = start + len(segment.text)
        pieces.append(segment.text)
        blocks.append(Block(segment.kind, start, at, segment.level, segment.marker, spans))
    return APART.join(pieces), tuple(within(block, at) for block in blocks)


def _placed(span: Span, start: int, base: str | None) -> Span | None:
    href = absolute(span.href, base) or "" if span.kind == "link" else ""
    return None if span.kind == "link" and not href else Span(span.kind, start + span.start, start + span.end, href)


def within(block: Block, length: int) -> Block:
    """A picture after the last text stands at the end of the text."""
    if block.start <= length:
        return block
    return Block(block.kind, length, length, marker=block.marker, picture=block.picture)
