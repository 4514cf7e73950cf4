"""File names from titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.exporting.names import file_name, same_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The harbour grows: a quay & two cranes", "The harbour grows a quay & two cranes.md"),
        ("../../../../tmp/pwned", "tmp pwned.md"),
        ("..\\..\\windows\\x", "windows x.md"),
        ("CON", "CON_.md"),
        ("nul.txt", "nul_.txt.md"),
        ("a" * 400, "a" * 177 + ".md"),
        (".", "article 7.md"),
        ("..", "article 7.md"),
        ("~", "article 7.md"),
        ("", "article 7.md"),
        ("-rf", "rf.md"),
        ("x\ny", "x y.md"),
        ('a/b:c*d?e"f<g>h|i', "a b c d e f g h i.md"),
        ("trailing dot. ", "trailing dot.md"),
        ("\u202egnp.exe", "gnp.exe.md"),
        ("%2e%2e%2fx", "%2e%2e%2fx.md"),
        ("e\u0301 vs é", "é vs é.md"),
        ("👩\u200d🚒 at work", "👩\u200d🚒 at work.md"),
        ("[[link]] #tag ^block", "link tag block.md"),
        ("一场风暴", "一场风暴.md"),
        ("half \ud800 a letter", "half a letter.md"),
    ],
)
def test_a_title_gives_a_readable_name(title: str, name: str) -> None:
    assert file_name(title, 7, "md") == name


def test_a_nameless_article_is_named_by_its_address_the_same_way_every_time() -> None:
    assert file_name("", "https://example.org/a", "md") == file_name("...", "https://example.org/a", "md")
    assert file_name("", "https://example.org/a", "md") != file_name("", "https://example.org/b", "md")


def test_a_long_title_is_cut_at_a_blank() -> None:
    assert file_name("word " * 80, 7, "md") == ("word " * 35).strip() + ".md"


@given(st.text(max_size=300) | st.text(st.sampled_from("./\\: ~-a𝕏\u202e\u0301CONulPRX1"), max_size=300))
def test_every_title_gives_a_name_that_every_system_takes(title: str) -> None:
    from pathvalidate import is_valid_filename

    name = file_name(title, 7, "md")
    assert is_valid_filename(name, platform="universal")
    assert len(name.encode()) <= 180
    assert name[0] not in ".-~ "
    assert file_name(title, 7, "md") == name


def test_names_that_some_file_system_cannot_tell_apart_are_the_same() -> None:
    assert same_name("Title.md") == same_name("TITLE.MD")
    assert same_name("e\u0301.md") == same_name("É.md")
