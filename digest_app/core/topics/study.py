"""One topic studied in a sample of the library: provisional members, their words, and how much is enough."""

from __future__ import annotations

from collections.abc import Sequence
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
_FOREMOST = 0.65
"""The articles foremost by words alone, in provisional members, that tell how complete these are."""
_MANY = 50.0
"""Provisional members from which the words' opinion of their completeness counts as much as the phrases'."""
_PULL, _PULL_MEMBERS = 3.0, 60.0
"""How much a standard deviation along the words' direction counts, approached with the number of members."""
_PULLS, _PULL_COSTS = (0.0, 0.5, 1.5, 3.0), 0.004
"""Additions to the pull that corrections choose from, and the expected F1 that each point of them must bring."""
_LEFT, _MOVED = 5.0, 8.0
"""How many articles one that was seen and left counts for, and one that was moved."""
_KNOWN = 2.0
"""How many times an article of known side counts for the threshold."""
_SHARP = 4.0
"""How fast belief grows around the threshold."""
_PRIOR, _RIGHT, _MISSED = 6.0, 0.85, 0.15
"""Members thought to have been looked at before, the share of them that was right, and those missed for each."""
_SEEN = 1 / 3
"""The share of a topic that the reader is taken to have looked through where nothing tells."""
_LIKE, _LIKE_MOVED = 4.0, 2.0
"""How much an article that is the very same as those moved gains (loses), approached with their number."""
_VARIANCE, _MEMBERS = 2.0, 5.0
"""Shrinkage: of a word's variance towards the mean, of the direction where members are few."""
_LEAST_THRESHOLD = 0.3
"""Without a word for it nothing is in a topic."""
_WORDS = 800
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
    leaning: list[float] | None = None
    """What words add by likeness to the articles that were moved."""


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
        members = sum(each >= _MEMBER for each in self._sums)
        if not members:
            return self.unseeded()
        direction = self._direct([_logistic(4 * (each - _MEMBER)) for each in self._sums], {}, self._spoken_for)
        pull = _PULL * members / (members + _PULL_MEMBERS)
        scores = self._scores(direction, pull)
        threshold = _between(sorted(scores, reverse=True), self._expected(direction, members))
        return State(scores, threshold, pull, direction)

    def _expected(self, direction: Direction, members: int) -> float:
        """How many articles belong: more than the phrases find, where they miss some of what their own words foresee.

        Among the articles foremost by words alone, the share that the phrases find is the share that they find at
        all (labels missing at random: Elkan and Noto 2008), believed only where members are many.
        """
        foremost = sorted(range(len(self._sums)), key=lambda i: (-direction.sides[i], i))
        foremost = foremost[: max(1, int(_FOREMOST * members))]
        share = sum(self._sums[i] >= _MEMBER for i in foremost) / len(foremost)
        belief = members**2 / (members**2 + _MANY**2)
        return min(0.9 * len(self._sums), members / max(0.05, belief * share + 1 - belief))

    def corrected(self, before: State, marks: Marks) -> State:
        """The same after the reader's corrections: words anew, and the pull and threshold of the best expected F1."""
        leaning = self._leaning(marks)
        leant = self._leant(leaning, marks)
        beliefs = [_logistic(_SHARP * (each - before.threshold)) for each in map(add, before.scores, leant)]
        for place, belongs in marks.belongs.items():
            beliefs[place] = float(belongs)
        weights = {place: _MOVED if place in marks.moved else _LEFT for place in marks.belongs}
        direction = self._direct(beliefs, weights, set())
        count = _Count(before, marks)
        count.temper(beliefs)
        counts_for = [_KNOWN if place in marks.belongs else 1.0 for place in range(len(beliefs))]
        tries = []
        for more in _PULLS:
            pull = before.pull + more
            scores = list(map(add, self._scores(direction, pull), leant))
            value, threshold = _best_threshold(scores, beliefs, counts_for, count.expected)
            tries.append((value - _PULL_COSTS * more, State(scores, threshold, pull, direction, leaning)))
        return max(tries, key=lambda each: each[0])[1]

    def _leaning(self, marks: Marks) -> list[float]:
        """The moved articles' words, those of articles taken out against, beside what is common."""
        leaning = [0.0] * len(self._sample.numbers)
        part = _LIKE / (len(marks.moved) + _LIKE_MOVED)
        for place in sorted(marks.moved):
            side = part if marks.belongs[place] else -part
            for number, weight in zip(*self._sample.vectors[place], strict=True):
                leaning[number] += side * (weight - self._sample.mean[number])
        return leaning

    def _leant(self, leaning: list[float], marks: Marks) -> list[float]:
        """What likeness adds to each article; a moved article gains nothing from itself."""
        leant = [sum(map(mul, map(leaning.__getitem__, numbers), weights)) for numbers, weights in self._sample.vectors]
        itself = _LIKE / (len(marks.moved) + _LIKE_MOVED)
        for place in marks.moved:
            leant[place] -= itself if marks.belongs[place] else -itself
        return leant

    def _scores(self, direction: Direction, pull: float) -> list[float]:
        return [each + pull * side for each, side in zip(self._sums, direction.sides, strict=True)]

    def habits(self, state: State) -> Habits:
        """What the matcher needs of it."""
        direction = state.direction
        if direction is None:
            return Habits(state.threshold, {})
        scale = state.pull / direction.deviation
        threshold = max(_LEAST_THRESHOLD, state.threshold + scale * direction.mean)
        leaning = state.leaning or [0.0] * len(direction.words)
        says = [round(scale * word + lean, 3) for word, lean in zip(direction.words, leaning, strict=True)]
        stems = zip(self._sample.numbers, says, strict=True)
        return Habits(round(threshold, 4), {stem: each for stem, each in stems if each})

    def _direct(self, beliefs: list[float], weights: dict[int, float], without: set[int]) -> Direction:
        """The words' direction: by all articles, and each article's side by the folds that it is not in."""
        tally = _Tally(self._sample, beliefs, weights)
        variance = self._sample.variance
        every = self._words(tally, None, range(len(variance)))
        telling = [(-abs(word) * sqrt(variance[i]), i) for i, word in enumerate(every) if word and i not in without]
        kept = sorted(i for _, i in sorted(telling)[:_WORDS])
        words = [0.0] * len(every)
        for i in kept:
            words[i] = every[i]
        by_fold = [self._words(tally, fold, kept) for fold in range(FOLDS)]
        sides = [
            sum(map(mul, map(by_fold[fold].__getitem__, numbers), values))
            for fold, (numbers, values) in zip(self._sample.folds, self._sample.vectors, strict=True)
        ]
        mean = sum(sides) / len(sides)
        deviation = sqrt(sum((side - mean) ** 2 for side in sides) / len(sides)) or 1.0
        return Direction(words, mean, deviation, [(side - mean) / deviation for side in sides])

    def _words(self, tally: _Tally, without: int | None, wanted: Sequence[int]) -> list[float]:
        """What each of the wanted words says, by the articles without one fold."""
        members, inside, every, count = tally.of(without)
        words = [0.0] * len(members)
        outside = count - inside
        if inside < 0.5 or outside < 0.5:
            return words
        shrink = inside / (inside + _MEMBERS)
        variance = self._sample.variance
        floor = _VARIANCE * sum(variance) / max(1, len(variance))
        for i in wanted:
            difference = members[i] / inside - (every[i] - members[i]) / outside
            words[i] = shrink * difference / (variance[i] + floor)
        return words


