"""The three topics that Digest starts with: ordinary topics, kept as words in resources/topics."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from digest_app.core.model import Topic
from digest_app.core.paths import resources

KEYS = ("ukraine-coalition", "aruba", "china-taiwan")


def topics(language: str = "en") -> tuple[Topic, ...]:
    """The built-in topics, named in the reader's language where it is known, else in English."""
    return tuple(_topic(_file(key), language) for key in KEYS)


def names(key: str) -> dict[str, str]:
    """Language code -> name of a built-in topic. KeyError where there is none of that key."""
    if key not in KEYS:
        raise KeyError(key)
    return dict(_file(key)["names"])


def _topic(kept: dict[str, Any], language: str) -> Topic:
    return Topic(
        name=kept["names"].get(language, kept["names"]["en"]),
        colour=kept["colour"],
        phrases=tuple(kept["phrases"]),
        never=tuple(kept["never"]),
        built_in=kept["key"],
    )


@cache
def _file(key: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "topics" / f"{key}.toml").read_text(encoding="utf-8"))
