"""The judge: which segments of a page are its article, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from digest_app.core.reading import candidates
from digest_app.core.reading.alignment import coverage, words
from digest_app.core.reading.segments import Segment


@dataclass(frozen=True, slots=True)
class Choice:
    """For each segment whether it is kept, and the F1 (0 to 1) that the text is expected to have."""

    kept: tuple[bool, ...]
    confidence: float | None


def choose(found: Sequence[Segment], tree: HtmlElement, markup: str, title: str) -> Choice:
    """Choose the segments of the article; pictures are not chosen here."""
    text = candidates.trafilatura(tree, markup)
    shares = coverage([words(segment.text) for segment in found], words(text))
    return Choice(tuple(share > 0.5 for share in shares), None)
