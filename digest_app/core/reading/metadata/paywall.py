"""Whether the page itself says that the article is not free to read."""

from __future__ import annotations

from digest_app.core.reading.metadata.signals import Signals

_LOCKED = ("locked", "metered", "premium", "subscription", "paid", "subscribers", "registration")


def is_marked(signals: Signals) -> bool:
    """Read isAccessibleForFree of JSON-LD and the content tier of the meta tags."""
    parts = [signals.article, *signals.linked.listed(signals.article.get("hasPart"))]
    for part in parts:
        free = part.get("isAccessibleForFree") if isinstance(part, dict) else None
        if free is not None and str(free).strip().lower().rsplit("/", 1)[-1] in ("false", "no", "0"):
            return True
    tier = signals.first("article:content_tier", "og:article:content_tier", "cxenseparse:content_tier", "content_tier")
    return tier.lower() in _LOCKED
