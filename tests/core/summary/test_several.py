"""Several articles about one event become one summary, each sentence with the articles that carry it."""

from __future__ import annotations

from digest_app.core.summary.rank import summarise
from digest_app.core.summary.several import Document, carry

from .articles import HARBOUR, TITLE

GAZETTE = (
    "Lindsund will get a tidal gate after the harbour council voted for it on Tuesday. The new gate will close the "
    "inner port during storms. It will cost 48 million crowns. Fishermen had asked for a second lock for their boats. "
    "The council promised them a lock for small boats beside the gate. The minister of transport praised the town."
)
HERALD = (
    "The national team won its match on Sunday by two goals. On Tuesday the harbour council of Lindsund voted to build "
    "a tidal gate. Building the gate will take three years and cost 48 million crowns. Neighbours who wanted a wall "
    "instead were not amused. A wall would have cost half as much."
)
STORY = [Document(HARBOUR, TITLE), Document(GAZETTE, language="en"), Document(HERALD)]


def test_each_sentence_stands_in_its_article_and_names_the_others_that_carry_it() -> None:
    carried = carry(STORY, count=4)
    assert len(carried) == 4
    for one in carried:
        assert STORY[one.document].text[one.start : one.end] == one.text
        assert one.document not in one.also
    assert "voted" in carried[0].text
    assert set(carried[0].also) | {carried[0].document} == {0, 1, 2}


def test_what_one_article_alone_tells_has_no_others() -> None:
    lonely = next(one for one in carry(STORY, count=30) if "national team" in one.text)
    assert lonely.also == ()


def test_nothing_is_said_twice() -> None:
    best = " ".join(one.text for one in carry(STORY, count=5))
    assert best.count("voted") == 1


def test_the_count_bounds_the_summary() -> None:
    ten = carry(STORY, count=10)
    assert len(ten) == 10
    assert carry(STORY, count=2) == ten[:2]
    assert carry(STORY, count=0) == []


def test_one_article_alone_is_summarised_as_news() -> None:
    alone = carry([STORY[0]], count=3)
    assert [one.text for one in alone] == [one.text for one in summarise(HARBOUR, title=TITLE).ranked[:3]]
    assert not any(one.also for one in alone)


def test_empty_articles_carry_nothing() -> None:
    assert carry([], count=3) == carry([Document("")], count=3) == []
    assert carry([Document(""), Document(" \n")], count=3) == []
    assert {one.document for one in carry([Document(""), STORY[1]], count=3)} == {1}


def test_many_and_long_articles_are_bounded() -> None:
    long = "The harbour gate number {n} was closed on day {n} of the storm in Lindsund."
    text = " ".join(long.format(n=n) for n in range(3_000))
    assert len(carry([Document(text)] * 12, count=11)) == 11
    assert carry([Document(GAZETTE)] * 300, count=1)[0].also == tuple(range(1, 100))


def test_an_article_with_another_figure_does_not_carry_a_sentence() -> None:
    said = "Rescuers said that at least {} people were killed when the ferry sank off the coast of Northwick."
    more = "The coast guard goes on with its search, and the mayor of Northwick called for a day of mourning."
    documents = [Document(f"{said.format(n)} {more}", "Ferry sinks", "en") for n in (12, 12, 19)]
    found = {documents[one.document].text[one.start : one.end]: one for one in carry(documents, count=6)}
    twelve = found[said.format(12)]
    assert {twelve.document, *twelve.also} == {0, 1}


def test_briefs_that_are_alike_do_not_bring_a_sentence_twice() -> None:
    brief = "A ferry sank off the coast of Northwick on Tuesday. The coast guard saved all forty people on board. "
    own = (
        "Divers look for the wreck of the ferry.",
        "The harbour was closed for a day.",
        "The mayor thanked the fishermen of the town.",
    )
    carried = carry([Document(brief + one, "Ferry sinks", "en") for one in own], count=5)
    assert len({one.text for one in carried}) == len(carried) == 5
