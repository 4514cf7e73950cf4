"""A digest as a book: the digest first, then the full articles; each citation leads to its sentence there."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

from digest_app.core.exporting import Find, Pictures, digest_html, epub, seal
from digest_app.core.exporting.citing import days, rows, sentences, title
from digest_app.core.model import Cited, Digest


def document(made: Digest, find: Find, pictures: Pictures) -> bytes:
    """The book of a digest; `find` gives the articles behind it."""
    images = epub.Images(pictures)
    anchors: dict[int, dict[int, str]] = {}
    for one in sentences(made):
        anchors.setdefault(one.article_id, {})[one.start] = _name(one)
    articles = [find(article_id) for article_id in rows(made)]
    opening = epub.Chapter("digest.xhtml", title(made), digest_html.stories(made, _target))
    chapters = [epub.chapter(one, images.source, anchors.get(one.id)) for one in articles]
    modified = max((one.saved for one in articles), default=datetime.combine(days(made)[1], time(), UTC))
    return epub.book(title(made), [opening, *chapters], images.files, seal.of_digest(made), modified)


def is_export_of(made: Digest, path: Path) -> bool:
    """Whether Digest wrote this book of such a digest."""
    return epub.is_book(path, seal.of_digest(made))


def _target(_number: int, one: Cited) -> str:
    return f"article-{one.article_id}.xhtml#{_name(one)}"


def _name(one: Cited) -> str:
    return f"at-{one.start}"
