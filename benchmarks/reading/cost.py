"""Print how many pages a second of a processor are read, text and metadata, beside trafilatura on the same pages.

    python -m benchmarks.reading.cost PAGES.tar.gz [--pages 200]

The archive holds `html/<id>.html`. One process, one thread; both have read some pages before the clock runs.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import tarfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from trafilatura import bare_extraction

from digest_app.core.errors import DigestError
from digest_app.core.model import Page
from digest_app.core.reading import read

WARM = 20


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--pages", type=int, default=200)
    arguments.add_argument("--sets", default="sh,wcxb")
    given = arguments.parse_args()
    sample = pages(given.archive, given.pages, tuple(given.sets.split(",")))
    ours, theirs = rate(by_digest, sample), rate(by_trafilatura, sample)
    print(f"{len(sample)} pages: Digest {ours:.1f}, trafilatura with metadata {theirs:.1f} pages a CPU second")
    print(f"ratio {ours / theirs:.2f}")


def pages(archive: Path, count: int, sets: tuple[str, ...]) -> list[bytes]:
    with tarfile.open(archive) as tar:
        members = [each for each in tar.getmembers() if each.name.removeprefix("html/").startswith(sets)]
        chosen = random.Random(3).sample(members, min(count, len(members)))
        return [file.read() for member in chosen if (file := tar.extractfile(member))]


def rate(read_one: Callable[[bytes], object], sample: Sequence[bytes]) -> float:
    for page in sample[:WARM]:
        read_one(page)
    began = time.process_time()
    for page in sample:
        read_one(page)
    return len(sample) / (time.process_time() - began)


def by_digest(data: bytes) -> None:
    with contextlib.suppress(DigestError):
        read.read(Page(source="https://pages.example/a", url="https://pages.example/a", data=data))


def by_trafilatura(data: bytes) -> None:
    bare_extraction(data, with_metadata=True, include_comments=False)


if __name__ == "__main__":
    main()
