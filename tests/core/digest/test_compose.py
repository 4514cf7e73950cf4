"""The digest of a period."""

from __future__ import annotations

from dataclasses import replace

import pytest
from digest_samples import COAST, HARBOUR, PERIOD, Carried, carry_firsts, kept
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.digest.choices import Choices
from digest_app.core.digest.compose import UNSORTED, compose
from digest_app.core.errors import Cancelled
from digest_app.core.model import Article, Block, Cited, Digest, DigestStory, Kept, Progress, Story, Topic

TOPICS = (HARBOUR, COAST, UNSORTED)


def made(
    articles: list[Kept], *stories: Story, topics: tuple[Topic, ...] = TOPICS, **choices: tuple[object, ...]
) -> Digest:
    return compose(articles, topics, stories, PERIOD, carry=carry_firsts, choices=Choices(**choices))


def only_story(digest: Digest) -> DigestStory:
    (story,) = [story for section in digest.sections for story in section.stories]
    return story


def told(story: DigestStory) -> list[str]:
    return [cited.text for cited in story.sentences]


def keys(digest: Digest) -> list[list[int]]:
    return [[story.key for story in section.stories] for section in digest.sections]


def test_sections_stand_in_the_order_of_topics_and_unsorted_is_last() -> None:
    digest = made([kept(1, "A."), kept(2, "B.", topic=COAST), kept(3, "C.", topic=HARBOUR)])
    assert [section.topic for section in digest.sections] == ["Harbour", "Coast", "Unsorted"]
    assert keys(digest) == [[3], [2], [1]]


def test_a_topic_without_news_keeps_its_place() -> None:
    assert keys(made([kept(1, "A.", topic=COAST)])) == [[], [1]]


def test_other_topics_than_those_asked_for_are_left_out() -> None:
    articles = [kept(1, "A."), kept(2, "B.", topic=COAST), kept(3, "C.", topic=HARBOUR)]
    assert keys(made(articles, topics=(COAST,))) == [[2]]
    assert keys(made(articles, topics=(UNSORTED,))) == [[1]]


def test_a_story_stands_under_the_topic_that_most_speaks_for() -> None:
    articles = [kept(1, "A.", topic=COAST), kept(2, "B.", topic=HARBOUR), kept(3, "C.", topic=COAST)]
    assert keys(made(articles, Story(1, (1, 2, 3)))) == [[], [1]]


def test_stories_stand_by_the_number_of_outlets_then_by_age() -> None:
    articles = [
        kept(1, "A.", day=21),
        kept(2, "B.", day=17),
        kept(3, "C.", day=16),
        kept(4, "D.", day=17),
        kept(5, "E.", day=22),
    ]
    assert keys(made(articles, Story(9, (3, 4)))) == [[], [], [3, 5, 1, 2]]


def test_wire_copies_count_once() -> None:
    articles = [kept(1, "A."), kept(2, "A."), kept(3, "A."), kept(4, "B."), kept(5, "C.")]
    copied = Story(1, (1, 2, 3), copies=((2, 1), (3, 1)))
    digest = made(articles, copied, Story(2, (4, 5)))
    assert keys(digest)[2] == [4, 1]
    copies = digest.sections[2].stories[1]
    assert [(cited.text, cited.also) for cited in copies.sentences] == [("A.", (2, 3))]
    assert [row.id for row in copies.articles] == [1, 2, 3]


def test_of_the_same_text_the_one_that_names_its_source_is_cited() -> None:
    copied = Story(1, (1, 2), copies=((2, 1),))
    story = only_story(made([kept(1, "A.", site=None), kept(2, "A.")], copied))
    assert [(cited.article_id, cited.also) for cited in story.sentences] == [(2, (1,))]


def test_copies_of_an_article_outside_the_period_count_once_too() -> None:
    story = Story(1, (1, 2, 3), copies=((2, 1), (3, 1)))
    assert told(only_story(made([kept(2, "A."), kept(3, "A.")], story))) == ["A."]


