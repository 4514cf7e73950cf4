"""Where the page says that it stands: its canonical address, its next part, the language that it is tagged with."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from digest_app.core.reading.metadata.signals import Signals

_PAGE = re.compile(
    r"(?:[?&](?:page|p|seite|pagina|paged|pg)=|/(?:page|seite|pagina|p)/?-?)(\d{1,2})\b|/(\d{1,2})/?$|[-_](?:page-?)?(\d{1,2})(?:\.html?)?$",
    re.IGNORECASE,
)


def canonical(signals: Signals) -> str | None:
    """The canonical address; None where there is none, or where it is the front page and not this one."""
    declared = [element.get("href") for element in signals.links["canonical"]] + [signals.first("og:url")]
    for address in filter(None, map(signals.absolute, declared)):
        try:
            path = urlsplit(address).path.strip("/")
            own = urlsplit(signals.url or "").path.strip("/")
        except ValueError:
            continue
        if path or not own:
            return address
    return None


def language(signals: Signals) -> str | None:
    """The language tag of the page."""
    root = signals.tree.getroottree().getroot()
    tagged = (
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or signals.article.get("inLanguage")
    )
    tagged = tagged or signals.first("og:locale", "content-language", "language", "dc.language")
    if isinstance(tagged, dict):
        tagged = tagged.get("alternateName") or tagged.get("name")
    return tagged.strip().replace("_", "-")[:20] or None if isinstance(tagged, str) else None


def next_part(signals: Signals) -> str | None:
    """The address of the article's next part: on this host, and this address with a higher page number."""
    declared = [element.get("href") for element in signals.links["next"]]
    declared += [element.get("href") for element in signals.related_as("next")[:3]]
    for address in filter(None, map(signals.absolute, declared)):
        if _follows(address, signals.url or ""):
            return address
    return None


def _follows(address: str, own: str) -> bool:
    try:
        there, here = urlsplit(address), urlsplit(own)
    except ValueError:
        return False
    if there.hostname != here.hostname or address == own:
        return False
    number, own_number = _number(address), _number(own) or 1
    stem = re.sub(r"\.html?$", "", here.path.rstrip("/"))
    stem = _PAGE.sub("", stem) if own_number > 1 else stem
    return number == own_number + 1 and there.path.startswith(stem) and bool(stem.strip("/"))


def _number(address: str) -> int | None:
    found = _PAGE.search(address)
    return int(next(filter(None, found.groups()))) if found else None
