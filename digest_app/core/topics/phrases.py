"""The phrases of a topic: how they are written, and where they stand in a text.

tariff            the word, in any case, with or without a plural "s" or a Cyrillic case ending
peacekeep*        every word that begins so
Kyiv + troops     both, near one another; each side may have alternatives: `Ukrain* | Kyiv + troops`
NRA               capitals alone: exactly so
"new order"       exactly these words, no endings and no *; a capital in quotes must be a capital in the text
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from .words import Word, Words, split, unspaced, word

_AND = re.compile(r'(?:(?<=\s)|^)\+(?=\s|$)|(?<=[\w"*])\+(?=[\w"])')
_OR = re.compile(r"\|")
_COMMA = re.compile(",")
_STAR_AFTER_A_WORD = re.compile(r"\w\*(?!\w)")
_QUOTES = str.maketrans("“”„«»", '"""""')
_PIECE = re.compile(r"\S+")
_SHORTEST_BEGINNING = 2
_raw = attrgetter("raw")


class BadPhrase(ValueError):
    """A phrase that cannot be read; its text says why in a sentence, in the reader's words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a phrase and how exactly it must be met."""

    kind: str
    """ "stem", "beginning", "folded" or "raw"."""
    text: str

    def meets(self, item: Word) -> bool:
        """Whether a word of a text is this one."""
        if self.kind == "stem":
            return item.stem == self.text
        if self.kind == "beginning":
            return item.folded.startswith(self.text)
        return (item.raw if self.kind == "raw" else item.folded) == self.text


Term = tuple[Piece, ...]
"""Words that follow one another."""
Group = tuple[Term, ...]
"""Alternatives."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a reader wrote, and the groups of which one alternative each must stand in the text."""

    written: str
    groups: tuple[Group, ...]


def parse(written: str) -> Phrase:
    """Read one phrase. BadPhrase says what is wrong with it."""
    plain = written.translate(_QUOTES).strip()
    if plain.count('"') % 2:
        raise BadPhrase(why=f"“{written}” has a quote that does not close.")
    sides = [side.strip() for side in _split_outside_quotes(plain, _AND)]
    return Phrase(written, tuple(_group(side, written) for side in sides))


def several(written: str) -> tuple[str, ...]:
    """`a, b, "c, d" + e` as phrases; a comma inside quotation marks separates nothing."""
    parts = _split_outside_quotes(written.translate(_QUOTES), _COMMA)
    return tuple(phrase for part in parts if (phrase := part.strip()))


def _split_outside_quotes(text: str, separator: re.Pattern[str]) -> list[str]:
    parts, last, quoted = [], 0, False
    for place, letter in enumerate(text):
        quoted ^= letter == '"'
        if not quoted and separator.match(text, place):
            parts.append(text[last:place])
            last = place + 1
    return [*parts, text[last:]]


def _group(side: str, written: str) -> Group:
    return tuple(_term(text.strip(), written) for text in _split_outside_quotes(side, _OR))


def _term(text: str, written: str) -> Term:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _quoted(text[1:-1], written)
    pieces = tuple(piece for match in _PIECE.finditer(text.replace('"', " ")) for piece in _pieces(match[0], written))
    if not pieces:
        if text == written:
            raise BadPhrase(why=f"“{written}” has no word in it.")
        raise BadPhrase(why=f"“{written}” has a side without a word.")
    return pieces


def _quoted(text: str, written: str) -> Term:
    words = split(text).items
    if not words:
        raise BadPhrase(why=f"“{written}” has no word in it.")
    if _STAR_AFTER_A_WORD.search(text):
        raise BadPhrase(why=f"“{written}” has a * inside quotation marks, where words have no endings.")
    return tuple(
        Piece("raw", item.raw) if item.raw != item.raw.lower() else Piece("folded", item.folded) for item in words
    )


def _pieces(text: str, written: str) -> list[Piece]:
    words = split(text).items
    if "*" in text[:-1]:
        raise BadPhrase(why=f"“{written}” has a * that is not at a word's end.")
    if text.endswith("*"):
        if not words or (len(words[-1].folded) < _SHORTEST_BEGINNING and not unspaced(words[-1].raw)):
            raise BadPhrase(why=f"“{written}” would match almost every word.")
        return [*map(_plain, words[:-1]), Piece("beginning", words[-1].folded)]
    return list(map(_plain, words))


def _plain(item: Word) -> Piece:
    acronym = len(item.raw) > 1 and item.raw.isupper() and item.raw.isalnum() and not item.raw.isdigit()
    return Piece("raw", item.raw) if acronym else Piece("stem", item.stem)


# --------------------------------------------------------------------------- finding


class Finder:
    """Finds many terms in a text at once; terms are known by their number in the order given."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = terms
        self._exact: dict[tuple[str, str], list[int]] = {}
        self._beginnings: dict[str, list[int]] = {}
        self._seen: dict[str, tuple[int, ...]] = {}
        for number, term in enumerate(terms):
            first = term[0]
            if first.kind == "beginning":
                self._beginnings.setdefault(first.text, []).append(number)
            else:
                self._exact.setdefault((first.kind, first.text), []).append(number)
        self._lengths = sorted({len(text) for text in self._beginnings})

    def find(self, words: Words) -> dict[int, list[tuple[int, int]]]:
        """Term number -> places as (first word, word after the last)."""
        found: dict[int, list[tuple[int, int]]] = {}
        for index, numbers in enumerate(self._starting(words)):
            if numbers:
                for number in numbers:
                    term = self._terms[number]
                    if len(term) == 1 or self._follows(term, words, index):
                        found.setdefault(number, []).append((index, index + len(term)))
        return found

    def _starting(self, words: Words) -> list[tuple[int, ...] | None]:
        """For each word, the terms that begin with it; in bulk, for an article has a thousand words."""
        starting = list(map(self._seen.get, map(_raw, words.items)))
        if None in starting:
            for index, numbers in enumerate(starting):
                if numbers is None:
                    item = words.items[index]
                    starting[index] = self._seen.get(item.raw) or self._starting_with(item)
        return starting

    def _starting_with(self, item: Word) -> tuple[int, ...]:
        numbers = [
            number
            for key in (("stem", item.stem), ("folded", item.folded), ("raw", item.raw))
            for number in self._exact.get(key, ())
        ]
        for length in self._lengths:
            numbers += self._beginnings.get(item.folded[:length], ())
        if len(self._seen) > 100_000:
            self._seen.clear()
        self._seen[item.raw] = result = tuple(sorted(set(numbers)))
        return result

    @staticmethod
    def _follows(term: Term, words: Words, index: int) -> bool:
        items = words.items[index : index + len(term)]
        return len(items) == len(term) and all(piece.meets(item) for piece, item in zip(term, items, strict=True))


def sample(term: Term) -> Words:
    """A term as a text that it meets, to ask whether another phrase meets it too."""
    return Words([word(piece.text) for piece in term], [0] * len(term), [0] * len(term))
