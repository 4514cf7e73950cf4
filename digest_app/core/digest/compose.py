"""Articles of a period -> a digest: sections by topic, stories by weight, sentences that are somebody's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from digest_app.core.digest.choices import Choices, in_order
from digest_app.core.digest.gathering import Told, stories
from digest_app.core.digest.standing import chosen, groups_of, is_half, is_slight
from digest_app.core.model import (
    Article,
    Checkpoint,
    Cited,
    CitedPlace,
    Digest,
    DigestSection,
    DigestStory,
    Kept,
    Progress,
    Row,
    Story,
    Topic,
    no_checkpoint,
    outlet,
)

UNSORTED = Topic(id=0, name="Unsorted", colour="#8a9099")
"""Stands for what lies under no topic: to be the last of the topics where that is wanted."""

Period = tuple[datetime, datetime]
"""Beginning and end, as `period.parse` reads them."""

_MOST_SENTENCES = 4
_MOST_SOURCES = 20
_LONG = 400
_SPARE = 4
"""Sentences more than wanted to choose from, as some stand badly alone."""
_READ, _READ_OF_EACH = 18_000, 1_500
"""Characters that are read of a story and at least of each article: news says first what matters most."""


class Carried(Protocol):
    """A sentence that carries several articles: `articles[document].text[start:end]`."""

    @property
    def document(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def also(self) -> tuple[int, ...]: ...
    @property
    def leans(self) -> bool: ...


class Carry(Protocol):
    """The sentences that carry articles together, best first, none that says what another said.

    Of one article that has been summed up before, its `ranked` sentences.
    """

    def __call__(
        self, articles: Sequence[Article], count: int, ranked: Sequence[tuple[int, int]] = ()
    ) -> Sequence[Carried]: ...


def compose(
    articles: Iterable[Kept],
    topics: Sequence[Topic],
    known: Iterable[Story],
    period: Period,
    *,
    carry: Carry,
    choices: Choices | None = None,
    checkpoint: Checkpoint = no_checkpoint,
) -> Digest:
    """The digest of a period's `articles`: the same articles and choices give the same digest.

    Sections stand in the order of `topics`, those without news too, but never an empty Unsorted; what lies under
    other topics is left out.
    """
    choices = choices or Choices()
    placed: dict[int, list[Told]] = {topic.id: [] for topic in topics}
    left_out = Counter[int]()
    for told in stories(articles, known):
        topic_id = _topic_of(told, topics)
        if topic_id in placed and choices.is_dropped(told.ids):
            left_out[topic_id] += 1
        elif topic_id in placed:
            placed[topic_id].append(told)
    sections, total, done = [], sum(map(len, placed.values())), 0
    for topic in topics:
        made = []
        for told in _by_weight(placed[topic.id], period, choices):
            checkpoint(Progress("composing", done, total))
            made.append(_story(told, carry, choices))
            done += 1
        if made or left_out[topic.id] or topic.id != UNSORTED.id:
            sections.append(DigestSection(topic.name, topic.colour, tuple(made), left_out[topic.id]))
    return Digest(*period, tuple(sections))


def _topic_of(told: Told, topics: Sequence[Topic]) -> int | None:
    """The topic that most speaks for, the first of equals: a story stands in one section only."""
    filed = [filed for kept in told.articles for filed in kept.assignments if filed.state == "in"]
    if not filed:
        return UNSORTED.id
    scores = {topic.id: sum(one.score for one in filed if one.topic_id == topic.id) for topic in topics}
    asked = [topic.id for topic in topics if any(one.topic_id == topic.id for one in filed)]
    return max(asked, key=lambda topic_id: scores[topic_id], default=None)


def _by_weight(group: Iterable[Told], period: Period, choices: Choices) -> list[Told]:
    """Pinned ones first, then by the reader's order, then by weight."""

    def rank(told: Told) -> tuple[bool, int, float, int]:
        return not choices.is_pinned(told.ids), choices.place_of(told.ids), -told.weight(*period), told.key

    return sorted(group, key=rank)


