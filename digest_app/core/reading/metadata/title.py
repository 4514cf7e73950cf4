"""The title without the site's name: the heading that readers see, checked against what the page declares."""

from __future__ import annotations

import contextlib
import html
import re
from itertools import islice

from lxml.etree import _Element

from digest_app.core.reading import json_ld
from digest_app.core.reading.bylines import key
from digest_app.core.reading.metadata import site
from digest_app.core.reading.metadata.signals import Signals, is_hidden, visible_text

_LONGEST = 500
_LONGEST_HEADING = 200
_ALIKE = 0.34
"""Likeness from which a heading is taken to be the article's, whatever is declared."""
_SHORT = 10
"""Letters of a heading that may also be a site's name or a label."""
_TELLING = 4
"""Words of a title that is more than a label."""
_MARKED = re.compile("(?:entry|post|article)-?_?title|headline", re.IGNORECASE)
_OTHER = re.compile(
    r"(?:^|[\s_-])(?:logo|site-?title|site-?name|branding|related|cookies?|newsletter|modal|popup)", re.IGNORECASE
)
_TAIL = re.compile(r"\s*[:：|｜_–—]\s*([^:：|｜_–—]{2,40})$")
_ARCHIVE = re.compile("blog archive?s?|archive?s?", re.IGNORECASE)
"""What old blogs wrote between their name and an article's title."""
_ELSEWHERE = frozenset({"nav", "footer", "aside", "dialog"})


def choose(signals: Signals, site_name: str | None) -> str:
    """Choose the title of the article; "" where the page has none at all."""
    declared = _declared(signals)
    names = site.all_names(signals, site_name) | _left_over(declared)
    names -= {key(heading) for heading in signals.headings if heading in declared}
    wanted = {key(_without_site(title, names)) for title in declared} - names
    headings = [heading for heading in _headings(signals, wanted) if key(heading) not in names]
    chosen = (
        _best_heading(headings, declared, names)
        or _lower_heading(signals, declared, names)
        or _lonely(headings, _best_declared(declared, names))
        or _best_declared(declared, names)
        or next(iter([*headings, *signals.headings, *declared]), "")
    )
    title = _unmangled(html.unescape(chosen))
    said_twice = chosen in headings and chosen in declared[:1]
    return _without_section(title, longest=_TELLING if said_twice else _LONGEST)[:_LONGEST]


def _unmangled(title: str) -> str:
    """Undo what befell the title before it came into the page: UTF-8 taken for another encoding (“donâ€™t”)."""
    for taken_for in ("latin-1", "cp1252"):
        with contextlib.suppress(UnicodeError):
            return title.encode(taken_for).decode("utf-8")
    return title


def _declared(signals: Signals) -> list[str]:
    """The titles that the page declares for machines, most trusted first."""
    headline = json_ld.text(signals.article.get("headline") or signals.article.get("name"))
    titles = [
        headline,
        signals.first("og:title"),
        signals.first(
            "headline", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "title"
        ),
        signals.first("twitter:title"),
        signals.document_title,
    ]
    return list(dict.fromkeys(title for title in titles if title))


def _left_over(declared: list[str]) -> set[str]:
    """What the document's title has more than another declared one, on one side: the site's name."""
    left: set[str] = set()
    *others, document = map(key, declared or [""])
    for other in others:
        if len(other) > 8 and other != document:
            if document.startswith(other):
                left.add(document.removeprefix(other))
            elif document.endswith(other):
                left.add(document.removesuffix(other))
    return {name for name in left if len(name) > 2}


def _headings(signals: Signals, wanted: set[str]) -> list[str]:
    """The headings that may be the article's, in order: top ones, else those marked as a post's headline.

    A top heading that is a declared title (`wanted` holds their keys) is one wherever it stands.
    """
    top = [
        element
        for element in signals.tree.iter("h1")
        if _may_be_title(element)
        or (len(own := key(visible_text(element))) > _SHORT and own in wanted and not is_hidden(element))
    ]
    marked = [element for name, element in signals.properties if name == "headline" and element.tag != "meta"]
    marked += [element for element in signals.named(_MARKED, 12) if element.tag in ("h2", "h3", "h4")]
    words = [visible_text(element, _LONGEST) for element in (*top, *filter(_may_be_title, marked))]
    return list(dict.fromkeys(text for text in words if 2 <= len(text) < _LONGEST_HEADING))


def _may_be_title(element: _Element) -> bool:
    if is_hidden(element) or any(_leads_home(link.get("href") or "") for link in element.iter("a")):
        return False
    here: _Element | None = element
    while here is not None and here.tag not in ("article", "main", "body"):
        if here.tag in _ELSEWHERE or _OTHER.search(f"{here.get('class') or ''} {here.get('id') or ''}"):
            return False
        here = here.getparent()
    return True


