"""What a body is, told from its first bytes and, where these leave it open, from its label."""

from __future__ import annotations

import re

from digest_app.core.errors import NotAPage
from digest_app.core.model import PageKind

HEAD = 4096
"""Bytes at the beginning that are enough to tell."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|....ftyp(?:avif|heic|mif1)|(?:II\*\0|MM\0\*)", "a picture"),
    (rb"BM.{4}\0\0\0\0|\0\0\x01\0[^\0]\0", "a picture"),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub", "an e-book (EPUB)"),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an office document"),
    (rb"PK\x03\x04.{26}(?:\[Content_Types\]|_rels/|word/|xl/|ppt/|docProps/)|\xd0\xcf\x11\xe0", "an office document"),
    (rb"PK\x03\x04|PK\x05\x06|\x1f\x8b|7z\xbc\xaf|Rar!|BZh[1-9]|\xfd7zXZ|\x28\xb5\x2f\xfd", "an archive of files"),
    (rb"....ftyp|\x1a\x45\xdf\xa3|FLV\x01|RIFF....AVI |\0\0\x01[\xb3\xba]", "a video"),
    (rb"ID3|OggS|fLaC|RIFF....WAVE|\xff[\xfb\xf3\xf2]", "a sound recording"),
    (rb"MZ.{58}|\x7fELF|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\0asm", "a program"),
    (rb"\{\\rtf", "a rich-text document"),
    (rb"%!PS", "a PostScript document"),
    (rb"SQLite format 3\0", "a database"),
    (rb"wOFF|wOF2|\0\x01\0\0\0|OTTO", "a font"),
)
_LABELS: tuple[tuple[str, str], ...] = (
    (r"image/.*", "a picture"),
    (r"video/.*|multipart/x-mixed-replace", "a video"),
    (r"audio/.*", "a sound recording"),
    (r"font/.*", "a font"),
    (r".*[/+]json|application/(?:x-ndjson|jsonl)", "data (JSON)"),
    (r"(?:text|application)/(?:x-)?(?:java|ecma)script", "a script"),
    (r"text/css", "a style sheet"),
    (r"text/csv|text/tab-separated-values", "a table (CSV)"),
    (r"text/calendar", "a calendar"),
    (r"text/vcard", "an address card"),
    (r"application/(?:rss|atom|rdf)\+xml", "a news feed"),
    (r"application/(?:zip|gzip|x-tar|x-7z.*|vnd\.rar)", "an archive of files"),
    (r"application/epub\+zip", "an e-book (EPUB)"),
    (r"application/(?:msword|vnd\.openxml.*|vnd\.oasis.*|vnd\.ms-.*)", "an office document"),
)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|base|main|article|section|header|nav|div|p|h[1-6]"
    rb"|table|ul|ol|a|span|img|br|b|i|em|strong|form|iframe)[\s>/]",
    re.IGNORECASE,
)
_HTML_FROM_THE_START = re.compile(rb"<(?:!doctype\s+html|html|head)[\s>]", re.IGNORECASE)
_HTML_LABELS = ("text/html", "application/xhtml+xml")
_TEXT_LABELS: dict[str, PageKind] = {"text/plain": "text", "text/markdown": "markdown", "text/x-markdown": "markdown"}
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_OPEN_LABELS = ("", "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown")


def kind_of(head: bytes, label: str = "") -> PageKind:
    """Tell what kind of page begins with `head`; `label` is the media type that it came with, if any.

    NotAPage, in the reader's words, for everything else.
    """
    refuse(label)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for magic, what in _MAGIC:
        if re.match(magic, head, re.DOTALL):
            raise NotAPage(what=what)
    text = _letters(head[:HEAD])
    if label in _TEXT_LABELS:
        return "html" if _HTML_FROM_THE_START.match(_without_comments(text)) else _TEXT_LABELS[label]
    if label in _HTML_LABELS or (_HTML.search(text) and not _is_other_xml(text)):
        return "html"
    return _kind_of_plain(text, label)


def _without_comments(text: bytes) -> bytes:
    """A text from its first word that is no comment."""
    text = text.lstrip()
    while text.startswith(b"<!--"):
        end = text.find(b"-->", 4)
        text = text[end + 3 :].lstrip() if end >= 0 else b""
    return text


def refuse(label: str) -> None:
    """Raise NotAPage where a media type alone says that no page will come."""
    for pattern, what in _LABELS:
        if re.fullmatch(pattern, label):
            raise NotAPage(what=what)


def media_type(content_type: str) -> str:
    """Return the media type of a Content-Type header, in small letters and without parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content_type: str) -> str | None:
    """Return the encoding that a Content-Type header names, in small letters; None where it names none."""
    found = re.search(r";\s*charset\s*=\s*[\"']?([\w.:-]{1,40})", content_type, re.IGNORECASE | re.ASCII)
    return found[1].lower() if found else None


def is_picture(head: bytes) -> bool:
    """Tell whether a body is a PNG, JPEG, GIF or WebP picture, the four that are kept."""
    return re.match(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP", head, re.DOTALL) is not None


def _kind_of_plain(text: bytes, label: str) -> PageKind:
    if _FEED.search(text[:1000]):
        raise NotAPage(what="a news feed")
    if re.search(rb"<svg[\s>]", text[:1000], re.IGNORECASE):
        raise NotAPage(what="a picture")
    if label.endswith(("/xml", "+xml")) or text.lstrip().startswith(b"<?xml"):
        raise NotAPage(what="data (XML)")
    if label.startswith("text/") or label in _OPEN_LABELS:
        return "text"
    raise NotAPage(what=f"a file of the type {label[:40]}")


def _is_other_xml(text: bytes) -> bool:
    """Tell feeds and drawings, which may quote HTML, from pages."""
    root = re.search(rb"<([a-z!][\w:]*)", re.sub(rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*>", b"", text, flags=re.DOTALL))
    return root is not None and root[1].lower() in (b"rss", b"feed", b"rdf:rdf", b"svg")


def _letters(head: bytes) -> bytes:
    """Return the beginning in single bytes, also of UTF-16 and UTF-32; NotAPage where it is no text at all."""
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or _mostly_zero(head[::2]) or _mostly_zero(head[1::2])
    text = head.replace(b"\0", b"") if wide else head
    control = sum(byte < 9 or 13 < byte < 32 for byte in text)
    if control > len(text) * 0.1 and not _HTML.search(text):
        raise NotAPage(what="a file that is not text")
    return text.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")


def _mostly_zero(every_other: bytes) -> bool:
    return len(every_other) > 3 and every_other.count(0) > len(every_other) * 0.7
