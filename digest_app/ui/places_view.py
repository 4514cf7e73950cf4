"""A page of passages from many articles, each a link to where it stands; digest and highlights are shown so."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from digest_app.ui.theme import Colours
from digest_app.ui.typography import Measure, em, line_percent, runs_left, scaled

PLACE_SCHEME = "digest-place"


class PlacesView(QTextBrowser):
    """Shows what a `PlacesWriter` wrote."""

    place_chosen = Signal(int, int, int)
    """An article and the place in it."""
    other_chosen = Signal(str)
    """Another link of the page, by its address."""
    menu_asked = Signal(int, int, int, QPoint)
    """A menu is wanted for an article and the place in it, at this point of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._column = 600
        self._written: QTextDocument | None = None
        self.anchorClicked.connect(self._report)

    def show_written(self, writer: PlacesWriter) -> None:
        """Show another page from its top, or the same one again where the reader is in it."""
        old, self._written = self._written, writer.document
        at = self.verticalScrollBar().value() if old is not None and _heading(old) == _heading(writer.document) else 0
        writer.document.setParent(self)
        self._column = writer.column
        self.setDocument(writer.document)
        self._set_margins()
        self.verticalScrollBar().setValue(at)
        if old is not None:
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        scheme, _, rest = self.anchorAt(event.pos()).partition(":")
        if scheme == PLACE_SCHEME:
            self.menu_asked.emit(*(int(part) for part in rest.split("-")), event.globalPos())
        else:
            super().contextMenuEvent(event)

    def _set_margins(self) -> None:
        side = max(24.0, (self.viewport().width() - self._column) / 2)
        frame = QTextFrameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(20)
        frame.setBottomMargin(80)
        self.document().rootFrame().setFrameFormat(frame)

    def _report(self, url: QUrl) -> None:
        scheme, _, rest = url.toString().partition(":")
        if scheme == PLACE_SCHEME:
            article_id, start, end = (int(part) for part in rest.split("-"))
            self.place_chosen.emit(article_id, start, end)
        else:
            self.other_chosen.emit(url.toString())


class PlacesWriter:
    """Writes such a page: headings, passages and their sources, in the reader's letters and colours."""

    def __init__(self, measure: Measure, colours: Colours) -> None:
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(measure.font)
        self.column = round(measure.column * em(measure.font) * 1.1)
        self.colours = colours
        self._font = measure.font
        self._leading = measure.leading
        self._cursor = QTextCursor(self.document)
        self._fresh = True

    def heading(self, text: str, level: int, colour: str = "", href: str = "") -> None:
        """A heading; with a colour, a dot of it stands before; with an address, it is a link that looks like none."""
        font = scaled(self._font, {1: 1.45, 2: 1.12}.get(level, 1.0), weight=QFont.Weight.DemiBold)
        self._begin(text, top=1.6 if level == 1 else 1.1, bottom=0.3, percent=line_percent(font, 1.3), level=level)
        if colour:
            self._cursor.insertText("● ", self._letters(scaled(font, 0.8), colour))
        letters = self._letters(font, self.colours.text)
        letters.setAnchor(bool(href))
        letters.setAnchorHref(href)
        self._cursor.insertText(_line(text), letters)

    def passage(self, text: str, href: str = "", *, ground: str = "", bottom: float = 0.35) -> None:
        """A passage that is a link, without looking like one."""
        self._begin(text, bottom=bottom, percent=line_percent(self._font, self._leading))
        letters = self._letters(self._font, self.colours.text)
        letters.setAnchor(bool(href))
        letters.setAnchorHref(href)
        if ground:
            letters.setBackground(QColor(ground))
        self._cursor.insertText(_line(text), letters)

    def source(self, parts: list[tuple[str, str]], *, bottom: float = 0.8) -> None:
        """Small words under a passage, each with the address that it links to, or none."""
        font = scaled(self._font, 0.82)
        self._begin("", bottom=bottom, percent=line_percent(font, 1.4))
        for text, href in parts:
            self._small(text, href, font)

    def follow(self, text: str, href: str) -> None:
        """A small link behind the passage."""
        self._small(f" {text}", href, scaled(self._font, 0.82))

    def _small(self, text: str, href: str, font: QFont) -> None:
        letters = self._letters(font, self.colours.link if href else self.colours.dim)
        letters.setAnchor(bool(href))
        letters.setAnchorHref(href)
        self._cursor.insertText(_line(text), letters)

    def _begin(self, text: str, *, top: float = 0, bottom: float = 0, percent: float = 100, level: int = 0) -> None:
        shape, size = QTextBlockFormat(), em(self._font)
        shape.setTopMargin(top * size)
        shape.setBottomMargin(bottom * size)
        shape.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setHeadingLevel(level)
        if runs_left(text[:200]):
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape, QTextCharFormat())
        self._fresh = False

    def _letters(self, font: QFont, colour: str) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(QColor(colour))
        return letters


def place_href(article_id: int, start: int = 0, end: int = 0) -> str:
    """The address of a place in an article."""
    return f"{PLACE_SCHEME}:{article_id}-{start}-{end}"


def _line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text else text


def _heading(document: QTextDocument) -> str:
    return document.firstBlock().text()
