"""Where the phrases of topics stand in an article, and how much that says."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import log2

from digest_app.core.model import Reason, Topic

from .phrases import BadPhrase, Finder, Phrase, Term, parse
from .words import Words, split, unmentioned

NEAR = 40
"""Words within which both sides of `A + B` must stand, unless both are in title, tags and lead."""
LEAD = 60
"""Words of a text that count as its lead."""
_TITLE, _TAG, _LEAD, _BODY = 8.0, 2.2, 2.2, 1.0
_LONG = 300
"""Words beyond which a mention in the body says less, in proportion."""
_SPECIFIC = 0.15
"""How much more each further word of a phrase says, up to three."""
UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages in which a word is two letters or so, and counts as two here."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase, or one side of it, where it stands: `position` counts words, title and tags before the text."""

    position: int
    weight: float
    words: int
    code: str
    term: str
    places: tuple[tuple[int, int], ...] = ()
    joined: tuple[tuple[int, int], ...] = ()
    """Of the sides of `A + B` together: position and words of each."""

    @property
    def key(self) -> tuple[tuple[int, int], ...]:
        """The words that are meant, by position and number, whichever phrase means them."""
        return self.joined or ((self.position, self.words),)


@dataclass(frozen=True, slots=True)
class Read:
    """An article as words; `silent` are the words of the text that mention nothing."""

    title: Words
    tags: tuple[Words, ...]
    body: Words
    silent: frozenset[int]
    texts: tuple[str, ...]
    """Title, tags and text, as they were."""
    lead: int


def read(title: str, text: str, tags: Sequence[str] = (), language: str | None = None) -> Read:
    """Split an article into words, once for all topics."""
    body = split(text)
    lead = LEAD * (2 if language in UNSPACED else 1)
    silent = frozenset(_inside(body, unmentioned(text, body)))
    return Read(split(title), tuple(map(split, tags)), body, silent, (title, *tags, text), lead)


def _inside(body: Words, places: Iterable[tuple[int, int]]) -> Iterable[int]:
    for start, end in places:
        yield from range(bisect_left(body.starts, start), bisect_left(body.starts, end))


Groups = tuple[tuple[int, ...], ...]
"""A phrase as the numbers of its terms: one of each group must be met."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A topic's phrases and never-phrases."""

    phrases: tuple[Groups, ...]
    never: tuple[Groups, ...]
    written: tuple[str, ...]
    """Both as the reader wrote them."""


