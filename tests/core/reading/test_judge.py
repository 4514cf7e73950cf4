"""The judge's parts: where a text came from, the forest, the best choice by expected F1, and the last hand on it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.reading import judge
from digest_app.core.reading.alignment import coverage, words
from digest_app.core.reading.candidates import ALWAYS, IN_DOUBT
from digest_app.core.reading.features import About, measure
from digest_app.core.reading.forest import Forest
from digest_app.core.reading.judge import best
from digest_app.core.reading.segments import segments
from digest_app.core.reading.tidy import tidied
from digest_app.core.reading.tree import parse, trim

LONG = "The harbour authority said on Tuesday that the new gate would be tested for six weeks before the autumn storms."


def found_in(text: str, *paragraphs: str) -> list[float]:
    return coverage([words(each) for each in paragraphs], words(text))


def test_a_text_is_traced_back_to_the_segments_that_it_came_from() -> None:
    first, second = "One two three four five six seven.", "Eight nine ten eleven twelve thirteen."
    assert found_in(f"{first} {second}", first, "A heading", second) == [1.0, 0.0, 1.0]


def test_a_short_segment_counts_only_between_its_neighbours() -> None:
    first, second = "One two three four five six seven.", "Eight nine ten eleven twelve thirteen."
    assert found_in(f"{first} Share {second}", "Share", first, "Share", second, "Share") == [0.0, 1.0, 1.0, 1.0, 0.0]


def test_a_paragraph_that_stands_twice_counts_as_often_as_the_text_has_it() -> None:
    first = "One two three four five six seven."
    assert found_in(first, first, first) == [1.0, 0.0]
    assert found_in(f"{first} {first}", first, first) == [1.0, 1.0]


def test_a_part_of_a_segment_counts_as_a_part() -> None:
    (share,) = found_in("one two three four five six", "one two three four five six seven eight nine ten eleven")
    assert 0.3 < share < 0.5


@given(st.lists(st.text(max_size=60), max_size=12), st.text(max_size=200))
def test_shares_are_shares_whatever_the_texts(paragraphs: list[str], text: str) -> None:
    shares = found_in(text, *paragraphs)
    assert len(shares) == len(paragraphs)
    assert all(0 <= share <= 1 for share in shares)


def test_a_tree_sends_each_row_to_its_leaf() -> None:
    forest = Forest.load(
        {
            "it_roots": np.array([0]), "it_columns": np.array([1, 0, 0]), "it_low": np.array([1, 1, 2]),
            "it_thresholds": np.array([0.5, np.inf, np.inf]), "it_values": np.array([0, -2, 2]),
            "it_depth": np.array(1),
        },
        "it",
    )  # fmt: skip
    rows = np.array([[9, 0.5], [9, 0.6]], dtype=np.float32)
    assert forest.probabilities(rows) == pytest.approx([1 / (1 + np.exp(2)), 1 / (1 + np.exp(-2))])


@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.integers(1, 50)), min_size=1, max_size=7))
def test_no_other_choice_has_a_higher_expected_f1(page: list[tuple[float, int]]) -> None:
    likely, counts = (np.array(each, dtype=float) for each in zip(*page, strict=True))
    kept, expected = best(likely, counts)
    others = itertools.product((False, True), repeat=len(page))
    masks = [np.array(mask) for mask in others if any(mask)]
    everything = (likely * counts).sum()
    scores = [2 * (likely * counts)[mask].sum() / (counts[mask].sum() + everything) for mask in masks]
    assert expected == pytest.approx(max(scores))
    assert kept.any()


@pytest.mark.parametrize(("forest", "opinions"), [("first", ALWAYS), ("second", {**ALWAYS, **IN_DOUBT})])
def test_the_forests_read_the_columns_that_they_were_trained_on(forest: str, opinions: dict[str, object]) -> None:
    found = segments(parse(trim(f"<p>{LONG}</p>")))
    votes = {name: [1.0] for name in opinions}
    measured = measure(found, [words(LONG)], votes, About((), (), ""))
    with np.load(judge.DATA) as learned:
        assert list(learned[f"{forest}_names"]) == measured.names


def kept_of(markup: str, likely: list[float], title: str = "") -> list[str]:
    found = [each for each in segments(parse(trim(markup))) if each.text]
    counts = np.array([len(words(each.text)) for each in found], dtype=float)
    chances = np.array(likely)
    kept = tidied(found, counts, chances, chances > 0.5, words(title))
    return [each.text for each, keeps in zip(found, kept, strict=True) if keeps]


def test_a_heading_is_kept_with_its_section() -> None:
    markup = f"<p>{LONG}<h2>A gate in the tide</h2><p>{LONG} Again.<h2>Nothing follows</h2>"
    assert kept_of(markup, [0.9, 0.3, 0.9, 0.3]) == [LONG, "A gate in the tide", f"{LONG} Again."]


def test_a_body_that_stands_twice_is_kept_once_and_a_refrain_is_kept() -> None:
    copies = f"<div><p>{LONG}</p></div><div><p>{LONG}</p></div>"
    assert kept_of(copies, [0.9, 0.9]) == [LONG]
    assert kept_of(f"<div><p>{LONG}</p><p>{LONG}</p></div>", [0.9, 0.9]) == [LONG, LONG]


@pytest.mark.parametrize(
    "line",
    [
        "<h1>The title</h1>", "<p>By Odile Marchetti</p>", "<p>3 May 2025, 14:00</p>", "<p>Tags: Aruba, Coalition</p>",
        "<p>Share on Facebook</p>", "<p>Photo: Reuters</p>", "<aside class=pullquote>The gate was tested</aside>",
        "<p class=newsletter-box>All you need to know on Mondays</p>", "<p>Sign up for our newsletter</p>",
    ],
)  # fmt: skip
def test_what_no_article_says_is_not_kept(line: str) -> None:
    assert kept_of(f"{line}<p>{LONG}</p>", [0.6, 0.9], "The title") == [LONG]


def test_a_correction_and_a_footnote_are_kept() -> None:
    markup = f"<p>{LONG}</p><p class=correction>An earlier version was wrong.</p><p class=footnote>1. A source.</p>"
    assert len(kept_of(markup, [0.9, 0.3, 0.3])) == 3
