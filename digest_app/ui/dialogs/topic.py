"""A topic's name, colour and words, with what they would take in and let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton

from digest_app.core.model import Topic
from digest_app.ui import phrases
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.icons import dot
from digest_app.ui.jobs import Latest
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.library.filing import Preview
    from digest_app.ui.window import MainWindow

PREVIEW_MS = 500


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
        self._outlook = label("", name="dim")
        self._looking = Latest(window.jobs)
        self._build()
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._timer.timeout.connect(self._look_ahead)
        for field in (self.words, self.never):
            field.textChanged.connect(self._timer.start)
        self.name.textChanged.connect(self._check)
        self._show_colour()
        self._check()
        self.resize(520, 560)

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
        hint = tr("peacekeep* is a beginning; NATO + Kyiv means both; capitals like NRA are taken exactly.")
        self.body.addWidget(label(hint, name="dim"))
        self.body.addWidget(self._outlook)
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
        self.allow(allowed=bool(self.name.text().strip()))

    def _look_ahead(self) -> None:
        topic, filing = self.topic(), self._window.library.filing
        if complaints := filing.check(topic):
            self._outlook.setText(" ".join(complaints))
            return
        self._looking.start(lambda _: filing.preview(topic), self._show_outlook, self._window.report)

    def _show_outlook(self, preview: Preview) -> None:
        comes, goes = phrases.number(len(preview.comes)), phrases.number(len(preview.goes))
        text = tr("With these words {comes} of your articles would come and {goes} would go.")
        self._outlook.setText(text.format(comes=comes, goes=goes))


def _lines(phrases_: tuple[str, ...]) -> QPlainTextEdit:
    field = QPlainTextEdit("\n".join(phrases_))
    field.setTabChangesFocus(True)
    return field


def _written(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
