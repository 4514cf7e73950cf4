"""Text as the search index takes it: scripts without blanks get one around each character.

FTS5's unicode61 takes a run of Chinese, Japanese or Thai for one word, so that 台海 would not be found inside a
sentence; trigram needs three characters and 5.5 times the room. Characters apart, asked for as a phrase, find both.
"""

from __future__ import annotations

import re

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"([{UNSPACED}])")


def spaced(text: str) -> str:
    """Put a blank around each character of an unspaced script; other text stays as it is."""
    return _UNSPACED.sub(r" \1 ", text)
