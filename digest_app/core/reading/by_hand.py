"""What a reader changes of a clean text: a part that was left out comes back, a part that was kept goes.

A rule remembers such a wish for one article, or for all pages of a site that say the same words there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from digest_app.core.model import Article, Block, CleaningRule, Removed, count_words
from digest_app.core.reading.blocks import APART, within

BY_HAND = "by hand"
"""The reason of what a reader took out."""
_MOST_TAKEN = 0.5
"""Share of an article's words that rules may take out."""
_DIGITS = re.compile(r"\d+")


def brought_back(article: Article, part: Removed) -> Article:
    """The article with a part that was left out, as a paragraph at the place where the page has it."""
    at = min(part.at, len(article.text))
    before = [block for block in article.blocks if block.end <= at and block.start < at]
    after = article.blocks[len(before) :]
    head, tail = article.text[:at].rstrip("\n"), article.text[at:].lstrip("\n")
    start = len(head) + (len(APART) if head else 0)
    end = start + len(part.text)
    text = APART.join(piece for piece in (head, part.text, tail) if piece)
    shift = end + len(APART) - (len(article.text) - len(tail))
    place = article.removed.index(part) if part in article.removed else len(article.removed)
    left = (*article.removed[:place], *article.removed[place + 1 :])
    back = Block("paragraph", start, end)
    return replace(
        article,
        text=text,
        blocks=(*before, back, *(within(block.moved(shift), len(text)) for block in after)),
        removed=tuple(each if each.at <= at else replace(each, at=each.at + shift) for each in left),
    )


def taken_out(article: Article, start: int, end: int) -> Article:
    """The article without the blocks that `text[start:end]` touches; they are listed with what was left out."""
    for block in reversed(article.blocks):
        if block.start < end and block.end > start and block.start < block.end:
            article = _without(article, block)
    return article


def applied(article: Article, rules: Iterable[CleaningRule]) -> tuple[Article, list[CleaningRule]]:
    """The article as the rules want it, and the rules that say something of it.

    Where they would take half of its words, the very article comes back.
    """
    used: list[CleaningRule] = []
    changed = article
    for rule in rules:
        before = changed
        says = _saying(rule.text)
        if rule.deed == "keep":
            for part in [part for part in changed.removed if part.reason != BY_HAND and says(part.text)]:
                changed = brought_back(changed, part)
        else:
            for block in reversed(changed.blocks):
                if says(changed.text[block.start : block.end]):
                    changed = _without(changed, block)
        if changed is not before:
            used.append(rule)
    if count_words(changed.text) < (1 - _MOST_TAKEN) * count_words(article.text):
        return article, used
    return changed, used


def _without(article: Article, block: Block) -> Article:
    words = article.text[block.start : block.end]
    head, tail = article.text[: block.start].rstrip("\n"), article.text[block.end :].lstrip("\n")
    text = APART.join(piece for piece in (head, tail) if piece)
    at = len(head)
    follows = at + (len(APART) if head and tail else 0)
    shift = follows - (len(article.text) - len(tail))
    rest = (
        each if each.end <= block.start and each.start < block.start else within(each.moved(shift), len(text))
        for each in article.blocks
        if each is not block
    )
    gone = Removed(words, BY_HAND, at)
    moved = [each if each.at <= at else replace(each, at=max(at, each.at + shift)) for each in article.removed]
    place = sum(each.at < at for each in moved)
    return replace(article, text=text, blocks=tuple(rest), removed=(*moved[:place], gone, *moved[place:]))


def _saying(text: str) -> Callable[[str], bool]:
    wanted = _folded(text)
    return lambda other: _folded(other) == wanted


def _folded(text: str) -> str:
    """Case, blanks and figures aside: "12 comments" says the same as "7 comments"."""
    return _DIGITS.sub("0", " ".join(text.casefold().split()))
