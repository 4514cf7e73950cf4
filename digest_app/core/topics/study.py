"""One topic studied in a sample of the library: provisional members, their words, and how much is enough."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, sqrt
from operator import add, mul, sub

from .learned import Habits
from .match import THRESHOLD
from .sample import FOLDS, Sample

_MEMBER = 1.6
"""What a topic's phrases must sum to for a provisional member."""
_CAP = 8.0
"""Phrases beyond this sum make a member no surer."""
_MANY = 60.0
"""Provisional members from which the words' opinion of their completeness counts as much as the phrases'."""
_PULL, _PULL_MEMBERS = 1.5, 40.0
"""How much a standard deviation along the words' direction counts, approached with the number of members."""
_PULLS = (0.0, 0.5, 1.5)
"""Additions to the pull that corrections choose from."""
_MARKED, _MOVED = 3.0, 4.0
"""How many articles one that was seen and left counts for, and one that was moved."""
_SHARP = 3.0
"""How fast belief grows around the threshold."""
_DOUBT = 10.0
"""Known members from which they count as much as belief."""
_VARIANCE, _MEMBERS = 3.0, 5.0
"""Shrinkage: of a word's variance towards the mean, of the direction where members are few."""
_LEAST_THRESHOLD = 0.3
"""Without a word for it nothing is in a topic."""
_WORDS = 500
"""Words kept for a topic."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the reader said about articles of the sample, by their place in it."""

    belongs: dict[int, bool]
    moved: set[int]


@dataclass(frozen=True, slots=True)
class Direction:
    """What each word says, scaled so that the articles' `sides` have mean 0 and deviation 1."""

    words: list[float]
    mean: float
    deviation: float
    sides: list[float]
    """Of each article, as the other folds see it."""


@dataclass(frozen=True, slots=True)
class State:
    """What is believed of the sample's articles: `scores` against a `threshold`."""

    scores: list[float]
    threshold: float
    pull: float
    direction: Direction | None


