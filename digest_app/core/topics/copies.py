"""Near-duplicates: the same text by wire or mirror, told by a sketch of 384 bytes that is kept with each article.

A sketch is the 96 smallest crc32 of the text's runs of four words (bottom-k sampling: Broder 1997). Two sketches tell
how much of the shorter text stands in the longer one, however the texts were cut, framed or lightly edited.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

from .neighbours import common_stems
from .quantities import figures
from .words import Words, split

COPY = 0.5
"""The containment from which two texts may be the same; different reports of one event stay far below."""
_SURELY = 0.8
"""The same for short texts, and for articles of other days: daily reports of one form share most of their words."""
_NEAR = 3
"""Days between an article and its copies, by far the most of them."""
_SHORT = 40
"""Runs of words below which a text is short."""
_SIZE = 96
_RUN = 4
_ENOUGH = 8
"""Runs of words below which two texts are too short to be told copies."""
_AS_LONG = 0.8
"""Texts of which the shorter has less of the longer's length are not of one length."""
_OFTEN, _NAME = 3, 2
"""Times that a name is said, and letters that it has at least."""
_IN_PLACE = 25
"""Words that at most stand in one text in the place of others in the other: more are another passage."""
_NAMES_IN_PLACE = 2
"""Places where the texts name others from which they are about others."""
_KEY = 8
"""One number of so many in a sketch is a key."""
_BEGINS = re.compile(r"(?:(?:(?<!\b\w)\.|[!?:…\n。！？])[\s\"'“”‘’«»(]*|\A[\"'“‘«(]*)$")
"""What stands before a word that begins a sentence: no full stop of an initial."""
_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """An article as far as its copies are told: the day as a count of days, None where it is not known."""

    title: str
    text: str
    day: int | None
    sketch: bytes


def sketch(text: str) -> bytes:
    """The sketch of a text: ascending 32-bit numbers; empty for less than four words."""
    runs = {crc32(" ".join(run).encode()) for run in _runs(split(text))}
    return b"".join(number.to_bytes(4, "big") for number in sorted(runs)[:_SIZE])


def containment(one: bytes, other: bytes) -> float:
    """How much of the shorter text stands in the longer, 0 to 1; 0 where there is too little to tell."""
    a, b = _numbers(one), _numbers(other)
    if not a or not b:
        return 0.0
    # A full sketch knows nothing beyond its largest number.
    known = min(numbers[-1] if len(numbers) == _SIZE else 2**32 for numbers in (a, b))
    a, b = [n for n in a if n <= known], [n for n in b if n <= known]
    least = min(len(a), len(b))
    return len(set(a) & set(b)) / max(least, _ENOUGH) if least else 0.0


def is_copy(one: Text, other: Text) -> bool:
    """Whether two articles are the same text, cut, framed or edited, and not two reports of one form.

    Reports of one form share nearly all of their words; each has its own names or figures in the place of the other's.
    """
    alike = containment(one.sketch, other.sketch)
    if alike < COPY or (alike < _SURELY and (_is_short(one, other) or _is_of_other_days(one, other))):
        return False
    a, b = _Said.of(one), _Said.of(other)
    return not (
        _differ(a.figures_of_title, b.figures, b.figures_of_title, a.figures)
        or _differ(a.subject, b.stems, b.subject, a.stems)
        or (_are_of_one_length(one, other) and _differ(_themes(a.words), b.stems, _themes(b.words), a.stems))
        or _differ_in_place(a, b)
    )


def keys(sketched: bytes) -> list[int]:
    """About a dozen numbers of a sketch; copies share one, so that an index of keys finds what is worth comparing."""
    return [number for number in _numbers(sketched) if number % _KEY == 0]


# --------------------------------------------------------------------------- what tells reports of one form apart


