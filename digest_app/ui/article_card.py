"""How one row of the list is drawn: an article's card, a heading, a link on its way."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate

from digest_app.core import model
from digest_app.core.model import Row
from digest_app.ui import phrases
from digest_app.ui.articles_model import ArticlesModel, Heading, MoreLinks, link_state
from digest_app.ui.icons import pixmap, scale_of
from digest_app.ui.phrases import tr
from digest_app.ui.row_state import RowState, row_state
from digest_app.ui.shaped_text import Line, font_of, lines_of, number_of
from digest_app.ui.theme import Colours, readable
from digest_app.ui.typography import scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from digest_app.core.model import Link

PAD = 10
GUTTER = 24
"""Room for the unread dot."""
ROUND = 7


class CardPainter(QStyledItemDelegate):
    """Draws rows of an `ArticlesModel`; one look at the model a row, text laid out once."""

    def __init__(self, model: ArticlesModel, colours: Colours, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._colours = colours
        self._minute = 0
        self._told: dict[Row, str] = {}
        self.set_fonts(QApplication.font())

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours

    def set_fonts(self, font: QFont) -> None:
        """Take over the window's font; the rows' heights follow it."""
        self._title = number_of(scaled(font, 1.04))
        self._unread = number_of(scaled(font, 1.04, weight=QFont.Weight.DemiBold))
        self._small = number_of(scaled(font, 0.92))
        self._label = number_of(scaled(font, 0.9, weight=QFont.Weight.DemiBold))
        self._title_height = QFontMetrics(font_of(self._unread)).lineSpacing()
        self._small_height = QFontMetrics(font_of(self._small)).lineSpacing()
        self._leading = max(2, round(self._small_height * 0.2))

    @property
    def card_height(self) -> int:
        return 2 * PAD + 2 * self._title_height + 2 * self._small_height + 2 * self._leading

    @property
    def heading_height(self) -> int:
        return self._small_height + 18

    def link_height(self, entry: object) -> int:
        """A failed link has room for its reason and for what can be done."""
        failed = isinstance(entry, model.Link) and entry.state == model.LinkState.FAILED
        return 2 * PAD + (4 if failed else 2) * self._small_height

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self.card_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._model.entry(index.row())
        rect: QRect = option.rect
        state = row_state(self._view, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            self.paint_heading(painter, rect, entry)
        else:
            self._paint_ground(painter, rect, state)
        if isinstance(entry, Row):
            self._paint_card(painter, rect, entry, state.selected)
        elif isinstance(entry, MoreLinks):
            painter.setFont(font_of(self._small))
            painter.setPen(QColor(self._colours.dim))
            painter.drawText(rect.adjusted(GUTTER, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        elif entry is not None and not isinstance(entry, Heading):
            self._paint_link(painter, rect, entry)
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        """Draw a section's heading: where the fold is, the topic's colour, its name, how many."""
        colours = self._colours
        _fill(painter, rect, colours.base)
        _fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line)
        chevron = pixmap("chevron-down" if heading.open else "chevron-right", colours.dim, 12, scale_of(painter))
        middle = rect.center().y()
        painter.drawPixmap(rect.left() + 7, middle - 6, chevron)
        left = rect.left() + GUTTER
        if heading.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(readable(heading.colour, colours.base)))
            painter.drawEllipse(QPointF(left + 4, middle + 0.5), 4, 4)
            left += 15
        count = "" if heading.total is None else phrases.number(heading.total)
        room = QRect(left, rect.top(), rect.right() - PAD - left, rect.height())
        painter.setFont(font_of(self._small))
        painter.setPen(QColor(colours.dim))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        metrics = QFontMetrics(font_of(self._label))
        room.setRight(room.right() - QFontMetrics(font_of(self._small)).horizontalAdvance(count) - PAD)
        painter.setFont(font_of(self._label))
        painter.setPen(QColor(colours.text))
        title = metrics.elidedText(heading.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)

    def link_actions(self, rect: QRect, link: Link) -> list[tuple[str, QRect]]:
        """The words in a link's row that can be clicked, and where they stand."""
        names = [("retry", tr("Retry")), ("dismiss", tr("Dismiss"))] if link.state == model.LinkState.FAILED else []
        if link.state == model.LinkState.FAILED and link.kind == "PrivateAddress":
            names[0] = ("allow", tr("Allow and fetch"))
        metrics, left, made = QFontMetrics(font_of(self._label)), rect.left() + GUTTER, []
        top = rect.top() + PAD + 3 * self._small_height + 1
        for name, words in names:
            width = metrics.horizontalAdvance(words)
            made.append((name, QRect(left, top, width, self._small_height)))
            left += width + 16
        return made

    def label_of(self, title: str, scale: float) -> QPixmap:
        """A title as a small label, to be dragged about."""
        metrics = QFontMetrics(font_of(self._label))
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, 240)
        size = QSize(metrics.horizontalAdvance(title) + 24, metrics.height() + 12)
        drawn = QPixmap(size * scale)
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._colours.link))
        painter.setBrush(QColor(self._colours.raised))
        painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), ROUND, ROUND)
        painter.setFont(font_of(self._label))
        painter.setPen(QColor(self._colours.text))
        painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, title)
        painter.end()
        return drawn

    # ----------------------------------------------------------------- helpers

    def _paint_ground(self, painter: QPainter, rect: QRect, state: RowState) -> None:
        ground = QRectF(rect).adjusted(5, 2, -5, -2)
        if state.selected:
            painter.setBrush(QColor(self._colours.selected))
        elif state.hovered:
            painter.setBrush(QColor(self._colours.hover))
        else:
            line = QRect(rect.left() + GUTTER, rect.bottom(), rect.width() - GUTTER - PAD, 1)
            _fill(painter, line, self._colours.line)
            if not state.focused:
                return
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colours.link), 1.5) if state.focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, ROUND, ROUND)

    def _paint_card(self, painter: QPainter, rect: QRect, row: Row, selected: bool) -> None:
        colours, left = self._colours, rect.left() + GUTTER
        width = rect.width() - GUTTER - PAD - 6
        top = rect.top() + PAD
        if not row.read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.link))
            painter.drawEllipse(QPointF(rect.left() + 14.5, top + self._title_height / 2), 4, 4)
        font = self._title if row.read else self._unread
        title = lines_of(row.title, font, width, 2)
        top = self._paint_lines(painter, title, QRect(left, top, width, self._title_height), font, colours.text)
        top += self._leading
        dim = colours.selected_dim if selected else colours.dim
        room = QRect(left, top, width, self._small_height)
        self._paint_about(painter, row, room, dim)
        top += self._small_height + self._leading
        passage = self._model.passages.get(row.id) or row.first_sentence
        rest = lines_of(passage, self._small, width, 3 - len(title))
        self._paint_lines(painter, rest, QRect(left, top, width, self._small_height), self._small, dim)

    def _paint_about(self, painter: QPainter, row: Row, room: QRect, colour: str) -> None:
        if row.starred:
            star = pixmap("star-filled", self._colours.warn, 12, scale_of(painter))
            painter.drawPixmap(room.left(), room.center().y() - 6, star)
            room = room.adjusted(17, 0, 0, 0)
        self._paint_lines(painter, lines_of(self._about(row), self._small, room.width(), 1), room, self._small, colour)

    def _about(self, row: Row) -> str:
        """Where, when and how long; kept for a minute, in which no age changes."""
        now = datetime.now(UTC)
        minute = int(now.timestamp()) // 60
        if minute != self._minute:
            self._minute, self._told = minute, {}
        if row not in self._told:
            self._told[row] = phrases.about(row, now)
        return self._told[row]

    def _paint_link(self, painter: QPainter, rect: QRect, link: Link) -> None:
        colours, failed = self._colours, link.state == model.LinkState.FAILED
        name, ink = ("warning", colours.bad) if failed else ("clock", colours.dim)
        sign = pixmap(name, ink, 14, scale_of(painter))
        painter.drawPixmap(rect.left() + 7, rect.top() + PAD + self._small_height // 2 - 7, sign)
        line = QRect(rect.left() + GUTTER, rect.top() + PAD, rect.width() - GUTTER - PAD - 6, self._small_height)
        source = QFontMetrics(font_of(self._small)).elidedText(link.source, Qt.TextElideMode.ElideMiddle, line.width())
        self._paint_lines(painter, lines_of(source, self._small, line.width() + 1, 1), line, self._small, colours.text)
        line.translate(0, self._small_height)
        why = lines_of(link_state(link), self._small, line.width(), 2 if failed else 1)
        self._paint_lines(painter, why, line, self._small, colours.bad if failed else colours.dim)
        painter.setFont(font_of(self._label))
        painter.setPen(QColor(colours.link))
        words = {"retry": tr("Retry"), "dismiss": tr("Dismiss"), "allow": tr("Allow and fetch")}
        for action, place in self.link_actions(rect, link):
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words[action])

    def _paint_lines(self, painter: QPainter, lines: tuple[Line, ...], first: QRect, font: int, colour: str) -> int:
        """Draw lines one under the other from `first` on; gives where the next would begin."""
        painter.setFont(font_of(font))
        painter.setPen(QColor(colour))
        top = first.top()
        for line in lines:
            left = first.right() - line.width if line.runs_left else first.left()
            painter.drawStaticText(QPointF(left, top), line.text)
            top += first.height()
        return top


def _fill(painter: QPainter, rect: QRect, colour: str) -> None:
    """Fill a rectangle; at `fillRect`, PySide first makes all 180 gradients that Qt has names for."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)
