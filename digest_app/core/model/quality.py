"""How far a clean text can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How much of an article a page turned out to hold."""

    WHOLE = "whole"
    CUT = "cut"
    NOT_AN_ARTICLE = "not an article"


@dataclass(frozen=True, slots=True)
class Quality:
    """How far a clean text can be trusted: a verdict, the expected F1 (0 to 1), and reasons in words."""

    verdict: Verdict = Verdict.WHOLE
    confidence: float | None = None
    reasons: tuple[str, ...] = ()


UNTOLD = Quality()
"""The quality of a text that nobody has looked at."""