@dataclass(frozen=True, slots=True)
class _Said:
    """What an article says, as far as it tells one report from another of the same form."""

    text: str
    words: Words
    stems: frozenset[str]
    """Of the words of title and text."""
    names: frozenset[str]
    """Stems of words that are written as names within sentences, and never small."""
    subject: frozenset[str]
    """Words of the title that the text never writes small, nor any article may hold: whom and what it is about."""
    figures: frozenset[str]
    figures_of_title: frozenset[str]

    @staticmethod
    def of(article: Text) -> _Said:
        words, title = split(article.text), frozenset(item.stem for item in split(article.title).items)
        stems = frozenset(item.stem for item in words.items)
        small = frozenset(item.stem for item in words.items if item.kind != "A")
        in_text, in_title = figures(article.text), figures(article.title)
        return _Said(
            article.text,
            words,
            stems | title,
            _inside(article.text, words) - small,
            title & stems - small - common_stems(),
            in_text | in_title,
            in_title,
        )


def _differ(one: Collection[str], others: Collection[str], other: Collection[str], ones: Collection[str]) -> bool:
    """Whether each side has something that the other never says."""
    return any(each not in others for each in one) and any(each not in ones for each in other)


def _inside(text: str, words: Words) -> frozenset[str]:
    """Words with a capital that begin no sentence."""
    return frozenset(
        item.stem
        for item, start in zip(words.items, words.starts, strict=True)
        if item.kind == "A" and len(item.raw) >= _NAME and not _BEGINS.search(text, max(0, start - 4), start)
    )


def _themes(words: Words) -> set[str]:
    """Names said three times or more, in the first third and in the last."""
    places: dict[str, list[int]] = {}
    for place, item in enumerate(words.items):
        places.setdefault(item.stem, []).append(place)
    small = {item.stem for item in words.items if item.kind != "A" or len(item.raw) < _NAME}
    first, last = len(words) / 3, 2 * len(words) / 3
    return {
        stem
        for stem, at in places.items()
        if len(at) >= _OFTEN and stem not in small and at[0] < first and at[-1] >= last
    }


def _differ_in_place(one: _Said, other: _Said) -> bool:
    """Whether the texts have other figures in one place, or other names in several, between words that they share."""
    others = dict(_gaps(other, _runs(one.words)))
    names = 0
    for place, (first, last) in _gaps(one, _runs(other.words)):
        if place not in others:
            continue
        start, end = others[place]
        ours, theirs = (_figures(one, first, last), _figures(other, start, end))
        if _differ(ours, theirs, theirs, ours):
            return True
        named = (_named(one, first, last), _named(other, start, end))
        names += _differ(named[0], other.stems, named[1], one.stems)
    return names >= _NAMES_IN_PLACE


def _figures(said: _Said, first: int, last: int) -> frozenset[str]:
    return figures(said.text[said.words.starts[first] : said.words.ends[last - 1]]) if first < last else frozenset()


def _named(said: _Said, first: int, last: int) -> set[str]:
    return {item.stem for item in said.words.items[first:last]} & said.names


def _gaps(said: _Said, shared: set[_Words]) -> Iterator[tuple[tuple[_Words, _Words], tuple[int, int]]]:
    """Places of some words between runs that another text has: the runs before and after, and the words."""
    runs = _runs_in_order(said.words)
    known = [at for at, run in enumerate(runs) if run in shared]
    for before, after in pairwise(known):
        first, last = before + _RUN, after
        if after > before + 1 and last - first <= _IN_PLACE:
            yield (runs[before], runs[after]), (min(first, last), last)


def _is_short(one: Text, other: Text) -> bool:
    return min(len(each.sketch) for each in (one, other)) < 4 * _SHORT


def _is_of_other_days(one: Text, other: Text) -> bool:
    return one.day is not None and other.day is not None and abs(one.day - other.day) > _NEAR


def _are_of_one_length(one: Text, other: Text) -> bool:
    return min(len(one.text), len(other.text)) >= _AS_LONG * max(len(one.text), len(other.text))


def _runs_in_order(words: Words) -> list[_Words]:
    folded = [item.folded for item in words.items]
    return [tuple(folded[at : at + _RUN]) for at in range(len(folded) - _RUN + 1)]


def _runs(words: Words) -> set[_Words]:
    return set(_runs_in_order(words))


def _numbers(sketched: bytes) -> list[int]:
    return [int.from_bytes(sketched[i : i + 4], "big") for i in range(0, len(sketched), 4)]
