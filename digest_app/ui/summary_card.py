"""The summary beside the text: each sentence a link to its place, as many as the reader wants, with its reasons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSlider, QToolButton, QVBoxLayout, QWidget

from digest_app.core.model import Sentence, Summary
from digest_app.ui.icons import icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.sentence_line import SentenceLine
from digest_app.ui.theme import Colours

MOST = 10
SLIDER_MS = 400
"""How long the slider rests before the length is stored; it is shown at once."""


class SummaryCard(QWidget):
    """Shows one summary; changes are asked for by signals, and shown when `show_summary` is called again."""

    sentence_chosen = Signal(int, int)
    length_shown = Signal()
    """The sentences shown are others now."""
    length_chosen = Signal(int)
    method_menu_asked = Signal(QPoint)
    pin_asked = Signal(object)
    ban_asked = Signal(object)
    clear_asked = Signal(object)
    hovered = Signal(object)
    """The sentence under the pointer or None."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._summary = Summary("")
        self._lines: list[SentenceLine] = []
        self._timer = QTimer(self, singleShot=True, interval=SLIDER_MS)
        self._timer.timeout.connect(self._store_length)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()

    def _build(self) -> None:
        self._title = plain_label(tr("Summary"), "caps")
        self._method = QToolButton()
        self._method.setIcon(icon("more"))
        self._method.setAccessibleName(tr("How the summary is made"))
        self._method.setToolTip(tr("How the summary is made"))
        self._method.clicked.connect(self._ask_for_methods)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._method)
        self._note = plain_label(name="dim")
        self._note.setWordWrap(True)
        inside = QWidget()
        inside.setObjectName("pane")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(self._note)
        self._rows.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(self._build_slider())

    def _build_slider(self) -> QWidget:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(1, MOST)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(tr("Length of the summary"))
        self._slider.valueChanged.connect(self._length_moved)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 2, 6, 0)
        row.addWidget(plain_label(tr("Shorter"), "dim"))
        row.addWidget(self._slider, 1)
        row.addWidget(plain_label(tr("Longer"), "dim"))
        return self._foot

    # ----------------------------------------------------------------- what is shown

    def show_summary(self, summary: Summary, length: int | None) -> None:
        """Show this summary, as long as the reader last wanted it, else as advised."""
        self._timer.stop()
        self._summary = summary
        self._length = length
        shown = length or summary.advised
        with QSignalBlocker(self._slider):
            self._slider.setMaximum(max(1, min(MOST, len(summary.ranked))))
            self._slider.setValue(max(1, shown))
        self._foot.setVisible(len(summary.ranked) > 1)
        self._method.setVisible(bool(summary.ranked or summary.banned))
        self._fill()

    @property
    def is_moving(self) -> bool:
        """Whether the reader has just moved the slider, and the length is not told yet."""
        return self._timer.isActive()

    def settle(self) -> None:
        """Tell the length now, where it is not told yet."""
        if self.is_moving:
            self._timer.stop()
            self._store_length()

    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are shown, in reading order."""
        if not self._length and not self._summary.advised:
            return ()
        return self._summary.shown(self._length)

    def needed_height(self) -> int:
        """How high it must be for every sentence to be in view."""
        rows = sum(line.heightForWidth(self.width() - 30) + 2 for line in self._lines if not line.isHidden())
        spare = self.height() - self._scroll.height() if self._scroll.height() < self.height() else 90
        note = self._note.heightForWidth(self.width() - 30) if not self._note.isHidden() else 0
        return max(rows, note) + spare + 6

    def focus_ring(self) -> list[QWidget]:
        """What takes the focus here, in the order of the eye."""
        return [self._method, *self._lines, self._slider]

    def activate(self, number: int) -> None:
        """Go to the place of the sentence with this number, from 1."""
        shown = self.sentences()
        if 1 <= number <= len(shown):
            sentence = shown[number - 1]
            self._point_at(number - 1)
            self.sentence_chosen.emit(sentence.start, sentence.end)

    def point_back(self, offset: int) -> bool:
        """Mark the sentence that this place of the text belongs to, and give it the focus; whether there is one."""
        for at, sentence in enumerate(self.sentences()):
            if sentence.start <= offset < sentence.end:
                self._point_at(at)
                self._lines[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._scroll.ensureWidgetVisible(self._lines[at])
                return True
        return False

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours
        for line in self._lines:
            line.use_colours(colours)

    # ----------------------------------------------------------------- helpers

    def _fill(self) -> None:
        shown = self.sentences()
        while len(self._lines) < len(shown):
            self._add_line()
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(shown))
            if at < len(shown):
                line.show_sentence(at + 1, shown[at])
        self._note.setVisible(not shown)
        self._note.setText(self._why_none())
        self.length_shown.emit()

    def _why_none(self) -> str:
        """What stands in the place of sentences where none is shown."""
        if self._summary.ranked:
            return tr("Short enough to read whole.")
        if self._summary.banned:
            return tr("You banned every sentence. The menu above lets them be chosen again.")
        return tr("There is no text to summarise.")

    def _add_line(self) -> None:
        line = SentenceLine(self._colours)
        line.chosen.connect(self._choose)
        line.hovered.connect(self.hovered)
        line.pin_asked.connect(self.pin_asked)
        line.ban_asked.connect(self.ban_asked)
        line.clear_asked.connect(self.clear_asked)
        self._lines.append(line)
        self._rows.insertWidget(self._rows.count() - 1, line)

    def _choose(self, number: int) -> None:
        self.activate(number)

    def _point_at(self, at: int) -> None:
        for number, line in enumerate(self._lines):
            line.set_pointed(pointed=number == at)

    def _length_moved(self, value: int) -> None:
        self._length = value
        self._fill()
        self._timer.start()

    def _store_length(self) -> None:
        if self._length:
            self.length_chosen.emit(self._length)

    def _ask_for_methods(self) -> None:
        self.method_menu_asked.emit(self._method.mapToGlobal(QPoint(0, self._method.height())))
