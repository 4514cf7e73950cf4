"""Dates as pages write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.reading import datelines, dates
from digest_app.core.reading.metadata import shown_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2025-04-02", "2025-04-02"),
        ("2025-04-02T17:12:09+00:00", "2025-04-02T17:12:09+00:00"),
        ("2025-04-02T17:12:09.123Z", "2025-04-02T17:12:09+00:00"),
        ("2021-11-01T10:52:50+0100", "2021-11-01T10:52:50+01:00"),
        ("2025-04-02 17:12", "2025-04-02"),
        ("20250402", "2025-04-02"),
        ("1743613929", "2025-04-02T17:12:09+00:00"),
        (1743613929000, "2025-04-02T17:12:09+00:00"),
        ("Wed, 02 Apr 2025 17:12:09 GMT", "2025-04-02T17:12:09+00:00"),
        ("April 2nd, 2025 at 5:30 p.m. EST", "2025-04-02T17:30:00-05:00"),
        ("3 March 2026, 14:05 CET", "2026-03-03T14:05:00+01:00"),
        ("Jan. 5, 2024", "2024-01-05"),
        ("2 april 2025", "2025-04-02"),
        ("3 de abril de 2025", "2025-04-03"),
        ("2. März 2025 um 14:05 Uhr", "2025-03-02"),
        ("1er août 2024", "2024-08-01"),
        ("5 de março de 2025", "2025-03-05"),
        ("7 dicembre 2024", "2024-12-07"),
        ("2 квітня 2025, 10:00", "2025-04-02"),
        ("2 апреля 2025 г.", "2025-04-02"),
        ("4 di april 2025", "2025-04-04"),
        ("2025年4月2日", "2025-04-02"),
        ("2025년 4월 2일", "2025-04-02"),
        ("02.04.2025", "2025-04-02"),
        ("31/12/2024", "2024-12-31"),
        ("12/31/2024", "2024-12-31"),
        ("2025-13-45", None),
        ("31 February 2025", None),
        ("soon", None),
        ("", None),
        (None, None),
        (True, None),
        (float("inf"), None),
    ],
)
def test_a_written_date_becomes_iso_8601(written: object, iso: str | None) -> None:
    assert dates.parse(written) == iso


@pytest.mark.parametrize("written", ["1970-01-01T01:00:00+01:00", "1 January 1970", "1969-12-31T19:00:00-05:00"])
def test_the_zero_of_a_clock_is_no_date(written: str) -> None:
    assert dates.parse(written) is None


def test_an_american_page_writes_the_month_first() -> None:
    assert dates.parse("03/04/2025", month_first=True) == "2025-03-04"
    assert dates.parse("03/04/2025") == "2025-04-03"
    assert dates.parse("03.04.2025", month_first=True) == "2025-04-03"


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Published 3 March 2026. Updated 4 March 2026", "2026-03-03"),
        ("Updated 4 March 2026. Published 3 March 2026", "2026-03-03"),
        ("Last updated: 4 March 2026", None),
        ("Bijgewerkt op 4 maart 2026", None),
        ("3 March 2026 (updated 4 March 2026)", "2026-03-03"),
        ("Published on 01/25/26", "2026-01-25"),
        ("Veröffentlicht am 3. März 2026, aktualisiert am 4. März 2026", "2026-03-03"),
    ],
)
def test_the_date_of_a_change_is_no_date_of_publication(line: str, iso: str | None) -> None:
    assert datelines.published(line, month_first=line.endswith("/26")) == iso


@given(st.text(max_size=200))
def test_any_text_gives_a_date_of_the_calendar_or_none(text: str) -> None:
    found = dates.parse(text)
    assert found is None or dates.parse(found) is not None


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)))
def test_a_date_in_words_comes_back(day: date) -> None:
    assert dates.find(f"Posted on {day:%B} {day.day}, {day.year} by nobody") == day.isoformat()


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tue, 03 Mar 2026 10:00:00 GMT+0100", "2026-03-03T10:00:00+01:00"),
        ("3 March 2026, 10:00 (GMT+8)", "2026-03-03T10:00:00+08:00"),
        ("3 March 2026, 10:00 UTC", "2026-03-03T10:00:00+00:00"),
        ("9" * 400, None),
        (10**400, None),
    ],
)
def test_zones_of_clocks_and_numbers_beyond_all_clocks(text: object, iso: str | None) -> None:
    assert dates.parse(text) == iso


@pytest.mark.parametrize("text", ["14 March 2026, 10:00-5pm", "14 March 2026 9:30 -4pm", "14 March 2026 10:00-4:00"])
def test_opening_hours_are_no_zone(text: str) -> None:
    assert dates.parse(text) == "2026-03-14"


def test_a_line_of_quotation_marks_is_read_at_once() -> None:
    assert not shown_date._SENTENCE.fullmatch("a'' " * 19 + "b")
