"""Pages that break readers: each becomes an article that keeps the promises, or a fault with its sentence, in time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import unicodedata
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.reliability import fuzz
from digest_app.core.errors import DigestError
from digest_app.core.exporting import html
from digest_app.core.library.preparing import Preparing
from digest_app.core.model import Article, Kept, Marks, Page, Summary
from digest_app.core.summary import rank
from tests.samples import NOON
from tests.stories import QUAY, page

PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in QUAY)
ADDRESS = "https://pages.example/a"
TRAPS = {
    "a hundred thousand elements inside one another": page() + "<div>" * 100_000,
    "a hundred thousand paragraphs": page() + "<p>x</p>" * 100_000,
    "nested tables": "<table><tr><td>" * 3000 + PARAGRAPHS,
    "lists in lists": "<ul><li>" * 3000 + PARAGRAPHS,
    "emphasis in emphasis": "<b><i>" * 5000 + PARAGRAPHS,
    "fifty thousand attributes": "<div " + " ".join(f"a{n}=1" for n in range(50_000)) + f">{PARAGRAPHS}</div>",
    "spans of cells": f"<table><tr><td colspan=9007199254740992 rowspan=99999>x</td></tr></table>{PARAGRAPHS}",
    "a word of a megabyte": f"<article>{PARAGRAPHS}<p>{'a' * 1_000_000}</p></article>",
    "entities without end": f"<!DOCTYPE a [<!ENTITY b '&b;&b;'>]><article>&b;{PARAGRAPHS}</article>",
    "a file as an entity": f'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><article>&b;{PARAGRAPHS}</article>',
    "digits for dates": page(head='<meta name="date" content="' + "1" * 100_000 + '">'),
    "linked data without end": page(head='<script type="application/ld+json">' + '{"a":[' * 20_000 + "</script>"),
    "control characters": page("Tide\x00 gate\x0b", ("\x00\x01\x1f".join(QUAY), *QUAY)),
    "half letters": page(paragraphs=("&#xD800;&#xDFFF; &#0; &#x1F; and more of it", *QUAY)),
    "letters that nobody could decode": "\ufffd" * 5000,
    "nothing": "",
    "blanks": " \n\t " * 1000,
}


def read(preparing: Preparing, markup: str) -> tuple[Article, Summary] | None:
    """An article with its summary; None where there is a fault with its sentence."""
    try:
        return preparing.prepare(Page(source=ADDRESS, url=ADDRESS, data=markup.encode()), "news")
    except DigestError:
        return None


@pytest.mark.parametrize("markup", TRAPS.values(), ids=TRAPS.keys())
def test_a_trap_gives_an_article_that_keeps_the_promises_or_a_fault(preparing: Preparing, markup: str) -> None:
    if found := read(preparing, markup):
        article, summary = found
        assert fuzz.broken_promises(article) == []
        assert all(article.text[one.start : one.end] == one.text for one in summary.ranked)


@pytest.mark.parametrize(
    "vector",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>go</a></svg>",
        "<a href='javascript:alert(1)'>go</a>",
        "<a href=' java\tscript:alert(1)'>go</a>",
        "<a href='vbscript:x'>go</a> <a href='data:text/html,x'>go</a> <a href='ms-msdt:x'>go</a> <a href='file:///'>go</a>",
        "<iframe src='https://a.example'></iframe><object data=x></object><embed src=x>",
        "<form action='https://a.example'><button>go</button></form>",
        "<style>@import 'https://a.example';</style><link rel=stylesheet href='https://a.example'>",
        "<base href='javascript:alert(1)//'><meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<textarea></textarea><img src='/etc/passwd'><img src='\\\\host\\share\\x.png'><img src='file:///dev/zero'>",
    ],
)
def test_nothing_of_a_page_is_active_once_it_is_read(preparing: Preparing, vector: str) -> None:
    found = read(preparing, page(paragraphs=(QUAY[0] + vector, *QUAY[1:])))
    assert found is not None
    article, summary = found
    assert fuzz.broken_promises(article) == []
    shown = html.article(Kept(id=1, article=article, saved=NOON, marks=Marks(), summary=summary), lambda _: None)
    assert not re.search(r"<\s*(script|style|iframe|object|embed|form|meta|link|base|svg|math|img)\b", shown)
    assert not re.search(r"<[^>]+\son\w+\s*=", shown)
    assert set(re.findall(r'(?:href|src)="([a-z-]+):', shown)) <= {"http", "https"}


@pytest.mark.parametrize(
    "title",
    [
        "\u202egnp.exe the harbour reopens",
        "The harbour\u2066 reopens\u2069 today\u200b and\ufeff tomorrow",
        "The harb" + "o" + "\u0301" * 6000 + "ur reopens",
        "The harbour reopens " + "a" * 4000,
        "The harbour\n\n\treopens",
        "<b>The harbour</b> &amp; <img src=x>",
    ],
    ids=["turned", "isolates", "combining", "long", "lines", "markup"],
)
def test_a_title_is_one_line_of_plain_letters(preparing: Preparing, title: str) -> None:
    escaped = title.replace("&", "&amp;").replace("<", "&lt;")
    found = read(preparing, page(escaped))
    assert found is not None
    told = found[0].title
    assert "harb" in told
    assert "\n" not in told
    assert len(told) <= 500
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", told)
    assert longest_stack(told) <= 8


def longest_stack(text: str) -> int:
    longest = stack = 0
    for letter in text:
        stack = stack + 1 if unicodedata.combining(letter) else 0
        longest = max(longest, stack)
    return longest


@pytest.mark.parametrize(
    "text",
    [
        "Sentence about the harbour. " * 30_000,
        "word " * 400_000,
        "a" * 2_000_000,
        "港口重新开放。" * 60_000,
        "no stop marks at all and it goes on " * 20_000,
        "เรือข้ามฟาก" * 40_000,
        "... !!! ??? " * 50_000,
        "",
    ],
    ids=["sentences", "one sentence", "one word", "Chinese", "no stops", "Thai", "stops alone", "nothing"],
)
def test_a_text_of_any_size_is_summarised_in_time_and_the_same_twice(text: str) -> None:
    began = time.process_time()
    once, again = (rank.summarise(text, language="en", title="The harbour") for _ in range(2))
    assert time.process_time() - began < 20
    assert once == again
    assert all(text[one.start : one.end] == one.text for one in once.ranked)


OFFLINE = """
import socket, sys
def refuse(*_):
    raise AssertionError("the network was asked for")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.getaddrinfo = refuse
from benchmarks.reliability.targets import article
from tests.stories import page
assert article(page().encode())["text"]
"""


def test_reading_and_summarising_ask_for_no_network_and_no_data_of_the_users(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "NLTK_DATA": str(tmp_path)}
    subprocess.run([sys.executable, "-c", OFFLINE], check=True, env=environment)
    assert list(tmp_path.rglob("*")) == []


def test_fuzzed_pages_keep_the_promises() -> None:
    ends = [end for _, end in islice(fuzz.attempts(seconds=60, seed=20261126), 60)]
    assert "article" in ends
    assert [end for end in ends if end.startswith("broken")] == []