def _leads_home(address: str) -> bool:
    """A heading that links to the front page is the site's name."""
    return bool(re.fullmatch(r"(?:https?:)?(?://[^/]+)?/?(?:index\.\w+)?", address.strip()))


def _best_heading(headings: list[str], declared: list[str], names: set[str]) -> str:
    """The heading with most in common with a declared title; "" where none has much."""
    said = [key(_without_site(title, names)) for title in declared] + [key(title) for title in declared]
    exact = [heading for heading in headings if key(heading) in said[len(declared) :]]
    if exact:
        return max(exact, key=lambda heading: said.count(key(heading)))
    cut = [_without_site(title, names) for title in declared]
    ranked = [
        (max((_likeness(heading, title) for title in cut), default=0.0), -place, heading)
        for place, heading in enumerate(headings)
    ]
    likeness, _, best = max(ranked, default=(0.0, 0, ""))
    return _without_kicker(best, declared, cut) if likeness >= _ALIKE else ""


def _lower_heading(signals: Signals, declared: list[str], names: set[str]) -> str:
    """A declared title that stands on the page as a lower heading, under one of the whole section."""
    wanted = {key(_without_site(title, names)) for title in declared} - {""}
    found = (visible_text(element, _LONGEST) for element in signals.tree.iter("h2", "h3") if _may_be_title(element))
    return next((text for text in islice(found, 30) if key(text) in wanted), "")


def _lonely(headings: list[str], declared: str) -> str:
    """The only top heading of the page, where it is more than a label, or no worse one than what is declared."""
    words = len(_words(headings[0])) if len(headings) == 1 else 0
    label = words == _TELLING - 1 and len(_words(declared)) >= _TELLING
    return headings[0] if words >= _TELLING - 1 and not label else ""


def _without_kicker(heading: str, declared: list[str], cut: list[str]) -> str:
    """A heading that is a declared title with a kicker before or a date behind it gives way to that title."""
    own = key(heading)
    if any(own in key(title) for title in declared):
        return heading
    shorter = [title for title in cut if 12 < len(key(title)) < len(own) - 3 and not title.endswith(("...", "…"))]
    return next(
        (
            title
            for title in shorter
            if own.endswith(key(title)) or (own.startswith(key(title)) and not _goes_on(title, heading))
        ),
        heading,
    )


def _goes_on(title: str, heading: str) -> bool:
    """Whether a heading says more in the same sentence: "Plant doubles output in Merrow"."""
    rest = heading[len(title) :].lstrip() if heading.startswith(title) else ""
    return rest[:1].islower()


def _likeness(heading: str, declared: str) -> float:
    """1 for the same letters up to a separator, else the share of common words; more where one contains the other."""
    one, other = key(heading), key(declared)
    if one == other or one == key(site.parts(declared)[0][0]):
        return 1.0
    ours, theirs = _words(heading), _words(declared)
    common = len(ours & theirs) / max(1, min(len(ours), len(theirs)))
    contained = min(len(one), len(other)) / max(len(one), len(other), 1) if one in other or other in one else 0.0
    return max(0.9 * contained, 0.8 * common if min(len(ours), len(theirs)) > 2 else 0.0)


def _words(text: str) -> set[str]:
    words = set(re.findall(r"[^\W_]+", text.casefold()))
    spaced = {word for word in words if len(word) > 2 or word.isdigit()}
    return spaced | {letter for word in words for letter in word if "\u3040" <= letter <= "\u9fff"}


def _best_declared(declared: list[str], names: set[str]) -> str:
    cut = (_without_site(title, names) for title in declared)
    return next((title for title in cut if title and key(title) not in names), "")


def _without_site(title: str, names: set[str]) -> str:
    """Cut the site's name off the end or the beginning of a title, also where only a colon parts them."""
    if (tail := _TAIL.search(title)) and key(tail[1]) in names:
        title = title[: tail.start()]
    pieces = site.parts(title)
    while len(pieces) > 1 and _is_site(pieces[-1][0], names):
        pieces.pop()
    while len(pieces) > 1 and (_is_site(pieces[0][0], names) or _ARCHIVE.fullmatch(pieces[0][0])):
        pieces.pop(0)
    return "".join((mark if place else "") + part for place, (part, mark) in enumerate(pieces)).strip()


def _is_site(part: str, names: set[str]) -> bool:
    own = key(part)
    return own in names or (
        len(own) > 3
        and any(own in name or (name in own and len(name) > 0.8 * len(own)) for name in names if len(name) > 3)
    )


def _without_section(title: str, longest: int) -> str:
    """Cut what follows an upright bar, a section or a slogan of `longest` words, unless it is most of the title."""
    first, bar, rest = title.partition(" | ")
    most = len(first) < 0.4 * len(title) or len(first.split()) < 2
    return first.strip() if bar and not most and len(rest.split(" | ")[0].split()) <= longest else title
