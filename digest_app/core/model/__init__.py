"""The values that travel through Digest: pages, articles, summaries, topics, stories, digests.

All are frozen. `None` means "not known", never "it failed". Moments are aware UTC; a place is a pair of
offsets into an article's clean text, so that `article.text[start:end]` is what stands there.

A value is loaded when it is first asked for: making a dataclass takes a millisecond, and a list needs none of thirty.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest_app.core.model.articles import (
        Article,
        Block,
        BlockKind,
        CleaningRule,
        Lead,
        Place,
        Removed,
        Span,
        SpanKind,
        count_words,
        plain_blocks,
    )
    from digest_app.core.model.digests import (
        Cited,
        CitedPlace,
        Difference,
        Digest,
        DigestSection,
        DigestStory,
        Story,
        StoryNews,
    )
    from digest_app.core.model.jobs import Checkpoint, Progress, no_checkpoint
    from digest_app.core.model.kept import Highlight, Kept, Marks, came_out
    from digest_app.core.model.lists import Copy, Hit, Row, outlet, reading_minutes
    from digest_app.core.model.logins import LoginKind, LoginSite
    from digest_app.core.model.pages import Page, PageKind
    from digest_app.core.model.quality import Quality
    from digest_app.core.model.saving import Failed, Known, Link, LinkState, Outcome, Saved
    from digest_app.core.model.summaries import Reason, Sentence, Summary
    from digest_app.core.model.topics import Assignment, AssignmentState, Correction, Topic, TopicProposal, WordProposal
    from digest_app.core.model.verdict import Verdict

__all__ = [
    "Article",
    "Assignment",
    "AssignmentState",
    "Block",
    "BlockKind",
    "Checkpoint",
    "Cited",
    "CitedPlace",
    "CleaningRule",
    "Copy",
    "Correction",
    "Difference",
    "Digest",
    "DigestSection",
    "DigestStory",
    "Failed",
    "Highlight",
    "Hit",
    "Kept",
    "Known",
    "Lead",
    "Link",
    "LinkState",
    "LoginKind",
    "LoginSite",
    "Marks",
    "Outcome",
    "Page",
    "PageKind",
    "Place",
    "Progress",
    "Quality",
    "Reason",
    "Removed",
    "Row",
    "Saved",
    "Sentence",
    "Span",
    "SpanKind",
    "Story",
    "StoryNews",
    "Summary",
    "Topic",
    "TopicProposal",
    "Verdict",
    "WordProposal",
    "came_out",
    "count_words",
    "no_checkpoint",
    "outlet",
    "plain_blocks",
    "reading_minutes",
]

_HOMES = {
    "articles": "Article Block BlockKind CleaningRule Lead Place Removed Span SpanKind count_words plain_blocks",
    "digests": "Cited CitedPlace Difference Digest DigestSection DigestStory Story StoryNews",
    "jobs": "Checkpoint Progress no_checkpoint",
    "kept": "Highlight Kept Marks came_out",
    "lists": "Copy Hit Row outlet reading_minutes",
    "logins": "LoginKind LoginSite",
    "pages": "Page PageKind",
    "quality": "Quality",
    "saving": "Failed Known Link LinkState Outcome Saved",
    "summaries": "Reason Sentence Summary",
    "topics": "Assignment AssignmentState Correction Topic TopicProposal WordProposal",
    "verdict": "Verdict",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load the value `name` from its file (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value
