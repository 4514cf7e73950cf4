"""Sentences stand whole and exact, in any script."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.summary.sentences import split


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aB1 .!?…\n\t\"'”)(。」؟।ไทयि\ud800é"), max_size=80))
def test_sentences_cover_all_but_blanks_in_order_and_stand_stripped(text: str) -> None:
    at = 0
    for start, end in split(text):
        assert start >= at
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        at = end
    assert not text[at:].strip()
