"""Words and pairs of words that could name a subject, as articles write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .words import Words, split

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


class Names:
    """Candidate names of some articles: key -> spelling, and in how many articles each stands."""

    def __init__(self, articles: Iterable[str]) -> None:
        self.articles: Counter[str] = Counter()
        self._spelled: dict[str, Counter[str]] = {}
        self._capitals: Counter[str] = Counter()
        self._times: Counter[str] = Counter()
        for text in articles:
            self._read(text)

    def _read(self, text: str) -> None:
        words = split(text)
        seen = set()
        for key, first, last in candidates(words):
            spelling = text[words.starts[first] : words.ends[last - 1]]
            self._spelled.setdefault(key, Counter())[spelling] += 1
            self._times[key] += 1
            self._capitals[key] += all(item.kind == "A" for item in words.items[first:last])
            seen.add(key)
        self.articles.update(seen)

    def spelling(self, key: str) -> str:
        """The commonest spelling; small letters unless it is written as a name."""
        spelling, _ = min(self._spelled[key].items(), key=lambda each: (-each[1], each[0]))
        return spelling if self.is_name(key) else spelling.lower()

    def is_name(self, key: str) -> bool:
        """Whether it is mostly written with capitals."""
        return 2 * self._capitals[key] > self._times[key]


def candidates(words: Words) -> Iterable[tuple[str, int, int]]:
    """Telling words, and pairs of them apart by one blank, as (key, first word, word after the last)."""
    items = words.items
    for index, item in enumerate(items):
        if not _tells(item.folded):
            continue
        yield item.stem, index, index + 1
        after = index + 1
        if after < len(items) and _tells(items[after].folded) and words.starts[after] == words.ends[index] + 1:
            yield f"{item.stem} {items[after].stem}", index, index + 2


def _tells(folded: str) -> bool:
    return len(folded) >= _LEAST and not folded[0].isdigit() and folded not in _SAYS_NOTHING
