"""A summary is the article's own sentences, best first, each with what spoke for it."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise

import pytest

from digest_app.core.model import Block, Span
from digest_app.core.settings import BY_KEY
from digest_app.core.summary.rank import METHODS, summarise

from .articles import HARBOUR, TITLE


@pytest.mark.parametrize("method", METHODS)
def test_every_sentence_is_verbatim_and_comes_once(method: str) -> None:
    summary = summarise(HARBOUR, title=TITLE, method=method)
    assert summary.method == method
    assert len(summary.ranked) == 10
    assert all(HARBOUR[one.start : one.end] == one.text for one in summary.ranked)
    assert len({one.start for one in summary.ranked}) == 10
    assert all(one.because for one in summary.ranked)


def test_the_settings_offer_every_method_and_no_other() -> None:
    assert [name for name, _ in BY_KEY["summary_method"].choices] == list(METHODS)


def test_news_is_the_default() -> None:
    assert next(iter(METHODS)) == BY_KEY["summary_method"].default == "news"
    assert summarise(HARBOUR) == summarise(HARBOUR, method="news")


def test_an_unknown_method_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        summarise(HARBOUR, method="magic")


def test_news_takes_what_the_article_is_about() -> None:
    shown = [one.text for one in summarise(HARBOUR, title=TITLE).shown()]
    assert shown[0].startswith("The harbour council of Lindsund voted")
    assert not any("lighthouse" in text or "Would anybody" in text for text in shown)


def test_reasons_tell_the_title_words_and_where_they_stand() -> None:
    first = min(summarise(HARBOUR, title=TITLE).ranked, key=lambda one: one.start)
    reasons = {reason.code: reason for reason in first.because}
    assert {"early", "central", "title"} <= set(reasons)
    title = reasons["title"]
    assert title.term == "harbour, council, tidal, gate"
    assert [HARBOUR[start:end] for start, end in title.places][:3] == ["harbour", "council", "tidal"]


def test_without_a_title_nothing_is_said_of_one() -> None:
    assert not any(reason.code == "title" for one in summarise(HARBOUR).ranked for reason in one.because)


def test_no_sentence_hangs_in_the_air_while_others_are_left() -> None:
    hanging = ("She pointed", "But that", "They asked", "It held")
    ranked = summarise(HARBOUR).ranked
    order = sorted(HARBOUR.split(". "), key=HARBOUR.index)
    before = {after.split()[0] + " " + after.split()[1]: first for first, after in pairwise(order)}
    for place, one in enumerate(ranked):
        if one.text.startswith(hanging):
            needed = before[" ".join(one.text.split()[:2])]
            assert any(earlier.text.startswith(needed[:30]) for earlier in ranked[:place])


@pytest.mark.parametrize(
    ("text", "hangs"),
    [
        ("He went to the gate on Tuesday.", True),
        ("But the gate held against the waves.", True),
        ("Later, they closed the gate of the port.", True),
        ("Never again,” said the mayor of the town.", True),
        ("In his speech the mayor praised the gate.", True),
        ("The 25-year-old has built a gate before.", True),
        ("On Tuesday, the mayor closed the gate.", False),
        ("“Never again,” said the mayor of the town.", False),
        ("The mayor called it “a gate”, no more.", False),
        ("Heavy rain fell on the town.", False),
    ],
)
def test_a_sentence_hangs_on_the_one_before_by_how_it_begins(text: str, hangs: bool) -> None:
    from digest_app.core.summary import languages
    from digest_app.core.summary.evidence import gather

    texts = ["The mayor of the town spoke for an hour.", text]
    needs = gather(texts, [languages.words(one) for one in texts], "en").needs
    assert needs == (0, 0 if hangs else 1)


@pytest.mark.parametrize(("sentences", "advised"), [(1, 0), (4, 0), (5, 2), (14, 2), (15, 3), (40, 3)])
def test_the_length_fits_the_article(sentences: int, advised: int) -> None:
    text = " ".join(f"The council discussed item number {n} for an hour in the hall." for n in range(sentences))
    summary = summarise(text)
    assert summary.advised == advised
    assert len(summary.shown()) == (advised or sentences)


def test_a_longer_summary_keeps_the_sentences_of_the_shorter_one() -> None:
    summary = summarise(HARBOUR)
    for length in range(1, 10):
        assert set(summary.shown(length)) < set(summary.shown(length + 1))


def test_pinned_sentences_come_first_and_banned_ones_never() -> None:
    pinned = HARBOUR.index("The old lighthouse")
    banned = summarise(HARBOUR).ranked[0]
    summary = summarise(HARBOUR, pinned=[(pinned, pinned + 5)], banned=[(banned.start, banned.end)])
    assert summary.ranked[0].text == "The old lighthouse stays where it is."
    assert summary.ranked[0].because[0].code == "pinned"
    assert banned.start not in {one.start for one in summary.ranked}
    assert len(summary.ranked) == 10


def test_headings_captions_code_and_tables_are_never_chosen() -> None:
    kinds = ("heading", "caption", "code", "table", "paragraph", "item", "quote")
    lines = [f"The {kind} tells of the tidal gate in the harbour, say all of the {kind}s." for kind in kinds]
    text, blocks = "", []
    for kind, line in zip(kinds * 2, lines * 2, strict=True):
        blocks.append(Block(kind, len(text), len(text) + len(line)))
        text += line + "\n\n"
    for method in METHODS:
        chosen = {one.text.split()[1] for one in summarise(text, blocks=blocks, method=method).ranked}
        assert chosen == {"paragraph", "item", "quote"}


def test_what_only_leads_to_a_list_is_never_chosen() -> None:
    leading = "For the harbour, the council will pay for the following works before the end of the winter:"
    others = "Lindsund builds a tidal gate in its harbour. The work begins on Monday, the mayor said. " * 3
    text = f"{others}{leading}\n\nThe town pays half of it."
    assert leading not in {one.text for one in summarise(text).ranked}


def test_a_heading_without_blanks_is_never_chosen() -> None:
    heading = "市議会の新しい橋の建設の費用"
    text = "市議会は新しい橋の建設を決めた。費用は国と市が分けて払う。工事は来年の春に始まる。古い橋は洪水で壊れた。"
    assert heading not in {one.text for one in summarise(f"{heading}\n\n{text}", language="ja").ranked}


@pytest.mark.parametrize(
    "line",
    [
        "WHAT THE HARBOUR WILL COST THE TOWN",
        "The Harbour and the Old Lighthouse of the Town",
        "The harbour, the lighthouse and the town",
        "What “harbour” means to the old town (and does not)",
        "Harbour dues in the town: 4.7 out of 5 stars",
    ],
)
def test_a_heading_in_running_text_and_the_title_told_again_are_never_chosen(line: str) -> None:
    summary = summarise(f"{line}\n\n{HARBOUR}", title="The Harbour, the Lighthouse, and the Town")
    assert line not in {one.text for one in summary.ranked}


@pytest.mark.parametrize(
    ("language", "written", "begins"),
    [
        ("en", "4. The harbour", "The harbour"),
        ("en", "4) The harbour", "The harbour"),
        ("de", "1. FC Velmark", "1. FC"),
    ],
)
def test_a_sentence_begins_after_the_number_of_its_entry(language: str, written: str, begins: str) -> None:
    text = f"{written} opens its gates to the boats of the river today."
    (only,) = summarise(text, language=language).ranked
    assert only.text.startswith(begins)
    assert text[only.start : only.end] == only.text


def test_the_trail_of_a_page_is_never_chosen() -> None:
    trail = "Home > News of the harbour > The old lighthouse > What the harbour will cost"
    assert trail not in {one.text for one in summarise(f"{trail}\n\n{HARBOUR}").ranked}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n\t",
        "...",
        "word " * 2_000,
        "x" * 500_000,
        "The same old line again. " * 800,
        "A \ud800 lone surrogate stands here. " * 20,
        "Hello to you all. Привет всем вам. 你好，大家好。 مرحبا بكم جميعا. " * 20,
        ". " * 1_000,
        "line\n" * 1_000,
        "the of and to in is. " * 20,
    ],
    ids=[
        "empty",
        "blank",
        "dots",
        "no stop",
        "2 MB word",
        "2,000",
        "surrogate",
        "mixed",
        "spaced",
        "lines",
        "stop words",
    ],
)
def test_bad_input_gives_an_honest_answer_and_no_exception(method: str, text: str) -> None:
    summary = summarise(text, title="A title", method=method)
    assert all(text[one.start : one.end] == one.text for one in summary.ranked)
    assert bool(summary.ranked) or summary.advised == 0


def test_an_unknown_language_is_no_obstacle() -> None:
    assert len(summarise(HARBOUR, language="xx-YY").ranked) == 10


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "市政府宣布第{n}座新桥将在两年内建成并开放通车。"),
        ("th", "รัฐบาลประกาศว่าจะสร้างสะพานใหม่หมายเลข {n} ข้ามแม่น้ำสายหลักของเมืองภายในสองปีข้างหน้า "),
        ("ar", "أعلنت الحكومة بناء الجسر الجديد رقم {n} فوق النهر. "),
        ("uk", "Уряд оголосив будівництво нового мосту номер {n} через річку. "),
    ],
)
def test_every_script_can_be_summarised(language: str, sentence: str) -> None:
    text = "".join(sentence.format(n=n) for n in range(20))
    summary = summarise(text, language=language)
    assert len(summary.ranked) == 10
    assert all(text[one.start : one.end] == one.text for one in summary.ranked)


_ASK = """
import sys
from digest_app.core.summary.rank import METHODS, summarise
text = sys.stdin.read()
print([[one.start for one in summarise(text, title="Harbour gate", method=method).ranked] for method in METHODS])
"""


def test_the_same_text_gives_the_same_summary_on_every_hash_seed() -> None:
    answers = {_fresh(_ASK, PYTHONHASHSEED=seed) for seed in ("0", "1", "2")}
    assert len(answers) == 1


def test_the_methods_are_known_without_loading_sumy_nltk_or_numpy() -> None:
    check = (
        "import sys, digest_app.core.summary.rank, digest_app.core.summary.several\n"
        "print([name for name in ('sumy', 'nltk', 'numpy', 'requests', 'stopwordsiso') if name in sys.modules])"
    )
    assert _fresh(check) == "[]\n"


def test_a_summary_never_loads_nltk_requests_or_scipy() -> None:
    check = (
        "import sys\nfrom digest_app.core.summary.rank import METHODS, summarise\n"
        "text = sys.stdin.read()\nfor method in METHODS: summarise(text, method=method)\n"
        "print([name for name in ('nltk', 'requests', 'scipy', 'snowballstemmer') if name in sys.modules])"
    )
    assert _fresh(check) == "[]\n"


def _fresh(program: str, **environment: str) -> str:
    """Run a program in an interpreter of its own, the article on its standard input."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=HARBOUR,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("head", "left"),
    [
        ("KYIV, April 2 (Reuters) - ", ""),
        ("(CNN) -- ", ""),
        ("Berlin (dpa) - ", ""),
        ("NORTHWICK — ", ""),
        ("NORTHWICK, Velmark (Velmark News) - ", ""),
        ("NORTHWICK — The council — of nine — voted: ", "The council — of nine — voted: "),
        ("NOTU — Europe's largest lock — is shut: ", "NOTU — Europe's largest lock — is shut: "),
        ("Covid-19 patients, ", "Covid-19 patients, "),
        ("The harbour (once a fort) - ", "The harbour (once a fort) - "),
    ],
)
def test_a_sentence_begins_after_the_place_and_agency_that_head_a_report(head: str, left: str) -> None:
    text = f"{head}Ministers agreed on a tide gate. It will stand by autumn. Fishermen protest. Nobody knows the price."
    first = summarise(text, language="en", method="lead").shown(1)[0]
    assert first.text == text[first.start : first.end] == f"{left}Ministers agreed on a tide gate."