def test_every_sentence_is_verbatim_and_in_reading_order() -> None:
    articles = [kept(1, "Late. More.", day=20), kept(2, "Early. More.", day=17), kept(3, "Middle.", day=18)]
    story = only_story(made(articles, Story(1, (1, 2, 3))))
    assert told(story) == ["Early.", "Middle.", "Late."]
    by_id = {article.id: article for article in articles}
    assert all(by_id[c.article_id].article.text[c.start : c.end] == c.text for c in story.sentences)


def test_a_lone_article_is_told_by_its_own_summary_and_a_long_one_by_two_sentences() -> None:
    short = kept(1, "First.", "Second.")
    assert told(only_story(made([short]))) == ["First."]
    long = kept(1, "First.", "Second.", "word " * 400)
    assert told(only_story(made([long]))) == ["First.", "Second."]


def test_a_lone_article_without_a_summary_is_told_all_the_same() -> None:
    bare = kept(1, "First. Second.")
    assert told(only_story(made([replace(bare, summary=replace(bare.summary, ranked=()))]))) == ["First."]


def test_others_that_say_the_same_are_named() -> None:
    def carry(articles: list[Article], count: int, ranked: object = ()) -> list[Carried]:
        return [Carried(0, 0, 2, also=(2,))]

    articles = [kept(1, "A."), kept(2, "A. B."), kept(3, "C.")]
    digest = compose(articles, TOPICS, [Story(1, (1, 2, 3))], PERIOD, carry=carry)
    assert only_story(digest).sentences[0].also == (2, 3)


def test_a_sentence_that_cannot_stand_alone_gives_way_to_one_that_can() -> None:
    articles = [
        kept(1, "The harbour will grow by a third within two years."),
        kept(2, "He said “We have done it before and we will."),
        kept(3, "A new quay for ten ships is part of it."),
        kept(4, "He agreed."),
    ]
    story = only_story(made(articles, Story(1, (1, 2, 3, 4)), dropped_sentences=((4, 0, 10),)))
    assert told(story) == [articles[0].article.text, articles[2].article.text], "half a quotation is not told at all"
    two = [articles[0], articles[1], replace(articles[2], article=replace(articles[2].article, site="Outlet 1"))]
    assert told(only_story(made(two, Story(1, (1, 2, 3))))) == [articles[0].article.text, articles[2].article.text]


def test_parts_of_a_quotation_and_a_question_give_way() -> None:
    voted, grows = "The council voted for it on Monday evening.", "The harbour will grow by a third within two years."
    parts = (
        "“It is about the sea and nothing else.",
        "It is not about your quality of life at all.",
        "Go home,” he said.",
    )
    articles = [
        kept(1, voted, *parts),
        kept(2, "Who will pay for the new quay of the harbour now?"),
        kept(3, grows, site="Outlet 1"),
    ]
    assert [one.text for one in told_with_all(articles)] == [voted, grows]
    assert told(only_story(made([kept(1, *parts)]))) == [parts[0]], (
        "where there is nothing else it is told all the same"
    )


def test_of_one_day_what_stands_first_is_told_first() -> None:
    def carry(articles: list[Article], count: int, ranked: object = ()) -> list[Carried]:
        return [Carried(one, at, at + 2) for one, at in ((1, 3), (2, 0), (0, 0))]

    articles = [kept(1, "A. B. C."), kept(2, "D. E."), kept(3, "F.", day=17)]
    digest = compose(articles, TOPICS, [Story(1, (1, 2, 3))], PERIOD, carry=carry)
    assert told(only_story(digest)) == ["F.", "D.", "B."]


STEERING = "The steering failed before the ferry ran aground, the captain told the court."
WARNED = "He said that the crew had warned of it three times before."
PROSECUTOR = "The crew had warned the owner three times, according to the prosecutor."


