"""What sort of page it calls itself, and how long it says that its article is."""

from __future__ import annotations

import re

from digest_app.core.reading import json_ld
from digest_app.core.reading.metadata.signals import Signals

_FORUM = re.compile(
    r"^(?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|Simple Machines|Vanilla|NodeBB)", re.IGNORECASE
)


def is_article(signals: Signals) -> bool:
    """Whether JSON-LD, Open Graph or a date of publication in the head say that this is an article."""
    named = {kind for node in signals.linked.nodes for kind in json_ld.types(node)}
    if any(kind.endswith(("Article", "BlogPosting", "Recipe", "Report")) for kind in named):
        return True
    return signals.first("og:type").lower() in ("article", "news", "blog") or bool(
        signals.first("article:published_time")
    )


def is_video(signals: Signals) -> bool:
    """Whether Open Graph or JSON-LD say that a video is what the page is about."""
    return signals.first("og:type").lower().startswith("video") or bool(signals.linked.of_type("VideoObject"))


def is_discussion(signals: Signals) -> bool:
    """Whether the page is a thread of a forum: it says so for machines, or was made by a program for forums."""
    named = {kind for node in signals.linked.nodes for kind in json_ld.types(node)}
    return bool(named & {"DiscussionForumPosting", "QAPage"}) or bool(_FORUM.search(signals.first("generator")))


def word_count(signals: Signals) -> int | None:
    """The number of words of the article in JSON-LD; None where it is not told."""
    told = signals.article.get("wordCount")
    try:
        return int(told) or None  # type: ignore[arg-type]  # whatever the page wrote
    except (TypeError, ValueError, OverflowError):
        return None
