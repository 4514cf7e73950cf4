"""Words and pairs of words that could name a subject, as articles write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable

from .words import Words, split, unspaced

_LEAST = 4
"""Letters of a word that says something."""
_FUNCTION_WORDS = """
about after again against also been before being between both could does down during each from further have having here
into itself just more most only other over same should some such than that their them then there these they this those
through under until very were what when where which while with would your will says said year years week month people
zijn voor door niet naar maar heeft worden werd deze over onder meer heel want waar sind nicht eine einer einem einen
auch werden wurde haben über nach beim oder aber dass diese dieser para como pero este esta esto estos estas desde
hasta entre sobre donde cuando muchos todos dans pour avec mais cette leur leurs elle elles nous vous sont être avoir
plus tout según porque также який яка яке які було були його вона вони може після через
"""
_SAYS_NOTHING = frozenset(_FUNCTION_WORDS.split())
_LETTERS_OF_A_NAME = range(2, 5)
"""Letters of an unspaced script that can be one word."""
_FUNCTION_LETTERS = frozenset(
    "的了是在和与與及或等也都就而但这那這它他她我你们們将將被把对對为為从從向以于於由并並很不其之"
)
"""Letters that a name neither begins nor ends with."""
_BESIDE = 2
"""Different letters that must stand before and after a run of letters, or it is a piece of a longer word."""


class Names:
    """Candidate names of some articles: key -> spelling, and in how many articles each stands.

    With `wanted`, of those keys alone: in an unspaced script every other letter begins three candidates.
    """

    def __init__(self, articles: Iterable[str], wanted: Container[str] | None = None) -> None:
        self._wanted = wanted
        self.articles: Counter[str] = Counter()
        self._spelled: dict[str, Counter[str]] = {}
        self._capitals: Counter[str] = Counter()
        self._times: Counter[str] = Counter()
        self._beside: dict[str, tuple[set[str], set[str]]] = {}
        for text in articles:
            self._read(text)

    def _read(self, text: str) -> None:
        words = split(text)
        seen = set()
        for key, first, last in candidates(words):
            if self._wanted is not None and key not in self._wanted:
                continue
            spelling = text[words.starts[first] : words.ends[last - 1]]
            self._spelled.setdefault(key, Counter())[spelling] += 1
            self._times[key] += 1
            self._capitals[key] += all(item.kind == "A" for item in words.items[first:last])
            seen.add(key)
            if words.items[first].kind == "u":
                self._look_beside(key, words, first, last)
        self.articles.update(seen)

    def _look_beside(self, key: str, words: Words, first: int, last: int) -> None:
        before, after = self._beside.setdefault(key, (set(), set()))
        before.add(words.items[first - 1].raw if _touch(words, first) else f"nothing {len(before)}")
        after.add(words.items[last].raw if _touch(words, last) else f"nothing {len(after)}")

    def is_whole(self, key: str) -> bool:
        """Whether it is more than a piece of one longer word, where no blanks part words."""
        return all(len(letters) >= _BESIDE for letters in self._beside.get(key, ()))

    def spelling(self, key: str) -> str:
        """The commonest spelling; small letters unless it is written as a name."""
        spelling, _ = min(self._spelled[key].items(), key=lambda each: (-each[1], each[0]))
        return spelling if self.is_name(key) else spelling.lower()

    def is_name(self, key: str) -> bool:
        """Whether it is mostly written with capitals."""
        return 2 * self._capitals[key] > self._times[key]


def letters_of_a_run(key: str) -> int:
    """How long a candidate of an unspaced script is: of two as good, the longer is the word; 0 for spaced words."""
    return len(key) if unspaced(key[0]) else 0


def candidates(words: Words) -> Iterable[tuple[str, int, int]]:
    """Telling words, and pairs of them apart by one blank, as (key, first word, word after the last).

    Of unspaced scripts: runs of two to four letters.
    """
    items = words.items
    for index, item in enumerate(items):
        if item.kind == "u":
            yield from _runs(words, index)
            continue
        if not _tells(item.folded):
            continue
        yield item.stem, index, index + 1
        after = index + 1
        if after < len(items) and _tells(items[after].folded) and words.starts[after] == words.ends[index] + 1:
            yield f"{item.stem} {items[after].stem}", index, index + 2


def _runs(words: Words, first: int) -> Iterable[tuple[str, int, int]]:
    run = words.items[first].raw
    if run in _FUNCTION_LETTERS:
        return
    last = first + 1
    while last < len(words) and _touch(words, last) and words.items[last].kind == "u":
        run += words.items[last].raw
        last += 1
        if len(run) not in _LETTERS_OF_A_NAME:
            return
        if run[-1] not in _FUNCTION_LETTERS:
            yield run, first, last


def _touch(words: Words, index: int) -> bool:
    """Whether nothing stands between a word and the one before."""
    return 0 < index < len(words) and words.starts[index] == words.ends[index - 1]


def _tells(folded: str) -> bool:
    return len(folded) >= _LEAST and not folded[0].isdigit() and folded not in _SAYS_NOTHING
