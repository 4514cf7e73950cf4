"""How far a clean text can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

from digest_app.core.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Quality:
    """How far a clean text can be trusted: a verdict, the expected F1 (0 to 1), and reasons in words."""

    verdict: Verdict = Verdict.WHOLE
    confidence: float | None = None
    reasons: tuple[str, ...] = ()


UNTOLD = Quality()
"""The quality of a text that nobody has looked at."""
