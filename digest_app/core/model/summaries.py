"""A summary: sentences of the article, each with what spoke for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that spoke for or against a choice; the terms of a choice sum to its score.

    `code` is a word of a fixed vocabulary that the window translates; `term` is what it is about, in the
    article's own letters; `places` are where it stands in the text.
    """

    code: str
    term: str = ""
    weight: float = 0.0
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article, verbatim: `text[start:end] == sentence.text`, always."""

    text: str
    start: int
    end: int
    because: tuple[Reason, ...] = ()
    """Codes: "central", "early", "title", "sources", "lead", "pinned", "method"."""

    @property
    def is_pinned(self) -> bool:
        """Whether the reader wants it always shown."""
        return any(reason.code == "pinned" for reason in self.because)


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences that carry an article, best first, so that a longer or shorter summary needs no new sum."""

    method: str
    ranked: tuple[Sentence, ...] = ()
    """At most ten, best first."""
    advised: int = 0
    """How many to show unless the reader says otherwise; 0: the article is short enough to read whole."""
    banned: int = 0
    """How many sentences the reader wants never shown."""

    def shown(self, length: int | None = None) -> tuple[Sentence, ...]:
        """The best `length` sentences (None: as advised; all that there are when advised 0), in reading order.

        Those that are pinned, which rank first, are always among them.
        """
        wanted = length or self.advised
        pinned = sum(sentence.is_pinned for sentence in self.ranked)
        best = self.ranked[: max(wanted, pinned) if wanted else None]
        return tuple(sorted(best, key=lambda sentence: sentence.start))
