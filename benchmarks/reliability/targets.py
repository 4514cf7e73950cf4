"""Digest as harnesses that feed it bytes see it: `article(page)` gives title, text and HTML, or None for no article.

In this process, without the worker: the caller's own limits hold.
"""

from __future__ import annotations

from datetime import UTC, datetime

from digest_app.core.errors import DigestError
from digest_app.core.exporting import html
from digest_app.core.model import Kept, Marks, Page
from digest_app.core.reading import read
from digest_app.core.summary import rank

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def article(data: bytes) -> dict[str, str] | None:
    """The whole way from bytes to what is shown and exported; None where there is no article."""
    try:
        made = read.read(Page(source="https://pages.example/a", url="https://pages.example/a", data=data))
    except DigestError:
        return None
    summary = rank.summarise(made.text, blocks=made.blocks, language=made.language, title=made.title)
    kept = Kept(id=1, article=made, saved=NOON, marks=Marks(), summary=summary)
    return {"title": made.title, "text": made.text, "html": html.article(kept, no_pictures)}


def no_pictures(_: str) -> None:
    return None
