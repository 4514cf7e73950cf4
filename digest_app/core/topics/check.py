"""What is wrong with a topic's words, said before it is used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from digest_app.core.model import Topic

from .phrases import BadPhrase, Finder, Phrase, parse, sample
from .words import unspaced

_NEARLY_ALL = 0.9
_FUNCTION_WORDS = """
the and of to in a is it for on with that this de het een en van der die das und le la les et el los y que di na un i w
z o a і в на з та и не 的 是 在 了 和
"""


_NOTHING: Mapping[str, float] = MappingProxyType({})


def check(topic: Topic, shares: Mapping[str, float] = _NOTHING) -> list[str]:
    """What is wrong with a topic's words, a sentence each; none where the topic can be used.

    `shares` tell of phrases, as they are written, in which part of the library they stand.
    Phrases that cannot be read are passed over by `Matcher`.
    """
    written = [phrase for phrase in topic.phrases if phrase.strip()]
    reasons: list[str] = []
    if not written:
        reasons.append(f"“{topic.name}” has no words, so nothing would be filed under it.")
    phrases, never = _read(written, reasons), _read(topic.never, reasons)
    for phrase in phrases:
        share = shares.get(phrase.written, 0.0)
        if _everywhere(phrase):
            reasons.append(f"“{phrase.written}” stands in almost every text.")
        elif share >= _NEARLY_ALL:
            reasons.append(f"“{phrase.written}” stands in {100 * share:.0f}% of the library.")
    for veto in never:
        share = shares.get(veto.written, 0.0)
        if phrases and all(_kills(veto, phrase) for phrase in phrases):
            reasons.append(f"The never-phrase “{veto.written}” empties the topic: it stands in each of its phrases.")
        elif _everywhere(veto):
            reasons.append(f"The never-phrase “{veto.written}” empties the topic: it stands in almost every text.")
        elif share >= _NEARLY_ALL:
            reasons.append(
                f"The never-phrase “{veto.written}” empties the topic: it stands in {100 * share:.0f}% of the library."
            )
    return reasons


def _read(written: Sequence[str], reasons: list[str]) -> list[Phrase]:
    phrases = []
    for each in written:
        try:
            if each.strip():
                phrases.append(parse(each))
        except BadPhrase as bad:
            reasons.append(str(bad))
    return phrases


def _everywhere(phrase: Phrase) -> bool:
    return all(
        any(
            len(term) == 1 and (term[0].text in _FUNCTION_WORDS.split() or _single_letter(term[0].text))
            for term in group
        )
        for group in phrase.groups
    )


def _single_letter(text: str) -> bool:
    return len(text) == 1 and text.isalpha() and not unspaced(text)


def _kills(veto: Phrase, phrase: Phrase) -> bool:
    """Whether whatever meets the phrase meets the never-phrase too."""
    finders = [Finder(group) for group in veto.groups]
    return all(any(all(finder.find(sample(term)) for term in group) for group in phrase.groups) for finder in finders)
