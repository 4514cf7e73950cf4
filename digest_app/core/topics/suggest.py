"""Proposals: new topics from what is Unsorted, and words that corrections ask for. Shown, never done by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import log

from digest_app.core.model import Topic, TopicProposal

from .clusters import cluster
from .learn import Example
from .names import Names, candidates, letters_of_a_run
from .neighbours import Neighbours
from .stories import features
from .vectors import terms
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
MOVED = 2
"""Articles that must have been moved into a topic before words are proposed for it."""
_TITLED = 2.0
"""How much more a phrase says that half of the titles hold."""
_TRIED = 6
"""Words whose effect is tried out."""


def new_topics(articles: Sequence[tuple[int, str, str]], taken: Collection[str] = ()) -> list[TopicProposal]:
    """Up to ten topics for articles that are in none, given as (number, title, text); the largest first.

    What is the name of a topic already (`taken`) neither names a proposal nor is one of its phrases.
    """
    texts = {number: (title, text) for number, title, text in articles}
    near = Neighbours()
    for number in sorted(texts):
        near.add(number, features(*texts[number]))
    likeness = near.each_other(sorted(texts), _NEAREST)
    groups = [group for group in cluster(texts, likeness, _like) if len(group) >= _SMALLEST]
    groups.sort(key=lambda group: (-len(group), group))
    titled = Names(title for title, _ in texts.values()).articles
    everywhere = Names((f"{title}\n{text}" for title, text in texts.values()), titled)
    known = {fold(name) for name in taken}
    proposals: dict[str, TopicProposal] = {}
    for group in groups[: 2 * _PROPOSED]:
        proposal = _proposal(group, texts, everywhere, known)
        if proposal and proposal.name not in proposals:
            proposals[proposal.name] = proposal
    return list(proposals.values())[:_PROPOSED]


def _like(_one: list[int], _other: list[int]) -> float:
    return _LIKE


def _proposal(
    group: list[int], texts: dict[int, tuple[str, str]], everywhere: Names, known: set[str]
) -> TopicProposal | None:
    titles = Names(texts[number][0] for number in group)
    inside = Names((f"{texts[number][0]}\n{texts[number][1]}" for number in group), titles.articles)
    others = len(texts) - len(group)

    def worth(key: str) -> float:
        """How much better it stands for the group than for the rest; names and pairs before plain words."""
        within = inside.articles[key] / len(group)
        without = (everywhere.articles[key] - inside.articles[key] + 0.5) / (others + 1)
        form = (1.5 if inside.is_name(key) else 1.0) * (1.3 if " " in key else 1.0)
        return form * within * log(within / without) if within > _RARER * without else 0.0

    named = [key for key, number in titles.articles.items() if number >= max(2, _IN_TITLES * len(group))]
    ranked = sorted((key for key in named if worth(key)), key=lambda key: (-worth(key), -letters_of_a_run(key), key))
    spelled = [inside.spelling(key) for key in ranked if inside.is_whole(key)]
    phrases = _apart([spelling for spelling in spelled if fold(spelling) not in known])[:_PHRASES]
    if not phrases:
        return None
    return TopicProposal(_capital(phrases[0]), tuple(phrases), tuple(group))


def _apart(spellings: list[str]) -> list[str]:
    """Without those that are part of, or hold, an earlier one; or share two letters with one, where words are runs."""
    kept: list[str] = []
    for spelling in spellings:
        pieces = _pieces(spelling)
        if not any(pieces & _pieces(other) for other in kept):
            kept.append(spelling)
    return kept


def _pieces(spelling: str) -> set[str]:
    """The words of a spelling; pairs of letters in an unspaced script."""
    folded = fold(spelling)
    return {stem for stem, _, _ in terms(split(folded))} or set(folded.split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# --------------------------------------------------------------------------- words for a topic


@dataclass(frozen=True, slots=True)
class Wanted:
    """A phrase that corrections ask for, and the places in the library of the articles that hold it."""

    phrase: str
    places: tuple[int, ...]


def words(topic: Topic, corrections: Sequence[Example], library: Sequence[tuple[str, str]]) -> list[Wanted]:
    """Phrases of articles that were moved into a topic and of few others, best first.

    For “add ‘reassurance force’? it would bring 4 more”: at least two articles must have been moved.
    """
    moved = [(each.title, each.text) for each in corrections if each.topic_id == topic.id and each.belongs]
    if len(moved) < MOVED:
        return []
    names = Names(f"{title}\n{text}" for title, text in moved)
    shared = {key for key, times in names.articles.items() if times >= MOVED}
    counted = shared.union(*(key.split() for key in shared))
    stems = [{key for key, _, _ in candidates(split(f"{title}\n{text}")) if key in counted} for title, text in library]
    return [
        Wanted(phrase, tuple(place for place, keys in enumerate(stems) if key in keys))
        for phrase, key in _wanted(topic, moved, names, shared, stems)
    ]


def _wanted(
    topic: Topic, moved: list[tuple[str, str]], names: Names, shared: set[str], library: list[set[str]]
) -> list[tuple[str, str]]:
    """The most telling phrases of the moved articles with their keys; a title says what an article is about."""
    titles = Names(title for title, _ in moved)
    known = {stem for written in topic.phrases for stem in _pieces(written)}
    number = len(library) + len(moved)

    def spread(key: str) -> int:
        return sum(key in keys for keys in library) + 1

    def worth(key: str) -> float:
        if spread(key) >= number / 4:
            return 0.0
        form = _TITLED if 2 * titles.articles[key] >= len(moved) else 1.0
        form *= 1.3 if " " in key and all(spread(word) < number / 4 for word in key.split()) else 1.0
        return form * names.articles[key] * log(number / spread(key))

    unknown = [key for key in shared if not known & _pieces(key)]
    ranked = sorted(
        ((worth(key), key) for key in unknown), key=lambda each: (-each[0], -letters_of_a_run(each[1]), each[1])
    )
    best = [key for value, key in ranked if value > 0][: 4 * _TRIED]
    spelled = {names.spelling(key): key for key in best if names.is_whole(key)}
    return [(spelling, spelled[spelling]) for spelling in _apart(list(spelled))[:_TRIED]]
