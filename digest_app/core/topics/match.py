"""Which topics an article belongs to, and why: one linear score a topic, whose terms are the reasons.

A phrase counts by where it stands (title, tags, the first sixty words, the rest) and saturates with repetition;
mentions inside lists of names and teasers of other articles do not count. The sum of the terms goes through
the logistic function: at 0.5 and above the article is in the topic, from `MAYBE` on it may be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import exp, log2

from digest_app.core.model import Assignment, AssignmentState, Reason, Topic

from .check import problems
from .phrases import BadPhrase, Finder, Phrase, Term, parse
from .words import Words, split, unmentioned

MAYBE = 0.3
"""The score from which an article may belong to a topic."""
THRESHOLD = 2.4
"""What the terms must sum to."""
NEAR = 40
"""Words within which both sides of `A + B` must stand, unless both are in title, tags and lead."""
_LEAD_WORDS = 60
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages in which a word is two letters or so, and counts as two here."""
_TITLE, _TAG, _LEAD, _BODY = 8.0, 3.0, 3.0, 1.0
_SPECIFIC = 0.15
"""How much more each further word of a phrase says, up to three."""
_NEVER = 4.0
"""How far below nothing a never-phrase puts an article."""


def check(topic: Topic, library: Sequence[tuple[str, str]] = ()) -> list[str]:
    """What is wrong with a topic's words, a sentence each; with a library of (title, text) also what meets nearly all.

    An empty list means that the topic can be used. Phrases that cannot be read are passed over by `Matcher`.
    """
    return problems(topic, library)


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase, or one side of it, where it stands: `position` counts words, title and tags before the text."""

    position: int
    weight: float
    words: int
    code: str
    term: str
    places: tuple[tuple[int, int], ...] = ()


class Matcher:
    """Files articles under topics; build it once, ask it often: about a millisecond an article."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._topics = topics
        self._terms: dict[Term, int] = {}
        self._rules = [_Rules.of(topic, self._terms) for topic in topics]
        self._finder = Finder(list(self._terms))

    def assign(self, title: str, text: str, tags: Sequence[str] = (), language: str | None = None) -> list[Assignment]:
        """The topics that the article is in, or may be in, best first; places are offsets into `text`."""
        lead = _LEAD_WORDS * (2 if language in _UNSPACED else 1)
        mentions = self._mentions(title, text, tags, lead)
        found = [_assignment(topic, rules, mentions) for topic, rules in zip(self._topics, self._rules, strict=True)]
        return sorted((each for each in found if each.state != "out"), key=lambda each: (-each.score, each.topic))

    def _mentions(self, title: str, text: str, tags: Sequence[str], lead: int) -> dict[int, list[Mention]]:
        mentions: dict[int, list[Mention]] = {}
        position = 0
        for code, weight, part in (*(("tag", _TAG, tag) for tag in tags), ("title", _TITLE, title)):
            heading = split(part)
            position -= len(heading)
            for number, spans in self._finder.find(heading).items():
                mentions.setdefault(number, []).extend(
                    Mention(position + first, weight, last - first, code, _shown(part, heading, first, last))
                    for first, last in spans
                )
        body = split(text)
        silent = _silent(body, unmentioned(text, body))
        for number, spans in self._finder.find(body).items():
            mentions.setdefault(number, []).extend(
                Mention(
                    first,
                    _LEAD if first < lead else _BODY,
                    last - first,
                    "phrase",
                    _shown(text, body, first, last),
                    ((body.starts[first], body.ends[last - 1]),),
                )
                for first, last in spans
                if first not in silent
            )
        return mentions


def _shown(text: str, words: Words, first: int, last: int) -> str:
    return text[words.starts[first] : words.ends[last - 1]]


def _silent(body: Words, places: Iterable[tuple[int, int]]) -> set[int]:
    places = list(places)
    return {i for start, end in places for i in range(len(body)) if start <= body.starts[i] < end}


@dataclass(frozen=True, slots=True)
class _Rules:
    """A topic's phrases as term numbers."""

    phrases: tuple[tuple[str, tuple[tuple[int, ...], ...]], ...]
    never: tuple[tuple[str, tuple[tuple[int, ...], ...]], ...]

    @staticmethod
    def of(topic: Topic, terms: dict[Term, int]) -> _Rules:
        def numbered(written: Iterable[str]) -> tuple[tuple[str, tuple[tuple[int, ...], ...]], ...]:
            return tuple((phrase.written, _numbers(phrase, terms)) for phrase in _readable(written))

        return _Rules(numbered(topic.phrases), numbered(topic.never))


def _readable(written: Iterable[str]) -> list[Phrase]:
    phrases = []
    for each in dict.fromkeys(written):
        with suppress(BadPhrase):
            phrases.append(parse(each))
    return phrases


def _numbers(phrase: Phrase, terms: dict[Term, int]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(terms.setdefault(term, len(terms)) for term in group) for group in phrase.groups)


def _assignment(topic: Topic, rules: _Rules, mentions: dict[int, list[Mention]]) -> Assignment:
    reasons = []
    for _, groups in rules.phrases:
        hits = _hits(groups, mentions)
        if hits:
            reasons.append(_reason(hits))
    for _, groups in rules.never:
        if hits := _hits(groups, mentions):
            total = sum(reason.weight for reason in reasons)
            reasons.append(Reason("never", hits[0].term, -total - _NEVER, tuple(p for hit in hits for p in hit.places)))
            break
    reasons.append(Reason("threshold", "", -THRESHOLD))
    total = sum(reason.weight for reason in reasons)
    score = 1 / (1 + exp(-total))
    state: AssignmentState = "in" if total >= 0 else "maybe" if score >= MAYBE else "out"
    return Assignment(topic.id, topic.name, score, state, tuple(reasons))


def _hits(groups: tuple[tuple[int, ...], ...], mentions: dict[int, list[Mention]]) -> list[Mention]:
    sides = []
    for group in groups:
        side = [mention for number in group for mention in mentions.get(number, ())]
        if not side:
            return []
        sides.append(side)
    hits = sides[-1]
    for side in sides[-2::-1]:
        hits = [joined for hit in hits if (joined := _join(hit, side))]
    return hits


def _join(hit: Mention, side: list[Mention]) -> Mention | None:
    nearest = min(side, key=lambda other: (abs(other.position - hit.position), other.position))
    weak = min(hit, nearest, key=lambda mention: mention.weight)
    if abs(nearest.position - hit.position) > NEAR and weak.weight == _BODY:
        return None
    words = hit.words + nearest.words
    return Mention(
        hit.position, weak.weight, words, weak.code, f"{nearest.term} + {hit.term}", nearest.places + hit.places
    )


def _reason(hits: list[Mention]) -> Reason:
    amount = sum(hit.weight for hit in hits)
    specific = 1 + _SPECIFIC * min(3, max(hit.words for hit in hits) - 1)
    places = tuple(sorted({place for hit in hits for place in hit.places}))
    term = Counter(hit.term for hit in hits).most_common(1)[0][0]
    return Reason(min(hits, key=lambda hit: -hit.weight).code, term, specific * log2(1 + amount), places)
