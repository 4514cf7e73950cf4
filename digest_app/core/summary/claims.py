"""The figures and names of a sentence: one that has others says something else, however alike the words are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from digest_app.core.summary import languages

_NUMERALS = {
    "en": "two three four five six seven eight nine ten eleven twelve",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze",
    "uk": "два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
}
"""Two to twelve."""
_MORE = {
    "en": "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy "
    "eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions half "
    "third quarter",
    "nl": "dertien veertien vijftien twintig dertig veertig vijftig tientallen honderd honderden duizend duizenden "
    "miljoen miljard half derde kwart",
    "de": "dreizehn vierzehn fünfzehn zwanzig dreißig vierzig fünfzig dutzende hundert hunderte tausend tausende "
    "million millionen milliarde milliarden hälfte drittel viertel",
    "fr": "treize quatorze quinze vingt trente quarante cinquante dizaines cent centaines mille milliers million "
    "millions milliard milliards moitié tiers quart",
    "es": "trece catorce quince veinte treinta cuarenta cincuenta decenas cien cientos mil miles millón millones mitad "
    "tercio cuarto",
    "uk": "двадцять тридцять сорок п'ятдесят десятки сто сотні тисяча тисячі тисяч мільйон мільйони мільйонів мільярд "
    "половина третина",
}
"""Numerals that nobody writes in digits beside."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_FEWEST_LETTERS = 3
_STEM = 6


def figures(words: Iterable[str], language: str) -> frozenset[str]:
    """The figures among the words of a sentence, in lower case: a small number is the same in letters and in digits."""
    numerals = _numerals(language)
    told = (numerals.get(word.replace("’", "'"), word) for word in words)
    return frozenset(word for word in told if word in numerals.values() or any(map(str.isdigit, word)))


def names(sentence: str, language: str) -> frozenset[str]:
    """How each name of a sentence begins, in lower case: a word with a capital that is no small word."""
    small = languages.listed(language, "starts") | languages.listed(language, "binds") | languages.stop_words(language)
    capitals = (word for word in _WORD.findall(sentence) if word[0].isupper() and len(word) >= _FEWEST_LETTERS)
    return frozenset(_beginning(word.lower()) for word in capitals if word.lower() not in small)


def _beginning(name: str) -> str:
    """A name without what its cases change: Kyiv's, Москві."""
    bare = re.sub(r"['’].*", "", name)
    return bare[: min(_STEM, max(_FEWEST_LETTERS + 1, len(bare) - 1))]


@cache
def _numerals(language: str) -> dict[str, str]:
    small = {word: str(value) for value, word in enumerate(_NUMERALS.get(language, "").split(), start=2)}
    return small | {word: word for word in _MORE.get(language, "").split()}
