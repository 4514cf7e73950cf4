"""Lists, groups and counts are what the reader's marks and topics say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from digest_app.core.model import Topic
from digest_app.core.store import articles, listing, marks, rows, topics
from digest_app.core.store.database import Database
from digest_app.core.store.listing import Selection, View
from tests.samples import NOON, entry


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path)
    with opened.write() as connection:
        topics.add(connection, Topic(name="Aruba"))
        topics.add(connection, Topic(name="Ferries"))
        both = ((1, "Aruba"), (2, "Ferries"))
        articles.add(connection, entry("One", saved=NOON, topics=both, site="a.example"))
        articles.add(connection, entry("Two", saved=NOON + timedelta(days=1), topics=both[:1], site="b.example"))
        articles.add(connection, entry("Three", saved=NOON + timedelta(days=2), site="a.example"))
        articles.add(connection, entry("Four", saved=NOON + timedelta(days=3), published="2026-03-01"))
    yield opened
    opened.close()


def titles(database: Database, view: View) -> list[str]:
    ids = listing.ids(database.reader(), view)
    return [row.title for row in rows.of(database.reader(), ids)]


def test_the_newest_article_is_the_newest_published(database: Database) -> None:
    assert titles(database, View()) == ["Three", "Two", "One", "Four"]
    assert titles(database, View(order="oldest")) == ["Four", "One", "Two", "Three"]
    assert titles(database, View(order="title")) == ["Four", "One", "Three", "Two"]


def test_a_topic_holds_its_articles_and_unsorted_the_rest(database: Database) -> None:
    assert titles(database, View("topic", 1)) == ["Two", "One"]
    assert titles(database, View("unsorted")) == ["Three", "Four"]


def test_marks_move_articles_between_lists(database: Database) -> None:
    with database.write() as connection:
        marks.mark(connection, [1], read=True)
        marks.mark(connection, [2], starred=True)
        marks.mark(connection, [3], archived=True)
        marks.bin_(connection, [4], NOON)
    assert titles(database, View("unread")) == ["Two"]
    assert titles(database, View("starred")) == ["Two"]
    assert titles(database, View("archive")) == ["Three"]
    assert titles(database, View("bin")) == ["Four"]
    counts = listing.counts(database.reader())
    assert (counts.all, counts.unread, counts.starred, counts.archived, counts.binned) == (2, 1, 1, 1, 1)
    assert counts.topics == {1: (2, 1), 2: (1, 0)}


def test_an_article_stands_under_each_of_its_topics(database: Database) -> None:
    groups = listing.groups(database.reader(), View(group="topic"))
    assert [(group.title, list(group.ids)) for group in groups] == [("Aruba", [2, 1]), ("Ferries", [1]), ("", [3, 4])]


def test_groups_by_site_and_by_day(database: Database) -> None:
    assert [group.title for group in listing.groups(database.reader(), View(group="site"))] == [
        "",
        "a.example",
        "b.example",
    ]
    days = [group.title for group in listing.groups(database.reader(), View(group="day"))]
    assert days == sorted(days, reverse=True)
    assert len(days) == 4


def test_removing_a_topic_leaves_its_articles_unsorted(database: Database) -> None:
    with database.write() as connection:
        topics.remove(connection, 1)
    assert titles(database, View("unsorted")) == ["Three", "Two", "Four"]
    assert titles(database, View("topic", 2)) == ["One"]


def test_a_selection_fulfils_every_condition(database: Database) -> None:
    chosen = Selection(topic_id=1, since=NOON + timedelta(hours=1))
    assert list(listing.select(database.reader(), chosen)) == [2]
    assert list(listing.select(database.reader(), Selection(until=NOON))) == [4]


def test_a_day_without_a_time_is_that_day_wherever_the_reader_is(database: Database, clock_of_aruba: None) -> None:
    with database.write() as connection:
        articles.add(connection, entry("Late", key="late", published="2026-03-02T01:30:00+00:00"))
    days = {group.title: list(group.ids) for group in listing.groups(database.reader(), View(group="day"))}
    assert days["2026-03-01"] == [5, 4], "half past nine in the evening of the first, in Aruba"


def test_another_date_of_a_new_text_moves_the_article_in_lists(database: Database) -> None:
    with database.write() as connection:
        kept = articles.kept(connection, 1)
        again = replace(kept.article, published="2026-01-01")
        articles.change(connection, 1, again, kept.summary, why="read again", now=NOON)
    assert titles(database, View()) == ["Three", "Two", "Four", "One"]
    assert titles(database, View("topic", 1)) == ["Two", "One"]


def test_days_without_a_time_begin_and_end_with_the_readers_day(database: Database, clock_of_aruba: None) -> None:
    def of_day(day: int) -> list[int]:
        since = datetime(2026, 3, day).astimezone()  # midnight, on the reader's clock
        return list(listing.select(database.reader(), Selection(since=since, until=since + timedelta(days=1))))

    assert of_day(1) == [4]
    assert of_day(2) == []
    assert of_day(int(NOON.day)) == [1]
