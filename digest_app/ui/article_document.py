"""An article set for reading: a document built from its blocks, never from HTML, and the map between the two.

Nothing of a page reaches Qt but characters: what cannot be said with blocks and spans cannot be shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from digest_app.core.model import Block, Lead, Span, plain_blocks
from digest_app.ui.notices import plain_tip
from digest_app.ui.offset_map import OffsetMap, Segment
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours
from digest_app.ui.typography import Measure, em, line_percent, runs_left, scaled

QUOTE_DEPTH = QTextFormat.Property.UserProperty + 1
"""Block property: how many bars stand before a quoted block."""
CODE = QTextFormat.Property.UserProperty + 2
"""Block property: true for lines of code, which stand on a ground of their own."""
MARKER = QTextFormat.Property.UserProperty + 3
"""Block property: the bullet or number that is drawn before a list item, and is no text."""
PICTURE_SCHEME = "digest-picture"
SAVE_SCHEME = "digest-save"
"""Stands before the address of a lead that the reader may save."""
MOST_CELLS = 2000
"""A larger table is set as lines: Qt lays out every cell before it shows the first."""

PictureSize = Callable[[str], QSize | None]
PictureImage = Callable[[str, int], QImage | None]
"""A stored picture by its address, and the width in pixels that it is wanted in."""

_HEADING = {1: 1.5, 2: 1.35, 3: 1.15}
_NUMBER = re.compile(r"\(?\w{1,9}[.)]?$")
_BULLETS = ("•", "◦", "▪")
_SEVERAL_WORDS = re.compile(r"\w \w")
"""What a caption has, and the name of a file does not."""
_UNSHOWN = str.maketrans(
    {
        "\n": "\u2028",
        "\r": " ",
        "\u2029": "\u2028",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
        "\0": "\ufffd",
    }
)
"""Letters that Qt takes for structure; each is shown by one other letter, so that places stay in step."""


_LONG_WORD = re.compile(r"\S{2000}(?=\S)")


class ArticleDocument(QTextDocument):
    """The page of one article; `places` maps its text to the page and back."""

    def __init__(
        self,
        text: str,
        blocks: tuple[Block, ...],
        measure: Measure,
        colours: Colours,
        *,
        leads: tuple[Lead, ...] = (),
        picture_size: PictureSize | None = None,
        picture: PictureImage | None = None,
    ) -> None:
        super().__init__()
        self.measure = measure
        self._picture = picture
        self._column = round(measure.column * em(measure.font))
        self._margins = (0.0, 0.0, 0.0, 0.0)
        self.setUndoRedoEnabled(False)
        self.setDefaultFont(measure.font)
        self.setDocumentMargin(0)
        self.setIndentWidth(1.5 * em(measure.font))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        setter = _Setter(self, text, measure, colours, picture_size)
        setter.set(blocks or plain_blocks(text), leads)
        self.places = OffsetMap(text, setter.segments)

    @property
    def column(self) -> int:
        """Width of the text column in pixels."""
        return self._column

    def set_margins(self, left: float, right: float, top: float, bottom: float) -> None:
        """Where the column stands in the view; the same again is nothing, as Qt would lay the page out anew."""
        if self._margins == (left, right, top, bottom):
            return
        self._margins = (left, right, top, bottom)
        frame = QTextFrameFormat()
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(top)
        frame.setBottomMargin(bottom)
        self.rootFrame().setFrameFormat(frame)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Give Qt the article's own stored pictures; all else is an empty picture, never a file or the network."""
        url = QUrl(name) if isinstance(name, str) else name
        image = None
        if self._picture and url.scheme() == PICTURE_SCHEME:
            image = self._picture(picture_address(url), self._column)
        if image is None:
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
        return image


def picture_url(address: str) -> str:
    """The name under which a stored picture stands in a document."""
    return f"{PICTURE_SCHEME}:{bytes(QUrl.toPercentEncoding(address).data()).decode()}"


def picture_address(url: QUrl) -> str:
    """The address of the picture behind such a name."""
    return QUrl.fromPercentEncoding(QByteArray(url.toString().partition(":")[2].encode()))


