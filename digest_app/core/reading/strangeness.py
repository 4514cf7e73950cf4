"""How strange the words of a decoded text look: the sign of a wrong encoding."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import islice, pairwise

_FOREIGN_WORD = re.compile(r"[^\s\x00-\x40\x5b-\x60\x7b-\x7f]*[^\x00-\x7f][^\s\x00-\x40\x5b-\x60\x7b-\x7f]*")
# \ue5e5 is the wide blank of GBK, which Unicode keeps for private use.
_HARMLESS = frozenset("\ue5e5\u00a0«»‘’‚“”„–—…•·©®™°€£§¡¿´`×½¼¾²³ªº\u00ad\u200b\u200c\u200d\u200e\u200f")
_HAN = re.compile("[\u3400-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_FREQUENT = frozenset(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心"
    "多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
    "這來國個說們為時會過學對後麼沒於還發當開無經頭動兩長政府表示"
)
_HANGUL = re.compile("[\uac00-\ud7a3]")
_ENOUGH = 3000


def strangeness(text: str) -> float:
    """Tell the share, 0 to 1, of the letters in words beyond ASCII that stand as no language would write them."""
    words = [found[0] for found in islice(_FOREIGN_WORD.finditer(text), _ENOUGH)]
    if not words:
        return 0.0
    letters = "".join(words)
    return sum(_strange(word) * len(word) for word in words) / len(letters) + _unlike_chinese(letters)


def _unlike_chinese(letters: str) -> float:
    """Charge a text of Han alone that hardly uses the characters which make a quarter of all Chinese."""
    han = _HAN.findall(letters)
    if 2 * len(han) < len(letters) or _KANA.search(letters):
        return 0.0
    return 0.3 if sum(letter in _FREQUENT for letter in han) < 0.06 * len(han) else 0.0


@cache
def _strange(word: str) -> float:
    word = word[:40]
    if _HAN.search(word) or _HANGUL.search(word):
        return _strange_east_asian(word)
    letters = word.strip("".join(_HARMLESS))
    if not letters:
        return 0.0
    return float(_holes(letters) or _mixed(letters) or _leaps(letters) or _crowded(letters))


def _holes(word: str) -> bool:
    """Controls, private use, unassigned, or symbols between letters: no word has them."""
    kinds = [unicodedata.category(letter) for letter in word]
    if any(kind in ("Cc", "Co", "Cn", "Cs") or letter == "\ufffd" for kind, letter in zip(kinds, word, strict=True)):
        return True
    return any(kind[0] == "S" and letter not in _HARMLESS for kind, letter in zip(kinds, word, strict=True)) or any(
        kinds[place][0] in "SN" and word[place] > "\x7f" and kinds[place - 1][0] == "L" == kinds[place + 1][0]
        for place in range(1, len(word) - 1)
    )


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0] if letter.isalpha() else ""


def _mixed(word: str) -> bool:
    """Letters of two alphabets in one word."""
    scripts = {_script(letter) for letter in word} - {"", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "MICRO"}
    return len(scripts) > 1 or (bool(scripts & {"HALFWIDTH", "BOX"}))


def _leaps(word: str) -> bool:
    """A capital beyond ASCII after a small letter, as when UTF-8 is read as Latin or KOI8 as Windows-1251."""
    return any(before.islower() and after.isupper() and max(before, after) > "\x7f" for before, after in pairwise(word))


def _crowded(word: str) -> bool:
    """Three accented Latin letters in a row: Cyrillic, Greek or Hebrew read as Latin."""
    accented = [letter > "\x7f" and _script(letter) == "LATIN" for letter in word]
    return any(all(accented[place : place + 3]) for place in range(len(word) - 2))


def _strange_east_asian(word: str) -> float:
    """The share of rare Han characters; Han beside Hangul counts as rare."""
    han = _HAN.findall(word)
    if _KANA.search(word):
        return sum(not _common(letter, "euc_jp", 0xB0, 0xCF) for letter in han) / len(han) if han else 0.0
    if _HANGUL.search(word):
        return min(1.0, len(han) / len(word) * 2)
    if any(letter > "\x7f" and _script(letter) in ("LATIN", "CYRILLIC", "GREEK", "HALFWIDTH") for letter in word):
        return 0.7
    return sum(not any(_common(letter, *level) for level in _FIRST_LEVELS) for letter in han) / len(han)


# First level of the Chinese, Taiwanese and Japanese standards: what newspapers are written in.
_FIRST_LEVELS = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("euc_jp", 0xB0, 0xCF))


@cache
def _common(han: str, codec: str, low: int, high: int) -> bool:
    coded = han.encode(codec, "ignore")
    return len(coded) == 2 and low <= coded[0] <= high
