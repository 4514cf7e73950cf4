"""The words of a text with their places, in any script, and the parts of a text that are no mention of anything."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

_CONNECTORS = frozenset(
    {"and", "of", "the", "y", "e", "en", "und", "et", "i", "da", "de", "la", "las", "los", "del", "van"}
)
"""What may stand inside and between the names of a list."""


@dataclass(frozen=True, slots=True)
class Word:
    """One spelling of a word: as it stands, folded (no case, no accents), and without its commonest ending."""

    raw: str
    folded: str
    stem: str
    kind: str
    """ "A" with a capital, "a" for what may stand between names (figures, "and", "of"), "u" for a letter of an unspaced
    script, else "." """


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words; word `i` stands at `text[starts[i]:ends[i]]`. Unspaced scripts give a word a character."""

    items: list[Word]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.items)


@cache
def _word() -> re.Pattern[str]:
    """A word of any script; compiled when first used: it takes five milliseconds."""
    return re.compile(rf"[{_UNSPACED}]|(?:[^\W_{_UNSPACED}]+|[{_MARKS}]+)+(?:\+\+|#(?!\w))?")


_PLAIN_WORD = re.compile(r"[^\W_]+(?:\+\+|#(?!\w))?")
"""A word of a text without unspaced scripts and marks, found in two thirds of the time."""


@cache
def _special() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}{_MARKS}]")


@cache
def _unspaced_letter() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


def unspaced(word: str) -> bool:
    """Whether a word is a letter of a script that parts no words, as Chinese or Thai."""
    return word >= "\u0e00" and _unspaced_letter().match(word) is not None


@lru_cache(maxsize=8)
def split(text: str) -> Words:
    """Split a text into words; apostrophes, hyphens and full stops part words.

    The last texts are remembered: one article is split for its topics, its story and its copies.
    """
    is_plain = text.isascii() or not _special().search(text)
    matches = list((_PLAIN_WORD if is_plain else _word()).finditer(text))
    items = [word(match[0]) for match in matches]
    return Words(items, [match.start() for match in matches], [match.end() for match in matches])


@lru_cache(maxsize=200_000)
def word(raw: str) -> Word:
    """The forms under which a spelling is compared."""
    folded = fold(raw)
    return Word(raw, folded, _stem(folded), _kind(raw, folded))


def _kind(raw: str, folded: str) -> str:
    if raw[0].isupper():
        return "A"
    if raw.isdigit() or folded in _CONNECTORS:
        return "a"
    return "u" if unspaced(raw) else "."


def fold(text: str) -> str:
    """Without case and accents: `Oekraïne` and `OEKRAINE` are the same word."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")


_CYRILLIC = re.compile("[а-яёіїєґ]")
_CYRILLIC_ENDING = re.compile(
    "(?<=.{4})(?:ами|ями|ього|ому|ого|ыми|ими|ои|ої|ою|ею|ом|ем|ам|ям|ах|ях|ів|ов|ев|ии|іи|ые|ие|ей|ую|юю|ая|яя|ым|им|ых|их|ыи|еи|а|я|и|і|ы|у|ю|е|є|о|ь)$"
)


def _stem(folded: str) -> str:
    """A plural "s" or a Cyrillic case ending taken off: enough to meet a word's other forms."""
    if _CYRILLIC.match(folded):
        return _CYRILLIC_ENDING.sub("", folded)
    if len(folded) > 3 and folded[-1] == "s" and folded[-2] not in "su":
        return folded[:-1]
    return folded


# --------------------------------------------------------------------------- what is no mention

_LIST_GAP = re.compile(r"(?:[\s,;|•·*/()\[\]\-–—'’&]|\.(?!\s)){0,12}")
_NAMES = re.compile("A(?:a{0,3}A){5,}")
_LONG_RUN = 12
"""So many capitalised words without a sentence between them are a list of names."""
_SORTED_RUN = 6
"""So many in the order of the alphabet are a menu of countries."""
_UNSPACED_RUN = 8
"""So many short items between equal separators are a list in a script that has no capitals and parts no words."""
_TITLE_WORDS = 25
"""No title of another article is longer; letters of unspaced scripts are counted by twos."""
_MOST_TEASERS = 12
"""Lines that a head of teasers can stand over."""

