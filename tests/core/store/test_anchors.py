"""A passage is found again where its words stand in the same surroundings, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.store import anchors

TEXTS = st.text("ab .", max_size=60)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_a_passage_keeps_its_place_when_something_comes_before_and_behind_it(
    before: str, quote: str, after: str, added: str
) -> None:
    old = before + quote + after
    found = anchors.place(quote, len(before), old, f"{added}\n{old}\n{added}")
    assert quote == "" or found is not None
    if found is not None:
        assert f"{added}\n{old}\n{added}"[found : found + len(quote)] == quote


def test_of_two_places_the_one_with_the_same_neighbours_is_taken() -> None:
    old = "At dawn they sailed. At dusk they sailed."
    assert anchors.place("they sailed", 29, old, "In fog. " + old) == 37


def test_words_that_are_gone_have_no_place() -> None:
    assert anchors.place("sailed", 0, "sailed", "rowed") is None


def test_a_text_of_one_letter_is_looked_through_once() -> None:
    assert anchors.place("a", 250_000, "a" * 500_000, "a" * 400_000) == 250_000


def test_words_that_overlap_with_themselves_are_told_apart() -> None:
    assert anchors.place("abab", 4, "x ababab y", "z x ababab y") == 6
