"""An article as weighted words: what learning and stories compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log, sqrt

from digest_app.core.model import Place

from .evidence import LEAD, Read
from .words import Words

_TITLE, _LEAD, _BODY = 2.0, 1.5, 1.0
_FEWEST = 2
"""Articles that a word must stand in to be weighed."""
_MOST = 0.5
"""Share of the articles from which on a word says nothing."""


def terms(words: Words) -> Iterator[tuple[str, int, int]]:
    """The words worth comparing, as (stem, first word, word after the last); pairs of letters in unspaced scripts."""
    items = words.items
    for index, item in enumerate(items):
        if len(item.raw) > 1:
            if not item.folded.isdigit():
                yield item.stem, index, index + 1
        elif item.raw >= "\u0e00" and index + 1 < len(items) and words.starts[index + 1] == words.ends[index]:
            after = items[index + 1].raw
            if len(after) == 1 and after >= "\u0e00":
                yield item.raw + after, index, index + 2


def counts(article: Read) -> dict[str, float]:
    """Stem -> how often it stands in the article, the title counting double and the lead half as much again."""
    found: dict[str, float] = {}
    for stem, _, _ in terms(article.title):
        found[stem] = found.get(stem, 0.0) + _TITLE
    for stem, first, _ in terms(article.body):
        if first not in article.silent:
            found[stem] = found.get(stem, 0.0) + (_LEAD if first < LEAD else _BODY)
    return found


def weighted(counted: dict[str, float], rarity: dict[str, float]) -> dict[str, float]:
    """Counts as tf-idf of length one, of the words whose rarity is known."""
    weights = {stem: (1 + log(count)) * rarity[stem] for stem, count in counted.items() if stem in rarity}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {stem: weight / length for stem, weight in weights.items()}


def rarities(articles: Iterable[dict[str, float]]) -> dict[str, float]:
    """Stem -> log of how rare it is; words of one article alone or of more than half of them are left out."""
    seen: dict[str, int] = {}
    number = 0
    for counted in articles:
        number += 1
        for stem in counted:
            seen[stem] = seen.get(stem, 0) + 1
    return {stem: log(number / seen[stem]) for stem in sorted(seen) if _FEWEST <= seen[stem] <= _MOST * number}


def standing(article: Read, wanted: Iterable[str]) -> dict[str, tuple[str, tuple[Place, ...]]]:
    """Each wanted stem as the article spells it, with its places in the text (none where only the title has it)."""
    seek = set(wanted)
    spelled: dict[str, str] = {}
    places: dict[str, list[Place]] = {stem: [] for stem in seek}
    for words, text in ((article.body, article.texts[-1]), (article.title, article.texts[0])):
        for stem, first, last in terms(words):
            if stem in seek:
                place = (words.starts[first], words.ends[last - 1])
                spelled.setdefault(stem, text[slice(*place)])
                if words is article.body and first not in article.silent:
                    places[stem].append(place)
    return {stem: (spelled[stem], tuple(places[stem])) for stem in spelled}
