"""What is wrong with a topic's words, said before it is used."""

from __future__ import annotations

from collections.abc import Sequence

from digest_app.core.model import Topic

from .phrases import BadPhrase, Finder, Phrase, parse, sample
from .words import split

_NEARLY_ALL = 0.9
_FUNCTION_WORDS = """
the and of to in a is it for on with that this de het een en van der die das und le la les et el los y que di na un i w
z o a і в на з та и не 的 是 在 了 和
"""


def problems(topic: Topic, library: Sequence[tuple[str, str]] = ()) -> list[str]:
    """What is wrong, a sentence each; with a library of (title, text) also which phrase meets nearly all of it.

    An empty list means that the topic can be used. Phrases that cannot be read are passed over by `Matcher`.
    """
    written = [phrase for phrase in topic.phrases if phrase.strip()]
    if not written:
        return [f"“{topic.name}” has no words, so nothing would be filed under it."]
    found, phrases = _read(written)
    more, never = _read([phrase for phrase in topic.never if phrase.strip()])
    found += more
    found += [f"“{phrase.written}” stands in almost every text." for phrase in phrases if _everywhere(phrase)]
    found += [
        f"“{phrase.written}” stands in {share:.0%} of the library."
        for phrase in phrases
        if not _everywhere(phrase) and (share := _share(phrase, library)) >= _NEARLY_ALL
    ]
    for veto in never:
        if phrases and all(_kills(veto, phrase) for phrase in phrases):
            found.append(f"The never-phrase “{veto.written}” empties the topic: it stands in each of its phrases.")
    return found


def _read(written: Sequence[str]) -> tuple[list[str], list[Phrase]]:
    problems, phrases = [], []
    for each in written:
        try:
            phrases.append(parse(each))
        except BadPhrase as bad:
            problems.append(f"{bad}.")
    return problems, phrases


def _everywhere(phrase: Phrase) -> bool:
    return all(
        any(
            len(term) == 1 and (term[0].text in _FUNCTION_WORDS.split() or _single_letter(term[0].text))
            for term in group
        )
        for group in phrase.groups
    )


def _single_letter(text: str) -> bool:
    return len(text) == 1 and text.isascii() and text.isalpha()


def _share(phrase: Phrase, library: Sequence[tuple[str, str]]) -> float:
    if not library:
        return 0.0
    groups = [Finder(group) for group in phrase.groups]
    met = sum(all(group.find(split(f"{title}\n{text}")) for group in groups) for title, text in library)
    return met / len(library)


def _kills(veto: Phrase, phrase: Phrase) -> bool:
    """Whether whatever meets the phrase meets the never-phrase too."""
    finders = [Finder(group) for group in veto.groups]
    return all(any(all(finder.find(sample(term)) for term in group) for group in phrase.groups) for finder in finders)
