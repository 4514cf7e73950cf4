"""How far a clean text can be trusted, and what a page is that holds no article."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from lxml.etree import _Element

from digest_app.core.model import Quality, Verdict, count_words
from digest_app.core.reading.metadata import Described
from digest_app.core.reading.metadata.signals import elements, is_hidden, visible_text
from digest_app.core.reading.no_article_words import is_titled, sayings, says

_SHORT = 180
"""Words below which a page that speaks like a wall is one; an article about walls is longer."""
_BRIEF = 40
"""Words from which a page that calls itself an article, with a date or an author, is taken at its word."""
_PHRASE = 8
_POSTS, _PARAGRAPH = 3, 30
"""Posts from which a page is a front page, and words of what is no teaser: such a post has two paragraphs of them."""
_OF_A_PAGE = re.compile(r"404|410|page|seite|p[aá]gina|сторінк|страниц|stron|页|頁|ページ", re.IGNORECASE)
_FREE_PART = 300
"""Words below which an article marked as not free is taken for its opening only."""
_LISTING = re.compile(
    r"(?:^|\s)(?:archive|category|blog|home|search-results|tag|listing|front-?page)(?=\s|$)", re.IGNORECASE
)


def assess(tree: _Element, described: Described, text: str, confidence: float | None) -> Quality:
    """Say whether the text is the whole article or perhaps cut, with reasons in words."""
    words = count_words(text)
    reasons = []
    if described.next_part:
        reasons.append("the article goes on on a next page")
    if described.paywalled and words < _FREE_PART:
        reasons.append("the page says that the article is for subscribers")
    elif words < 3 * _FREE_PART and says("paywall", _page_text(tree)):
        reasons.append("the page asks for a subscription or a login before it shows the rest")
    if described.is_discussion:
        reasons.append("the page is a discussion, of which some posts may be missing")
    if described.word_count and words * 1.5 + 100 < described.word_count:
        reasons.append(f"the page speaks of {described.word_count:d} words, {words:d} were found")
    if re.search(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\s\"”’»)]*$", text) and words < 2 * _FREE_PART:
        reasons.append("the text breaks off with dots")
    if "\ufffd" in text:
        reasons.append("some of its letters cannot be read")
    return Quality(Verdict.CUT if reasons else Verdict.WHOLE, confidence, tuple(reasons))


def not_an_article(tree: _Element, described: Described, text: str) -> str | None:
    """Say in words what a page without an article is, such as "a consent wall"; None for a page with one."""
    words = count_words(text)
    shown = (element for element in tree.iter("title", "h1") if not is_hidden(element))
    titles = [described.title, *(visible_text(element, 200) for element in islice(shown, 20))]
    signed = described.is_article and bool(described.published or described.authors) and words >= _BRIEF
    if words < 8 * _SHORT and any(_says_not_found(title, signed) for title in titles):
        return "a page that says it does not exist"
    if words >= _SHORT:
        is_index = _holds_posts(tree, described) or (words < 5 * _SHORT and _is_index(tree, described, text))
        return "an index page" if is_index else None
    if signed:
        return _wall_with_a_date(titles, text)
    seen = f"{' '.join(titles)} {text or _page_text(tree)[:4000]}"
    if says("missing", seen):
        return "a page that says it does not exist"
    if says("robot check", seen):
        return "a robot check"
    if _is_consent_wall(seen, tree):
        return "a consent wall"
    if not described.is_article and _is_login(tree, titles, words):
        return "a login form"
    if words < _SHORT // 2 and described.is_video:
        return "a video without a text"
    return "an index page" if _is_index(tree, described, text) else None


def _says_not_found(title: str, signed: bool) -> bool:
    """Whether a title is that of a missing page; one with a date may be a headline, and has to speak of a page."""
    return is_titled("not found", title) and (not signed or _OF_A_PAGE.search(title) is not None)


def _wall_with_a_date(titles: list[str], text: str) -> str | None:
    """What a page with an article's marks and a wall's words is: a brief speaks of a wall, a wall of nothing else."""
    if len(sayings("robot check", f"{' '.join(titles)} {text}")) >= 2:
        return "a robot check"
    paragraphs = [paragraph for paragraph in text.split("\n") if count_words(paragraph) >= _PHRASE]
    if paragraphs and all(says("consent", paragraph) for paragraph in paragraphs):
        return "a consent wall"
    return None


def _page_text(tree: _Element) -> str:
    """The text of the whole page, from its end when it is very long: walls stand below the opening."""
    return " ".join("".join(map(str, tree.itertext())).split())[-60_000:]


def _is_consent_wall(seen: str, tree: _Element) -> bool:
    """Many words of consent in a short text, and a choice to make; buttons are no part of a text."""
    return len(sayings("consent", seen)) >= 3 and says("consent choice", _page_text(tree))


def _is_login(tree: _Element, titles: list[str], words: int) -> bool:
    """A page titled as a login, or a password field with hardly a text around it."""
    if words < _SHORT and any(is_titled("login title", title) for title in titles):
        return True
    password = next((field for field in tree.iter("input") if (field.get("type") or "").lower() == "password"), None)
    return password is not None and words < _SHORT // 3 and not is_hidden(password)


def _stands_in_cards(text: str, links: list[_Element]) -> bool:
    """Whether nearly all of a text is what stands around links to other pages."""
    cards = []
    for link in links:
        top = link.getparent() if str(link.tag) == "a" and link.getparent() is not None else link
        while top is not None and str(top.tag) in ("h2", "h3", "h4", "span"):
            top = top.getparent()
        cards.append(" ".join("".join(map(str, top.itertext())).split()) if top is not None else "")
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    return sum(any(line in card and len(card) < 600 for card in cards) for line in lines) >= 0.8 * len(lines)


def _linked_headings(tree: _Element, *tags: str) -> list[_Element]:
    """The links that are headings of these kinds, one of each."""
    return [
        link
        for heading in tree.iter(*tags)
        for link in elements(heading, "./a[@href] | parent::a[@href] | ./span/a[@href]")[:1]
    ]


def _holds_posts(tree: _Element, described: Described) -> bool:
    """A front page that shows its posts whole: several parts of it are articles, each of whose headings leads away."""
    if described.is_article:
        return False
    parts = (part for part in tree.iter("article", "div") if str(part.tag) == "article" or _is_post(part))
    posts = (_linked_headings(part, "h1", "h2", "h3")[:1] for part in parts if _has_text(part))
    return len({link.get("href") for heading in posts for link in heading}) >= _POSTS


def _is_post(part: _Element) -> bool:
    return "hentry" in (part.get("class") or "").split()


def _has_text(part: _Element) -> bool:
    paragraphs = (visible_text(paragraph, 2000) for paragraph in part.iter("p"))
    return sum(count_words(paragraph) >= _PARAGRAPH for paragraph in paragraphs) >= 2


def _is_index(tree: _Element, described: Described, text: str) -> bool:
    """A page of teasers: it calls itself no article, its headings are links, and its text has no long paragraph."""
    if described.is_article:
        return False
    paragraphs = [paragraph for paragraph in text.split("\n") if count_words(paragraph) >= 45]
    links, smaller = _linked_headings(tree, "h2", "h3"), _linked_headings(tree, "h4")
    linked = len(links)
    is_of_cards = (linked >= 4 and _stands_in_cards(text, links)) or (
        len(smaller) >= 8 and _stands_in_cards(text, links + smaller)
    )
    if is_of_cards and not paragraphs:
        return True
    body = tree.find(".//body")
    at_front = not urlsplit(described.canonical or "").path.strip("/") if described.canonical else False
    lists = at_front or bool(_LISTING.search(body.get("class") or "" if body is not None else ""))
    return (linked >= 8 and len(paragraphs) <= 1) or (lists and linked >= 5 and len(paragraphs) <= 2)
