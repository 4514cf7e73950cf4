"""The sentences that carry several articles about one event, each with the articles that say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from digest_app.core.model import Block, Place
from digest_app.core.summary import rank
from digest_app.core.summary.document import draft

MAX_DOCUMENTS = 100
"""Articles that are looked at."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article of a story, as far as its sentences are concerned."""

    text: str
    title: str = ""
    language: str | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A sentence of one document, verbatim: `documents[document].text[start:end] == text`."""

    document: int
    start: int
    end: int
    text: str
    also: tuple[int, ...] = ()
    """The other documents that carry it."""
    weight: float = 0.0
    leans: bool = False
    """It cannot stand without the sentence that stands right before it in its document."""


def carry(documents: Sequence[Document], *, count: int) -> list[Carried]:
    """Return the `count` sentences that carry the documents together, best first.

    A sentence that hangs on the one before it (He, But) comes only after that one, as long as there are others; none
    comes twice word for word.
    """
    found = _alone(documents[0]) if len(documents) == 1 else _in_common(documents[:MAX_DOCUMENTS])
    return list(islice(found, count))


def carried(one: Document, ranked: Sequence[Place]) -> list[Carried]:
    """Sentences of a document that somebody ranked before, each with whether it leans on the one before it."""
    from digest_app.core.summary import leaning
    from digest_app.core.summary.evidence import gather

    read = max((end for _, end in ranked), default=0)
    work = draft(one.text[:read], [block for block in one.blocks if block.start < read], one.language, one.title)
    texts = [work.text[start:end] for start, end in work.places]
    leans: set[Place] = set()
    if texts:
        evidence = gather(texts, work.words, work.language)
        needs = leaning.needs(texts, evidence, work.language)
        leans = {work.places[evidence.numbers[row]] for row, need in enumerate(needs) if need != row}
    return [
        Carried(0, *place, one.text[slice(*place)], (), 1 / (1 + number), place in leans)
        for number, place in enumerate(ranked)
    ]


def _alone(one: Document) -> list[Carried]:
    summary = rank.summarise(one.text, blocks=one.blocks, language=one.language, title=one.title)
    return carried(one, [(sentence.start, sentence.end) for sentence in summary.ranked])


def _in_common(documents: Sequence[Document]) -> Iterator[Carried]:
    from digest_app.core.summary.together import ranking

    drafts = [draft(one.text, one.blocks, one.language, one.title) for one in documents]
    told: set[tuple[str, ...]] = set()
    for one in ranking(drafts):
        words = drafts[one.document].words[one.number]
        if words in told:
            continue  # agencies' reports stand in several articles word for word
        told.add(words)
        start, end = drafts[one.document].places[one.number]
        text = documents[one.document].text[start:end]
        yield Carried(one.document, start, end, text, one.also, one.weight, one.leans)
