"""A paragraph that a widget draws itself: wrapped, with lines as far apart as reading wants them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from digest_app.ui.typography import em, runs_left

LEADING = 1.4
"""Line height in em."""


class Paragraph:
    """Text set in a font from `corner` on, `width` pixels wide."""

    def __init__(self, text: str, font: QFont, corner: QPointF, width: float) -> None:
        self._corner = corner
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if runs_left(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self.height = self._set(max(60.0, width), LEADING * em(font))

    def draw(self, painter: QPainter, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._layout.draw(painter, self._corner)

    def _set(self, width: float, leading: float) -> float:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (leading - line.height()) / 2))
            top += leading
        self._layout.endLayout()
        return top
