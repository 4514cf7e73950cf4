"""Topics that explain themselves: reasons that sum, places that stand, and words that take the label with them."""

from __future__ import annotations

from math import exp
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.model import Assignment, Topic
from digest_app.core.topics.learn import Example, Sample, learn
from digest_app.core.topics.learned import Learned
from digest_app.core.topics.match import MAYBE, Matcher

TOPICS = (
    Topic(id=1, name="Trade", phrases=("tariff", "trade war", "exports + China"), never=("trade fair",)),
    Topic(id=2, name="Sport", phrases=("match", "cup", "NBA", "goal*")),
    Topic(id=3, name="Space", phrases=("rocket", "orbit", '"deep space"')),
)
WORDS = [
    "tariff",
    "tariffs",
    "trade",
    "war",
    "fair",
    "exports",
    "China",
    "match",
    "cup",
    "NBA",
    "goal",
    "goalkeeper",
    "rocket",
    "orbit",
    "deep",
    "space",
    "the",
    "of",
    "and",
    "it",
    "minister",
    "said",
    "Albania",
    "Algeria",
    "Andorra",
    "Angola",
    "Argentina",
    "Armenia",
    ".",
    ",",
    "\n",
]
texts = st.lists(st.sampled_from(WORDS), max_size=120).map(" ".join)


def sums_up(assignment: Assignment) -> bool:
    total = sum(reason.weight for reason in assignment.because)
    return abs(assignment.score - 1 / (1 + exp(-total))) < 1e-9


def without_shown_words(text: str, assignment: Assignment) -> str:
    places = {place for reason in assignment.because if reason.weight > 0 for place in reason.places}
    for start, end in sorted(places, reverse=True):
        text = f"{text[:start]}·{text[end:]}"
    return text


@given(title=texts, text=texts)
def test_the_reasons_sum_to_the_score_and_stand_where_they_say(title: str, text: str) -> None:
    for assignment in Matcher(TOPICS).assign(title, text):
        assert sums_up(assignment)
        assert assignment.state == ("in" if assignment.score >= 0.5 else "maybe")
        assert assignment.score >= MAYBE
        for reason in assignment.because:
            assert all(0 <= start < end <= len(text) for start, end in reason.places)


@given(title=texts, text=texts)
def test_taking_the_shown_words_out_takes_the_label_away(title: str, text: str) -> None:
    matcher = Matcher(TOPICS)
    for assignment in matcher.assign(title, text):
        again = matcher.assign("", without_shown_words(text, assignment))
        assert assignment.topic_id not in {each.topic_id for each in again}


@given(text=texts, seed=st.integers(0, 100))
def test_the_order_of_topics_and_phrases_does_not_matter(text: str, seed: int) -> None:
    shuffled = list(TOPICS)
    Random(seed).shuffle(shuffled)
    assert _plain(Matcher(shuffled), text) == _plain(Matcher(TOPICS), text)


def _plain(matcher: Matcher, text: str) -> list[tuple[int, float, str]]:
    return sorted((each.topic_id, round(each.score, 9), each.state) for each in matcher.assign("", text))


def test_the_score_names_the_words_with_their_places() -> None:
    text = "The minister spoke of a tariff. Another tariff may follow; exports to China fell."
    (assignment,) = Matcher(TOPICS).assign("Trade war looms", text)
    reasons = {reason.term: reason for reason in assignment.because}
    assert assignment.topic == "Trade"
    assert assignment.state == "in"
    assert reasons["Trade war"].code == "title"
    assert [text[start:end] for start, end in reasons["tariff"].places] == ["tariff", "tariff"]
    assert [text[start:end] for start, end in reasons["exports + China"].places] == ["exports", "China"]


def test_a_never_phrase_keeps_an_article_out() -> None:
    text = "A tariff here, a tariff there. The trade fair opened."
    assert Matcher(TOPICS).assign("Tariffs", text) == []


def test_a_tag_speaks_for_a_topic() -> None:
    matcher = Matcher(TOPICS)
    assert matcher.assign("", "Nothing here.", ("Tariff", "Trade war"))[0].because[0].code == "tag"


def test_one_mention_in_the_lead_is_a_maybe() -> None:
    assert [
        each.state for each in Matcher(TOPICS).assign("Monday", "The rocket was late. " + "Filler word. " * 300)
    ] == ["maybe"]


COUNTRIES = (
    "Albania Algeria Andorra Angola Argentina Armenia Aruba Australia Austria Azerbaijan Bahamas Bahrain Belgium"
)


