"""Bringing parts back and taking them out keeps every place true, and the one undoes the other."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.model import Article, Block, CleaningRule, Removed, Span
from digest_app.core.reading.by_hand import BY_HAND, applied, brought_back, taken_out

LINES = st.lists(st.text("ab 1é字", min_size=1, max_size=12).filter(str.strip).map(str.strip), min_size=1, max_size=6)


def article(lines: list[str], removed: tuple[Removed, ...] = ()) -> Article:
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("paragraph", at, at + len(line), spans=(Span("strong", at, at + 1),)))
        at += len(line) + 2
    return Article(title="A", text="\n\n".join(lines), blocks=tuple(blocks), removed=removed)


def lines_of(made: Article) -> list[str]:
    return [made.text[block.start : block.end] for block in made.blocks]


def holds(made: Article) -> bool:
    at_a_letter = all(block.start < span.end <= block.end for block in made.blocks for span in block.spans)
    places = all(0 <= part.at <= len(made.text) for part in made.removed)
    return "\n\n".join(lines_of(made)) == made.text and at_a_letter and places


@given(LINES, st.data())
def test_what_is_taken_out_can_be_brought_back_to_its_place(lines: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    whole = article(lines)
    block = whole.blocks[number]
    less = taken_out(whole, block.start, block.start + 1)
    assert lines_of(less) == lines[:number] + lines[number + 1 :]
    assert holds(less)
    (gone,) = less.removed
    assert (gone.text, gone.reason) == (lines[number], BY_HAND)
    again = brought_back(less, gone)
    assert (again.text, again.removed) == (whole.text, ())
    assert holds(again)


@given(LINES, st.lists(st.tuples(st.text("xyz", min_size=1, max_size=5), st.integers(0, 6)), max_size=4))
def test_all_that_was_left_out_can_be_brought_back_in_any_state(lines: list[str], parts: list[tuple[str, int]]) -> None:
    whole = article(lines)
    starts = [block.start for block in whole.blocks] + [len(whole.text)]
    left_out = tuple(
        Removed(text, "other", starts[min(at, len(lines))]) for text, at in sorted(parts, key=lambda p: p[1])
    )
    made = replace(whole, removed=left_out)
    while made.removed:
        made = brought_back(made, made.removed[0])
        assert holds(made)
    assert sorted(lines_of(made)) == sorted([*lines, *(text for text, _ in parts)])


def test_a_selection_over_several_blocks_takes_all_of_them_out() -> None:
    made = taken_out(article(["One.", "Two.", "Three.", "Four."]), 8, 14)
    assert lines_of(made) == ["One.", "Four."]
    assert [part.text for part in made.removed] == ["Two.", "Three."]
    assert holds(made)


def test_a_rule_drops_what_says_the_same_whatever_its_figures_and_keeps_what_was_left_out() -> None:
    page = article(
        ["The gate held.", "Shared 12 times", "The tide fell."], (Removed("Corrected on 3 May.", "other", 14),)
    )
    rules = [CleaningRule("drop", "shared 4 times", site="a"), CleaningRule("keep", "Corrected on 9 May.", site="a")]
    made, used = applied(page, rules)
    assert lines_of(made) == ["The gate held.", "Corrected on 3 May.", "The tide fell."]
    assert used == rules


def test_rules_never_take_half_of_an_article() -> None:
    page = article(["Read our letter and the other things that we have.", "It rains."])
    made, used = applied(page, [CleaningRule("drop", "Read our letter and the other things that we have.", site="a")])
    assert made is page
    assert len(used) == 1
