"""Print how often Digest's metadata is exact, beside trafilatura's on the same pages.

    python benchmarks/reading/metadata.py PAGES.tar.gz [--sets wcxb,pl,traf] [--misses title] [--no-trafilatura]

The archive holds `truth.jsonl` and `html/<id>.html`. Dates and authors of pages that have none are counted as
invented only in `wcxb`, where an empty truth means that the page shows none. Nothing is written.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trafilatura.metadata import extract_metadata
from trafilatura.utils import load_html

from digest_app.core.reading import encoding, language, metadata
from digest_app.core.reading.tree import parse, trim

FIELDS = ("title", "author", "date", "site", "image", "lang")
_NOBODY = re.compile(r"\b(?:staff|teams?|editors?|editorial|admin\w*|\w*desk|contributors?)\b", re.IGNORECASE)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path)
    arguments.add_argument("--sets", default="wcxb,pl,traf,moz,zh,np4k")
    arguments.add_argument("--misses", choices=FIELDS)
    arguments.add_argument("--no-trafilatura", action="store_true")
    chosen = arguments.parse_args()
    readers = {"digest": ours} if chosen.no_trafilatura or chosen.misses else {"digest": ours, "trafilatura": theirs}
    for name, read in readers.items():
        report(name, chosen.archive, chosen.sets.split(","), read, chosen.misses)


def ours(data: bytes, address: str | None) -> tuple[dict[str, Any], float]:
    tree = parse(trim(encoding.decode(data)))
    start = time.process_time()
    described = metadata.describe(tree, address)
    spent = time.process_time() - start
    in_paragraphs = "".join(str(text) for paragraph in tree.iter("p") for text in paragraph.itertext())
    told = language.tell(
        " ".join(in_paragraphs.split()) or "".join(map(str, tree.itertext())), described.tagged_language
    )
    return {
        "title": described.title,
        "author": list(described.authors),
        "date": described.published,
        "site": described.site,
        "image": described.image,
        "lang": told,
    }, spent


def theirs(data: bytes, address: str | None) -> tuple[dict[str, Any], float]:
    tree = load_html(data)
    if tree is None:
        return dict.fromkeys(FIELDS), 0.0
    start = time.process_time()
    told = extract_metadata(tree, default_url=address)
    spent = time.process_time() - start
    return {
        "title": told.title,
        "author": told.author,
        "date": told.date,
        "site": told.sitename,
        "image": told.image,
        "lang": told.language,
    }, spent


def report(name: str, archive: Path, sets: list[str], read: Any, misses: str | None) -> None:
    right: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    invented: dict[str, list[bool]] = defaultdict(list)
    spent, pages = 0.0, 0
    for truth, data in packed(archive, sets):
        told, seconds = read(data, truth.get("url"))
        spent, pages = spent + seconds, pages + 1
        for field in FIELDS:
            wanted, given = truth.get(field), told[field]
            if wanted:
                for kind in kinds(field, wanted, truth.get("url") or ""):
                    right[truth["set"]][kind].append(exact(field, given, wanted))
                if field == misses and not right[truth["set"]][field][-1]:
                    print(truth["id"], repr(wanted), "<-", repr(given))
            elif truth["set"] == "wcxb" and field in ("author", "date"):
                invented[field].append(bool(given))
                if field == misses and given:
                    print(truth["id"], "none <-", repr(given))
    for one in sets:
        figures = (
            f"{field} {100 * sum(marks) / len(marks):.1f} % of {len(marks)}" for field, marks in right[one].items()
        )
        print(f"{name:12} {one:5}", " | ".join(figures))
    for field, marks in invented.items():
        share = 100 * sum(marks) / len(marks)
        print(f"{name:12} wcxb  {field} invented on {share:.1f} % of {len(marks)} pages without one")
    print(f"{name:12} {pages / spent:.0f} pages a CPU second")


def packed(archive: Path, sets: list[str]) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Yield truth and page, from the archive or from the folder that it was unpacked into."""
    if archive.is_dir():
        for line in (archive / "truth.jsonl").read_text("utf-8").rstrip("\n").split("\n"):
            truth = json.loads(line)
            if truth["set"] in sets:
                yield truth, (archive / "html" / f"{truth['id']}.html").read_bytes()
        return
    with tarfile.open(archive) as tar:
        members = {Path(member.name).name: member for member in tar.getmembers()}
        lines = tar.extractfile(members["truth.jsonl"]).read().decode("utf-8").rstrip("\n").split("\n")  # type: ignore[union-attr]  # a file
        for truth in map(json.loads, lines):
            if truth["set"] in sets and (page := tar.extractfile(members[f"{truth['id']}.html"])):
                yield truth, page.read()


def exact(field: str, given: Any, wanted: Any) -> bool:
    """The same words for a title or site, the same set of names, the same day, the same file, the same language."""
    if field == "author":
        return people(given) == people(wanted)
    if field == "date":
        return str(given or "")[:10] == str(wanted)[:10]
    if field == "lang":
        return str(given or "")[:2].lower() == str(wanted)[:2].lower()
    if field == "image":
        return bool(given) and file_name(given) == file_name(wanted)
    return words(given) == words(wanted)


def words(value: Any) -> str:
    text = re.sub(r"\s+", " ", str(value or "")).strip().casefold()
    for typographic, plain in zip("‘’‛“”«»–—‐‑\u2212…\xa0", "''''\"\"\"\"----- " + " ", strict=False):
        text = text.replace(typographic, plain)
    return re.sub(r"\W+", " ", text).strip()


def people(value: Any) -> set[str]:
    text = "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or "")
    text = re.sub(r"^\s*(?:written |posted |story |reviewed )?by:?\s+", "", text, flags=re.IGNORECASE)
    parts = re.split(r"\s*(?:;|,|\||/|\band\b|\bund\b|\bet\b|\by\b|&|\n)\s*", text)
    return {words(part) for part in parts if words(part)}


def kinds(field: str, wanted: Any, address: str) -> Iterator[str]:
    """Yield what a field counts as; a site, "Staff" or a team is no author to Digest, whatever the truth says."""
    yield field
    name = re.sub(r"\W", "", str(wanted)).lower()
    if field == "author" and name not in re.sub(r"\W", "", address).lower() and not _NOBODY.search(str(wanted)):
        yield "author who is somebody"


def file_name(address: Any) -> str:
    return re.sub(r"[?#].*", "", str(address)).rstrip("/").rsplit("/", 1)[-1].lower()


if __name__ == "__main__":
    main()
