"""The words that the reading knows pages by, as text files: a heading in brackets, then one phrase a line."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def phrases(name: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a file beside this one, by heading, in order; lines that begin with "# " are remarks."""
    found: dict[str, list[str]] = {}
    kind = ""
    for line in files(__name__).joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"\[([^\]]+)\]", line):
            kind = heading[1]
            found[kind] = []
        elif line and not line.startswith("# "):
            found[kind].append(line)
    return {kind: tuple(lines) for kind, lines in found.items()}


def either(name: str, kind: str) -> str:
    """The phrases under a heading as one alternative of a regular expression."""
    return "|".join(f"(?:{phrase})" for phrase in phrases(name)[kind])
