"""The title without the site's name: the heading that agrees with the declared title, else the declared one, cut."""

from __future__ import annotations

from digest_app.core.reading import json_ld
from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata import site
from digest_app.core.reading.metadata.signals import Signals

_LONGEST = 500


def choose(signals: Signals, site_name: str | None) -> str:
    """Choose the title of the article; "" where the page has none at all."""
    names = site.all_names(signals, site_name)
    declared = _declared(signals)
    agreed = _agreeing_heading(signals.headings, declared, names)
    if agreed:
        return agreed[:_LONGEST]
    cut = [_without_site(title, names) for title in declared]
    return next((title for title in cut if title and key(title) not in names), next(iter(signals.headings), "") or (declared or [""])[0])[:_LONGEST]


def _declared(signals: Signals) -> list[str]:
    """The titles that the page declares for machines, most trusted first."""
    headline = json_ld.text(signals.article.get("headline") or signals.article.get("name"))
    titles = [
        headline,
        signals.first("og:title"),
        signals.first("headline", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "title"),
        signals.first("twitter:title"),
        signals.document_title,
    ]
    return list(dict.fromkeys(title for title in titles if title))


def _agreeing_heading(headings: list[str], declared: list[str], names: set[str]) -> str:
    """The longest heading that a declared title repeats, whole or but for the site's name."""
    keys = [key(title) for title in declared]
    agreeing = [
        heading
        for heading in headings
        if (own := key(heading)) and own not in names and len(own) > 3 and any(_agrees(own, other) for other in keys)
    ]
    return max(agreeing, key=len, default="")


def _agrees(heading: str, declared: str) -> bool:
    return heading == declared or (heading in declared and len(heading) > 0.4 * len(declared) and len(heading) > 8)


def _without_site(title: str, names: set[str]) -> str:
    """Cut the site's name off the end or the beginning of a title."""
    pieces = site.parts(title)
    while len(pieces) > 1 and _is_site(pieces[-1][0], names):
        pieces.pop()
    while len(pieces) > 1 and _is_site(pieces[0][0], names):
        pieces.pop(0)
    return "".join((mark if place else "") + part for place, (part, mark) in enumerate(pieces)).strip()


def _is_site(part: str, names: set[str]) -> bool:
    own = key(part)
    return own in names or (len(own) > 3 and any(own in name or (name in own and len(name) > 0.5 * len(own)) for name in names if len(name) > 3))
