"""Pages from files, folders and the clipboard, and the address found inside."""

from __future__ import annotations

import gzip
import os
import plistlib
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest_app.core import errors
from digest_app.core.capture.files import Found, from_clipboard, list_folder, read_file
from digest_app.core.capture.files.archives import read_mhtml, read_warc
from digest_app.core.capture.files.links import read as read_links
from digest_app.core.capture.files.origin import of_html

URL = "https://news.example/tide"
HTML = (
    f'<!doctype html><html><head><title>Tide gate</title><link rel="canonical" href="{URL}"></head><body><p>It opens.'
)
BARE = "<!doctype html><html><head><title>Tide gate</title></head><body><p>It opens."

Write = Callable[[str, "str | bytes"], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def put(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return put


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("page.html", HTML, "html"),
        ("page", HTML, "html"),
        ("page.txt", HTML, "html"),
        ("page.html", HTML.encode("utf-16"), "html"),
        ("note.md", f"---\ntitle: Tide\nsource: '{URL}'\n---\n# Tide", "markdown"),
        ("copy.txt", f"Tide gate\n\nIt opens.\n\nSource: {URL}\n", "text"),
        ("paper.pdf", b"%PDF-1.7\n", "pdf"),
        ("paper.html", b"%PDF-1.7\n", "pdf"),
    ],
)
def test_a_file_is_read_by_what_it_contains(write: Write, name: str, content: str | bytes, kind: str) -> None:
    path = write(name, content)
    (page,) = read_file(path).pages
    assert (page.source, page.kind, page.url) == (str(path), kind, None if kind == "pdf" else URL)
    assert page.data == path.read_bytes()


@pytest.mark.parametrize(
    "marked",
    [
        f"<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: {URL} \n saved date: Mon\n-->{BARE}",
        f"<!-- saved from url=(0025){URL} -->\n{BARE}",
        f"<!-- Saved from {URL} at 2026-03-02T10:00:00Z using monolith v2.8.1 -->{BARE}",
        f'<!doctype html><html data-scrapbook-source="{URL}" data-x="1"><head><title>Tide gate</title>',
        f"{BARE}<link href={URL}#top rel='canonical nofollow'>",
        f"{BARE}<meta property='og:url' content='{URL}'>",
        f"<link rel=canonical href=/relative><link rel=canonical href='javascript:alert(1)'>{HTML}",
        f"<!-- saved from url=(0014)about:internet -->{HTML}",
        f"<style>{'a' * 100_000}</style>{HTML}",
    ],
)
def test_the_address_of_a_saved_page_is_found_inside(write: Write, marked: str) -> None:
    assert read_file(write("page.html", marked)).pages[0].url == URL


PARAMETERS = "https://news.example/a?id=1&copy=2&region=7&amp=1&lt=3"


@pytest.mark.parametrize(
    "content",
    [
        f"---\ntitle: Tide\nurl: {PARAMETERS}\n---\n# Tide",
        f"<!-- saved from url=(0060){PARAMETERS} -->{BARE}",
        f'{BARE}<link rel="canonical" href="{PARAMETERS}">',
        f'{BARE}<link rel="canonical" href="{PARAMETERS.replace("&", "&amp;")}">',
        f'{BARE}<link rel="canonical" href="{PARAMETERS.replace("&", "&#38;")}">',
    ],
)
def test_parameters_that_are_called_as_signs_are_stay_parameters(write: Write, content: str) -> None:
    name = "note.md" if content.startswith("---") else "page.html"
    assert read_file(write(name, content)).pages[0].url == PARAMETERS


@pytest.mark.parametrize("quoted", ["{}", '"{}"'])
def test_an_address_with_an_apostrophe_is_whole_in_a_note(write: Write, quoted: str) -> None:
    url = "https://news.example/it's-open"
    note = f"---\nurl: {quoted.format(url)}\n---\n# Tide"
    assert read_file(write("note.md", note)).pages[0].url == url


def test_the_saving_program_knows_better_than_the_page(write: Write) -> None:
    path = write("page.html", f"<!-- saved from url=(0030)https://mirror.example/a?b=1&amp;c=2 -->{HTML}")
    assert read_file(path).pages[0].url == "https://mirror.example/a?b=1&c=2"


def test_a_mirrored_page_gets_its_scheme_back(write: Write) -> None:
    path = write("page.html", f"{BARE}<!-- Mirrored from news.example/tide by HTTrack Website Copier/3.x -->")
    assert read_file(path).pages[0].url == "http://news.example/tide"


def test_a_page_without_an_address_has_none(write: Write) -> None:
    assert read_file(write("page.html", BARE)).pages[0].url is None


