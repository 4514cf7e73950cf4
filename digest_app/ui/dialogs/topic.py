"""A topic's name, colour and words, with what they would take in and let go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
)

from digest_app.core.errors import Cancelled, TopicExists
from digest_app.core.library.filing import UNSORTED, same_name
from digest_app.core.model import Topic
from digest_app.ui import phrases
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.flow import Flow
from digest_app.ui.icons import dot, icon
from digest_app.ui.jobs import Latest
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.library.trying import Preview
    from digest_app.core.model import Progress, WordProposal
    from digest_app.ui.window import MainWindow

PREVIEW_MS = 500
MOST_WORDS = 4
MOST_TITLES = 200
"""Articles that come, or go, and are named; the others are counted."""


class TopicDialog(Frame):
    """Edits one topic; nothing is changed until it is accepted."""

    def __init__(self, window: MainWindow, topic: Topic) -> None:
        super().__init__(window, tr("Topic") if topic.id else tr("New topic"), tr("Save") if topic.id else tr("Add"))
        self._window = window
        self._topic = topic
        self._colour = topic.colour
        self.name = QLineEdit(topic.name)
        self._paint = QPushButton()
        self._paint.clicked.connect(self._choose_colour)
        self.words = _lines(topic.phrases)
        self.never = _lines(topic.never)
        self._wrong = label("", name="error")
        self._of_words: list[str] = []
        self._outlook = label("", name="dim")
        self._titles = _titles()
        self._looking = Latest(window.jobs)
        self._wanted = Flow()
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._timer.timeout.connect(self._look_ahead)
        for field in (self.words, self.never):
            field.textChanged.connect(self._timer.start)
        self.name.textChanged.connect(self._check)
        self._show_colour()
        self._check()
        self.finished.connect(self._looking.cancel)
        if topic.id:
            filing = window.library.filing
            window.jobs.start(lambda _: filing.words(topic), self._propose, window.report)
        self.resize(560, 680)

    def topic(self) -> Topic:
        """The topic as it is written in the dialog."""
        return replace(
            self._topic,
            name=self.name.text().strip(),
            colour=self._colour,
            phrases=_written(self.words),
            never=_written(self.never),
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self._paint)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(label(tr("&Name"), self.name), row)
        form.addRow(label(tr("&Words that speak for it, one a line"), self.words), self.words)
        form.addRow(label(tr("Words that speak &against it, one a line"), self.never), self.never)
        self.body.addLayout(form)
        self.body.addLayout(self._wanted)
        hint = tr("peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.")
        self.body.addWidget(label(hint, name="dim"))
        self.body.addWidget(self._wrong)
        self.body.addWidget(self._outlook)
        self.body.addWidget(self._titles, 1)
        self._paint.setAccessibleName(tr("Colour"))

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour), self, tr("The topic's colour"))
        if chosen.isValid():
            self._colour = chosen.name()
            self._show_colour()

    def _show_colour(self) -> None:
        self._paint.setIcon(dot(self._colour))
        self._paint.setText(self._colour)

    def _check(self) -> None:
        """Say what is wrong with the name and the words; a topic whose name cannot be is not to be accepted."""
        of_name = self._trouble_with(self.name.text().strip())
        self._wrong.setText(" ".join(filter(None, (of_name, *map(phrases.because, self._of_words)))))
        self._wrong.setVisible(bool(self._wrong.text()))
        self.allow(allowed=bool(self.name.text().strip()) and not of_name)

    def _trouble_with(self, name: str) -> str:
        if same_name(name, UNSORTED):
            return tr("“{name}” is the name for what lies under no topic.").format(name=name)
        taken = next((one.name for one in self._window.browser.topics if self._is_other(one, name)), "")
        return phrases.fault(TopicExists(name=taken)) if taken else ""

    def _is_other(self, known: Topic, name: str) -> bool:
        return known.id != self._topic.id and same_name(known.name, name)

    def _look_ahead(self) -> None:
        topic, filing = self.topic(), self._window.library.filing
        self._titles.hide()
        self._complain(filing.check(topic))

        def show(preview: Preview) -> None:
            self._complain(filing.check(topic, preview))
            self._show_outlook(preview)

        self._looking.start(lambda check: filing.preview(topic, check), show, self._fail, self._tell)

    def _complain(self, of_words: list[str]) -> None:
        self._of_words = of_words
        self._check()

    def _tell(self, progress: Progress) -> None:
        done, total = phrases.number(progress.done), phrases.number(progress.total)
        self._outlook.setText(tr("Looking through your articles: {done} of {total}").format(done=done, total=total))

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, Cancelled):
            self._window.report(problem)

    def _show_outlook(self, preview: Preview) -> None:
        comes, goes = phrases.number(len(preview.comes)), phrases.number(len(preview.goes))
        text = tr("With these words {comes} of your articles would come and {goes} would go.")
        self._outlook.setText(text.format(comes=comes, goes=goes))
        self._titles.clear()
        for name, rows in (("add", preview.comes), ("close", preview.goes)):
            for row in rows[:MOST_TITLES]:
                self._titles.addItem(QListWidgetItem(icon(name), row.title))
            if len(rows) > MOST_TITLES:
                self._titles.addItem(QListWidgetItem(icon(name), tr("and %n more", len(rows) - MOST_TITLES)))
        self._titles.setVisible(self._titles.count() > 0)

    # ----------------------------------------------------------------- proposed words

    def _propose(self, words: Sequence[WordProposal]) -> None:
        for word in words[:MOST_WORDS]:
            text = tr("Add “{word}”: it would bring %n more", len(word.articles)).format(word=word.phrase)
            button = QPushButton(icon("add"), text.replace("&", "&&"))
            button.setObjectName("tag")
            button.clicked.connect(self._adder(word.phrase, button))
            self._wanted.addWidget(button)

    def _adder(self, phrase: str, button: QPushButton) -> Callable[[], None]:
        def add() -> None:
            self.words.setPlainText("\n".join((*_written(self.words), phrase)))
            button.hide()
            self.words.setFocus()

        return add


def _titles() -> QListWidget:
    lines = QListWidget()
    lines.setObjectName("boxed")
    lines.setIconSize(QSize(14, 14))
    lines.setAccessibleName(tr("Articles that would come and go"))
    lines.hide()
    return lines


def _lines(phrases_: tuple[str, ...]) -> QPlainTextEdit:
    field = QPlainTextEdit("\n".join(phrases_))
    field.setTabChangesFocus(True)
    return field


def _written(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
