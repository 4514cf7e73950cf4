"""The sidebar: shelves and topics with their counts; an article dropped on a topic moves there."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QWidget,
)

from digest_app.core.library import Counts
from digest_app.ui import phrases
from digest_app.ui.articles_model import ARTICLE_MIME
from digest_app.ui.icons import pixmap, scale_of
from digest_app.ui.phrases import mark, tr
from digest_app.ui.row_state import RowState, row_state
from digest_app.ui.shaped_text import Line, font_of, lines_of, number_of
from digest_app.ui.theme import Colours, readable
from digest_app.ui.typography import scaled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

ENTRY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """One line of the sidebar."""

    key: str
    """"all", "unread", …, "topic:7"; empty for a heading."""
    title: str
    icon: str = ""
    colour: str = ""
    total: int = 0
    unread: int = 0

    @property
    def topic_id(self) -> int:
        return int(self.key.removeprefix("topic:")) if self.key.startswith("topic:") else 0

    @property
    def takes_articles(self) -> bool:
        return bool(self.topic_id) or self.key in {"unsorted", "archive", "bin", "starred"}


SHELVES = (
    ("digest", mark("Digest"), "digest"),
    ("all", mark("All"), "all"),
    ("unread", mark("Unread"), "unread"),
    ("starred", mark("Starred"), "star"),
    ("archive", mark("Archive"), "archive"),
    ("highlights", mark("Highlights"), "highlight"),
    ("bin", mark("Bin"), "trash"),
)


SEARCH = "search:"
"""What the key of a kept search begins with; its query follows."""


def entries(topics: Sequence[tuple[int, str, str]], counts: Counts, searches: Sequence[str] = ()) -> list[Entry]:
    """The sidebar's lines in their order; of topics it needs id, name and colour, of searches their queries."""
    numbers = {
        "all": counts.all,
        "unread": counts.unread,
        "starred": counts.starred,
        "archive": counts.archived,
        "bin": counts.binned,
    }
    made = [Entry(key, tr(title), icon, "", numbers.get(key, 0)) for key, title, icon in SHELVES]
    made.append(Entry("", tr("Topics")))
    for topic_id, name, colour in topics:
        total, unread = counts.topics.get(topic_id, (0, 0))
        made.append(Entry(f"topic:{topic_id}", name, "", colour, total, unread))
    total, unread = counts.unsorted
    made.append(Entry("unsorted", tr("Unsorted"), "", "none", total, unread))
    if searches:
        made.append(Entry("", tr("Searches")))
        made += [Entry(f"{SEARCH}{query}", query, "search") for query in searches]
    return made


