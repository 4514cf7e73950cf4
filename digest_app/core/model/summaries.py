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


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences that carry an article, best first, so that a longer or shorter summary needs no new sum."""

    method: str
    ranked: tuple[Sentence, ...] = ()
    """At most ten, best first."""
    advised: int = 0
    """How many to show unless the reader says otherwise; 0: the article is short enough to read whole."""

    def shown(self, length: int | None = None) -> tuple[Sentence, ...]:
        """The best `length` sentences (None: as advised; all that there are when advised 0), in reading order."""
        best = self.ranked[: length or self.advised or None]
        return tuple(sorted(best, key=lambda sentence: sentence.start))
