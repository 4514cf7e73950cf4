"""Articles as one web page that needs nothing else: the summary with its places, the clean text, the pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from digest_app.core.exporting import Pictures, seal
from digest_app.core.exporting.addresses import is_web
from digest_app.core.exporting.citing import day, one_line, place
from digest_app.core.exporting.html_blocks import HtmlBlocks, letters, link
from digest_app.core.exporting.page import embedded, lang, page
from digest_app.core.model import Highlight, Kept


def document(articles: Sequence[Kept], pictures: Pictures) -> bytes:
    """One page of all articles, each beginning a printed page."""
    source = embedded(pictures)
    first = articles[0].article
    title = first.title if len(articles) == 1 else f"{len(articles)} articles"
    body = "\n".join(f"<article{lang(one.article.language)}>\n{article(one, source)}\n</article>" for one in articles)
    return seal.seal(page(one_line(title), first.language, body), seal.of_articles(articles))


def is_export_of(articles: Sequence[Kept], path: Path) -> bool:
    """Whether Digest wrote this file for these articles and nobody has changed it since."""
    return seal.is_sealed(path, seal.of_articles(articles))


def article(kept: Kept, source: Callable[[str], str | None], anchors: Mapping[int, str] | None = None) -> str:
    """Title, byline, summary, highlights and text. `source` gives an image's source by its address."""
    parts = [
        f"<h1>{letters(one_line(kept.article.title)) or 'Untitled'}</h1>",
        f'<p class="about">{_about(kept)}</p>',
        _summary(kept),
        "".join(_highlight(kept, mark) for mark in kept.highlights),
        str(HtmlBlocks(kept.article, source, anchors or {})),
    ]
    return "\n".join(filter(None, parts))


def _about(kept: Kept) -> str:
    about, published = kept.article, day(kept.article.published)
    when = published.isoformat() if published else f"saved {kept.saved.date().isoformat()}"
    source = link(about.site or "Original", about.url) if about.site or is_web(about.url) else ""
    return ", ".join(filter(None, [source, *map(letters, about.authors), letters(when)]))


def _summary(kept: Kept) -> str:
    shown = kept.summary.shown(kept.marks.summary_length)
    items = "".join(f"<li>{link(one_line(one.text), place(kept, one.start, one.end))}</li>" for one in shown)
    return f'<div class="summary"><ul>{items}</ul></div>' if items else ""


def _highlight(kept: Kept, mark: Highlight) -> str:
    where = None if mark.moved else place(kept, mark.start, mark.end)
    note = f'<p class="about">{letters(mark.note)}</p>' if mark.note else ""
    return f"<blockquote><p>{link(one_line(mark.quote), where)}</p>{note}</blockquote>"