class _Setter:
    """Sets blocks one after the other; keeps the segments of the map."""

    def __init__(
        self, document: ArticleDocument, text: str, measure: Measure, colours: Colours, size: PictureSize | None
    ) -> None:
        self.segments: list[Segment] = []
        self._document = document
        self._text = text
        self._shown = text.translate(_UNSHOWN)
        self._colours = colours
        self._font = measure.font
        self._em = em(self._font)
        self._body = line_percent(self._font, measure.leading)
        self._picture_size = size
        self._cursor = QTextCursor(document)
        self._fresh = True
        self._ascii = text.isascii()
        self._plain = self._letters(self._font, colours.text)

    def set(self, blocks: tuple[Block, ...], leads: tuple[Lead, ...]) -> None:
        self._cursor.beginEditBlock()
        for block, after in pairwise((*blocks, None)):
            if block is not None:
                self._set_block(block, after)
        if leads:
            self._leads(leads)
        self._cursor.endEditBlock()

    def _set_block(self, block: Block, after: Block | None) -> None:
        if block.kind == "heading":
            self._heading(block)
        elif block.kind == "item":
            self._item(block, after)
        elif block.kind == "quote":
            self._quote(block)
        elif block.kind == "code":
            self._code(block)
        elif block.kind == "table":
            self._table(block)
        elif block.kind == "picture":
            self._picture(block, after)
        elif block.kind == "caption":
            self._caption(block)
        else:
            self._run(block, self._format(block, bottom=0.7), self._plain)

    def _heading(self, block: Block) -> None:
        level = min(6, max(1, block.level))
        font = scaled(self._font, _HEADING.get(level, 1.0), weight=QFont.Weight.DemiBold)
        shape = self._format(block, top=1.3 if level < 3 else 1.0, bottom=0.5, percent=line_percent(font, 1.25))
        shape.setHeadingLevel(level)
        self._run(block, shape, self._letters(font, self._colours.text))

    def _item(self, block: Block, after: Block | None) -> None:
        more = after is not None and after.kind == "item"
        shape = self._format(block, bottom=0.25 if more else 0.7)
        level = min(8, max(1, block.level))
        shape.setIndent(level)
        shape.setProperty(MARKER, block.marker[:12] if _NUMBER.match(block.marker) else _BULLETS[(level - 1) % 3])
        self._run(block, shape, self._plain)

    def _quote(self, block: Block) -> None:
        depth = min(4, max(1, block.level))
        shape = self._format(block, bottom=0.7)
        if shape.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            shape.setRightMargin(1.2 * self._em * depth)
        else:
            shape.setLeftMargin(1.2 * self._em * depth)
        shape.setProperty(QUOTE_DEPTH, depth)
        self._run(block, shape, self._plain)

    def _code(self, block: Block) -> None:
        font = scaled(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 1)
        font.setPointSizeF(self._font.pointSizeF() * 0.85)
        shape = self._format(block, top=1.2, bottom=1.4, percent=line_percent(font, 1.45))
        shape.setLeftMargin(0.8 * self._em)
        shape.setRightMargin(0.8 * self._em)
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape.setProperty(CODE, True)  # noqa: FBT003  # Qt's signature
        self._run(block, shape, self._letters(font, self._colours.text))

    def _caption(self, block: Block) -> None:
        font = scaled(self._font, 0.85)
        shape = self._format(block, bottom=1.1, percent=line_percent(font, 1.4))
        self._run(block, shape, self._letters(font, self._colours.dim))

    def _picture(self, block: Block, after: Block | None) -> None:
        size = self._picture_size(block.picture) if self._picture_size and block.picture else None
        if size is not None and not size.isEmpty():
            shape = self._format(block, top=0.4, bottom=0.35, percent=100)
            self._begin(shape, self._plain)
            self._cursor.insertImage(self._image(block, size))
            self._say_what_is_seen(block, after)
        if block.start < block.end and not (after is not None and after.kind == "caption" and size is not None):
            self._caption(block)

    def _say_what_is_seen(self, picture: Block, after: Block | None) -> None:
        """Set the picture's own caption below it: no part of the article's text, and so at no place in it."""
        if (after is not None and after.kind == "caption") or not _SEVERAL_WORDS.search(picture.marker):
            return
        font = scaled(self._font, 0.85)
        letters = self._letters(font, self._colours.dim)
        self._begin(self._format(picture, bottom=1.1, percent=line_percent(font, 1.4)), letters)
        self._cursor.insertText(_one_line(picture.marker), letters)

    def _image(self, block: Block, size: QSize) -> QTextImageFormat:
        width = min(size.width(), self._document.column)
        image = QTextImageFormat()
        image.setName(picture_url(block.picture))
        image.setWidth(width)
        image.setHeight(round(size.height() * width / max(1, size.width())))
        image.setToolTip(plain_tip(self._text[block.start : block.end] or block.marker))
        return image

    def _table(self, block: Block) -> None:
        rows = block.cells(self._text)
        columns = len(rows[0])
        if columns * len(rows) > MOST_CELLS or columns > 12:
            self._code(block)
            return
        font = scaled(self._font, 0.88)
        if self._fresh:
            self._thin_block()
        table = self._cursor.insertTable(len(rows), columns, self._table_format(columns))
        for at, row in enumerate(rows):
            head = at == 0 and block.marker == "header"
            weight = QFont.Weight.DemiBold if head else QFont.Weight.Normal
            letters = self._letters(scaled(font, 1, weight=weight), self._colours.text)
            for column, (start, end) in enumerate(row):
                self._cursor = table.cellAt(at, column).firstCursorPosition()
                shape = self._format(block, bottom=0, percent=line_percent(font, 1.35))
                self._cursor.setBlockFormat(shape)
                self._insert(start, end, block.spans, letters)
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _leads(self, leads: tuple[Lead, ...]) -> None:
        """The teasers of other articles, apart from the text and small: offered, never part of it."""
        nowhere = Block("caption", 0, 0)
        font = scaled(self._font, 0.88)
        percent = line_percent(font, 1.4)
        head = self._letters(scaled(font, 1, weight=QFont.Weight.DemiBold), self._colours.dim)
        self._begin(self._format(nowhere, top=2.4, bottom=0.3, percent=percent), head)
        self._cursor.insertText(tr("Also on this page"), head)
        letters = self._letters(font, self._colours.dim)
        for lead in leads:
            self._begin(self._format(nowhere, bottom=0.25, percent=percent), letters)
            if lead.url and lead.url.startswith(("http://", "https://")):
                self._cursor.insertText(_one_line(lead.title), self._linked(letters, lead.url))
                self._cursor.insertText("   ", letters)
                self._cursor.insertText(tr("Save"), self._linked(letters, f"{SAVE_SCHEME}:{lead.url}"))
            else:
                self._cursor.insertText(_one_line(lead.title), letters)

    def _linked(self, letters: QTextCharFormat, href: str) -> QTextCharFormat:
        linked = QTextCharFormat(letters)
        linked.setAnchor(True)
        linked.setAnchorHref(href)
        linked.setForeground(QColor(self._colours.link))
        linked.setFontUnderline(True)
        return linked

    def _table_format(self, columns: int) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setCellPadding(0.3 * self._em)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(QColor(self._colours.line)))
        shape.setTopMargin(0.3 * self._em)
        shape.setBottomMargin(1.0 * self._em)
        if columns > 4:
            share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
            shape.setColumnWidthConstraints([share] * columns)
        return shape

    def _thin_block(self) -> None:
        """Qt wants a block before a table; where none is needed it takes no room."""
        shape = QTextBlockFormat()
        shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(shape)

    def _format(
        self, block: Block, *, top: float = 0, bottom: float = 0, percent: float | None = None
    ) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setTopMargin(top * self._em)
        shape.setBottomMargin(bottom * self._em)
        shape.setLineHeight(percent or self._body, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not self._ascii and runs_left(self._text[block.start : min(block.end, block.start + 200)]):
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return shape

    def _letters(self, font: QFont, colour: str) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(QColor(colour))
        return letters

    def _run(self, block: Block, shape: QTextBlockFormat, letters: QTextCharFormat) -> None:
        self._begin(shape, letters)
        self._insert(block.start, block.end, block.spans, letters)

    def _begin(self, shape: QTextBlockFormat, letters: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(shape, letters)
        self._fresh = False

    def _insert(self, start: int, end: int, spans: tuple[Span, ...], letters: QTextCharFormat) -> None:
        """Put a stretch of the text on the page; a word that no line holds is broken, or Qt takes minutes for it."""
        cuts = [start + found.end() for found in _LONG_WORD.finditer(self._shown[start:end])]
        for first, last in pairwise([start, *cuts, end]):
            if first > start:
                self._cursor.insertText("\u2028", letters)
            self._insert_piece(first, last, spans, letters)

    def _insert_piece(self, start: int, end: int, spans: tuple[Span, ...], letters: QTextCharFormat) -> None:
        if start >= end:
            return
        self.segments.append(Segment(start, end, self._cursor.position()))
        inside = [span for span in spans if span.start < end and start < span.end]
        if not inside:
            self._cursor.insertText(self._shown[start:end], letters)
            return
        edges = {start, end, *(max(start, span.start) for span in inside), *(min(end, span.end) for span in inside)}
        for first, last in pairwise(sorted(edges)):
            covering = [span for span in inside if span.start <= first and last <= span.end]
            self._cursor.insertText(self._shown[first:last], self._dressed(letters, covering))

    def _dressed(self, letters: QTextCharFormat, spans: list[Span]) -> QTextCharFormat:
        if not spans:
            return letters
        dressed = QTextCharFormat(letters)
        for span in spans:
            if span.kind == "strong":
                dressed.setFontWeight(QFont.Weight.Bold)
            elif span.kind == "emphasis":
                dressed.setFontItalic(True)
            elif span.kind == "code":
                dressed.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
                dressed.setBackground(QColor(self._colours.code))
            elif span.href.startswith(("http://", "https://")):
                dressed = self._linked(dressed, span.href)
        return dressed


def _one_line(words: str) -> str:
    return " ".join(words[:300].split())