def test_a_link_in_a_text_is_not_its_source(write: Write) -> None:
    text = "Tide gate\n\nRead more at https://other.example/ or\nhttps://third.example/\n"
    assert read_file(write("copy.txt", text)).pages[0].url is None


def test_inlined_pictures_do_not_make_a_page_too_large(write: Write) -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 12_000_000}">'
    (page,) = read_file(write("page.html", HTML + picture + "<p>The end.")).pages
    assert len(page.data) < 1000
    assert page.data.endswith(b'<img src="data:,"><p>The end.')
    with pytest.raises(errors.TooLarge, match="10 MB"):
        read_file(write("long.html", HTML + "<p>It opens. " * 1_000_000))


# --------------------------------------------------------------------------- links


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.url", f"[InternetShortcut]\r\nURL={URL}\r\nIconIndex=0\r\n"),
        (
            "a.url",
            f"[{{000214A0-0000-0000-C000-000000000046}}]\nProp3=19,11\n[InternetShortcut]\nURL={URL}\n".encode(
                "utf-16"
            ),
        ),
        ("a.desktop", f"[Desktop Entry]\nType=Link\nName=Tide\nURL[$e]={URL}\n"),
        ("a.webloc", plistlib.dumps({"URL": URL})),
        ("a.webloc", plistlib.dumps({"URL": URL}, fmt=plistlib.FMT_BINARY)),
        ("a.txt", URL),
        (
            "a.txt",
            f"# to read\n\n- {URL}\n* <{URL}/>\n1. [Tide gate]({URL}#a)\n- [ ] [again]({URL}?utm_source=x) (3 min)\n",
        ),
    ],
)
def test_link_files_and_lists_give_addresses(write: Write, name: str, content: str | bytes) -> None:
    assert read_file(write(name, content)) == Found(addresses=(URL,))


@pytest.mark.parametrize(
    "content",
    [
        b"[InternetShortcut]\nURL=file:///etc/passwd\n",
        b"<!DOCTYPE plist [<!ENTITY a 'x'>]><plist><dict><key>URL</key><string>&a;</string></dict></plist>",
        b"bplist00" + bytes(40),
        b"<plist><dict><key>URL</key><integer>1</integer></dict></plist>",
        b"a text\nhttps://news.example/\n",
    ],
)
def test_what_is_no_link_file_gives_none(content: bytes) -> None:
    assert read_links(content) == []


# --------------------------------------------------------------------------- archives

MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: {url}
Subject: =?utf-8?Q?Tide=20gate?=
Date: Mon, 2 Mar 2026 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"

------MultipartBoundary--x----
Content-Type: text/html; charset="utf-8"
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: {url}

<!doctype html><title>Tide=20gate</title><p>It opens at =E2=82=AC 3.</p>
------MultipartBoundary--x----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://news.example/a.png

iVBORw0KGgo=
------MultipartBoundary--x------
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_page_of_an_mhtml_file_is_read(write: Write, newline: str) -> None:
    path = write("page.mhtml", MHTML.format(url=URL).replace("\n", newline))
    (page,) = read_file(path).pages
    assert (page.source, page.url, page.charset, page.kind) == (str(path), URL, "utf-8", "html")
    assert "It opens at € 3." in page.data.decode()


