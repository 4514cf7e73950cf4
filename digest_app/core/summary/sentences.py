"""Where each sentence of a text begins and ends, in any script, exactly.

A mark of punctuation followed by a blank is a candidate; what stands before it (an abbreviation, an initial, a
number) and after it (a capital, a small letter, a word that often begins a sentence) decides. The lists are in
languages.json. Chinese and Japanese marks need no blank; Thai has blanks and no marks. The order of the rules
follows Punkt (Kiss and Strunk, 2006), without its statistics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from digest_app.core.model import Block, Place
from digest_app.core.summary import languages, layout


def split(text: str, language: str | None = None, blocks: Sequence[Block] = ()) -> list[Place]:
    """Return the places of the sentences of `text`, in order.

    They never overlap, never begin or end with a blank, never reach over the edge of a block, and leave out
    nothing but blanks. A heading is one unit, whatever it holds. Without `blocks`, blank lines part the text.
    """
    tongue = languages.known(language, text)
    rules = _rules(tongue)
    places: list[Place] = []
    for start, end, whole in layout.units(text, blocks):
        if whole:
            places.append((start, end))
        elif tongue == "th":
            places += layout.thai_phrases(text, start, end)
        else:
            places += _sentences(text, start, end, rules)
    return places


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a language says of its full stops."""

    binds: frozenset[str]
    """Abbreviations that never end a sentence: Mr., e.g."""
    number: frozenset[str]
    """Abbreviations that bind to a number alone: No. 5."""
    other: frozenset[str]
    """Abbreviations that end a sentence only where a word follows that often begins one: Inc., U.S."""
    starts: frozenset[str]
    """Words that often begin a sentence, and seldom a name."""
    said: frozenset[str]
    """Words that name who spoke: said, asked."""
    ordinals: bool
    """Whether the language writes an ordinal number with a full stop."""
    semicolon_asks: bool
    """Whether the semicolon is its question mark."""


ORDINALS = frozenset(["de", "da", "nb", "nn", "no", "cs", "sk", "sl", "hr", "pl", "fi", "et", "hu", "tr", "is", "lv"])
"""Languages that write an ordinal number with a full stop, also at the head of a sentence: 1. FC Köln."""


@cache
def _rules(language: str) -> _Rules:
    listed = partial(languages.listed, language if languages.has_lists(language) else "*")
    return _Rules(
        binds=listed("binds"),
        number=listed("number"),
        other=listed("other"),
        starts=languages.listed(language, "starts"),
        said=languages.listed(language, "said"),
        ordinals=language in ORDINALS,
        semicolon_asks=language == "el",
    )


# --------------------------------------------------------------------------- candidates

_CLOSERS = r"[\"'”’»)\]」』】》〉）›]*(?:[^\S\n][»”’](?=\s|$))?"
_CANDIDATE = re.compile(rf"[.!?…‽؟։;።。！？｡．।॥۔။។]+{_CLOSERS}(?:\[\d+\])*")
_NEEDS_NO_BLANK = frozenset("。！？｡．।॥။។")
_GLUED = re.compile(r"(?<=[a-z\d][a-z\d])\.(?=[A-Z][a-z])")
_ALWAYS = frozenset("؟۔।॥։።။។。！？｡．")
_OPENERS = re.compile(r"[\s\"'“‘„«‹(\[¿¡–—―*•·-]*")
_OPENERS_AND_DOTS = re.compile(r"^[\s.\"'“‘(\[]+")
_BLANKS = re.compile(r"\s*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_QUOTES = frozenset("\"'”’»")
_GOES_ON = frozenset("とっのがはをにもでなだと、，,")


def _sentences(text: str, start: int, end: int, rules: _Rules) -> Iterator[Place]:
    """Part a stretch that begins and ends with a letter or mark into sentences."""
    for found in _CANDIDATE.finditer(text, start, end):
        mark, stop = found.span()
        if stop == end:
            break
        if text[stop].isspace():
            following = _BLANKS.match(text, stop, end).end()  # type: ignore[union-attr]  # matches nothing too
        elif text[mark] in _NEEDS_NO_BLANK or _GLUED.match(text, mark):
            following = stop
        else:
            continue
        if following >= end or _is_aside(text, start, mark, stop, end):
            continue
        if _ends(text, start, mark, stop, end, rules):
            yield start, stop
            start = following
    yield start, end


_LONGEST_ASIDE = 250
"""Letters of what stands in brackets within a sentence; a bracket that is closed later was forgotten before."""