def _story(told: Told, carry: Carry, choices: Choices) -> DigestStory:
    rows = tuple(_row(kept) for kept in told.articles)
    return DigestStory(told.key, told.title, _sentences(told, carry, choices), rows)


def _sentences(told: Told, carry: Carry, choices: Choices) -> tuple[Cited, ...]:
    """Day by day; of one day, what an article says first comes before what another says below."""
    by_id = {kept.id: kept for kept in told.articles}
    pinned = [place for place in choices.pinned_sentences if _stands(by_id, place)]
    dropped = [place for place in choices.dropped_sentences if place[0] in by_id]
    wanted = min(_MOST_SENTENCES, told.outlets + (told.longest >= _LONG))
    found = {cited.place: cited for cited in _candidates(told, carry, wanted + len(dropped) + len(pinned))}
    always = [found.pop(place) if place in found else _cited(by_id[place[0]], place, told) for place in pinned]
    left = [cited for place, cited in found.items() if place not in dropped]
    days = {kept.id: (kept.came_out.astimezone(UTC).date(), number) for number, kept in enumerate(told.articles)}
    groups = sorted(
        groups_of(chosen(always, left, wanted)),
        key=lambda group: (days[group[0].article_id][0], group[0].start, days[group[0].article_id][1]),
    )
    return tuple(cited for group in in_order(groups, choices.sentence_order, _place_of_first) for cited in group)


def _candidates(told: Told, carry: Carry, count: int) -> list[Cited]:
    """Best first: an article's own summary where it is alone, else what its articles say together."""
    sources = told.originals[-_MOST_SOURCES:]
    count += _SPARE
    ranked = [(one.start, one.end) for one in sources[0].summary.ranked[:count]] if len(sources) == 1 else []
    length = max(_READ // len(sources), _READ_OF_EACH)
    read = [kept.article if ranked else _opening(kept.article, length) for kept in sources]
    cited = [
        _cited(
            sources[one.document],
            (sources[one.document].id, one.start, one.end),
            told,
            also=[sources[i].id for i in one.also],
            leans=one.leans,
        )
        for one in carry(read, count, ranked)
    ]
    texts = {kept.id: kept.article.text for kept in sources}
    whole = [one for one in cited if not is_half(texts[one.article_id], one.start, one.end)] or cited
    return whole if ranked else sorted(whole, key=lambda one: is_slight(one.text))


def _opening(article: Article, length: int) -> Article:
    """An article as far as `length` characters, in whole blocks, one at least; places stay what they are."""
    if len(article.text) <= length:
        return article
    blocks = tuple(block for block in article.blocks if block.end <= length) or article.blocks[:1]
    end = blocks[-1].end if blocks else max(article.text.rfind("\n\n", 0, length), 0) or length
    return replace(article, text=article.text[:end], blocks=blocks)


def _cited(kept: Kept, place: CitedPlace, told: Told, *, also: Iterable[int] = (), leans: bool = False) -> Cited:
    """The sentence at a place, and the other articles that say it, in other words or in the same."""
    text = kept.article.text[place[1] : place[2]]
    same = {other.id for other in told.articles if text in other.article.text}
    carried_by = same.union(also) - {kept.id}
    others = tuple(other.id for other in told.articles if other.id in carried_by)
    return Cited(text, *place, also=others, leans=leans)


def _stands(by_id: dict[int, Kept], place: CitedPlace) -> bool:
    return place[0] in by_id and bool(by_id[place[0]].article.text[place[1] : place[2]].strip())


def _place_of_first(group: Sequence[Cited]) -> CitedPlace:
    return group[0].place


def _row(kept: Kept) -> Row:
    about, marks = kept.article, kept.marks
    shown = kept.summary.shown(1)
    return Row(
        id=kept.id,
        title=about.title,
        site=outlet(about.site, about.url) or None,
        url=about.url,
        published=about.published,
        saved=kept.saved,
        word_count=about.word_count,
        read=marks.read,
        starred=marks.starred,
        archived=marks.archived,
        first_sentence=shown[0].text if shown else "",
        language=about.language,
        verdict=about.quality.verdict,
    )
