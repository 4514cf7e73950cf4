"""Realistic libraries of any size, always the same: Zipf words, 3 to 6 kB an article, topics, dates over ten years.

python -m benchmarks.libraries FOLDER 10000
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path

from digest_app.core.library import Library
from digest_app.core.model import Article, Assignment, Block, Sentence, Summary, Topic
from digest_app.core.store import articles, marks, topics
from digest_app.core.store.articles import Entry

NOW = datetime(2026, 11, 1, tzinfo=UTC)
VOCABULARY = 40_000
SENTENCES = 50_000
BATCH = 500
TOPICS = 40
SITES = 300
SYLLABLES = [c + v for c in "bdfghklmnprstvz" for v in ("a", "e", "i", "o", "u", "an", "er", "is")]


class Writer:
    """Writes invented articles from one seed."""

    def __init__(self, seed: int = 8) -> None:
        self._chance = random.Random(seed)
        self._words = list(dict.fromkeys(self._word() for _ in range(VOCABULARY)))
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self._words))))
        # drawing words one by one for every article would take longer than storing it
        self._sentences = [self._sentence(8, 28) for _ in range(SENTENCES)]

    def word(self, rank: int) -> str:
        """The word of this rank: 0 is in nearly every article."""
        return self._words[rank]

    def articles(self) -> Iterator[Entry]:
        """Articles without end, oldest first, a tenth of them under no topic."""
        number = 0
        while True:
            number += 1
            yield self._entry(number)

    def _entry(self, number: int) -> Entry:
        text, blocks = self._text()
        published = NOW - timedelta(seconds=self._chance.randrange(10 * 365 * 86400))
        site = f"site{int(self._chance.paretovariate(0.8)) % SITES}.example"
        title = self._sentence(6, 12).rstrip(".")
        article = Article(
            title=title,
            text=text,
            blocks=blocks,
            url=f"https://{site}/{number}",
            site=site,
            authors=(self._words[number % 997].title() + " " + self._words[number % 1499].title(),),
            published=published.isoformat(),
            language="en",
        )
        return Entry(
            keys=(f"{site}/{number}",),
            article=article,
            summary=_summary(text, blocks),
            assignments=self._topics(),
            saved=published + timedelta(hours=2),
        )

    def _text(self) -> tuple[str, tuple[Block, ...]]:
        paragraphs, size, wanted = [], 0, self._chance.randrange(3000, 6000)
        while size < wanted:
            paragraph = " ".join(self._chance.choices(self._sentences, k=self._chance.randrange(2, 6)))
            paragraphs.append(paragraph)
            size += len(paragraph) + 2
        starts = list(accumulate((len(paragraph) + 2 for paragraph in paragraphs), initial=0))
        blocks = tuple(Block("paragraph", at, at + len(p)) for at, p in zip(starts, paragraphs, strict=False))
        return "\n\n".join(paragraphs), blocks

    def _sentence(self, least: int, most: int) -> str:
        words = self._chance.choices(self._words, cum_weights=self._weights, k=self._chance.randrange(least, most))
        return " ".join(words).capitalize() + "."

    def _topics(self) -> tuple[Assignment, ...]:
        count = self._chance.choices((0, 1, 2), (1, 7, 2))[0]
        numbers = {int(self._chance.paretovariate(0.7)) % TOPICS + 1 for _ in range(count)}
        return tuple(Assignment(number, f"Topic {number}", 0.9) for number in sorted(numbers))

    def _word(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.choice((1, 2, 2, 3, 3, 4))))


def fill(library: Library, count: int, seed: int = 8) -> None:
    """Add `count` articles to a library; a third are read, some starred or archived."""
    writer, chance = Writer(seed), random.Random(seed)
    with library.database.write() as connection:
        for number in range(len(topics.every(connection)) + 1, TOPICS + 1):
            topics.add(connection, Topic(name=f"Topic {number}", phrases=(f"topic{number}",)))
    entries = writer.articles()
    for done in range(0, count, BATCH):
        with library.database.write() as connection:
            ids = articles.add_all(connection, list(islice(entries, min(BATCH, count - done))))
            marks.mark(connection, [i for i in ids if chance.random() < 0.33], read=True)
            marks.mark(connection, [i for i in ids if chance.random() < 0.05], starred=True)
            marks.mark(connection, [i for i in ids if chance.random() < 0.1], archived=True)


def cached(count: int) -> Path:
    """The folder of a library of `count` articles, made when it is first asked for: a minute for each 20,000."""
    folder = Path(tempfile.gettempdir()) / "digest-benchmarks" / str(count)
    if not folder.exists():
        beside = folder.with_suffix(".new")
        shutil.rmtree(beside, ignore_errors=True)
        make(beside, count)
        beside.rename(folder)
    return folder


def make(folder: Path, count: int) -> None:
    """Make a library of `count` articles in `folder`."""
    library = Library(folder)
    fill(library, count)
    library.close()


def _summary(text: str, blocks: tuple[Block, ...]) -> Summary:
    sentences = []
    for block in blocks[:6]:
        end = text.index(".", block.start) + 1
        sentences.append(Sentence(text[block.start : end], block.start, end))
    return Summary("lead", tuple(sentences), 3)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
