"""The sentences that several articles about one event have in common, each with the articles that carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest_app.core.model import Block
from digest_app.core.summary import languages
from digest_app.core.summary.document import draft


@dataclass(frozen=True, slots=True)
class Document:
    """One article of a story, as far as its sentences are concerned."""

    text: str
    title: str = ""
    language: str | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A sentence of one document, verbatim, and the other documents that say the same."""

    document: int
    """Which of the documents it stands in."""
    start: int
    end: int
    text: str
    also: tuple[int, ...] = ()
    """The other documents that carry it."""
    weight: float = 0.0


def carry(documents: Sequence[Document], *, words: int | None = None, count: int | None = None) -> list[Carried]:
    """Return the sentences that carry the documents together, best first, up to `words` words or `count` sentences."""
    from digest_app.core.summary.news import carried_by_all

    drafts = [draft(one.text, one.blocks, one.language, one.title) for one in documents]
    found: list[Carried] = []
    spent = 0
    for rated in carried_by_all([[list(map(languages.stem, row)) for row in one.words] for one in drafts]):
        start, end = drafts[rated.document].places[rated.number]
        text = documents[rated.document].text[start:end]
        if (count is not None and len(found) >= count) or (words is not None and spent >= words):
            break
        spent += len(text.split())
        found.append(Carried(rated.document, start, end, text, rated.also, rated.weight))
    return found
