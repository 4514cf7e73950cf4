"""The YAML on top of a Markdown note -> what it says of the article, under whichever names clippers use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import yaml

from digest_app.core.reading import bylines, dates

_FENCED = re.compile(r"\A\ufeff?---[ \t]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_LONGEST = 65_536
_MOST = 100


class Properties:
    """The front matter's scalars and lists of scalars; anything deeper is passed over."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = {str(name).strip().lower().replace("-", "_"): value for name, value in values.items()}

    def text(self, *names: str) -> str:
        """The first scalar of these names as text; "" where there is none."""
        return next((found[0] for name in names if (found := self.listed(name))), "")

    def listed(self, *names: str) -> list[str]:
        """The first of these names that holds anything, as a list of texts."""
        for name in names:
            value = self._values.get(name)
            items = value[:_MOST] if isinstance(value, list) else [value]
            found = [_text(item) for item in items if isinstance(item, (str, int, float, date))]
            if any(found):
                return [item for item in found if item]
        return []

    def people(self, *names: str) -> tuple[str, ...]:
        """The people of the first of these names, as a list or one line; links of Obsidian are undone."""
        lines = [re.sub(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]", r"\1", line) for line in self.listed(*names)]
        found = [name for line in lines for name in bylines.people(line, whole=len(lines) > 1)]
        return tuple(dict.fromkeys(found))

    def moment(self, *names: str) -> str | None:
        """The first of these names that is a date, as ISO 8601."""
        for name in names:
            value = self._values.get(name)
            if isinstance(value, datetime):
                return value.isoformat() if value.tzinfo else value.date().isoformat()
            if isinstance(value, date):
                return value.isoformat()
            if found := dates.parse(value):
                return found
        return None

    def __contains__(self, name: str) -> bool:
        return name in self._values


def split(text: str) -> tuple[Properties, str]:
    """Part a note into its front matter, empty where there is none or it is no YAML, and the rest."""
    found = _FENCED.match(text)
    if not found or len(found["yaml"]) > _LONGEST:
        return Properties({}), text
    try:
        values = yaml.safe_load(found["yaml"])
    except (yaml.YAMLError, ValueError, RecursionError):
        values = _lines(found["yaml"])
    return Properties(values if isinstance(values, dict) else {}), text[found.end() :]


def _text(value: object) -> str:
    try:
        return " ".join(str(value).split())
    except ValueError:  # a number of more figures than Python writes
        return ""


def _lines(written: str) -> dict[str, str]:
    """What lines such as `title: My title: the story` say, where the whole is no YAML."""
    pairs = (line.partition(":") for line in written.splitlines() if line[:1].isalpha())
    return {name.strip(): value.strip().strip("\"'") for name, colon, value in pairs if colon and value.strip()}
