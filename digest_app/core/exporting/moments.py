"""Moments as all formats write them: in UTC, to the second, with four figures for the year."""

from __future__ import annotations

from datetime import UTC, datetime


def in_utc(value: datetime) -> str:
    """A moment as "2025-04-02T08:00:00Z"."""
    return f"{value.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()}Z"
