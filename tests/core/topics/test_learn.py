"""Corrections teach: what was dragged in draws its like, what was taken out lets its like go."""

from __future__ import annotations

from random import Random

from digest_app.core.model import Topic
from digest_app.core.topics import suggest
from digest_app.core.topics.learn import Example, Sample, learn, relearn
from digest_app.core.topics.match import Matcher
from digest_app.core.topics.words import fold

SEA = Topic(id=7, name="The sea", phrases=("harbour", "ship*"))
OTHER = Topic(id=8, name="Bread", phrases=("bakery", "flour"))
TOPICS = (SEA, OTHER)
THEMES = {
    "sea": "harbour ship sailor tide anchor pilot mooring deck",
    "whale": "whale dolphin krill migration pod tail ocean blubber",
    "bread": "bakery flour oven dough loaf yeast crust baker",
    "post": "shipment parcel courier address label depot van doorstep",
    "garden": "roses soil compost pruning seeds spring lawn hedge",
    "tax": "levy budget deficit treasury income duty audit revenue",
    "opera": "soprano aria stage chorus conductor overture libretto encore",
}


def article(theme: str, seed: int) -> tuple[str, str]:
    random = Random(f"{theme}{seed}")
    words = [random.choice(THEMES[theme].split()) for _ in range(40)] + [
        f"word{random.randrange(500)}" for _ in range(20)
    ]
    return f"{theme.title()} number {seed}", " ".join(words)


LIBRARY = [article(theme, seed) for theme in THEMES for seed in range(20)]
MOVED = [Example(*article("whale", seed), 7, belongs=True) for seed in range(4)]
TAKEN_OUT = [Example(*article("post", seed), 7, belongs=False) for seed in range(4)]


def topics_of(learned_from: list[Example], theme: str, seed: int = 99) -> set[str]:
    matcher = Matcher(TOPICS, learn(TOPICS, learned_from, LIBRARY))
    return {each.topic for each in matcher.assign(*article(theme, seed)) if each.state == "in"}


def test_what_was_moved_in_draws_its_like() -> None:
    assert "The sea" not in topics_of([], "whale")
    assert "The sea" in topics_of(MOVED, "whale")
    assert "The sea" in topics_of(MOVED, "sea")


def test_a_correction_of_one_topic_leaves_the_others_as_they_were() -> None:
    assert topics_of([], "bread") == topics_of(MOVED, "bread") == {"Bread"}


def test_learning_one_topic_again_equals_learning_all() -> None:
    sample = Sample([*LIBRARY, *((each.title, each.text) for each in MOVED)])
    before = learn(TOPICS, [], sample)
    assert relearn(before, SEA, TOPICS, MOVED, sample) == learn(TOPICS, MOVED, sample)


def test_a_small_library_without_corrections_teaches_nothing() -> None:
    assert learn(TOPICS, [], LIBRARY[:10]).topics == {}


def test_a_small_library_learns_from_corrections() -> None:
    corrections = [*MOVED, Example(*article("bread", 1), 7, belongs=False)]
    matcher = Matcher(TOPICS, learn(TOPICS, corrections, LIBRARY[:10]))
    assert matcher.assign(*article("sea", 50))[0].topic == "The sea"


def test_built_in_topics_learn_from_corrections_alone() -> None:
    built_in = Topic(id=7, name="The sea", phrases=SEA.phrases, built_in="sea")
    assert 7 not in learn([built_in, OTHER], [], LIBRARY).topics
    assert 7 in learn([built_in, OTHER], MOVED, LIBRARY).topics


def test_an_empty_library_is_no_trouble() -> None:
    assert learn(TOPICS, [], []).topics == {}
    assert learn([], [], LIBRARY).topics == {}


def test_words_to_add_are_those_that_the_moved_articles_share() -> None:
    (first, *_) = suggest.words(SEA, MOVED, LIBRARY)
    changed = Topic(id=7, name="The sea", phrases=(*SEA.phrases, first.phrase))
    assert set(first.phrase.split()) <= set(THEMES["whale"].split())
    assert first.places
    for place in first.places:
        assert "The sea" in {each.topic for each in Matcher([changed, OTHER]).assign(*LIBRARY[place])}


def test_nothing_is_proposed_after_a_single_move() -> None:
    assert suggest.words(SEA, MOVED[:1], LIBRARY) == []


def test_unsorted_articles_propose_topics_with_their_articles() -> None:
    unsorted = [(number, *article(theme, number)) for theme in ("whale", "post") for number in range(8)]
    numbered = [(index, title, text) for index, (_, title, text) in enumerate(unsorted)]
    proposals = suggest.new_topics(numbered)
    assert {frozenset(each.articles) for each in proposals} == {frozenset(range(8)), frozenset(range(8, 16))}
    assert {each.name for each in proposals} == {"Whale", "Post"} or all(each.phrases for each in proposals)


def test_few_unsorted_articles_propose_nothing() -> None:
    assert suggest.new_topics([]) == []
    assert suggest.new_topics([(1, *article("whale", 1)), (2, *article("bread", 1))]) == []


CARS = (
    ("特斯拉电动汽车销量上升", "特斯拉公司周一表示，上海工厂的电动汽车销量在三月份大幅上升，电池价格下降。"),
    ("特斯拉上海工厂扩建", "特斯拉将扩建上海工厂，生产更多电动汽车，并降低电池价格。"),
    ("电动汽车电池价格下降", "特斯拉的电动汽车电池价格下降，上海工厂的销量上升。"),
    ("特斯拉降价", "特斯拉电动汽车在中国降价，上海工厂的电池成本下降，销量上升。"),
)


def test_chinese_articles_propose_topics_and_words_that_are_whole_words() -> None:
    unsorted = [*CARS, *(article(theme, seed) for theme in ("post", "garden") for seed in range(4))]
    proposals = suggest.new_topics([(number, *each) for number, each in enumerate(unsorted)])
    (cars,) = [each for each in proposals if set(each.articles) == {0, 1, 2, 3}]
    assert set(cars.phrases) <= {"特斯拉", "电动汽车", "上海工厂", "电池", "销量"}
    assert cars.name in cars.phrases
    moved = [Example(*each, 7, belongs=True) for each in CARS[:3]]
    wanted = suggest.words(Topic(id=7, name="EV", phrases=("电池",)), moved, unsorted)
    assert {each.phrase for each in wanted} <= {"特斯拉", "电动汽车", "上海工厂", "销量"}
    assert all(3 in each.places for each in wanted if each.phrase in CARS[3][1])


def test_a_proposal_is_not_named_like_a_topic_that_there_is() -> None:
    switches = [
        ("Aruba shows new access points", "Aruba Networks said that its access points for offices are for sale."),
        ("Aruba switches for the campus", "The switches of Aruba Networks are made for offices; access points too."),
        ("HPE earns more with Aruba", "HPE said that Aruba Networks sold more access points and switches to offices."),
        ("Aruba access points fail", "Access points by Aruba Networks failed in offices after an update, HPE said."),
    ]
    others = [article(theme, seed) for theme in ("post", "garden") for seed in range(4)]
    numbered = [(number, *each) for number, each in enumerate([*switches, *others])]
    names = [{fold(each.name) for each in suggest.new_topics(numbered, taken)} for taken in ((), ("ARUBA",))]
    assert "aruba" in names[0]
    assert "aruba" not in names[1]
    assert len(names[1]) == len(names[0])
