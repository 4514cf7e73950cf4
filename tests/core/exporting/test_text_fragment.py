"""Links that open a page at a sentence."""

from __future__ import annotations

from digest_app.core.exporting.text_fragment import link

URL = "https://example.org/a"


def fragment(text: str, start: int = 0, end: int | None = None) -> str:
    return link(URL, text, start, len(text) if end is None else end).removeprefix(f"{URL}#:~:text=")


def test_syntax_inside_the_words_is_encoded() -> None:
    assert fragment("well-known, R&D (50%)") == "well%2Dknown%2C%20R%26D%20%2850%25%29"


def test_letters_of_all_scripts_are_encoded_as_utf_8() -> None:
    assert fragment("海峡 “x”") == "%E6%B5%B7%E5%B3%A1%20%E2%80%9Cx%E2%80%9D"


def test_a_long_sentence_is_named_by_its_first_and_last_words() -> None:
    assert fragment("one two three four five " + "and more " * 20 + "six seven eight nine ten.") == (
        "one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten."
    )


def test_the_first_words_are_enough_to_tell_the_sentence_from_earlier_ones() -> None:
    earlier = "One two three four five and then nothing.\n\n"
    sentence = "One two three four five six " + "and more " * 20 + "the end of it all."
    assert fragment(earlier + sentence, len(earlier)).startswith("One%20two%20three%20four%20five%20six,")


def test_line_feeds_and_double_blanks_are_one_blank() -> None:
    assert fragment("one\ntwo  three") == "one%20two%20three"


def test_an_address_keeps_its_own_fragment() -> None:
    assert link(f"{URL}#part", "x", 0, 1) == f"{URL}#part:~:text=x"
    assert link(f"{URL}#:~:text=old", "x", 0, 1) == f"{URL}#:~:text=x"
