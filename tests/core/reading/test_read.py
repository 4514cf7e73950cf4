"""Whole pages become articles: the text and nothing else, and a ledger of all that was left out."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from digest_app.core.errors import NotAnArticle, NothingToRead, TooComplex
from digest_app.core.model import Article, Page, Verdict
from digest_app.core.reading.read import read
from digest_app.core.reading.segments import segments
from digest_app.core.reading.tree import parse, trim

PAGES = Path(__file__).parents[2] / "pages"
ARTICLES = (
    "wordpress_divi", "newspaper_json_ld", "amp", "live_blog", "listicle", "long_read", "dutch", "spanish", "ukrainian",
    "chinese",
)  # fmt: skip


def page(name: str) -> Page:
    data = (PAGES / f"{name}.html").read_bytes()
    return Page(source=name, data=data, url=f"https://paper.example/{name}")


def expected(name: str) -> str:
    return (PAGES / f"{name}.txt").read_text(encoding="utf-8").strip()


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    return {name: read(page(name)) for name in ARTICLES}


@pytest.mark.parametrize("name", ARTICLES)
def test_the_text_is_the_article_and_nothing_else(articles: dict[str, Article], name: str) -> None:
    assert articles[name].text == expected(name)


@pytest.mark.parametrize("name", ARTICLES)
def test_blocks_cover_the_text(articles: dict[str, Article], name: str) -> None:
    article = articles[name]
    texts = [article.text[block.start : block.end] for block in article.blocks if block.kind != "picture"]
    assert "\n\n".join(texts) == article.text
    assert all(
        0 <= span.start < span.end <= len(article.text) and block.start <= span.start and span.end <= block.end
        for block in article.blocks
        for span in block.spans
    )


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@pytest.mark.parametrize("name", ARTICLES)
def test_kept_and_removed_are_all_that_is_visible(articles: dict[str, Article], name: str) -> None:
    article = articles[name]
    markup = page(name).data.decode("gb18030" if name == "chinese" else "utf-8")
    visible = "\n".join(segment.text for segment in segments(parse(trim(markup))) if not segment.hidden)
    assert words(article.text) + words("\n".join(each.text for each in article.removed)) == words(visible)
    assert all(0 <= each.at <= len(article.text) for each in article.removed)


def reasons(article: Article, *beginnings: str) -> list[str]:
    return [each.reason for start in beginnings for each in article.removed if each.text.startswith(start)]


def test_the_ledger_says_why(articles: dict[str, Article]) -> None:
    divi, paper = articles["wordpress_divi"], articles["newspaper_json_ld"]
    assert reasons(divi, "Tags:", "2 Comments", "About time", "Related Posts", "A survey by divers", "©") == [
        "tags", "comments", "comments", "related", "related", "footer",
    ]  # fmt: skip
    assert reasons(paper, "Advertisement", "Share on Facebook", "By Tamsin", "All you need", "Council votes") == [
        "advert", "share", "byline", "newsletter", "title",
    ]  # fmt: skip


def test_a_removed_block_knows_where_it_stood(articles: dict[str, Article]) -> None:
    paper = articles["newspaper_json_ld"]
    (advert,) = (each for each in paper.removed if each.text == "Advertisement")
    assert paper.text[advert.at :].startswith("“A bridge, not a solution”")


def test_structure_survives(articles: dict[str, Article]) -> None:
    article = articles["long_read"]
    kinds = Counter(block.kind for block in article.blocks)
    assert (kinds["heading"], kinds["item"], kinds["code"], kinds["table"]) == (3, 3, 1, 1)
    assert [block.marker for block in article.blocks if block.kind == "item"] == ["1.", "2.", "3."]


def test_pictures_of_the_text_are_named_and_others_are_not(articles: dict[str, Article]) -> None:
    listicle = [block.picture for block in articles["listicle"].blocks if block.kind == "picture"]
    assert listicle == ["https://wayfarer.example/img/keys.jpg", "https://wayfarer.example/img/tide.jpg"]
    assert not [block for block in articles["wordpress_divi"].blocks if block.kind == "picture"]


def test_an_article_knows_its_language_and_how_sure_the_reader_is(articles: dict[str, Article]) -> None:
    assert [articles[name].language for name in ("amp", "dutch", "spanish", "ukrainian", "chinese")] == [
        "en", "nl", "es", "uk", "zh",
    ]  # fmt: skip
    for article in articles.values():
        assert article.quality.verdict is Verdict.WHOLE
        assert article.quality.confidence is not None
        assert 0.5 < article.quality.confidence <= 1


@pytest.mark.parametrize("name", ["cookie_wall", "no_article"])
def test_a_page_without_an_article_is_refused(name: str) -> None:
    with pytest.raises((NotAnArticle, NothingToRead)):
        read(page(name))


@pytest.mark.parametrize("data", [b"", b"   \n", b"<html></html>", b"<html><body><script>x</script></body></html>"])
def test_an_empty_page_says_so(data: bytes) -> None:
    with pytest.raises(NothingToRead):
        read(Page(source="empty", data=data))


@pytest.mark.parametrize(
    "data",
    [b"<p>x</p>" * 200_000, b"<b " + b" ".join(b"a%d=1" % n for n in range(50_000)) + b">x</b>", b"<p>word " * 700_000],
)
def test_a_page_too_complex_is_refused_before_it_hangs_anything(data: bytes) -> None:
    with pytest.raises(TooComplex):
        read(Page(source="hostile", data=data))


def test_the_same_page_gives_the_same_article() -> None:
    assert read(page("long_read")) == read(page("long_read"))


HARBOUR = (
    "The harbour authority of Northwick said on Tuesday that the tide gate would be tested for six weeks. Engineers "
    "measured a rise of four centimetres during the first trial, well inside the limit that the council had set. "
)


@pytest.mark.parametrize("start", ["<html><title>Gate</title>", "<title>Gate</title>", "<head><title>Gate</title>"])
def test_a_page_that_never_says_where_its_body_begins_is_read(start: str) -> None:
    data = f"{start}<article><p>{HARBOUR * 4}</p><p>{HARBOUR}</p></article>".encode()
    article = read(Page(source="gate", data=data, url="https://paper.example/gate"))
    assert (article.title, article.text) == ("Gate", f"{(HARBOUR * 4).strip()}\n\n{HARBOUR.strip()}")


def test_control_signs_that_a_page_spells_out_reach_neither_title_nor_text() -> None:
    paragraph = HARBOUR.replace("Tuesday", "Tues&#2;day").replace("trial", "&#x1b;tri&#x2al")
    data = f"<title>The &#x2gate &#31;</title><body><article><p>{paragraph * 4}</article>".encode()
    article = read(Page(source="gate", data=data, url="https://paper.example/gate"))
    assert article.title == "The gate"
    assert article.text.isprintable()


def test_a_few_torn_letters_leave_a_page_readable_and_are_told() -> None:
    data = f"<title>Gate</title><article><p>{HARBOUR * 4}</article>".encode().replace(b"harbour", b"harb\xff\xfe\xc0ur")
    article = read(Page(source="gate", data=data, url="https://paper.example/gate"))
    assert "said on Tuesday that the tide gate" in article.text
    assert "some of its letters cannot be read" in article.quality.reasons
