"""What stands among the sentences of an article and is none: bylines, dates, credits, headings, ways to other pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FEWEST_WORDS = 6
_LEADS_ON = (":", "\uff1a")
_CLOSES = frozenset(".!?…。！？")
_CLOSERS = "\"'”’»)」』"
_SHORT_LINE = 20
"""Letters from which a line in writing without blanks may be a sentence though no mark closes it."""
_SHORT_HEADLINE = 12
"""Words from which a line without a mark at its end may be a sentence."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_INVITES = re.compile(
    r"(?i)(?:read more|scroll down|click here|sign up|follow us|story highlights|this page|media playback)\b"
    r"|image (?:caption|copyright|source)\b|file -|\|"
)
_LABEL = re.compile(
    r"(?i)(?:by|published|updated|last updated|captions?|images?|photos?|photographs?|pictures?|videos?|copyright|"
    r"related|advertisement)\b(?P<sign>\s*[.:|©])?"
)
_DATE = re.compile(r"(?i)(?:last )?(?:updated|published)(?: at| on)? \d")
_CREDIT = re.compile(
    r"\((?:AP|AFP|EPA|Reuters|Getty|Associated Press)\b[^)]{0,60}\)\s*$"
    r"|(?:(?:AP|AFP) Photo|REUTERS)/|/(?:AP|AFP|Getty Images|Reuters)\b|(?:(?:AP|AFP) Photo|Getty Images)\)?\s*$"
)
_TRAIL = re.compile(r"\s>\s.*[^.!?。！？]$")


def is_furniture(text: str, words: Sequence[str]) -> bool:
    """Tell a byline, a date, a trail (Home > World > Aruba), a caption, a heading, a fragment, what leads to a list.

    `words` are those of the text in lower case.
    """
    return (
        len(words) < _FEWEST_WORDS
        or text.endswith(_LEADS_ON)
        or (text[0] > "\u3000" and len(text) < _SHORT_LINE and not _is_closed(text))
        or sum(map(str.isdigit, words)) > len(words) - 4
        or _is_headline(text, words)
        or _is_label(text)
        or (len(words) < _SHORT_HEADLINE and _DATE.match(text) is not None)
        or _INVITES.match(text) is not None
        or _is_credited(text)
        or (">" in text and _TRAIL.search(text) is not None)
    )


def _is_closed(text: str) -> bool:
    return text[-1] in "」』" or text.rstrip(_CLOSERS)[-1:] in _CLOSES


def _is_headline(text: str, words: Sequence[str]) -> bool:
    """Tell a line that no mark closes and that is short, or whose longer words all begin with a capital.

    Only in scripts that have capitals: others close sentences by other means.
    """
    if not (text[-1].isalnum() or text.endswith(")")) or not text[0].isupper():
        return False
    return len(words) < _SHORT_HEADLINE or _is_in_capitals(text)


def _is_label(text: str) -> bool:
    """Tell By Ada Holm, Updated: noon and Video of the flood, not "By noon, the flood had reached the town."."""
    label = _LABEL.match(text)
    return label is not None and (bool(label["sign"]) or not _is_closed(text) or _is_in_capitals(text))


def _is_credited(text: str) -> bool:
    """Tell a caption with its photographer; one that a full stop closes names the agency with a stroke."""
    return ("/" in text or not _is_closed(text)) and _CREDIT.search(text) is not None


def _is_in_capitals(text: str) -> bool:
    """Tell whether each longer word begins with a capital."""
    longer = _LONG_WORD.findall(text)
    return bool(longer) and all(word[0].isupper() for word in longer)
