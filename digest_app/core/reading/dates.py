"""Dates as pages write them -> ISO 8601, without guessing and in bounded time.

Known: ISO 8601, RFC 2822, epoch seconds, figures with dots, slashes or 年月日, and months by name in the languages
below. A time is kept only with its zone: without one it says too little.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache

from digest_app.core.reading.words import phrases


@cache
def _months() -> dict[str, int]:
    """Names of months, in small letters, to their numbers; words/calendar.txt."""
    known: dict[str, int] = {}
    for number in range(1, 13):
        for word in phrases("calendar")[str(number)]:
            known.setdefault(word, number)
    return known


_ZONES = {
    name: minutes
    for names, minutes in (
        ("UTC GMT Z WET", 0),
        ("CET BST MEZ WEST", 60),
        ("CEST MESZ EET SAST", 120),
        ("EEST MSK TRT", 180),
        ("EST CDT", -300),
        ("EDT AST", -240),
        ("CST MDT", -360),
        ("MST PDT", -420),
        ("PST", -480),
        ("ART BRT", -180),
        ("IST", 330),
        ("HKT SGT AWST", 480),
        ("JST KST", 540),
        ("AEST", 600),
        ("AEDT", 660),
        ("NZST", 720),
        ("NZDT", 780),
    )
    for name in names.split()
}
_YEAR = r"(?P<year>19[6-9]\d|20\d\d)"
_CLOCK = r"(?P<hour>[01]?\d|2[0-4])[:h.](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
_ZONE = (
    r"(?:(?:GMT|UTC)(?=[+-]\d))?(?P<zone>[+-]\d\d:?\d\d|[+-]\d\d(?![\d:.]|\s?[ap]\.?m)"
    r"|(?<=GMT|UTC)[+-]\d(?!\d)|Z\b|\b[A-Z]{3,4}\b)"
)
_ISO = re.compile(
    rf"(?<!\d){_YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)(?:(?:T|\s|,\s?)+{_CLOCK}\s*{_ZONE}?)?"
)
_COMPACT = re.compile(rf"{_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?\d{{4,6}}Z?)?$")
_EAST_ASIAN = re.compile(rf"{_YEAR}\s?[年년]\s?(?P<month>\d\d?)\s?[月월]\s?(?P<day>\d\d?)\s?[日일]?")
_WORD = r"(?P<name>[^\W\d_]{3,12}\.?)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|\.)?"
_DAY_FIRST = re.compile(
    rf"(?<![\d.,:/]){_DAY}[\s-]+(?:de\s+|di\s+|d['’])?{_WORD}[\s,-]+(?:de[l]?\s+|di\s+)?{_YEAR}(?!\d)"
)
_MONTH_FIRST = re.compile(rf"(?<!\w){_WORD}\s+{_DAY},?\s+{_YEAR}(?!\d)")
_YEAR_FIRST = re.compile(rf"(?<!\d){_YEAR}\s+{_WORD}\s+{_DAY}(?!\d)")
_FIGURES = re.compile(rf"(?<![\d.,/-])(?P<first>\d\d?)(?P<mark>[./-])(?P<second_figure>\d\d?)(?P=mark){_YEAR}(?![\d/])")
_SHORT_YEAR = re.compile(r"(?P<figures>(?<![\d.,/-])\d\d?(?P<mark>[./-])\d\d?(?P=mark))(?P<year>[0-4]\d)(?![\d/])")
_TIME_AFTER = re.compile(
    r"\s*(?:[,|•·—–-]|at|um|om|à|a las|alle|às|о|в|\(|T)*\s*"
    rf"{_CLOCK}\s*(?P<half>[ap]\.?m\.?)?\s*(?:Uhr|uur|h\b)?\s*\(?{_ZONE}?",
    re.IGNORECASE,
)
_LONGEST = 400
_ZERO = frozenset({date(1969, 12, 31), date(1970, 1, 1)})
"""The day on which the clocks of computers begin: what a system writes that knows no date."""


def parse(text: object, *, month_first: bool = False) -> str | None:
    """Read a value that is meant to be a date; None where it is none. `month_first` settles 03/04/2025."""
    if isinstance(text, (int, float)) and not isinstance(text, bool):
        return _epoch(text)
    if not isinstance(text, str):
        return None
    text = " ".join(text[:_LONGEST].split())
    if re.fullmatch(r"\d{9,13}(?:\.\d+)?", text):
        return _epoch(float(text))
    if found := _COMPACT.match(text):
        return _written(found)
    return find(text, month_first=month_first)


def find(text: str, *, month_first: bool = False, short_year: bool = False) -> str | None:
    """Find the first date in a line of text; looks at some hundred characters.

    `short_year` allows 01/25/26, which is a date only where the line says that it is one.
    """
    text = text[:_LONGEST]
    if short_year:
        text = _SHORT_YEAR.sub(r"\g<figures>20\g<year>", text)
    found = [
        (match.start(), written)
        for pattern in (_ISO, _EAST_ASIAN, _DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _FIGURES)
        for match in pattern.finditer(text)
        if (written := _written(match, month_first=month_first, rest=text[match.end() :]))
    ]
    return min(found, key=lambda place_and_date: place_and_date[0])[1] if found else None


def without(text: str) -> str:
    """Cut a text at the first date in it."""
    starts = [
        match.start()
        for pattern in (_ISO, _EAST_ASIAN, _DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _FIGURES)
        for match in pattern.finditer(text)
        if _written(match)
    ]
    return text[: min(starts)] if starts and min(starts) > 3 else text


def _epoch(seconds: float) -> str | None:
    if 1e11 < seconds < 1e14:
        seconds /= 1000
    if not 1e8 < seconds < 4e9:
        return None
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


def _written(match: re.Match[str], *, month_first: bool = False, rest: str = "") -> str | None:
    parts = match.groupdict()
    year = int(parts["year"])
    if "first" in parts:
        day, month = int(parts["first"]), int(parts["second_figure"])
        if (month_first and parts["mark"] in "/-" and day <= 12) or month > 12:
            day, month = month, day
    elif "name" in parts:
        day, month = int(parts["day"]), _months().get(parts["name"].lower().rstrip("."), 0)
    else:
        day, month = int(parts["day"]), int(parts["month"])
    try:
        day_of_year = date(year, month, day)
    except ValueError:
        return None
    if day_of_year in _ZERO:
        return None
    if parts.get("hour") is None:
        later = _TIME_AFTER.match(rest)
        parts = later.groupdict() if later else {}
    return _with_time(day_of_year, parts)


def _with_time(day: date, parts: dict[str, str | None]) -> str:
    zone = _offset(parts.get("zone"))
    if parts.get("hour") is None or zone is None:
        return day.isoformat()
    hour = int(parts["hour"] or 0)
    half = (parts.get("half") or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:
        return day.isoformat()
    return f"{day.isoformat()}T{hour:02}:{parts['minute']}:{parts.get('second') or '00'}{zone}"


def _offset(zone: str | None) -> str | None:
    """Write a zone as +hh:mm; None for a word that is no zone."""
    if not zone:
        return None
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "")
        digits = digits.zfill(2).ljust(4, "0")
        return f"{zone[0]}{digits[:2]}:{digits[2:]}" if int(digits[:2]) <= 14 and int(digits[2:]) < 60 else None
    minutes = _ZONES.get(zone.upper())
    if minutes is None:
        return None
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def is_calendar_word(text: str) -> bool:
    """Whether a text is nothing but a weekday or a month."""
    word = text.lower().rstrip(".,")
    return word in phrases("calendar")["weekdays"] or (word in _months() and len(word) > 3)


def day_number(iso: str) -> int:
    """Count days, so that two ISO dates can be compared."""
    return date.fromisoformat(iso[:10]).toordinal()