def test_a_dash_that_is_left_of_a_dateline_begins_no_sentence_but_speech_does() -> None:
    report = "Northwick, Vel. — Ministers agreed on a tide gate.\n\n— We shall see, said the fishermen of the town."
    texts = [one.text for one in summarise(report, language="en", method="lead").ranked]
    assert texts == [
        "Northwick, Vel.",
        "Ministers agreed on a tide gate.",
        "— We shall see, said the fishermen of the town.",
    ]


def test_a_sentence_that_says_it_again_waits_until_nothing_else_is_left() -> None:
    title = "Velmark council will close the old harbour bridge for repairs until spring"
    said = "The council of Velmark will close the old harbour bridge for repairs until the spring."
    again = "The council of Velmark will close the old bridge at the harbour for repairs until spring comes."
    chosen = [one.text for one in summarise(f"{said} {again} {HARBOUR}", title=title).ranked]
    assert said in chosen[:3]
    assert again not in chosen[:3]


def test_a_question_that_an_interviewer_asks_is_no_sentence_of_the_summary() -> None:
    asked = "You say in your book that the mangroves were almost lost to the port. How did you save them?"
    parts = (
        "The keeper of the mangroves has spent thirty years in the lagoon of Savaneta.",
        asked,
        "We planted ten thousand seedlings in the lagoon, and the port paid for the mangroves.",
        "The mangroves now hold back the waves of the storms that come in from the east.",
    )
    text, blocks = "", []
    for words in parts:
        start = len(text) + 2 * bool(text)
        text += ("\n\n" if text else "") + words
        spans = (Span("strong", start, len(text)),) if words == asked else ()
        blocks.append(Block("paragraph", start, len(text), spans=spans))
    summary = summarise(text, blocks=tuple(blocks), language="en", title="The keeper of the mangroves")
    assert summary.ranked
    assert not any(one.text in asked for one in summary.ranked)


