"""A wall is never an article, an article about walls is one, and a text that was cut says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.etree import _Element

from digest_app.core.errors import NotAnArticle, NothingToRead
from digest_app.core.model import Page, Quality, Verdict
from digest_app.core.reading.encoding import decode
from digest_app.core.reading.metadata import describe
from digest_app.core.reading.quality import assess, not_an_article
from digest_app.core.reading.read import read
from digest_app.core.reading.tree import parse

PAGES = Path(__file__).parents[2] / "pages"
LINKED = '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"x",{}}}</script>'
SENTENCE = "The parliament of Velmark has adopted new rules for traffic on the country's rivers after a long debate. "


def visible(tree: _Element) -> str:
    """What a greedy extractor would make of the page: all paragraphs."""
    return "\n\n".join(" ".join("".join(paragraph.itertext()).split()) for paragraph in tree.iter("p"))


def verdict(html: str, text: str | None = None) -> str | None:
    tree = parse(html)
    return not_an_article(
        tree, describe(tree, "https://velmarkcourier.example/a/b"), visible(tree) if text is None else text
    )


@pytest.mark.parametrize(
    ("page", "what"),
    [
        ("soft_404", "a page that says it does not exist"),
        ("soft_404_dutch", "a page that says it does not exist"),
        ("consent_wall", "a consent wall"),
        ("consent_wall_german", "a consent wall"),
        ("login_form", "a login form"),
        ("robot_check", "a robot check"),
        ("index_page", "an index page"),
        ("video_blurb", "a video without a text"),
    ],
)
@pytest.mark.parametrize("text", [None, ""])
def test_a_page_without_an_article_is_told_for_what_it_is(page: str, what: str, text: str | None) -> None:
    assert verdict((PAGES / "no_article" / f"{page}.html").read_text("utf-8"), text) == what


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_an_article_is_never_taken_for_a_wall(page: Path) -> None:
    assert verdict(decode(page.with_suffix(".html").read_bytes()), page.read_text("utf-8")) is None


@pytest.mark.parametrize(
    "title",
    [
        "404: how a number became a joke",
        "Not found: the ships that never came home",
        "Cookies, consent and the end of tracking",
        "Are you a human? The long story of the captcha",
        "Login with a smile: why passwords fail",
    ],
)
def test_an_article_about_walls_is_an_article(title: str) -> None:
    words = "Cookies, consent, privacy policy, accept all, verify you are human, the page you are looking for is gone. "
    body = f"<article><h1>{title}</h1><p>{words}</p><p>{SENTENCE * 20}</p></article>"
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    assert verdict(page) is None


def test_a_short_notice_is_an_article() -> None:
    assert verdict(f"<html><body><h1>River rules adopted</h1><p>{SENTENCE * 2}</p></body></html>") is None


def post(number: int, heading: str = "h2") -> str:
    linked = f'<{heading}><a href="/rivers/{number}">The river rules, part {number}</a></{heading}>'
    return f"<div class='post hentry'>{linked}<p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p></div>"


def test_a_front_page_that_shows_its_posts_whole_is_an_index() -> None:
    assert verdict(f"<html><body>{''.join(map(post, range(3)))}</body></html>") == "an index page"


def test_an_article_above_other_posts_is_an_article() -> None:
    others = "".join(map(post, range(2)))
    own = f"<article><h1>River rules adopted</h1><p>{SENTENCE * 9}</p></article>"
    assert verdict(f"<html><body>{own}{others}</body></html>") is None
    again = f"<article><div class='hentry'>{post(1, 'h1')}</div></article>"
    assert verdict(f"<html><body>{again}</body></html>") is None, "its heading leads to itself"


def quality(body: str, text: str, head: str = "") -> Quality:
    tree = parse(f"<html><head>{head}</head><body><h1>River rules</h1>{body}</body></html>")
    return assess(tree, describe(tree, "https://velmarkcourier.example/a/b"), text, 0.9)


def test_a_whole_article_needs_no_reasons() -> None:
    assert quality(f"<p>{SENTENCE * 9}</p>", SENTENCE * 9) == Quality(Verdict.WHOLE, 0.9)


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("<div>Subscribe to continue reading</div>", ""),
        ("<div>Already a subscriber? Log in</div>", ""),
        ("<div>Verder lezen? Word abonnee.</div>", ""),
        ("<div>Suscríbete para seguir leyendo</div>", ""),
        ("<div>Cet article est un contenu réservé aux abonnés</div>", ""),
        ("", LINKED.format('"isAccessibleForFree":false')),
        ("", LINKED.format('"author":"Jane Roe","wordCount":900')),
        ("", '<link rel="next" href="/a/b?page=2">'),
    ],
)
def test_a_cut_article_says_why(body: str, head: str) -> None:
    found = quality(f"<p>{SENTENCE * 5}</p>{body}", SENTENCE * 5, head)
    assert found.verdict is Verdict.CUT
    assert len(found.reasons) == 1


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="generator" content="Discourse 3.2 - https://github.com/discourse/discourse">',
        '<script type="application/ld+json">{"@type": "DiscussionForumPosting", "headline": "River rules"}</script>',
    ],
)
def test_a_thread_says_that_posts_may_be_missing(head: str) -> None:
    found = quality(f"<p>{SENTENCE * 20}</p>", SENTENCE * 20, head)
    assert (found.verdict, found.reasons) == (
        Verdict.CUT,
        ("the page is a discussion, of which some posts may be missing",),
    )


def test_a_text_that_breaks_off_with_dots_is_cut() -> None:
    assert quality("<p>x</p>", SENTENCE * 5 + "And then the minister…").reasons == ("the text breaks off with dots",)


HEAD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-03", "headline": "%s"}'
    "</script><title>%s</title>"
)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Judge blocks the plan",
            "The city's request was blocked by a judge, who gave no reason for it at all.",
        ),
        (
            "Nothing found in search for missing boat",
            "The article was removed from the shelf, said the guard at the gate.",
        ),
        (
            "A fine for cookies",
            "“Access denied,” said the guard. Cookies and personal data were on every page.",
        ),
    ],
)
def test_a_brief_that_is_dated_is_no_wall_whatever_it_speaks_of(title: str, text: str) -> None:
    rest = "The council met on Monday evening in the old harbour office. " * 5
    html = f"<html><head>{HEAD % (title, title)}</head><body><h1>{title}</h1><p>{text}</p><p>{rest}</p></body></html>"
    article = read(Page(source="https://tide.example/brief", data=html.encode(), url="https://tide.example/brief"))
    assert text in article.text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Page not found", "We are sorry, the page that you are looking for does not exist any more in this place."),
        ("Pardon Our Interruption", "As you were browsing, something made us think. Verify you are human to go on."),
        ("We value your privacy", "We and our partners use cookies. You can accept all cookies or reject all of them."),
    ],
)
def test_a_wall_with_the_marks_of_an_article_is_a_wall(title: str, text: str) -> None:
    html = f"<html><head>{HEAD % (title, title)}</head><body><h1>{title}</h1>{f'<p>{text}</p>' * 4}</body></html>"
    with pytest.raises((NotAnArticle, NothingToRead)):
        read(Page(source="https://tide.example/wall", data=html.encode(), url="https://tide.example/wall"))
