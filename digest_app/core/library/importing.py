"""Bringing in what other programs kept: pages that a file holds at once, links by way of the queue, marks with both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core import importing, plain
from digest_app.core.capture import address
from digest_app.core.errors import BadAddress
from digest_app.core.importing import Imported, Skipped
from digest_app.core.model import Checkpoint, Failed, Known, Page, PageKind, Progress, no_checkpoint
from digest_app.core.store import articles, highlights, links, marks, search

if TYPE_CHECKING:
    import sqlite3

    from digest_app.core.library.library import Library


@dataclass(slots=True)
class Report:
    """What became of the entries of a file."""

    label: str
    """The program that wrote it."""
    saved: int = 0
    queued: int = 0
    known: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    """Entries that could not be taken, each with its place in the file and the reason."""


class Importing:
    """The way in for files of other programs."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def take(self, path: Path, checkpoint: Checkpoint = no_checkpoint) -> Report:
        """Take all entries of a file. Pages that it holds are saved at once; links wait in the queue.

        BadImport, NoSuchFile, UnreadableFile, EmptyFile. A stop keeps what was taken before.
        """
        found = importing.read(path)
        report = Report(found.label)
        for done, entry in enumerate(found.entries):
            checkpoint(Progress("importing", done))
            if isinstance(entry, Skipped):
                report.skipped.append(entry)
            elif entry.html or entry.text:
                self._save(entry, report, checkpoint)
            else:
                self._queue(entry, report)
        return report

    def _save(self, entry: Imported, report: Report, checkpoint: Checkpoint) -> None:
        kind: PageKind = "html" if entry.html else "text"
        page = Page(source=entry.url or entry.title, data=entry.page().encode(), kind=kind, url=entry.url)
        outcome = self._library.saving.save_page(page, checkpoint, also=lambda c, i: apply(c, i, entry))
        if isinstance(outcome, Failed):
            report.skipped.append(Skipped(entry.url or entry.title, outcome.why))
        elif isinstance(outcome, Known):
            with self._library.database.write() as connection:
                add_to(connection, outcome.id, entry)
            report.known += 1
        else:
            report.saved += 1

    def _queue(self, entry: Imported, report: Report) -> None:
        try:
            url = address.clean(entry.url or "")
        except BadAddress as problem:
            report.skipped.append(Skipped(entry.title or str(entry.url), str(problem)))
            return
        with self._library.database.write() as connection:
            if known := articles.known(connection, [address.key(url)]):
                add_to(connection, known[0], entry)
                report.known += 1
                return
            link = links.add(connection, address.key(url), url, self._library.clock())
            if before := links.about(connection, link.id):
                entry = _joined(plain.loads(Imported, before), entry)
            links.say(connection, link.id, plain.dumps(entry))
        report.queued += 1


def _joined(before: Imported, now: Imported) -> Imported:
    """What two entries say of one link: the tags and notes of both, the marks of either, the later date."""
    notes = dict.fromkeys(note for note in (before.note, now.note) if note)
    return replace(
        now,
        saved=now.saved or before.saved,
        tags=tuple(dict.fromkeys((*before.tags, *now.tags))),
        note="\n\n".join(notes),
        read=before.read or now.read,
        starred=before.starred or now.starred,
        archived=before.archived or now.archived,
    )


def apply(connection: sqlite3.Connection, article_id: int, entry: Imported) -> None:
    """Give a new article what another program knew of it: when it was saved, tags, marks and a note."""
    if entry.saved:
        articles.set_saved(connection, article_id, entry.saved)
    marks.mark(connection, [article_id], read=entry.read or None, archived=entry.archived or None)
    _describe(connection, article_id, entry)


def add_to(connection: sqlite3.Connection, article_id: int, entry: Imported) -> None:
    """Give an article that the library has the tags, the star and the note that it has not.

    Whether it is read and where it stands is left as the reader has it here.
    """
    article = articles.article_of(connection, article_id)
    known = {(one.quote, one.note) for one in highlights.of_article(connection, article_id)}
    is_there = bool(entry.note) and set(_marked(entry.note, article.text)) <= known
    missing = replace(entry, note="" if is_there else entry.note)
    if missing.note or missing.starred or not set(missing.tags) <= set(article.tags):
        _describe(connection, article_id, missing)


def _describe(connection: sqlite3.Connection, article_id: int, entry: Imported) -> None:
    article = articles.article_of(connection, article_id)
    tags = tuple(dict.fromkeys((*article.tags, *entry.tags)))
    articles.describe(connection, article_id, replace(article, tags=tags))
    marks.mark(connection, [article_id], starred=entry.starred or None)
    if entry.note:
        _note(connection, article_id, entry.note)


def _note(connection: sqlite3.Connection, article_id: int, note: str) -> None:
    """A note on a passage hangs on it; one about the whole article on its first letters, where a reader looks."""
    from digest_app.core.model import Highlight

    article = articles.article_of(connection, article_id)
    search.remove(connection, article_id, article, highlights.notes(connection, article_id))
    for quote, words in _marked(note, article.text):
        start = article.text.index(quote)
        made = Highlight(article_id=article_id, start=start, end=start + len(quote), quote=quote, note=words)
        highlights.put(connection, made, articles.saved(connection, article_id))
    search.add(connection, article_id, article, highlights.notes(connection, article_id))


def _marked(note: str, text: str) -> Iterator[tuple[str, str]]:
    """The passages of a text that a note is about, each with what it says; what is about none, with the first line."""
    rest = []
    for part in re.split(r"\n{2,}(?=>)", note):
        quoted = re.match(r"((?:>.*(?:\n|$))+)", part)
        quote = " ".join(quoted[1].replace(">", " ").split()) if quoted else ""
        if quoted and quote and quote in text:
            yield quote, part[quoted.end() :].strip()
        else:
            rest.append(part)
    if rest:
        yield text.split("\n", 1)[0], "\n\n".join(rest)
