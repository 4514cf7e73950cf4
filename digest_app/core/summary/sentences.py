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
    for start, end, whole in layout.units(text, blocks, ordinals=rules.ordinals):
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
    """Abbreviations that bind to a number: No. 5. Before another word they end a sentence; those of `other` (2020 r.) a
    long one."""
    other: frozenset[str]
    """Abbreviations that end a sentence only where a word follows that often begins one: Inc., U.S."""
    listed: frozenset[str]
    """All of these abbreviations."""
    endings: tuple[str, ...]
    """Abbreviations that other words are written together with: Hauptstr."""
    starts: frozenset[str]
    """Words that often begin a sentence, and seldom a name."""
    says: re.Pattern[str] | None
    """A verb of saying, as it stands where a quotation's speaker is named after it; None where that is not done."""
    ordinals: bool
    """Whether the language writes an ordinal number with a full stop."""
    semicolon_asks: bool
    """Whether the semicolon is its question mark."""


@cache
def _rules(language: str) -> _Rules:
    listed = partial(languages.listed, language if languages.has_lists(language) else "*")
    return _Rules(
        binds=listed("binds"),
        number=listed("number"),
        other=listed("other"),
        listed=listed("binds") | listed("number") | listed("other"),
        endings=tuple(languages.listed(language, "endings")),
        starts=languages.listed(language, "starts") | languages.listed(language, "hangs"),
        says=_saying(language),
        ordinals=language in languages.ORDINALS,
        semicolon_asks=language == "el",
    )


def _saying(language: str) -> re.Pattern[str] | None:
    """Find asked in "Holm asked", not in "Holm asked if"; in Chinese and Japanese only at the end of a clause."""
    verbs = "|".join(languages.listed(language, "tags"))
    if not verbs:
        return None
    if language in languages.GLUED:
        return re.compile(rf"(?:{verbs})$")
    clauses = "|".join(languages.listed(language, "clauses"))  # after them stands what was said: a new sentence
    return re.compile(rf"(?<!\w)(?:{verbs})(?!\w)(?!.*\s(?:{clauses})(?!\w))")


# --------------------------------------------------------------------------- candidates

