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

KINDS = [Article, Summary, Assignment, Highlight, Link, Block, Span, Lead, Removed, Quality]
BOUNDS = (datetime(1980, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001 - the strategy wants naive bounds
st.register_type_strategy(datetime, st.datetimes(*BOUNDS, timezones=st.just(UTC)))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_value_comes_back_as_it_was(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert plain.loads(kind, plain.dumps(value)) == value


def test_what_a_newer_digest_added_is_passed_over() -> None:
    assert plain.from_plain(Lead, {"title": "Tides", "mood": "calm"}) == Lead("Tides")


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match="title"):
        plain.from_plain(Lead, {"url": "https://news.example"})


def test_default_fields_take_no_room() -> None:
    assert plain.dumps(Quality()) == "{}"
    assert plain.loads(Quality, '{"verdict":"cut"}').verdict is Verdict.CUT
