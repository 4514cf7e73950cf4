"""The middle pane: what is shown and how many, how it is grouped and ordered, and the list itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from digest_app.ui import phrases
from digest_app.ui.articles_pane import ArticlesList
from digest_app.ui.empty import EmptyState
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled


class ListPane(QWidget):
    """The list under its heading."""

    option_chosen = Signal(str, str)
    """A setting's key ("list_group", "list_order") and its new value."""
    closed = Signal()
    """The search is to be left."""

    def __init__(self, rows: ArticlesList, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = rows
        self._title = plain_label()
        self._title.setFont(scaled(self.font(), 1.1, weight=QFont.Weight.DemiBold))
        self._count = plain_label(name="dim")
        self._leave = _button("close", tr("Leave the search"))
        self._leave.clicked.connect(self.closed)
        self._sort = _button("sort", tr("Group and order"))
        self._sort.clicked.connect(self._ask)
        self.empty = EmptyState(colours, "inbox", "", "")
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(14, 8, 8, 6)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._leave)
        head.addWidget(self._sort)
        self._stack = QStackedLayout()
        self._stack.addWidget(rows)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._stack, 1)
        self._column = column
        self.setFocusProxy(rows)
        self._chosen = {"list_group": "", "list_order": ""}

    def put_over_list(self, widget: QWidget) -> None:
        """Let this stand between the heading and the list."""
        self._column.insertWidget(1, widget)

    def tell(self, title: str, count: int, *, search: bool) -> None:
        """Say what is shown."""
        self._title.setText(title)
        self._count.setText(phrases.number(count) if count else "")
        self._leave.setVisible(search)

    def focus_ring(self) -> list[QWidget]:
        """What takes the focus here, in the order of the eye."""
        return [self._leave, self._sort, self.rows, self.empty]

    def show_list(self) -> None:
        self._stack.setCurrentIndex(0)

    def show_empty(self, title: str, hint: str, button: str = "", picture: str = "inbox") -> None:
        """There are no rows: say so, and what can be done."""
        self.empty.tell(title, hint, button, picture)
        self._stack.setCurrentIndex(1)

    @property
    def is_empty(self) -> bool:
        return self._stack.currentIndex() == 1

    def use_colours(self, colours: Colours) -> None:
        self.rows.use_colours(colours)
        self.empty.use_colours(colours)

    def use_options(self, group: str, order: str) -> None:
        """Show which grouping and order are in force."""
        self._chosen = {"list_group": group, "list_order": order}

    def option_menu(self, parent: QWidget) -> QMenu:
        """The menu of groupings and orders, drawn from the settings."""
        from digest_app.core.settings import BY_KEY

        menu = QMenu(parent)
        for key in ("list_group", "list_order"):
            option = BY_KEY[key]
            menu.addSection(tr(option.label))
            group = QActionGroup(menu)
            for value, label in option.choices:
                action = menu.addAction(tr(label))
                action.setCheckable(True)
                action.setChecked(value == self._chosen[key])
                action.setData((key, value))
                action.triggered.connect(self._choose)
                group.addAction(action)
        return menu

    def _choose(self) -> None:
        action = self.sender()
        key, value = action.data()  # type: ignore[attr-defined]  # a QAction of our own menu
        self.option_chosen.emit(key, value)

    def _ask(self) -> None:
        menu = self.option_menu(self)
        menu.exec(self._sort.mapToGlobal(QPoint(0, self._sort.height())))


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