@pytest.mark.parametrize(
    ("language", "mark", "asks"),
    [("en", "?", True), ("ja", "？", True), ("ar", "؟", True), ("el", ";", True), ("en", ".", False)],
)
def test_a_question_is_known_by_the_mark_of_its_script(language: str, mark: str, asks: bool) -> None:
    from digest_app.core.summary import languages
    from digest_app.core.summary.evidence import FEATURES, gather

    texts = [f"One two three four five six {word}{mark}" for word in ("seven", "eight")]
    table = gather(texts, [languages.words(text) for text in texts], language).table
    assert all(table[:, FEATURES.index("question")] == asks)


@pytest.mark.parametrize(("words", "advised"), [(10, 0), (5_000, 2)])
def test_a_text_is_short_by_all_of_its_words_not_by_what_may_be_chosen(words: int, advised: int) -> None:
    text = "The mayor spoke on Monday of the gate. The town listened. Nobody voted against it. " + "and so on " * words
    assert summarise(text, language="en").advised == advised


def test_a_place_in_capitals_heads_a_report_only_where_it_begins() -> None:
    text = f"{HARBOUR} LINDSUND — Ministers agreed on a tide gate for the town."
    assert (
        "LINDSUND — Ministers"
        in summarise(text, language="en", method="lead", pinned=[(len(text) - 9, len(text))]).ranked[0].text
    )


