"""Every value survives the way through plain JSON."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core import plain
from digest_app.core.model import (
    Article,
    Assignment,
    Block,
    Highlight,
    Lead,
    Link,
    Quality,
    Removed,
    Span,
    Summary,
    Verdict,
)


@pytest.mark.parametrize("kind", [Article, Summary, Assignment, Highlight, Link, Block, Span, Lead, Removed, Quality])
def test_a_value_comes_back_as_it_was(kind: type) -> None:
    moments = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds must be naive
    st.register_type_strategy(datetime, moments)

    @given(st.from_type(kind))
    def law(value: object) -> None:
        assert plain.loads(kind, plain.dumps(value)) == value

    law()


def test_what_a_newer_digest_added_is_passed_over() -> None:
    assert plain.from_plain(Lead, {"title": "Tides", "mood": "calm"}) == Lead("Tides")


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match="title"):
        plain.from_plain(Lead, {"url": "https://news.example"})


def test_default_fields_take_no_room() -> None:
    assert plain.dumps(Quality()) == "{}"
    assert plain.loads(Quality, '{"verdict":"cut"}').verdict is Verdict.CUT
