"""The lead picture of the article."""

from __future__ import annotations

from digest_app.core.reading.metadata.signals import Signals

_META = (
    "og:image",
    "og:image:secure_url",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "image",
    "thumbnail",
    "sailthru.image.full",
    "parsely-image-url",
)


def choose(signals: Signals) -> str | None:
    """The absolute address of the picture that the page shows for itself; None where it has none."""
    candidates = [*signals.every(*_META), *_linked(signals)]
    candidates += [element.get("href") or "" for element in signals.links["image_src"]]
    return next(filter(None, map(signals.absolute, candidates)), None)


def _linked(signals: Signals) -> list[str]:
    found = []
    for value in signals.linked.listed(signals.article.get("image") or signals.article.get("thumbnailUrl")):
        address = (value.get("url") or value.get("contentUrl")) if isinstance(value, dict) else value
        if isinstance(address, str):
            found.append(address)
    return found