_QUOTES = "\"'”’»›」』“‘«‹"
"""What closes a quotation somewhere; “ « ‘ ‹ do so in German, Czech or Danish, where nothing stands right behind."""
_CLOSERS = r"(?:[\"'”’»›」』)\]】》〉）]|[“‘«‹](?=[\s)\]]|$))*(?:[^\S\n][»”’](?=[\s,;:.)]|$))?"
_CANDIDATE = re.compile(rf"[.!?…‽؟։;።。！？｡．।॥۔။។]+{_CLOSERS}(?:\[\d+\])*")
_NEEDS_NO_BLANK = frozenset("。！？｡．।॥။។")
_GLUED = re.compile(r"(?<=[a-z\d][a-z\d])\.(?=[A-Z][a-z])")
_ALWAYS = frozenset("؟۔।॥։።။។。！？｡．")
_OPENERS = re.compile(r"(?:[\s\"'“‘„«‹(\[¿¡–—―*•·-]|,,)*")
_OPENERS_AND_DOTS = re.compile(r"^[\s.\"'“‘(\[]+")
_BLANKS = re.compile(r"\s*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_NEVER_FIRST = frozenset(",;:、，；：")
_CLIPPED = re.compile(r"['’‘][a-z][\s-][A-Z]")
"""A small letter that begins a sentence in Dutch: 's Ochtends, 't Was."""


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
_BRACKETS = (("(", ")"),)
_WIDE_BRACKETS = (*_BRACKETS, ("（", "）"), ("「", "」"), ("『", "』"))


def _is_aside(text: str, start: int, mark: int, stop: int, end: int) -> bool:
    """Tell whether a mark stands in brackets that were opened within the sentence: (or was it? Nobody knew).

    Japanese quotes in brackets too; there what begins with a quotation goes on if a particle follows: 「行く。」と.
    """
    for opens, closes in _WIDE_BRACKETS if text[mark] in _NEEDS_NO_BLANK else _BRACKETS:
        opened = text.rfind(opens, max(start, mark - _LONGEST_ASIDE), mark)
        if opened < 0 or text.find(closes, opened, stop) >= 0:
            continue
        closed = text.find(closes, stop, min(end, opened + _LONGEST_ASIDE))
        if closed >= 0 and (opened > start or _PARTICLE_AFTER_A_QUOTATION.match(text, closed + 1)):
            return True
    return False


def _ends(text: str, start: int, mark: int, stop: int, end: int, rules: _Rules) -> bool:
    """Tell whether the marks at `text[mark:stop]` end the sentence that began at `start`."""
    at = _OPENERS.match(text, stop, end).end()  # type: ignore[union-attr]  # matches the empty string too
    if at >= end:
        return True
    quoted = text[stop - 1] in _QUOTES
    letter = text[at]
    if letter in _NEVER_FIRST or (quoted and text[mark] != "." and _says(text, at, end, rules)):
        return False
    if text[mark] in _ALWAYS:
        return not _goes_on(text, stop, rules, quoted=quoted)
    if text[mark] == ";":
        return rules.semicolon_asks
    if letter.islower() and not text[at + 1 : at + 2].isupper():
        return _CLIPPED.match(text, at - 1) is not None
    if text[mark] != ".":
        return True
    if text.startswith("..", at):
        return not _OPENERS_AND_DOTS.sub("", text[at : at + 12])[:1].islower()
    if letter == "." or text.startswith(". ", mark - 2):
        return _spaced_dots_end(text, mark, end)
    if text.startswith("..", mark):
        return text[mark - 1] != "["
    return _full_stop_ends(text, start, mark, at, rules) and (
        at > stop or _starts(text, at, rules) or _is_title(text, at, rules)
    )


_PARTICLE_AFTER_A_QUOTATION = re.compile("[とっのがはをにもでなだ]")
_PARTICLE_AFTER_A_NAME = re.compile("[をっ]|の(?!ち)")
"""What no sentence begins with: モーニング娘。の."""


def _goes_on(text: str, stop: int, rules: _Rules, *, quoted: bool) -> bool:
    """Tell whether a Japanese particle follows a mark: 「行く。」と, but not だが, which begins a sentence."""
    if text.startswith(tuple(rules.starts), stop):
        return False
    particle = _PARTICLE_AFTER_A_QUOTATION if quoted else _PARTICLE_AFTER_A_NAME
    return particle.match(text, stop) is not None


_LONGEST_TAG = 12
_CLAUSE = re.compile(r"[^.,;:!?…。，、；：！？।؟،\"“„«]*")
_LEADS_ON = frozenset(':："“„«')


def _says(text: str, at: int, end: int, rules: _Rules) -> bool:
    """Tell whether the speaker of a quotation that has just ended is named at `at`: Holm asked."""
    if rules.says is None:
        return False
    clause = _CLAUSE.match(text, at, min(end, at + _LOOKED_AT)).group()  # type: ignore[union-attr]  # matches nothing too
    stop = at + len(clause)
    if stop < end and text[stop] in _LEADS_ON:
        return False
    return len(clause.split()) <= _LONGEST_TAG and rules.says.search(clause) is not None


def _full_stop_ends(text: str, start: int, mark: int, at: int, rules: _Rules) -> bool:
    """Tell whether a single full stop ends a sentence, and not an abbreviation, an initial or an ordinal."""
    token = _token_before(text, start, mark)
    word = _abbreviation(token.lower(), rules)
    if word in rules.binds or _is_marker(text, start, mark, word):
        return False
    if word in rules.number and (len(token) > 1 or token.islower()):
        if _is_number(text, at, rules):
            return False
        if word not in rules.other or _words_before(text, start, mark) > _FAR:
            return True
    if word in rules.other or (_is_dotted(word, rules) and not _measures(text, token, mark)):
        if token.isupper() and len(token) > 1 and "." not in token:
            return True  # LA, CO: no abbreviation with a small one's full stop
        opens = _starts(text, at, rules) or (word in _HOURS and _is_title(text, at, rules))
        return opens and _words_before(text, start, mark) > _FEW
    if _is_doubled(token) and _DOUBLED_AND_STOP.match(text, at):
        return False
    return not (rules.ordinals and word.isdigit() and len(word) < 3) or _starts(text, at, rules)


_MARKER = re.compile(r"[•⁃▪◦‣]?(?:\d{1,3}|[a-z])")


def _is_marker(text: str, start: int, mark: int, word: str) -> bool:
    """Tell whether a full stop stands after the number or letter at the beginning of a list's entry: 12., a."""
    return _MARKER.fullmatch(word) is not None and not text[start:mark].strip(" •⁃▪◦‣")[len(word) :]


_FEW = 3
"""Words that are no sentence yet, when an abbreviation follows them."""
_FAR = 6
"""Words after which a year ends a sentence, though no word of `starts` follows; before, it is an adverbial's."""
_LOOKED_AT = 200
"""Letters in which words are counted, however long a text goes on without a mark."""
_DOUBLED_AND_STOP = re.compile(r"([A-Z])\1\.")
"""Plurals are abbreviated so in Spanish: EE. UU., JJ. OO."""


def _token_before(text: str, start: int, mark: int) -> str:
    """Return what is written before a full stop, without what opens it: EE.UU of (EE. UU., Dipl.-Ing of Dipl.-Ing."""
    before = text[max(start, mark - 30) : mark].split()
    if not before:
        return ""
    token = before[-1].lstrip("\"'“‘„«‹([¿¡–—-•⁃▪◦‣")
    if _is_doubled(token) and len(before) > 1 and _DOUBLED_AND_STOP.match(before[-2][-3:]):
        return before[-2][-3:] + token
    return token


def _words_before(text: str, start: int, mark: int) -> int:
    return len(text[start : min(mark, start + _LOOKED_AT)].split())


def _is_doubled(token: str) -> bool:
    return len(token) == 2 and token[0] == token[1] and token.isupper()


_JOINT = re.compile(r"[-'’]")


def _abbreviation(word: str, rules: _Rules) -> str:
    """Return the abbreviation that a word ends with (l’art, dipl.-ing, hauptstr), or else the word."""
    if word.isalpha() and not rules.endings:
        return word
    last = _JOINT.split(word)[-1]
    if len(last) > 1 and not rules.listed.isdisjoint((word, last)):
        return word if word in rules.listed else last
    return next((ending for ending in rules.endings if word.endswith(ending)), word)


def _is_dotted(word: str, rules: _Rules) -> bool:
    """Recognise initials (j, j.-p, karl-h), u.s and jj.oo, not example.com; Hindi has its letters in a list."""
    if len(word) > 1 and word.isalpha():
        return False
    parts = word.split(".")
    if len(parts) > 1 and all(_is_doubled(part.upper()) for part in parts):
        return True
    return all(part in rules.binds or _INITIAL.fullmatch(part) for part in parts)


_INITIAL = re.compile(r"(?:[^\W\d_]*-)?[^\W\d_]")
"""A letter, also as the second half of a name: Karl-H. Weiß."""


def _measures(text: str, token: str, mark: int) -> bool:
    """Tell whether a token is the unit of a number, as in 2 m, and no initial."""
    return len(token) == 1 and token.islower() and text[mark - 3 : mark - 2].isdigit()


_HOURS = frozenset(["a.m", "p.m"])
_ROMAN = re.compile(r"[IVXLC]+")


def _is_number(text: str, at: int, rules: _Rules) -> bool:
    """Tell whether a number stands at `at`: 12, IV, but not In or the English I."""
    word = _WORD.match(text, at)
    if word is None or text[at].isdigit():
        return word is not None
    return _ROMAN.fullmatch(word.group()) is not None and word.group().lower() not in rules.starts


def _starts(text: str, at: int, rules: _Rules) -> bool:
    """Tell whether the word at `at` often begins a sentence: The, He; an initial does not."""
    word = _WORD.match(text, at)
    if word is None:
        return not text[at].isdigit()
    if word.end() - at == 1 and text.startswith(".", word.end()):
        return False
    return word.group().lower() in rules.starts


def _is_title(text: str, at: int, rules: _Rules) -> bool:
    """Tell whether a name with its title stands at `at`: Mr. Smith."""
    word = _WORD.match(text, at)
    return word is not None and word.group().lower() in rules.binds and text.startswith(".", word.end())


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
