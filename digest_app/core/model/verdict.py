"""Whether a page held a whole article."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """How much of an article a page turned out to hold."""

    WHOLE = "whole"
    CUT = "cut"
    NOT_AN_ARTICLE = "not an article"
