"""Several articles about one event become one summary, each sentence with the articles that carry it."""

from __future__ import annotations

import pytest

from digest_app.core.summary.rank import summarise
from digest_app.core.summary.several import Document, carried, carry

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


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("en", '"I wish that the rudder had been mended before we left," he said.'),
        ("en", "“We had no rudder for the last two miles,” she told reporters."),
        ("en", "The rudder had been loose for a whole week, he said."),
        ("en", "He said that the rudder had been loose for a whole week."),
        ("nl", "“We hadden de laatste twee mijl geen roer meer”, zei hij."),
        ("fr", "« Nous n'avions plus de gouvernail depuis une heure », a-t-il dit."),
    ],
)
def test_words_of_somebody_named_before_lean_on_the_sentence_before_them(language: str, spoken: str) -> None:
    text = f"Captain Moritz of the ferry Aurora spoke before the court of Holm. {spoken} The hearing goes on in May."
    others = carry([Document(text, language=language), Document(GAZETTE, language="en")], count=30)
    alone = carry([Document(text, language=language)], count=10)
    for found in (others, alone):
        assert {one.text: one.leans for one in found}[spoken]


def test_words_that_name_their_speaker_stand_alone() -> None:
    for spoken in ("“We had no rudder for two miles,” Captain Moritz said.", "Moritz was still tired, he said."):
        found = carry([Document(f"The hearing began on Monday in Holm. {spoken}"), Document(GAZETTE)], count=30)
        assert not {one.text: one.leans for one in found}[spoken]


def test_of_sentences_that_were_ranked_it_is_told_which_lean() -> None:
    text = "The hearing began on Monday in Holm. It will go on until Friday evening. The captain was heard first."
    first, second, third = "The hearing", "It will", "The captain"
    places = [(text.index(second), text.index(third) - 1), (text.index(first), text.index(second) - 1)]
    assert [one.leans for one in carried(Document(text), places)] == [True, False]
    assert carried(Document(""), []) == []


MORE = "The coast guard goes on with its search, and the mayor of Northwick called for a day of mourning."


def carriers(said: str, other: str) -> set[int]:
    """Which of two articles carry the first one's sentence."""
    documents = [Document(f"{said} {MORE}", "Ferry sinks", "en"), Document(f"{other} {MORE}", "Ferry sinks", "en")]
    found = next(one for one in carry(documents, count=6) if one.text in (said, other))
    return {found.document, *found.also}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three people were killed when the old bridge of Northwick fell.", "Seven people were killed when the old"),
        ("The ferry had 212 passengers aboard when it ran aground.", "The ferry had 209 passengers, not 212, aboard"),
        ("The council of Bergia spends 20 million on its harbour.", "The council of Umeå spends 20 million on its"),
        ("The council spends 20 million on its old harbour.", "The council spends 20 billion on its old"),
    ],
)
def test_what_has_another_figure_or_name_does_not_carry_a_sentence(one: str, other: str) -> None:
    rest = " ".join(one.split()[-4:])
    changed = f"{other} {rest}"
    assert len(carriers(one, changed)) == 1
    assert len(carriers(changed, one)) == 1


def test_a_small_figure_is_the_same_in_letters_and_a_name_may_stand_elsewhere_in_the_article() -> None:
    assert carriers(
        "Seven people were killed when the old bridge fell.", "The old bridge fell and 7 people were killed."
    )
    told = "Seven people of Northwick were killed when the old bridge fell on Monday."
    assert carriers(told, "It was Monday. Seven people were killed when the old bridge fell.") == {0, 1}


@pytest.mark.parametrize(
    ("language", "going_on"),
    [
        ("en", "At the same time, the council has to find the money for it."),
        ("de", "Gleichzeitig muss der Rat das Geld dafür finden."),
        ("fr", "En revanche, le conseil doit trouver l'argent."),
    ],
)
def test_what_goes_on_with_what_was_said_leans_on_it(language: str, going_on: str) -> None:
    text = f"Captain Moritz of the ferry Aurora spoke before the court of Holm. {going_on}"
    found = carry([Document(text, language=language), Document(GAZETTE, language="en")], count=30)
    assert {one.text: one.leans for one in found}[going_on]


def test_briefs_that_are_alike_do_not_bring_a_sentence_twice() -> None:
    brief = "A ferry sank off the coast of Northwick on Tuesday. The coast guard saved all forty people on board. "
    own = (
        "Divers look for the wreck of the ferry.",
        "The harbour was closed for a day.",
        "The mayor thanked the fishermen of the town.",
    )
    found = carry([Document(brief + one, "Ferry sinks", "en") for one in own], count=5)
    assert len({one.text for one in found}) == len(found) == 5
