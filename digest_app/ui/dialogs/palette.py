"""Go to anything: a line that finds topics, articles and commands as one types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from digest_app.core.errors import DigestError
from digest_app.ui.actions import ACTIONS, key_sequences, plain
from digest_app.ui.browser import LISTED
from digest_app.ui.icons import dot, icon
from digest_app.ui.phrases import site_of, tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

MOST_ARTICLES = 12


@dataclass(frozen=True, slots=True)
class Goal:
    """Something to go to."""

    title: str
    hint: str
    sign: QIcon
    go: Callable[[], object]


class Palette(QDialog):
    """Up and down choose, Enter goes there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("card")
        self.setWindowTitle(tr("Go to anything"))
        self._window = window
        self._goals: list[Goal] = []
        self._fixed = self._topics() + self._commands()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("A topic, an article or a command"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._find)
        self.lines = QListWidget()
        self.lines.setAccessibleName(tr("What was found"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setObjectName("lines")
        self.lines.setIconSize(QSize(16, 16))
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.itemClicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.words)
        column.addWidget(self.lines, 1)
        self.resize(min(560, window.width() - 40), 420)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 60)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.lines.setCurrentRow(max(0, min(self.lines.count() - 1, self.lines.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        fixed = [goal for goal in self._fixed if all(word in goal.title.casefold() for word in wanted)]
        self._goals = fixed[:40] + (self._articles(words) if len(words) > 2 else [])
        self.lines.clear()
        for goal in self._goals:
            item = QListWidgetItem(goal.sign, f"{goal.title}   {goal.hint}".strip())
            self.lines.addItem(item)
        self.lines.setCurrentRow(0)

    def _go(self) -> None:
        at = self.lines.currentRow()
        self.accept()
        if 0 <= at < len(self._goals):
            self._goals[at].go()

    def _topics(self) -> list[Goal]:
        side = self._window.side
        topics = [
            Goal(topic.name, tr("Topic"), dot(topic.colour), self._chooser(f"topic:{topic.id}"))
            for topic in self._window.browser.topics
        ]
        return topics + [
            Goal(entry.title, tr("Shelf"), icon(entry.icon or "topic"), self._chooser(key))
            for key in LISTED
            if (entry := side.entry(key))
        ]

    def _commands(self) -> list[Goal]:
        goals = []
        for action in ACTIONS:
            keys = key_sequences(action)
            hint = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            act = self._window.acts[action.name]
            goals.append(Goal(plain(tr(action.text)), hint, icon(action.icon), act.trigger))
        return goals

    def _articles(self, words: str) -> list[Goal]:
        try:
            hits = self._window.library.search(words, MOST_ARTICLES, typing=True)
        except DigestError:
            return []
        return [
            Goal(hit.row.title, site_of(hit.row.site, hit.row.url), icon("card"), self._opener(hit.row.id))
            for hit in hits
        ]

    def _chooser(self, key: str) -> Callable[[], object]:
        return lambda: self._window.side.choose(key)

    def _opener(self, article_id: int) -> Callable[[], object]:
        return lambda: self._window.commands.library.go_to(article_id)