_MARKER = (
    r"related (?:posts?|articles?|stories|news|topics|reading)|read (?:more|also|next|this)|also read"
    r"|more (?:on this|stories|news)"
    r"|see also|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|trending(?: now)?"
    r"|don['’]t miss|up next|latest news|more from [^\n]{1,30}"
    r"|lees (?:ook|meer|verder)|meer (?:nieuws|lezen)|gerelateerde? [^\n]{1,20}|zie ook|ander nieuws"
    r"|lea tambi[eé]n|lee tambi[eé]n|leer m[aá]s|m[aá]s noticias|noticias relacionadas|art[ií]culos relacionados"
    r"|ver tambi[eé]n|te puede interesar|lesa tambe|mas noticia"
    r"|lesen sie auch|mehr (?:zum thema|dazu|lesen|nachrichten)|auch interessant|siehe auch|weitere artikel"
    r"|lire aussi|[àa] lire aussi|voir aussi|articles? (?:li[eé]s|similaires|connexes)|sur le m[eê]me sujet"
    r"|читайте також|читати також|дивіться також|більше новин|новини по темі|читайте также|по теме|смотрите также"
    r"|相关(?:阅读|文章|新闻|报道)|相關(?:閱讀|文章|新聞|報導)|延伸(?:阅读|閱讀)|更多(?:新闻|新聞|阅读|閱讀)|推荐阅读|推薦閱讀|猜你喜欢"
)
_LINE = re.compile(r"[^\n]+")


def unmentioned(text: str, words: Words) -> list[tuple[int, int]]:
    """Places (offsets) of the text that mention nothing: lists of names, and teasers of other articles."""
    return sorted(_teasers(text) + _lists(text, words))


@cache
def _teaser_marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a head of teasers says, and a line that is one; compiled when first used: it takes milliseconds."""
    head, line = rf"(?:{_MARKER})\s*:?\s*$", rf"(?:{_MARKER})\s*[:|»>：–-]\s*\S"
    return re.compile(head, re.IGNORECASE), re.compile(line, re.IGNORECASE)


_CUT_SHORT = re.compile(r"(?:\.\.\.|…)\W*$")
_FULL_STOP = re.compile(r"[.。．।۔።։][\"'”’»)\]）」』]*$")


def _teasers(text: str) -> list[tuple[int, int]]:
    """The lines of teasers with their heads; the first line after a head that is text ends them."""
    places = []
    head, teaser = _teaser_marks()
    left = 0
    for line in _LINE.finditer(text):
        shown = line[0].strip(" \t•·*-–—»>#")
        if head.match(shown):
            left = _MOST_TEASERS + 1
        elif left and _is_text(shown):
            left = 0
        if left or teaser.match(shown):
            places.append(line.span())
        left = max(0, left - 1)
    return places


def _is_text(line: str) -> bool:
    """Whether a line is a sentence or longer than a title, and not one that was cut short."""
    if _CUT_SHORT.search(line):
        return False
    if _FULL_STOP.search(line):
        return True
    words = split(line).items
    letters = sum(item.kind == "u" for item in words)
    return len(words) - letters / 2 > _TITLE_WORDS


@cache
def _unspaced_list() -> re.Pattern[str]:
    item = f"[{_UNSPACED}]{{1,8}}"
    return re.compile(rf"{item}([、，,;；|/·•\s])\s*(?:{item}\1\s*){{{_UNSPACED_RUN - 2},}}{item}")


def _lists(text: str, words: Words) -> list[tuple[int, int]]:
    kinds = "".join([item.kind for item in words.items])
    places = [match.span() for match in _unspaced_list().finditer(text)] if "u" in kinds else []
    for run in _NAMES.finditer(kinds):
        first = run.start()
        for index in range(run.start() + 1, run.end() + 1):
            if index == run.end() or not _LIST_GAP.fullmatch(text, words.ends[index - 1], words.starts[index]):
                places += _list_place(words, first, index)
                first = index
    return places


def _list_place(words: Words, first: int, last: int) -> list[tuple[int, int]]:
    names = [item.folded for item in words.items[first:last] if item.kind == "A"]
    if len(names) < _SORTED_RUN or (len(names) < _LONG_RUN and names != sorted(names)):
        return []
    return [(words.starts[first], words.ends[last - 1])]
