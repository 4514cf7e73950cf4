"""Real widgets on an offscreen screen, and articles written by hand."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")

import pytest

from digest_app.core.model import Block, Span

_MARKUP = re.compile(r"\{(link|strong|emphasis|code)\|([^|}]*)(?:\|([^}]*))?\}")


@dataclass
class Draft:
    """Text and blocks that grow together; `{strong|words}` and `{link|words|address}` become spans."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)

    def add(self, kind: str, words: str, *, level: int = 0, marker: str = "", picture: str = "") -> Draft:
        start, spans, shown, last = len(self.text) + 2 * bool(self.text), [], "", 0
        for found in _MARKUP.finditer(words):
            shown += words[last : found.start()]
            at = start + len(shown)
            shown += found[2]
            spans.append(Span(found[1], at, at + len(found[2]), found[3] or ""))
            last = found.end()
        shown += words[last:]
        self.text += ("\n\n" if self.text else "") + shown
        self.blocks.append(Block(kind, start, len(self.text), level, marker, tuple(spans), picture))
        return self


@pytest.fixture
def barrier() -> Draft:
    """An invented article with every kind of block, and letters of two UTF-16 units."""
    return (
        Draft()
        .add("paragraph", "Eleven states 🌊 agreed to share the cost. The {link|draft|https://example.org/d} is long.")
        .add("heading", "What was {emphasis|agreed}", level=2)
        .add("item", "A common fund 🏦 from 2027.", level=1, marker="•")
        .add("item", "A right to inspect, with {link|two weeks|https://example.org/n} of notice.", level=2, marker="3.")
        .add("quote", "The sea does not\nread treaties.", level=1)
        .add("table", "State\tCoast\nNorth 🧭 Haven\t410\nLow Islands\t1,204", marker="header")
        .add("caption", "Shares, as printed.")
        .add("code", "level = forecast(2035)\norder()", marker="python")
        .add("paragraph", "מדינות החוף הסכימו לחלוק בעלות.")
        .add("paragraph", "The first storm {strong|season} begins in October. 🌊🌊 Crews need time.")
    )
