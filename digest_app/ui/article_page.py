"""One article: its header, its summary beside the full text, each tied to the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from digest_app.core.model import Assignment, Kept, Sentence, Summary
from digest_app.ui.article_document import ArticleDocument
from digest_app.ui.article_header import ArticleHeader
from digest_app.ui.empty import EmptyState
from digest_app.ui.find_bar import FindBar
from digest_app.ui.notices import announce, chain
from digest_app.ui.phrases import tr
from digest_app.ui.reading_view import Mark, ReadingView
from digest_app.ui.summary_card import SummaryCard
from digest_app.ui.theme import Colours
from digest_app.ui.typography import Measure

BESIDE = 1000
"""Below this width of the window the summary stands above the text,"""
BESIDE_PAGE = 620
"""and below this width of the page too."""
MOST_HEIGHT = 16_777_215
"""Qt's word for: as high as it likes."""
PLACE_MS = 800
"""How long the text rests before its place is kept."""


class ArticlePage(QWidget):
    """Shows an article; says what the reader wants done with it."""

    place_left = Signal(int, int)
    """An article's id and the offset of its first line in view."""
    topic_asked = Signal(object, QPoint)
    tag_chosen = Signal(str)
    link_chosen = Signal(str)
    save_asked = Signal(str)
    link_hovered = Signal(str)
    picture_chosen = Signal(str)
    end_reached = Signal()
    length_chosen = Signal(object, int)
    """An article, and how many sentences its summary is to have."""
    method_menu_asked = Signal(QPoint)
    pin_asked = Signal(object)
    ban_asked = Signal(object)
    clear_asked = Signal(object)
    text_menu_asked = Signal(QPoint)
    paste_text_asked = Signal()

    def __init__(self, colours: Colours, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.measure = measure
        self.kept: Kept | None = None
        self._pictures: Mapping[str, bytes] = {}
        self._met: tuple[tuple[int, int], ...] = ()
        self._split_by_hand = False
        self.header = ArticleHeader(colours)
        self.summary = SummaryCard(colours)
        self.text = ReadingView(colours)
        self.find_bar = FindBar()
        self.nothing = EmptyState(colours, "card", tr("Nothing is open"), tr("Choose an article from the list."))
        self.no_text = EmptyState(
            colours, "note", tr("No text could be read on this page"), tr("The link is kept."), tr("Paste the text")
        )
        self._build()
        self._wire()
        self.use_measure(measure)

    def _build(self) -> None:
        right = QWidget()
        right.setObjectName("pane")
        self._right = QStackedLayout(right)
        self._right.addWidget(self.text)
        self._right.addWidget(self.no_text)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.summary)
        self.split.addWidget(right)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([290, 620])
        article = QWidget()
        column = QVBoxLayout(article)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(_rule())
        column.addWidget(self.split, 1)
        column.addWidget(self.find_bar)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(article)
        self._place_timer = QTimer(self, singleShot=True, interval=PLACE_MS)

    def _wire(self) -> None:
        self._place_timer.timeout.connect(self.keep_place)
        self.header.topic_asked.connect(self.topic_asked)
        self.header.tag_chosen.connect(self.tag_chosen)
        self.summary.sentence_chosen.connect(self.go_to)
        self.summary.length_shown.connect(self._mark_sentences)
        self.summary.length_chosen.connect(self._choose_length)
        self.summary.method_menu_asked.connect(self.method_menu_asked)
        self.summary.pin_asked.connect(self.pin_asked)
        self.summary.ban_asked.connect(self.ban_asked)
        self.summary.clear_asked.connect(self.clear_asked)
        self.summary.hovered.connect(self._mark_hovered)
        self.text.place_clicked.connect(self.summary.point_back)
        self.text.place_changed.connect(self._rest_place)
        self.text.link_chosen.connect(self.link_chosen)
        self.text.save_asked.connect(self.save_asked)
        self.text.link_hovered.connect(self.link_hovered)
        self.text.picture_chosen.connect(self.picture_chosen)
        self.text.end_reached.connect(self.end_reached)
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.text.customContextMenuRequested.connect(self._ask_for_text_menu)
        self.split.splitterMoved.connect(self._hand_moved_split)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.place_chosen.connect(self.text.go_to)
        self.find_bar.closed.connect(self._end_find)
        self.no_text.chosen.connect(self.paste_text_asked)

    # ----------------------------------------------------------------- what is shown

    def show_kept(self, kept: Kept, pictures: Mapping[str, bytes], topic_colours: Mapping[int, str]) -> None:
        """Open an article where the reader left it."""
        self._place_timer.stop()
        self.kept, self._pictures, self._topic_colours, self._met = kept, pictures, topic_colours, ()
        self.find_bar.leave()
        self.header.show_article(kept, topic_colours)
        self._set_text(kept.marks.position)
        self.summary.show_summary(kept.summary, kept.marks.summary_length)
        self._stack.setCurrentIndex(1)

    def update_kept(
        self, kept: Kept, topic_colours: Mapping[int, str], pictures: Mapping[str, bytes] | None = None
    ) -> None:
        """The same article, its topics, marks or summary changed, or (with `pictures`) its text; its place stays."""
        if self.kept is None or kept.id != self.kept.id:
            return
        self.kept, self._topic_colours = kept, topic_colours
        self.header.show_article(kept, topic_colours)
        if pictures is not None:
            self._pictures = pictures
            self._set_text(self.text.first_place())
        else:
            self._mark_highlights()
        if not self.summary.is_moving:
            self.summary.show_summary(kept.summary, kept.marks.summary_length)

    def leave(self) -> None:
        """Say what has to be kept of the open article before another one comes."""
        self.keep_place()
        self.summary.settle()

    def _choose_length(self, length: int) -> None:
        if self.kept is not None:
            self.length_chosen.emit(self.kept, length)

    def show_summary(self, summary: Summary) -> None:
        """Another summary of the open article."""
        if self.kept is not None:
            self.kept = replace(self.kept, summary=summary)
            self.summary.show_summary(summary, self.kept.marks.summary_length)

    def dim(self, places: tuple[tuple[int, int], ...]) -> None:
        """Let these places of the text stand back."""
        self._met = places
        self.text.dim(places)

    def show_nothing(self, title: str = "", hint: str = "") -> None:
        """Close the article; say what there is instead."""
        self.leave()
        self.kept = None
        self.nothing.tell(title or tr("Nothing is open"), hint or tr("Choose an article from the list."))
        self._stack.setCurrentIndex(0)

    def set_beside(self, *, beside: bool) -> None:
        """Put the summary beside the text, or above it where the window is narrow."""
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.split.orientation() == way:
            return
        self.split.setOrientation(way)
        self.split.setSizes([290, 620] if beside else [200, 400])

    def restore_split(self, state: QByteArray) -> None:
        """Part summary and text as they were; a window that is narrower now has them one above the other."""
        self.split.restoreState(state)
        self._follow_width()

    def use_colours(self, colours: Colours) -> None:
        """Take another theme."""
        self._colours = colours
        for part in (self.header, self.summary, self.text, self.nothing, self.no_text):
            part.use_colours(colours)
        self._set_again()

    def use_measure(self, measure: Measure) -> None:
        """Set the article in other letters; it stays at its place."""
        self.measure = measure
        self.header.use_font(measure.font)
        self._set_again()

    # ----------------------------------------------------------------- going to places

    def go_to(self, start: int, end: int) -> None:
        """Show and mark a place in the text."""
        self.text.go_to(start, end)
        if self.kept is not None:
            announce(self.text, self.kept.article.text[start:end])

    def back_to_summary(self) -> None:
        """From the caret's place in the text to its summary sentence."""
        if self.kept is None:
            return
        cursor = self.text.textCursor().position()
        document = self.text.document()
        if isinstance(document, ArticleDocument):
            self.summary.point_back(document.places.offset(cursor))

    def keep_place(self) -> None:
        """Say where the reader is now."""
        if self.kept is not None and self._place_timer.isActive():
            self._place_timer.stop()
            self.place_left.emit(self.kept.id, self.text.first_place())

    def mark_words(self, words: Iterable[str]) -> None:
        """Mark every place of some words: what a search found."""
        if self.kept is None:
            return
        pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word)
        places = re.finditer(pattern, self.kept.article.text, re.IGNORECASE) if pattern else ()
        self.text.mark("found", [Mark(*found.span(), self._colours.found) for found in places])

    def mark_reasons(self, assignment: Assignment | None) -> None:
        """Mark the words that put the article under a topic; None: no longer."""
        reasons = assignment.because if assignment else ()
        colour = self._colours.green
        self.text.mark("reason", [Mark(start, end, colour) for one in reasons for start, end in one.places])

    def mark_spoken(self, place: tuple[int, int] | None) -> None:
        """Mark the sentence that is read aloud, and keep it in view; None: none is."""
        self.text.mark("spoken", [Mark(*place, self._colours.flash)] if place else [])
        if place:
            self.text.reveal(place[0])

    def picture(self, address: str) -> QImage | None:
        """A stored picture in its full size."""
        data = self._pictures.get(address)
        return QImage.fromData(data) if data else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_width()

    # ----------------------------------------------------------------- helpers

    def _follow_width(self) -> None:
        self.set_beside(beside=self.window().width() >= BESIDE and self.width() >= BESIDE_PAGE)
        self._fit_summary()

    def _set_again(self) -> None:
        if self.kept is not None:
            self._set_text(self.text.first_place())
            self.header.show_article(self.kept, self._topic_colours)
            self._mark_sentences()

    def _set_text(self, place: int) -> None:
        if self.kept is None:
            return
        article = self.kept.article
        self._right.setCurrentIndex(0 if article.text.strip() else 1)
        document = ArticleDocument(
            article.text,
            article.blocks,
            self.measure,
            self._colours,
            leads=article.leads,
            picture_size=self._picture_size,
            picture=self._scaled_picture,
        )
        self.text.show_document(document, place)
        self.text.setAccessibleDescription(article.title)
        self._place_timer.stop()
        self._mark_highlights()
        self.text.dim(self._met)
        if self.find_bar.isVisible():
            self.text.find_all(self.find_bar.words.text(), article.text)

    def _picture_size(self, address: str) -> QSize | None:
        data = self._pictures.get(address)
        if not data:
            return None
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        return QImageReader(buffer).size()

    def _scaled_picture(self, address: str, width: int) -> QImage | None:
        image = self.picture(address)
        if image is None or image.isNull():
            return None
        scale = self.devicePixelRatioF()
        wanted = round(width * scale)
        if image.width() > wanted:
            image = image.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
        return image

    def order_focus(self) -> None:
        """The focus goes from the header through the summary into the text."""
        chain(self, *self.header.focus_ring(), *self.summary.focus_ring(), self.text)

    def _fit_summary(self) -> None:
        """Above the text, the summary takes no more room than its sentences need."""
        if self.split.orientation() == Qt.Orientation.Horizontal:
            self.summary.setMaximumHeight(MOST_HEIGHT)
            return
        needed = max(90, self.summary.needed_height())
        self.summary.setMaximumHeight(needed)
        if not self._split_by_hand:
            height = min(needed, round(self.split.height() * 0.55))
            self.split.setSizes([height, self.split.height() - height])

    def _hand_moved_split(self) -> None:
        self._split_by_hand = self.split.orientation() == Qt.Orientation.Vertical

    def _mark_sentences(self) -> None:
        self._fit_summary()
        self.order_focus()
        colour = self._colours.mark
        self.text.mark("summary", [Mark(one.start, one.end, colour) for one in self.summary.sentences()])

    def _mark_highlights(self) -> None:
        if self.kept is not None:
            marks = [Mark(one.start, one.end, self._colours.highlight(one.colour)) for one in self.kept.highlights]
            self.text.mark("highlight", marks)

    def _mark_hovered(self, sentence: Sentence | None) -> None:
        marks = [Mark(sentence.start, sentence.end, self._colours.selected)] if sentence else []
        self.text.mark("hover", marks)

    def _rest_place(self, _place: int) -> None:
        self._place_timer.start()

    def _find(self, words: str) -> None:
        if self.kept is not None:
            places = self.text.find_all(words, self.kept.article.text)
            self.find_bar.show_places(places, self.text.first_place())

    def _end_find(self) -> None:
        self.text.mark("found", [])
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_text_menu(self, point: QPoint) -> None:
        self.text_menu_asked.emit(self.text.mapToGlobal(point))


def _rule() -> QWidget:
    line = QWidget()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line
