"""A digest as JSON, for programs."""

from __future__ import annotations

from pathlib import Path

from digest_app.core.exporting import Find, Pictures
from digest_app.core.exporting.json_text import dumped
from digest_app.core.exporting.moments import in_utc
from digest_app.core.model import Cited, Digest


def document(made: Digest, find: Find, _pictures: Pictures) -> bytes:
    """A digest as one object: sections, stories, and sentences with the articles that they stand in."""
    sections = [
        {
            "topic": section.topic,
            "stories": [
                {
                    "title": story.title,
                    "sentences": [_cited(one, find) for one in story.sentences],
                    "articles": [row.id for row in story.articles],
                }
                for story in section.stories
            ],
        }
        for section in made.sections
    ]
    return dumped({"since": in_utc(made.since), "until": in_utc(made.until), "sections": sections})


def is_export_of(_made: Digest, _path: Path) -> bool:
    """Never: JSON has no place for a seal, and a file that may be the reader's own stays."""
    return False


def _cited(one: Cited, find: Find) -> dict[str, object]:
    about = find(one.article_id).article
    return {
        "text": one.text, "article": one.article_id, "start": one.start, "end": one.end, "also": list(one.also),
        "url": about.url, "site": about.site, "published": about.published,
    }  # fmt: skip
