"""Short texts of list and sidebar, broken into lines and shaped once: shaping costs ten times what drawing does."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextLayout, QTextOption

from digest_app.ui.typography import runs_left

_LONGEST = 600
"""Letters of a text that are looked at; no row shows as many."""
_FONTS: list[QFont] = []


class Line(NamedTuple):
    """One line, ready to be drawn in its font."""

    text: QStaticText
    width: float
    runs_left: bool


def number_of(font: QFont) -> int:
    """A small number that stands for a font in the cache of lines: hashing a font is slow."""
    if font not in _FONTS:
        _FONTS.append(font)
    return _FONTS.index(font)


def font_of(number: int) -> QFont:
    """The font that a number stands for."""
    return _FONTS[number]


@lru_cache(maxsize=4096)
def lines_of(text: str, font: int, width: int, most: int) -> tuple[Line, ...]:
    """A text broken into at most so many lines of that width, the last one cut short with an ellipsis."""
    set_in = _FONTS[font]
    return tuple(_shaped(line, set_in) for line in _broken(" ".join(text[:_LONGEST].split()), set_in, width, most))


def _shaped(line: str, font: QFont) -> Line:
    shaped = QStaticText(line)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shaped.prepare(font=font)
    return Line(shaped, shaped.size().width(), runs_left(line))


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text] if text else []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    parts = [
        units[2 * at : 2 * end].decode("utf-16-le", "ignore").strip() for at, end in zip(starts, ends, strict=True)
    ]
    parts[-1] = metrics.elidedText(parts[-1], Qt.TextElideMode.ElideRight, width)
    return parts
