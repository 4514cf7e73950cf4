"""Topics and corrections: the reader has the last word, and every assignment says why."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from digest_app.core.errors import BadTopic, Cancelled, NoSuchTopic, TopicExists
from digest_app.core.library import Library, View, filing
from digest_app.core.model import Progress, Saved, Topic
from digest_app.core.store import articles
from tests.samples import entry
from tests.stories import page


@pytest.fixture
def quay(library: Library) -> int:
    """An article about Aruba."""
    outcome = library.saving.save_copied(page(), "")
    assert isinstance(outcome, Saved)
    return outcome.id


def inside(library: Library, article_id: int) -> list[str]:
    return [a.topic for a in library.shelf.article(article_id).assignments if a.state == "in"]


def test_three_topics_are_there_at_the_first_start(library: Library) -> None:
    assert [topic.name for topic in library.filing.topics()] == ["Ukraine coalition", "Aruba", "China–Taiwan"]


def test_a_topic_is_found_whatever_dash_it_is_written_with(library: Library) -> None:
    assert library.filing.named("china-taiwan").name == "China–Taiwan"
    with pytest.raises(NoSuchTopic):
        library.filing.named("Chinatown")


def test_an_assignment_says_which_words_stand_where(library: Library, quay: int) -> None:
    kept = library.shelf.article(quay)
    (assignment,) = (a for a in kept.assignments if a.state == "in")
    places = [place for reason in assignment.because for place in reason.places]
    assert places
    assert any("Aruba" in kept.article.text[start:end] for start, end in places)


def test_a_new_topic_takes_in_what_is_there(library: Library, quay: int) -> None:
    topic = library.filing.add(Topic(name="Ferries", phrases=("ferries", "quay", "Oranjestad")))
    assert set(inside(library, quay)) == {"Aruba", "Ferries"}
    assert list(library.shelf.ids(View("topic", topic.id))) == [quay]


@pytest.mark.parametrize("name", ["aruba", " Aruba ", "CHINA-TAIWAN", "China — Taiwan"])
def test_two_topics_of_one_name_cannot_be(library: Library, name: str) -> None:
    with pytest.raises(TopicExists):
        library.filing.add(Topic(name=name))


@pytest.mark.parametrize(
    ("first", "second"), [("C", "C++"), ("🔥", "🚀"), ("Élan", "Elan"), ("A B", "A-B"), ("U.S.", "US")]
)
def test_topics_whose_names_differ_in_a_sign_are_two(library: Library, first: str, second: str) -> None:
    one, other = library.filing.add(Topic(name=first)), library.filing.add(Topic(name=second))
    assert (library.filing.named(first).id, library.filing.named(second).id) == (one.id, other.id)
    library.filing.remove(other.id)
    with pytest.raises(NoSuchTopic):
        library.filing.named(second)


def test_a_name_is_kept_without_the_blanks_around_it_and_its_letter_case_can_be_changed(library: Library) -> None:
    topic = library.filing.add(Topic(name="  élan "))
    assert topic.name == "élan"
    with pytest.raises(TopicExists):
        library.filing.add(Topic(name="Élan"))
    library.filing.put(replace(topic, name="Élan"))
    assert library.filing.named("ÉLAN").id == topic.id


def test_changed_words_file_the_library_anew(library: Library, quay: int) -> None:
    topic = library.filing.add(Topic(name="Ferries", phrases=("zeppelin",)))
    assert "Ferries" not in inside(library, quay)
    preview = library.filing.preview(replace(topic, phrases=("ferries", "quay", "Oranjestad")))
    assert [row.id for row in preview.comes] == [quay]
    library.filing.change(topic.id, lambda now: replace(now, phrases=("ferries", "quay", "Oranjestad")))
    assert "Ferries" in inside(library, quay)


def test_a_correction_sticks_and_can_be_taken_back(library: Library, quay: int) -> None:
    aruba = library.filing.named("Aruba").id
    before = library.filing.said([quay])
    library.filing.unfile([quay], aruba)
    library.filing.refile()
    assert inside(library, quay) == []
    assert list(library.shelf.ids(View("unsorted"))) == [quay]
    library.filing.unsay(before)
    assert inside(library, quay) == ["Aruba"]


def test_a_removed_topic_comes_back_with_its_articles_and_corrections(library: Library, quay: int) -> None:
    taiwan = library.filing.named("China–Taiwan").id
    library.filing.file([quay], taiwan)
    removed = library.filing.remove(taiwan)
    assert "China–Taiwan" not in inside(library, quay)
    library.filing.put_back(removed)
    library.filing.refile()
    assert set(inside(library, quay)) == {"Aruba", "China–Taiwan"}


def test_a_built_in_topic_that_was_removed_stays_removed(library: Library) -> None:
    library.filing.remove(library.filing.named("Aruba").id)
    library.database.close()
    again = Library(library.folder)
    assert [topic.name for topic in again.filing.topics()] == ["Ukraine coalition", "China–Taiwan"]
    again.close()


def test_the_count_shown_beforehand_is_the_count_that_results(library: Library, quay: int) -> None:
    aruba = library.filing.named("Aruba")
    changed = replace(aruba, phrases=("zeppelin",))
    preview = library.filing.preview(changed)
    assert ([row.id for row in preview.comes], [row.id for row in preview.goes]) == ([], [quay])
    library.filing.change(changed.id, lambda _: changed)
    assert list(library.shelf.ids(View("topic", aruba.id))) == []


ROPE = (
    "The rope works of {town} spin hemp into hawsers on a walk of three hundred metres, as they did under sail.",
    "A hawser of the rope works of {town} holds a ferry of four thousand tons, and nobody makes longer ones.",
    "The town council of {town} wants to keep the rope walk, which stands on piles, as a museum for schools.",
)


@pytest.fixture
def ropes(library: Library) -> list[int]:
    """Five articles about rope works, which no topic knows, among others."""
    for month in range(14):
        library.saving.save_copied(
            page(f"Market of month {month}", (f"The market of month {month} was dull.",) * 3), ""
        )
    saved = []
    for town in ("Northwick", "Altenfurt", "Lierre", "Varde", "Tolmin"):
        words = tuple(sentence.format(town=town) for sentence in ROPE)
        outcome = library.saving.save_copied(page(f"Hawsers of the rope walk in {town}", words), "")
        assert isinstance(outcome, Saved)
        saved.append(outcome.id)
    return saved


def test_words_of_moved_articles_are_proposed_with_what_they_would_bring(library: Library, ropes: list[int]) -> None:
    library.filing.add(Topic(name="Crafts", phrases=("basket weaving",)))
    library.filing.file(ropes[:2], library.filing.named("Crafts").id)
    crafts = library.filing.named("Crafts")
    assert library.filing.words(replace(crafts, id=99)) == []
    (first, *_) = library.filing.words(crafts)
    assert first.articles
    assert set(first.articles) <= set(ropes[2:])
    library.filing.change(crafts.id, lambda now: replace(now, phrases=(*now.phrases, first.phrase)))
    assert set(ropes[:2]) | set(first.articles) == set(library.shelf.ids(View("topic", crafts.id)))


def members(library: Library) -> dict[str, set[int]]:
    return {topic.name: set(library.shelf.ids(View("topic", topic.id))) for topic in library.filing.topics()}


def test_what_corrections_taught_is_applied_at_once_so_that_counts_hold_and_is_taken_back_with_them(
    library: Library, ropes: list[int]
) -> None:
    crafts = library.filing.add(Topic(name="Crafts", phrases=("basket weaving",)))
    before, said = members(library), library.filing.said(ropes[:3])
    library.filing.file(ropes[:3], crafts.id)
    assert library.filing.refile() == 2
    taught = members(library)
    assert taught["Crafts"] == set(ropes)
    for topic in library.filing.topics():
        seen = library.filing.preview(topic)
        assert (seen.comes, seen.goes) == ([], [])
    library.filing.change(crafts.id, lambda now: replace(now, phrases=(*now.phrases, "zeppelin")))
    library.filing.change(crafts.id, lambda _: crafts)
    assert members(library) == taught
    library.filing.unsay(said)
    library.filing.refile()
    assert members(library) == before


def test_a_word_that_is_proposed_brings_what_the_preview_says(library: Library, ropes: list[int]) -> None:
    crafts = library.filing.add(Topic(name="Crafts", phrases=("basket weaving",)))
    library.filing.file(ropes[:2], crafts.id)
    library.filing.refile()
    library.shelf.mark(ropes[4:], archived=True)
    for word in library.filing.words(crafts):
        seen = library.filing.preview(replace(crafts, phrases=(*crafts.phrases, word.phrase)))
        assert {row.id for row in seen.comes} == set(word.articles)


def test_an_archived_article_is_counted_neither_beforehand_nor_beside_the_topic(
    library: Library, ropes: list[int]
) -> None:
    library.shelf.mark(ropes[:2], archived=True)
    topic = Topic(name="Ropes", phrases=("hawser", "rope works", "rope walk"))
    seen = library.filing.preview(topic)
    added = library.filing.add(topic)
    assert {row.id for row in seen.comes} == set(library.shelf.ids(View("topic", added.id))) == set(ropes[2:])


def test_a_preview_tells_which_words_stand_in_nearly_every_article(library: Library, ropes: list[int]) -> None:
    topic = Topic(name="T", phrases=("market | rope", "hawser"), never=("dull | rope",))
    seen = library.filing.preview(topic)
    assert seen.shares["market | rope"] == 1.0
    assert seen.shares["hawser"] == pytest.approx(5 / 19)
    assert library.filing.check(topic, seen) == [
        "“market | rope” stands in 100% of the library.",
        "The never-phrase “dull | rope” empties the topic: it stands in 100% of the library.",
    ]
    assert library.filing.check(topic) == []


PLAN = (
    "The harbour, the ferry and the quay are paid this year from the budget. The harbour ferry leaves the quay.",
    "The mayor said so on Monday, and the council heard of the budget and heard him out for a long while.",
    "The harbour and the ferry and the quay and the budget.",
)


@pytest.fixture
def rivals(library: Library) -> tuple[int, Topic, Topic]:
    """An article about a harbour, whose topic keeps it from a second one about budgets."""
    harbour = library.filing.add(Topic(name="Harbour", phrases=("harbour", "ferry", "quay")))
    budget = library.filing.add(Topic(name="Budget", phrases=("budget",)))
    outcome = library.saving.save_copied(page("Harbour plan", PLAN), "")
    assert isinstance(outcome, Saved)
    assert inside(library, outcome.id) == ["Harbour"]
    return outcome.id, harbour, budget


def test_a_topic_that_an_article_was_taken_out_of_speaks_against_no_other(
    library: Library, rivals: tuple[int, Topic, Topic]
) -> None:
    article, harbour, budget = rivals
    library.filing.unfile([article], harbour.id)
    assert inside(library, article) == ["Budget"]
    seen = library.filing.preview(budget)
    assert (seen.comes, seen.goes) == ([], [])


def test_a_removed_topic_lets_others_have_what_it_held(library: Library, rivals: tuple[int, Topic, Topic]) -> None:
    article, harbour, _ = rivals
    removed = library.filing.remove(harbour.id)
    assert library.filing.refile() == 1
    assert inside(library, article) == ["Budget"]
    library.filing.put_back(removed)
    library.filing.refile()
    assert inside(library, article) == ["Harbour"]


def test_an_article_is_taken_out_of_every_topic_and_of_those_that_would_follow(
    library: Library, rivals: tuple[int, Topic, Topic]
) -> None:
    article, *_ = rivals
    before = library.filing.said([article])
    library.filing.unsort([article])
    library.filing.refile()
    assert list(library.shelf.ids(View("unsorted"))) == [article]
    library.filing.unsay(before)
    assert inside(library, article) == ["Harbour"]


def test_filing_anew_gives_way_to_one_that_begins_later(
    library: Library, ropes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "BATCH", 4)
    library.filing.put(Topic(name="Ropes", phrases=("hawser", "rope works", "rope walk")))
    seen: list[int] = []

    def begin_another(progress: Progress) -> None:
        seen.append(progress.done)
        if len(seen) == 2:
            library.filing.refile()

    library.filing.refile(begin_another)
    assert seen == [0, 4]
    assert members(library)["Ropes"] == set(ropes)


def test_filing_that_was_stopped_is_ended_at_the_next_occasion(library: Library, ropes: list[int]) -> None:
    def stop(_progress: Progress) -> None:
        raise Cancelled

    words = ("hawser", "rope works", "rope walk")
    with pytest.raises(Cancelled):
        library.filing.add(Topic(name="Ropes", phrases=words), stop)
    assert members(library)["Ropes"] == set()
    library.filing.change(library.filing.named("Ropes").id, lambda now: replace(now, phrases=words))
    assert members(library)["Ropes"] == set(ropes)
    library.filing.finish(stop)  # nothing is left to do


def test_two_who_edit_a_topic_at_once_both_have_their_words(library: Library, ropes: list[int]) -> None:
    topic = library.filing.add(Topic(name="Ropes", phrases=("hawser",)))
    for word in ("rope works", "rope walk"):  # each thinks of the topic as it was
        library.filing.change(topic.id, lambda now, word=word: replace(now, phrases=(*now.phrases, word)))
    assert library.filing.named("Ropes").phrases == ("hawser", "rope works", "rope walk")


SEA = ("tide", "mooring", "quay", "hawser", "pilot", "ballast", "keel", "rudder", "anchor", "dredger", "berth", "buoy")
LAND = ("wheat", "barley", "plough", "harrow", "meadow", "sickle", "orchard", "cattle", "granary", "hedge", "furrow")


@pytest.fixture
def country(library: Library) -> Library:
    """A library large enough to teach: half of it is about the sea, and most of that half says “ferries”."""
    chance = random.Random(4)
    with library.database.write() as connection:
        for number in range(240):
            words = [chance.choice(LAND if number % 2 else SEA) for _ in range(60)]
            says_so = not number % 2 and number % 8
            text = " ".join(["ferries", *words[:9], "ferries", *words[9:]] if says_so else words)
            articles.add(connection, entry(f"Notes of day {number}", text, key=str(number)))
    return library


def test_a_new_topic_learns_the_words_that_go_with_its_own(country: Library) -> None:
    topic = Topic(name="Boats", phrases=("ferries",))
    seen = country.filing.preview(topic)
    added = country.filing.add(topic)
    assert {row.id for row in seen.comes} == set(country.shelf.ids(View("topic", added.id)))
    numbers = [int(row.title.split()[-1]) for row in seen.comes]
    assert any(number % 8 == 0 for number in numbers), "they say nothing of ferries"
    assert all(number % 2 == 0 for number in numbers), "nothing about the land"


def test_counts_hold_where_words_were_learned_and_undo_brings_the_old_ones_back(country: Library) -> None:
    added = country.filing.add(Topic(name="Boats", phrases=("ferries",)))
    before, learned = members(country)["Boats"], country.filing.said(())
    wider = replace(added, phrases=("ferries", "hedge"))
    seen = country.filing.preview(wider)
    country.filing.change(added.id, lambda _: wider)
    now = members(country)["Boats"]
    assert ({row.id for row in seen.comes}, {row.id for row in seen.goes}) == (now - before, before - now)
    country.filing.put(added)
    country.filing.unsay(learned)
    country.filing.refile()
    assert members(country)["Boats"] == before


def test_a_preview_counts_what_will_be_there(library: Library, ropes: list[int]) -> None:
    library.shelf.bin(ropes[:1])
    topic = Topic(name="Ropes", phrases=("hawser", "rope works", "rope walk"))
    seen = library.filing.preview(topic)
    added = library.filing.add(topic)
    assert {row.id for row in seen.comes} == set(library.shelf.ids(View("topic", added.id))) == set(ropes[1:])
    assert [row.id for row in library.filing.preview(replace(added, phrases=("hammock",))).goes] == [
        row.id for row in seen.comes
    ]


def test_what_was_read_under_a_corrected_topic_and_left_there_is_learned_from(
    library: Library, ropes: list[int]
) -> None:
    topic = library.filing.add(Topic(name="Ropes", phrases=("hawser", "rope works", "rope walk")))
    library.shelf.mark(ropes[:2], read=True)
    library.filing.unfile(ropes[4:], topic.id)
    examples = library.filing._learning._said_and_left(library.database.reader())
    told = {(one.title, one.belongs, one.moved) for one in examples}
    titles = [row.title for row in library.shelf.rows(ropes)]
    assert told == {(titles[4], False, True), (titles[0], True, False), (titles[1], True, False)}


def test_a_removed_topic_comes_back_at_its_place_without_articles_that_are_gone(library: Library, quay: int) -> None:
    before = library.filing.topics()
    library.filing.file([quay], before[0].id)
    removed = library.filing.remove(before[0].id)
    library.shelf.bin([quay])
    library.shelf.empty_bin()
    library.filing.put_back(removed)
    assert library.filing.topics() == before
    assert library.care.check() == []


@pytest.mark.parametrize("topic", [Topic(name="Unsorted"), Topic(name="Red", colour="red"), Topic(name=" ")])
def test_a_topic_that_cannot_be_shown_is_refused(library: Library, topic: Topic) -> None:
    with pytest.raises(BadTopic):
        library.filing.add(topic)
