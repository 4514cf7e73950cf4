"""Articles to export, invented here."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

from digest_app.core.model import Article, Assignment, Block, Kept, Marks, Sentence, Span, Summary

SAVED = datetime(2026, 11, 23, 9, 15, 0, 123456, tzinfo=UTC)


def article(*parts: tuple[str, str] | tuple[str, str, dict[str, Any]], **about: Any) -> Article:
    """An article of blocks, each `(kind, text)` or `(kind, text, fields)`; spans count from the block's start."""
    blocks, text = [], ""
    for kind, words, *fields in parts:
        text += "\n\n" if text else ""
        at = len(text)
        text += words
        details = dict(fields[0]) if fields else {}
        spans = tuple(Span(s.kind, at + s.start, at + s.end, s.href) for s in details.pop("spans", ()))
        blocks.append(Block(kind, at, at + len(words), spans=spans, **details))
    return Article(
        **{"title": "A title", "text": text, "blocks": tuple(blocks), "url": "https://example.org/a"} | about
    )


def kept(about: Article, *sentences: str, **fields: Any) -> Kept:
    """The article as it rests in the library, with a summary of these sentences."""
    ranked = tuple(Sentence(s, about.text.index(s), about.text.index(s) + len(s)) for s in sentences)
    summary = Summary("lexrank", ranked, len(ranked))
    return Kept(**{"id": 7, "article": about, "saved": SAVED, "marks": Marks(), "summary": summary} | fields)


HARBOUR = article(
    ("heading", "The harbour grows", {"level": 1}),
    ("paragraph", "The harbour of Zandmond will grow by a third, the council said on Monday. It costs $3 million."),
    ("heading", "What changes", {"level": 2}),
    ("item", "a new quay", {"level": 1, "marker": "•"}),
    ("item", "two cranes", {"level": 2, "marker": "1."}),
    ("item", "a school", {"level": 1, "marker": "•"}),
    ("quote", "“We waited ten years”, says the mayor.", {"level": 1}),
    ("table", "Year\tShips\n2024\t310\n2025\t402", {"marker": "header"}),
    (
        "paragraph",
        "Read the plan or the law.",
        {
            "spans": [
                Span("link", 5, 13, "https://example.org/plan_(final)"),
                Span("strong", 21, 24),
                Span("link", 17, 24, "file:///etc/passwd"),
            ]
        },
    ),
    ("code", "if tide > 3 then\n\n    close(gate)\nend", {"marker": "lua"}),
    ("picture", "A crane at dusk", {"picture": "https://example.org/crane.jpg"}),
    ("caption", "The last crane. Photo: M. Visser"),
    title="The harbour grows: a quay & two cranes",
    site="Zandmond Courant",
    authors=("Mia Visser",),
    published="2025-04-02T08:00:00+02:00",
    language="en",
    tags=("Coalition", "New harbour", "#2025", "2025", "coalition"),
)

HARBOUR_KEPT = kept(
    HARBOUR,
    "The harbour of Zandmond will grow by a third, the council said on Monday.",
    assignments=(Assignment(1, "Harbour & coast", 0.9), Assignment(2, "Aruba", 0.3, "out")),
)

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
