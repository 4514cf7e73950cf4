"""Articles as JSON, for programs: the fields of the command line's `--json`, and the reader's marks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from digest_app.core.exporting import Pictures
from digest_app.core.exporting.moments import in_utc
from digest_app.core.model import Kept


def document(articles: Sequence[Kept], _pictures: Pictures) -> bytes:
    """A list of objects, an article each."""
    return dumped([article(one) for one in articles])


def is_export_of(_articles: Sequence[Kept], _path: Path) -> bool:
    """Never: JSON has no place for a seal, and a file that may be the reader's own stays."""
    return False


def article(kept: Kept) -> dict[str, object]:
    """One article. `text[start:end]` is a sentence's text, always."""
    about, marks = kept.article, kept.marks
    return {
        "id": kept.id,
        "url": about.url,
        "title": about.title,
        "authors": list(about.authors),
        "site": about.site,
        "published": about.published,
        "saved": in_utc(kept.saved),
        "language": about.language,
        "tags": list(about.tags),
        "word_count": about.word_count,
        "text": about.text,
        "summary": [
            {"text": one.text, "start": one.start, "end": one.end} for one in kept.summary.shown(marks.summary_length)
        ],
        "topics": [
            {"name": one.topic, "score": one.score, "because": [reason.term for reason in one.because if reason.term]}
            for one in kept.assignments
            if one.state == "in"
        ],
        "related": [{"title": one.title, "url": one.url, "teaser": one.teaser} for one in about.leads],
        "highlights": [
            {"quote": one.quote, "start": one.start, "end": one.end, "note": one.note, "colour": one.colour}
            for one in kept.highlights
        ],
        "read": marks.read,
        "starred": marks.starred,
        "archived": marks.archived,
        "warnings": list(kept.warnings),
    }


def dumped(value: object) -> bytes:
    """A value as readable JSON."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")
