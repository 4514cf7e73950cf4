"""Letters: the bundled fonts, and measures counted in em so that they hold at every size.

Two traps of Qt are kept here. Its proportional line height is relative to the font's own spacing (150 % of Noto
Serif is 2.04 em), and its average character width is far from the average of a text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication

from digest_app.core import paths

UI_FAMILY = "Inter"
SERIF_FAMILY = "Noto Serif"


class Measure(NamedTuple):
    """How the reader wants an article set."""

    family: str = SERIF_FAMILY
    points: float = 13.0
    column: int = 32
    """Width of the column in em; 32 em are 66 to 70 characters."""
    leading: float = 1.5
    """Line height in em."""

    @property
    def font(self) -> QFont:
        font = QFont(self.family)
        font.setPointSizeF(self.points)
        font.setStyleHint(QFont.StyleHint.Serif if "serif" in self.family.lower() else QFont.StyleHint.SansSerif)
        return font


def use_ui_font(app: QApplication) -> None:
    """Set the window in the bundled sans at the system's size."""
    for weight in ("Regular", "SemiBold", "Bold"):  # the italic waits until the window is painted
        load_fonts(f"Inter-{weight}")
    font = app.font()
    if font.family() == "Sans Serif" and font.pointSizeF() == 9:
        font.setPointSizeF(10)  # Qt's stand-in on a desktop that names no font, smaller than any desktop's own
    if UI_FAMILY in QFontDatabase.families():
        font.setFamilies([UI_FAMILY, font.family()])
    app.setFont(font)


def load_fonts(beginning: str) -> None:
    """Make the bundled fonts whose file names begin so known to Qt; without them the system's are taken."""
    for file in sorted((paths.resources() / "fonts").glob(f"{beginning}*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def em(font: QFont) -> float:
    """The font's size in pixels, unrounded."""
    if font.pointSizeF() <= 0:
        return float(font.pixelSize())
    return font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72


def line_percent(font: QFont, leading: float) -> float:
    """The proportional line height that sets lines `leading` em apart, never so tight that letters are cut."""
    return max(100.0, 100 * leading * em(font) / QFontMetricsF(font).lineSpacing())


@lru_cache(maxsize=4096)
def runs_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii():
        return False
    import unicodedata

    directions = (unicodedata.bidirectional(letter) for letter in text[:200])
    return next((way != "L" for way in directions if way in {"L", "R", "AL"}), False)


def scaled(font: QFont, factor: float, *, weight: QFont.Weight | None = None) -> QFont:
    """The same font, larger or smaller."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if weight is not None:
        copy.setWeight(weight)
    return copy
