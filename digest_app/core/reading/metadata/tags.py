"""The tags that the article is filed under: rel=tag, article:tag and JSON-LD keywords, once each."""

from __future__ import annotations

import re

from digest_app.core.reading.metadata.signals import Signals, visible_text

_MOST = 30


def choose(signals: Signals) -> tuple[str, ...]:
    """List the article's tags in the page's order and spelling."""
    found = [visible_text(element, 100) for element in signals.related_as("tag")[:60]]
    found += _split(signals.every("article:tag", "og:article:tag"))
    keywords = signals.linked.listed(signals.article.get("keywords"))
    found += _split([str(word.get("name") or "") if isinstance(word, dict) else str(word or "") for word in keywords])
    if not found:
        found = _split(signals.every("keywords", "news_keywords", "parsely-tags", "sailthru.tags"))
    once = {
        tag.casefold(): tag
        for tag in reversed([tag.strip(" #,.;") for tag in found])
        if 1 < len(tag) <= 60 and ":" not in tag
    }
    return tuple(reversed(once.values()))[:_MOST]


def _split(values: list[str]) -> list[str]:
    return [part.strip() for value in values for part in re.split(r"[,;|，、]", value) if part.strip()]