def carry_all(articles: list[Article], count: int, ranked: object = ()) -> list[Carried]:
    """Each sentence of all articles, the last article first; one that begins with He leans on the one before it."""
    found = []
    for number, article in enumerate(articles):
        start = 0
        for sentence in article.text.split(". "):
            end = start + len(sentence.rstrip(".")) + 1
            found.append(Carried(number, start, end, leans=sentence.startswith("He ")))
            start = end + 1
    return found[::-1]


def told_with_all(articles: list[Kept], **choices: tuple[object, ...]) -> list[Cited]:
    made_of_all = compose(
        articles,
        TOPICS,
        [Story(1, tuple(one.id for one in articles))],
        PERIOD,
        carry=carry_all,  # type: ignore[arg-type]  # a stand-in of the right shape
        choices=Choices(**choices),  # type: ignore[arg-type]  # names of fields
    )
    return list(only_story(made_of_all).sentences)


def test_a_sentence_that_leans_on_another_follows_it_and_nothing_comes_between() -> None:
    spare = [kept(3, "Divers inspect the hull of the ferry in the dock today.", day=20)]
    articles = [kept(1, STEERING, WARNED), kept(2, "Court today. " + PROSECUTOR), *spare]

    def carry(read: list[Article], count: int, ranked: object = ()) -> list[Carried]:
        found = carry_all(read, count)
        return [found[n] for n in (4, 3, 1, 0)]

    digest = compose(articles, TOPICS, [Story(1, (1, 2, 3))], PERIOD, carry=carry)  # type: ignore[arg-type]  # a stand-in of the right shape
    sentences = only_story(digest).sentences
    assert [one.text for one in sentences][:2] == [STEERING, WARNED]
    assert [one.leans for one in sentences] == [False, True, False]


def test_a_sentence_that_leans_on_one_that_is_not_told_is_not_told_either() -> None:
    articles = [kept(1, STEERING, WARNED), kept(2, PROSECUTOR)]
    assert [one.text for one in told_with_all(articles)] == [STEERING, PROSECUTOR]
    without = told_with_all(articles, dropped_sentences=((1, 0, len(STEERING)),))
    assert [one.text for one in without] == [PROSECUTOR]


def test_a_pinned_sentence_that_leans_brings_the_one_before_it_and_both_move_together() -> None:
    articles = [kept(1, STEERING, WARNED), kept(2, PROSECUTOR, day=19)]
    leaning = (1, len(STEERING) + 1, len(STEERING) + 1 + len(WARNED))
    assert [one.text for one in told_with_all(articles, pinned_sentences=(leaning,))] == [STEERING, WARNED]
    first = (2, 0, len(PROSECUTOR))
    ordered = told_with_all(articles, pinned_sentences=(leaning, first), sentence_order=(first, leaning))
    assert [one.text for one in ordered] == [PROSECUTOR, STEERING, WARNED]


def test_a_quotation_in_german_marks_is_whole() -> None:
    articles = [
        kept(1, "„Wir haben das Steuer dreimal prüfen lassen“, sagte die Reederei."),
        kept(2, "Er sagte: „Wir haben es gewusst und nichts getan dagegen."),
        kept(3, "Die Fähre lief am Dienstag auf Grund, sagt die Polizei.", site="Outlet 1"),
    ]
    assert [one.article_id for one in told_with_all(articles)] == [1, 3]


def test_the_headline_is_the_one_that_has_most_in_common_with_the_others() -> None:
    titles = ["Opinion: enough!", "Harbour grows by a third", "Council: harbour grows by a third", "Harbour grows"]
    articles = [kept(i, "A.", title=title, day=16 + i) for i, title in enumerate(titles)]
    assert only_story(made(articles, Story(1, (0, 1, 2, 3)))).title == "Harbour grows by a third"


def test_an_article_without_a_date_is_placed_by_when_it_was_saved_and_can_be_told() -> None:
    articles = [kept(1, "A.", published=None), kept(2, "B.", day=20), kept(3, "C.", published="spring 2026")]
    story = only_story(made(articles, Story(1, (1, 2, 3))))
    assert [(row.id, row.published) for row in story.articles] == [(2, "2026-11-20"), (1, None), (3, "spring 2026")]


