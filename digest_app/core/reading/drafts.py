"""Drafts of blocks -> the clean text and its blocks with their places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from digest_app.core.model import Block, BlockKind, Span


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
    """Lay drafts out with a blank line between them; a picture without alt text takes no room of its own."""
    text = ""
    blocks: list[Block] = []
    for draft in drafts:
        if draft.text and text:
            text += "\n\n"
        start = len(text)
        text += draft.text
        spans = tuple(Span(span.kind, start + span.start, start + span.end, span.href) for span in draft.spans)
        blocks.append(Block(draft.kind, start, len(text), draft.level, draft.marker, spans, draft.picture))
    return text, tuple(blocks)
