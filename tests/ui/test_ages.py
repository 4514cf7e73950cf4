"""How old an article is, in the reader's words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from digest_app.core.model import Row
from digest_app.ui import phrases

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("published", "saved_before", "told"),
    [
        ("2026-03-10T11:55:00+00:00", timedelta(0), "5 min"),
        ("2026-03-10T09:00:00+00:00", timedelta(0), "3 h"),
        ("2026-03-03", timedelta(0), "3 Mar"),
        ("2019-03-03", timedelta(0), "3 Mar 2019"),
        (None, timedelta(minutes=1), "saved now"),
        (None, timedelta(days=2), "saved 2 d"),
        (None, timedelta(days=20), "saved 18 Feb"),
    ],
)
def test_an_age_is_of_the_articles_own_date_or_says_that_it_is_not(
    qapp, published: str | None, saved_before: timedelta, told: str
) -> None:
    row = Row(1, "River rules", None, None, published, NOW - saved_before, 200, *(False,) * 3, "")
    assert phrases.age(row, NOW) == told
