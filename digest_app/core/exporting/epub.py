"""EPUB 3: a book of articles, readable on any e-reader. https://www.w3.org/TR/epub-33/

Written with the standard library alone; the same articles give the same bytes.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from digest_app.core.exporting import Pictures, html, pictures, seal
from digest_app.core.exporting.citing import one_line
from digest_app.core.exporting.html_blocks import letters
from digest_app.core.exporting.moments import in_utc
from digest_app.core.exporting.page import lang
from digest_app.core.model import Kept

_DATE = (1980, 1, 1, 0, 0, 0)
_STYLE = """
h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid #888 }
img { max-width: 100%; height: auto } pre { white-space: pre-wrap; font-size: .85em }
table { border-collapse: collapse } th, td { border: 1px solid #888; padding: .2em .5em; text-align: left }
.about, .caption, .sources, .quiet { font-size: .85em } .caption { font-style: italic }
.summary { border: 1px solid #888; padding: 0 1em; margin: 1.2em 0 } sup { line-height: 0 }
"""
_CONTAINER = (
    '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>"
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of a book."""

    name: str
    title: str
    body: str
    language: str | None = None


@dataclass(slots=True)
class Images:
    """The pictures that a book turns out to need, found while its chapters are made."""

    stored: Pictures
    files: dict[str, bytes] = field(default_factory=dict)

    def source(self, address: str) -> str | None:
        """The file of a picture in the book; None where none is kept."""
        data = self.stored(address)
        name = pictures.name(data) if data else None
        if data and name:
            self.files[name] = data
        return name


def document(articles: Sequence[Kept], stored: Pictures) -> bytes:
    """A book with a chapter for each article."""
    images = Images(stored)
    chapters = [chapter(one, images.source) for one in articles]
    first = articles[0].article
    title = first.title if len(articles) == 1 else f"{len(articles)} articles"
    modified = max(one.saved for one in articles)
    return book(one_line(title) or "Untitled", chapters, images.files, seal.of_articles(articles), modified)


def is_export_of(articles: Sequence[Kept], path: Path) -> bool:
    """Whether Digest wrote this book of these articles; a reader program that changes it takes the mark out."""
    return is_book(path, seal.of_articles(articles))


def chapter(kept: Kept, source: Callable[[str], str | None], anchors: Mapping[int, str] | None = None) -> Chapter:
    """An article as a chapter, with names at the places that `anchors` tells."""
    title = one_line(kept.article.title) or "Untitled"
    return Chapter(f"article-{kept.id}.xhtml", title, html.article(kept, source, anchors), kept.article.language)


def book(
    title: str, chapters: Sequence[Chapter], images: Mapping[str, bytes], subject: str, modified: datetime
) -> bytes:
    """The file of a book; `subject` says what it is about, so that a later export knows it again."""
    language = next((one.language for one in chapters if lang(one.language)), None) or "und"
    identifier = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'digest-app:{subject}')}"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = _mark(subject)
        archive.writestr(zipfile.ZipInfo("mimetype", _DATE), b"application/epub+zip", zipfile.ZIP_STORED)
        parts: dict[str, str | bytes] = {
            "META-INF/container.xml": _CONTAINER,
            "book/package.opf": _package(title, language, identifier, chapters, images, modified),
            "book/nav.xhtml": _nav(title, chapters),
            "book/toc.ncx": _ncx(title, identifier, chapters),
            "book/style.css": _STYLE,
        }
        parts |= {f"book/{one.name}": xhtml(one.title, one.language, one.body) for one in chapters}
        parts |= {f"book/{name}": data for name, data in sorted(images.items())}
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_STORED if name.endswith((".png", ".jpg", ".gif")) else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def is_book(path: Path, subject: str) -> bool:
    """Whether Digest wrote this book about `subject`."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.comment == _mark(subject)
    except (OSError, zipfile.BadZipFile):
        return False


def xhtml(title: str, language: str | None, body: str) -> str:
    """One file of a book."""
    tongue = lang(language)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops"{tongue}{tongue.replace(" lang", " xml:lang")}>\n'
        f'<head><title>{letters(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>"
    )


def _mark(subject: str) -> bytes:
    return f"digest-app {subject}".encode()


def _package(
    title: str,
    language: str,
    identifier: str,
    chapters: Sequence[Chapter],
    images: Mapping[str, bytes],
    modified: datetime,
) -> str:
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
    ]
    items += [f'<item id="{_id(one)}" href="{one.name}" media-type="application/xhtml+xml"/>' for one in chapters]
    items += [
        f'<item id="p{number}" href="{name}" media-type="{pictures.media_type(data)}"/>'
        for number, (name, data) in enumerate(sorted(images.items()))
    ]
    spine = _each(chapters, lambda one, _: f'<itemref idref="{_id(one)}"/>')
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:identifier id="id">{identifier}</dc:identifier><dc:title>{letters(title)}</dc:title>'
        f"<dc:language>{letters(language)}</dc:language>"
        f'<meta property="dcterms:modified">{in_utc(modified)}</meta></metadata>\n'
        f"<manifest>{''.join(items)}</manifest>\n"
        f'<spine toc="ncx">{spine}</spine>\n</package>'
    )


def _nav(title: str, chapters: Sequence[Chapter]) -> str:
    entries = _each(chapters, lambda one, _: f'<li><a href="{one.name}">{letters(one.title)}</a></li>')
    return xhtml(title, None, f'<nav epub:type="toc"><h1>{letters(title)}</h1><ol>{entries}</ol></nav>')


def _ncx(title: str, identifier: str, chapters: Sequence[Chapter]) -> str:
    """The table of contents for readers of before EPUB 3."""
    points = _each(
        chapters,
        lambda one, number: (
            f'<navPoint id="{_id(one)}" playOrder="{number}"><navLabel><text>{letters(one.title)}</text></navLabel>'
            f'<content src="{one.name}"/></navPoint>'
        ),
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">'
        f'<head><meta name="dtb:uid" content="{identifier}"/></head>'
        f"<docTitle><text>{letters(title)}</text></docTitle><navMap>{points}</navMap></ncx>"
    )


def _each(chapters: Iterable[Chapter], line: Callable[[Chapter, int], str]) -> str:
    return "".join(line(one, number) for number, one in enumerate(chapters, 1))


def _id(one: Chapter) -> str:
    return one.name.removesuffix(".xhtml")
