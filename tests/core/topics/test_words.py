"""Words are found alike, by whichever way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.topics.words import split

LETTERS = st.text(alphabet="aZ9é_-'’.+# \n\u0301เก台海Київ", max_size=40)


@given(LETTERS)
def test_a_word_stands_where_it_says_whatever_else_the_text_holds(text: str) -> None:
    found = split(text)
    raw = [item.raw for item in found.items]
    assert raw == [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    # a letter of another script far away changes nothing but that it is a word itself
    assert [item.raw for item in split(f"{text}\n台").items] == [*raw, "台"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++ and C# and F#s", ["C++", "and", "C#", "and", "F", "s"]),
        ("snake_case", ["snake", "case"]),
        ("Curac\u0327ao’s", ["Curac\u0327ao", "s"]),
        ("台海局势 2026", ["台", "海", "局", "势", "2026"]),
    ],
)
def test_a_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert [item.raw for item in split(text).items] == words
