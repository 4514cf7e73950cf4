"""Which topics an article belongs to, and why: one linear score a topic, whose terms are the reasons.

A phrase counts by where it stands (title, tags, the first sixty words, the rest) and saturates with repetition;
mentions inside lists of names and teasers of other articles do not count. Words learned from the library and the
reader's corrections add to it or speak against; another topic that the article is much more about speaks against.
The sum goes through the logistic function: at 0.5 and above the article is in the topic, from `MAYBE` on it may be.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import exp, log
from typing import TYPE_CHECKING

from digest_app.core.model import Assignment, AssignmentState, Reason, Topic

from .evidence import Evidence, Mention, Read, read, reasons

if TYPE_CHECKING:
    from .learned import Learned

MAYBE = 0.3
"""The score from which an article may belong to a topic."""
_MAYBE_SUM = log(MAYBE / (1 - MAYBE)) - 1e-9
THRESHOLD = 2.0
"""What the terms must sum to, unless learning has found better."""
NEVER = float("-inf")
"""What a never-phrase leaves of a topic's words."""
RIVAL, RIVAL_AT_MOST = 0.5, 5.0
"""What each point by which another topic's phrases are ahead costs, up to where a topic is safe from rivals."""
HELD, HELD_AT_MOST = 0.23, 4.0
"""What each point costs by which the article is in another topic, all words counted, and how many of them count."""


Foremost = Sequence[tuple[float, int]]
"""The two strongest topics, as (how strong, the negative of the place among the topics)."""


@dataclass(frozen=True, slots=True)
class Look:
    """An article as the phrases of all topics see it."""

    article: Read
    mentions: dict[int, list[Mention]]


class Matcher:
    """Files articles under topics; build it once, ask it often: two or three milliseconds an article.

    Topics compete, so that what a change of one topic brings is seen only with all topics given.
    """

    def __init__(self, topics: Sequence[Topic], learned: Learned | None = None) -> None:
        self._topics = topics
        self._learned = learned
        self._habits = [learned.habits(topic) if learned else None for topic in topics]
        self._evidence = Evidence(topics)

    def assign(
        self,
        title: str,
        text: str,
        tags: Sequence[str] = (),
        language: str | None = None,
        taken_out: Collection[int] = (),
    ) -> list[Assignment]:
        """The topics that the article is in, or may be in, best first; places are offsets into `text`.

        Topics that the reader took the article out of, by number, hold it no more and speak against no other.
        """
        return self.weigh(self.look(title, text, tags, language), taken_out)

    def look(self, title: str, text: str, tags: Sequence[str] = (), language: str | None = None) -> Look:
        """Read an article once, for `weigh` and `met`."""
        article = read(title, text, tags, language)
        return Look(article, self._evidence.mentions(article))

    def met(self, topic: Topic, look: Look) -> list[str]:
        """The phrases and never-phrases of one of the topics that stand in an article, as they are written."""
        return self._evidence.met(self._topics.index(topic), look.mentions)

    def weigh(self, look: Look, taken_out: Collection[int] = ()) -> list[Assignment]:
        """What `assign` answers, for an article that was looked at."""
        article = look.article
        weights = self._learned.weights(article) if self._learned else {}
        out, found = self._found(look.mentions, taken_out)
        margins = [
            NEVER if index in out else self._margin(index, because, weights) for index, because in enumerate(found)
        ]
        foremost = nlargest(2, ((margin, -index) for index, margin in enumerate(margins)))
        assignments = []
        for index, topic in enumerate(self._topics):
            if margins[index] < _MAYBE_SUM:
                continue
            held = self._held(index, foremost)
            if margins[index] + total(held) < _MAYBE_SUM:
                continue
            habits = self._habits[index]
            learned = habits.reasons(article, weights) if habits else []
            enough = Reason("threshold", weight=-(habits.threshold if habits else THRESHOLD))
            assignments.append(_assignment(topic, [*found[index], *held, *learned, enough]))
        return sorted((each for each in assignments if each.state != "out"), key=lambda each: (-each.score, each.topic))

    def sums(self, article: Read) -> list[float]:
        """What phrases and rivals make of an article, a number a topic: what learning starts from."""
        _, found = self._found(self._evidence.mentions(article))
        return list(map(total, found))

    def _found(
        self, mentions: dict[int, list[Mention]], taken_out: Collection[int] = ()
    ) -> tuple[set[int], list[list[Reason]]]:
        """The topics that are out of question, and what phrases and rivals say for and against each of the others."""
        evidence = self._evidence
        out = {index for index, topic in enumerate(self._topics) if topic.id in taken_out} if taken_out else set()
        found: list[list[Reason]] = [[] for _ in self._topics]
        for index in evidence.spoken_of(mentions):
            if evidence.vetoed(index, mentions):
                out.add(index)
            elif index not in out:
                found[index] = reasons(evidence.rules[index].phrases, mentions)
        sums = list(map(total, found))
        foremost = nlargest(2, ((each, -index) for index, each in enumerate(sums)))
        for index, because in enumerate(found):
            if because:
                found[index] = because + self._against(index, sums[index], foremost)
        return out, found

    def _margin(self, index: int, because: Sequence[Reason], weights: dict[str, float]) -> float:
        """By how much the article's words are enough for a topic, by themselves."""
        habits = self._habits[index]
        return total(because) + (habits.says(weights) - habits.threshold if habits else -THRESHOLD)

    def _held(self, index: int, foremost: Foremost) -> list[Reason]:
        """Another topic that holds the article speaks against this one: the foremost, or the next."""
        margin, rival = _other_than(index, foremost)
        return [Reason("against", self._topics[rival].name, -HELD * min(margin, HELD_AT_MOST))] if margin > 0 else []

    def _against(self, index: int, says: float, foremost: Foremost) -> list[Reason]:
        """Another topic whose phrases are ahead speaks against this one."""
        ahead, rival = _other_than(index, foremost)
        lead = min(ahead, RIVAL_AT_MOST) - says
        return [Reason("against", self._topics[rival].name, -RIVAL * lead)] if lead > 0 else []


def _other_than(index: int, foremost: Foremost) -> tuple[float, int]:
    """The foremost topic but one: its number, and how strong it is."""
    return next(((value, -other) for value, other in foremost if -other != index), (0.0, index))


def total(because: Sequence[Reason]) -> float:
    """The sum of the reasons' weights."""
    return sum(reason.weight for reason in because) if because else 0.0


def _assignment(topic: Topic, because: list[Reason]) -> Assignment:
    weight = total(because)
    score = 1 / (1 + exp(-max(-50.0, min(50.0, weight))))
    spoken_for = any(reason.weight > 0 for reason in because)
    state: AssignmentState = "out" if score < MAYBE or not spoken_for else "maybe" if weight < 0 else "in"
    return Assignment(topic.id, topic.name, score, state, tuple(because))
