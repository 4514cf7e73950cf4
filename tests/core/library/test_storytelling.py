"""Articles about the same event are one story; copies fold; what the reader joined or parted stays so."""

from __future__ import annotations

import sqlite3

import pytest

from digest_app.core.library import Library, View, storytelling
from digest_app.core.model import Failed, Page, Saved, StoryNews
from digest_app.core.store.listing import Kind
from digest_app.core.topics import stories
from digest_app.core.topics.stories import Stories
from tests.stories import FIRE, FIRE_ELSEWHERE, QUAY, page
from tests.web import Web

OTHER_OUTLET = (
    "Oranjestad's harbour will have a second quay for ferries by summer, Aruba's port authority has announced.",
    "The authority, which pays from its reserves, wants the work on the quay done before the high season begins.",
    "Fishermen in Oranjestad protest: their union fears that the ferries will take the berths of its boats.",
    "Two ferries a week may sail to Curaçao from the new quay, the first such link since the nineties.",
)
CLOCK = (
    "The observatory clock of Varde has run slow for a hundred and forty years, and nobody ever minded.",
    "Its pendulum swings in a cellar below the dome, where the temperature never changes by a degree.",
    "A student now found that the clock was set by a mistaken star table, and that the error was never mended.",
)


def save(
    library: Library, title: str, paragraphs: tuple[str, ...], site: str = "The Tide Post", day: str = "2026-03-02"
) -> int:
    html = page(title, paragraphs, f'<meta property="article:published_time" content="{day}T10:00:00+00:00">')
    outcome = library.saving.save_copied(html.replace("The Tide Post", site), "")
    assert isinstance(outcome, Saved)
    return outcome.id


@pytest.fixture
def three(library: Library) -> tuple[int, int, int]:
    """Two articles about one event, and one about another."""
    return (
        save(library, "Second quay for Oranjestad", QUAY),
        save(library, "Aruba: ferries to get a new quay in Oranjestad", OTHER_OUTLET, "Harbour Daily"),
        save(library, "Why the old observatory clock runs slow", CLOCK),
    )


