"""How far a clean text can be trusted, and what a page is that holds no article."""

from __future__ import annotations

from lxml.etree import _Element

from digest_app.core.model import Quality, Verdict
from digest_app.core.reading.metadata import Described


def assess(tree: _Element, described: Described, text: str, confidence: float | None) -> Quality:
    """Say whether the text is the whole article, perhaps cut, or no article, each with reasons in words."""
    if what := not_an_article(tree, described, text):
        return Quality(Verdict.NOT_AN_ARTICLE, confidence, (f"this is {what}",))
    if described.paywalled:
        return Quality(Verdict.CUT, confidence, ("the page says that the article is for subscribers",))
    return Quality(Verdict.WHOLE, confidence)


def not_an_article(tree: _Element, described: Described, text: str) -> str | None:
    """Say in words what a page without an article is; None for a page with one."""
    return None
