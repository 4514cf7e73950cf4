"""One sentence of the summary: a numbered link to its place in the text, with its reasons and its deeds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from digest_app.core.model import Sentence
from digest_app.ui.icons import icon
from digest_app.ui.paragraph import LEADING, Paragraph
from digest_app.ui.phrases import mark, tr
from digest_app.ui.theme import Colours
from digest_app.ui.typography import em, scaled

MOST_WIDTHS = 12
"""Widths at which a sentence is kept laid out."""

REASONS = {
    "central": mark("says what many other sentences say"),
    "early": mark("stands near the beginning"),
    "title": mark("takes up the title"),
    "sources": mark("names who said it"),
    "lead": mark("opens the article"),
    "pinned": mark("pinned by you"),
    "method": mark("chosen by this method"),
}


class SentenceLine(QAbstractButton):
    """A numbered sentence that is a link; its reasons show when it is opened, its deeds when it is at hand."""

    chosen = Signal(int)
    hovered = Signal(object)
    pin_asked = Signal(object)
    ban_asked = Signal(object)
    clear_asked = Signal(object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._number = 0
        self._sentence = Sentence("", 0, 0)
        self._paragraphs: dict[tuple[str, str, int], Paragraph] = {}
        self._pointed = False
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._click)

    def show_sentence(self, number: int, sentence: Sentence) -> None:
        """Take another sentence."""
        self._number, self._sentence = number, sentence
        self._open = self._pointed = False
        self.setAccessibleName(tr("Summary sentence {n}: {text}").format(n=number, text=sentence.text))
        self.setAccessibleDescription(tr("Goes to this sentence in the text. ") + self._why())
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def set_pointed(self, *, pointed: bool) -> None:
        self._pointed = pointed
        self.update()

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    # ----------------------------------------------------------------- Qt's side

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._paragraph(width).height + 12
        return round(height + (self._reasons(width).height + 4 if self._open else 0))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width() or 240))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours
        near = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(colours.mark if self._pointed else colours.hover if near else colours.base))
        painter.setPen(QPen(QColor(colours.link), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_number(painter)
        self._paragraph(self.width()).draw(painter, colours.text)
        if self._open:
            self._reasons(self.width()).draw(painter, colours.dim)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(self._sentence)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._number)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._set_open(is_open=key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.addAction(icon("info"), tr("Why this sentence?"), self._toggle)
        if self._sentence.is_pinned:
            menu.addAction(icon("pin"), tr("Let go"), lambda: self.clear_asked.emit(self._sentence))
        else:
            menu.addAction(icon("pin"), tr("Always show"), lambda: self.pin_asked.emit(self._sentence))
        menu.addAction(icon("ban"), tr("Never show"), lambda: self.ban_asked.emit(self._sentence))
        menu.addAction(icon("copy"), tr("Copy"), lambda: QApplication.clipboard().setText(self._sentence.text))
        menu.exec(event.globalPos())

    # ----------------------------------------------------------------- helpers

    def _click(self) -> None:
        self.chosen.emit(self._number)

    def _toggle(self) -> None:
        self._set_open(is_open=not self._open)

    def _set_open(self, *, is_open: bool) -> None:
        self._open = is_open
        self.updateGeometry()
        self.update()

    def _paint_number(self, painter: QPainter) -> None:
        font = scaled(self.font(), 0.85, weight=QFont.Weight.DemiBold)
        line = round(LEADING * em(scaled(self.font(), 1.06)))
        place = QRect(4, 6, 22, line)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.link))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self._sentence.is_pinned:
            painter.setBrush(QColor(self._colours.link))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(15, 6 + line + 5), 2.5, 2.5)

    def _paragraph(self, width: int) -> Paragraph:
        """The sentence at this width; kept, since a layout asks for the same few widths some ten times each."""
        asked = (self._sentence.text, self.font().key(), width)
        if asked not in self._paragraphs:
            if len(self._paragraphs) == MOST_WIDTHS:
                self._paragraphs.clear()
            self._paragraphs[asked] = Paragraph(asked[0], scaled(self.font(), 1.06), QPointF(30, 6), width - 38)
        return self._paragraphs[asked]

    def _reasons(self, width: int) -> Paragraph:
        corner = QPointF(30, 8 + self._paragraph(width).height)
        return Paragraph(self._why(), scaled(self.font(), 0.9), corner, width - 38)

    def _why(self) -> str:
        """The reasons for the choice as one line, the weightiest first."""
        told = []
        for reason in sorted(self._sentence.because, key=lambda one: -abs(one.weight)):
            words = tr(REASONS.get(reason.code, reason.code))
            told.append(f"{words} ({reason.term})" if reason.term else words)
        return tr("Why: ") + ", ".join(dict.fromkeys(told)) if told else ""
