"""Pages that are no HTML and no plain text: Markdown notes and PDF files."""

from __future__ import annotations

from digest_app.core.model import Article, Page
from digest_app.core.reading.other_forms import markdown, pdf


def read(page: Page) -> Article:
    """Read a Markdown or PDF page. NothingToRead where it holds no text, WrongLetters where its letters are none."""
    return pdf.read(page) if page.kind == "pdf" else markdown.read(page)