class Study:
    """One topic in a sample; `sums` is what its phrases make of each article, `spoken_for` the words they use."""

    def __init__(self, sample: Sample, sums: list[float], spoken_for: set[int]) -> None:
        self._sample = sample
        self._sums = [min(each, _CAP) for each in sums]
        self._spoken_for = spoken_for

    def unseeded(self) -> State:
        """The topic's phrases alone."""
        return State(self._sums, THRESHOLD, 0.0, None)

    def seeded(self) -> State:
        """The topic's phrases, and the words that go with their provisional members."""
        direction = self._direct([_logistic(4 * (each - _MEMBER)) for each in self._sums], {})
        members = sum(each >= _MEMBER for each in self._sums)
        pull = _PULL * members / (members + _PULL_MEMBERS)
        scores = self._scores(direction, pull)
        return State(
            scores, _between(sorted(scores, reverse=True), self._expected(direction, members)), pull, direction
        )

    def _expected(self, direction: Direction, members: int) -> float:
        """How many articles belong: more than the phrases find, where they miss some of what their own words foresee.

        Among the articles foremost by words alone, the share that the phrases find is the share that they find at
        all (labels missing at random: Elkan and Noto 2008), believed only where members are many.
        """
        foremost = sorted(range(len(self._sums)), key=lambda i: (-direction.sides[i], i))[: max(1, members // 2)]
        share = sum(self._sums[i] >= _MEMBER for i in foremost) / len(foremost)
        belief = members**2 / (members**2 + _MANY**2)
        return min(0.9 * len(self._sums), members / max(0.05, belief * share + 1 - belief))

    def corrected(self, before: State, marks: Marks) -> State:
        """The same after the reader's corrections: words anew, and the pull and threshold of the best expected F1."""
        beliefs = [_logistic(_SHARP * (score - before.threshold)) for score in before.scores]
        seen = self._share_seen(before, marks)
        for place, belongs in marks.belongs.items():
            beliefs[place] = float(belongs)
        weights = {place: _MOVED if place in marks.moved else _MARKED for place in marks.belongs}
        direction = self._direct(beliefs, weights)
        tries = []
        for more in _PULLS:
            scores = self._scores(direction, before.pull + more)
            value, threshold = _best_threshold(scores, beliefs, marks, seen)
            tries.append((value, -more, State(scores, threshold, before.pull + more, direction)))
        return max(tries, key=lambda each: each[:2])[2]

    def _share_seen(self, before: State, marks: Marks) -> float:
        """Which share of the topic the reader has looked through, told from its members that were left or taken out."""
        inside = [place for place, score in enumerate(before.scores) if score >= before.threshold]
        known = sum(place in marks.belongs for place in inside)
        return min(1.0, max(0.05, (known + 0.6) / (len(inside) + 2.0)))

    def _scores(self, direction: Direction, pull: float) -> list[float]:
        return [each + pull * side for each, side in zip(self._sums, direction.sides, strict=True)]

    def habits(self, state: State) -> Habits:
        """What the matcher needs of it."""
        direction = state.direction
        if direction is None:
            return Habits(state.threshold, {})
        scale = state.pull / direction.deviation
        threshold = max(_LEAST_THRESHOLD, state.threshold + scale * direction.mean)
        weights = [(abs(word) * sqrt(self._sample.variance[i]), i) for i, word in enumerate(direction.words) if word]
        kept = sorted(sorted(weights, key=lambda each: (-each[0], each[1]))[:_WORDS], key=lambda each: each[1])
        stems = list(self._sample.numbers)
        return Habits(round(threshold, 4), {stems[i]: round(scale * direction.words[i], 4) for _, i in kept})

    def _direct(self, beliefs: list[float], weights: dict[int, float]) -> Direction:
        """The words' direction: by all articles, and each article's side by the folds that it is not in."""
        tally = _Tally(self._sample, beliefs, weights)
        words = self._words(tally, None)
        by_fold = [self._words(tally, fold) for fold in range(FOLDS)]
        sides = [
            sum(map(mul, map(by_fold[fold].__getitem__, numbers), values))
            for fold, (numbers, values) in zip(self._sample.folds, self._sample.vectors, strict=True)
        ]
        mean = sum(sides) / len(sides)
        deviation = sqrt(sum((side - mean) ** 2 for side in sides) / len(sides)) or 1.0
        return Direction(words, mean, deviation, [(side - mean) / deviation for side in sides])

    def _words(self, tally: _Tally, without: int | None) -> list[float]:
        members, inside, every, count = tally.of(without)
        outside = count - inside
        if inside < 0.5 or outside < 0.5:
            return [0.0] * len(members)
        shrink = inside / (inside + _MEMBERS)
        variance = self._sample.variance
        floor = _VARIANCE * sum(variance) / max(1, len(variance))
        words = [
            shrink * (member / inside - (total - member) / outside) / (spread + floor)
            for member, total, spread in zip(members, every, variance, strict=True)
        ]
        for number in self._spoken_for:
            words[number] = 0.0
        return words


class _Tally:
    """The sums of the articles' words, members' and all, fold by fold."""

    def __init__(self, sample: Sample, beliefs: list[float], weights: dict[int, float]) -> None:
        size = len(sample.numbers)
        self._members = [[0.0] * size for _ in range(FOLDS)]
        self._all = [list(total) for total in sample.totals] if weights else sample.totals
        self._inside, self._count = [0.0] * FOLDS, [0.0] * FOLDS
        for place, belief in enumerate(beliefs):
            fold, weight = sample.folds[place], weights.get(place, 1.0)
            self._inside[fold] += weight * belief
            self._count[fold] += weight
            if weight * belief > 0.01:
                _add(self._members[fold], sample.vectors[place], weight * belief)
            if weight != 1.0:
                _add(self._all[fold], sample.vectors[place], weight - 1.0)
        self._sum_of_members = _sum(self._members)
        self._sum_of_all = _sum(self._all)

    def of(self, without: int | None) -> tuple[list[float], float, list[float], float]:
        """Members' words and number, all words and number; without one fold."""
        if without is None:
            return self._sum_of_members, sum(self._inside), self._sum_of_all, sum(self._count)
        members = list(map(sub, self._sum_of_members, self._members[without]))
        every = list(map(sub, self._sum_of_all, self._all[without]))
        return (
            members,
            sum(self._inside) - self._inside[without],
            every,
            sum(self._count) - self._count[without],
        )


def _sum(lists: list[list[float]]) -> list[float]:
    total = lists[0]
    for each in lists[1:]:
        total = list(map(add, total, each))
    return total


def _add(total: list[float], vector: tuple[list[int], list[float]], weight: float) -> None:
    for number, value in zip(*vector, strict=True):
        total[number] += weight * value


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-50.0, min(50.0, value))))


def _between(descending: list[float], number: float) -> float:
    """A threshold that lets this many of the scores in."""
    place = round(number)
    if place < 1:
        return descending[0] + 0.5
    return (descending[place - 1] + descending[min(place, len(descending) - 1)]) / 2


def _best_threshold(scores: list[float], beliefs: list[float], marks: Marks, seen: float) -> tuple[float, float]:
    """The best expected F1 and, halfway to the threshold that lets as many in as are expected, its threshold.

    What is expected: the known members over the share of the articles seen, and belief, the latter less with each
    known member.
    """
    known = {place for place, belongs in marks.belongs.items() if belongs}
    trust = len(known) / (len(known) + _DOUBT)
    expected = trust * len(known) / seen + (1 - trust) * sum(beliefs)
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    best, at, inside = -1.0, 1, 0.0
    for rank, place in enumerate(order[: max(1, int(0.9 * len(order)))], start=1):
        inside += (trust / seen if place in known else 0.0) + (1 - trust) * beliefs[place]
        value = 2 * inside / (rank + expected)
        if value > best:
            best, at = value, rank
    descending = [scores[place] for place in order]
    wanted = max(1.0, min(expected, len(scores) - 2.0))
    return best, (_between(descending, at) + _between(descending, wanted)) / 2
