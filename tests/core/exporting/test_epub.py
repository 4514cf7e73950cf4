"""Books of articles and of digests."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from exported_digest import ARTICLES, DIGEST, find, row
from exporting_samples import HARBOUR_KEPT, PNG, article, kept

from digest_app.core.exporting import digest_epub, epub, no_pictures
from digest_app.core.model import Cited, DigestSection, DigestStory, Span

JAVA, EPUBCHECK = shutil.which("java"), Path("/usr/share/java/epubcheck.jar")
PICTURES = {"https://example.org/crane.jpg": PNG}.get
ODD_SPANS = [Span("link", 10, 14, 'https://e.example/?a=1&b=ä|"<>'), Span("code", 12, 19)]
ODD = kept(
    article(
        ("heading", "Deep\u0000\ufffe heading", {"level": 6}),
        *[("item", f"item {level}", {"level": level, "marker": "3." if level % 2 else "•"}) for level in range(1, 14)],
        ("item", "up again", {"level": 2, "marker": "•"}),
        ("quote", "one\ntwo", {"level": 3}),
        ("table", "a\tb\nc", {}),
        ("code", "<b>&amp;</b>\n\ttab", {}),
        ("picture", "", {"picture": "https://example.org/none.jpg"}),
        ("paragraph", "A & B <c> link code", {"spans": ODD_SPANS}),
        title="<Odd> & “quoted”",
        language="not a language!",
        url="https://example.org/x y?[100%]#a#b",
        authors=("A & B",),
        published=None,
    ),
    "A & B <c> link code",
    id=11,
)


def _place(words: str) -> tuple[int, int]:
    start = ODD.article.text.index(words)
    return start, start + len(words)


def names(book: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(book)).namelist()


def part(book: bytes, name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(book)).read(f"book/{name}")


def test_a_book_begins_with_its_type_and_holds_a_chapter_for_each_article() -> None:
    book = epub.document([HARBOUR_KEPT, ODD], PICTURES)
    assert book[30:58] == b"mimetypeapplication/epub+zip"
    chapters = [name for name in names(book) if "article" in name]
    assert chapters == ["book/article-7.xhtml", "book/article-11.xhtml"]
    assert [name for name in names(book) if name.endswith(".png")] == ["book/497790947d466676.png"]
    assert part(book, "497790947d466676.png") == PNG


def test_each_citation_leads_to_its_sentence_in_its_chapter() -> None:
    book = digest_epub.document(DIGEST, find, PICTURES)
    opening = fromstring(part(book, "digest.xhtml").replace(b"<!DOCTYPE html>", b""))
    targets = [a.get("href") for a in opening.iter("{http://www.w3.org/1999/xhtml}a") if "#at-" in a.get("href")]
    assert targets == ["article-7.xhtml#at-19", "article-8.xhtml#at-0", "article-9.xhtml#at-0", "article-9.xhtml#at-25"]
    assert '<span id="at-19"></span>The harbour of Zandmond' in part(book, "article-7.xhtml").decode()
    assert '<span id="at-25"></span>Nobody knows why' in part(book, "article-9.xhtml").decode()


def test_the_same_articles_give_the_same_book() -> None:
    assert epub.document([HARBOUR_KEPT], PICTURES) == epub.document([HARBOUR_KEPT], PICTURES)


def test_a_book_is_known_again_until_another_program_changes_it(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(epub.document([HARBOUR_KEPT], no_pictures))
    assert epub.is_export_of([HARBOUR_KEPT], path)
    assert not epub.is_export_of([ODD], path)
    path.write_bytes(b"PK no book")
    assert not epub.is_export_of([HARBOUR_KEPT], path)


@pytest.mark.skipif(JAVA is None or not EPUBCHECK.exists(), reason="the Debian package epubcheck is not installed")
def test_epubcheck_finds_nothing_wrong(tmp_path: Path) -> None:
    odd = DigestStory(11, "<Odd>", (Cited("A & B", 11, *_place("A & B")),), (row(ODD),))
    made = replace(DIGEST, sections=(*DIGEST.sections, DigestSection("<Odd>", "#000000", (odd,))))
    everything = {**ARTICLES, 11: ODD}
    (tmp_path / "book.epub").write_bytes(digest_epub.document(made, everything.__getitem__, PICTURES))
    command = [str(JAVA), "-XX:TieredStopAtLevel=1", "-jar", str(EPUBCHECK), "--failonwarnings", "book.epub"]
    checked = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