def test_an_mhtml_file_without_a_page_says_so() -> None:
    with pytest.raises(errors.NotAPage, match="MHTML"):
        read_mhtml(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\nno page\n--x--\n")
    nested = b"".join(b"--%d\nContent-Type: multipart/mixed; boundary=%d\n\n" % (n, n + 1) for n in range(1500))
    with pytest.raises(errors.NotAPage, match="MHTML"):
        read_mhtml(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=0\n\n" + nested)


def warc(*answers: tuple[str, str, bytes, str], packed: bool = True) -> bytes:
    """Write a web archive of answers: address, status, body, header lines."""
    records = []
    for url, status, body, headers in answers:
        http = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
        about = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(http)}\r\n"
        record = about.encode() + b"Content-Type: application/http; msgtype=response\r\n\r\n" + http + b"\r\n\r\n"
        records.append(gzip.compress(record) if packed else record)
    return b"".join(records)


@pytest.mark.parametrize("packed", [True, False])
def test_the_pages_of_a_warc_file_are_read(write: Write, packed: bool) -> None:
    kind = "Content-Type: text/html; charset=iso-8859-1"
    chunked = b"5\r\n<html\r\n7\r\n>a page\r\n0\r\n\r\n"
    path = write(
        "crawl.warc.gz",
        warc(
            (URL, "200 OK", BARE.encode(), kind),
            ("https://news.example/p.png", "200 OK", b"\x89PNG\r\n\x1a\n", "Content-Type: image/png"),
            ("https://news.example/gone", "404 Not Found", BARE.encode(), kind),
            ("https://news.example/gz", "200 OK", gzip.compress(BARE.encode()), kind + "\r\nContent-Encoding: gzip"),
            ("https://news.example/ch", "200 OK", chunked, kind + "\r\nTransfer-Encoding: chunked"),
            ("https://news.example/br", "200 OK", b"\x1b\x00", kind + "\r\nContent-Encoding: br"),
            (URL + "#again", "200 OK", BARE.encode(), kind),
            packed=packed,
        ),
    )
    pages = read_file(path).pages
    assert [page.url for page in pages] == [URL, "https://news.example/gz", "https://news.example/ch"]
    assert [page.data for page in pages] == [BARE.encode(), BARE.encode(), b"<html>a page"]
    assert {page.charset for page in pages} == {"iso-8859-1"}
    assert {page.source for page in pages} == {str(path)}


def test_a_damaged_warc_file_gives_the_pages_before_the_damage(capfd: pytest.CaptureFixture[str]) -> None:
    kind = "Content-Type: text/html"
    whole = warc(*((f"{URL}/{n}", "200 OK", BARE.encode() * 50, kind) for n in range(3)))
    assert len(read_warc(whole[:-100]) or []) == 2
    with pytest.raises(errors.NotAPage, match="WARC"):
        read_warc(whole[:200])
    plain = warc((URL, "200 OK", BARE.encode(), kind), packed=False)
    assert read_warc(plain[:-4] + b"junk" + plain)
    assert capfd.readouterr().err == ""


def test_a_warc_file_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest_app.core.capture.files.archives._LARGEST_UNPACKED", 2_000_000)
    with pytest.raises(errors.TooLarge):
        read_warc(
            gzip.compress(b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 90000000\r\n\r\n" + bytes(9_000_000))
        )


# --------------------------------------------------------------------------- what cannot be read


def test_what_cannot_be_read_says_why(write: Write, tmp_path: Path) -> None:
    with pytest.raises(errors.NoSuchFile, match=r"none\.html"):
        read_file(tmp_path / "none.html")
    with pytest.raises(errors.EmptyFile):
        read_file(write("empty.html", " \r\n\0"))
    with pytest.raises(errors.NotAPage, match="a picture"):
        read_file(write("a.html", b"\x89PNG\r\n\x1a\n"))
    with pytest.raises(errors.NotAPage, match="archive"):
        read_file(write("a.zip", b"PK\x03\x04" + bytes(60)))
    with pytest.raises(errors.UnreadableFile, match="name"):
        read_file(Path("a\0b.html"))
    with pytest.raises(errors.UnreadableFile, match="name too long"):
        read_file(Path("a" * 5000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    for path in (tmp_path / "pipe.html", Path(os.devnull)):
        with pytest.raises(errors.UnreadableFile, match="device or a pipe"):
            read_file(path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it_says_so(write: Write) -> None:
    path = write("a.html", HTML)
    path.chmod(0)
    with pytest.raises(errors.UnreadableFile, match="no right"):
        read_file(path)


def test_a_file_beyond_the_bound_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.html").open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(errors.TooLarge, match="100 MB"):
        read_file(tmp_path / "a.html")


# --------------------------------------------------------------------------- folders


def test_a_folder_gives_its_files_in_order(write: Write, tmp_path: Path) -> None:
    pages = [write(name, BARE) for name in ("b/page.html", "b/sub/page.htm", "page.xhtml")]
    write("a/read.url", f"[InternetShortcut]\nURL={URL}\n")
    broken = write("broken.html", "")
    write("b/page_files/frame.html", BARE)
    write(".trash/old.html", BARE)
    write("b/.hidden.html", BARE)
    write("b/photo.jpg", b"\xff\xd8\xff")
    assert list_folder(tmp_path) == [tmp_path / "a/read.url", *pages[:2], broken, pages[2]]
    with pytest.raises(errors.UnreadableFile, match="it is a folder"):
        read_file(tmp_path)


def test_a_folder_that_is_too_full_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest_app.core.capture.files.MOST_FILES", 3)
    for n in range(4):
        (tmp_path / f"{n}.html").write_text(BARE)
    with pytest.raises(errors.UnreadableFile, match="more than"):
        list_folder(tmp_path)
    with pytest.raises(errors.UnreadableFile, match="no such"):
        list_folder(tmp_path / "none")


# --------------------------------------------------------------------------- the clipboard


def test_a_copied_page_is_read_with_the_address_that_windows_tells() -> None:
    copied = (
        "Version:0.9\r\nStartHTML:0000000163\r\nEndHTML:0000000300\r\nStartFragment:0000000199\r\n"
        f"EndFragment:0000000264\r\nSourceURL:{URL}?utm_source=x\r\n<html>\r\n<body>\r\n"
        "<!--StartFragment--><h1>Tide gate</h1><p>It opens at € 3.</p><!--EndFragment-->\r\n</body>\r\n</html>"
    )
    page = from_clipboard(copied, "Tide gate")
    assert (page.source, page.kind, page.charset) == ("clipboard", "html", "utf-8")
    assert page.url == URL + "?utm_source=x"
    assert page.data.decode() == "<h1>Tide gate</h1><p>It opens at € 3.</p>"


def test_copied_html_without_a_header_is_taken_as_it_is() -> None:
    page = from_clipboard('<meta charset="utf-16"><p>It \0opens.\ud800', "It opens.")
    assert (page.data, page.charset, page.url) == (b'<meta charset="utf-16"><p>It opens.?', "utf-8", None)


def test_the_text_is_taken_where_the_html_says_nothing() -> None:
    for html in (None, "", "<meta charset=utf-8><img src=x><style>p {}</style>&nbsp;"):
        page = from_clipboard(html, "It opens.")
        assert (page.data, page.kind) == (b"It opens.", "text")


def test_an_empty_and_a_huge_clipboard_are_refused() -> None:
    with pytest.raises(errors.EmptyFile, match="clipboard"):
        from_clipboard(None, " \n")
    with pytest.raises(errors.TooLarge):
        from_clipboard(None, "a" * 10_000_001)
    assert from_clipboard("<p>" * 4_000_000, "the text").kind == "text"


# --------------------------------------------------------------------------- any bytes

STARTS = [
    b"",
    b"WARC/1.0\r\n",
    b"\x1f\x8b\x08\0",
    b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n",
    b"bplist00",
]
STARTS += [b"<?xml version='1.0'?><plist>", b"[InternetShortcut]\nURL=", b"<!-- saved from url=(", b"https://"]


@settings(deadline=None)  # the first example imports libraries
@given(st.sampled_from(STARTS), st.binary(max_size=200), st.sampled_from(["", ".html", ".txt", ".url", ".webloc"]))
def test_any_bytes_give_something_or_a_clear_fault(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, rest: bytes, suffix: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(start + rest)
    try:
        found = read_file(path)
    except errors.DigestError:
        return
    assert found.pages or found.addresses


@pytest.mark.parametrize(
    "unit", ["<link ", "<!--", "<!-- saved from url=(", "<html ", "source: ", "- [", "a: b\n", "&"]
)
def test_a_hostile_file_does_not_slow_the_reading(write: Write, unit: str) -> None:
    path = write("page.html", BARE + unit * (2_000_000 // len(unit)))
    text = write("page.md", unit * (2_000_000 // len(unit)))
    began = time.process_time()
    read_file(path)
    read_file(text)
    assert time.process_time() - began < 3


LONG = 200_000


@pytest.mark.parametrize(
    ("data", "suffix"),
    [(b" " * LONG + b"x", ".txt"), (b"[InternetShortcut]" + b"\n" * LONG + b"x", ".url"), (b"- " * LONG, ".txt")],
)
def test_blanks_without_end_are_no_links(data: bytes, suffix: str) -> None:
    assert read_links(data, suffix) == []


@pytest.mark.parametrize("piece", ["<", "<a", "<script ", "<style", "<!--", "<!--StartFragment-->"])
def test_markup_without_end_is_read_from_the_clipboard_once(piece: str) -> None:
    began = time.process_time()
    page = from_clipboard(piece * (LONG // len(piece)), "what the page says")
    assert time.process_time() - began < 3
    assert page.kind == ("html" if piece in ("<", "<a") else "text")


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<script>var a = 1</script><style>p {}</style><!-- <p>no</p> -->", False),
        ("<script>a</script><p>A quay.</p>", True),
        ("<!-- a --><b>A quay.</b><style>b {}</style>", True),
    ],
)
def test_only_what_can_be_seen_makes_a_copied_page(html: str, seen: bool) -> None:
    assert from_clipboard(html, "the text alone").kind == ("html" if seen else "text")


def test_attributes_without_end_name_no_source() -> None:
    assert of_html((b"<meta " + b"a" * 8900 + b">") * 33) is None
