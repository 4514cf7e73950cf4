"""Why an article is under a topic: the words and their places, and the way to put it right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from digest_app.core.model import Assignment, Kept, Reason
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import mark, tr
from digest_app.ui.popover import Popover

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

MOST_REASONS = 12
WORDS = {
    "phrase": mark("in the text"),
    "title": mark("in the title"),
    "learned": mark("learned from what you moved"),
    "like": mark("like others under this topic"),
    "against": mark("speaks against it"),
    "by hand": mark("you put it here"),
}


class WhyPopover(Popover):
    """The reasons of one assignment; without one, those of the topics that nearly fit."""

    place_chosen = Signal(int, int)

    def __init__(self, window: MainWindow, kept: Kept, assignment: Assignment | None) -> None:
        super().__init__(window)
        self._window = window
        self._kept = kept
        if assignment is None:
            self._explain_unsorted()
        else:
            self._explain(assignment)
        self._add_deeds(assignment)

    def _explain(self, assignment: Assignment) -> None:
        head = tr("Under “{topic}” because of").format(topic=assignment.topic)
        if assignment.by_hand:
            head = tr("You put it under “{topic}”.").format(topic=assignment.topic)
        self.body.addWidget(plain_label(head, "caps"))
        told = [reason for reason in assignment.because if reason.term or reason.code == "by hand"]
        for reason in sorted(told, key=lambda one: -abs(one.weight))[:MOST_REASONS]:
            self._add_reason(reason)

    def _explain_unsorted(self) -> None:
        self.body.addWidget(plain_label(tr("No topic's words are strong enough in this article."), "caps"))
        for near in self._kept.assignments:
            if near.state == "maybe" and near.because:
                words = ", ".join(dict.fromkeys(reason.term for reason in near.because if reason.term))
                text = tr("Nearly “{topic}”: {words}").format(topic=near.topic, words=words)
                self.body.addWidget(plain_label(text, "dim"))

    def _add_reason(self, reason: Reason) -> None:
        where = tr(WORDS.get(reason.code, reason.code))
        together = " + " in reason.term  # places of several words are no count of mentions
        count = f" × {len(reason.places)}" if len(reason.places) > 1 and not together else ""
        text = f"{reason.term}{count} — {where}" if reason.term else where
        if not reason.places:
            self.body.addWidget(plain_label(text))
            return
        line = QPushButton(text.replace("&", "&&"))
        line.setFlat(True)
        line.setObjectName("line")
        line.setAccessibleDescription(tr("Goes to where these words stand"))
        line.clicked.connect(self._goer(reason))
        self.body.addWidget(line)

    def _goer(self, reason: Reason) -> Callable[[], None]:
        turn = -1

        def go() -> None:
            nonlocal turn
            turn = (turn + 1) % len(reason.places)
            self.place_chosen.emit(*reason.places[turn])

        return go

    def _add_deeds(self, assignment: Assignment | None) -> None:
        source = next(
            (one for one in self._window.browser.topics if assignment and one.id == assignment.topic_id), None
        )
        move = QPushButton(tr("Move to…"))
        move.setIcon(icon("topic"))
        move.setMenu(self._window.commands.article.topic_menu([self._kept.id], source))
        row = QHBoxLayout()
        row.addWidget(move)
        if source is not None:
            take = QPushButton(tr("Does not belong here"))
            take.setIcon(icon("close"))
            take.clicked.connect(lambda: self._window.deeds.unfile([self._kept.id], source))
            take.clicked.connect(self.close)
            row.addWidget(take)
        row.addStretch()
        self.body.addLayout(row)
