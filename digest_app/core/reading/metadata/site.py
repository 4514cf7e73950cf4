"""The name of the site, and how to tell it at the end of a title."""

from __future__ import annotations

import re

from digest_app.core.reading import json_ld
from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata.signals import Signals

_SEPARATOR = re.compile(r"\s+[|–—\-•·»:/~‹›<>★]+\s+|\s*[|»｜]\s*|:\s+|\s*[_]\s*|\s*—\s*")


def name(signals: Signals) -> str | None:
    """Name the site as it names itself; None where it does not."""
    linked = signals.linked
    publisher = next(iter(linked.names(signals.article.get("publisher"))), "")
    website = json_ld.text(linked.of_type("WebSite", "NewsMediaOrganization").get("name"))
    named = signals.first("og:site_name", "og:site") or publisher or website
    named = named or signals.first(
        "application-name", "al:android:app_name", "apple-mobile-web-app-title", "dc.publisher", "publisher"
    )
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
    host = signals.host
    names += (
        []
        if host.endswith((".wordpress.com", ".blogspot.com"))
        else [host, host.rsplit(".", 1)[0], host.split(".")[0] if host.count(".") < 2 else host.rsplit(".", 2)[-2]]
    )
    return {key(one) for one in names if one and len(key(one)) > 1}


def parts(title: str) -> list[tuple[str, str]]:
    """Split a title at its separators: each part with the separator before it ("" for the first)."""
    found, place, mark = [], 0, ""
    for separator in _SEPARATOR.finditer(title):
        found.append((title[place : separator.start()], mark))
        place, mark = separator.end(), separator[0]
    found.append((title[place:], mark))
    return found
