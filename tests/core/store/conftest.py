"""What several tests of the store need."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def clock_of_aruba(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set for one process")
    monkeypatch.setenv("TZ", "AST4")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
