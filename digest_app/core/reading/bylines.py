"""Bylines -> people: "By Jane Roe and John Doe, Political Editor" names two; "by Staff | Apr 2" names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest_app.core.reading import dates
from digest_app.core.reading.words import either, phrases

_OPENING = re.compile(
    r"""^\s*(?:
        (?:(?:words|text|texte|texto|tekst|testo|story|report|written|posted|published|authored|article|created|blog
            |escrito|publicado|geschreven|door|verfasst|geschrieben|rédigé|scritto|автор|текст|een\ artikel|ein\ artikel
            |un\ article|erstellt|beitrag|artikel|publié|pubblicato|gepubliceerd)\s*)?
        (?:by|von|vom|door|par|por|di|da|av|af|od|autor(?:a|es|en|in)?|authors?|auteurs?|autore|автори?|від|pa)
        (?:\s*[:：]\s*|\s+)
        | (?:文|作者|記者|记者|撰文|編輯|著者|取材・文)\s*[:：/／●]?\s*
        | (?:this|the)\s+(?:post|article|story|piece)\s+(?:was|is)\s+(?:written|posted|authored|contributed)\s+by\s+
        | (?:text|words|reporter|автор|текст|guest\ author)\s*[:：]?\s+
        )""",
    re.IGNORECASE | re.VERBOSE,
)
_GLUED = re.compile(r"^By(?=[A-Z])")
_APART = re.compile(
    r"""\s*(?: [;|\n•·／●] | \s/\s | \s[–—-]+\s | & | ,(?!\s*(?i:jr|sr|ii|iii)\b)(?:\s*(?i:and|und|et|y|en|e)\s)? | ，
        | \s(?i:and|und|et|och|та|with|mit|avec|con|met)\s | \s(?:y|e|en|og|i|и|і)\s )\s*""",
    re.VERBOSE,
)
_AND_ELSE = re.compile(r"\s*[;|\n•·]\s*")
_ROLE = re.compile(rf"\b(?:{either('names', 'roles')})\b|編輯|编辑|編集部|翻訳|訳者", re.IGNORECASE)
_TEAM = re.compile(
    r"\b(?:team|staff|desk|newsroom|editors|editorial|contributors?|redaktion|redactie|the)\b", re.IGNORECASE
)
_DEGREE = re.compile(r"(?:Ph\.?\s?D|M\.?D|[A-Z]\.?[A-Z]{1,4}[®.]?)")
_MAIL = re.compile(r"\S+@\S+\.\w+")
_USER = re.compile(r"(?=(?:.*[^\W\d]){3})\w[\w.]{2,24}")
_TITLE_AFTER = re.compile(
    r"^(\S+(?:\s+\S+?){1,2}?),?\s+(?:(?:staff|senior|contributing|political|sports?|deputy|chief|guest|news)\s+)*"
    r"(?:writer|editor|reporter|correspondent|contributor|journalist|columnist|redakteur(?:in)?|twitter)\b.*$",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\b(?:team|desk|newsroom|editors)\b", re.IGNORECASE)
_NOT_IN_A_NAME = re.compile(
    r"[\d/\\<>{}\[\]=+*_#|~^%$!?:;…©\"]|https?|www\.|\.(?:com|org|net|de|co|cms|html)\b", re.IGNORECASE
)
_PARTICLES = frozenset(phrases("names")["particles"])
_GIVEN_NAMES = frozenset(phrases("names")["given names"])
_LONGEST = 300


def people(text: str, *, not_these: Iterable[str | None] = (), whole: bool = False) -> tuple[str, ...]:
    """Name the people of a byline, in order and once each.

    `not_these` are names of the site, which is no author of its own articles; `whole` says that the text is one name
    and may be in small letters.
    """
    text = _MAIL.sub("", " ".join(text[:_LONGEST].split()))
    sites = {key(name) for name in not_these if name}
    if "&" in text and key(text) in sites:  # a firm of partners: Morgan & Morgan
        return ()
    apart = _AND_ELSE if whole and re.search(r"\b(?:for|of)\b", text) else _APART
    names: list[str] = []
    for part in apart.split(_opened(dates.without(text))):
        name = _trimmed(part, sites)
        if names and _DEGREE.fullmatch(name):
            names[-1] += f", {name}"
        elif is_name(name, lower=whole) and not _is_site(name, sites) and key(name) not in map(key, names):
            names.append(name)
    return tuple(names)


def teams(text: str) -> tuple[str, ...]:
    """Name the group of a byline without a person: "Harbour Post Team", but neither "Staff" nor "Editorial Team"."""
    name = " ".join(text[:_LONGEST].split())
    rest = _ROLE.sub("", name).strip(" -–—")
    if not _GROUP.search(name) or _NOT_IN_A_NAME.search(name) or len(name) > 50 or not rest or not rest[0].isupper():
        return ()
    return (name,)


def starts_like_one(text: str) -> bool:
    """Whether a line begins as a byline does: "By …", "Von …", "Автор: …"."""
    return bool(_OPENING.match(text) or _GLUED.match(text))


def key(name: str) -> str:
    """A name without case, blanks and marks, to be compared."""
    return re.sub(r"\W+", "", name).casefold()


def is_name(name: str, *, lower: bool = False) -> bool:
    """Whether a text looks like the name of a person or an agency: few words, each like a name's."""
    if lower and _USER.fullmatch(name) and not _ROLE.search(name.replace("_", " ")):
        return True
    if not 2 <= len(name) <= 60 or _NOT_IN_A_NAME.search(name) or _ROLE.search(name) or dates.is_calendar_word(name):
        return False
    words = name.split()
    if len(words) > 6 or not any(map(str.isalpha, name)) or (len(words) > 1 and words[-1] in _PARTICLES):
        return False
    return lower or all(word.lower() in _PARTICLES or not word[0].islower() for word in words)


def _opened(text: str) -> str:
    return _OPENING.sub("", _GLUED.sub("", text.strip()), count=1)


def _trimmed(part: str, sites: set[str]) -> str:
    """Strip openings, roles in brackets, credentials, employers and doublings off a name."""
    name = re.split(r"\s*[(@（]|\sin$", _opened(part))[0]
    name = name.strip(" ,.-–—:()'\"“”*")
    name = _TITLE_AFTER.sub(r"\1", name)
    words = name.split()
    for length in range(1, len(words)):
        if key("".join(words[-length:])) in sites and len(words) - length >= 2:
            words = words[:-length]
            break
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        words = words[:half]
    return " ".join(words)


def _is_site(name: str, sites: set[str]) -> bool:
    """Whether a name is the site's, also as "The … Team"; a site named after a person is that person."""
    own = key(_TEAM.sub("", name))
    return not is_known_person(name) and (own in sites or key(name) in sites)


def is_known_person(name: str) -> bool:
    """Whether a name of two or three words begins with a common given name."""
    words = name.lower().split()
    return len(words) in (2, 3) and words[0] in _GIVEN_NAMES and is_name(name)
