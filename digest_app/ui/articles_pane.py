"""The list: cards under sticky headings, with the keyboard and the mouse at home in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from digest_app.core import model
from digest_app.core.model import Row
from digest_app.ui.article_card import CardPainter
from digest_app.ui.articles_model import ArticlesModel, Heading, Section
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours

if TYPE_CHECKING:
    from digest_app.core.model import Link


class ArticlesList(QTableView):
    """One column of rows with fixed heights; remembers what is selected by article, not by row."""

    article_chosen = Signal(int)
    """The current article, 0 when there is none."""
    selection_moved = Signal()
    article_entered = Signal(int)
    """Enter or a double click: the reader wants to read."""
    link_asked = Signal(str, object)
    """What is to be done ("retry", "dismiss", "allow", "menu") with which link."""
    menu_asked = Signal(QPoint)
    painted = Signal()
    """After the first row was painted, once."""

    def __init__(
        self, fetch: Callable[[Sequence[int]], Iterable[Row]], colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = ArticlesModel(fetch, self)
        self._cards = CardPainter(self.rows, colours, self)
        self._current = 0
        self._restoring = False
        self._told_painted = False
        self._sized: set[int] = set()
        """Rows that were given another height than the card's; Qt keeps heights over a reset."""
        self._set_up()
        self._sticky = _StickyHeading(self, self._cards)
        self.rows.modelReset.connect(self._size_rows)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.doubleClicked.connect(self._enter)
        self.verticalScrollBar().valueChanged.connect(self._sticky.follow)

    def _set_up(self) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setMinimumSectionSize(8)
        heights.setDefaultSectionSize(self._cards.card_height)
        self.verticalScrollBar().setSingleStep(self._cards.card_height // 3)
        self.setAccessibleName(tr("Articles"))

    # ----------------------------------------------------------------- what is shown

    def show_rows(
        self, sections: list[Section], links: Sequence[Link] = (), ready: Iterable[Row] = (), *, keep: bool = False
    ) -> None:
        """Show these rows; with `keep`, what is selected and where the list is scrolled stay as they are."""
        selected, current, near = self.selected_ids(), self._current, self.currentIndex().row()
        other = "" if current else self.rows.name_of(near)
        offset = self._offset_of_current()
        self._restoring = True
        self.rows.show(sections, links, ready)
        if keep:
            self._select_again(selected, current, near, offset)
            if other and (row := self.rows.row_named(other)) >= 0:
                flag = QItemSelectionModel.SelectionFlag
                self.selectionModel().setCurrentIndex(self.rows.index(row), flag.Select | flag.Rows)
        elif (row := self.rows.row_of(current) if current else -1) >= 0:
            self._select_again([current], current, row, None)
            self._show_row(row)
        else:
            self.scrollToTop()
        self._restoring = False
        if self._current != self.current_id() and not (keep and self._is_folded(self._current)):
            self._current = self.current_id()
            self.article_chosen.emit(self._current)
        self.selection_moved.emit()

    def _is_folded(self, article_id: int) -> bool:
        """Whether an article lies under a heading that is folded up, where it stays open for reading."""
        return not self.current_id() and any(
            article_id in section.ids for section in self.rows.sections if not section.open
        )

    def toggle_section(self, section: int) -> None:
        """Fold a heading's articles up, or unfold them."""
        self._keeping(lambda: self.rows.toggle(section))

    def use_colours(self, colours: Colours) -> None:
        self._cards.use_colours(colours)
        self.viewport().update()

    def use_font(self, font: QFont) -> None:
        """Take another font and the heights that follow from it."""
        self._cards.set_fonts(font)
        self.verticalHeader().setDefaultSectionSize(self._cards.card_height)
        self._size_rows()

    # ----------------------------------------------------------------- what is selected

    def current_id(self) -> int:
        index = self.currentIndex()
        return self.rows.article_id(index.row()) if index.isValid() else 0

    def selected_ids(self) -> list[int]:
        """The selected articles in the list's order, each once."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return list(dict.fromkeys(one for one in map(self.rows.article_id, rows) if one))

    def selected_links(self) -> list[Link]:
        entries = [self.rows.entry(index.row()) for index in self.selectionModel().selectedRows()]
        return [entry for entry in entries if isinstance(entry, model.Link)]

    def select(self, article_id: int) -> bool:
        """Make an article the current one, if it is in the list."""
        row = self.rows.row_of(article_id, self.currentIndex().row())
        if row < 0:
            return False
        self.select_row(row)
        return True

    def select_nothing(self) -> None:
        """No article of the list is meant any more; what is open stays so."""
        self._restoring = True
        self.selectionModel().clear()
        self._current = 0
        self._restoring = False
        self.selection_moved.emit()

    def select_row(self, row: int) -> None:
        index = self.rows.index(row)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self._show_row(row)

    def step(self, direction: int, *, unread: bool = False) -> bool:
        """Go to the next (1) or previous (-1) article, an unread one if asked; whether there was one."""
        row = (
            self.currentIndex().row()
            if self.currentIndex().isValid()
            else -1
            if direction > 0
            else self.rows.rowCount()
        )
        while 0 <= (row := row + direction) < self.rows.rowCount():
            if not self.rows.article_id(row):
                continue
            if unread:
                entry = self.rows.entry(row)
                if not isinstance(entry, Row) or entry.read:
                    continue
            self.select_row(row)
            return True
        return False

    def neighbour_of(self, ids: Sequence[int]) -> int:
        """The article to go to when these leave the list: the next one, else the one before; 0 for none."""
        gone, row = set(ids), self.currentIndex().row()
        for rows in (range(row, self.rows.rowCount()), range(row - 1, -1, -1)):
            for at in rows:
                found = self.rows.article_id(at)
                if found and found not in gone:
                    return found
        return 0

    # ----------------------------------------------------------------- Qt's side

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told_painted:
            self._told_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sticky.follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one here; an article is opened by the reader, not by the focus."""
        had_current = self.currentIndex().isValid()
        self._restoring, before = True, self._restoring
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self._restoring = before

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return
        index = self.indexAt(event.position().toPoint())
        entry = self.rows.entry(index.row()) if index.isValid() else None
        if isinstance(entry, Heading):
            self.toggle_section(entry.section)
        elif isinstance(entry, model.Link):
            for name, place in self._cards.link_actions(self.visualRect(index), entry):
                if place.adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
                    self.link_asked.emit(name, entry)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag a small label: the whole card would cover the topics that it is meant for."""
        rows = self.selectionModel().selectedRows()
        ids = self.selected_ids()
        if not ids:
            return
        title = str(self.rows.index(rows[0].row()).data()) if len(ids) == 1 else tr("%n article(s)", len(ids))
        drag = QDrag(self)
        drag.setMimeData(self.rows.mimeData(rows))
        drag.setPixmap(self._cards.label_of(title, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        entry = self.rows.entry(row) if row >= 0 else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act_on(entry)
        elif isinstance(entry, Heading) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            if event.key() == Qt.Key.Key_Space or entry.open == (event.key() == Qt.Key.Key_Left):
                self.toggle_section(entry.section)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    # ----------------------------------------------------------------- helpers

    def _act_on(self, entry: object) -> None:
        if isinstance(entry, Row):
            self.article_entered.emit(entry.id)
        elif isinstance(entry, Heading):
            self.toggle_section(entry.section)
        elif isinstance(entry, model.Link) and entry.state == model.LinkState.FAILED:
            self.link_asked.emit("allow" if entry.kind == "PrivateAddress" else "retry", entry)

    def _enter(self, index: QModelIndex) -> None:
        if article_id := self.rows.article_id(index.row()):
            self.article_entered.emit(article_id)

    def _ask_for_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        entry = self.rows.entry(index.row()) if index.isValid() else None
        if isinstance(entry, model.Link):
            self.link_asked.emit("menu", entry)
        elif isinstance(entry, Row):
            self.menu_asked.emit(self.viewport().mapToGlobal(point))

    def _current_moved(self) -> None:
        if self._restoring:
            return
        self._current = self.current_id()
        self.article_chosen.emit(self._current)

    def _selection_moved(self) -> None:
        if self._restoring:
            return
        chosen = self.selectionModel().selectedRows()
        if len(chosen) == 1 and chosen[0] != self.currentIndex():  # as a screen reader selects
            self.selectionModel().setCurrentIndex(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selection_moved.emit()

    def _keeping(self, act: Callable[[], None]) -> None:
        """Reset the rows without losing what is selected."""
        selected, near = self.selected_ids(), self.currentIndex().row()
        value = self.verticalScrollBar().value()
        self._restoring = True
        act()
        self._select_again(selected, self._current, near, None)
        self.verticalScrollBar().setValue(value)
        self._restoring = False

    def _offset_of_current(self) -> int | None:
        index = self.currentIndex()
        return self.rowViewportPosition(index.row()) if index.isValid() else None

    def _select_again(self, selected: Sequence[int], current: int, near: int, offset: int | None) -> None:
        flag = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for first, last in self.rows.runs_of(selected, near):
            chosen.select(self.rows.index(first), self.rows.index(last))
        self.selectionModel().select(chosen, flag.Select | flag.Rows)
        row = self.rows.row_of(current, near) if current else -1
        if row < 0:
            return
        self.selectionModel().setCurrentIndex(self.rows.index(row), flag.Select | flag.Rows)
        if offset is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - offset)

    def _show_row(self, row: int) -> None:
        """Bring a row wholly into view, below the sticky heading."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        least = self._sticky.height() if self.rows.sections and self.rows.sections[0].title else 0
        bar = self.verticalScrollBar()
        if top < least:
            bar.setValue(bar.value() + top - least)
        elif top + height > self.viewport().height():
            bar.setValue(bar.value() + top + height - self.viewport().height())

    def _size_rows(self) -> None:
        """Give headings and links their own heights; all else has the card's."""
        heights = self.verticalHeader()
        sizes = {row: self._cards.link_height(self.rows.entry(row)) for row in range(self.rows.link_rows)}
        sizes |= dict.fromkeys(self.rows.heading_rows(), self._cards.heading_height)
        with QSignalBlocker(heights):
            heights.setUpdatesEnabled(False)  # else Qt counts all rows anew after each: 0.9 s for 3,650 headings
            for row in self._sized - sizes.keys():
                if row < self.rows.rowCount():
                    heights.resizeSection(row, self._cards.card_height)
            for row, height in sizes.items():
                heights.resizeSection(row, height)
            heights.setUpdatesEnabled(True)
        self._sized = set(sizes)
        self.updateGeometries()
        self._sticky.follow()


class _StickyHeading(QWidget):
    """The heading of the articles in view, held at the top of the list while they scroll under it."""

    def __init__(self, view: ArticlesList, cards: CardPainter) -> None:
        super().__init__(view)
        self._view = view
        self._cards = cards
        self._heading: Heading | None = None
        self.hide()

    def follow(self) -> None:
        """Stand where the list is now; the next heading pushes this one out."""
        view, rows = self._view, self._view.rows
        top = view.rowAt(0)
        section = rows.section_at(top) if top >= 0 else -1
        entry = rows.entry(rows.section_start(section)) if section >= 0 else None
        self._heading = entry if isinstance(entry, Heading) else None
        if self._heading is None or view.rowViewportPosition(rows.section_start(section)) >= 0:
            self.hide()
            return
        height, pushed = self._cards.heading_height, 0
        if section + 1 < len(rows.sections):
            below = view.rowViewportPosition(rows.section_start(section + 1))
            pushed = min(0, below - height)
        if self.parent() is view:
            # not at the start: when PySide first meets a viewport, it makes every kind of widget with its enumerations
            self.setParent(view.viewport())
        self.setGeometry(QRect(0, pushed, view.viewport().width(), height))
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._heading is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._cards.paint_heading(painter, self.rect(), self._heading)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._heading is not None and event.button() == Qt.MouseButton.LeftButton:
            start = self._view.rows.section_start(self._heading.section)
            self._view.toggle_section(self._heading.section)
            self._view.scrollTo(self._view.rows.index(start), QAbstractItemView.ScrollHint.PositionAtTop)
