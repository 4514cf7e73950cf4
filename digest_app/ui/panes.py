"""The three panes and how they share the window: side by side where there is room, else one at a time."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

ONE = 700
"""Below this width one pane is shown at a time."""
PaneName = Literal["side", "list", "page"]
ORDER: tuple[PaneName, ...] = ("side", "list", "page")


class Panes(QSplitter):
    """Sidebar, list and page."""

    pane_changed = Signal()

    def __init__(self, side: QWidget, rows: QWidget, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panes: dict[PaneName, QWidget] = {"side": side, "list": rows, "page": page}
        self._only: PaneName = "list"
        self._side_wanted = True
        self._reading_only = False
        self._wide = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane in self._panes.values():
            self.addWidget(pane)
        side.setMinimumWidth(140)
        rows.setMinimumWidth(220)
        page.setMinimumWidth(260)
        self.setStretchFactor(2, 1)
        self.setSizes([205, 335, 900])

    def take_page(self, page: QWidget) -> None:
        """Put the page where its place was kept."""
        old = self._panes["page"]
        page.setMinimumWidth(old.minimumWidth())
        sizes = self.sizes()
        self.replaceWidget(2, page)
        self._panes["page"] = page
        self.setStretchFactor(2, 1)
        self.setSizes(sizes)
        old.deleteLater()
        self._arrange()

    @property
    def one_at_a_time(self) -> bool:
        return self.width() < ONE

    @property
    def current(self) -> PaneName:
        """The pane that is shown alone, where there is room for one."""
        return self._only

    @property
    def reading_only(self) -> bool:
        return self._reading_only

    @property
    def side_wanted(self) -> bool:
        return self._side_wanted

    def go(self, pane: PaneName) -> None:
        """Bring a pane to the front, and give it the focus."""
        self._only = pane
        self._arrange()
        target = self._panes[pane]
        (target.focusProxy() or target).setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """From the page to the list, from the list to the sidebar; whether there was a way back."""
        if not self.one_at_a_time or self._only == "side":
            return False
        self.go(ORDER[ORDER.index(self._only) - 1])
        return True

    def want_side(self, *, wanted: bool) -> None:
        """Show the sidebar where there is room for it, or not."""
        self._side_wanted = wanted
        self._arrange()

    def widen(self, *, wide: bool) -> None:
        """Give the page the list's room too."""
        self._wide = wide
        self._arrange()

    def read_only(self, *, only: bool) -> None:
        """Show the page and nothing else."""
        self._reading_only = only
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        for name, pane in self._panes.items():
            pane.setVisible(self._is_shown(name))
        self.pane_changed.emit()

    def _is_shown(self, name: PaneName) -> bool:
        if self._reading_only:
            return name == "page"
        if self.one_at_a_time:
            return name == self._only
        if name == "list" and self._wide:
            return False
        return name != "side" or self._side_wanted