class TopicsPane(QListWidget):
    """The sidebar; tells which line was chosen, and what was dropped where."""

    chosen = Signal(str)
    dropped = Signal(object, str)
    """Article ids, and the key of the line that they were dropped on."""
    menu_asked = Signal(str, QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _LinePainter(colours, self)
        self.setObjectName("side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(self._lines)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setViewportMargins(0, 8, 0, 8)
        self.setAccessibleName(tr("Shelves and topics"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.currentItemChanged.connect(self._tell)

    def show_entries(self, lines: Sequence[Entry]) -> None:
        """Show these lines; the chosen one stays chosen, and is not told again."""
        key = self.current_key()
        with QSignalBlocker(self):
            if self.count() != len(lines):
                self.clear()
                for _ in lines:
                    self.addItem(QListWidgetItem())
            for at, line in enumerate(lines):
                self._fill(self.item(at), line)
        if key and self.current_key() != key:
            self.choose(key, tell=False)

    def choose(self, key: str, *, tell: bool = True) -> None:
        """Make a line the chosen one; none where no line has this key, as that of a search that is not kept."""
        found = (at for at in range(self.count()) if _entry(self.item(at)).key == key)
        with nullcontext() if tell else QSignalBlocker(self):
            self.setCurrentRow(next(found, -1))

    def current_key(self) -> str:
        item = self.currentItem()
        return _entry(item).key if item is not None else ""

    def entry(self, key: str) -> Entry | None:
        found = (_entry(self.item(at)) for at in range(self.count()))
        return next((one for one in found if one.key == key), None)

    def use_colours(self, colours: Colours) -> None:
        self._lines.use_colours(colours)
        self.viewport().update()

    def use_font(self, font: QFont) -> None:
        """Take another font and the heights that follow from it."""
        self._lines.set_fonts(font)
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that changed, each by itself: Qt would paint all that lie between them too."""
        for place in event.region():  # type: ignore[attr-defined]  # a region is a sequence of rectangles
            super().paintEvent(QPaintEvent(place))

    # ----------------------------------------------------------------- Qt's side

    def mimeTypes(self) -> list[str]:
        return [ARTICLE_MIME]

    def dragEnterEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._lines.target = ""
        self.viewport().update()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._lines.target = ""
        self.viewport().update()
        if item is None or not _entry(item).takes_articles:
            event.ignore()
            return
        ids = [int(one) for one in bytes(event.mimeData().data(ARTICLE_MIME).data()).decode().split(",") if one]
        event.acceptProposedAction()
        self.dropped.emit(ids, _entry(item).key)

    # ----------------------------------------------------------------- helpers

    def _consider(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        fits = event.mimeData().hasFormat(ARTICLE_MIME)
        target = _entry(item).key if fits and item is not None and _entry(item).takes_articles else ""
        if target != self._lines.target:
            self._lines.target = target
            self.viewport().update()
        event.acceptProposedAction() if fits else event.ignore()

    def _fill(self, item: QListWidgetItem, line: Entry) -> None:
        if item.data(ENTRY) == line:
            return
        item.setData(ENTRY, line)
        item.setText(line.title)
        told = line.title
        if line.total:
            told += ", " + tr("%n article(s)", line.total)
        if line.unread:
            told += ", " + tr("%n unread", line.unread)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        if not line.key:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _tell(self, current: QListWidgetItem | None) -> None:
        if current is not None and _entry(current).key:
            self.chosen.emit(_entry(current).key)

    def _ask_for_menu(self, point: QPoint) -> None:
        item = self.itemAt(point)
        if item is not None and _entry(item).key:
            self.menu_asked.emit(_entry(item).key, self.viewport().mapToGlobal(point))


class _LinePainter(QStyledItemDelegate):
    def __init__(self, colours: Colours, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._colours = colours
        self.set_fonts(QApplication.font())
        self.target = ""
        """The key of the line that an article hovers over."""

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours

    def set_fonts(self, font: QFont) -> None:
        """Take over the window's font; the lines' heights follow it."""
        self._plain = number_of(font)
        self._unread = number_of(scaled(font, 1, weight=QFont.Weight.DemiBold))
        self._small = number_of(scaled(font, 0.9))
        self._heading = number_of(scaled(font, 0.82, weight=QFont.Weight.DemiBold))
        height = QFontMetrics(font).lineSpacing()
        self._height, self._heading_height = round(height * 1.85), round(height * 2.3)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), self._height if index.data(ENTRY).key else self._heading_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.key:
            self._paint_ground(painter, option.rect, line, row_state(self._view, index))
            self._paint_sign(painter, option.rect, line)
            self._paint_words(painter, option.rect, line)
        else:
            painter.setFont(font_of(self._heading))
            painter.setPen(QColor(self._colours.dim))
            place = option.rect.adjusted(18, 0, -8, -4)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, line.title.upper())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, line: Entry, state: RowState) -> None:
        ground = QRectF(rect).adjusted(8, 1, -8, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.selected:
            painter.setBrush(QColor(self._colours.selected))
        elif state.hovered:
            painter.setBrush(QColor(self._colours.hover))
        if (state.focused and state.selected) or line.key == self.target:
            painter.setPen(QPen(QColor(self._colours.link), 1.5))
        painter.drawRoundedRect(ground, 6, 6)

    def _paint_sign(self, painter: QPainter, rect: QRect, line: Entry) -> None:
        middle = rect.center().y() + 0.5
        if line.icon:
            sign = pixmap(line.icon, self._colours.dim, 16, scale_of(painter))
            painter.drawPixmap(rect.left() + 17, round(middle - 8), sign)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if line.colour == "none":
            painter.setPen(QPen(QColor(self._colours.dim), 1.4))
        else:
            painter.setBrush(QColor(readable(line.colour, self._colours.panel)))
        painter.drawEllipse(QPointF(rect.left() + 25, middle), 4.5, 4.5)

    def _paint_words(self, painter: QPainter, rect: QRect, line: Entry) -> None:
        left, right = rect.left() + 42, rect.right() - 18
        if line.total:
            count = lines_of(phrases.number(line.unread or line.total), self._small, rect.width(), 1)[0]
            right -= round(count.width)
            self._draw(painter, count, self._small, self._colours.selected_dim, QPoint(right, rect.top()))
        font = self._unread if line.unread else self._plain
        for title in lines_of(line.title, font, right - 8 - left, 1):
            self._draw(painter, title, font, self._colours.text, QPoint(left, rect.top()))

    def _draw(self, painter: QPainter, text: Line, font: int, colour: str, corner: QPoint) -> None:
        """Draw a text in the middle of a line's height."""
        painter.setFont(font_of(font))
        painter.setPen(QColor(colour))
        down = round((self._height - text.text.size().height()) / 2)
        painter.drawStaticText(corner + QPoint(0, down), text.text)


def _entry(item: QListWidgetItem) -> Entry:
    entry: Entry = item.data(ENTRY)
    return entry
