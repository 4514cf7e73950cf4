"""The reader as a function that an outside scorer can call: bytes and an address in, a plain dictionary out."""

from __future__ import annotations

from typing import Any

from digest_app.core.errors import DigestError
from digest_app.core.model import Page
from digest_app.core.reading.read import read


def extract(data: bytes, url: str | None) -> dict[str, Any]:
    """What would be stored of a page; an empty text where nothing would be."""
    try:
        article = read(Page(source=url or "file", data=data, url=url))
    except DigestError as error:
        return {"text": "", "why": str(error)}
    return {
        "text": article.text,
        "title": article.title,
        "author": list(article.authors),
        "date": article.published,
        "site": article.site,
        "image": article.image,
        "lang": article.language,
    }
