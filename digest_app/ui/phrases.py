"""Ages, dates, numbers and faults in the reader's words and language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QUrl

from digest_app.core import errors
from digest_app.core.errors import DigestError
from digest_app.core.model import Row, reading_minutes

_IN_WORDS = ("why", "what")
"""Details of a fault that are words of ours."""
_FILLED_IN = re.compile(r"“[^”]*”|\d+(?:[.,]\d+)*")


def tr(text: str, count: int = -1) -> str:
    """This text in the reader's language, in the plural that fits `count`."""
    shown = QCoreApplication.translate("Digest", text, "", count)
    if count >= 0 and "(s)" in shown:  # no translation is loaded: English has its plural here
        shown = shown.replace("(s)", "" if count == 1 else "s")
    return shown


def mark(text: str) -> str:
    """Name a text of a table for the translators; `tr` translates it where it is shown."""
    return text


def fault(error: DigestError) -> str:
    """The sentence of a fault in the reader's language, with its reason."""
    return _filled(error.sentence, error.details)


def reason(kind: str, sentence: str) -> str:
    """The sentence of a fault that was kept in English, in the reader's language; `kind` is its class.

    What the sentence is about is read out of it again: it was made by filling in what the class says.
    """
    fault_of = getattr(errors, kind, None)
    template = fault_of.sentence if isinstance(fault_of, type) and issubclass(fault_of, DigestError) else ""
    filled = re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.*)", re.escape(template)), sentence, re.DOTALL)
    return _filled(template, filled.groupdict()) if template and filled else sentence


def template_of(why: str) -> tuple[str, list[str]]:
    """A reason as the translators know it, and what is to be filled in again: figures, and words in quotes."""
    return _FILLED_IN.sub("{}", why), _FILLED_IN.findall(why)


def because(why: str) -> str:
    """A reason in the reader's language; as it is where it has no translation."""
    known, parts = template_of(why)
    translated = QCoreApplication.translate("Reasons", known)
    return translated.format(*parts) if translated != known else why


def _filled(template: str, details: Mapping[str, object]) -> str:
    told = {
        name: because(detail) if name in _IN_WORDS and isinstance(detail, str) else detail
        for name, detail in details.items()
    }
    return QCoreApplication.translate("Faults", template).format(**told)


def number(value: int) -> str:
    return QLocale().toString(value)


def age(row: Row, now: datetime) -> str:
    """How old an article is, as short as a list needs it; of one without a date, when it was saved, and that it was."""
    if not row.published:
        return tr("saved {when}").format(when=_ago(row.saved, now))
    moment = _moment(row.published)
    return _ago(moment, now) if moment is not None else short_date(row.published, now)


def _ago(moment: datetime, now: datetime) -> str:
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < 0 or minutes >= 7 * 24 * 60:
        return short_date(moment.astimezone().date().isoformat(), now)
    if minutes < 60:
        return tr("now") if minutes < 2 else tr("{n} min").format(n=minutes)
    if minutes < 24 * 60:
        return tr("{n} h").format(n=minutes // 60)
    return tr("{n} d").format(n=minutes // (24 * 60))


def short_date(iso: str, now: datetime) -> str:
    """“2 Apr”, with the year when it is not this one."""
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    if not date.isValid():
        return iso
    return QLocale().toString(date, "d MMM" if date.year() == now.year else "d MMM yyyy")


def long_date(iso: str) -> str:
    """“2 April 2025”, with the time where the page gave one."""
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    if not date.isValid():
        return iso
    shown = QLocale().toString(date, "d MMMM yyyy")
    moment = _moment(iso)
    if moment is None:
        return shown
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, "d MMMM yyyy, HH:mm")


def reading_time(words: int) -> str:
    return tr("{n} min read").format(n=number(reading_minutes(words)))


def site_of(site: str | None, url: str | None) -> str:
    """What a reader would call the place an article is from."""
    return site or host(url)


def host(url: str | None) -> str:
    """The host of an address without “www.”; empty where there is none."""
    return QUrl(url or "").host().removeprefix("www.")


def about(row: Row, now: datetime) -> str:
    """The dim line of a card: site · age · reading time · where else the same text stands."""
    parts = (site_of(row.site, row.url), age(row, now), reading_time(row.word_count), also_at(row))
    return dotted(*parts)


def also_at(row: Row) -> str:
    """“also at The Mirror, wire.example”; empty for an article that stands in the library once."""
    where = dict.fromkeys(site_of(copy.site, copy.url) for copy in row.copies)
    named = ", ".join(place for place in where if place and place != site_of(row.site, row.url))
    if row.copies and not named:
        return tr("saved %n more time(s)", len(row.copies))
    return tr("also at {sites}").format(sites=named) if named else ""


def dotted(*parts: str) -> str:
    """Parts with a dot between; each keeps its own direction of writing."""
    return " · ".join(part if part.isascii() else f"\u2068{part}\u2069" for part in parts if part)


def _moment(iso: str | None) -> datetime | None:
    """The moment in a date that has a time; None for a bare date."""
    if not iso or len(iso) <= 10:
        return None
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
