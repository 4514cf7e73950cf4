"""How fast summaries come, against stock sumy, and whether our LexRank and TextRank still choose sumy's sentences.

    python benchmarks/summary/speed.py                    on articles made up of random words
    python benchmarks/summary/speed.py FOLDER             on the articles of FOLDER/train.tar.gz
    python benchmarks/summary/speed.py FOLDER --same      compares the chosen sentences on every document

Baselines: "stock" is sumy's own LexRank as its manual shows it, with sumy's stemmer and stop words and NLTK's word
tokenizer; sentences come from the punkt package, as NLTK's own model is a download. "Lead" is the first three
sentences. Times are CPU milliseconds; needs nothing beyond the application's own packages.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tarfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import punkt
from nltk.tokenize import NLTKWordTokenizer
from sumy.nlp.stemmers import Stemmer  # sumy itself, before digest_app loads its light form
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

from digest_app.core.summary import classics, languages, rank, sentences
from digest_app.core.summary.document import draft
from digest_app.core.summary.sumy_light import sumy_document

SIZES = (50, 200, 2000)


class NltkTokenizer:
    """sumy's English tokenizer step by step: NLTK's word_tokenize looks for sentences in each sentence once more."""

    split = staticmethod(punkt.tokenizer_for("english").tokenize)
    parts = NLTKWordTokenizer()
    is_word = re.compile(r"^[^\W\d_](?:[^\W\d_]|['-])*$")

    def to_sentences(self, text: str) -> tuple[str, ...]:
        return tuple(map(str.strip, self.split(text)))

    def to_words(self, text: str) -> tuple[str, ...]:
        words = [word for sentence in self.split(text) for word in self.parts.tokenize(sentence)]
        return tuple(word for word in words if self.is_word.match(word))


STOCK = LexRankSummarizer(Stemmer("english"))
STOCK.stop_words = get_stop_words("english")
TOKENIZER = NltkTokenizer()


def stock(text: str) -> object:
    return STOCK(PlaintextParser.from_string(text, TOKENIZER).document, 3)


WAYS: dict[str, Callable[[str], object]] = {
    "stock sumy LexRank": stock,
    "our LexRank": lambda text: rank.summarise(text, language="en", method="lexrank"),
    "our News": lambda text: rank.summarise(text, language="en"),
    "our Lead": lambda text: rank.summarise(text, language="en", method="lead"),
    "splitting alone": lambda text: sentences.split(text, "en"),
}


def made_up(length: int, seed: int) -> str:
    """Write sentences of random words, as frequent as words are."""
    draw = random.Random(seed)
    words = [f"{draw.choice('bcdfgklmnprst')}{draw.choice('aeiou')}{number:x}" for number in range(4000)]
    odds = [1 / (rank_ + 3) for rank_ in range(len(words))]
    lines = (draw.choices(words, odds, k=draw.randint(8, 30)) for _ in range(length))
    return " ".join(" ".join(line).capitalize() + "." for line in lines)


def texts(folder: Path | None) -> list[str]:
    if folder is None:
        return [made_up(10 + number % 40, number) for number in range(100)]
    with tarfile.open(folder / "train.tar.gz") as archive:
        member = archive.extractfile("train.jsonl")
        rows = [json.loads(line) for line in member.read().decode().splitlines()] if member else []
    return [text for row in rows for text in ([row["text"]] if "text" in row else [one["text"] for one in row["docs"]])]


def timed(way: Callable[[Any], object], given: Any, times: int) -> float:
    """Return the least CPU milliseconds of several runs: what it costs when nothing else disturbs it."""
    best = float("inf")
    for _ in range(times):
        began = time.process_time()
        way(given)
        best = min(best, time.process_time() - began)
    return best * 1000


def text_to_summary(given: Sequence[str]) -> None:
    print(f"From text to three sentences, {len(given)} articles of {sum(map(len, given)) // len(given)} characters:")
    base = 0.0
    for name, way in WAYS.items():
        way(given[0])
        taken = sorted(timed(way, text, 3) for text in given)
        mean = sum(taken) / len(taken)
        base = base or mean
        tail = taken[int(0.99 * len(taken))]
        print(f"  {name:20s} mean {mean:7.2f} ms   p99 {tail:7.2f} ms   {base / mean:6.1f}x")
    megabytes = sum(len(text.encode()) for text in given) / 1e6
    print(f"  splitting: {megabytes / sum(timed(WAYS['splitting alone'], text, 3) for text in given) * 1000:.1f} MB/s")


def three_by(method: Callable[..., Any]) -> Callable[[Any], object]:
    """Three sentences by a summarizer, which is made anew each time."""
    return lambda document: method(languages.stem)(document, 3)


def loops(sizes: Sequence[int]) -> None:
    print("sumy's summarizers alone, the same document given to both:")
    for size in sizes:
        work = draft(made_up(size, size), language="en")
        wide = len(work) == size
        document = sumy_document(work) if wide else parsed(made_up(size, size))
        for theirs, ours in ((LexRankSummarizer, classics.LexRank), (TextRankSummarizer, classics.TextRank)):
            fast = timed(three_by(ours), document, 3)
            slow = timed(three_by(theirs), document, 1 if size > 500 else 3)
            print(f"  {theirs.__name__:20s} {size:5d} sentences  {slow:9.1f} -> {fast:7.1f} ms  {slow / fast:6.1f}x")


def parsed(text: str) -> Any:
    """Return sumy's document of a text that is longer than what we let compete."""
    return PlaintextParser.from_string(text, TOKENIZER).document


def same(given: Sequence[str]) -> None:
    stop = languages.stop_words("en")
    different = {"LexRank": 0, "TextRank": 0}
    for text in given:
        document = sumy_document(draft(text))
        for theirs, ours in ((LexRankSummarizer, classics.LexRank), (TextRankSummarizer, classics.TextRank)):
            one, other = theirs(languages.stem), ours(languages.stem)
            one.stop_words = other.stop_words = stop
            chosen = [[str(sentence) for sentence in way(document, 3)] for way in (one, other)]
            different[ours.__name__] += chosen[0] != chosen[1]
    for name, count in different.items():
        print(f"  {name}: other sentences than sumy's on {count} of {len(given)} documents")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", type=Path, nargs="?")
    asked.add_argument("--same", action="store_true", help="compare the chosen sentences instead")
    asked.add_argument("--limit", type=int, default=200, help="articles to time")
    asked.add_argument("--long", action="store_true", help="with 2,000 sentences too, which takes sumy minutes")
    options = asked.parse_args()
    given = texts(options.folder)
    if options.same:
        same(given)
        return
    step = max(1, len(given) // options.limit)
    text_to_summary(given[::step][: options.limit])
    loops(SIZES if options.long else SIZES[:2])


if __name__ == "__main__":
    main()
