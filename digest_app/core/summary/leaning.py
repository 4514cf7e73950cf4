"""Sentences that cannot stand without the one before them, when sentences of several articles are told together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from digest_app.core.summary import languages
from digest_app.core.summary.evidence import Evidence

_OPENED = ('"', "“", "„", "«", "»")
_CLOSED = re.compile(r"[\"”“«»],?\s(?P<after>\S+(?:\s\S+)?)")
_LETTERS = re.compile(r"\w+")
_NAMED = re.compile(r"\s[\"'“‘(]?[^\W\d_a-z]\w")
_GOING_ON = {
    "en": "at the same time|since then|until then|by then|after that|as a result|in addition|in the meantime|that said|"
    "to be sure|even so|on the other hand|on top of that|for one thing|in other words|for example|for instance",
    "nl": "tegelijkertijd|sindsdien|tot dan|daarna|als gevolg daarvan|daarnaast|bovendien|intussen|daarentegen|"
    "aan de andere kant|met andere woorden",
    "de": "gleichzeitig|zugleich|seither|seitdem|bis dahin|danach|daraufhin|außerdem|zudem|unterdessen|trotzdem|"
    "dennoch|dagegen|andererseits|mit anderen worten|zum beispiel",
    "fr": "en même temps|depuis lors|depuis|jusque-là|ensuite|par conséquent|de plus|en outre|entre-temps|malgré cela|"
    "en revanche|d'autre part|autrement dit|par exemple",
    "es": "al mismo tiempo|desde entonces|hasta entonces|después de eso|como resultado|además|mientras tanto|aun así|"
    "por otro lado|en otras palabras|por ejemplo",
    "uk": "водночас|відтоді|доти|після цього|у результаті|крім того|тим часом|проте|однак|з іншого боку|наприклад",
}
"""How a sentence begins that goes on with what was said; a comma follows, or in some languages a verb."""
_VERB_SECOND = frozenset({"nl", "de"})


def needs(texts: Sequence[str], evidence: Evidence, language: str) -> list[int]:
    """For each row of an article's evidence the row that it cannot stand without, as `Evidence.needs` tells it.

    `texts` are all sentences of the article. Found here beside: what goes on with what was said, and speech of somebody
    who is named before it.
    """
    rows = {number: row for row, number in enumerate(evidence.numbers)}
    return [
        rows.get(number - 1, -1) if need == row and number and _leans(texts[number], language) else need
        for row, (number, need) in enumerate(zip(evidence.numbers, evidence.needs, strict=True))
    ]


def _leans(text: str, language: str) -> bool:
    goes_on = _going_on(language)
    return _is_of_somebody(text, language) or (goes_on is not None and goes_on.match(text) is not None)


@cache
def _going_on(language: str) -> re.Pattern[str] | None:
    words, behind = _GOING_ON.get(language), r"\b" if language in _VERB_SECOND else ","
    return re.compile(rf"(?:{words}){behind}", re.IGNORECASE) if words else None


def _is_of_somebody(text: str, language: str) -> bool:
    """Whether only a pronoun tells whose words a sentence gives: “We had no rudder,” he said; It was over, he said."""
    if text.startswith(_OPENED):
        closed = _CLOSED.search(text, 1)
        words = _LETTERS.findall(closed["after"].lower()) if closed else ()
        return not languages.listed(language, "refers").isdisjoint(words)
    tag = _tag(language)
    told = tag.search(text) if tag else None
    return told is not None and not _is_named(text[: told.start()], language)


def _is_named(text: str, language: str) -> bool:
    """Whether a name stands in a text: a word with a capital that does not owe it to the sentence."""
    first = _LETTERS.match(text)
    return first is None or first[0].lower() not in languages.listed(language, "starts") or bool(_NAMED.search(text))


@cache
def _tag(language: str) -> re.Pattern[str] | None:
    """A pronoun and a verb of saying behind a comma; None for a language of which either is not known."""
    someone, said = ("|".join(sorted(languages.listed(language, name))) for name in ("refers", "said"))
    return re.compile(rf",\s(?:(?:{someone})\s(?:{said})|(?:{said})\s(?:{someone}))\b") if someone and said else None
