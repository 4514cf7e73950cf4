"""Do one thing to a library for ever, to be killed at it; what is printed was acknowledged.

    python -m benchmarks.reliability.deeds FOLDER RUN DEED

`saved ID` after each COMMIT; a line of its own after each other deed. Everything is Digest's own but the worker, for
which a stand-in answers at once, so that the kills fall into the storing and not into the reading.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from benchmarks.reliability.samples import article, entry
from digest_app.core.library import Library
from digest_app.core.model import Article, Checkpoint, Page, Saved, Sentence, Summary, no_checkpoint
from digest_app.core.store import articles, schema


class Reader:
    """Stands in for the worker: the number on a page says which article it is; each pass finds a little more."""

    def __init__(self) -> None:
        self.passes = 0

    def prepare(self, page: Page, _method: str, _checkpoint: Checkpoint = no_checkpoint) -> tuple[Article, Summary]:
        found = re.search(rb"page (\d+)", page.data)
        number = int(found[1]) if found else 0
        made = article(number)
        if self.passes:
            made = replace(made, text=f"{made.text}\n\nPass {self.passes} found this.", blocks=())
        return replace(made, url=page.url), entry(number).summary

    def summarise(self, article: Article, *_: object) -> Summary:
        first = article.text.partition("\n")[0]
        return Summary("lead", (Sentence(first, 0, len(first)),), 1)


def say(words: str) -> None:
    print(words, flush=True)


def page(run: int, number: int) -> Page:
    url = f"https://run{run}.example/{number}"
    return Page(source=url, url=url, data=b"<p>page %d</p>" % (10_000 * run + number))


def save(library: Library, run: int, number: int) -> None:
    outcome = library.saving.save_page(page(run, number))
    if isinstance(outcome, Saved):
        say(f"saved {outcome.id}")


def saving(library: Library, run: int, _: Reader) -> None:
    for number in count():
        save(library, run, number)


def importing(library: Library, run: int, _: Reader) -> None:
    file, known = library.folder.parent / "wallabag.json", set(library.care.ids())
    for first in count(0, 4):
        rows = [
            {
                "url": f"https://run{run}.example/{number}",
                "title": f"Page {number}",
                "content": f"<p>page {10_000 * run + number}</p>",
                "is_archived": 0,
                "is_starred": 1,
                "tags": ["harbour"],
            }
            for number in range(first, first + 4)
        ]
        file.write_text(json.dumps(rows))
        library.importing.take(file)
        ids = set(library.care.ids())
        for number in sorted(ids - known):
            say(f"saved {number}")
        known = ids


def cleaning(library: Library, run: int, reader: Reader) -> None:
    for number in range(4):
        save(library, run, number)
    for reader.passes in count(1 + 1000 * run):
        library.renewing.reclean(library.care.ids()[-6:], store=True)
        say("cleaned")


def exporting(library: Library, run: int, _: Reader) -> None:
    for number in range(4):
        save(library, run, number)
    ids, folder = library.care.ids(), library.folder.parent / "exports"
    for number in count():
        for changed in ids[:3]:
            library.shelf.edit(changed, site=f"Run {run}, time {number}")
        library.exports.to_folder(ids, folder)
        library.exports.to_folder(ids[:5], folder, "epub")
        say("exported")


def backing(library: Library, run: int, _: Reader) -> None:
    for number in count():
        save(library, run, number)
        library.care.backup(library.folder / "backups" / str(number % 5))
        say("backed up")


DEEDS: dict[str, Callable[[Library, int, Reader], None]] = {
    "saving": saving,
    "importing": importing,
    "cleaning": cleaning,
    "exporting": exporting,
    "backing": backing,
}


def next_form(connection: sqlite3.Connection) -> None:
    """A step to a form that does not exist: a table is rebuilt, a column added, every article written anew."""
    connection.execute("ALTER TABLE marks ADD COLUMN mood TEXT NOT NULL DEFAULT ''")
    connection.execute("CREATE TABLE moods AS SELECT article_id, text, article FROM contents")
    for number in articles_in(connection):
        connection.execute("UPDATE marks SET mood = 'calm' WHERE article_id = ?", (number,))
        connection.execute(
            "INSERT INTO revisions (article_id, made, why, text, article)"
            " SELECT article_id, 0, 'new form', text, article FROM moods WHERE article_id = ?",
            (number,),
        )
    connection.execute("DROP TABLE moods")


def articles_in(connection: sqlite3.Connection) -> list[int]:
    return [row[0] for row in connection.execute("SELECT id FROM articles")]


def take_next_form() -> None:
    """From now on Digest knows one form more than it does."""
    schema.STEPS = (*schema.STEPS, next_form)
    schema.NEWEST = len(schema.STEPS)


def main(folder: str, run: int, deed: str) -> None:
    """Begin, and never end."""
    if deed == "migrating":
        take_next_form()
        say("begun")
        Library(Path(folder)).close()
        say("migrated")
        return
    reader = Reader()
    library = Library(Path(folder), preparing=reader)  # type: ignore[arg-type]  # as much of one as is asked for
    say("begun")
    DEEDS[deed](library, run, reader)


def fill(folder: Path, size: int) -> None:
    """A library of this many articles, without the deeds of a reader."""
    library = Library(folder)
    for number in range(size):
        with library.database.write() as connection:
            articles.add(connection, entry(number))
    library.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