@pytest.mark.parametrize(
    "text",
    [
        f"Choose your country: {COUNTRIES}",
        "Choose:\n" + COUNTRIES.replace(" ", "\n"),
        "We ship to " + COUNTRIES.replace(" ", ", ") + ".",
        "We write about boats.\n\nRelated posts\n\nAruba\n\nTourism in Aruba grows. Aruba is an island...",
        "We write about boats.\n\nRead more: Aruba, Aruba and again Aruba",
        "Wij schrijven over boten.\n\nLees ook: Aruba wil meer toeristen op Aruba",
        "我们写船。\n\n延伸阅读\n\n阿鲁巴希望更多游客",
        "选择国家：阿尔巴尼亚、阿尔及利亚、安道尔、安哥拉、阿根廷、亚美尼亚、阿鲁巴、澳大利亚、奥地利、阿塞拜疆。",
        "国家\n\n阿尔巴尼亚\n安道尔\n安哥拉\n阿根廷\n亚美尼亚\n阿鲁巴\n澳大利亚\n奥地利",
    ],
)
def test_lists_of_names_and_teasers_mention_nothing(text: str) -> None:
    assert Matcher([Topic(id=1, name="Aruba", phrases=("Aruba", "阿鲁巴"))]).assign("Boats", text) == []


def test_a_few_names_in_a_sentence_are_mentions_in_an_unspaced_script() -> None:
    text = "荷兰、法国、阿鲁巴和德国的部长周一开会，阿鲁巴的部长说，会议很好。"
    assert Matcher([Topic(id=1, name="Aruba", phrases=("阿鲁巴",))]).assign("Boats", text)


@pytest.mark.parametrize(
    ("head", "title", "paragraphs"),
    [
        (
            "Read more",
            "Old ships never die",
            (
                "The tariff on steel rises to ten per cent, the minister said.",
                "Every tariff will be reviewed in June.",
                "Exporters fear the tariff most.",
            ),
        ),
        (
            "延伸阅读",
            "旧船不死，只是被卖掉",
            ("钢铁关税将提高到百分之十。", "所有关税将在六月审查，出口商最担心关税。"),
        ),
        (
            "Lees ook",
            "Oude schepen",
            ("“Elk tarief is er een te veel.” Het tarief stijgt, zei hij (het tarief op staal).",),
        ),
    ],
)
def test_a_head_of_teasers_in_the_midst_silences_the_teasers_alone(
    head: str, title: str, paragraphs: tuple[str, ...]
) -> None:
    matcher = Matcher([Topic(id=1, name="T", phrases=("tariff", "关税", "tarief"))])
    text = "\n\n".join(("Ministers met in Geneva on Monday.", head, title, *paragraphs))
    plain = text.replace(f"{head}\n\n", "")
    (found,), (without,) = matcher.assign("Ministers met", text), matcher.assign("Ministers met", plain)
    assert (found.state, found.score) == ("in", without.score)


def test_no_head_of_teasers_stands_over_a_whole_page() -> None:
    lines = "\n".join(["A short line"] * 14 + ["Aruba again"])
    topic = Topic(id=1, name="Aruba", phrases=("Aruba",))
    assert Matcher([topic]).assign("Aruba", f"Related posts\n{lines}")[0].because[0].term == "Aruba"
    assert Matcher([topic]).assign("Boats", f"Related posts\nAruba again\n{lines[:40]}") == []


def test_text_after_a_teaser_counts_again() -> None:
    story = "The government of Aruba wants to limit hotels on the island, its prime minister said on Monday. " * 4
    text = f"We write of boats.\n\nRelated posts\n\nA short one...\n\n{story}"
    assert Matcher([Topic(id=1, name="Aruba", phrases=("Aruba",))]).assign("Boats", text)


@pytest.mark.parametrize("phrases", [("tariff", "tariffs", "tariff*"), ("tariff", '"tariff"'), ("tariff | tariff*",)])
def test_a_word_counts_once_however_many_phrases_meet_it(phrases: tuple[str, ...]) -> None:
    text = "The minister spoke. A tariff came up. " + "Filler word. " * 200
    (once,) = Matcher([Topic(id=1, name="T", phrases=("tariff",))]).assign("Ministers", text)
    (often,) = Matcher([Topic(id=1, name="T", phrases=phrases)]).assign("Ministers", text)
    assert (often.because, often.state) == (once.because, "maybe")


def test_two_words_together_count_once_however_many_phrases_join_them() -> None:
    text = "The troops of the coach attacked; Ucrania won, two to one."
    joined = "Ucrania | Kyiv + tropas | troops"
    found = [
        Matcher([Topic(id=1, name="T", phrases=phrases)]).assign("", text)[0].score
        for phrases in ((joined,), (joined, "Ucrania | ucrani* + troops", "troops + Ucrania"))
    ]
    assert found[0] == found[1]


@pytest.mark.parametrize("filler", [0, 45, 80])
def test_one_more_mention_never_takes_a_label_away(filler: int) -> None:
    matcher = Matcher([Topic(id=1, name="T", phrases=("Kyiv + peacekeepers",))])
    text = "The peacekeepers, peacekeepers " + "word " * filler
    fewer = matcher.assign("Kyiv waits", text + "word word word")
    more = matcher.assign("Kyiv waits", text + "Kyiv word word")
    assert more[0].score >= fewer[0].score
    assert fewer[0].state == "in"


