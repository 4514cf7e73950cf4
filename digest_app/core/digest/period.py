"""Periods as a reader writes them: "today", "24h", "7d", "week", "2025-04-02", "2025-04", "2025-04-01..2025-04-07"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

from digest_app.core.errors import BadDate

_NAMED = {"today": "0d", "day": "24h", "week": "7d", "month": "30d", "year": "365d"}


def parse(text: str, now: datetime, zone: tzinfo | None = None) -> tuple[datetime, datetime]:
    """The beginning and the end of a period, in UTC; days begin at midnight in `zone` (None: this computer's).

    A single date is the period from that day until now, and a month or year is its first day. BadDate.
    """
    words = text.strip().lower()
    first, dots, last = words.partition("..")
    try:
        since = _beginning(first.strip() or "0001-01-02", now, zone)
        until = _beginning(last.strip(), now, zone) + timedelta(days=1) if dots and last.strip() else now
    except (ValueError, OverflowError) as problem:
        raise BadDate(date=text) from problem
    if not words or words == ".." or since > until:
        raise BadDate(date=text)
    return since.astimezone(UTC), until.astimezone(UTC)


def _beginning(word: str, now: datetime, zone: tzinfo | None) -> datetime:
    if word == "yesterday":
        word = "1d"
    ago = re.fullmatch(r"(\d{1,9})\s*([hdw])[a-z]*", _NAMED.get(word, word))
    if ago and ago[2] == "h":
        return now - timedelta(hours=int(ago[1]))
    if ago:
        return _midnight(now.astimezone(zone) - timedelta(days=int(ago[1]) * (7 if ago[2] == "w" else 1)), zone)
    if re.fullmatch(r"\d{4}(?:-\d\d)?", word):
        word += "-01" if "-" in word else "-01-01"
    return _midnight(datetime.fromisoformat(word), zone)


def _midnight(moment: datetime, zone: tzinfo | None) -> datetime:
    """The beginning of a day on the clock of `zone`, on which it may be summer or winter time."""
    midnight = datetime.combine(moment.date(), time())
    return midnight.replace(tzinfo=zone) if zone else midnight.astimezone()
