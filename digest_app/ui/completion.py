"""Completes the last word of a search: the names of filters, and the values of those that have a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

FILTERS = ("topic:", "site:", "after:", "before:", "is:", "title:", "text:", "author:", "tag:", "note:", "lang:")
LEAST_LETTERS = 3
NOTHING = "\0"
"""Stands for a word that nothing completes."""
STATES = ("unread", "read", "starred", "archived", "binned")


class QueryCompleter(QCompleter):
    """Sits on the search field; `know` tells it the topics that there are."""

    def __init__(self, field: QLineEdit) -> None:
        self._words = QStringListModel()
        super().__init__(self._words, field)
        self._words.setParent(self)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(9)
        field.setCompleter(self)
        self.know(())

    def know(self, topics: Sequence[str]) -> None:
        """Complete these topics too; a name of several words is put in quotation marks."""
        named = [f'topic:"{name}"' if " " in name else f"topic:{name}" for name in topics]
        words = [*FILTERS, *(f"is:{state}" for state in STATES), *named]
        if words != self._words.stringList():
            self._words.setStringList(words)

    def splitPath(self, path: str) -> list[str]:
        """What is completed: the last word, without the sign that excludes it, once it may be the name of a filter."""
        last = path.rpartition(" ")[2].removeprefix("-")
        return [last if ":" in last or len(last) >= LEAST_LETTERS else NOTHING]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole query with its last word completed."""
        before, blank, last = self._field.text().rpartition(" ")
        sign = "-" if last.startswith("-") else ""
        return f"{before}{blank}{sign}{index.data()}"
