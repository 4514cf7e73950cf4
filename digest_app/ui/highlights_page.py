"""Every passage that the reader marked, with its note, in one place and searchable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from digest_app.core.model import Highlight
from digest_app.ui import phrases
from digest_app.ui.empty import EmptyState
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.places_view import PlacesView, PlacesWriter, place_href
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

TYPING_MS = 150
REMOVE_SCHEME = "digest-remove"


class HighlightsPage(QWidget):
    """Reads the highlights anew each time it is shown."""

    place_chosen = Signal(int, int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: list[tuple[Highlight, str]] = []
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = plain_label(tr("Highlights"))
        title.setFont(scaled(self.font(), 1.5, weight=QFont.Weight.DemiBold))
        self._count = plain_label(name="dim")
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search highlights and notes"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(340)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self.load)
        self.words.textChanged.connect(self._timer.start)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 12)
        head.addWidget(title)
        head.addSpacing(8)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.words)
        self.text = PlacesView()
        self.text.setAccessibleName(tr("Highlights"))
        self.text.place_chosen.connect(self.place_chosen)
        self.text.other_chosen.connect(self._remove)
        self.empty = EmptyState(window.theme.colours, "highlight", "", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.text)

    def load(self) -> None:
        """Read the highlights that hold the searched words."""
        library, words = self._window.library, self.words.text().strip()

        def work() -> list[tuple[Highlight, str]]:
            found = library.highlighting.all(words)
            rows = {row.id: row for row in library.shelf.rows(list({one.article_id for one in found}))}
            return [
                (one, phrases.dotted(row.title, phrases.site_of(row.site, row.url)))
                for one in found
                if (row := rows.get(one.article_id))
            ]

        self._window.jobs.later(work, self._show, self._window.report)

    def use_colours(self, colours: Colours) -> None:
        self.empty.use_colours(colours)
        self.write_again()

    def write_again(self) -> None:
        """Set the page anew, in other letters or colours."""
        if self._shown:
            self._show(self._shown)

    def _show(self, found: Sequence[tuple[Highlight, str]]) -> None:
        self._shown = list(found)
        self._count.setText(phrases.number(len(found)) if found else "")
        if not found:
            title = tr("No highlight has these words") if self.words.text() else tr("Nothing highlighted yet")
            self.empty.tell(title, "" if self.words.text() else tr("Select text in an article and press H."))
            self._stack.setCurrentIndex(1)
            return
        writer = PlacesWriter(self._window.measure(), self._window.theme.colours)
        for highlight, source in found:
            self._write(writer, highlight, source)
        self.text.show_written(writer)
        self._stack.setCurrentIndex(0)

    def _write(self, writer: PlacesWriter, highlight: Highlight, source: str) -> None:
        href = place_href(highlight.article_id, highlight.start, highlight.end)
        writer.passage(highlight.quote, href, ground=writer.colours.highlight(highlight.colour), bottom=0.25)
        if highlight.note:
            writer.source([(highlight.note, "")], bottom=0.1)
        moved = tr("   The page changed; the place is not certain.") if highlight.moved else ""
        writer.source(
            [(source, href), (moved + "    ", ""), (tr("Remove"), f"{REMOVE_SCHEME}:{highlight.id}")], bottom=1.2
        )

    def _remove(self, address: str) -> None:
        scheme, _, number = address.partition(":")
        for highlight, _source in self._shown:
            if scheme == REMOVE_SCHEME and str(highlight.id) == number:
                self._window.deeds.remove_highlight(highlight)
