"""Articles that would freeze Qt are on the page at once, with every letter where the map says."""

from __future__ import annotations

import time

import pytest

from digest_app.core.model import Block
from digest_app.ui.article_document import ArticleDocument
from digest_app.ui.theme import THEMES
from digest_app.ui.typography import Measure

WIDE = "\n".join("\t".join("cell" for _ in range(200)) for _ in range(290))
LISTS = "item\n\n" * 2000
PARAGRAPHS = "\n\n".join(["A short line about the harbour."] * 20_000)
ARTICLES = {
    "a word of a megabyte": ("a" * 1_000_000, (Block("paragraph", 0, 1_000_000),)),
    "wide letters in a word": ("𝕏" * 100_000, (Block("paragraph", 0, 100_000),)),
    "a paragraph of two megabytes": ("word " * 400_000, (Block("paragraph", 0, 1_999_999),)),
    "a table of 58,000 cells": (WIDE, (Block("table", 0, len(WIDE)),)),
    "items two thousand deep": (LISTS, tuple(Block("item", 6 * n, 6 * n + 4, n + 1, "•") for n in range(2000))),
    "twenty thousand paragraphs": (PARAGRAPHS, ()),
}


@pytest.mark.parametrize(("text", "blocks"), ARTICLES.values(), ids=ARTICLES.keys())
def test_an_article_of_any_shape_is_on_the_page_at_once(qapp, text: str, blocks: tuple[Block, ...]) -> None:
    began = time.process_time()
    document = ArticleDocument(text, blocks, Measure(), THEMES["light"])
    document.setTextWidth(600)
    assert document.size().height() > 100
    assert time.process_time() - began < 5
    for offset in range(0, len(text), len(text) // 50):
        position = document.places.position(offset)
        if text[offset].isalnum() and text[offset] < "\uffff":
            assert document.characterAt(position) == text[offset]
            assert document.places.offset(position) == offset
