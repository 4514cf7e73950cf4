"""Bytes to articles: change pages at random and see whether anything but an article or a named fault comes out.

    python -m benchmarks.reliability.fuzz [SECONDS] [SEED] [MOST] [FOLDER...]

Starts from the pages of `tests/pages` (and of further folders), changes bytes, cuts, joins and nests them, and reads
them in this process, as the worker does. Every article must keep the promises of `broken_promises`; every other end
must be a DigestError, within LIMIT seconds.
"""

from __future__ import annotations

import random
import re
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import FrameType

from digest_app.core.errors import DigestError
from digest_app.core.model import Article, Page
from digest_app.core.reading import read
from digest_app.core.summary import rank

LIMIT = 20
LARGEST = 200_000
PAGES = Path(__file__).parents[2] / "tests" / "pages"
SEEDS = (
    b"<html><head><title>Tide gate</title></head><body><article>" + b"<p>The tide gate held again. " * 40,
    b"<table><tr><td>" * 20 + b"Words in cells, and more of them." * 20,
    b"<ul><li>One<ul><li>Two<ol><li>Three" * 30,
    b'<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"' + b"b " * 300 + b'"}</script>',
    "<p>台海局势引起了国际社会的关注。</p>".encode() * 30,
    "<p>Привет, это статья о гавани.</p>".encode("cp1251") * 40,
    "\ufeff<p>Both ways \u202e and \u0000 and \u0301\u0301\u0301.</p>".encode("utf-16") * 20,
)
TOKENS = [
    *rb"""
<p>  </p>  <div>  </div>  <table>  <tr>  <td colspan=99999>  </table>  <svg>  <math>  <!--  -->  <![CDATA[  ]]>  <?php
<a href='javascript:alert(1)'>  <a href="data:text/html,x">  <img src=x onerror=alert(1)>  <base href='file:///'>  &#0;
<script>  </script>  <style>  <title>  </title>  <h1>  <br>  <noscript>  <template>  <iframe src=//a.example>  &amp;lt;
<meta charset=utf-7>  <meta charset=idna>  <meta property='og:title' content='  ">  2026-02-30  <plaintext>  &#xD800;
<time datetime='99999-99-99'>  <link rel=canonical href='//[bad'>  <link rel=next href='javascript:1'>  &#x202E;
""".replace(b"\n", b"  ").split(b"  "),
    *(b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\x8b", b"\n\n"),
]
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
Change = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


class TooLong(Exception):
    """The limit has passed."""


def flip(chance: random.Random, page: bytes, _: Sequence[bytes]) -> bytes:
    data = bytearray(page)
    for _n in range(chance.randint(1, 20)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def cut(chance: random.Random, page: bytes, _: Sequence[bytes]) -> bytes:
    first, last = sorted(chance.randrange(len(page) + 1) for _n in range(2))
    return page[:first] + page[last:]


def insert(chance: random.Random, page: bytes, _: Sequence[bytes]) -> bytes:
    for _n in range(chance.randint(1, 8)):
        place = chance.randrange(len(page) + 1)
        page = page[:place] + chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 60)) + page[place:]
    return page


def repeat(chance: random.Random, page: bytes, _: Sequence[bytes]) -> bytes:
    first = chance.randrange(len(page))
    piece = page[first : first + chance.randint(1, 400)]
    return page[:first] + piece * chance.choice((2, 5, 40)) + page[first:]


def splice(chance: random.Random, page: bytes, pages: Sequence[bytes]) -> bytes:
    other = chance.choice(pages)
    return page[: chance.randrange(len(page) + 1)] + other[chance.randrange(len(other) + 1) :]


CHANGES: tuple[Change, ...] = (flip, cut, insert, insert, repeat, splice)


def changed(chance: random.Random, pages: Sequence[bytes]) -> bytes:
    """A page that nobody wrote."""
    page = chance.choice(pages)
    for _ in range(chance.randint(1, 4)):
        page = chance.choice(CHANGES)(chance, page or b" ", pages)[:LARGEST]
    return page


