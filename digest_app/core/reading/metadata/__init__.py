"""What a page says of itself: title, authors, site, date, tags, picture, addresses, paywall.

Each is asked of JSON-LD, meta tags, microdata and the visible text, in that order of trust where nothing else is
said; what no source tells stays empty.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml.etree import _Element

from digest_app.core.reading.metadata import authors, image, kind, links, paywall, published, site, tags, title
from digest_app.core.reading.metadata.signals import Signals


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A page's own description of the article on it; None or empty: the page does not tell."""

    title: str = ""
    authors: tuple[str, ...] = ()
    site: str | None = None
    published: str | None = None
    """ISO date, or date and time with zone: when it first appeared, not when it was changed."""
    tags: tuple[str, ...] = ()
    canonical: str | None = None
    image: str | None = None
    tagged_language: str | None = None
    """As tagged, such as "en-US"; the text may be in another."""
    paywalled: bool = False
    next_part: str | None = None
    """Address of the next part of an article in several pages."""
    word_count: int | None = None
    """How many words the page says that the article has."""
    is_article: bool = False
    """Whether the page calls itself an article, for machines to read."""
    is_video: bool = False
    """Whether it calls itself a video."""
    is_discussion: bool = False
    """Whether it is a thread of a forum."""


def describe(tree: _Element, url: str | None = None) -> Described:
    """Describe the page under `tree`, which is not changed; `url` makes addresses absolute."""
    signals = Signals(tree, url)
    site_name = site.name(signals)
    return Described(
        title=title.choose(signals, site_name),
        authors=authors.choose(signals, site_name),
        site=site_name,
        published=published.choose(signals),
        tags=tags.choose(signals),
        canonical=links.canonical(signals),
        image=image.choose(signals),
        tagged_language=links.language(signals),
        paywalled=paywall.is_marked(signals),
        next_part=links.next_part(signals),
        word_count=kind.word_count(signals),
        is_article=kind.is_article(signals),
        is_video=kind.is_video(signals),
        is_discussion=kind.is_discussion(signals),
    )
