"""Above an article: title, where it is from, the topics it is under, and what can be done with it at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digest_app.core.model import Article, Assignment, Kept, Row, Verdict
from digest_app.ui import phrases
from digest_app.ui.flow import Flow
from digest_app.ui.icons import dot, icon
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Colours, readable
from digest_app.ui.typography import scaled

MOST_TAGS, MOST_LETTERS = 6, 64
"""Chips of tags over an article, and letters in them: sites that write for search engines name dozens."""
BUTTONS = ("toggle_star", "toggle_archive", "open_original", "text_style")


class ArticleHeader(QFrame):
    """Shows one article's title and standing."""

    topic_asked = Signal(object, QPoint)
    """An assignment whose “why” is wanted (None: Unsorted), and where to show it."""
    tag_chosen = Signal(str)
    article_chosen = Signal(int)
    """Another article of the same story is wanted."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._article_id = 0
        self._story: tuple[Sequence[Row], Collection[int]] = ((), ())
        self._story_actions: list[QAction] = []
        self._chip: QPushButton | None = None
        self._differences = 0
        self.setObjectName("pane")
        self.title = plain_label()
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setAccessibleName(tr("Title"))
        self.about = plain_label(name="dim")
        self.about.setWordWrap(True)
        self.warning = plain_label(name="notice")
        self.warning.setWordWrap(True)
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self._buttons = QHBoxLayout()
        self._tools: list[QToolButton] = []
        self._buttons.setSpacing(2)
        foot = QHBoxLayout()
        foot.addWidget(self._chips, 1)
        foot.addLayout(self._buttons)
        foot.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(foot)
        column.addWidget(self.warning)

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Show these actions of the window as buttons."""
        for name in BUTTONS:
            button = QToolButton()
            button.setDefaultAction(actions[name])
            _name_as(actions[name], button)
            self._buttons.addWidget(button)
            self._tools.append(button)
        self._story_actions = [actions["show_story"], actions["part_story"]]

    def show_article(self, kept: Kept, colours_of: Mapping[int, str]) -> None:
        """Show this article; `colours_of` gives the topics' colours."""
        article = kept.article
        self.title.setText(article.title)
        self.about.setText(about(article))
        self.warning.setText(_warning(kept))
        self.warning.setVisible(bool(self.warning.text()))
        _clear(self._flow)
        self._chip = None
        if kept.id != self._article_id:
            self._article_id, self._story, self._differences = kept.id, ((), ()), 0
        inside = [one for one in kept.assignments if one.state == "in"]
        for assignment in inside:
            self._add_topic(assignment, colours_of.get(assignment.topic_id, ""))
        if not inside:
            self._add_topic(None, "")
        self._add_tags(article.tags)
        self._add_story()

    def show_story(self, others: Sequence[Row], copies: Collection[int]) -> None:
        """Offer the other articles of the same story; `copies` only repeat what another one says."""
        self._story = (others, copies)
        self._add_story()

    def _add_story(self) -> None:
        others, copies = self._story
        if self._chip is not None:
            self._flow.removeWidget(self._chip)
            self._chip.deleteLater()
            self._chip = None
        if not others:
            return
        chip = QPushButton(tr("Also told by %n other(s)", len(others)))
        chip.setObjectName("tag")
        chip.setAccessibleName(tr("The same story elsewhere"))
        menu = QMenu(chip)
        for action in self._story_actions:
            menu.addAction(action)
        menu.addSeparator()
        for row in others:
            where = phrases.dotted(phrases.site_of(row.site, row.url), tr("the same text") if row.id in copies else "")
            action = menu.addAction(f"{row.title[:80]} — {where}".replace("&", "&&"))
            action.setData(row.id)
        menu.triggered.connect(self._choose_article)
        chip.setMenu(menu)
        self._flow.addWidget(chip)
        self._chip = chip
        self.show_differences(self._differences)

    def show_differences(self, count: int) -> None:
        """Say on the story's chip that its sources give different figures."""
        self._differences = count
        if count and self._chip is not None:
            self._chip.setIcon(icon("warning", self._colours.warn))
            self._chip.setToolTip(tr("The sources differ in %n place(s)", count))

    @property
    def tells_a_story(self) -> bool:
        """Whether other articles tell the story of the open one."""
        return bool(self._story[0])

    def _choose_article(self, action: QAction) -> None:
        if action.data() is not None:
            self.article_chosen.emit(int(action.data()))

    def focus_ring(self) -> list[QWidget]:
        """What takes the focus here, in the order of the eye."""
        chips = [item.widget() for at in range(self._flow.count()) if (item := self._flow.itemAt(at))]
        return [widget for widget in (*chips, *self._tools) if widget is not None]

    def use_colours(self, colours: Colours) -> None:
        self._colours = colours

    def use_font(self, reading: QFont) -> None:
        """Set the title in the reading typeface."""
        base = scaled(reading, 1.0)
        base.setPointSizeF(self.font().pointSizeF() * 1.7)
        base.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(base)

    def _add_topic(self, assignment: Assignment | None, colour: str) -> None:
        name = assignment.topic if assignment else tr("Unsorted")
        chip = QPushButton(name.replace("&", "&&"))
        chip.setObjectName("chip")
        ink = readable(colour, self._colours.raised) if colour else self._colours.dim
        chip.setIcon(dot(ink, filled=bool(colour)))
        chip.setToolTip(tr("Why here, and where else"))
        chip.setAccessibleName(tr("Topic {name}: why, and move").format(name=name))

        def ask() -> None:
            self.topic_asked.emit(assignment, chip.mapToGlobal(QPoint(0, chip.height() + 4)))

        chip.clicked.connect(ask)
        self._flow.addWidget(chip)

    def _add_tags(self, tags: Sequence[str]) -> None:
        """Show the tags; where they are many, the first ones, and the others in a menu."""
        shown = tags[: _fitting(tags)]
        for tag in shown:
            self._add_tag(tag)
        if others := tags[len(shown) :]:
            chip = QPushButton(f"+{len(others)}")
            chip.setObjectName("tag")
            chip.setAccessibleName(tr("%n more tag(s)", len(others)))
            chip.setToolTip(chip.accessibleName())
            menu = QMenu(chip)
            for tag in others:
                menu.addAction(tag[:60].replace("&", "&&")).setData(tag)
            menu.triggered.connect(lambda action: self.tag_chosen.emit(action.data()))
            chip.setMenu(menu)
            self._flow.addWidget(chip)

    def _add_tag(self, tag: str) -> None:
        chip = QPushButton(tag[:60].replace("&", "&&"))
        chip.setObjectName("tag")
        chip.setToolTip(tr("Search the library for this tag"))
        chip.setAccessibleName(tr("Tag {name}").format(name=tag))
        chip.clicked.connect(lambda: self.tag_chosen.emit(tag))
        self._flow.addWidget(chip)


