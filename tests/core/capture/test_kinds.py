"""What a body is, told from its bytes and its label."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core.capture.kinds import is_picture, kind_of
from digest_app.core.errors import NotAPage

HTML = b"<!doctype html><html><head><title>Tide gate</title></head><body><p>Text"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.mark.parametrize(
    ("head", "label", "kind"),
    [
        (HTML, "text/html", "html"),
        (HTML, "", "html"),
        (HTML, "application/octet-stream", "html"),
        (HTML, "text/plain", "html"),
        (b"\xef\xbb\xbf  " + HTML, "text/html", "html"),
        (HTML.decode().encode("utf-16"), "", "html"),
        (HTML.decode().encode("utf-16-le"), "", "html"),
        (HTML.decode().encode("utf-16-be"), "text/html", "html"),
        (HTML.replace(b"Text", b"\0\1\2Text"), "text/html", "html"),
        (b"<div>a fragment</div>", "", "html"),
        (b"no tag at all", "text/html", "html"),
        (
            b'<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
            "application/xhtml+xml",
            "html",
        ),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "application/xml", "html"),
        (b"Tide gate opens", "text/plain", "text"),
        (b"Tide gate opens", "", "text"),
        ("Шлюз відкрито".encode("cp1251"), "text/plain", "text"),
        (b"BM is not always a bitmap, MZ not a program", "text/plain", "text"),
        (b"# Tide gate\n\n<br>opens", "text/markdown", "markdown"),
        (b"%PDF-1.7\n", "application/pdf", "pdf"),
        (b"%PDF-1.7\n", "text/html", "pdf"),
    ],
)
def test_a_page_is_recognised(head: bytes, label: str, kind: str) -> None:
    assert kind_of(head, label) == kind


@pytest.mark.parametrize(
    ("head", "label", "what"),
    [
        (PNG, "text/html", "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "", "a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>", "", "a picture"),
        (b'<?xml version="1.0"?><!-- x --><svg width="1"><a>x</a></svg>', "text/xml", "a picture"),
        (b"", "video/mp4", "a video"),
        (b"\0\0\0\x18ftypmp42" + bytes(20), "", "a video"),
        (b"ID3\x03" + bytes(20), "", "a sound recording"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip", "", "an e-book (EPUB)"),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml", "", "an office document"),
        (b"PK\x03\x04" + bytes(500), "text/html", "an archive of files"),
        (b"\x1f\x8b\x08\0", "", "an archive of files"),
        (b"\x7fELF\x02\x01", "", "a program"),
        (b'{"html": "<p>x</p>"}', "application/json", "data (JSON)"),
        (b"a,b\n1,2", "text/csv", "a table (CSV)"),
        (b"<rss version='2.0'><channel><title>x</title>", "text/xml", "a news feed"),
        (b'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>', "", "a news feed"),
        (b"<note><to>x</to></note>", "application/xml", "data (XML)"),
        (b"body { color: red }", "text/css", "a style sheet"),
        (bytes(range(256)) * 8, "text/plain", "a file that is not text"),
        (b"some text", "application/x-strange", "a file of the type application/x-strange"),
    ],
)
def test_what_is_no_page_is_named(head: bytes, label: str, what: str) -> None:
    with pytest.raises(NotAPage, match="not a page") as refusal:
        kind_of(head, label)
    assert refusal.value.details["what"] == what


@settings(deadline=None)  # the first example imports libraries
@given(st.binary(max_size=300), st.sampled_from(["", "text/html", "text/plain", "application/x-strange"]))
def test_any_bytes_are_a_page_or_named(head: bytes, label: str) -> None:
    with suppress(NotAPage):
        assert kind_of(head, label) in ("html", "text", "markdown", "pdf")


def test_four_kinds_of_pictures_are_kept() -> None:
    kept = [PNG, b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "]
    assert all(map(is_picture, kept))
    assert not any(map(is_picture, [b"", b"BM", b"<svg>", b"RIFF\0\0\0\0WAVE", b"\0\0\0\x1cftypavif"]))


def test_a_text_of_many_comments_is_told_at_once() -> None:
    comments = b"<!-- a note -->\n" * 60
    assert kind_of(comments + b"# Title", "text/markdown") == "markdown"
    assert kind_of(comments + b"<html><p>A page", "text/plain") == "html"
    assert kind_of(b"<!-- never closed" + comments, "text/plain") == "text"
