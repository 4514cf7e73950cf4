"""Periods as a reader writes them: "today", "24h", "7d", "week", "2025-04-02", "2025-04", "2025-04-01..2025-04-07"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from digest_app.core.errors import BadDate

_NAMED = {"today": "0d", "yesterday": "1d", "day": "24h", "week": "7d", "month": "30d", "year": "365d"}
_DAYS = {"d": 1, "w": 7}
BEGINNING = "0001-01-02"
"""Where a period without a beginning begins: at the first day that has a midnight in every zone."""


def parse(text: str, now: datetime, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """The beginning and the end of a period, in UTC; days begin at midnight in `zone` (None: this computer's).

    A single word is the period from its beginning until now; of a range, the last word counts to its own end: to that
    of a day, a month or a year, and an hour ago is a moment. BadDate.
    """
    words = text.strip().lower()
    first, dots, last = (part.strip() for part in words.partition(".."))
    try:
        since, _ = _span(first or BEGINNING, now, zone)
        _, until = _span(last, now, zone) if dots and last else (now, now)
    except (ValueError, OverflowError) as problem:
        raise BadDate(date=text) from problem
    if words in ("", "..") or since > until:
        raise BadDate(date=text)
    return since.astimezone(UTC), until.astimezone(UTC)


def _span(word: str, now: datetime, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """The beginning and the end of what a word names."""
    ago = re.fullmatch(r"(\d{1,9})\s*([hdw])[a-z]*", _NAMED.get(word, word))
    if ago and ago[2] == "h":
        moment = now - timedelta(hours=int(ago[1]))
        return moment, moment
    if ago:
        first = now.astimezone(zone).date() - timedelta(days=int(ago[1]) * _DAYS[ago[2]])
        after = first + timedelta(days=1)
    else:
        first, after = _days(word)
    return _midnight(first, zone), _midnight(after, zone)


def _days(word: str) -> tuple[date, date]:
    """The first day of a year, a month or a day, and the day after its last one."""
    if re.fullmatch(r"\d{4}", word):
        return date(int(word), 1, 1), date(int(word) + 1, 1, 1)
    if re.fullmatch(r"\d{4}-\d\d", word):
        first = date.fromisoformat(f"{word}-01")
        return first, (first + timedelta(days=31)).replace(day=1)
    first = datetime.fromisoformat(word).date()
    return first, first + timedelta(days=1)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    """The beginning of a day on the clock of `zone`, on which it may be summer or winter time."""
    midnight = datetime.combine(day, time())
    return midnight.replace(tzinfo=zone) if zone else midnight.astimezone()
