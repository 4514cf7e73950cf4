"""What has been learned about topics: how much each word says, and how much is enough. Plain numbers, kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from digest_app.core.model import Reason, Topic

from .evidence import Read
from .vectors import counts, standing, weighted

_NAMED = 8
"""Learned words that get a reason of their own; the others share one."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What was learned about one topic: the sum that is enough, and what each word adds to it."""

    threshold: float
    words: dict[str, float]

    def says(self, weights: dict[str, float]) -> float:
        """What an article's words add up to."""
        words = self.words
        return sum(weight * words[stem] for stem, weight in weights.items() if stem in words)

    def reasons(self, article: Read, weights: dict[str, float]) -> list[Reason]:
        """What the article's words say for the topic ("learned") and against it ("against"), strongest first."""
        says = {stem: weight * self.words[stem] for stem, weight in weights.items() if stem in self.words}
        stand = standing(article, says)
        spoken = sorted(says, key=lambda stem: (-abs(says[stem]), stem))
        good = [stem for stem in spoken if says[stem] > 0]
        bad = [stem for stem in spoken if says[stem] < 0]
        return _told("learned", good, says, stand) + _told("against", bad, says, stand)


def _told(
    code: str, stems: Sequence[str], says: dict[str, float], stand: dict[str, tuple[str, tuple[tuple[int, int], ...]]]
) -> list[Reason]:
    told = [Reason(code, stand[stem][0], says[stem], stand[stem][1]) for stem in stems[:_NAMED]]
    if others := stems[_NAMED:]:
        places = tuple(sorted(place for stem in others for place in stand[stem][1]))
        told.append(Reason(code, "", sum(says[stem] for stem in others), places))
    return told


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned about a library's topics; `Matcher` takes it."""

    rarity: dict[str, float]
    """Stem -> log of how rare the word is in the library."""
    topics: dict[int, Habits]
    """By the topic's id."""

    def habits(self, topic: Topic) -> Habits | None:
        """What was learned about a topic, if anything."""
        return self.topics.get(topic.id)

    def weights(self, article: Read) -> dict[str, float]:
        """Stem -> weight of an article's words."""
        return weighted(counts(article), self.rarity)

    def to_json(self) -> str:
        """As text that `from_json` reads; equal values give equal text."""
        topics = {str(key): [habits.threshold, habits.words] for key, habits in sorted(self.topics.items())}
        return json.dumps({"rarity": self.rarity, "topics": topics}, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_json(text: str) -> Learned:
        """Read what `to_json` wrote. ValueError, KeyError or TypeError where it is something else."""
        plain = json.loads(text)
        topics = {int(key): Habits(threshold, words) for key, (threshold, words) in plain["topics"].items()}
        return Learned(plain["rarity"], topics)
