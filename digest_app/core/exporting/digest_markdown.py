"""A digest as a Markdown note: every sentence with a footnote that opens it on the original page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from digest_app.core.exporting import Find, Pictures, citing, front_matter, quotes
from digest_app.core.exporting.citing import (
    NAMED_SOURCES,
    dated,
    one_line,
    outlet,
    place,
    quiet,
    rows,
    sentences,
    subject,
    title,
)
from digest_app.core.exporting.markdown_inline import inline, linked
from digest_app.core.model import Cited, Digest, DigestStory


def digest(made: Digest, find: Find) -> str:
    """The note of a digest; `find` gives the articles that it cites."""
    cited = sentences(made)
    parts = [
        f"# {inline(title(made))}",
        *_sections(made),
        inline(quiet(made)),
        "\n".join(_footnotes(made, cited, find)),
    ]
    return front_matter.sealed(_properties(made, cited), "\n\n".join(filter(None, parts)) + "\n")


def document(made: Digest, find: Find, _pictures: Pictures) -> bytes:
    """The note as a file."""
    return digest(made, find).encode()


def is_export_of(made: Digest, path: Path) -> bool:
    """Whether Digest wrote this file for a digest of the same days and topics and nobody has changed it since."""
    return front_matter.is_sealed(path, subject(made))


def _properties(made: Digest, cited: list[Cited]) -> dict[str, object]:
    return {
        "title": title(made),
        **subject(made),
        "topics": [section.topic for section in made.sections if section.stories],
        "articles": made.article_count,
        "digest_quotes": quotes.places(one.place for one in cited),
    }


def _sections(made: Digest) -> Iterator[str]:
    number = 1
    for section in made.sections:
        if section.stories:
            yield f"## {inline(one_line(section.topic))}"
        for story in section.stories:
            yield f"### {inline(one_line(story.title)) or 'Untitled'}"
            yield _told(story, number)
            yield _sources(story)
            number += len(story.sentences)


def _told(story: DigestStory, number: int) -> str:
    """The sentences: in one paragraph where one article has them all, else each on its own with its outlet."""
    numbers = count(number)
    told = [(group[0], " ".join(_footnoted(one.text, next(numbers)) for one in group)) for group in citing.told(story)]
    if len(story.articles) == 1:
        return "".join(words for _, words in told)
    outlets = {row.id: inline(outlet(row)) for row in story.articles}
    return "\n".join(f"- {words} — {outlets[first.article_id]}" for first, words in told)


def _footnoted(sentence: str, number: int) -> str:
    words = inline(one_line(sentence))
    return (words[:-1] + "\\!" if words.endswith("!") else words) + f"[^{number}]"  # "![" would begin a picture


def _sources(story: DigestStory) -> str:
    """Who tells it, and when."""
    named = [f"{linked(outlet(row), row.url)}, {inline(dated(row))}" for row in story.articles[:NAMED_SOURCES]]
    more = len(story.articles) - len(named)
    return " · ".join([*named, f"and {more} more"] if more else named)


def _footnotes(made: Digest, cited: list[Cited], find: Find) -> Iterator[str]:
    by_id = rows(made)
    for number, one in enumerate(cited, 1):
        row = by_id[one.article_id]
        source = linked(one_line(row.title) or "Untitled", place(find(one.article_id), one.start, one.end))
        also = ", ".join(linked(outlet(by_id[other]), by_id[other].url) for other in one.also[:NAMED_SOURCES])
        yield f"[^{number}]: {source}, {inline(outlet(row))}, {inline(dated(row))}." + (
            f" Also: {also}." if also else ""
        )
