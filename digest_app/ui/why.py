"""Why an article is under a topic: the words and their places, and the way to put it right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
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
    "for": mark("speaks for it"),
    "tag": mark("among the tags"),
    "by hand": mark("you put it here"),
}


def _lines_of(because: Sequence[Reason]) -> list[Reason]:
    """The strongest reasons, strongest first, and in one line for and one against what the others come to."""
    told = sorted((one for one in because if one.code != "threshold"), key=lambda one: -abs(one.weight))
    named = [one for one in told if one.term or one.code == "by hand"][:MOST_REASONS]
    others = [one for one in told if one not in named]
    sides = {
        "for": [one for one in others if one.weight > 0],
        "against": [one for one in others if one.weight < 0],
    }
    return named + [_together(code, reasons) for code, reasons in sides.items() if reasons]


def _together(code: str, reasons: Sequence[Reason]) -> Reason:
    places = tuple(sorted({place for one in reasons for place in one.places}))
    return Reason(code, "", sum(one.weight for one in reasons), places)


def _signed(weight: float) -> str:
    return f"{'−' if weight < 0 else '+'}{QLocale().toString(float(abs(weight)), 'f', 1)}"


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
        for reason in _lines_of(assignment.because):
            self._add_reason(reason)
        if not assignment.by_hand:
            self._add_sum(assignment.because)

    def _add_sum(self, because: Sequence[Reason]) -> None:
        """What is needed, and what it all comes to: as much as the lines above."""
        needed = sum(reason.weight for reason in because if reason.code == "threshold")
        every = sum(reason.weight for reason in because)
        for text, weight in ((tr("what is needed"), needed), (tr("together: enough from 0 on"), every)):
            self.body.addWidget(plain_label(f"{text} · {_signed(weight)}", "dim"))

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
        name = f"{reason.term}{count}" if reason.term else self._further(reason)
        text = " — ".join(filter(None, (name, where)))
        text = f"{text} · {_signed(reason.weight)}" if reason.weight else text
        if not reason.places:
            self.body.addWidget(plain_label(text))
            return
        line = QPushButton(text.replace("&", "&&"))
        line.setFlat(True)
        line.setObjectName("line")
        line.setAccessibleDescription(tr("Goes to where these words stand"))
        line.clicked.connect(self._goer(reason))
        self.body.addWidget(line)

    def _further(self, reason: Reason) -> str:
        """How many words are meant by a reason that names none."""
        text = self._kept.article.text
        words = {text[start:end].casefold() for start, end in reason.places}
        if words:
            return tr("and %n further word(s)", len(words))
        return tr("further words in the title") if reason.weight else ""

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
