"""What other programs write into a field: addresses, moments, tags, yes and no."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from digest_app.core.importing.imported import BadEntry

_LONGEST_URL = 8_000
_LONGEST_TAG = 100
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)


def address(value: object) -> str:
    """A web address. BadEntry."""
    text = words(value)
    try:
        parts = urlsplit(text)
        if parts.scheme in ("http", "https") and parts.hostname and len(text) <= _LONGEST_URL:
            return text
    except ValueError:
        pass
    raise BadEntry(f"“{text[:80]}” is not a web address" if text else "it has no web address")


def words(value: object) -> str:
    """Text on one line; empty for anything else."""
    return " ".join(_letters(value).split()) if isinstance(value, str) else ""


def lines(value: object) -> str:
    """Text as it stands; empty for anything else."""
    return _letters(value).strip() if isinstance(value, str) else ""


def _letters(text: str) -> str:
    """A text without halves of letters, which JSON can hold and no file."""
    return text if text.isascii() else text.encode("utf-8", "ignore").decode()


def moment(value: object) -> datetime | None:
    """A moment written as ISO 8601, or counted from 1970 in seconds, milli- or microseconds; None of what cannot be."""
    try:
        if isinstance(value, str) and not re.fullmatch(r"\s*\d+(\.\d+)?\s*", value):
            found = datetime.fromisoformat(value.strip())
        elif isinstance(value, (str, int, float)):
            found = _counted(float(value))
        else:
            return None
        found = found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if _EARLIEST < found < datetime.now(UTC) + timedelta(days=1) else None


def tags(*groups: object) -> tuple[str, ...]:
    """Tags out of lists of texts, each once."""
    found = (words(tag).lstrip("#") for group in groups if isinstance(group, Iterable) for tag in group)
    return tuple(dict.fromkeys(tag[:_LONGEST_TAG] for tag in found if tag))


def split_tags(value: object, separator: str) -> list[str]:
    """The tags of a text like "news,long read"."""
    return value.split(separator) if isinstance(value, str) else []


def is_yes(value: object) -> bool:
    """True, 1, "true", "yes", "1"."""
    return value is True or value == 1 or (isinstance(value, str) and value.strip().lower() in ("1", "true", "yes"))


def joined(*notes: object) -> str:
    """Notes apart by a blank line."""
    return "\n\n".join(filter(None, map(lines, notes)))


def _counted(number: float) -> datetime:
    unit = next((unit for unit in (1, 1e3, 1e6) if abs(number / unit) < 1e11), 1)
    return datetime.fromtimestamp(number / unit, UTC)
