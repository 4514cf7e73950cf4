"""Digests keep to what the reader pinned and left out, and go on where the last one ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digest_app.core.digest.choices import Choices
from digest_app.core.errors import NoSuchArticle
from digest_app.core.library import Library
from digest_app.core.model import Saved
from tests.stories import FIRE, QUAY, page

NOW = datetime(2026, 3, 8, 12, tzinfo=UTC)


@pytest.fixture
def dated(tmp_path: Path, preparing) -> Library:
    library = Library(tmp_path / "library", preparing=preparing, clock=lambda: NOW)
    for title, paragraphs, day in (("Second quay for Oranjestad", QUAY, 3), ("Fire destroys rope works", FIRE, 7)):
        head = f'<meta property="article:published_time" content="2026-03-0{day}T10:00:00+00:00">'
        assert isinstance(library.saving.save_copied(page(title, paragraphs, head), ""), Saved)
    yield library
    library.close()


def titles(library: Library, words: str = "7d") -> list[str]:
    digest = library.digests.make(*library.digests.period(words))
    return [story.title for section in digest.sections for story in section.stories]


def test_what_is_left_out_stays_out_and_a_dropped_sentence_too(dated: Library) -> None:
    assert titles(dated) == ["Second quay for Oranjestad", "Fire destroys rope works"]
    quay = dated.digests.make().sections[1].stories[0]
    first = quay.sentences[0]
    choices = Choices().with_dropped_sentence(first.place)
    dated.digests.choose(lambda _: choices)
    assert first not in dated.digests.make().sections[1].stories[0].sentences
    dated.digests.choose(lambda before: before.with_dropped([quay.key]))
    assert titles(dated) == ["Fire destroys rope works"]
    dated.digests.choose(lambda _: Choices())
    assert len(titles(dated)) == 2


def test_a_digest_knows_what_was_asked_for_and_what_was_left_out(dated: Library) -> None:
    aruba = dated.filing.named("Aruba").id
    made = dated.digests.make(topic_ids=[aruba], unread_only=True)
    assert (made.topics, made.unread_only, made.left_out) == (("Aruba",), True, 0)
    assert dated.digests.make().topics == ()
    dated.digests.choose(lambda before: before.with_dropped([1]).with_dropped([2]))
    assert dated.digests.make().left_out == 2
    assert dated.digests.make(topic_ids=[aruba]).left_out == 1


def test_an_article_that_is_named_twice_is_exported_once(dated: Library) -> None:
    assert dated.exports.data([1, 2, 1], "json").decode().count('"id"') == 2
    assert dated.exports.data([1, 1], "epub") == dated.exports.data([1], "epub")


def test_choices_are_kept_over_a_restart_and_a_pinned_story_is_no_longer_dropped(dated: Library) -> None:
    story = dated.digests.story_of(2)
    chosen = Choices().with_dropped(story).with_pinned(story).with_order([[2], [1]]).with_order([[1]])
    dated.digests.choose(lambda _: chosen)
    again = Library(dated.folder)
    assert again.digests.choices() == chosen == Choices(pinned=(2,), order=(1, 2))
    again.close()
    assert chosen.with_pinned(story, pinned=False) == replace(chosen, pinned=())
    with pytest.raises(NoSuchArticle):
        dated.digests.story_of(99)


def test_a_story_stays_out_when_one_of_its_articles_goes_to_the_bin(dated: Library) -> None:
    head = '<meta property="article:published_time" content="2026-03-07T12:00:00+00:00">'
    for title in ("Second quay for Oranjestad harbour", "Oranjestad gets a second quay"):
        assert isinstance(dated.saving.save_copied(page(title, QUAY, head), ""), Saved)
    story = dated.digests.story_of(3)
    assert story == (1, 3, 4)
    dated.digests.choose(lambda before: before.with_dropped(story))
    assert titles(dated) == ["Fire destroys rope works"]
    dated.shelf.bin([1])
    assert titles(dated) == ["Fire destroys rope works"]
    dated.digests.choose(lambda before: before.with_pinned(dated.digests.story_of(4)))
    assert len(titles(dated)) == 2
    dated.digests.choose(lambda before: before.with_pinned(dated.digests.story_of(3), pinned=False))
    assert not dated.digests.choices().is_pinned((3, 4))


def test_an_article_that_gives_another_figure_does_not_carry_a_sentence(tmp_path: Path, preparing) -> None:
    library = Library(tmp_path / "library", preparing=preparing, clock=lambda: NOW)
    told = "{} workers were taken to hospital when the rope works of Northwick burned down on Monday night."
    for title, count in (("Fire destroys rope works", "Fourteen"), ("Rope works burn down", "Twelve")):
        head = '<meta property="article:published_time" content="2026-03-07T10:00:00+00:00">'
        paragraphs = (told.format(count), *FIRE[1:])
        assert isinstance(library.saving.save_copied(page(title, paragraphs, head), ""), Saved)
    (story,) = library.digests.make().sections[-1].stories
    also = {one.text.partition(" ")[0]: one.also for one in story.sentences}
    assert len(story.articles) == 2
    assert also.get("Fourteen", ()) == also.get("Twelve", ()) == ()
    library.close()


def test_the_last_digest_is_followed_by_the_next_unless_it_was_made_just_now(dated: Library) -> None:
    week = timedelta(days=7)
    assert dated.digests.period("last") == (NOW - week, NOW)
    dated.digests.keep_end(dated.digests.make(until=NOW - timedelta(days=2)))
    assert dated.digests.period("last") == (NOW - week, NOW), "a digest of a time that is over does not count"
    clock = [NOW - timedelta(days=2)]
    library = Library(dated.folder, clock=lambda: clock[0])
    library.digests.keep_end(library.digests.make())
    clock[0] = NOW
    assert titles(library, "last") == ["Fire destroys rope works"]
    library.digests.keep_end(library.digests.make(*library.digests.period("last")))
    assert titles(library, " LAST ") == ["Fire destroys rope works"], "looked at again within the hour"
    for minutes in range(1, 59):
        clock[0] = NOW + timedelta(minutes=minutes)
        library.digests.keep_end(library.digests.make(*library.digests.period("last")))
    assert titles(library, "last") == ["Fire destroys rope works"], "looked at often within the hour"
    clock[0] = NOW + timedelta(hours=2)
    library.digests.keep_end(library.digests.make(*library.digests.period("1h")))
    clock[0] = NOW + timedelta(hours=4)
    assert library.digests.period("last") == (NOW + timedelta(minutes=58), clock[0])
    library.close()