class Evidence:
    """Finds the phrases of many topics at once."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        terms: dict[Term, int] = {}
        self.rules = [_rules(topic, terms) for topic in topics]
        self._finder = Finder(list(terms))
        self._speakers: dict[int, set[int]] = {}
        for index, rules in enumerate(self.rules):
            for number in _numbers(rules):
                self._speakers.setdefault(number, set()).add(index)

    def mentions(self, article: Read) -> dict[int, list[Mention]]:
        """Term number -> where it stands."""
        found: dict[int, list[Mention]] = {}
        position = 0
        for code, weight, words, text in _headings(article):
            position -= len(words)
            for number, spans in self._finder.find(words).items():
                found.setdefault(number, []).extend(
                    Mention(position + first, weight, last - first, code, _shown(text, words, first, last))
                    for first, last in spans
                )
        self._mentions_in_text(article, found)
        return found

    def spoken_of(self, mentions: dict[int, list[Mention]]) -> set[int]:
        """The topics of which any word stands in an article, by their place."""
        return {index for number in mentions for index in self._speakers[number]}

    def vetoed(self, index: int, mentions: dict[int, list[Mention]]) -> bool:
        """Whether a never-phrase keeps an article out of a topic."""
        return any(_hits(groups, mentions) for groups in self.rules[index].never)

    def met(self, index: int, mentions: dict[int, list[Mention]]) -> list[str]:
        """The phrases and never-phrases of a topic that stand in an article, as they are written."""
        rules = self.rules[index]
        every = zip(rules.written, (*rules.phrases, *rules.never), strict=True)
        return [written for written, groups in every if _hits(groups, mentions)]

    def _mentions_in_text(self, article: Read, found: dict[int, list[Mention]]) -> None:
        body, text = article.body, article.texts[-1]
        far = _BODY / max(1.0, len(body) / _LONG)
        for number, spans in self._finder.find(body).items():
            for first, last in spans:
                if first not in article.silent:
                    place = (body.starts[first], body.ends[last - 1])
                    weight = _LEAD if first < article.lead else far
                    mention = Mention(first, weight, last - first, "phrase", text[slice(*place)], (place,))
                    found.setdefault(number, []).append(mention)


def _headings(article: Read) -> Iterable[tuple[str, float, Words, str]]:
    for words, text in zip(article.tags, article.texts[1:], strict=False):
        yield "tag", _TAG, words, text
    yield "title", _TITLE, article.title, article.texts[0]


def _shown(text: str, words: Words, first: int, last: int) -> str:
    return text[words.starts[first] : words.ends[last - 1]]


def _rules(topic: Topic, terms: dict[Term, int]) -> Rules:
    phrases, never = readable(topic.phrases), readable(topic.never)
    written = tuple(phrase.written for phrase in (*phrases, *never))
    return Rules(_numbered(phrases, terms), _numbered(never, terms), written)


def _numbers(rules: Rules) -> Iterable[int]:
    return (number for groups in (*rules.phrases, *rules.never) for group in groups for number in group)


def _numbered(phrases: Iterable[Phrase], terms: dict[Term, int]) -> tuple[Groups, ...]:
    return tuple(
        tuple(tuple(terms.setdefault(term, len(terms)) for term in group) for group in phrase.groups)
        for phrase in phrases
    )


def readable(written: Iterable[str]) -> list[Phrase]:
    """The phrases that can be read; `check` tells the reader about the others."""
    phrases = []
    for each in dict.fromkeys(written):
        with suppress(BadPhrase):
            phrases.append(parse(each))
    return phrases


# --------------------------------------------------------------------------- what was found, as reasons


def reasons(phrases: Iterable[Groups], mentions: dict[int, list[Mention]]) -> list[Reason]:
    """A reason for each phrase that is met; what several phrases meet counts for the strongest of them alone."""
    met = [hits for groups in phrases if (hits := _hits(groups, mentions))]
    return [_reason(hits) for hits in (met if len(met) < 2 else _each_once(met))]


def _each_once(met: list[list[Mention]]) -> Iterable[list[Mention]]:
    taken: set[tuple[tuple[int, int], ...]] = set()
    for hits in sorted(met, key=lambda hits: (-_reason(hits).weight, [hit.key for hit in hits])):
        if left := [hit for hit in hits if hit.key not in taken]:
            taken.update(hit.key for hit in left)
            yield left


def _hits(groups: Groups, mentions: dict[int, list[Mention]]) -> list[Mention]:
    sides = []
    for group in groups:
        met = [mentions[number] for number in group if number in mentions]
        if not met:
            return []
        sides.append(met[0] if len(met) == 1 else _each_place_once(met))
    hits = sides[-1]
    for side in sides[-2::-1]:
        hits = [joined for hit in hits if (joined := _join(hit, side))]
    return hits


def _each_place_once(met: Iterable[list[Mention]]) -> list[Mention]:
    return list({(mention.position, mention.words): mention for found in met for mention in found}.values())


def _join(hit: Mention, side: list[Mention]) -> Mention | None:
    """With the other side where it says the most: near, or both in title, tags and lead."""
    best, most = None, (0.0, 0, 0, 0)
    for other in side:
        weight, away = min(hit.weight, other.weight), abs(other.position - hit.position)
        says = (weight, other.words, -away, -other.position)
        if (away <= NEAR or weight > _BODY) and (best is None or says > most):
            best, most = other, says
    if best is None:
        return None
    weak = min(hit, best, key=lambda mention: mention.weight)
    joined = tuple(sorted({*best.key, *hit.key}))
    term = f"{best.term} + {hit.term}"
    return Mention(hit.position, weak.weight, hit.words + best.words, weak.code, term, best.places + hit.places, joined)


def _reason(hits: list[Mention]) -> Reason:
    amount = sum(hit.weight for hit in hits)
    specific = 1 + _SPECIFIC * min(3, max(hit.words for hit in hits) - 1)
    places = tuple(sorted({place for hit in hits for place in hit.places}))
    term = Counter(hit.term for hit in hits).most_common(1)[0][0]
    return Reason(max(hits, key=lambda hit: hit.weight).code, term, specific * log2(1 + amount), places)