def _is_aside(text: str, start: int, mark: int, stop: int, end: int) -> bool:
    """Tell whether a mark stands in brackets that were opened within the sentence: (or was it? Nobody knew)."""
    opened = text.rfind("(", start + 1, mark)
    if opened < 0 or text.find(")", opened, stop) >= 0:
        return False
    return text.find(")", stop, min(end, opened + _LONGEST_ASIDE)) >= 0


def _ends(text: str, start: int, mark: int, stop: int, end: int, rules: _Rules) -> bool:
    """Tell whether the marks at `text[mark:stop]` end the sentence that began at `start`."""
    if text[mark] in _ALWAYS:
        return text[stop] not in _GOES_ON
    if text[mark] == ";":
        return rules.semicolon_asks
    at = _OPENERS.match(text, stop, end).end()  # type: ignore[union-attr]  # matches the empty string too
    if at >= end:
        return True
    letter = text[at]
    if letter.islower() and not text[at + 1 : at + 2].isupper():
        return False
    if text[mark] != ".":
        return not (text[stop - 1] in _QUOTES and _says(text, at, end, rules))
    if text.startswith("..", at):
        return not _OPENERS_AND_DOTS.sub("", text[at : at + 12])[:1].islower()
    if letter == "." or text.startswith(". ", mark - 2):
        return _spaced_dots_end(text, mark, end)
    if text.startswith("..", mark):
        return text[mark - 1] != "["
    return _full_stop_ends(text, start, mark, at, rules) and (
        at > stop or _starts(text, at, rules) or _is_title(text, at, rules)
    )


def _full_stop_ends(text: str, start: int, mark: int, at: int, rules: _Rules) -> bool:
    """Tell whether a single full stop ends a sentence, and not an abbreviation, an initial or an ordinal."""
    before = text[max(start, mark - 30) : mark].split()
    token = before[-1].lstrip("\"'“‘„«‹([¿¡–—-•⁃▪◦‣") if before else ""
    word = token.lower()
    if word in rules.binds or (_MARKER.fullmatch(word) and not text[start:mark].strip(" •⁃▪◦‣").removeprefix(token)):
        return False
    if word in rules.number and (len(token) > 1 or token.islower()):
        return not (text[at].isdigit() or text[at] in "IVX")
    if (len(word) == 1 and word.isalpha()) or word in rules.other or _is_dotted(word):
        if token.isupper() and len(token) > 1 and "." not in token:
            return True  # LA, CO: no abbreviation with a small one's full stop
        opens = _starts(text, at, rules) or (word in _HOURS and _is_title(text, at, rules))
        return opens and len(text[start:mark].split(None, 4)) > 3
    return not (rules.ordinals and word.isdigit() and len(word) < 3) or _starts(text, at, rules)


_MARKER = re.compile(r"[•⁃▪◦‣]?(?:\d{1,3}|[a-z])")
"""What stands before the full stop where a list's entry begins: 12., a."""


def _is_dotted(word: str) -> bool:
    """Recognise u.s and e.u, not example.com."""
    return "." in word and all(len(part) == 1 for part in word.split("."))


_HOURS = frozenset(["a.m", "p.m"])


def _starts(text: str, at: int, rules: _Rules) -> bool:
    """Tell whether the word at `at` often begins a sentence: The, He."""
    word = _WORD.match(text, at)
    return word.group().lower() in rules.starts if word else not text[at].isdigit()


def _is_title(text: str, at: int, rules: _Rules) -> bool:
    """Tell whether a name with its title stands at `at`: Mr. Smith."""
    word = _WORD.match(text, at)
    return word is not None and word.group().lower() in rules.binds and text.startswith(".", word.end())


def _says(text: str, at: int, end: int, rules: _Rules) -> bool:
    """Tell whether the speaker of a quotation that has just ended is named at `at`: Holm said."""
    following = _WORD.findall(text, at, min(end, at + 40))[:4]
    return not rules.said.isdisjoint(following)


_MOST_DOTS = 4
_SPACED_DOTS = re.compile(r"\.(?: \.){0,3}")


def _spaced_dots_end(text: str, mark: int, end: int) -> bool:
    """Judge dots with blanks between: `word. . . . Next` ends at its first dot, ` . . . . Next` at its last."""
    first = mark
    while mark - first < 2 * (_MOST_DOTS - 1) and first >= 2 and text.startswith(". ", first - 2):
        first -= 2
    run = _SPACED_DOTS.match(text, first, end)
    last = run.end() - 1 if run else mark
    if (last - first) // 2 + 1 < _MOST_DOTS:
        return False
    hangs_on = first > 0 and not text[first - 1].isspace()
    following = _OPENERS.match(text, last + 1, end)
    opens = following is not None and text[following.end() : following.end() + 1].isupper()
    return opens and mark == (first if hangs_on else last)
