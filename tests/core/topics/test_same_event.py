"""Which articles tell of the same event, from the first article of a library on."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from random import Random

import pytest

from digest_app.core.topics.stories import Stories, features
from tests.stories import FIRE, FIRE_ELSEWHERE, QUAY

DAY = 20_514
STADIUM = (
    "Voters in Northwick rejected the new stadium on Sunday, by 23,000 to 21,400, and the club must stay where it is.",
    "The mayor said that the city would respect the vote; work on the old stand will begin before the winter.",
)
TOLD = {
    "fire": ("Fire destroys rope works in Northwick", FIRE),
    "fire elsewhere": ("Rope works in Northwick burn for nine hours", FIRE_ELSEWHERE),
    "quay": ("Second quay for Oranjestad", QUAY),
    "stadium": ("Northwick votes against its stadium", STADIUM),
}


def told(*names: str, day: int | None = DAY) -> dict[str, int]:
    stories = Stories()
    for number, name in enumerate(names):
        title, paragraphs = TOLD[name]
        stories.add(number, features(title, "\n\n".join(paragraphs)), day)
    stories.settle()
    return {name: stories.story(number) for number, name in enumerate(names)}


@pytest.mark.parametrize("order", [*permutations(TOLD)])
@pytest.mark.parametrize("day", [DAY, None])
def test_two_reports_of_one_event_are_a_story_and_other_events_of_the_day_are_not(
    order: tuple[str, ...], day: int | None
) -> None:
    story = told(*order, day=day)
    assert story["fire"] == story["fire elsewhere"]
    assert len({story["fire"], story["quay"], story["stadium"]}) == 3


def test_words_that_any_article_holds_make_no_story_of_a_small_library() -> None:
    one = "It was said on Monday that the work would take two weeks, and that more people would be needed for it."
    other = "More people said on Monday that it would not take two weeks to do what must be done, and that it works."
    stories = Stories()
    stories.add(1, features("What was said", one), DAY)
    stories.add(2, features("What people said", other), DAY)
    assert stories.story(1) != stories.story(2)


GUIDE = (
    "A puppy learns to sit in a week when the lessons are short, the treats are small and everybody says it alike.",
    "House training takes patience: a puppy goes out after each meal, and is praised on the spot when it has gone.",
    "Clickers help with a puppy that is easily distracted; the click comes first, the treat a second later.",
)
OTHER_GUIDE = (
    "Walks on a lead come later: a young dog has to trust its owner before the street, with all its noise, is met.",
    "A puppy that pulls is stopped by standing still; it learns within days that pulling leads nowhere at all.",
    "House training and treats belong together, but a walk in the park is a better praise than any biscuit.",
)


@pytest.mark.parametrize(("days", "is_one"), [((DAY, DAY), True), ((DAY, None), False)])
def test_a_guide_without_a_date_tells_no_event_that_another_has_a_date_for(
    days: tuple[int | None, int | None], is_one: bool
) -> None:
    stories = Stories()
    guides = (("How to train a puppy", GUIDE), ("Puppy training basics", OTHER_GUIDE))
    for number, ((title, paragraphs), day) in enumerate(zip(guides, days, strict=True)):
        stories.add(number, features(title, "\n\n".join(paragraphs)), day)
    stories.settle()
    assert (stories.story(0) == stories.story(1)) is is_one


def invented_words(count: int, seed: int) -> list[str]:
    chance = Random(seed)
    words = {
        "".join(chance.choice("bklmrtvndspgfzh") + chance.choice("aeiou") for _ in "four") for _ in range(2 * count)
    }
    return sorted(words)[:count]


def reports(event: int, count: int) -> list[str]:
    """Reports of one event, two words in five of which are of the event, and the rest of any."""
    own, any_word = invented_words(24, 1000 + event), invented_words(900, 0)
    names = [word.capitalize() if at < 8 else word for at, word in enumerate(own)]
    chance = Random(event)
    return [
        " ".join(chance.choice(names if chance.random() < 0.4 else any_word) for _ in range(90)) for _ in range(count)
    ]


def test_an_event_with_hundreds_of_reports_is_one_story() -> None:
    told = [(0, report) for report in reports(0, 110)]
    told += [(event, report) for event in range(1, 81) for report in reports(event, 3)]
    Random(1).shuffle(told)
    stories = Stories()
    for number, (_, report) in enumerate(told):
        stories.add(number, features("", report), DAY)
    stories.settle()
    sizes = Counter(stories.story(number) for number, (event, _) in enumerate(told) if event == 0)
    assert max(sizes.values()) >= 105
    others = {stories.story(number) for number, (event, _) in enumerate(told) if event}
    assert len(others - sizes.keys()) == 80