@pytest.mark.parametrize(
    ("language", "title", "told", "words"),
    [
        ("zh", "林德松市议会批准潮汐闸门", "林德松市议会星期二批准修建一座潮汐闸门。", "林德松市议会, 批准, 潮汐闸门"),
        ("ja", "潮門の建設を決定", "市議会は火曜日に潮門の建設を決めた。", "潮門の建設を決"),
    ],
)
def test_the_title_is_told_in_scripts_without_blanks_too(language: str, title: str, told: str, words: str) -> None:
    filler = {"zh": "渔民们要求再建第{n}座小船闸供船只使用。", "ja": "漁師たちは第{n}の水路を作るように求めた。"}[
        language
    ]
    text = told + "".join(filler.format(n=n) for n in range(6))
    first = next(one for one in summarise(text, language=language, title=title).ranked if one.start == 0)
    (reason,) = (one for one in first.because if one.code == "title")
    assert reason.term == words
    assert [text[start:end] for start, end in reason.places] == words.split(", ")


def test_small_words_of_the_title_are_no_reason() -> None:
    told = "Міська рада дозволила на свято спорудити нову браму в порту. "
    text = told + "".join(f"Рибалки просили збудувати для човнів шлюз номер {n}. " for n in range(6))
    for one in summarise(text, language="uk", title="Рада на порозі рішення").ranked:
        assert not any("на" in reason.term.split(", ") for reason in one.because if reason.code == "title")