def test_a_topic_that_the_article_is_much_more_about_speaks_against_another() -> None:
    text = "The rocket reached orbit. The rocket is in orbit, far in deep space. One match."
    found = {each.topic: each for each in Matcher(TOPICS).assign("Rocket in orbit", text)}
    assert found["Space"].state == "in"
    assert "Sport" not in found


def test_a_topic_that_holds_the_article_speaks_against_a_second_one_by_name() -> None:
    title, text = "Trade war over the cup", "A tariff followed. The NBA had its match, a goal and a cup of its own."
    (alone,) = Matcher(TOPICS[:1]).assign(title, text)
    sport, trade = Matcher(TOPICS).assign(title, text)
    assert (sport.topic, sport.state, trade.topic, trade.state) == ("Sport", "in", "Trade", "in")
    assert trade.score < alone.score
    assert "Sport" in {reason.term for reason in trade.because if reason.code == "against"}


def test_a_topic_that_a_never_phrase_keeps_out_speaks_against_nothing() -> None:
    text = "A tariff here, a tariff there, tariffs all over. The trade fair opened. A goal, and the cup of the NBA."
    (assignment,) = Matcher(TOPICS).assign("The match", text)
    assert (assignment.topic, [r for r in assignment.because if r.code == "against"]) == ("Sport", [])


def test_the_phrases_of_a_topic_that_is_out_of_question_speak_against_nothing() -> None:
    text = "Ukraine sends a band to the song contest. Ukraine won before; Ukraine, Ukraine. Eurovision is in May."
    contest = Topic(id=1, name="Contests", phrases=("song contest",))
    (alone,) = Matcher([contest]).assign("Ukraine picks a band", text)
    for never, taken_out in ((("Eurovision",), ()), ((), {2})):
        war = Topic(id=2, name="War", phrases=("Ukraine",), never=never)
        assert Matcher([contest, war]).assign("Ukraine picks a band", text, taken_out=taken_out) == [alone]


def test_the_phrases_of_one_topic_that_an_article_meets_are_told_as_written() -> None:
    matcher = Matcher(TOPICS)
    look = matcher.look("Tariffs", "The trade fair opened. Exports fell.")
    assert matcher.met(TOPICS[0], look) == ["tariff", "trade fair"]


def test_an_empty_article_is_in_nothing() -> None:
    assert Matcher(TOPICS).assign("", "") == []
    assert Matcher([]).assign("Tariffs", "tariff") == []


# --------------------------------------------------------------------------- with what was learned


def library(number: int = 120) -> list[tuple[str, str]]:
    random = Random(4)
    themes = (
        ("tariff minister exports customs duty levy steel import quota", "Tariff"),
        ("match referee striker league coach penalty stadium fans", "Match"),
        ("garden roses soil compost pruning seeds spring lawn", "Garden"),
        ("budget deficit treasury income audit revenue", "Budget"),
    )
    made = []
    for index in range(number):
        words, head = themes[index % 4]
        chosen = [random.choice(words.split()) for _ in range(30)] + [
            f"thing{random.randrange(300)}" for _ in range(10)
        ]
        made.append((f"{head} {index}", " ".join(chosen)))
    return made


@pytest.fixture(scope="module")
def learned() -> Learned:
    return learn(TOPICS, [], library())


@settings(max_examples=60)
@given(
    words=st.lists(
        st.sampled_from(
            ["tariff", "referee", "striker", "coach", "levy", "duty", "roses", "soil", "match", "cup", "thing7"]
        )
    )
)
def test_the_laws_hold_for_learned_words_too(learned: Learned, words: list[str]) -> None:
    text = " ".join(words)
    matcher = Matcher(TOPICS, learned)
    for assignment in matcher.assign("", text):
        assert sums_up(assignment)
        again = matcher.assign("", without_shown_words(text, assignment))
        assert (assignment.topic_id, "in") not in {(each.topic_id, each.state) for each in again}


def test_what_was_learned_survives_json(learned: Learned) -> None:
    again = Learned.from_json(learned.to_json())
    assert again == learned
    assert again.to_json() == learned.to_json()


def test_learning_does_not_depend_on_the_order_of_articles_or_corrections() -> None:
    articles = library()
    corrections = [Example(*articles[i], 1, belongs=i % 2 == 0) for i in (2, 5, 8)]
    turned = learn(TOPICS, corrections[::-1], articles[::-1])
    assert turned.to_json() == learn(TOPICS, corrections, articles).to_json()


def test_a_sample_is_read_once_and_gives_the_same() -> None:
    articles = library()
    sample = Sample(articles)
    assert learn(TOPICS, [], sample) == learn(TOPICS, [], articles)
