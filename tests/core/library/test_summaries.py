"""The reader's wishes about a summary are kept, and every sentence stands in the text."""

from __future__ import annotations

import pytest

from digest_app.core.library import Library
from digest_app.core.model import Saved
from tests.stories import page


@pytest.fixture
def quay(library: Library) -> int:
    outcome = library.saving.save_copied(page(), "")
    assert isinstance(outcome, Saved)
    return outcome.id


def test_a_longer_summary_holds_the_shorter_one(library: Library, quay: int) -> None:
    summary = library.shelf.article(quay).summary
    for length in range(1, len(summary.ranked)):
        assert set(summary.shown(length)) < set(summary.shown(length + 1))


def test_the_length_is_kept_for_this_article(library: Library, quay: int) -> None:
    library.summaries.choose_length(quay, 5)
    assert library.shelf.article(quay).marks.summary_length == 5


@pytest.mark.parametrize("method", ["lexrank", "textrank", "lead", "luhn", "reduction", "edmundson"])
def test_every_method_gives_sentences_of_the_text(library: Library, quay: int, method: str) -> None:
    summary = library.summaries.choose_method(quay, method)
    text = library.shelf.article(quay).article.text
    assert summary.ranked
    assert all(text[s.start : s.end] == s.text for s in summary.ranked)
    assert library.shelf.article(quay).summary == summary


def test_a_pinned_sentence_is_always_shown_and_a_banned_one_never(library: Library, quay: int) -> None:
    kept = library.shelf.article(quay)
    best, worst = kept.summary.ranked[0], kept.summary.ranked[-1]
    library.summaries.say(quay, [(worst.start, worst.end)], pinned=True)
    summary = library.summaries.say(quay, [(best.start, best.end)], pinned=False)
    assert summary.ranked[0].start == worst.start
    assert best.start not in {sentence.start for sentence in summary.ranked}
    library.summaries.say(quay, [(best.start, best.end)], pinned=None)
    library.summaries.say(quay, [(worst.start, worst.end)], pinned=None)
    assert library.shelf.article(quay).summary.ranked == kept.summary.ranked


def test_every_pinned_sentence_is_shown_however_short_the_summary(library: Library, quay: int) -> None:
    pinned = library.shelf.article(quay).summary.ranked[-3:]
    summary = library.summaries.say(quay, [(one.start, one.end) for one in pinned], pinned=True)
    assert {one.start for one in summary.shown(1)} == {one.start for one in pinned}
    assert len(summary.shown(5)) == 5


def test_a_mark_made_when_the_sentence_had_other_ends_is_found_and_let_go(library: Library, quay: int) -> None:
    sentence = library.shelf.article(quay).summary.ranked[0]
    library.summaries.say(quay, [(sentence.start, sentence.start + 9)], pinned=True)
    assert library.summaries.said(quay, sentence.start, sentence.end) is True
    library.summaries.say(quay, [(sentence.start, sentence.end)], pinned=None)
    assert library.summaries.said(quay, sentence.start, sentence.end) is None


def test_what_is_pinned_and_banned_stays_so_in_a_changed_text(library: Library, quay: int) -> None:
    kept = library.shelf.article(quay)
    best, worst = kept.summary.ranked[0], kept.summary.ranked[-1]
    library.summaries.say(quay, [(worst.start, worst.end)], pinned=True)
    library.summaries.say(quay, [(best.start, best.end)], pinned=False)
    other = next(one for one in kept.article.blocks if not one.start <= min(best.start, worst.start) < one.end)
    assert other.start < worst.start
    before = library.shelf.article(quay)

    state = library.cleaning.take_out(quay, other.start, other.end)
    summary = library.shelf.article(quay).summary
    assert summary.ranked[0].text == worst.text
    assert best.text not in {sentence.text for sentence in summary.ranked}

    library.cleaning.put_back(state)
    assert library.shelf.article(quay) == before
    assert library.summaries.said(quay, worst.start, worst.end) is True
    assert library.summaries.said(quay, best.start, best.end) is False


def test_a_pinned_sentence_that_was_taken_out_is_pinned_again_when_it_is_put_back(library: Library, quay: int) -> None:
    sentence = library.shelf.article(quay).summary.ranked[-1]
    library.summaries.say(quay, [(sentence.start, sentence.end)], pinned=True)
    state = library.cleaning.take_out(quay, sentence.start, sentence.end)
    assert sentence.text not in {one.text for one in library.shelf.article(quay).summary.ranked}
    library.cleaning.put_back(state)
    assert library.summaries.said(quay, sentence.start, sentence.end) is True


def test_a_length_and_a_method_that_are_chosen_at_once_are_both_kept(library: Library, quay: int) -> None:
    library.summaries.choose_method(quay, "lead")
    library.summaries.choose_length(quay, 2)
    library.summaries.choose_method(quay, "luhn")
    marks = library.shelf.article(quay).marks
    assert (marks.summary_length, marks.summary_method) == (2, "luhn")
