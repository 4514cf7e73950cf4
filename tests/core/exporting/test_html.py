"""Articles and digests as web pages."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from exported_digest import DIGEST, find
from exporting_samples import HARBOUR_KEPT, PNG, article, kept
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.exporting import digest_html, html, no_pictures
from digest_app.core.exporting.html_blocks import HtmlBlocks
from digest_app.core.exporting.markdown_blocks import markdown
from digest_app.core.exporting.shown import blocks_of
from digest_app.core.exporting.spans import printable
from digest_app.core.model import Span

LETTERS = st.text(st.sampled_from("ab1 \n\t<>&\"'\u2028é字") | st.characters(), min_size=1, max_size=30)
KINDS = st.sampled_from(["heading", "paragraph", "item", "quote", "code", "table", "caption"])
FIELDS = st.fixed_dictionaries({
    "level": st.integers(0, 12),
    "marker": st.sampled_from(["", "•", "1.", "3.", "header", "<x>"]),
    "spans": st.lists(st.builds(
        lambda kind, start, length: Span(kind, start, start + length, "https://e.example/?a=\"<&'"),
        st.sampled_from(["link", "strong", "emphasis", "code"]), st.integers(0, 30), st.integers(1, 20),
    ), max_size=5),
})  # fmt: skip


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def parsed(page: bytes) -> Element:
    return fromstring(page.replace(b"<!DOCTYPE html>", b""))


@given(st.lists(st.tuples(KINDS, LETTERS, FIELDS), max_size=6), st.lists(st.integers(0, 60), max_size=3))
def test_any_article_is_well_formed_and_keeps_its_letters(
    parts: list[tuple[str, str, dict[str, object]]], anchors: list[int]
) -> None:
    about = article(*parts)
    markup = str(HtmlBlocks(about, no_pictures, {at: f"at-{at}" for at in anchors}))
    root = fromstring(f"<div>{markup}</div>")
    assert "".join(words(root).split()) == "".join(printable(about.text).split())
    held = {place for block in blocks_of(about) if block.kind != "code" for place in range(block.start, block.end)}
    cells_apart = {place for place in held if about.text[place] == "\t"}
    named = {int(str(element.get("id"))[3:]) for element in root.iter("span")}
    assert named >= held.intersection(anchors) - cells_apart


def test_a_page_has_the_summary_the_text_and_the_pictures_in_it() -> None:
    page = html.document([HARBOUR_KEPT], {"https://example.org/crane.jpg": PNG}.get)
    root = parsed(page)
    assert [words(h) for h in root.iter("h1")] == ["The harbour grows: a quay & two cranes"]
    assert [words(h) for h in root.iter("h3")] == ["What changes"]
    assert (
        root.find(".//div[@class='summary']//a").get("href").startswith("https://example.org/a#:~:text=The%20harbour")
    )
    assert root.find(".//img").get("src").startswith("data:image/png;base64,")
    assert [words(item) for item in root.iter("li")][1:] == ["a new quaytwo cranes", "two cranes", "a school"]
    assert [[words(cell) for cell in row] for row in root.iter("tr")] == [
        ["Year", "Ships"],
        ["2024", "310"],
        ["2025", "402"],
    ]
    assert root.find(".//pre/code").text == "if tide > 3 then\n\n    close(gate)\nend"


def test_a_picture_is_named_by_the_caption_that_it_brings_along() -> None:
    about = article(("picture", "", {"picture": "https://example.org/crane.jpg", "marker": "A crane & a cat"}))
    root = parsed(html.document([kept(about)], {"https://example.org/crane.jpg": PNG}.get))
    assert root.find(".//img").get("alt") == "A crane & a cat"
    assert [words(p) for p in root.iter("p") if p.get("class") == "caption"] == ["A crane & a cat"]
    assert "![A crane & a cat](https://example.org/crane.jpg)" in markdown(about, {})


def test_a_page_loads_nothing_and_runs_nothing() -> None:
    hostile = kept(
        article(
            ("paragraph", "<script>alert(1)</script>", {"spans": [Span("link", 0, 8, "javascript:alert(1)")]}),
            ("picture", '"><img src=x onerror=alert(1)>', {"picture": "https://tracker.example/p.gif"}),
            title="</title><script>alert(2)</script>", site="<b>", language='en" onload="x', url="javascript:alert(3)",
        )
    )  # fmt: skip
    page = html.document([hostile], no_pictures).decode()
    assert "<script" not in page
    assert 'javascript:alert(1)"' not in page
    assert not re.search(r"<img|onload=|src=", page.replace("&lt;img src=x onerror", ""))
    assert "default-src 'none'" in page
    assert re.findall(r'href="([^"]*)"', page) == ["https://tracker.example/p.gif"]


def test_a_digests_sentences_lead_to_their_notes_and_those_to_the_pages() -> None:
    root = parsed(digest_html.document(DIGEST, find, no_pictures))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    inner = [a.get("href")[1:] for a in root.iter("a") if a.get("href").startswith("#")]
    assert sorted(ids) == sorted(inner)
    first = root.find(".//li[@id='note-1']")
    assert first.find("a").get("href").startswith("https://example.org/a#:~:text=")
    assert words(first) == "The harbour grows: a quay & two cranes, Zandmond Courant, 2025-04-02. Also: B-Post. ↩"
    assert [words(h) for h in root.iter("h2")] == ["Harbour", "Unsorted"]
    assert words(root.find(".//p[@class='quiet']")) == "Nothing new under: Coast."


def test_an_unchanged_page_is_known_again_and_an_edited_one_is_the_readers(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(html.document([HARBOUR_KEPT], no_pictures))
    assert html.is_export_of([HARBOUR_KEPT], path)
    assert not html.is_export_of([find(8)], path)
    path.write_bytes(path.read_bytes().replace(b"a third", b"a half"))
    assert not html.is_export_of([HARBOUR_KEPT], path)
    assert not html.is_export_of([HARBOUR_KEPT], tmp_path / "none.html")
