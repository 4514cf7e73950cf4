"""The digest of a period: topics, stories, and the sentences that carry them, each with its source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from digest_app.core.model import Checkpoint, Cited, Digest, DigestSection, DigestStory, Progress
from digest_app.ui import phrases
from digest_app.ui.digest_menu import FORGET, DigestMenu, forgotten
from digest_app.ui.digest_topics import TopicsButton
from digest_app.ui.empty import EmptyState
from digest_app.ui.icons import icon
from digest_app.ui.jobs import Latest
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import mark, tr
from digest_app.ui.places_view import PlacesView, PlacesWriter, place_href
from digest_app.ui.theme import Colours
from digest_app.ui.typography import scaled

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

Period = tuple[datetime, datetime]
PERIODS = (
    ("today", mark("Today")),
    ("24h", mark("The last 24 hours")),
    ("3d", mark("The last three days")),
    ("7d", mark("The last week")),
    ("30d", mark("The last month")),
    ("last", mark("Since the last digest")),
)


class DigestPage(QWidget):
    """Makes a digest when it is shown, and again when another period is chosen."""

    place_chosen = Signal(int, int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._making = Latest(window.jobs)
        window.status.cancel_asked.connect(self._making.cancel)
        self.digest: Digest | None = None
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = PlacesView()
        self.text.setAccessibleName(tr("Digest"))
        self.text.place_chosen.connect(self.place_chosen)
        self.text.menu_asked.connect(self._ask_for_choice)
        window.deeds.done.connect(self._make_again)
        self.empty = EmptyState(window.theme.colours, "digest", "", "")
        self.empty.chosen.connect(self._forget)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self.text)

    def _build_head(self) -> QWidget:
        title = plain_label(tr("Digest"))
        title.setFont(scaled(self.font(), 1.5, weight=QFont.Weight.DemiBold))
        self.about = plain_label(name="dim")
        self.period = QComboBox()
        self.period.setAccessibleName(tr("Period"))
        for words, label in PERIODS:
            self.period.addItem(tr(label), words)
        self.period.addItem(tr("Other…"), "")
        self.period.activated.connect(self._choose_period)
        self.other = QLineEdit()
        self.other.setPlaceholderText("2025-04-01..2025-04-07")
        self.other.setAccessibleName(tr("From and to"))
        self.other.returnPressed.connect(self.make)
        self.other.hide()
        self.topics = TopicsButton(self._window.library.filing.topics)
        self.topics.chosen.connect(self.make)
        self.unread = QCheckBox(tr("Unread only"))
        self.unread.toggled.connect(self.make)
        self.out = QPushButton(tr("Export"))
        self.out.setIcon(icon("export"))
        self.out.clicked.connect(self._ask_for_format)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 16, 16, 12)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.about)
        row.addStretch()
        for widget in (self.period, self.other, self.topics, self.unread, self.out):
            row.addWidget(widget)
        return head

    # ----------------------------------------------------------------- making

    def make(self) -> None:
        """Make the digest of the chosen period, beside all else."""
        words, digests = self.period.currentData() or self.other.text().strip(), self._window.library.digests
        if words:
            self._make(lambda: digests.period(words))

    def _make(self, period: Callable[[], Period]) -> None:
        digests, topics, unread = self._window.library.digests, self.topics.ids, self.unread.isChecked()

        def work(checkpoint: Checkpoint) -> Digest:
            since, until = period()
            return digests.make(since, until, topics, unread_only=unread, checkpoint=checkpoint)

        self._making.start(work, self.show_digest, self._report, self._show_progress)

    def show_digest(self, digest: Digest) -> None:
        """Show a digest; one with nothing in it says so. One of all topics is the last that the reader has seen."""
        digests = self._window.library.digests
        self._window.status.end_progress()
        if not digest.topics:
            self._window.jobs.later(lambda: digests.keep_end(digest), None, self._window.report)
        self.digest = digest
        self.about.setText(_about(digest, *digests.days(digest)))
        self.out.setEnabled(bool(digest.article_count))
        if not digest.article_count:
            self.empty.tell(*_nothing(digest))
            self._stack.setCurrentIndex(1)
            return
        self.text.show_written(self._written(digest))
        self._stack.setCurrentIndex(0)

    def use_colours(self, colours: Colours) -> None:
        """Take another theme."""
        self.empty.use_colours(colours)
        self.write_again()

    def write_again(self) -> None:
        """Set the digest anew, in other letters or colours."""
        if self.digest is not None and self.digest.article_count:
            self.text.show_written(self._written(self.digest))

    # ----------------------------------------------------------------- helpers

    def _written(self, digest: Digest) -> PlacesWriter:
        writer = PlacesWriter(self._window.measure(), self._window.theme.colours)
        for section in filter(_has_stories, digest.sections):
            writer.heading(section.topic or tr("Unsorted"), 1, section.colour or writer.colours.dim)
            for story in section.stories:
                self._write_story(writer, story)
        return writer

    def _write_story(self, writer: PlacesWriter, story: DigestStory) -> None:
        numbers = {row.id: at + 1 for at, row in enumerate(story.articles)}
        writer.heading(story.title, 2, href=place_href(story.articles[0].id) if story.articles else "")
        for cited in story.sentences:
            writer.passage(cited.text, place_href(*cited.place))
            if len(numbers) > 1:
                self._write_numbers(writer, cited, numbers)
        now, parts = datetime.now(UTC), []
        for row in story.articles:
            sign = f"[{numbers[row.id]}] " if len(numbers) > 1 else ""
            parts.append((sign + (phrases.site_of(row.site, row.url) or row.title), place_href(row.id)))
            parts.append((f" · {phrases.age(row, now)}    ", ""))
        writer.source(parts)

    def _write_numbers(self, writer: PlacesWriter, cited: Cited, numbers: dict[int, int]) -> None:
        writer.follow(f"[{numbers.get(cited.article_id, 1)}]", place_href(*cited.place))
        for other in cited.also:
            if other in numbers:
                writer.follow(f"[{numbers[other]}]", place_href(other))

    def _choose_period(self) -> None:
        other = not self.period.currentData()
        self.other.setVisible(other)
        if other:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.make()

    # ----------------------------------------------------------------- choices

    def _ask_for_choice(self, article_id: int, start: int, end: int, point: QPoint) -> None:
        """What can be done with the story and the sentence under the mouse."""
        menu = self.choice_menu(article_id, start, end)
        if menu is not None:
            menu.exec(point)

    def choice_menu(self, article_id: int, start: int, end: int) -> QMenu | None:
        """The choices about a story of the digest, and about one of its sentences; None where there is no such."""
        stories = [story for section in self.digest.sections for story in section.stories] if self.digest else []
        story = next((one for one in stories if any(row.id == article_id for row in one.articles)), None)
        if story is None or self.digest is None:
            return None
        made, choose = self._window.library.digests.choices(), self._window.deeds.choose_in_digests
        return DigestMenu(self.digest, story, (article_id, start, end), made, choose, self)

    def _forget(self) -> None:
        self._window.deeds.choose_in_digests(tr(FORGET), forgotten)

    def _make_again(self) -> None:
        """The same digest after something was done: its period stays, though the clock goes on."""
        if self._window.pages.currentWidget() is not self:
            return
        if self.digest is None:
            self.make()
        else:
            period = self.digest.since, self.digest.until
            self._make(lambda: period)

    def _show_progress(self, progress: Progress) -> None:
        self._window.status.show_progress(tr("Making the digest"), progress)

    def _report(self, problem: Exception) -> None:
        self._window.status.end_progress()
        self._window.report(problem)

    def _ask_for_format(self) -> None:
        menu = QMenu(self)
        for name, title, extension in self._window.library.exports.formats():
            action = menu.addAction(tr(title))
            action.setData((name, extension))
        menu.addAction(tr("PDF")).setData(("pdf", "pdf"))
        chosen = menu.exec(self.out.mapToGlobal(QPoint(0, self.out.height())))
        if chosen is not None and self.digest is not None:
            self._export(self.digest, *chosen.data())

    def _export(self, digest: Digest, name: str, extension: str) -> None:
        proposed = f"{Path(self._window.library.digests.file_name(digest, 'markdown')).stem}.{extension.lstrip('.')}"
        path, _ = QFileDialog.getSaveFileName(self, tr("Export the digest"), proposed)
        if path:
            self.export(digest, Path(path), name)

    def export(self, digest: Digest, path: Path, name: str) -> None:
        """Write a digest into a file, beside all else."""
        digests, window = self._window.library.digests, self._window
        if name == "pdf":
            from digest_app.ui import pdf

            def work(_checkpoint: Checkpoint) -> Path:
                return digests.write(path, pdf.from_html(digests.data(digest, "html").decode(), path.stem))
        else:

            def work(_checkpoint: Checkpoint) -> Path:
                return digests.to_file(digest, path, name)

        window.jobs.start(work, self._exported, window.report)

    def _exported(self, path: Path) -> None:
        self._window.toast.tell(tr("The digest is in {path}").format(path=path))


def _has_stories(section: DigestSection) -> bool:
    return bool(section.stories)


def _about(digest: Digest, first: date | None, last: date) -> str:
    days = [phrases.short_date(day.isoformat(), datetime.now(UTC)) if day else "" for day in (first, last)]
    period = days[1] if days[0] == days[1] else f"{days[0]} – {days[1]}".strip()
    return f"{period} · {tr('%n article(s)', digest.article_count)}"


def _nothing(digest: Digest) -> tuple[str, ...]:
    """What there is nothing of, what to do, and the button that does it."""
    if digest.left_out:
        return tr("You left out every story of this period"), "", tr(FORGET)
    if digest.topics:
        return tr("Nothing under these topics was published in this period"), tr(
            "Choose other topics, or a longer one."
        )
    if digest.unread_only:
        return tr("Nothing in this period is unread"), tr("Choose a longer one, or show what was read too.")
    return tr("Nothing in the library was published in this period"), tr("Choose a longer one.")
