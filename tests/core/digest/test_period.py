"""Periods as a reader writes them."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from digest_app.core.digest.period import parse
from digest_app.core.errors import BadDate

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 10, 28, 9, 30, tzinfo=UTC)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("24h", "2026-10-27T09:30+00:00", "2026-10-28T09:30+00:00"),
        ("today", "2026-10-28T00:00+01:00", "2026-10-28T09:30+00:00"),
        ("yesterday", "2026-10-27T00:00+01:00", "2026-10-28T09:30+00:00"),
        ("7d", "2026-10-21T00:00+02:00", "2026-10-28T09:30+00:00"),
        (" Week ", "2026-10-21T00:00+02:00", "2026-10-28T09:30+00:00"),
        ("2 weeks", "2026-10-14T00:00+02:00", "2026-10-28T09:30+00:00"),
        ("2025-04-02", "2025-04-02T00:00+02:00", "2026-10-28T09:30+00:00"),
        ("2025-04-01..2025-04-07", "2025-04-01T00:00+02:00", "2025-04-08T00:00+02:00"),
        ("2025-04", "2025-04-01T00:00+02:00", "2026-10-28T09:30+00:00"),
        ("2025", "2025-01-01T00:00+01:00", "2026-10-28T09:30+00:00"),
        ("2026-01..2026-03", "2026-01-01T00:00+01:00", "2026-04-01T00:00+02:00"),
        ("2025-12..2026-12-31", "2025-12-01T00:00+01:00", "2027-01-01T00:00+01:00"),
        ("2025..2025", "2025-01-01T00:00+01:00", "2026-01-01T00:00+01:00"),
        ("48h..24h", "2026-10-26T09:30+00:00", "2026-10-27T09:30+00:00"),
        ("3d..yesterday", "2026-10-25T00:00+02:00", "2026-10-28T00:00+01:00"),
        ("2026-03-29..2026-03-29", "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00"),
        ("2026-10-25..2026-10-25", "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00"),
        ("2025-04-01..", "2025-04-01T00:00+02:00", "2026-10-28T09:30+00:00"),
    ],
)
def test_a_period_begins_at_midnight_on_the_readers_clock(text: str, since: str, until: str) -> None:
    assert parse(text, NOW, AMSTERDAM) == (moment(since), moment(until))


def test_an_open_beginning_takes_everything_until_the_end() -> None:
    since, until = parse("..2025-04-07", NOW, UTC)
    assert since.year == 1
    assert until == moment("2025-04-08T00:00+00:00")


@pytest.mark.parametrize(
    "text", ["", "..", "soon", "7x", "2025-13-01", "2027-01-01", "2025-04-07..2025-04-01", "999999999w", "-3d", "２０"]
)
def test_what_is_no_period_is_said_so(text: str) -> None:
    with pytest.raises(BadDate):
        parse(text, NOW, AMSTERDAM)


def test_without_a_zone_the_clock_of_this_computer_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Amsterdam")
        time.tzset()
        since, _ = parse("today", NOW)
        assert since.astimezone().hour == 0
        for day, hours in (("2026-03-29", 23), ("2026-10-25", 25)):
            since, until = parse(f"{day}..{day}", NOW)
            assert until - since == timedelta(hours=hours), "a day on which the clock is changed"
    time.tzset()