class _Count:
    """How many articles belong, told from what the reader found right, wrong and missing.

    Where nothing is known to have been seen and left, the reader is taken to have seen a third.
    """

    def __init__(self, before: State, marks: Marks) -> None:
        self._known = set(marks.belongs)
        self._inside = {place for place, score in enumerate(before.scores) if score >= before.threshold}
        right = sum(belongs for place, belongs in marks.belongs.items() if place in self._inside)
        wrong = sum(not belongs for place, belongs in marks.belongs.items() if place in self._inside)
        missed = sum(belongs for place, belongs in marks.belongs.items() if place not in self._inside)
        if len(marks.moved) == len(marks.belongs):
            right = max(right, int(_SEEN * len(self._inside)) - wrong)
        seen = right + wrong + _PRIOR
        self._right = (right + _PRIOR * _RIGHT) / seen
        self._missing = max(0.0, len(self._inside) * (missed + _PRIOR * _MISSED) / seen - missed)
        self.expected = len(self._inside) * self._right + self._missing + missed

    def temper(self, beliefs: list[float]) -> None:
        """Bring the beliefs in articles of unknown side to what is expected of them."""
        inside = [place for place in sorted(self._inside) if place not in self._known]
        outside = [i for i in range(len(beliefs)) if i not in self._inside and i not in self._known]
        _scale(beliefs, inside, self._right * len(inside), 1.0)
        _scale(beliefs, outside, self._missing, 0.95)


def _scale(beliefs: list[float], places: list[int], to: float, most: float) -> None:
    total = sum(beliefs[place] for place in places)
    for place in places:
        beliefs[place] = min(most, beliefs[place] * to / max(total, 1e-9))


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


def _best_threshold(
    scores: list[float], beliefs: list[float], counts_for: list[float], expected: float
) -> tuple[float, float]:
    """The best expected F1 and, halfway to the threshold that lets as many in as are expected, its threshold."""
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    belonging = sum(map(mul, beliefs, counts_for))
    best, at, inside, taken = -1.0, 1, 0.0, 0.0
    for rank, place in enumerate(order[: max(1, int(0.9 * len(order)))], start=1):
        inside += beliefs[place] * counts_for[place]
        taken += counts_for[place]
        value = 2 * inside / (taken + belonging)
        if value > best:
            best, at = value, rank
    descending = [scores[place] for place in order]
    wanted = max(1.0, min(expected, len(scores) - 2.0))
    return best, (_between(descending, at) + _between(descending, wanted)) / 2
