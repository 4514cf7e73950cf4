"""The window: what the first sight of the list needs is made at once, all else by `assembly` right after it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from digest_app.core.errors import Cancelled, DigestError
from digest_app.core.library import Library
from digest_app.ui import phrases
from digest_app.ui.articles_pane import ArticlesList
from digest_app.ui.browser import Browser, as_set
from digest_app.ui.jobs import Jobs
from digest_app.ui.list_pane import ListPane
from digest_app.ui.notices import StatusBar
from digest_app.ui.panes import Panes
from digest_app.ui.phrases import tr
from digest_app.ui.theme import Theme
from digest_app.ui.toolbar import Toolbar
from digest_app.ui.topics_pane import TopicsPane
from digest_app.ui.typography import SERIF_FAMILY, UI_FAMILY, Measure

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from digest_app.core.model import Kept
    from digest_app.ui.article_page import ArticlePage
    from digest_app.ui.commands import Commands
    from digest_app.ui.deeds import Deeds
    from digest_app.ui.long_work import LongWork
    from digest_app.ui.notify import Desktop
    from digest_app.ui.pages import Pages
    from digest_app.ui.saver import Saver
    from digest_app.ui.toast import Toast

log = logging.getLogger(__name__)
NARROW = 860
STATE_FILE = "window.ini"


class MainWindow(QMainWindow):
    """Digest's window on one library."""

    restore_asked = Signal(object)
    """A backup's path: close this library, put the backup in its place, open it."""

    page: ArticlePage
    pages: Pages
    toast: Toast
    commands: Commands
    work: LongWork
    deeds: Deeds
    saver: Saver
    desktop: Desktop | None
    acts: dict[str, QAction]
    menus: dict[str, QMenu]

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__()
        self.library = library
        self.theme = theme
        self.jobs = Jobs(self)
        self.kept: Kept | None = None
        self.desktop = None
        self.complete = False
        """Whether all parts are there; before, there are only sidebar, list and fields."""
        self.state = QSettings(str(library.folder / STATE_FILE), QSettings.Format.IniFormat)
        self.read_timer = QTimer(self, singleShot=True)
        self._wanted = 0
        self._told_selection = ""
        self._told_deed: int | None = None
        """Where the stack of deeds stood when the toast that can undo the last one was shown."""
        self.setWindowTitle("Digest")
        self.setAcceptDrops(True)
        colours = theme.colours
        self.side = TopicsPane(colours)
        self.rows = ArticlesList(library.shelf.cards, colours)
        self.list_pane = ListPane(self.rows, colours)
        self.panes = Panes(self.side, self.list_pane, _blank())
        self.setCentralWidget(self.panes)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.toolbar = Toolbar(self)
        self.addToolBar(self.toolbar)
        self.browser = Browser(library, self.jobs, self.side, self.rows, self)
        self.browser.shown.connect(self._follow_list)
        self.panes.pane_changed.connect(self.follow_panes)
        self._restore_state()

    # ----------------------------------------------------------------- showing

    def measure(self) -> Measure:
        """How articles are set, by the settings."""
        settings = self.library.settings
        family = SERIF_FAMILY if settings["font_family"] == "serif" else UI_FAMILY
        return Measure(
            family, float(settings["font_size"]), int(settings.text("column")), float(settings["line_height"])
        )

    def open_article(self, article_id: int) -> None:
        """Show an article beside the list; 0: none."""
        self.read_timer.stop()
        self.commands.listening.leave(article_id)
        self.commands.stories.forget_news()
        if not article_id:
            self.kept = None
            self._tell_nothing()
            return
        try:
            kept = self.library.shelf.article(article_id)
            has_pictures = any(block.kind == "picture" for block in kept.article.blocks)
            pictures = self.library.shelf.pictures(article_id) if has_pictures else {}
            story = self.library.shelf.story(article_id)
        except DigestError as problem:
            self.report(problem)
            return
        self.page.leave()
        self.kept = kept
        self.page.show_kept(kept, pictures, self.browser.topic_colours())
        self.page.header.show_story(*story)
        if story[0]:
            self.commands.stories.look_for_news(article_id)
        if self.browser.view.kind == "found":
            self.page.mark_words(self.browser.found_words)
        self.follow_article()
        if not kept.marks.read:
            self.read_timer.start(1000 * self.library.settings.number("read_after"))

    def report(self, problem: Exception) -> None:
        """Say what went wrong: a fault in its own sentence, a mistake of ours in ours."""
        if isinstance(problem, Cancelled):
            self.status.showMessage(phrases.fault(problem), 6000)
        elif isinstance(problem, DigestError):
            self.toast.tell(phrases.fault(problem))
        else:
            log.error("a mistake of ours: %s", type(problem).__name__)
            self.toast.tell(tr("Digest made a mistake. It is in the log; the library is safe."))

    def tell(self, text: str) -> None:
        self.status.showMessage(text, 5000)

    def selected(self) -> list[int]:
        """The articles that a command is about: the selected ones, else the open one; none behind another page.

        An article that was opened from elsewhere is meant before a single line of the list that does not show it.
        """
        if self.complete and self.pages.currentWidget() is not self.page:
            return []
        chosen = self.rows.selected_ids()
        if self.kept and len(chosen) <= 1 and self.kept.id not in chosen:
            return [self.kept.id]
        return chosen

    # ----------------------------------------------------------------- following

    def enter_article(self, article_id: int) -> None:
        if self.kept is None or self.kept.id != article_id:
            self.open_article(article_id)
        self.panes.go("page")
        self.page.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_as_read(self) -> None:
        if self.kept is not None:
            self.browser.hold([self.kept.id])
            self.deeds.mark_read(self.browser.with_copies([self.kept.id]))

    def _follow_list(self) -> None:
        browser = self.browser
        self.list_pane.tell(browser.title(), browser.count(), search=browser.view.kind == "found")
        self.list_pane.use_options(browser.view.group, browser.view.order)
        if not self.complete:
            return
        if self.rows.rows.rowCount() or not self.browser.loaded:
            self.list_pane.show_list()
        else:
            self.list_pane.show_empty(*self.commands.view.nothing_here())
        self._select_wanted()
        self._follow_library()

    def _select_wanted(self) -> None:
        """Select the article that was open when the window was last closed, as soon as the list has it."""
        if self._wanted and (self.rows.current_id() or self.rows.select(self._wanted) or self.browser.loaded):
            self._wanted = 0

    def _follow_library(self) -> None:
        """The open article may have changed too."""
        if self.kept is None:
            self._tell_nothing()
            return
        try:
            kept = self.library.shelf.article(self.kept.id)
        except DigestError:
            self.kept = None
            self._tell_nothing()
            return
        if kept != self.kept:
            same_text = kept.article.blocks == self.kept.article.blocks and kept.article.text == self.kept.article.text
            self.kept = kept
            pictures = None if same_text else self.library.shelf.pictures(kept.id)
            self.page.update_kept(kept, self.browser.topic_colours(), pictures)
            self.follow_article()

    def follow_article(self) -> None:
        marks = self.kept.marks if self.kept else None
        starred, archived = bool(marks and marks.starred), bool(marks and marks.archived)
        self.acts["toggle_star"].setIcon(self.commands.article.star_icon(starred=starred))
        self.acts["toggle_star"].setText(tr("Take the &star away") if starred else tr("&Star"))
        self.acts["toggle_archive"].setText(tr("Out of the &archive") if archived else tr("&Archive"))
        self.acts["open_original"].setEnabled(bool(self.kept and self.kept.article.url))

    def follow_selection(self) -> None:
        chosen = len(self.rows.selected_ids())
        text = tr("%n article(s) selected", chosen) if chosen > 1 else ""
        if text:
            self.status.showMessage(text)
        elif self._told_selection and self.status.currentMessage() == self._told_selection:
            self.status.clearMessage()
        self._told_selection = text

    def _tell_nothing(self) -> None:
        if self.browser.counts.all or self.browser.view.kind != "all" or not self.browser.loaded:
            self.page.show_nothing()
        else:
            self.page.show_nothing(tr("Your digest begins here"), tr("Paste a link anywhere in this window."))

    def tell_deed(self, text: str) -> None:
        """Say what was done; the button takes this deed back and goes when another is the last one."""
        self._told_deed = self.deeds.stack.index()
        self.toast.tell(text, tr("Undo"), self.deeds.stack.undo)

    def name_undo(self) -> None:
        stack = self.deeds.stack
        if self._told_deed is not None and stack.index() != self._told_deed:
            self.toast.withdraw(stack.undo)
            self._told_deed = None
        for name, can, text in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            self.acts[name].setEnabled(can)
            self.acts[name].setStatusTip(text)

    def show_link(self, address: str) -> None:
        self.status.showMessage(address) if address else self.status.clearMessage()

    def show_article_menu(self, point: QPoint) -> None:
        self.menus["article"].exec(point)

    def follow_panes(self) -> None:
        one = self.panes.one_at_a_time and not self.panes.reading_only
        self.toolbar.show_back(shown=one and self.panes.current != "side")
        self.toolbar.set_narrow(narrow=self.width() < NARROW)
        if not self.complete:
            return
        self.acts["show_sidebar"].setChecked(self.panes.side_wanted)
        self.acts["reading_only"].setChecked(self.panes.reading_only)

    def take_theme(self) -> None:
        colours = self.theme.colours
        for part in (self.side, self.list_pane, self.pages):
            part.use_colours(colours)
        self.follow_article()

    # ----------------------------------------------------------------- Qt's side

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if event.source() is not None:
            return  # from this window itself: the reader moves words about
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.commands.library.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.rows.use_font(self.font())
            self.side.use_font(self.font())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.complete:
            self.page.leave()
            self._keep_state()
            self.saver.cancel()
        self.jobs.close()
        self.library.close()
        super().closeEvent(event)

    # ----------------------------------------------------------------- state

    def start(self) -> None:
        """Show the list that was shown when the window was last closed."""
        view = as_set(self.browser.view_of(str(self.state.value("view", "all"))), self.library.settings)
        folded = self.state.value("folded") or []
        self.browser.folded = [folded] if isinstance(folded, str) else list(folded)  # Qt writes a list of one as text
        self.browser.show_first(view)

    def finish(self) -> Iterator[None]:
        """What can wait until the reader sees the list, in steps: all other parts, the open article, waiting links."""
        from digest_app.ui import assembly

        yield from assembly.complete(self)
        self.complete = True
        self._follow_list()
        self.browser.start_watching()
        self.browser.load()
        if not self.rows.current_id():
            self._wanted = int(str(self.state.value("article", 0)))
            self._select_wanted()
        first = self.rows if self.rows.rows.rowCount() else self.toolbar.link
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        yield
        from digest_app.ui import housekeeping

        housekeeping.begin(self)

    def _restore_state(self) -> None:
        self.resize(1280, 800)
        geometry, split = self.state.value("geometry"), self.state.value("panes")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(split, QByteArray):
            self.panes.restoreState(split)
        self.panes.want_side(wanted=self.state.value("side", "true") == "true")

    def _keep_state(self) -> None:
        state = {
            "panes": self.panes.saveState(),
            "side": "true" if self.panes.side_wanted else "false",
            "menu_bar": "true" if self.acts["show_menu_bar"].isChecked() else "false",
            "view": self.browser.key() if self.browser.view.kind != "found" else "all",
            "folded": self.browser.folded,
            "article": self.kept.id if self.kept else 0,
        }
        if not self.panes.reading_only:  # that is for now, not for the next time
            state["geometry"] = self.saveGeometry()
        if self.page.split.orientation() == Qt.Orientation.Horizontal:
            state["beside"] = self.page.split.saveState()
        for key, value in state.items():
            self.state.setValue(key, value)
        self.state.sync()


def _blank() -> QWidget:
    """Stands where the article will be."""
    blank = QWidget()
    blank.setObjectName("pane")
    blank.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return blank
