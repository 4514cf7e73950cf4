"""The button that says which topics a digest is of, and its menu, in which each can be ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from digest_app.core.model import Topic
from digest_app.ui.phrases import tr

UNSORTED = 0
"""Stands for what lies under no topic."""


class TopicsButton(QPushButton):
    """All topics, or those that are ticked."""

    chosen = Signal()

    def __init__(self, topics: Callable[[], Sequence[Topic]]) -> None:
        super().__init__()
        self._topics = topics
        self._ticked: set[int] = set()
        self._names: dict[int, str] = {}
        self.setAccessibleName(tr("Topics"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        self.fill()

    @property
    def ids(self) -> list[int] | None:
        """The topics that are ticked, in their order; None for all."""
        return [topic_id for topic_id in self._names if topic_id in self._ticked] or None

    def fill(self) -> None:
        """Name the topics as they are now."""
        self._names = {topic.id: topic.name for topic in self._topics()} | {UNSORTED: tr("Unsorted")}
        self._ticked &= self._names.keys()
        menu = self.menu()
        menu.clear()
        every = menu.addAction(tr("All topics"))
        every.setCheckable(True)
        every.setChecked(not self._ticked)
        every.triggered.connect(self._choose_all)
        menu.addSeparator()
        for topic_id, name in self._names.items():
            line = menu.addAction(name.replace("&", "&&"))
            line.setCheckable(True)
            line.setChecked(topic_id in self._ticked)
            line.setData(topic_id)
            line.triggered.connect(self._tick)
        self._tell()

    def _tick(self) -> None:
        self._ticked = {
            action.data() for action in self.menu().actions() if action.data() is not None and action.isChecked()
        }
        self._tell()
        self.chosen.emit()

    def _choose_all(self) -> None:
        self._ticked = set()
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        ids = self.ids or []
        text = tr("All topics") if not ids else self._names[ids[0]] if len(ids) == 1 else tr("%n topic(s)", len(ids))
        self.setText(text.replace("&", "&&"))
