"""Print how well articles are filed: built-in topics on labelled paragraphs, a user's topics after corrections.

    python -m benchmarks.topics.filing FOLDER

The folder holds the scorers `score_topics.py` and `score_user_topics.py` with their data. They are told by name what to
score: `built_in` answers for the topics that Digest brings, `Reader` for a user who defines topics and corrects.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from digest_app.core.model import Topic
from digest_app.core.topics import built_in as brought
from digest_app.core.topics.learn import Example, learn
from digest_app.core.topics.match import Matcher
from digest_app.core.topics.sample import Sample

ROOT = Path(__file__).parents[2]


def built_in(title: str, text: str) -> list[str]:
    """The built-in topics that an article is in, in a library that has learned nothing."""
    return _inside(_built_in_matcher(), title, text)


class Reader:
    """Topics that a user defines, a library, and corrections; learned when the first article is asked about."""

    def __init__(self) -> None:
        self._topics: list[Topic] = []
        self._library: list[tuple[str, str]] = []
        self._said: list[Example] = []
        self._matcher: Matcher | None = None
        self._sample: Sample | None = None

    def add_topic(self, name: str, keywords: Sequence[str]) -> None:
        self._topics.append(Topic(id=len(self._topics) + 1, name=name, phrases=tuple(keywords)))

    def add_library(self, articles: Sequence[tuple[str, str]]) -> None:
        self._library = list(articles)

    def correct(self, title: str, text: str, topic: str, belongs: bool) -> None:  # the scorer's call
        self._say(title, text, topic, belongs=belongs, moved=True)

    def confirm(self, title: str, text: str, topic: str) -> None:
        self._say(title, text, topic, belongs=True, moved=False)

    def classify(self, title: str, text: str) -> list[str]:
        if self._matcher is None:
            self._sample = self._sample or Sample(self._library)
            self._matcher = Matcher(self._topics, learn(self._topics, self._said, self._sample))
        return _inside(self._matcher, title, text)

    def _say(self, title: str, text: str, topic: str, *, belongs: bool, moved: bool) -> None:
        number = next(each.id for each in self._topics if each.name == topic)
        self._said.append(Example(title, text, number, belongs, moved))
        self._matcher = None


@cache
def _built_in_matcher() -> Matcher:
    return Matcher([replace(topic, id=number) for number, topic in enumerate(brought.topics(), 1)])


def _inside(matcher: Matcher, title: str, text: str) -> list[str]:
    return [each.topic for each in matcher.assign(title, text) if each.state == "in"]


def main(folder: Path) -> None:
    """Run both scorers on what this file answers for."""
    score: Callable[..., object] = subprocess.run
    path = {**os.environ, "PYTHONPATH": str(ROOT)}
    for scorer, subject in (("score_topics.py", "built_in"), ("score_user_topics.py", "Reader")):
        sys.stdout.flush()
        score([sys.executable, folder / scorer, f"benchmarks.topics.filing:{subject}"], check=True, env=path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
