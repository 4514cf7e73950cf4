"""The values that travel through Digest: pages, articles, summaries, topics, stories, digests.

All are frozen. `None` means "not known", never "it failed". Moments are aware UTC; a place is a pair of
offsets into an article's clean text, so that `article.text[start:end]` is what stands there.

A value is loaded when it is first asked for: making a dataclass takes a millisecond, and a list needs one of thirty.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest_app.core.model.articles import (
        Article as Article,
    )
    from digest_app.core.model.articles import (
        Block as Block,
    )
    from digest_app.core.model.articles import (
        BlockKind as BlockKind,
    )
    from digest_app.core.model.articles import (
        Lead as Lead,
    )
    from digest_app.core.model.articles import (
        Removed as Removed,
    )
    from digest_app.core.model.articles import (
        Span as Span,
    )
    from digest_app.core.model.articles import (
        SpanKind as SpanKind,
    )
    from digest_app.core.model.articles import (
        count_words as count_words,
    )
    from digest_app.core.model.digests import (
        Cited as Cited,
    )
    from digest_app.core.model.digests import (
        Digest as Digest,
    )
    from digest_app.core.model.digests import (
        DigestSection as DigestSection,
    )
    from digest_app.core.model.digests import (
        DigestStory as DigestStory,
    )
    from digest_app.core.model.digests import (
        Story as Story,
    )
    from digest_app.core.model.jobs import (
        Checkpoint as Checkpoint,
    )
    from digest_app.core.model.jobs import (
        Progress as Progress,
    )
    from digest_app.core.model.jobs import (
        no_checkpoint as no_checkpoint,
    )
    from digest_app.core.model.kept import (
        Highlight as Highlight,
    )
    from digest_app.core.model.kept import (
        HighlightColour as HighlightColour,
    )
    from digest_app.core.model.kept import (
        Kept as Kept,
    )
    from digest_app.core.model.kept import (
        Marks as Marks,
    )
    from digest_app.core.model.lists import Hit as Hit
    from digest_app.core.model.lists import Row as Row
    from digest_app.core.model.pages import Page as Page
    from digest_app.core.model.pages import PageKind as PageKind
    from digest_app.core.model.quality import Quality as Quality
    from digest_app.core.model.quality import Verdict as Verdict
    from digest_app.core.model.saving import (
        Failed as Failed,
    )
    from digest_app.core.model.saving import (
        Known as Known,
    )
    from digest_app.core.model.saving import (
        Link as Link,
    )
    from digest_app.core.model.saving import (
        LinkState as LinkState,
    )
    from digest_app.core.model.saving import (
        Outcome as Outcome,
    )
    from digest_app.core.model.saving import (
        Saved as Saved,
    )
    from digest_app.core.model.summaries import Reason as Reason
    from digest_app.core.model.summaries import Sentence as Sentence
    from digest_app.core.model.summaries import Summary as Summary
    from digest_app.core.model.topics import (
        Assignment as Assignment,
    )
    from digest_app.core.model.topics import (
        AssignmentState as AssignmentState,
    )
    from digest_app.core.model.topics import (
        Correction as Correction,
    )
    from digest_app.core.model.topics import (
        Topic as Topic,
    )

_HOMES = {
    "articles": (
        "Article",
        "Block",
        "BlockKind",
        "Lead",
        "Removed",
        "Span",
        "SpanKind",
        "count_words",
    ),
    "digests": (
        "Cited",
        "Digest",
        "DigestSection",
        "DigestStory",
        "Story",
    ),
    "jobs": (
        "Checkpoint",
        "Progress",
        "no_checkpoint",
    ),
    "kept": (
        "Highlight",
        "HighlightColour",
        "Kept",
        "Marks",
    ),
    "lists": (
        "Hit",
        "Row",
    ),
    "pages": (
        "Page",
        "PageKind",
    ),
    "quality": (
        "Quality",
        "Verdict",
    ),
    "saving": (
        "Failed",
        "Known",
        "Link",
        "LinkState",
        "Outcome",
        "Saved",
    ),
    "summaries": (
        "Reason",
        "Sentence",
        "Summary",
    ),
    "topics": (
        "Assignment",
        "AssignmentState",
        "Correction",
        "Topic",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load the value `name` from its file (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value