def test_two_outlets_tell_one_story(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, clock = three
    story = library.storytelling.of(quay)
    assert story is not None
    assert set(story.article_ids) == {quay, ferries}
    assert library.storytelling.of(clock) is None


def test_a_copy_is_told_from_a_report_of_ones_own(library: Library, three: tuple[int, int, int]) -> None:
    quay, _, _ = three
    copy = save(library, "Second quay for Oranjestad (agency)", (*QUAY, "This text came by wire."), "Mirror Coast")
    story = library.storytelling.of(copy)
    assert story is not None
    assert dict(story.copies) == {copy: quay}


def test_what_the_reader_parts_and_joins_stays_so(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, clock = three
    library.storytelling.part(ferries)
    assert library.storytelling.of(quay) is None
    library.storytelling.join(quay, clock)
    library.storytelling.settle()
    story = library.storytelling.of(quay)
    assert story is not None
    assert set(story.article_ids) == {quay, clock}
    assert library.storytelling.of(ferries) is None


def test_a_digest_tells_a_story_once_with_both_sources(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, _ = three
    since, until = library.digests.period("2026-03-01")
    made = library.digests.make(since, until)
    (aruba,) = (section for section in made.sections if section.topic == "Aruba")
    (story,) = aruba.stories
    assert {row.id for row in story.articles} == {quay, ferries}
    for cited in story.sentences:
        text = library.shelf.article(cited.article_id).article.text
        assert text[cited.start : cited.end] == cited.text


def test_stories_outlive_a_restart(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, _ = three
    library.storytelling.forget()  # as after a restart
    third = save(library, "Ferries from Oranjestad: quay to be built", OTHER_OUTLET[:2] + QUAY[2:5], "Island Echo")
    story = library.storytelling.of(third)
    assert story is not None
    assert {quay, ferries, third} == set(story.article_ids)


def test_joining_and_parting_are_taken_back(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, clock = three
    parted = library.storytelling.part(ferries)
    joined = library.storytelling.join(quay, clock)
    library.storytelling.put_back(joined)
    assert library.storytelling.of(clock) is None
    library.storytelling.put_back(parted)
    story = library.storytelling.of(quay)
    assert story is not None
    assert set(story.article_ids) == {quay, ferries}
    assert library.storytelling.settle() == 0


def save_reports(library: Library, title: str, paragraphs: tuple[str, ...], count: int) -> list[int]:
    """Reports of one event, each in an order of its own."""
    turned = [paragraphs[at:] + paragraphs[:at] for at in range(count)]
    return [save(library, f"{title} ({at})", paragraphs, f"Outlet {at}") for at, paragraphs in enumerate(turned)]


@pytest.fixture
def two_stories(library: Library) -> tuple[list[int], list[int]]:
    """Four reports of one event, and three of another, told and settled."""
    told = save_reports(library, "Second quay for Oranjestad", QUAY, 4), save_reports(library, "Slow clock", CLOCK, 3)
    library.storytelling.settle()
    return told


def stories_of(library: Library, ids: list[int]) -> list[list[int]]:
    return sorted(sorted(story.article_ids) for story in library.storytelling.among(ids))


def settle_with_another(library: Library) -> None:
    """As after another article came in, in the next session."""
    number = len(library.care.ids())
    save(
        library, f"Goats {number}", (f"Goat {number} and its cheese fill the hall of Upper Tolland, and nobody minds.",)
    )
    library.storytelling.forget()
    library.storytelling.settle()


def test_two_stories_that_the_reader_joined_stay_one_whole_story(
    library: Library, two_stories: tuple[list[int], list[int]]
) -> None:
    quay, clock = two_stories
    library.storytelling.join(quay[1], clock[0])
    settle_with_another(library)
    assert stories_of(library, quay + clock) == [quay + clock]


def test_a_story_that_was_joined_still_draws_reports_of_either_event(
    library: Library, two_stories: tuple[list[int], list[int]]
) -> None:
    quay, clock = two_stories
    library.storytelling.join(quay[0], clock[0])
    late = save(library, "Ferries get a quay", QUAY[::-1], "Island Echo")
    settle_with_another(library)
    assert stories_of(library, [*quay, *clock, late]) == [[*quay, *clock, late]]


def test_an_article_that_was_taken_out_and_put_in_again_is_of_the_whole_story(
    library: Library, two_stories: tuple[list[int], list[int]]
) -> None:
    quay, _ = two_stories
    library.storytelling.part(quay[0])
    settle_with_another(library)
    assert stories_of(library, quay) == [quay[1:]]
    library.storytelling.join(quay[0], quay[1])
    settle_with_another(library)
    assert stories_of(library, quay) == [quay]


@pytest.mark.parametrize("gone", range(4))
def test_a_story_stays_whole_when_an_article_of_it_is_gone(
    library: Library, two_stories: tuple[list[int], list[int]], gone: int
) -> None:
    quay, clock = two_stories
    library.storytelling.join(quay[0], clock[0])
    every = quay + clock
    library.shelf.bin([every[gone]])
    library.shelf.empty_bin()
    for _ in range(2):
        settle_with_another(library)
    every.remove(every[gone])
    assert stories_of(library, every) == [every]


def test_a_story_stays_whole_when_its_first_articles_are_remembered_no_more(
    library: Library, two_stories: tuple[list[int], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    quay, clock = two_stories
    for module in (storytelling, stories):
        monkeypatch.setattr(module, "REMEMBERED", 5)
    library.storytelling.forget()
    late = save(library, "Ferries get a quay", QUAY[::-1], "Island Echo")
    for _ in range(2):
        settle_with_another(library)
    assert stories_of(library, [*quay, *clock, late]) == [[*quay, late], clock]


def test_what_the_reader_joins_and_parts_holds_for_articles_in_the_bin(
    library: Library, two_stories: tuple[list[int], list[int]]
) -> None:
    quay, clock = two_stories
    library.shelf.bin([quay[3], clock[2]])
    library.storytelling.part(quay[0])
    library.storytelling.join(quay[1], clock[0])
    library.shelf.restore([quay[3], clock[2]])
    settle_with_another(library)
    assert stories_of(library, quay + clock) == [quay[1:] + clock]


def test_what_came_to_a_story_before_it_was_put_back_is_told_again(
    library: Library, two_stories: tuple[list[int], list[int]]
) -> None:
    quay, clock = two_stories
    state = library.storytelling.join(quay[0], clock[0])
    late = save(library, "The clock of Varde", CLOCK[::-1], "Island Echo")
    library.storytelling.settle()
    library.storytelling.put_back(state)
    library.storytelling.settle()
    assert stories_of(library, [*quay, *clock, late]) == [quay, [*clock, late]]


def test_what_was_read_in_one_source_is_met_in_the_other_and_differing_figures_are_told(library: Library) -> None:
    one = save(library, "Fire destroys rope works in Northwick", FIRE)
    other = save(library, "Rope works in Northwick burn for nine hours", FIRE_ELSEWHERE, "Harbour Daily")
    assert library.storytelling.news(other).met == ()
    library.shelf.mark([one], read=True)
    news = library.storytelling.news(other)
    text = library.shelf.article(other).article.text
    assert [text[start:end] for start, end in news.met] == [FIRE_ELSEWHERE[0]]
    (difference,) = news.differences
    assert difference.about == "workers"
    assert ("14 workers" in difference.one.text, "17 workers" in difference.other.text) == (True, True)
    for quote in (difference.one, difference.other):
        assert library.shelf.article(quote.article_id).article.text[quote.start : quote.end] == quote.text


def test_an_article_that_is_alone_has_no_news(library: Library, three: tuple[int, int, int]) -> None:
    assert library.storytelling.news(three[2]) == StoryNews()


def test_what_came_in_an_unlucky_order_is_settled_in_the_next_session_too(library: Library) -> None:
    save(library, "Fire destroys rope works in Northwick", FIRE)
    save(library, "Rope works in Northwick burn for nine hours", FIRE_ELSEWHERE)
    seen: list[bool] = []
    for _ in range(2):
        again = Library(library.folder)
        again.storytelling.make_ready()
        seen.append(again.storytelling._stories.is_settled)
        again.storytelling.settle()
        assert again.storytelling._stories.is_settled
        again.close()
    assert seen == [False, True]


WALL = (
    "The mayor of Northwick answers the questions of our readers in this summary of the afternoon, with all replies.",
    "Stay with us as the report is being written by our correspondents, who tell all of it when both have spoken.",
    "The pictures of the day follow in a later edition, and so do the letters of our readers to the town of Northwick.",
)


def fetched(library: Library, web: Web, path: str, paragraphs: tuple[str, ...]) -> int:
    web.pages[path] = page(path, paragraphs)
    (outcome,) = library.saving.save([web.url(path)], allow=web.allow)
    assert isinstance(outcome, Saved)
    return outcome.id


def fetch_again(library: Library, web: Web, article_id: int, path: str, paragraphs: tuple[str, ...]) -> None:
    web.pages[path] = page(path, paragraphs)
    assert library.renewing.refetch(article_id, allow=web.allow).better


def test_stories_and_copies_follow_a_text_that_is_fetched_again(library: Library, web: Web) -> None:
    fire, quay = fetched(library, web, "/fire", WALL), fetched(library, web, "/quay", WALL)
    assert len(listed(library)) == 1
    fetch_again(library, web, fire, "/fire", (*FIRE, *CLOCK))
    assert set(listed(library)) == {fire, quay}
    assert library.storytelling.of(fire) is None
    fetch_again(library, web, quay, "/quay", (*FIRE, *FIRE_ELSEWHERE))
    assert stories_of(library, [fire, quay]) == [[fire, quay]]
    (version,) = library.renewing.versions(quay)
    library.renewing.take_version(quay, version.number)
    settle_with_another(library)
    assert library.storytelling.of(quay) is None


def test_copies_of_a_text_that_was_fetched_again_lie_under_another(library: Library, web: Web) -> None:
    first, second, third = (fetched(library, web, path, WALL) for path in ("/north", "/east", "/west"))
    fetch_again(library, web, first, "/north", (*FIRE, *CLOCK))
    assert set(listed(library)) == {first, second}
    assert [copy.id for copy in library.shelf.cards([second])[0].copies] == [third]


def test_a_cleaned_text_stays_what_its_copies_repeat(library: Library, copied: tuple[int, int, int]) -> None:
    first, mirror, courier = copied
    state = library.cleaning.take_out(first, 0, 10)
    assert {first, mirror, courier} & set(listed(library)) == {first}
    library.cleaning.put_back(state)
    assert {first, mirror, courier} & set(listed(library)) == {first}


def test_what_the_reader_parted_stays_apart_when_it_is_fetched_again(library: Library, web: Web) -> None:
    first, second = fetched(library, web, "/north", QUAY[:4]), fetched(library, web, "/east", QUAY[:4])
    library.storytelling.part(second)
    fetch_again(library, web, second, "/east", QUAY)
    settle_with_another(library)
    assert library.storytelling.of(first) is None
    assert set(listed(library)) >= {first, second}


WIRE = ("Mirror Coast", "Isle Courier")


@pytest.fixture
def copied(library: Library, three: tuple[int, int, int]) -> tuple[int, int, int]:
    """An article, and two copies of it in other newspapers."""
    mirror, courier = (save(library, f"Second quay ({site})", (*QUAY, "This came by wire."), site) for site in WIRE)
    return three[0], mirror, courier


def listed(library: Library, kind: Kind = "all") -> list[int]:
    (group,) = library.shelf.groups(View(kind, fold=True))
    assert set(group.folded).isdisjoint(group.ids)
    return list(group.ids)


def test_copies_lie_under_one_row_that_names_their_sites(library: Library, copied: tuple[int, int, int]) -> None:
    first, mirror, courier = copied
    assert {first, mirror, courier} & set(listed(library)) == {first}
    (row,) = library.shelf.cards([first])
    assert [copy.site for copy in row.copies] == list(WIRE)
    assert {first, mirror, courier} <= set(library.shelf.ids(View()))


def test_a_copy_is_listed_where_its_original_is_not(library: Library, copied: tuple[int, int, int]) -> None:
    first, mirror, courier = copied
    library.shelf.mark([first], read=True)
    assert {mirror, courier} & set(listed(library, "unread")) in ({mirror}, {courier})
    library.shelf.bin([first])
    (row,) = library.shelf.cards([mirror])
    assert [copy.id for copy in row.copies] == [courier]


def test_a_copy_that_the_reader_took_out_of_the_story_has_its_own_row(
    library: Library, copied: tuple[int, int, int]
) -> None:
    first, mirror, _ = copied
    library.storytelling.part(mirror)
    assert {first, mirror} <= set(listed(library))
    assert mirror not in [copy.id for copy in library.shelf.cards([first])[0].copies]


def test_copies_stay_together_when_what_they_repeat_is_gone_for_good(
    library: Library, copied: tuple[int, int, int]
) -> None:
    first, mirror, courier = copied
    library.shelf.bin([first])
    library.shelf.empty_bin()
    assert {mirror, courier} & set(listed(library)) == {mirror}
    assert [copy.id for copy in library.shelf.cards([mirror])[0].copies] == [courier]


def test_reports_of_one_form_about_different_towns_are_no_copies(library: Library) -> None:
    form = (
        "The council of {town} decided on Thursday to open the reading room of its library on Sundays from May on.",
        "Readers in {town} had asked for it with two thousand signatures; the mayor called the vote a late insight.",
        "The room will be kept by volunteers, and {town} pays for light and heating out of its reserve for culture.",
    )
    towns = ("Skagness", "Altenfurt", "Lierre")
    ids = [save(library, f"{town}: open on Sundays", tuple(one.format(town=town) for one in form)) for town in towns]
    again = save(library, "Sunday opening", tuple(one.format(town="Lierre") for one in form), "Mirror Coast")
    assert set(listed(library)) == set(ids)
    assert [copy.id for copy in library.shelf.cards([ids[2]])[0].copies] == [again]


RATES = (
    (
        "The florin closed at {0} against the euro on {1}, by the fixing of the central bank, which publishes its rates"
        " at four in the afternoon of each working day."
    ),
    (
        "Against the pound sterling it stood at {2}. The rate against the dollar is fixed and does not change from day"
        " to day. The rates are for information only, and exchange offices may ask for a fee."
    ),
    (
        "Rates at the counter can differ from the rates that are published here by the central bank, which answers for"
        " neither, and rounds them to two figures behind the point."
    ),
)
RAISES = (
    "{1} and Co said it is raising its prime lending rate to {0} percent from 7.5 percent, effective today.",
    "The rate is what banks ask of their best customers, and others pay more; it was last raised in the summer.",
    "Banks follow one another within days, and most of them are expected to ask as much before the week is at its end.",
)
QUAKE = (
    (
        "An earthquake of magnitude {0} struck near {1} on {2}, the geological survey said. The quake was felt in towns"
        " nearby, and some people left their houses in the night."
    ),
    (
        "There were no immediate reports of damage or of injuries, and no warning of a tsunami was given by the"
        " authorities. The survey asks those who felt the quake to report what they noticed on its site."
    ),
    (
        "The region lies on the ring of fire, where most of the earthquakes of the world take place, and is shaken by"
        " dozens of quakes each month, most of them too weak to be felt by anybody."
    ),
)
WEATHER = (
    (
        "Het weer op het eiland: vandaag is het {0} met een matige tot vrij krachtige wind uit het oosten, en blijft"
        " het op de meeste plaatsen droog."
    ),
    (
        "De temperatuur loopt op tot {1} graden in de stad en iets minder aan de kust. De zee is matig, en kleine boten"
        " wordt gevraagd voorzichtig te zijn."
    ),
    (
        "De verwachting wordt opgesteld door de meteorologische dienst en geldt voor de komende dag; zij wordt elke"
        " ochtend om zes uur vernieuwd, ook op zondag en op feestdagen."
    ),
)


@pytest.mark.parametrize("later", ["2026-03-02", "2026-04-20"])
@pytest.mark.parametrize(
    ("title", "form", "one", "other"),
    [
        ("Exchange rates", RATES, ("1.93", "2 March", "2.31"), ("2.02", "3 March", "2.44")),
        ("Quake shakes {1}", QUAKE, ("5.1", "Skagness", "Monday"), ("5.1", "Altenfurt", "Monday")),
        ("Earthquake", QUAKE, ("5.1", "Skagness", "Monday"), ("6.4", "Skagness", "Friday")),
        ("{1} raises its rate", RAISES, ("7.75", "J. P. Holm"), ("7.75", "Altenfurt Bank")),
        ("Weerbericht", WEATHER, ("zonnig", "31"), ("half bewolkt", "33")),
    ],
)
def test_reports_of_one_form_with_other_figures_are_no_copies(
    library: Library, title: str, form: tuple[str, ...], one: tuple[str, ...], other: tuple[str, ...], later: str
) -> None:
    reports = ((one, "2026-03-02"), (other, later))
    ids = [
        save(library, title.format(*said), tuple(part.format(*said) for part in form), day=day) for said, day in reports
    ]
    assert set(listed(library)) == set(ids)
    mirror = save(library, "From the wire", tuple(part.format(*other) for part in form), "Mirror Coast", day=later)
    assert [copy.id for copy in library.shelf.cards([ids[1]])[0].copies] == [mirror]


def test_a_text_that_another_outlet_cut_framed_and_styled_is_a_copy(library: Library) -> None:
    text = (*FIRE, *FIRE_ELSEWHERE[2:], *QUAY[1:])
    first = save(library, "Fire destroys rope works", tuple(part.replace("The mayor", "Mr Holm") for part in text))
    styled = (part.replace("nine hours", "9 hours").replace("Monday", "the first day of the week") for part in text[1:])
    frame = ("Updated on 4 March at 10:42. Sign up for the 5 things to know each morning.",)
    other = save(library, "Nine hours of fire in Northwick | Mirror Coast", (*frame, *styled, *frame), "Mirror Coast")
    assert [copy.id for copy in library.shelf.cards([first])[0].copies] == [other]


def test_copies_stay_together_when_the_first_is_gone_and_the_second_was_taken_out(
    library: Library, copied: tuple[int, int, int]
) -> None:
    first, mirror, courier = copied
    late = save(library, "Second quay (Echo)", (*QUAY, "This came by wire."), "Island Echo")
    library.storytelling.part(mirror)
    library.shelf.bin([first])
    library.shelf.empty_bin()
    assert {mirror, courier, late} & set(listed(library)) == {mirror, courier}
    assert [copy.id for copy in library.shelf.cards([courier])[0].copies] == [late]


def test_stories_are_put_back_without_the_articles_that_are_gone(library: Library, three: tuple[int, int, int]) -> None:
    quay, ferries, clock = three
    library.storytelling.join(quay, clock)
    state = library.storytelling.part(ferries)
    library.shelf.bin([clock])
    library.shelf.empty_bin()
    library.storytelling.put_back(state)
    story = library.storytelling.of(quay)
    assert story is not None
    assert set(story.article_ids) == {quay, ferries}
    assert library.care.check() == []


def test_stories_that_are_forgotten_while_they_are_read_are_read_again(
    library: Library, three: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = storytelling._read

    def read_while_another_thread_forgets(connection: sqlite3.Connection) -> Stories:
        known = read(connection)
        library.storytelling.forget()
        return known

    library.storytelling.forget()
    monkeypatch.setattr(storytelling, "_read", read_while_another_thread_forgets)
    library.storytelling.make_ready()
    assert library.storytelling._stories is None
    monkeypatch.undo()
    library.storytelling.make_ready()
    assert library.storytelling._stories is not None


def test_a_slow_reader_does_not_take_the_place_of_stories_that_were_told_meanwhile(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = storytelling._read

    def read_while_another_thread_saves(connection: sqlite3.Connection) -> Stories:
        known = read(connection)
        monkeypatch.undo()
        save(library, "Fire destroys rope works", FIRE)
        return known

    library.storytelling.forget()
    monkeypatch.setattr(storytelling, "_read", read_while_another_thread_saves)
    library.storytelling.make_ready()
    second = save(library, "Rope works burn down", FIRE_ELSEWHERE, "Harbour Daily")
    assert library.storytelling.of(second) is not None


def test_a_story_of_an_article_that_was_not_stored_is_forgotten(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError

    outcome = library.saving.save_page(Page(source="a", data=page("Fire", FIRE).encode()), also=stumble)
    assert isinstance(outcome, Failed)
    assert library.storytelling._stories is None
    assert library.care.ids() == []
