"""Bylines -> people: "By Jane Roe and John Doe, Political Editor" names two; "by Staff | Apr 2" names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest_app.core.reading import dates

_OPENING = re.compile(
    r"^\s*(?:(?:words|text|texte|texto|tekst|testo|story|report|written|posted|published|reviewed|authored|article|words"
    r"|escrito|publicado|geschreven|door|verfasst|geschrieben|rédigé|scritto|автор|текст|een artikel|ein artikel|un article)"
    r"\s*)?(?:by|von|vom|door|par|por|di|da|av|af|od|autor(?:a|es|en|in)?|authors?|auteurs?|autore|автори?|від|pa)"
    r"(?:\s*[:：]\s*|\s+)|^\s*(?:文|作者|記者|记者|撰文|編輯)\s*[:：/／]\s*|^\s*(?:text|words|reporter|автор|текст)\s*[:：]\s*",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\s*(?:[;|\n•·／]|\s/\s|,(?!\s*(?:jr|sr|ii|iii|ph\.?d|m\.?d)\b)|\s[–—-]\s|\s(?:and|und|et|y|e|en|och|og|i|та|и|і|with|mit|avec|con|met)\s|&)\s*",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:staff|admin|administrator|editor(?:s|ial)?|editorial|redaktion|redactie|redacción|redacao|redação|rédaction|redazione"
    r"|reporter|correspondent|contributor|columnist|writer|writers|journalist|team|desk|newsroom|news|bureau|press release|guest"
    r"|webmaster|moderator|author|authors|autor|unknown|anonymous|user|root|wordpress|website|site|online|magazine"
    r"|verantwortlich|mitarbeiter|chefredakteur|korrespondent|journaliste|periodista|редакція|редакция|кореспондент"
    r"|office|communications|department|published|updated|comments?|subscribe|follow|twitter|facebook|linkedin|photo(?:s|graph)?"
    r"|read|minutes?|min|ago|share|login|here|more|about|posts?|special to|updated|senior|chief|director|manager|ceo|head of"
    r"|producer|analyst|intern|freelance|co-?founder|founder|president|professor of|for the)\b|編輯|编辑|编辑部",
    re.IGNORECASE,
)
_NOT_IN_A_NAME = re.compile(r"[\d@/\\<>{}\[\]=+*_#|~^%$!?:;…]|https?|www\.|\.(?:com|org|net|de|co)\b", re.IGNORECASE)
_PARTICLES = frozenset(
    "de da di do dos das del della der den des du van von vom zu zum zur ten ter te la le el al bin ibn ben und y e af av "
    "'t op in het st st. d' mac mc jr sr ii iii".split()
)
_LONGEST = 300


def people(text: str, *, not_these: Iterable[str | None] = ()) -> tuple[str, ...]:
    """Name the people of a byline, in order and once each; `not_these` are names of the site."""
    text = " ".join(text[:_LONGEST].split())
    sites = {key(name) for name in not_these if name}
    names: list[str] = []
    for part in _APART.split(_opened(text)):
        name = _opened(part).strip(" ,.-–—:()'\"“”*")
        if is_name(name) and key(name) not in sites and name not in names:
            names.append(name)
    return tuple(names)


def starts_like_one(text: str) -> bool:
    """Whether a line begins as a byline does: "By …", "Von …", "Автор: …"."""
    return bool(_OPENING.match(text))


def key(name: str) -> str:
    """A name without case, blanks and marks, to be compared."""
    return re.sub(r"\W+", "", name).casefold()


def is_name(name: str) -> bool:
    """Whether a text looks like the name of a person or an agency: few words, each like a name's."""
    if not 2 <= len(name) <= 60 or _NOT_IN_A_NAME.search(name) or _ROLE.search(name) or dates.is_calendar_word(name):
        return False
    words = name.split()
    if len(words) > 6:
        return False
    return all(word.lower() in _PARTICLES or not word[0].islower() for word in words) and any(map(str.isalpha, name))


def _opened(text: str) -> str:
    return _OPENING.sub("", text, count=1)
