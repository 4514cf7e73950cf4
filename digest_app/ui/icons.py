"""Symbolic icons: one SVG a name, drawn in the colour of the text around it, at any size and scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImageReader, QPainter, QPalette, QPen, QPixmap

from digest_app.core import paths


def icon(name: str, colour: str = "") -> QIcon:
    """The icon of that name; it takes the palette's text colour, also after the theme changes, unless given one."""
    return QIcon(_Symbol(name, colour))


def pixmap(name: str, colour: str, side: int, scale: float = 1.0) -> QPixmap:
    """The icon in one colour, `side` logical pixels square; empty where there is no such icon."""
    drawn = QPixmap(_drawn(name, colour, round(side * scale)))
    drawn.setDevicePixelRatio(scale)
    return drawn


def scale_of(painter: QPainter) -> float:
    """Pixels of the screen to a logical one.

    Not asked of the device: when PySide first meets a viewport, it makes every kind of widget with its enumerations.
    """
    return painter.deviceTransform().m11()


def dot(colour: str, *, filled: bool = True) -> QIcon:
    """A topic's mark: a disc of its colour, or a ring."""
    drawn = QPixmap(32, 32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 3))
    painter.setBrush(QColor(colour) if filled else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(7, 7, 18, 18)
    painter.end()
    return QIcon(drawn)


class _Symbol(QIconEngine):
    """Draws when it is asked to, so that an icon that is never shown costs nothing."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Symbol(self._name, self._colour)

    def key(self) -> str:
        return "digest-symbol"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        scale = scale_of(painter)
        side = min(rect.width(), rect.height())
        corner = rect.topLeft() + QPoint((rect.width() - side) // 2, (rect.height() - side) // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._shade(mode), side, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, _scale: float) -> QPixmap:
        return QPixmap(_drawn(self._name, self._shade(mode), min(size.width(), size.height())))

    def _shade(self, mode: QIcon.Mode) -> str:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
        return self._colour or palette.color(QPalette.ColorRole.WindowText).name()


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, side: int) -> QPixmap:
    svg = _source(name).replace(b"currentColor", QColor(colour).name().encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    image = reader.read()
    if image.isNull():
        blank = QPixmap(side, side)
        blank.fill(Qt.GlobalColor.transparent)
        return blank
    return QPixmap.fromImage(image)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    try:
        return (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    except OSError:
        return b""
