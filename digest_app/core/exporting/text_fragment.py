"""Links that open a page at a sentence: https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

from urllib.parse import quote

LONGEST_WHOLE = 120
"""Characters up to which a passage is named whole; a longer one by its first and last words."""
_WORDS, _MOST_WORDS = 5, 20


def link(url: str, text: str, start: int, end: int) -> str:
    """Address of `text[start:end]` on the page at `url`: a browser scrolls there and marks the passage."""
    base, _, fragment = url.partition("#")
    return f"{base}#{fragment.split(':~:')[0]}:~:text={_directive(text, start, end)}"


def _directive(text: str, start: int, end: int) -> str:
    passage = " ".join(text[start:end].split())
    words = passage.split(" ")
    if len(passage) <= LONGEST_WHOLE or len(words) < 2 * _WORDS + 2:
        return _encoded(passage)
    before = " ".join(text[:start].split()).casefold()
    lengths = range(_WORDS, min(len(words) // 2, _MOST_WORDS))
    first = next((length for length in lengths if _head(words, length) not in before), _WORDS)
    return f"{_encoded(' '.join(words[:first]))},{_encoded(' '.join(words[-_WORDS:]))}"


def _head(words: list[str], length: int) -> str:
    return " ".join(words[:length]).casefold()


def _encoded(text: str) -> str:
    """Percent-encoded; a bare dash, comma or ampersand would be syntax."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")
