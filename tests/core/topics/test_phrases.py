"""How phrases are written and met, in any script."""

from __future__ import annotations

import pytest

from digest_app.core.model import Topic
from digest_app.core.topics.check import check
from digest_app.core.topics.match import Matcher
from digest_app.core.topics.phrases import several


def met(phrase: str, text: str, title: str = "") -> bool:
    found = Matcher([Topic(id=1, name="T", phrases=(phrase,))]).assign(title, f"{text} {text}")
    return bool(found)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("tariff", "New tariffs were announced."),
        ("tariffs", "A tariff was announced."),
        ("Tariff War", "The tariff war goes on."),
        ("peacekeep*", "Peacekeepers arrived."),
        ("peacekeep*", "A peacekeeping-style force."),
        ("same-sex", "Same sex couples"),
        ("NRA", "The NRA said so."),
        ("Oekraine", "Steun aan Oekraïne"),
        ("Україна", "Допомога Україні триває"),
        ("Зеленський", "зустріч із Зеленським"),
        ("台海", "解放军在台海周边演训"),
        ('"new order"', "A new order was given"),
        ("“new order”", "A new order was given"),
        ("Kyiv + troops", "Foreign troops may go to Kyiv."),
        ("Kyiv | Ukraine + troops | soldiers", "Soldiers for Ukraine"),
        ("C++", "Programs in C++ are fast."),
        ("Straße", "STRASSE"),
        ("हिन्दी", "यह हिन्दी है"),
    ],
)
def test_a_phrase_meets(phrase: str, text: str) -> None:
    assert met(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Aruba", "Oruba sells perfume."),
        ("NRA", "nra is no word"),
        ("US", "They told us so."),
        ("cup", "A cupboard"),
        ("peacekeep*", "To keep the peace"),
        ('"new order"', "New orders came in"),
        ('"Apple"', "An apple a day"),
        ("Kyiv + troops", "Kyiv is a city."),
        ("C++", "Vitamin C is healthy."),
        ("台海", "台北的海"),
    ],
)
def test_a_phrase_does_not_meet(phrase: str, text: str) -> None:
    assert not met(phrase, text)


@pytest.mark.parametrize(
    ("phrases", "never", "word"),
    [
        ((), (), "no words"),
        (("  ",), (), "no words"),
        (("the",), (), "almost every text"),
        (("a*",), (), "almost every word"),
        (("*",), (), "almost every word"),
        (("pe*ce",), (), "not at a word's end"),
        (('"reunif*"',), (), "inside quotation marks"),
        (('"open',), (), "does not close"),
        (("Kyiv +",), (), "without a word"),
        (("+ Kyiv",), (), "without a word"),
        (("Kyiv | + troops",), (), "without a word"),
        (("!?",), (), "no word in it"),
        (("Apple", "apple pie"), ("apple",), "empties the topic"),
        (("Apple",), ("a*",), "almost every word"),
        (("п*",), (), "almost every word"),
        (("ل*",), (), "almost every word"),
        (("river",), ("the",), "empties the topic: it stands in almost every text"),
    ],
)
def test_what_is_wrong_with_a_topic_is_said(phrases: tuple[str, ...], never: tuple[str, ...], word: str) -> None:
    found = check(Topic(name="T", phrases=phrases, never=never))
    assert any(word in problem for problem in found), found


def test_phrases_in_one_line_are_separated_by_commas_outside_quotes_which_they_keep() -> None:
    assert several('"new orders" + river, “Two Words”,  a*, "x, y" ,, C++') == (
        '"new orders" + river',
        '"Two Words"',
        "a*",
        '"x, y"',
        "C++",
    )
    assert several('river, "open, sea') == ("river", '"open, sea')


def test_a_topic_without_faults_has_no_problems() -> None:
    assert (
        check(Topic(name="T", phrases=("Kyiv + troops", "NRA", '"new order"', "台海", "台*"), never=("Kyiv opera",)))
        == []
    )


def test_a_word_that_stands_in_all_of_the_library_is_said_with_its_share() -> None:
    topic = Topic(name="T", phrases=("weather", "rain"), never=("fog",))
    assert check(topic, {"weather": 0.95, "rain": 0.5, "fog": 1.0}) == [
        "“weather” stands in 95% of the library.",
        "The never-phrase “fog” empties the topic: it stands in 100% of the library.",
    ]


def test_a_phrase_that_cannot_be_read_leaves_the_others_at_work() -> None:
    topic = Topic(id=1, name="T", phrases=('"open', "tariff"))
    assert Matcher([topic]).assign("Tariffs rise", "")
