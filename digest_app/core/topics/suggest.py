"""Proposals: new topics from what is Unsorted, and words that corrections ask for. Shown, never done by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from digest_app.core.model import Topic

from .clusters import cluster
from .evidence import readable
from .learn import Example
from .learned import Learned
from .match import Matcher
from .names import Names, candidates
from .neighbours import Neighbours
from .stories import features
from .words import fold, split

_LIKE = 0.10
"""Average likeness of articles of one subject."""
_SMALLEST = 3
_IN_TITLES = 0.15
"""The share of a group's titles that its name stands in."""
_RARER = 4
"""Times by which a phrase must be rarer outside the group."""
_PROPOSED, _PHRASES = 10, 5
_NEAREST = 60
_TRIED = 4
"""Words whose effect is tried out."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic that the reader might want: its name, its phrases, and the articles that it would hold."""

    name: str
    phrases: tuple[str, ...]
    articles: tuple[int, ...]


def new_topics(articles: Sequence[tuple[int, str, str]]) -> list[Proposal]:
    """Up to ten topics for articles that are in none, given as (number, title, text); the largest first."""
    texts = {number: (title, text) for number, title, text in articles}
    near = Neighbours()
    for number in sorted(texts):
        near.add(number, features(*texts[number]))
    likeness = near.each_other(sorted(texts), _NEAREST)
    groups = [group for group in cluster(texts, likeness, _like) if len(group) >= _SMALLEST]
    groups.sort(key=lambda group: (-len(group), group))
    everywhere = Names(f"{title}\n{text}" for title, text in texts.values())
    proposals: dict[str, Proposal] = {}
    for group in groups[: 2 * _PROPOSED]:
        proposal = _proposal(group, texts, everywhere)
        if proposal and proposal.name not in proposals:
            proposals[proposal.name] = proposal
    return list(proposals.values())[:_PROPOSED]


def _like(_one: list[int], _other: list[int]) -> float:
    return _LIKE


def _proposal(group: list[int], texts: dict[int, tuple[str, str]], everywhere: Names) -> Proposal | None:
    titles = Names(texts[number][0] for number in group)
    inside = Names(f"{texts[number][0]}\n{texts[number][1]}" for number in group)
    others = len(texts) - len(group)

    def worth(key: str) -> float:
        """How much better it stands for the group than for the rest; names and pairs before plain words."""
        within = inside.articles[key] / len(group)
        without = (everywhere.articles[key] - inside.articles[key] + 0.5) / (others + 1)
        form = (1.5 if inside.is_name(key) else 1.0) * (1.3 if " " in key else 1.0)
        return form * within * log(within / without) if within > _RARER * without else 0.0

    named = [key for key, number in titles.articles.items() if number >= max(2, _IN_TITLES * len(group))]
    ranked = sorted((key for key in named if worth(key)), key=lambda key: (-worth(key), key))
    if not ranked:
        return None
    phrases = _apart([inside.spelling(key) for key in ranked])[:_PHRASES]
    return Proposal(_capital(phrases[0]), tuple(phrases), tuple(group))


def _apart(spellings: list[str]) -> list[str]:
    """Without those that are part of, or hold, an earlier one."""
    kept: list[str] = []
    for spelling in spellings:
        words = set(fold(spelling).split())
        if not any(words & set(fold(other).split()) for other in kept):
            kept.append(spelling)
    return kept


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# --------------------------------------------------------------------------- words for a topic


@dataclass(frozen=True, slots=True)
class Word:
    """A phrase to add to a topic, and the articles (their places in the library given) that it would bring."""

    phrase: str
    brings: tuple[int, ...]


def words(
    topic: Topic,
    topics: Sequence[Topic],
    corrections: Sequence[Example],
    library: Sequence[tuple[str, str]],
    learned: Learned | None = None,
) -> list[Word]:
    """Phrases of articles that were moved into a topic and of few others, each with what it would bring; best first.

    For “add ‘reassurance force’? it would bring 4 more”: at least two articles must have been moved.
    """
    moved = [f"{each.title}\n{each.text}" for each in corrections if each.topic_id == topic.id and each.belongs]
    if len(moved) < 2:
        return []
    stems = [{key for key, _, _ in candidates(split(f"{title}\n{text}"))} for title, text in library]
    found = []
    for phrase, key in _wanted(topic, moved, stems):
        changed = [replace(each, phrases=(*each.phrases, phrase)) if each == topic else each for each in topics]
        before, after = Matcher(topics, learned), Matcher(changed, learned)
        holding = [place for place, keys in enumerate(stems) if key in keys]
        brings = tuple(
            place
            for place in holding
            if _inside(after, topic, *library[place]) and not _inside(before, topic, *library[place])
        )
        if brings:
            found.append(Word(phrase, brings))
    return found


def _wanted(topic: Topic, moved: list[str], library: list[set[str]]) -> list[tuple[str, str]]:
    """The most telling phrases of the moved articles with their keys."""
    names = Names(moved)
    known = {
        piece.text for phrase in readable(topic.phrases) for group in phrase.groups for term in group for piece in term
    }
    number = len(library) + len(moved)

    def worth(key: str) -> float:
        spread = sum(key in keys for keys in library) + 1
        return names.articles[key] * log(number / spread) * (1.3 if " " in key else 1.0) if spread < number / 4 else 0.0

    shared = [key for key, times in names.articles.items() if times >= 2 and not known & set(key.split())]
    ranked = sorted(((worth(key), key) for key in shared), key=lambda each: (-each[0], each[1]))
    best = [key for value, key in ranked if value > 0][: 3 * _TRIED]
    spelled = {names.spelling(key): key for key in best}
    return [(spelling, spelled[spelling]) for spelling in _apart(list(spelled))[:_TRIED]]


def _inside(matcher: Matcher, topic: Topic, title: str, text: str) -> bool:
    return any(each.topic_id == topic.id and each.state == "in" for each in matcher.assign(title, text))
