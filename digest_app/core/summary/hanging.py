"""Which sentences cannot stand without the one before: He said so; but that; the midst of a quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest_app.core.summary import languages


def hanging(texts: Sequence[str], words: Sequence[Sequence[str]], language: str) -> list[bool]:
    """Tell of each sentence of an article whether it hangs on the one before it; `words` are in lower case."""
    quoted = _within_quotations(texts)
    hangs = [_refers_back(text, own, language) for text, own in zip(texts, words, strict=True)]
    tags = [False, *(_is_tag(texts[n - 1], texts[n], words[n], language) for n in range(1, len(texts)))]
    return [any(reasons) for reasons in zip(hangs, quoted, tags, strict=True)]


# --------------------------------------------------------------------------- by its first words

_AFTER_A_COMMA = re.compile(r"\w+,\s")
_AGED = re.compile(r"The \d+-year-old\b")


def _refers_back(text: str, words: Sequence[str], language: str) -> bool:
    """Tell whether a sentence begins with He or But, "In his", "Later, they", or with a small letter."""
    if _hangs(text, words, language) or (text[0].islower() and not text[1:2].isupper()):
        return True
    if len(words) > 1 and words[1] in languages.listed(language, "refers"):
        return words[0] in languages.listed(language, "starts") or _AFTER_A_COMMA.match(text) is not None
    return _AGED.match(text) is not None


def _hangs(text: str, words: Sequence[str], language: str) -> bool:
    """Tell He and But; het in "Het is koud", not in "Het kabinet"; in Arabic and Hebrew also behind "and"."""
    listed = languages.listed(language, "hangs")
    if language in languages.GLUED:
        return text.startswith(tuple(listed))
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first in languages.listed(language, "either"):
        return second in languages.listed(language, "verbs") | languages.listed(language, "said")
    return first in listed or (first[0] in languages.listed(language, "proclitics") and first[1:] in listed)


# --------------------------------------------------------------------------- by quotations

_MARK = re.compile(r'[“”„«»「」『』"]')
_SINGLE = re.compile(r"['’‘](?:(?P<closes>(?<=[.,!?…].)(?=\s|$)|(?<=\w.)(?=[,;:!?]))|(?<!\S.)(?=\S))")
"""The mark of a British quotation; an apostrophe stands elsewhere."""
_STAND_BEFORE = frozenset("([—–-'’")
_STAND_AFTER = frozenset(".,;:!?)]…—–-،؛؟।")


def _closes(text: str, at: int) -> bool:
    """Tell whether the mark at `at` closes a quotation: “en”, „de“, »da«, « fr », ”sv”, 「ja」."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in "„「『」』":
        return mark in "」』"
    ends = not after or after.isspace() or after in _STAND_AFTER
    if not before or before.isspace() or before in _STAND_BEFORE:
        return ends and mark in "»”"
    return ends or mark == "”"


def _quotes(text: str) -> list[int]:
    """Return where marks of quotation stand; 65" and the Hebrew צה"ל have none."""
    if text.isascii() and '"' not in text:
        return []
    return [mark.start() for mark in _MARK.finditer(text) if _is_quote(text, mark.start())]


def _is_quote(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return text[at] != '"' or not before.isalnum() or not (before.isdigit() or after.isalnum())


def _within_quotations(texts: Sequence[str]) -> list[bool]:
    """Tell of each sentence whether it begins in the midst of a quotation: a mark that closes comes first."""
    marks = [[_closes(text, at) for at in _quotes(text)] for text in texts]
    within = []
    opened = False
    for number, own in enumerate(marks):
        if own:
            within.append(own[0])
            opened = not own[-1]
        else:
            within.append((opened and _is_closed_later(marks, number)) or _closes_single(texts[number]))
    return within


_LONGEST_QUOTATION = 6
"""Sentences after which a quotation that was not closed is forgotten."""


def _is_closed_later(marks: Sequence[Sequence[bool]], number: int) -> bool:
    return next((own[0] for own in marks[number : number + _LONGEST_QUOTATION] if own), False)


def _closes_single(text: str) -> bool:
    first = _SINGLE.search(text)
    return first is not None and first["closes"] is not None


_LONGEST_TAG = 8
_QUOTES = frozenset("\"'”’»“«」』‘„")


def _is_tag(before: str, text: str, words: Sequence[str], language: str) -> bool:
    """Tell whether a sentence only names the speaker of the quotation before it: Minister Holm was asked."""
    if len(words) > _LONGEST_TAG or before[-1] not in _QUOTES or not _QUOTES.isdisjoint(text):
        return False
    return not (languages.listed(language, "said") | languages.listed(language, "tags")).isdisjoint(words)
