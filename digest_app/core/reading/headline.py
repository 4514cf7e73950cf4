"""A title as it is shown everywhere: one line, no longer than one, and nothing in it that turns or piles up letters."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 300
"""Characters; a longer title is cut at a blank."""
MOST_MARKS = 4
"""Marks upon one letter; the scripts of the world need three."""

# Signs that turn the direction of what follows ("\u202egnp.exe" shows as "exe.png"), hide, or say where a word may
# break. Joiners stay: words of Persian and many emoji need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)


def headline(title: str) -> str:
    """The title on one line of plain letters; empty where nothing is left."""
    line = " ".join(_HIDDEN.sub("", title[: 20 * LONGEST]).split())
    line = line if line.isascii() else _without_piles(line)
    if len(line) <= LONGEST:
        return line
    cut = line[: LONGEST - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"


def _without_piles(line: str) -> str:
    kept, marks = [], 0
    for letter in line:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
