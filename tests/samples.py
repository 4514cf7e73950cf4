"""Articles made up for tests, and a library that holds some."""

from __future__ import annotations

from datetime import UTC, datetime

from digest_app.core.model import Article, Assignment, Block, Sentence, Summary
from digest_app.core.store.articles import Entry

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

HARBOUR = (
    "The harbour of Oranjestad gets a second quay for ferries.\n\n"
    "Work begins in May and should end before the high season. The port authority pays for it from its reserves.\n\n"
    "Fishermen fear for their berths and ask for a place of their own."
)


def article(title: str = "A second quay", text: str = HARBOUR, **fields: object) -> Article:
    """An article of plain paragraphs."""
    blocks, start = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(title=title, text=text, blocks=tuple(blocks), **fields)


def entry(
    title: str = "A second quay",
    text: str = HARBOUR,
    *,
    key: str = "",
    saved: datetime = NOON,
    topics: tuple[tuple[int, str], ...] = (),
    **fields: object,
) -> Entry:
    """What one transaction stores, with the first sentence as summary."""
    first = text.split("\n", maxsplit=1)[0]
    return Entry(
        keys=(key or f"news.example/{title}",),
        article=article(title, text, **fields),
        summary=Summary("lead", (Sentence(first, 0, len(first)),) if first else (), 1),
        assignments=tuple(Assignment(number, name, 0.9) for number, name in topics),
        saved=saved,
    )
