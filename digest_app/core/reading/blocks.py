"""Segments of a page, or drafts of blocks, laid out as an article: plain text, and blocks whose places are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from digest_app.core.model import Block, BlockKind, Span
from digest_app.core.reading.addresses import absolute
from digest_app.core.reading.segments import Segment

APART = "\n\n"


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its place in the text is known; spans count from the draft's own start."""

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    spans: tuple[Span, ...] = ()
    picture: str = ""


def laid_out(drafts: Iterable[Draft]) -> tuple[str, tuple[Block, ...]]:
    """Lay drafts out with a blank line between them.

    A draft without text, such as a picture, takes no room: it stands where the next block begins, or at the end.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for draft in drafts:
        start = at + (len(APART) if pieces else 0)
        end = start + len(draft.text)
        spans = tuple(span.moved(start) for span in draft.spans)
        blocks.append(Block(draft.kind, start, end, draft.level, draft.marker, spans, draft.picture))
        if draft.text:
            pieces.append(draft.text)
            at = end
    return APART.join(pieces), tuple(within(block, at) for block in blocks)


def assemble(segments: Iterable[Segment], base: str | None = None) -> tuple[str, tuple[Block, ...]]:
    """Lay segments out; links become absolute http(s) addresses, seen from `base`, or are dropped.

    The alt text of a picture is its marker.
    """
    return laid_out(_drafts(segments, base))


def within(block: Block, length: int) -> Block:
    """The block, or where it stands after the last text, as a picture may, the same at the end of the text."""
    return block if block.start <= length else replace(block, start=length, end=length)


def _drafts(segments: Iterable[Segment], base: str | None) -> Iterator[Draft]:
    for segment in segments:
        if segment.kind != "picture":
            spans = tuple(_linked(segment.spans, base))
            yield Draft(segment.kind, segment.text, segment.level, segment.marker, spans)
        elif address := absolute(segment.picture, base):
            yield Draft("picture", "", marker=segment.marker, picture=address)


def _linked(spans: Iterable[Span], base: str | None) -> Iterator[Span]:
    for span in spans:
        if span.kind != "link":
            yield span
        elif address := absolute(span.href, base):
            yield Span(span.kind, span.start, span.end, address)
