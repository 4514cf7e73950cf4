"""The name of the site, and how to tell it at the end of a title."""

from __future__ import annotations

import re

from digest_app.core.reading import json_ld
from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata.signals import Signals

_MOST_WORDS, _MOST = 5, 0.8
"""Words of a site's name; a longer one may be a title, and is where it is most of one."""
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+")
"""A site's name that is its address."""
_SEPARATOR = re.compile(r"\s+[|–—\-•·»:/~‹›<>★]+\s+|\s*[|»｜]\s*|:\s+|\s*[_]\s*|\s*—\s*")


def name(signals: Signals) -> str | None:
    """Name the site as it names itself; None where it does not."""
    linked = signals.linked
    publisher = next(iter(linked.names(signals.article.get("publisher"))), "")
    website = json_ld.text(linked.of_type("WebSite", "NewsMediaOrganization").get("name"))
    told = (
        signals.first("og:site_name", "og:site"),
        publisher,
        website,
        signals.first("application-name", "al:android:app_name", "apple-mobile-web-app-title"),
        signals.first("dc.publisher", "publisher"),
    )
    named = next((name for name in told if name and not _is_title(name, signals)), "")
    if re.match(r"https?://|www\.", named):
        named = re.sub(r"^(?:https?://)?(?:www\.)?", "", named).rstrip("/")
    return named.lstrip("@")[:120] or None


def all_names(signals: Signals, chosen: str | None) -> set[str]:
    """Every name that the site goes by, as keys to compare with."""
    linked = signals.linked
    names = [
        chosen,
        *signals.every(
            "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "al:ios:app_name"
        ),
    ]
    names += [
        json_ld.text(node.get("name"))
        for node in linked.nodes
        if json_ld.types(node) & {"WebSite", "Organization", "NewsMediaOrganization"}
        and "Person" not in json_ld.types(node)
    ]
    names += _names_in(signals.host) + (_names_in(chosen) if chosen and _ADDRESS.fullmatch(chosen) else [])
    return {key(one) for one in names if one and len(key(one)) > 1 and not _is_title(one, signals)}


def _names_in(host: str) -> list[str]:
    """What a site at this host may be called; nothing where the host is of many people's sites."""
    if host.endswith((".wordpress.com", ".blogspot.com")):
        return []
    own = host.partition(".")[0] if host.count(".") < 2 else host.rsplit(".", 2)[-2]
    return [host, host.rsplit(".", 1)[0], own]


def _is_title(name: str, signals: Signals) -> bool:
    """Whether a page gives its own title for its site's name."""
    titles = map(key, (signals.document_title, signals.first("og:title")))
    own = key(name)
    return len(name.split()) > _MOST_WORDS and any(own in title and len(own) > _MOST * len(title) for title in titles)


def parts(title: str) -> list[tuple[str, str]]:
    """Split a title at its separators: each part with the separator before it ("" for the first)."""
    found, place, mark = [], 0, ""
    for separator in _SEPARATOR.finditer(title):
        found.append((title[place : separator.start()], mark))
        place, mark = separator.end(), separator[0]
    found.append((title[place:], mark))
    return found
