"""Pages with known truth, cut into measured segments: what the judge learns from and is tested on.

A data set is a tar of `html/<id>.html` and `truth.jsonl`; a line has `id`, `set`, `url`, and either `text` (the whole
article) or `with` and `without` (phrases that belong to it, and that do not). What other extractors say of a page
takes minutes to ask, so it is kept in a cache folder.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import re
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from digest_app.core.errors import DigestError, NothingToRead
from digest_app.core.reading import candidates, encoding, metadata
from digest_app.core.reading.alignment import coverage, words
from digest_app.core.reading.features import About, measure
from digest_app.core.reading.judge import about_page
from digest_app.core.reading.segments import Segment, segments
from digest_app.core.reading.tidy import tidied
from digest_app.core.reading.tree import parse, trim

CHEAP = tuple(candidates.ALWAYS)
ALL = (*CHEAP, *candidates.IN_DOUBT)
Ask = Callable[[candidates.Candidate], str]
FOLDS = 5
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)


@dataclass(slots=True, eq=False)
class Example:
    """One page: the text and word count of each segment, its columns, and whether it belongs (nan: not known)."""

    row: dict[str, Any]
    page: Path
    texts: list[str]
    counts: NDArray[np.float64]
    first: NDArray[np.float32]
    second: NDArray[np.float32]
    wanted: NDArray[np.float64]
    names: tuple[list[str], list[str]]
    baseline: NDArray[np.bool_]
    """What trafilatura keeps."""

    @property
    def fold(self) -> int:
        """Pages of one host are never on both sides of a test."""
        address = re.sub(r"^https?://web\.archive\.org/web/[^/]+/", "", self.row.get("url") or "")
        host = urlsplit(address if "//" in address else f"//{address}").netloc
        name = ".".join(host.split(".")[-2:]) or self.row["id"]
        return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS

    def tidied(self, likely: NDArray[np.float64], kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """The choice after the last hand, which looks at the elements again."""
        _, found, about = _cut(self.row, self.page.read_bytes())
        return tidied([segment for segment, _ in found], self.counts, likely, kept, about.title)

    def text(self, kept: NDArray[np.bool_]) -> str:
        return "\n\n".join(text for text, keeps in zip(self.texts, kept, strict=True) if keeps)

    def f1(self, kept: NDArray[np.bool_]) -> float:
        """The share of 4-grams of words that the kept text and the truth have in common."""
        own, true = shingles(self.text(kept)), shingles(self.row["text"])
        common = sum((own & true).values())
        return 2 * common / max(1, sum(own.values()) + sum(true.values()))


def shingles(text: str) -> Counter[tuple[str, ...]]:
    tokens = _TOKEN.findall(text)
    return Counter(tuple(tokens[at : at + 4]) for at in range(max(1, len(tokens) - 3))) if tokens else Counter()


def load(data: Path, cache: Path) -> Iterator[Example]:
    """Read and measure all pages; unpacks and asks the other extractors at the first time."""
    folder = cache / "pages"
    if not folder.exists():
        with tarfile.open(data) as tar:
            tar.extractall(folder, filter="data")
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").strip().split("\n"):
        row = json.loads(line)
        if row.get("text") or row.get("with"):
            try:
                yield _example(row, folder / "html" / f"{row['id']}.html", cache)
            except DigestError as error:
                print(f"{row['id']} left out: {error}")


def _cut(row: dict[str, Any], page: bytes) -> tuple[Ask, list[tuple[Segment, list[str]]], About]:
    markup = trim(encoding.decode(page))
    tree = parse(markup)
    found = [(segment, own) for segment in segments(tree) if (own := words(segment.text))]
    if not found:
        raise NothingToRead(why="it has no words")
    url = row.get("url")
    about = about_page(tree, metadata.describe(tree, url).title, url)
    return lambda opinion: opinion(tree, markup), found, about


def _example(row: dict[str, Any], page: Path, cache: Path) -> Example:
    ask, found, about = _cut(row, page.read_bytes())
    texts, spoken = [segment for segment, _ in found], [own for _, own in found]
    kept = cache / "opinions" / f"{row['id']}.pickle"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        opinions = {**candidates.ALWAYS, **candidates.IN_DOUBT}
        kept.write_bytes(pickle.dumps({name: words(ask(opinion)) for name, opinion in opinions.items()}))
    said = pickle.loads(kept.read_bytes())  # noqa: S301 - written by the lines above
    votes = {name: coverage(spoken, said[name]) for name in ALL}
    first = measure(texts, spoken, {name: votes[name] for name in CHEAP}, about)
    second = measure(texts, spoken, votes, about)
    return Example(
        row=row,
        page=page,
        texts=[segment.text for segment in texts],
        counts=np.array([len(own) for own in spoken], dtype=np.float64),
        first=first.matrix(),
        second=second.matrix(),
        wanted=_wanted(row, texts, spoken),
        names=(first.names, second.names),
        baseline=np.array(votes["default"]) > 0.5,
    )


def _wanted(row: dict[str, Any], texts: Sequence[Any], spoken: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    if row.get("text"):
        return (np.array(coverage(spoken, words(row["text"]))) > 0.5).astype(np.float64)
    wanted = np.full(len(texts), np.nan)
    for number, segment in enumerate(texts):
        line = _folded(segment.text)
        good = any(_folded(phrase) in line for phrase in row["with"])
        bad = any(_folded(phrase) in line for phrase in row["without"])
        if good != bad:
            wanted[number] = good
    return wanted


def _folded(text: str) -> str:
    return " ".join(text.split())
