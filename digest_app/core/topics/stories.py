"""Stories: the articles that tell of the same event, found as they come in and settled when there is time.

An article is known by its sixty strongest words, names double. An arriving one joins the story whose newest members
it is most like on average, if that is enough for the days between them; `settle` then clusters anew (agglomerative,
average link), which mends what the order of arrival spoilt. What the reader joined or parted by hand stays so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import log

from .clusters import cluster
from .evidence import LEAD
from .neighbours import Neighbours
from .wishes import Pair, bound, pair
from .words import Words, split

WINDOW = 14
"""Days between articles beyond which they are no longer one story."""
REMEMBERED = 2000
"""Articles that a new one is compared with: those that came last."""
_NEWEST = 30
"""Members of a story that an arriving article is compared with."""
_WORDS = 60
_TITLE, _LEAD, _BODY = 2.0, 1.5, 1.0
_NAME = 2.0
_LONG = 7
"""Letters from which a word is no longer; longer words say more."""
_UNDATED, _DATED, _DAY = 0.18, 0.15, 0.02
"""Likeness that makes one story: without dates, on the same day, and in addition for each day between."""
_ONE_DATED = 0.36
"""Where one side has a date and the other none: news has dates, a guide that has none tells no event."""
_NEAREST, _NEAREST_SETTLING = 40, 80
"""Articles that are then compared in full."""

Features = dict[str, float]
"""Word -> weight, before rarity: plain JSON, about 1 kB an article."""


def features(title: str, text: str) -> Features:
    """The sixty words by which an article is compared: said often, long, and names before others."""
    count: dict[str, float] = {}
    said: dict[str, int] = {}
    named: dict[str, int] = {}
    for words, first_weight, weight in ((split(title), _TITLE, _TITLE), (split(text), _LEAD, _BODY)):
        for stem, name, index in _terms(words):
            count[stem] = count.get(stem, 0.0) + (first_weight if index < LEAD else weight)
            said[stem] = said.get(stem, 0) + 1
            named[stem] = named.get(stem, 0) + name
    weights = {
        stem: (1 + log(times)) * (_NAME if named[stem] > 0.6 * said[stem] else 1.0) for stem, times in count.items()
    }
    kept = sorted(weights, key=lambda stem: (-weights[stem] * min(len(stem), _LONG), stem))[:_WORDS]
    return {stem: round(weights[stem], 3) for stem in sorted(kept)}


def _terms(words: Words) -> Iterator[tuple[str, bool, int]]:
    """Words and figures, and pairs of letters in unspaced scripts; whether each is written as a name; its number."""
    items = words.items
    for index, item in enumerate(items):
        if len(item.raw) > 1 or item.raw.isdigit():
            yield item.stem, item.kind == "A", index
        elif item.raw >= "\u0e00" and index + 1 < len(items) and words.starts[index + 1] == words.ends[index]:
            yield item.raw + items[index + 1].raw, False, index


class Stories:
    """The stories of a library; a story goes by the smallest of its articles' numbers.

    Best fed in order of appearance: about 2 ms an article, whatever the size of the library.
    """

    def __init__(self, together: Iterable[Pair] = (), apart: Iterable[Pair] = ()) -> None:
        self._together = _partners(together)
        self._apart = _partners(apart)
        self._neighbours = Neighbours()
        self._days: dict[int, int | None] = {}
        self._members: dict[int, list[int]] = {}
        self._unsettled: set[int] = set()

    def add(self, article: int, features: Features, day: int | None) -> int:
        """Take in an article, its `day` as a count of days (None: not known), and tell its story.

        One that is there already leaves its story first: its text has changed.
        """
        self._leave(article)
        home = self._joined_by_hand(article) or self._closest(article, features, day)
        self._take(article, features, day)
        self._unsettled.add(article)
        self._enter(article, home if home is not None else [])
        return self.story(article)

    def keep(
        self, article: int, features: Features, day: int | None, others: Iterable[int], *, settled: bool = True
    ) -> None:
        """Take in an article that tells one story with these others: how a library is opened again."""
        self._leave(article)
        self._take(article, features, day)
        if not settled:
            self._unsettled.add(article)
        others = [other for other in others if other != article]
        home = next((self._members[other] for other in others if other in self._members), None)
        if home is None:
            home = others
            self._members |= dict.fromkeys(others, home)
        self._enter(article, home)

    def story(self, article: int) -> int:
        """The story of an article."""
        return min(self._members[article])

    def members(self, article: int) -> tuple[int, ...]:
        """All articles of an article's story."""
        return tuple(sorted(self._members[article]))

    def settle(self) -> dict[int, int]:
        """Cluster anew what came since the last time and what it touches; all articles of the stories that changed."""
        touched = self._touched()
        before = {article: self.members(article) for article in touched}
        for group in cluster(
            touched,
            self._neighbours.each_other(touched, _NEAREST_SETTLING),
            self._enough(),
            self._bound(touched),
            _pairs(self._apart),
        ):
            gone = {other for article in group for other in self._members[article] if other not in before}
            members = sorted({*group, *gone})
            for article in members:
                self._members[article] = members
        self._unsettled.clear()
        changed = {id(home): home for article in touched if tuple(home := self._members[article]) != before[article]}
        return {article: home[0] for home in changed.values() for article in home}

    @property
    def is_settled(self) -> bool:
        """Whether nothing came since stories were last settled."""
        return not self._unsettled

    # ------------------------------------------------------------------ one article

    def _joined_by_hand(self, article: int) -> list[int] | None:
        partners = sorted(self._together.get(article, ()))
        return next((self._members[partner] for partner in partners if partner in self._members), None)

    def _closest(self, article: int, features: Features, day: int | None) -> list[int] | None:
        like = self._neighbours.like(features, _NEAREST)
        homes = {id(self._members[other]): self._members[other] for other in like if other != article}
        apart = self._apart.get(article, set())
        tries = []
        for home in homes.values():
            newest = [other for other in home if other in self._days][-_NEWEST:]
            mean = sum(like.get(other, 0.0) for other in newest) / len(newest)
            margin = mean - _enough(day, self._day(newest))
            if margin >= 0 and apart.isdisjoint(home):
                tries.append((margin, -min(home), home))
        return max(tries, key=lambda each: each[:2])[2] if tries else None

    def _take(self, article: int, features: Features, day: int | None) -> None:
        self._neighbours.add(article, features)
        self._days[article] = day
        while len(self._days) > REMEMBERED:
            self._forget(next(iter(self._days)))

    def _forget(self, article: int) -> None:
        self._neighbours.forget(article)
        del self._days[article]
        self._unsettled.discard(article)

    def _leave(self, article: int) -> None:
        if article in self._days:
            self._forget(article)
        if article in self._members:
            self._members.pop(article).remove(article)

    def _enter(self, article: int, home: list[int]) -> None:
        home.append(article)
        self._members[article] = home

    # ------------------------------------------------------------------ settling

    def _touched(self) -> list[int]:
        """What came since the last time, what lies within the window of it, and all of their stories."""
        days = [day for article in self._unsettled if (day := self._days[article]) is not None]
        first, last = min(days, default=0) - WINDOW, max(days, default=-1) + WINDOW
        near = [
            article
            for article, day in self._days.items()
            if article in self._unsettled or day is None or first <= day <= last
        ]
        return sorted({other for article in near for other in self._members[article] if other in self._days})

    def _bound(self, touched: list[int]) -> set[Pair]:
        """Pairs joined by hand, and those that hold stories whose other members are no longer remembered."""
        held = _pairs(self._together)
        for home in {id(home): home for article in touched if (home := self._members[article])}.values():
            if any(other not in self._days for other in home):
                held |= bound(other for other in home if other in self._days)
        return held

    def _enough(self) -> Callable[[list[int], list[int]], float]:
        """What is enough for two clusters; the mean day of one is reckoned when it has grown."""
        days: dict[tuple[int, int], float | None] = {}

        def day(cluster: list[int]) -> float | None:
            key = cluster[0], len(cluster)
            if key not in days:
                days[key] = self._day(cluster)
            return days[key]

        return lambda one, other: _enough(day(one), day(other))

    def _day(self, articles: list[int]) -> float | None:
        """The mean day of those that have a date."""
        days = [day for article in articles if (day := self._days[article]) is not None]
        return sum(days) / len(days) if days else None


def _partners(pairs: Iterable[Pair]) -> dict[int, set[int]]:
    """Article -> those that it makes a pair with."""
    found: dict[int, set[int]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return found


def _pairs(partners: dict[int, set[int]]) -> set[Pair]:
    return {pair(one, other) for one, others in partners.items() for other in others}


def _enough(one: float | None, other: float | None) -> float:
    """The likeness that makes one story of articles of these days."""
    if one is None or other is None:
        return _UNDATED if one == other else _ONE_DATED
    between = abs(one - other)
    return _DATED + _DAY * between if between <= WINDOW else 1.0
