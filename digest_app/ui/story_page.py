"""One event as its sources tell it: the articles in time order, and where their figures differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from digest_app.core.model import Cited, Difference, Row
from digest_app.ui import phrases
from digest_app.ui.icons import icon
from digest_app.ui.jobs import Latest
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.places_view import PlacesView, PlacesWriter, place_href
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

PART_SCHEME = "digest-part"


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page shows."""

    rows: Sequence[Row]
    copies: dict[int, int]
    differences: Sequence[Difference]


class StoryPage(QWidget):
    """Reads a story anew each time it is shown, and when the library changes."""

    place_chosen = Signal(int, int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading = Latest(window.jobs)
        self._article_id = 0
        self._told: _Told | None = None
        self.setObjectName("pane")
        title = plain_label(tr("One story"))
        title.setFont(scaled(self.font(), 1.5, weight=QFont.Weight.DemiBold))
        self._count = plain_label(name="dim")
        back = QToolButton()
        back.setIcon(icon("back"))
        back.setToolTip(tr("Back to the article"))
        back.setAccessibleName(back.toolTip())
        back.clicked.connect(window.pages.leave_story)
        head = QHBoxLayout()
        head.setContentsMargins(14, 16, 16, 12)
        head.setSpacing(10)
        head.addWidget(back)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch()
        self.text = PlacesView()
        self.text.setAccessibleName(tr("One story"))
        self.text.place_chosen.connect(self.place_chosen)
        self.text.other_chosen.connect(self._part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def show_story(self, article_id: int) -> None:
        """Show the story that an article tells with others."""
        self._article_id = article_id
        self.load()

    def load(self) -> None:
        """Read the story anew."""
        article_id, library = self._article_id, self._window.library

        def work(_checkpoint: object) -> _Told:
            story = library.storytelling.of(article_id)
            rows = library.shelf.rows(story.article_ids if story else [article_id])
            return _Told(rows, dict(story.copies) if story else {}, library.storytelling.news(article_id).differences)

        self._reading.start(work, self._show, self._window.report)

    def use_colours(self, _colours: Colours) -> None:
        self.write_again()

    def write_again(self) -> None:
        """Set the page anew, in other letters or colours."""
        if self._told is not None:
            self._show(self._told)

    def _show(self, told: _Told) -> None:
        self._told = told
        self._count.setText(tr("%n report(s)", len(told.rows)))
        writer = PlacesWriter(self._window.measure(), self._window.theme.colours)
        by_id = {row.id: row for row in told.rows}
        if told.differences:
            writer.heading(tr("Where the sources differ"), 1)
            for difference in told.differences:
                writer.heading(difference.about, 2)
                for quote in (difference.one, difference.other):
                    self._write_quote(writer, quote, by_id.get(quote.article_id))
        writer.heading(tr("In the order of time"), 1)
        for row in told.rows:
            self._write_report(writer, row, by_id.get(told.copies.get(row.id, 0)))
        self.text.show_written(writer)

    def _write_quote(self, writer: PlacesWriter, quote: Cited, row: Row | None) -> None:
        writer.passage(quote.text, place_href(*quote.place), bottom=0.1)
        writer.source([(_source(row) if row else "", place_href(*quote.place))])

    def _write_report(self, writer: PlacesWriter, row: Row, original: Row | None) -> None:
        writer.heading(row.title, 2, href=place_href(row.id))
        if original is None:
            writer.passage(row.first_sentence, place_href(row.id), bottom=0.1)
        same = [(tr("the same text as in {source}").format(source=_source(original)) + "    ", "")] if original else []
        away = [(tr("Not this story"), f"{PART_SCHEME}:{row.id}")] if self._has_others() else []
        writer.source([(phrases.dotted(_source(row), phrases.age(row, datetime.now(UTC))) + "    ", ""), *same, *away])

    def _has_others(self) -> bool:
        return self._told is not None and len(self._told.rows) > 1

    def _part(self, address: str) -> None:
        scheme, _, number = address.partition(":")
        if scheme == PART_SCHEME and number.isdecimal():
            self._window.deeds.part(int(number))


def _source(row: Row) -> str:
    return phrases.site_of(row.site, row.url) or row.title
