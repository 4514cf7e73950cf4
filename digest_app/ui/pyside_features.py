"""PySide's optional features (`from __feature__ import …`), which Digest does not use."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - makes the module that is looked up below


def look_for_none() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    WORKAROUND it reads them, to find out which may use its features: 115 files and 20 ms of a processor at each start.
    Can go when a release asks in a cheaper way, or not at all; where a release has no such function, nothing is done.
    """
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _: False  # type: ignore[union-attr]  # noqa: SLF001 - it has no public switch
