"""The index is in step with the articles, and finds what a reader would expect to find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.errors import BadQuery
from digest_app.core.model import Highlight, Summary, Topic
from digest_app.core.store import articles, highlights, marks, passages, query, search, topics
from digest_app.core.store.database import Database
from tests.samples import NOON, article, entry


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path)
    with opened.write() as connection:
        topics.add(connection, Topic(name="Aruba"))
        for number, (title, text, fields) in enumerate(
            [
                (
                    "A second quay",
                    "The harbour of Oranjestad grows. Ferries come.",
                    {"topics": ((1, "Aruba"),), "site": "port.example"},
                ),
                ("Talks on a ferry line", "Curaçao and Aruba talk. The harbour waits.", {"published": "2026-03-02"}),
                ("台海局势", "解放军在台湾海峡举行演习。", {"language": "zh"}),
                ("Зустріч у Києві", "Коаліція охочих зібралася у столиці.", {"language": "uk", "tags": ("Коаліція",)}),
            ]
        ):
            articles.add(connection, entry(title, text, saved=NOON + timedelta(hours=number), **fields))
    yield opened
    opened.close()


def titles(database: Database, words: str, *, typing: bool = False, best_first: bool = True) -> list[str]:
    asked = query.parse(words, typing=typing)
    found = search.find(database.reader(), asked, 50, best_first=best_first)
    return [hit.row.title for hit in search.hits(database.reader(), asked, found)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("harbour", ["A second quay", "Talks on a ferry line"]),
        ("ferry", ["Talks on a ferry line"]),
        ("harbour -aruba", ["A second quay"]),
        ('"harbour of Oranjestad"', ["A second quay"]),
        ('"of harbour"', []),
        ("curacao", ["Talks on a ferry line"]),
        ("Curac\u0327ao", ["Talks on a ferry line"]),
        ("harb*", ["A second quay", "Talks on a ferry line"]),
        ("harb", []),
        ("ferry OR ferries", ["A second quay", "Talks on a ferry line"]),
        ("ferry OR ferries -aruba", ["A second quay"]),
        ("台湾", ["台海局势"]),
        ("коаліція", ["Зустріч у Києві"]),
        ("title:ferry", ["Talks on a ferry line"]),
        ("title:harbour", []),
        ("tag:Коаліція", ["Зустріч у Києві"]),
        ("harbour topic:aruba", ["A second quay"]),
        ("harbour -topic:aruba", ["Talks on a ferry line"]),
        ("topic:unsorted harbour", ["Talks on a ferry line"]),
        ("harbour site:port.example", ["A second quay"]),
        ("harbour before:2026-03-10", ["Talks on a ferry line"]),
        ("harbour after:2026-03-10", ["A second quay"]),
        ("lang:uk", ["Зустріч у Києві"]),
        ("is:read", []),
        ("10:30", []),
    ],
)
def test_a_query_finds(database: Database, words: str, expected: list[str]) -> None:
    assert sorted(titles(database, words)) == sorted(expected if words != '"' else titles(database, ""))


def test_a_word_in_the_title_weighs_more(database: Database) -> None:
    with database.write() as connection:
        articles.add(connection, entry("Harbour", "Nothing else is said of it here.", key="title"))
    assert titles(database, "harbour")[0] == "Harbour"


def test_while_typing_the_last_word_may_be_unfinished(database: Database) -> None:
    assert titles(database, "harb", typing=True) == titles(database, "harbour")
    assert titles(database, "ha", typing=True) == []


def test_newest_saved_come_first_when_asked(database: Database) -> None:
    assert titles(database, "harbour", best_first=False) == ["Talks on a ferry line", "A second quay"]


@pytest.mark.parametrize(
    "words",
    ["is:new", "after:someday", "-harbour", "(((", '"', "after:99999999999", "before:2025-1-9999", "is:unread " * 1200],
)
def test_a_query_that_cannot_be_asked_says_why(words: str) -> None:
    with pytest.raises(BadQuery):
        query.parse(words)


FILTER = st.tuples(st.sampled_from(["after:", "before:", "is:", "-"]), st.from_regex(r"[0-9-]{1,12}", fullmatch=True))


@given(st.text(max_size=60) | FILTER.map("".join))
def test_no_query_breaks_the_index(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    database = _shared(tmp_path_factory)
    try:
        asked = query.parse(words, typing=True)
    except BadQuery:
        return
    search.find(database.reader(), asked, 5, best_first=True)


_databases: list[Database] = []


def _shared(factory: pytest.TempPathFactory) -> Database:
    if not _databases:
        _databases.append(Database(factory.mktemp("queries")))
    return _databases[0]


@pytest.fixture(autouse=True, scope="module")
def _close_shared() -> Iterator[None]:
    yield
    for database in _databases:
        database.close()


def test_the_index_follows_every_change(database: Database) -> None:
    better = article("A second quay", "The marina of Oranjestad grows.")
    with database.write() as connection:
        articles.change(connection, 1, better, Summary("lead"), why="cleaned again", now=NOON)
        number = highlights.put(
            connection, Highlight(article_id=2, start=0, end=7, quote="Curaçao", note="ask the pilot"), NOON
        )
        assert number
    assert titles(database, "marina") == ["A second quay"]
    assert titles(database, "harbour") == ["Talks on a ferry line"]
    with database.write() as connection:
        articles.describe(connection, 1, replace(better, title="The marina", authors=("Ana Croes",)))
        articles.remove(connection, 3)
    assert titles(database, "author:croes") == ["The marina"]
    assert titles(database, "台湾") == []
    assert search.out_of_step(database.reader()) == 0
    with database.write() as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_an_article_in_the_bin_is_not_found_unless_asked_for(database: Database) -> None:
    with database.write() as connection:
        marks.bin_(connection, [1], NOON)
    assert titles(database, "harbour") == ["Talks on a ferry line"]
    assert titles(database, "harbour is:binned") == ["A second quay"]


def test_the_passage_shows_the_hits() -> None:
    text = "It rained. " * 60 + "Then the Président of the café spoke. " + "It rained. " * 60
    snippet, places = passages.passage(text, passages.finder(["president", "cafe"]))
    assert [snippet[a:b] for a, b in places] == ["Président", "café"]
    assert snippet.startswith("… ")
    assert snippet.endswith(" …")


@given(st.text(max_size=400), st.lists(st.text(min_size=1, max_size=8), max_size=3))
def test_every_mark_of_a_passage_lies_in_it(text: str, words: list[str]) -> None:
    snippet, places = passages.passage(text, passages.finder(words))
    assert all(0 <= start < end <= len(snippet) for start, end in places)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(passages.folded(text)) == len(text)


def test_a_site_is_found_by_its_host_too_and_letters_mean_themselves(tmp_path: Path) -> None:
    database = Database(tmp_path)
    with database.write() as connection:
        articles.add(connection, entry("One", site="The Gazette", url="https://www.harbour.example/quay"))
        articles.add(connection, entry("Two", url="https://reef.example/harbour.example", language="en"))
    for words, ids in (("site:harbour.example", [1]), ("site:gazette", [1]), ("site:%", []), ("lang:_n", [])):
        assert search.find(database.reader(), query.parse(words), 9, best_first=False) == ids
    database.close()


def test_a_topic_and_a_site_are_named_in_any_letters(tmp_path: Path) -> None:
    database = Database(tmp_path)
    with database.write() as connection:
        number = topics.add(connection, Topic(name="Україна"))
        filed = {"topics": ((number, "Україна"),), "url": "https://xn--mnchen-3ya.example/a"}
        articles.add(connection, entry("One", **filed))
    for words in ("topic:україна", "topic:УКР", "site:münchen.example", "-topic:Aruba"):
        assert search.find(database.reader(), query.parse(words), 9, best_first=False) == [1], words
    database.close()


def test_days_are_those_of_the_reader(tmp_path: Path, clock_of_aruba: None) -> None:
    database = Database(tmp_path)
    with database.write() as connection:
        articles.add(connection, entry("Late", published="2025-05-02T23:30:00-04:00"))
        articles.add(connection, entry("A day", published="2025-05-03", key="day"))
    for words, ids in (("before:2025-05-03", [1]), ("after:2025-05-03", [2]), ("after:2025-05 before:2025-06", [1, 2])):
        assert search.find(database.reader(), query.parse(words), 9, best_first=False) == ids, words
    database.close()
