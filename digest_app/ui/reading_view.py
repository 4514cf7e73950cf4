"""The text of one article: scrolls to places, marks them, and gives back which place was meant.

It opens neither network nor files: its document is built from characters, its pictures come from the library, and a
link is only ever reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

from digest_app.ui.article_document import CODE, MARKER, QUOTE_DEPTH, SAVE_SCHEME, ArticleDocument, picture_address
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours
from digest_app.ui.typography import em

FADE_MS = 2200
MOST_MARKS = 500
LAYERS = ("summary", "hover", "highlight", "reason", "found", "spoken")
"""In painting order; the flash of a place that was jumped to lies on top."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text with a ground of its own."""

    start: int
    end: int
    colour: str


class ReadingView(QTextBrowser):
    """Shows an `ArticleDocument`; every place in and out is an offset into the article's text."""

    link_chosen = Signal(str)
    save_asked = Signal(str)
    link_hovered = Signal(str)
    picture_chosen = Signal(str)
    place_clicked = Signal(int)
    place_changed = Signal(int)
    """The first offset in view, after scrolling."""
    end_reached = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._marks: dict[str, list[Mark]] = {}
        self._dimmed: list[Mark] = []
        self._flash: tuple[int, int] | None = None
        self._place = 0
        self._set: ArticleDocument | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Full text"))
        self.viewport().setMouseTracking(True)
        self._fade = QVariantAnimation(self, duration=FADE_MS, startValue=1.0, endValue=0.0)
        self._fade.valueChanged.connect(self._paint_marks)
        self._fade.finished.connect(self._end_flash)
        self.anchorClicked.connect(self._report_link)
        self.highlighted.connect(self._report_hover)
        self.verticalScrollBar().valueChanged.connect(self._remember_place)

    # ----------------------------------------------------------------- what is shown

    def show_document(self, document: ArticleDocument, place: int = 0) -> None:
        """Show a page from `place` on; marks of the page before are gone."""
        old, self._set = self._set, None
        self._marks.clear()
        self._dimmed = []
        self._end_flash()
        document.setParent(self)
        self._set_margins(document)
        self.setDocument(document)
        self._set = document
        if old is not None:
            old.deleteLater()
        self.show_from(place)

    def use_colours(self, colours: Colours) -> None:
        """Take the marks' colours from another theme; the document is built anew by its owner."""
        self._colours = colours

    def first_place(self) -> int:
        """The offset of the first line in view."""
        return self._place

    def show_from(self, place: int) -> None:
        """Scroll so that the line with this offset is the first in view."""
        self._place = place
        self.verticalScrollBar().setValue(round(self._top_of(place)) - self._gap() if place else 0)
        self._place = place

    def go_to(self, start: int, end: int) -> None:
        """Bring `text[start:end]` a third down the view, mark it, let the mark fade, and put the caret before it."""
        if self._set is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._set.places.position(start))
        self.setTextCursor(cursor)
        self.reveal(start)
        self._flash = (start, end)
        self._fade.stop()
        self._fade.start()
        if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            self._fade.setStartValue(0.9999)

    def reveal(self, place: int) -> None:
        """Scroll until a place is in the upper part of the view, if it is not."""
        bar = self.verticalScrollBar()
        top = self._top_of(place)
        if not bar.value() + self._gap() < top < bar.value() + self.viewport().height() * 0.6:
            bar.setValue(round(top - self.viewport().height() * 0.3))

    def mark(self, layer: str, marks: Iterable[Mark]) -> None:
        """Put these marks in the place of the layer's former ones."""
        self._marks[layer] = list(marks)[:MOST_MARKS]
        self._paint_marks()

    def dim(self, places: Iterable[tuple[int, int]]) -> None:
        """Let these places stand back, instead of those before; they can be read all the same."""
        self._dimmed = [Mark(start, end, self._colours.dim) for start, end in places][:MOST_MARKS]
        self._paint_marks()

    def find_all(self, words: str, text: str) -> list[tuple[int, int]]:
        """Mark every place where these words stand, whatever their case, and give the places."""
        places = [match.span() for match in re.finditer(re.escape(words), text, re.IGNORECASE)] if words else []
        self.mark("found", (Mark(start, end, self._colours.found) for start, end in places))
        return places

    def selected(self) -> tuple[int, int] | None:
        """The places between which text is selected."""
        cursor = self.textCursor()
        if self._set is None or not cursor.hasSelection():
            return None
        places = self._set.places
        start, end = places.offset(cursor.selectionStart()), places.offset(cursor.selectionEnd())
        return (start, end) if start < end else None

    @property
    def has_caret(self) -> bool:
        """Whether the arrow keys move a caret."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def use_caret(self, *, wanted: bool) -> None:
        """Let the arrow keys move a caret, from the first line in view on, and select with Shift; or scroll again."""
        keyboard, flags = Qt.TextInteractionFlag.TextSelectableByKeyboard, self.textInteractionFlags()
        self.setTextInteractionFlags(flags | keyboard if wanted else flags & ~keyboard)
        if wanted and self._set is not None:
            cursor = self.textCursor()
            cursor.setPosition(self._set.places.position(self._place))
            self.setTextCursor(cursor)

    def page(self, direction: int) -> bool:
        """Scroll a page down (1) or up (-1), two lines kept in view; whether there was anywhere to go."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * (self.viewport().height() - 2 * self.fontMetrics().lineSpacing()))
        return bar.value() != before

    # ----------------------------------------------------------------- Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place
        super().resizeEvent(event)
        if self._set is not None:
            self._set_margins(self._set)
            self.show_from(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter)
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._set is None or self.textCursor().hasSelection():
            return
        self._report_click(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not self.page(-1 if up else 1) and not up:
                self.end_reached.emit()
            return
        super().keyPressEvent(event)

    # ----------------------------------------------------------------- helpers

    def _report_link(self, url: QUrl) -> None:
        if url.scheme() in {"http", "https"}:
            self.link_chosen.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        elif url.scheme() == SAVE_SCHEME:
            self.save_asked.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition(":")[2])

    def _report_hover(self, url: QUrl) -> None:
        self.link_hovered.emit(url.toString() if url.scheme() in {"http", "https"} else "")

    def _report_click(self, point: QPointF) -> None:
        if self._set is None or self.anchorAt(point.toPoint()):
            return
        on_page = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = self._set.documentLayout().hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return
        cursor = QTextCursor(self._set)
        cursor.setPosition(min(position + 1, self._set.characterCount() - 1))
        if cursor.charFormat().isImageFormat():
            self.picture_chosen.emit(picture_address(QUrl(cursor.charFormat().toImageFormat().name())))
            return
        self.place_clicked.emit(self._set.places.offset(position))

    def _set_margins(self, document: ArticleDocument) -> None:
        size = em(document.defaultFont())
        side = max(1.4 * size, (self.viewport().width() - document.column) / 2)
        document.set_margins(side, side, 1.4 * size, 6 * size)

    def _top_of(self, offset: int) -> float:
        if self._set is None:
            return 0
        cursor = QTextCursor(self._set)
        cursor.setPosition(self._set.places.position(offset))
        self._set.documentLayout().blockBoundingRect(cursor.block())
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def _gap(self) -> int:
        return self.fontMetrics().height() // 3

    def _remember_place(self) -> None:
        if self._set is None:
            return
        x = round(self._set.rootFrame().frameFormat().leftMargin()) + 1
        self._place = self._set.places.offset(self.cursorForPosition(QPoint(x, self._gap() + 4)).position())
        if self.verticalScrollBar().value() == 0:
            self._place = 0
        self.place_changed.emit(self._place)

    def _end_flash(self) -> None:
        self._fade.stop()
        self._flash = None
        self._paint_marks()

    def _paint_marks(self) -> None:
        selections = [made for mark in self._dimmed for made in self._selections(mark, _ink(mark.colour))]
        marks = [mark for layer in LAYERS for mark in self._marks.get(layer, ())]
        selections += [made for mark in marks for made in self._selections(mark, _ground(mark.colour, 1.0))]
        if self._flash is not None:
            mark = Mark(*self._flash, self._colours.flash)
            selections += self._selections(mark, _ground(mark.colour, float(self._fade.currentValue())))
        self.setExtraSelections(selections)

    def _selections(self, mark: Mark, letters: QTextCharFormat) -> list[QTextEdit.ExtraSelection]:
        if self._set is None:
            return []
        made = []
        for first, last in self._set.places.ranges(mark.start, mark.end):
            cursor = QTextCursor(self._set)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, letters
            made.append(selection)
        return made

    def _paint_grounds(self, painter: QPainter) -> None:
        """Draw what Qt has no block format for: the ground of code and the bars before quotes."""
        block, bottom = self.cursorForPosition(QPoint(0, 0)).block(), self.viewport().height()
        while block.isValid() and block.isVisible():
            place = self._rect_of(block)
            if place.top() > bottom:
                return
            self._paint_ground(painter, block.blockFormat(), place, block)
            block = block.next()

    def _paint_ground(self, painter: QPainter, shape: QTextBlockFormat, place: QRectF, block: QTextBlock) -> None:
        if self._set is None:
            return
        size, left = em(self._set.defaultFont()), self._set.rootFrame().frameFormat().leftMargin()
        if shape.boolProperty(CODE):
            ground = QRectF(left, place.top() - 0.5 * size, self.viewport().width() - 2 * left, place.height() + size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.code))
            painter.drawRoundedRect(ground, 6, 6)
        for depth in range(shape.intProperty(QUOTE_DEPTH)):
            follows = block.next().blockFormat().intProperty(QUOTE_DEPTH) > depth
            end = self._rect_of(block.next()).top() if follows else place.bottom()
            bar = QRectF(left + 1.2 * size * depth, place.top(), 3, end - place.top())
            painter.fillRect(_mirrored(bar, shape, self.viewport().width()), QColor(self._colours.line))
        if marker := shape.stringProperty(MARKER):
            self._paint_marker(painter, marker, left, place, block)

    def _paint_marker(self, painter: QPainter, marker: str, left: float, place: QRectF, block: QTextBlock) -> None:
        size, shape = em(self.document().defaultFont()), block.blockFormat()
        line = block.layout().lineAt(0)
        room = QRectF(left, place.top(), shape.indent() * self.document().indentWidth() - 0.5 * size, line.height())
        align = Qt.AlignmentFlag.AlignLeft if _right_to_left(shape) else Qt.AlignmentFlag.AlignRight
        painter.setFont(self.document().defaultFont())
        painter.setPen(QColor(self._colours.dim))
        painter.drawText(_mirrored(room, shape, self.viewport().width()), align | Qt.AlignmentFlag.AlignBottom, marker)

    def _rect_of(self, block: QTextBlock) -> QRectF:
        place = self.document().documentLayout().blockBoundingRect(block)
        return place.translated(0, -self.verticalScrollBar().value())


def _ground(colour: str, strength: float) -> QTextCharFormat:
    shade = QColor(colour)
    shade.setAlphaF(strength)
    letters = QTextCharFormat()
    letters.setBackground(shade)
    return letters


def _ink(colour: str) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(QColor(colour))
    return letters


def _right_to_left(shape: QTextBlockFormat) -> bool:
    return shape.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _mirrored(rect: QRectF, shape: QTextBlockFormat, width: int) -> QRectF:
    """The same rectangle on the other side of the view where the block runs from right to left."""
    if not _right_to_left(shape):
        return rect
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())