def _fitting(tags: Sequence[str]) -> int:
    """How many tags, from the first, there is room for beside the chip that holds the others."""
    if len(tags) <= MOST_TAGS and sum(map(len, tags)) <= MOST_LETTERS:
        return len(tags)
    return max(1, sum(letters <= MOST_LETTERS for letters in accumulate(map(len, tags[: MOST_TAGS - 1]))))


def _name_as(action: QAction, button: QToolButton) -> None:
    """Let a button say to a screen reader what its action does now: “Star” or “Take the star away”."""

    def follow() -> None:
        button.setAccessibleName(action.text().replace("&", ""))

    action.changed.connect(follow)
    follow()


def about(article: Article) -> str:
    """Site · authors · date · reading time, as far as they are known."""
    parts = (
        phrases.site_of(article.site, article.url),
        ", ".join(article.authors),
        phrases.long_date(article.published) if article.published else "",
        phrases.reading_time(article.word_count),
    )
    return phrases.dotted(*parts)


def _warning(kept: Kept) -> str:
    told = list(kept.notes)
    if kept.doubts:
        why = "; ".join(map(phrases.because, kept.doubts))
        told.insert(0, tr("This may not be the whole article: {why}.").format(why=why))
    elif kept.article.quality.verdict == Verdict.CUT:
        told.insert(0, tr("This may not be the whole article."))
    elif kept.article.quality.verdict == Verdict.NOT_AN_ARTICLE:
        told.insert(0, tr("This page may not hold an article."))
    return " ".join(told)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
