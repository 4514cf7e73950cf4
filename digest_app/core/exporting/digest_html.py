"""A digest as one web page: every sentence with a note that opens it on the original page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from digest_app.core.exporting import Find, Pictures, citing, seal
from digest_app.core.exporting.citing import (
    NAMED_SOURCES,
    dated,
    one_line,
    outlet,
    place,
    quiet,
    rows,
    sentences,
    title,
)
from digest_app.core.exporting.html_blocks import letters, link
from digest_app.core.exporting.page import page
from digest_app.core.model import Cited, Digest, DigestStory, Row


def document(made: Digest, find: Find, _pictures: Pictures) -> bytes:
    """The page of a digest; `find` gives the articles that it cites."""
    body = f"<article>\n{stories(made, lambda number, _: f'#note-{number}')}\n{_notes(made, find)}\n</article>"
    return seal.seal(page(title(made), None, body), seal.of_digest(made))


def is_export_of(made: Digest, path: Path) -> bool:
    """Whether Digest wrote this file for such a digest and nobody has changed it since."""
    return seal.is_sealed(path, seal.of_digest(made))


def stories(made: Digest, target: Callable[[int, Cited], str]) -> str:
    """Title, sections and stories; `target` says where the number behind a sentence leads."""
    numbers = count(1)
    parts = [f"<h1>{letters(title(made))}</h1>"]
    for section in made.sections:
        if section.stories:
            parts.append(f"<h2>{letters(one_line(section.topic))}</h2>")
        for story in section.stories:
            parts.append(f"<h3>{letters(one_line(story.title)) or 'Untitled'}</h3>\n{_told(story, numbers, target)}")
            parts.append(f'<p class="sources">{_sources(story)}</p>')
    if quiet(made):
        parts.append(f'<p class="quiet">{letters(quiet(made))}</p>')
    return "\n".join(parts)


def _told(story: DigestStory, numbers: Iterator[int], target: Callable[[int, Cited], str]) -> str:
    """The sentences: in one paragraph where one article has them all, else each on its own with its outlet."""
    told = [
        (group[0], " ".join(_sentence(one, next(numbers), target) for one in group)) for group in citing.told(story)
    ]
    if len(story.articles) == 1 or not told:
        return "".join(f"<p>{words}</p>" for _, words in told)
    outlets = {row.id: letters(outlet(row)) for row in story.articles}
    items = (f'<li>{words} <span class="about">{outlets[first.article_id]}</span></li>' for first, words in told)
    return f"<ul>{''.join(items)}</ul>"


def _sentence(one: Cited, number: int, target: Callable[[int, Cited], str]) -> str:
    words = letters(one_line(one.text))
    return f'{words}<sup id="cited-{number}"><a href="{letters(target(number, one))}">{number}</a></sup>'


def _sources(story: DigestStory) -> str:
    named = [_source(row) for row in story.articles[:NAMED_SOURCES]]
    more = len(story.articles) - len(named)
    return " · ".join([*named, f"and {more} more"] if more else named)


def _source(row: Row) -> str:
    return f"{link(outlet(row), row.url)}, {letters(dated(row))}"


def _notes(made: Digest, find: Find) -> str:
    notes = "\n".join(_note_lines(made, find))
    return f'<ol class="notes">\n{notes}\n</ol>' if notes else ""


def _note_lines(made: Digest, find: Find) -> Iterator[str]:
    by_id = rows(made)
    for number, one in enumerate(sentences(made), 1):
        row = by_id[one.article_id]
        source = link(one_line(row.title) or "Untitled", place(find(one.article_id), one.start, one.end))
        also = ", ".join(link(outlet(by_id[other]), by_id[other].url) for other in one.also[:NAMED_SOURCES])
        more = f" Also: {also}." if also else ""
        back = f'<a href="#cited-{number}">↩</a>'
        yield f'<li id="note-{number}">{source}, {letters(outlet(row))}, {letters(dated(row))}.{more} {back}</li>'
