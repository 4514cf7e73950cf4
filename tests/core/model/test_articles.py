"""Blocks of an article and their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.model import Block, Span

TEXT = "The new quay is ready since Monday."


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    start, end = sorted(draw(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))))
    place = st.tuples(st.integers(start, end), st.integers(start, end)).map(sorted)
    spans = tuple(Span("link", *where, href="https://a.example/") for where in draw(st.lists(place, max_size=3)))
    return Block("item", start, end, level=2, marker="•", spans=spans)


@given(blocks(), st.text(max_size=9))
def test_a_moved_block_and_its_spans_say_what_they_said(block: Block, before: str) -> None:
    moved, text = block.moved(len(before)), before + TEXT
    assert text[moved.start : moved.end] == TEXT[block.start : block.end]
    assert [text[span.start : span.end] for span in moved.spans] == [
        TEXT[span.start : span.end] for span in block.spans
    ]
    assert moved.moved(-len(before)) == block
