"""Words, stems and lists of small words in any language: what splitting and ranking need to know of a language.

Nothing here ever fails for want of a language: without lists nothing is passed over, and scripts that write without
blanks are read in pairs of characters. Stop words come from stopwordsiso; the lists are in languages.json:

binds, number, other    abbreviations without their last full stop: those that never end a sentence (Mr.), that bind
                        to a number (No. 5), that end one where a word of `starts` follows (Inc.); one in both of
                        the last two is judged as `other` where no number follows
endings                 abbreviations that other words are written together with: Hauptstr.
starts                  words that often begin a sentence, and seldom a name
hangs, refers           words that refer to the sentence before: as the first word; as the second ("In his")
either, verbs           words that refer to the sentence before only where such a verb follows, else articles: Dutch het
proclitics              letters that may be written before the first word: Arabic "and"
said                    verbs that tell News of a sentence that reports speech
tags, clauses           verbs that stand beside the speaker right after a quotation (“Why?” Holm asked); words after
                        them with which what was said begins (asked if), so that it is a sentence of its own
small                   the most frequent words: a language is guessed by them
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from functools import cache
from importlib.resources import files

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Python's \w leaves out the vowel signs of Arabic, Hebrew and the Indian scripts.
_LETTER = r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff"
_SPACED_WORD = re.compile(rf"[{_LETTER}]+(?:['’][^\W\d_]+)?")
_ANY_WORD = re.compile(rf"[{_UNSPACED}]+|(?:(?![{_UNSPACED}_])[{_LETTER}])+(?:['’][^\W\d_{_UNSPACED}]+)?")
_STEM = 6
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


ORDINALS = frozenset(["de", "da", "no", "cs", "sk", "sl", "hr", "pl", "fi", "et", "hu", "tr", "is", "lv"])
"""Languages that write an ordinal number with a full stop, also at the head of a sentence: 1. FC Köln."""
GLUED = frozenset(["zh", "ja", "ko", "th"])
"""Languages that write words, or what makes their grammar, without blanks between."""
_SAME = {"nb": "no", "nn": "no"}


def words(text: str) -> list[str]:
    """Return the lower-case words of a text; Chinese, Japanese and Thai as pairs of neighbouring characters."""
    if text.isascii() or not _IS_UNSPACED.search(text):
        return _SPACED_WORD.findall(text.lower())
    found = _ANY_WORD.findall(text.lower())
    return [part for word in found for part in (_pairs(word) if _IS_UNSPACED.match(word) else (word,))]


def places_of(stems: Collection[str], text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where words with these stems stand in `text[start:end]`; pairs that overlap as one place."""
    places: list[tuple[int, int]] = []
    for found in _ANY_WORD.finditer(text, start, end):
        if not _IS_UNSPACED.match(found.group()):
            places += [found.span()] if stem(found.group().lower()) in stems else []
            continue
        for at in range(found.start(), max(found.end() - 1, found.start() + 1)):
            pair = (at, min(at + 2, found.end()))
            if text[slice(*pair)] in stems:
                overlaps = places and places[-1][1] > at
                places.append((places.pop()[0], pair[1]) if overlaps else pair)
    return places


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def stem(word: str) -> str:
    """Return what the forms of a word share: its first six letters, which costs nothing and fits every alphabet."""
    return word[:_STEM]


def stems(words: Iterable[str]) -> list[str]:
    """Return the stem of each word."""
    return [word[:_STEM] for word in words]


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the words of a language that tell nothing of a text's subject; empty where nobody listed them."""
    import stopwordsiso

    known = stopwordsiso.stopwords(language) if stopwordsiso.has_lang(language) else ()
    return frozenset(known) | listed(language, "small")


@cache
def listed(language: str, name: str) -> frozenset[str]:
    """Return one of the lists of languages.json."""
    return frozenset(_lists().get(language, {}).get(name, "").split())


@cache
def has_lists(language: str) -> bool:
    """Tell whether languages.json knows the abbreviations of a language."""
    return "other" in _lists().get(language, {})


def described() -> list[str]:
    """Return the languages that languages.json tells of."""
    return list(_lists())


@cache
def _lists() -> dict[str, dict[str, str]]:
    lists: dict[str, dict[str, str]] = json.loads(files(__package__).joinpath("languages.json").read_text("utf-8"))
    return lists


# --------------------------------------------------------------------------- which language


def known(language: str | None, text: str) -> str:
    """Return the two-letter code of the language to work in: the one given, else a guess by script and small words."""
    if language:
        code = language.lower().replace("_", "-").split("-")[0]
        return _SAME.get(code, code)
    return _guess(text[:4000])


def _guess(text: str) -> str:
    letters = sum(map(str.isalpha, text))
    for code, script in _SCRIPTS:
        if len(script.findall(text)) * (20 if code in ("ja", "uk") else 3) > letters:
            return code
    seen = words(text)
    small = [code for code in described() if listed(code, "small")]
    return max(small, key=lambda code: sum(word in listed(code, "small") for word in seen))


_SCRIPTS = [
    (code, re.compile(f"[{letters}]"))
    for code, letters in (
        ("ja", "\u3040-\u30ff"),
        ("zh", "\u4e00-\u9fff"),
        ("ko", "\uac00-\ud7a3"),
        ("uk", "ґєії"),
        ("ru", "\u0400-\u04ff"),
        ("el", "\u0370-\u03ff"),
        ("he", "\u0590-\u05ff"),
        ("ar", "\u0600-\u06ff"),
        ("hi", "\u0900-\u097f"),
        ("th", "\u0e00-\u0e7f"),
    )
]
