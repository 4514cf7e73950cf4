"""A library with one of everything in it, and all that a reader would notice missing.

    python -m benchmarks.reliability.samples FOLDER

keeps such a library of today's form in a folder: once for each form that is released, in `tests/libraries`.
"""

from __future__ import annotations

import gzip
import random
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from digest_app.core.library import Library, View
from digest_app.core.model import Article, Block, Highlight, Lead, Page, Reason, Sentence, Summary
from digest_app.core.store import articles, pictures, schema
from digest_app.core.store.articles import Entry
from digest_app.core.store.pictures import Picture

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
_WORDS = (
    "harbour",
    "quay",
    "tide",
    "gate",
    "council",
    "ferry",
    "berth",
    "captain",
    "storm",
    "channel",
    "crew",
    "grain",
)


def article(number: int) -> Article:
    """Invented, unlike every other, and the same every time."""
    chance = random.Random(number)
    paragraphs = [_paragraph(chance, 100 * number + place) for place in range(12)]
    text, blocks, start = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        blocks.append(Block("paragraph", start, start + len(paragraph)))
        start += len(paragraph) + 2
    return Article(
        title=f"{chance.choice(_WORDS).capitalize()} number {number}",
        text=text,
        blocks=tuple(blocks),
        url=f"https://news.example/{number}",
        authors=("Ada Writer",),
        site="news.example",
        published="2026-03-02",
        language="en",
        tags=("harbour",),
        leads=(Lead("Another story", "https://news.example/other"),),
    )


def _paragraph(chance: random.Random, number: int) -> str:
    words = " ".join(chance.choices(_WORDS, k=chance.randrange(20, 90)))
    return f"{words.capitalize()} under report {number}."


def entry(number: int) -> Entry:
    """All that one transaction stores of an article."""
    made = article(number)
    first = made.text.split("\n", maxsplit=1)[0]
    because = (Reason("early", first.split()[0], 0.5),)
    page = f"<html><title>{made.title}</title><p>{made.text}</p></html>".encode()
    return Entry(
        keys=(f"news.example/{number}",),
        article=made,
        summary=Summary("lead", (Sentence(first, 0, len(first), because),), 1),
        assignments=(),
        pages=(Page(source=made.url or "", data=page, url=made.url, kind="html", fetched=NOON),),
        pictures=(Picture(f"https://news.example/{number}.png", random.Random(number).randbytes(900), 30, 30),),
        saved=NOON,
    )


def fill(library: Library, count: int = 12) -> None:
    """Put articles into a library, a second text of one, marks, a highlight, a correction and a waiting link."""
    for number in range(count):
        with library.database.write() as connection:
            articles.add(connection, entry(number))
    with library.database.write() as connection:
        articles.change(connection, 2, article(200), entry(200).summary, why="fetched again", now=NOON)
    library.shelf.mark([1, 3], read=True)
    library.shelf.mark([2], starred=True, archived=True)
    library.shelf.bin([4])
    text = library.shelf.article(5).article.text
    library.highlighting.keep(Highlight(article_id=5, start=3, end=30, quote=text[3:30], note="To be told at home."))
    library.filing.file([6], library.filing.topics()[0].id)
    library.saving.enqueue(["https://news.example/waiting"])


def everything(library: Library) -> dict[str, object]:
    """What the library holds, room by room. Raises what stands in the way."""
    reader = library.database.reader()
    ids = library.care.ids()
    shelf, filing = library.shelf, library.filing
    return {
        "articles": [shelf.article(i) for i in ids],
        "lists": [
            (view, list(shelf.ids(view)), shelf.rows(shelf.ids(view)))
            for view in (View(), View("unread"), View("starred"), View("archive"), View("bin"))
        ],
        "pages": [articles.kept_pages(reader, i) for i in ids],
        "revisions": [articles.revisions(reader, i) for i in ids],
        "pictures": [pictures.of_article(reader, i) for i in ids],
        "topics": (filing.topics(), filing.corrections(ids)),
        "links": library.saving.links(),
        "addresses": [shelf.known(f"news.example/{number}") for number in range(12)],
        "search": [[hit.row.id for hit in library.search(word)] for word in (*_WORDS, *map(str, range(3, 1200, 10)))],
    }


def keep(folder: Path) -> Path:
    """Write a library of today's form, compressed, as a test of later ones."""
    with tempfile.TemporaryDirectory() as scratch:
        library = Library(Path(scratch) / "library", clock=lambda: NOON)
        fill(library)
        made = library.care.backup(Path(scratch))
        library.close()
        kept = folder / f"form-{schema.NEWEST}.db.gz"
        kept.write_bytes(gzip.compress(made.read_bytes(), mtime=0))
    return kept


if __name__ == "__main__":
    print(keep(Path(sys.argv[1])))
