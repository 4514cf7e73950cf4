"""Where the text of a copied page begins and ends: the run of paragraphs with most prose and least of anything else."""

from __future__ import annotations

from collections.abc import Sequence

from digest_app.core.reading.plain_text.paragraphs import Paragraph

_WORTH = {
    "related": -30.0,
    "comments": -40.0,
    "copyright": -40.0,
    "cookie": -20.0,
    "advertisement": -2.0,
    "caption": -1.0,
}
_FURNITURE = -8.0
_SHORT = -5.0
"""What a line costs that is neither a sentence nor furniture: a menu has many, an article some subheads."""


def span(found: Sequence[Paragraph]) -> tuple[int, int]:
    """The first and the last-but-one place of the run whose worth sums to most; (0, 0) where nothing is worth a thing.

    Kadane's maximum subarray.
    """
    best, best_span = 0.0, (0, 0)
    worth, start = 0.0, 0
    for place, paragraph in enumerate(found):
        if worth <= 0:
            worth, start = 0.0, place
        worth += _worth(paragraph)
        if worth > best:
            best, best_span = worth, (start, place + 1)
    return best_span


def _worth(paragraph: Paragraph) -> float:
    if paragraph.furniture:
        return _WORTH.get(paragraph.furniture, _FURNITURE)
    if paragraph.tags is not None:
        return _FURNITURE
    if paragraph.is_prose:
        return min(paragraph.words, 80)
    if paragraph.marker:
        return paragraph.words - 4.0
    return paragraph.words - 2.0 if paragraph.ends else _SHORT
