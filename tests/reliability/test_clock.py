"""A clock that is wrong, jumps or runs backwards loses nothing and puts nothing out of order."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from benchmarks.reliability.deeds import Reader, page
from digest_app.core.library import Library, View

MOMENTS = [
    datetime(2026, 3, 29, 1, 30, tzinfo=UTC),  # in the hour that summer time leaves out
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 29, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 30, tzinfo=timezone(timedelta(hours=-11))),
]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Each look at the clock says another time."""
    looks = iter(MOMENTS * 100)
    return Library(tmp_path, preparing=Reader(), clock=lambda: next(looks))


def test_whatever_the_clock_says_all_is_saved_and_listed(library: Library) -> None:
    for number in range(10):
        library.saving.save_page(page(1, number))
    assert library.care.ids() == list(range(1, 11))
    assert sorted(library.shelf.ids(View())) == list(range(1, 11))
    assert {article_id for group in library.shelf.groups(View(group="day")) for article_id in group.ids} == set(
        range(1, 11)
    )
    assert library.care.check() == []
    library.close()


def test_whatever_the_clock_says_the_bin_keeps_what_is_new(library: Library) -> None:
    for number in range(3):
        library.saving.save_page(page(1, number))
    library.shelf.bin([1, 2])
    library.shelf.restore([1])
    library.shelf.empty_bin(30)
    assert {1, 3} <= set(library.care.ids())
    library.close()


def test_whatever_the_clock_says_a_backup_is_made_and_never_too_many(library: Library) -> None:
    library.settings.set("backups", 3)
    for _ in range(8):
        library.care.routine()
    assert 1 <= len(library.care.backups()) <= 4
    library.close()


def test_a_backup_of_the_future_is_not_waited_for(library: Library) -> None:
    made = library.care.backup()
    os.utime(made, (MOMENTS[2].timestamp() + 1e6,) * 2)
    assert library.care.routine() is not None
    library.close()


def test_a_digest_of_a_period_that_ends_before_it_begins_is_empty(library: Library) -> None:
    library.saving.save_page(page(1, 1))
    made = library.digests.make(since=MOMENTS[2], until=MOMENTS[1])
    assert all(not section.stories for section in made.sections)
    library.close()