def broken_promises(article: Article) -> list[str]:
    """What an article must never be, whatever the page was."""
    found = []
    for name, text in (("title", article.title), ("text", article.text), ("site", article.site or "")):
        if bad := _BAD.search(text):
            found.append(f"{name} has {bad[0]!r}")
    if not article.title.strip() or "\n" in article.title or len(article.title) > 500:
        found.append(f"the title is {len(article.title)} characters in {article.title.count(chr(10)) + 1} lines")
    ends = [0]
    for block in article.blocks:
        if not ends[-1] <= block.start <= block.end <= len(article.text):
            found.append(f"a {block.kind} is out of place")
        ends.append(block.end)
        found += [
            f"a {span.kind} is outside its block"
            for span in block.spans
            if not block.start <= span.start <= span.end <= block.end
        ]
        addresses = [*(span.href for span in block.spans if span.kind == "link"), block.picture]
        found += [f"a link leads to {address[:40]!r}" for address in addresses if address and not is_web(address)]
    others = [article.url, article.image, article.next_part, *(lead.url for lead in article.leads)]
    found += [f"an address is {address[:40]!r}" for address in others if address and not is_web(address)]
    return found


def is_web(address: str) -> bool:
    return re.match(r"https?://[^\s/]", address) is not None


def attempt(page: bytes) -> str:
    """Read one page to the end: "article", the name of a fault, or what was broken after a colon."""
    try:
        made = read.read(Page(source="https://pages.example/a", url="https://pages.example/a", data=page))
        summary = rank.summarise(made.text, blocks=made.blocks, language=made.language, title=made.title)
    except DigestError as fault:
        return type(fault).__name__
    except TooLong:
        return f"broken: longer than {LIMIT} seconds"
    except Exception as mistake:  # noqa: BLE001 - what is looked for
        return f"broken: {mistake!r}"
    promises = broken_promises(made)
    promises += [
        "a sentence is not in its place" for one in summary.ranked if made.text[one.start : one.end] != one.text
    ]
    return f"broken: {promises[0]}" if promises else "article"


def attempts(seconds: float, seed: int, folders: Sequence[Path] = ()) -> Iterator[tuple[bytes, str]]:
    """Changed pages, each with what came of it, until the time is over."""
    files = [path for folder in (PAGES, *folders) for path in sorted(folder.rglob("*.html"))]
    pages = [*SEEDS, *(path.read_bytes()[:LARGEST] for path in files)]
    chance, end = random.Random(seed), time.monotonic() + seconds
    attempt(pages[0])  # what is loaded once is not counted
    while time.monotonic() < end:
        page = changed(chance, pages)
        yield page, _within_the_limit(page)


def _within_the_limit(page: bytes) -> str:
    if not hasattr(signal, "SIGALRM"):
        return attempt(page)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LIMIT)
    try:
        return attempt(page)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def main(seconds: float = 60, seed: int = 1, most: int = 0, *folders: str) -> int:
    """Fuzz for so long, or `most` pages (0: no matter), and print how they ended; 1 where a promise was broken.

    The same seed gives the same pages; with `most`, a fast machine tries no others than a slow one.
    """
    ends: Counter[str] = Counter()
    for page, end in islice(attempts(seconds, seed, [Path(folder) for folder in folders]), most or None):
        ends[end.partition(":")[0]] += 1
        if end.startswith("broken"):
            kept = Path(f"fuzz-{seed}-{ends.total()}.html")
            kept.write_bytes(page)
            print(f"{kept}: {end}", flush=True)
    print(f"{ends.total()} pages in {seconds:.0f} s, seed {seed}: {dict(ends.most_common())}")
    return 1 if ends["broken"] else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    numbers = [float(given[0]) if given else 60, int(given[1]) if given[1:] else 1, int(given[2]) if given[2:] else 0]
    sys.exit(main(numbers[0], int(numbers[1]), int(numbers[2]), *given[3:]))
