"""Text as the search index takes it: scripts without blanks get one around each character.

FTS5's unicode61 takes a run of Chinese, Japanese or Thai for one word, so that 台海 would not be found inside a
sentence; trigram needs three characters and 5.5 times the room. Characters apart, asked for as a phrase, find both.
"""

from __future__ import annotations

import re
from functools import cache

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"


def spaced(text: str) -> str:
    """Put a blank around each character of an unspaced script; other text stays as it is."""
    return text if text.isascii() else _unspaced().sub(r" \1 ", text)


@cache
def _unspaced() -> re.Pattern[str]:
    """Compiled when first needed: so wide a class of characters takes ten milliseconds."""
    return re.compile(f"([{UNSPACED}])")
