"""Topics, and why an article is under one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from digest_app.core.model.summaries import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject that the reader follows: a name, a colour, phrases that speak for it and phrases that never do.

    A phrase is a word or words; `peacekeep*` a beginning; `A + B` both; capitals alone (`NRA`) exact;
    `"two words"` as they stand.
    """

    id: int = 0
    name: str
    colour: str = "#5b8def"
    phrases: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    built_in: str = ""
    """Key of a built-in topic ("ukraine-coalition", "aruba", "china-taiwan"), else empty."""


AssignmentState = Literal["in", "maybe", "out"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """An article under a topic, and why: `score` is 0 to 1, at and above 0.5 the article is in the topic."""

    topic_id: int
    topic: str
    score: float
    state: AssignmentState = "in"
    because: tuple[Reason, ...] = ()
    """Codes: "phrase", "title", "learned", "like", "against", "by hand"."""
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """The reader's word that an article belongs to a topic or does not; kept, undoable, and learned from."""

    article_id: int
    topic_id: int
    belongs: bool


@dataclass(frozen=True, slots=True)
class TopicProposal:
    """A topic that the reader might want: its name, its phrases, and the articles that it would hold."""

    name: str
    phrases: tuple[str, ...]
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WordProposal:
    """A phrase that the reader might add to a topic, and the articles that it would bring."""

    phrase: str
    articles: tuple[int, ...]