def test_what_the_reader_drops_is_gone_and_the_next_best_takes_its_place() -> None:
    articles = [kept(1, "A. B."), kept(2, "C. D.")]
    assert keys(made(articles, dropped=(1,))) == [[], [], [2]]
    lone = kept(1, "First.", "Second.")
    assert told(only_story(made([lone], dropped_sentences=((1, 0, 6),)))) == ["Second."]
    assert told(only_story(made([lone], dropped_sentences=((1, 0, 6), (1, 7, 14))))) == []


def test_what_the_reader_pins_is_there_and_first() -> None:
    articles = [kept(1, "A.", day=17), kept(2, "B.", day=20), kept(3, "C.", day=21)]
    assert keys(made(articles, pinned=(1,)))[2] == [1, 3, 2]
    lone = kept(1, "First.", "Second.")
    assert told(only_story(made([lone], pinned_sentences=((1, 7, 14),)))) == ["Second."]
    assert told(only_story(made([lone], pinned_sentences=((1, 99, 120),)))) == ["First."]


def test_what_the_reader_puts_in_order_stays_in_that_order() -> None:
    articles = [kept(1, "A.", day=17), kept(2, "B.", day=20), kept(3, "C.", day=21)]
    assert keys(made(articles, order=(2, 1)))[2] == [2, 1, 3]
    assert keys(made(articles, order=(2, 1), pinned=(3,)))[2] == [3, 2, 1], "what is pinned is first all the same"
    story = Story(1, (1, 2, 3))
    assert told(only_story(made(articles, story, sentence_order=((3, 0, 2),)))) == ["C.", "A.", "B."]


def test_a_period_without_articles_is_a_digest_without_stories() -> None:
    assert made([]).article_count == 0


def test_a_story_of_five_hundred_articles_is_told_by_a_few() -> None:
    asked = []

    def carry(articles: list[Article], count: int, ranked: object = ()) -> list[Carried]:
        asked.append((len(articles), count))
        return carry_firsts(articles, count)

    articles = [kept(i, f"Sentence {i}.") for i in range(500)]
    digest = compose(articles, TOPICS, [Story(1, tuple(range(500)))], PERIOD, carry=carry)
    assert asked == [(20, 8)]
    assert digest.article_count == 500


def test_of_a_long_article_the_opening_is_read() -> None:
    asked = []

    def carry(articles: list[Article], count: int, ranked: object = ()) -> list[Carried]:
        asked.extend(articles)
        return carry_firsts(articles, count)

    long = kept(1, "First.\n\n" + "word " * 4_000 + "\n\nLast.")
    bare = replace(long, summary=replace(long.summary, ranked=()))
    blocks = (Block("paragraph", 0, 6), Block("paragraph", 8, len(bare.article.text)))
    for article in (bare.article, replace(bare.article, blocks=blocks)):
        compose([replace(bare, article=article)], TOPICS, [], PERIOD, carry=carry)
    assert [article.text for article in asked] == ["First.", "First."]
    assert asked[1].blocks == blocks[:1]


def test_composing_tells_how_far_it_is_and_can_be_stopped() -> None:
    steps: list[Progress] = []

    def stop(progress: Progress) -> None:
        steps.append(progress)
        if progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        compose([kept(1, "A."), kept(2, "B.")], TOPICS, [], PERIOD, carry=carry_firsts, checkpoint=stop)
    assert [(step.done, step.total) for step in steps] == [(0, 2), (1, 2)]


ARTICLES = [kept(i, f"Same {i % 3}. Own {i}.", topic=(HARBOUR, COAST, None)[i % 3], day=16 + i % 4) for i in range(12)]


@given(st.permutations(ARTICLES))
def test_the_order_in_which_articles_come_makes_no_difference(shuffled: list[Kept]) -> None:
    story = Story(1, (0, 4, 7), copies=((4, 0),))
    assert made(shuffled, story) == made(ARTICLES, story)
