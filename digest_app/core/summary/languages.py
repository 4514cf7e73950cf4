"""Words, stems and stop words in any language: what a ranking needs to see two sentences as alike.

Nothing here ever fails for want of a language: without a stemmer words are only lowered, without stop words none
are passed over, and scripts that write without blanks are read in pairs of characters.
"""

from __future__ import annotations

import re
from functools import cache

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Python's \w leaves out the vowel signs of Arabic, Hebrew and the Indian scripts.
_LETTER = r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff"
_WORD = re.compile(rf"[{_UNSPACED}]+|(?:(?![{_UNSPACED}_])[{_LETTER}])+(?:['’][^\W\d_{_UNSPACED}]+)?")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")


def words(text: str) -> list[str]:
    """Return the lower-case words of a text; Chinese, Japanese and Thai as pairs of neighbouring characters."""
    found = _WORD.findall(text.lower())
    if not _IS_UNSPACED.search(text):
        return found
    return [part for word in found for part in (_pairs(word) if _IS_UNSPACED.match(word) else (word,))]


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def stem(word: str) -> str:
    """Return what the forms of a word share: its first six letters, which costs nothing and fits every alphabet."""
    return word[:6]


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the words of a language that tell nothing of a text's subject; empty where nobody listed them."""
    import stopwordsiso

    return frozenset(stopwordsiso.stopwords(language)) if stopwordsiso.has_lang(language) else frozenset()


def known(language: str | None, text: str) -> str:
    """Return the two-letter code of the language to work in: the one given, else a guess by script and small words."""
    if language:
        return language.lower().replace("_", "-").split("-")[0]
    return _guess(text[:4000])


def _guess(text: str) -> str:
    for code, letters in _SCRIPTS:
        if len(letters.findall(text)) * 4 > len(text.split()) * 4 + len(text) / 4:
            return code
    seen = set(words(text))
    return max(_SMALL_WORDS, key=lambda code: len(seen & _SMALL_WORDS[code]))


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

_SMALL_WORDS = {
    code: frozenset(listed.split())
    for code, listed in {
        "en": "the of and to in is was that for on with he it as his by at from this have had be are but",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden",
        "nl": "de van een het en in is dat op te zijn met voor niet aan er om die bij ook als door",
        "fr": "le de la et les des en un du une que est pour qui dans par plus au sur pas ne ce",
        "es": "el de la que y en los del se las por un para con no una su al es lo como más",
        "it": "il di che e la un per in non è una sono si con del della le da i al gli",
        "pt": "o de a que e do da em um para com não uma os no se na por mais as dos",
        "sv": "och i att det som en på är av för med den till inte om ett han var",
        "da": "og i at det er en til på som af for med den ikke de et der var",
        "pl": "i w na z do nie się że to jest o jak po od za przez dla",
        "cs": "a v se na je že o s z do to i pro ve k jsou by po",
        "tr": "ve bir bu da de için ile çok olarak daha gibi olan ne kadar",
    }.items()
}
