"""The window: its parts, their wiring in one place, and its state over restarts; what it does is in `commands`."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QPlainTextEdit, QTextEdit, QWidget

from digest_app.core.errors import Cancelled, DigestError
from digest_app.core.library import Library
from digest_app.core.model import Kept
from digest_app.ui import actions, phrases
from digest_app.ui.article_page import ArticlePage
from digest_app.ui.articles_pane import ArticlesList
from digest_app.ui.browser import Browser
from digest_app.ui.commands import Commands
from digest_app.ui.deeds import Deeds
from digest_app.ui.jobs import Jobs
from digest_app.ui.list_pane import ListPane
from digest_app.ui.notices import StatusBar, Toast
from digest_app.ui.panes import Panes
from digest_app.ui.phrases import tr
from digest_app.ui.saver import Saver
from digest_app.ui.theme import Theme
from digest_app.ui.toolbar import Toolbar
from digest_app.ui.topics_pane import TopicsPane
from digest_app.ui.typography import SERIF_FAMILY, UI_FAMILY, Measure

log = logging.getLogger(__name__)
NARROW = 860
STATE_FILE = "window.ini"


class MainWindow(QMainWindow):
    """Digest's window on one library."""

    restore_asked = Signal(object)
    """A backup's path: close this library, put the backup in its place, open it."""

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__()
        self.library = library
        self.theme = theme
        self.jobs = Jobs(self)
        self.kept: Kept | None = None
        self._state = QSettings(str(library.folder / STATE_FILE), QSettings.Format.IniFormat)
        self._read_timer = QTimer(self, singleShot=True)
        self._read_timer.timeout.connect(self._mark_as_read)
        self.setWindowTitle("Digest")
        self.setAcceptDrops(True)
        self._build()
        self.commands = Commands(self)
        self._build_actions()
        self._wire()
        self._restore_state()

    # ----------------------------------------------------------------- making

    def _build(self) -> None:
        colours = self.theme.colours
        self.side = TopicsPane(colours)
        self.rows = ArticlesList(self.library.shelf.rows, colours)
        self.list_pane = ListPane(self.rows, colours)
        self.page = ArticlePage(colours, self.measure())
        self.panes = Panes(self.side, self.list_pane, self.page)
        self.setCentralWidget(self.panes)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.toast = Toast(self)
        self.browser = Browser(self.library, self.jobs, self.side, self.rows, self)
        self.deeds = Deeds(self.library, self.jobs, self.rows, self)
        self.saver = Saver(self.library, self.jobs, self)

    def _build_actions(self) -> None:
        self.acts = actions.build(self, self.commands.does)
        self.menus = {name: QMenu(tr(title), self) for name, (title, _) in actions.MENUS.items()}
        more = QMenu(self)
        for name, menu in self.menus.items():
            actions.fill(menu, name, self.acts)
            self.menuBar().addMenu(menu)
            more.addMenu(menu)
        self.menuBar().hide()
        self.commands.view.add_theme_menu(self.menus["view"])
        self.toolbar = Toolbar(self.acts, more, self)
        self.addToolBar(self.toolbar)
        self.page.header.add_buttons(self.acts)
        for number in range(1, 10):
            QShortcut(QKeySequence(str(number)), self, self.commands.article.go_to_sentence(number))
        QShortcut(QKeySequence("F6"), self, self.commands.view.next_pane)

    def _wire(self) -> None:
        commands = self.commands
        self.side.chosen.connect(commands.view.show_line)
        self.side.dropped.connect(commands.article.drop_on)
        self.side.menu_asked.connect(commands.topics.ask_at)
        self.rows.article_chosen.connect(self.open_article)
        self.rows.selection_moved.connect(self._follow_selection)
        self.rows.article_entered.connect(self._enter_article)
        self.rows.link_asked.connect(commands.library.answer_link)
        self.rows.menu_asked.connect(self._show_article_menu)
        self.list_pane.option_chosen.connect(commands.view.choose_option)
        self.list_pane.closed.connect(commands.view.leave_search)
        self.list_pane.empty.chosen.connect(self._act_on_empty)
        self.toolbar.links_entered.connect(commands.library.save_text)
        self.toolbar.search_changed.connect(commands.view.search_for)
        self.toolbar.back_asked.connect(self.panes.back)
        self.panes.pane_changed.connect(self._follow_panes)
        self._wire_page()
        self._wire_work()

    def _wire_page(self) -> None:
        page, article = self.page, self.commands.article
        page.place_left.connect(article.keep_place)
        page.topic_asked.connect(self.commands.topics.explain)
        page.tag_chosen.connect(self.commands.view.search_for_tag)
        page.link_chosen.connect(article.open_link)
        page.save_asked.connect(self.commands.library.save_text)
        page.link_hovered.connect(self._show_link)
        page.picture_chosen.connect(article.show_picture)
        page.end_reached.connect(article.next_unread)
        page.length_chosen.connect(article.choose_length)
        page.method_menu_asked.connect(article.ask_for_method)
        page.pin_asked.connect(article.pin)
        page.ban_asked.connect(article.ban)
        page.clear_asked.connect(article.clear)
        page.text_menu_asked.connect(self.commands.edit.ask_at)
        page.paste_text_asked.connect(self.commands.library.paste)

    def _wire_work(self) -> None:
        self.theme.changed.connect(self._take_theme)
        self.jobs.failed.connect(self.report)
        self.browser.shown.connect(self._follow_list)
        self.browser.failed.connect(self.report)
        self.deeds.done.connect(self._library_changed)
        self.deeds.told.connect(self._tell_deed)
        self.deeds.failed.connect(self.report)
        self.deeds.stack.indexChanged.connect(self._name_undo)
        self.saver.queued.connect(self.commands.library.show_queued)
        self.saver.progressed.connect(self.status.show_progress)
        self.saver.ended.connect(self.status.end_progress)
        self.saver.links_changed.connect(self.browser.show_links)
        self.saver.arrived.connect(self.commands.library.tell_outcome)
        self.saver.changed.connect(self.browser.refresh)
        self.saver.failed.connect(self.report)
        self.status.cancel_asked.connect(self.saver.cancel)

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
        self._read_timer.stop()
        if not article_id:
            self.kept = None
            self._tell_nothing()
            return
        try:
            kept = self.library.shelf.article(article_id)
            has_pictures = any(block.kind == "picture" for block in kept.article.blocks)
            pictures = self.library.shelf.pictures(article_id) if has_pictures else {}
        except DigestError as problem:
            self.report(problem)
            return
        self.kept = kept
        self.page.show_kept(kept, pictures, self.browser.topic_colours())
        self._follow_article()
        if not kept.marks.read:
            self._read_timer.start(1000 * self.library.settings.number("read_after"))

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
        """The articles that a command is about: the selected ones, else the open one."""
        return self.rows.selected_ids() or ([self.kept.id] if self.kept else [])

    def selected_rows(self) -> list[int]:
        return self.rows.selected_ids()

    # ----------------------------------------------------------------- following

    def _enter_article(self, article_id: int) -> None:
        if self.kept is None or self.kept.id != article_id:
            self.open_article(article_id)
        self.panes.go("page")
        self.page.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_as_read(self) -> None:
        if self.kept is not None:
            self.browser.hold([self.kept.id])
            self.deeds.mark_read(self.kept.id)

    def _library_changed(self) -> None:
        self.browser.refresh()

    def _follow_list(self) -> None:
        browser = self.browser
        self.list_pane.tell(browser.title(), browser.count(), search=browser.view.kind == "found")
        self.list_pane.use_options(browser.view.group, browser.view.order)
        if self.rows.rows.rowCount():
            self.list_pane.show_list()
        else:
            self.list_pane.show_empty(*self.commands.view.nothing_here())
        self._follow_library()

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
            self.kept = kept
            self.page.update_kept(kept, self.browser.topic_colours())
            self._follow_article()

    def _follow_article(self) -> None:
        marks = self.kept.marks if self.kept else None
        starred, archived = bool(marks and marks.starred), bool(marks and marks.archived)
        self.acts["toggle_star"].setIcon(self.commands.article.star_icon(starred=starred))
        self.acts["toggle_star"].setText(tr("Take the &star away") if starred else tr("&Star"))
        self.acts["toggle_archive"].setText(tr("Out of the &archive") if archived else tr("&Archive"))
        self.acts["open_original"].setEnabled(bool(self.kept and self.kept.article.url))

    def _follow_selection(self) -> None:
        chosen = len(self.rows.selected_ids())
        if chosen > 1:
            self.status.showMessage(tr("%n article(s) selected", chosen))
        else:
            self.status.clearMessage()

    def _tell_nothing(self) -> None:
        if self.browser.counts.all or self.browser.view.kind != "all":
            self.page.show_nothing()
        else:
            self.page.show_nothing(tr("Your digest begins here"), tr("Paste a link anywhere in this window."))

    def _tell_deed(self, text: str) -> None:
        self.toast.tell(text, tr("Undo"), self.deeds.stack.undo)

    def _name_undo(self) -> None:
        stack = self.deeds.stack
        for name, can, text in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            self.acts[name].setEnabled(can)
            self.acts[name].setStatusTip(text)

    def _show_link(self, address: str) -> None:
        self.status.showMessage(address) if address else self.status.clearMessage()

    def _show_article_menu(self, point: QPoint) -> None:
        self.menus["article"].exec(point)

    def _act_on_empty(self) -> None:
        self.commands.view.act_on_nothing()

    def _follow_panes(self) -> None:
        one = self.panes.one_at_a_time and not self.panes.reading_only
        self.toolbar.show_back(shown=one and self.panes.current != "side")
        self.toolbar.set_narrow(narrow=self.width() < NARROW)
        self.acts["show_sidebar"].setChecked(self.panes.side_wanted)
        self.acts["reading_only"].setChecked(self.panes.reading_only)

    def _take_theme(self) -> None:
        colours = self.theme.colours
        for part in (self.side, self.list_pane, self.page):
            part.use_colours(colours)

    # ----------------------------------------------------------------- Qt's side

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasHtml():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.commands.library.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.rows.use_font(self.font())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.keep_place()
        self._keep_state()
        self.saver.cancel()
        self.jobs.close()
        self.library.close()
        super().closeEvent(event)

    @staticmethod
    def types_text(widget: QObject | None) -> bool:
        """Whether a widget takes what is typed, so that single keys are letters there."""
        if isinstance(widget, (QTextEdit, QPlainTextEdit)):
            return not widget.isReadOnly()
        return isinstance(widget, QLineEdit)

    # ----------------------------------------------------------------- state

    def start(self) -> None:
        """Show what was shown when the window was last closed."""
        settings = self.library.settings
        view = self.browser.view_of(str(self._state.value("view", "all")))
        view = view._replace(group=settings.text("list_group"), order=settings.text("list_order"))  # type: ignore[arg-type]  # checked by the settings
        self.browser.folded = list(self._state.value("folded") or [])
        self.browser.show(view)
        first = self.rows if self.rows.rows.rowCount() else self.toolbar.link
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def after_first_paint(self) -> None:
        """What can wait until the reader sees the list: the article that was open, links that wait, other programs."""
        self.browser.start_watching()
        if not self.rows.current_id():
            self.rows.select(int(str(self._state.value("article", 0))))
        QTimer.singleShot(0, self.saver.run)

    def _restore_state(self) -> None:
        self.resize(1280, 800)
        geometry, split = self._state.value("geometry"), self._state.value("panes")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(split, QByteArray):
            self.panes.restoreState(split)
        if isinstance(inner := self._state.value("beside"), QByteArray):
            self.page.split.restoreState(inner)
        self.panes.want_side(wanted=self._state.value("side", "true") == "true")
        menu = self._state.value("menu_bar", "false") == "true"
        self.menuBar().setVisible(menu)
        self.acts["show_menu_bar"].setChecked(menu)
        self._name_undo()

    def _keep_state(self) -> None:
        state = {
            "geometry": self.saveGeometry(),
            "panes": self.panes.saveState(),
            "side": "true" if self.panes.side_wanted else "false",
            "menu_bar": "true" if self.acts["show_menu_bar"].isChecked() else "false",
            "view": self.browser.key() if self.browser.view.kind != "found" else "all",
            "folded": self.browser.folded,
            "article": self.kept.id if self.kept else 0,
        }
        if self.page.split.orientation() == Qt.Orientation.Horizontal:
            state["beside"] = self.page.split.saveState()
        for key, value in state.items():
            self._state.setValue(key, value)
        self._state.sync()


def focus_is_in_text(window: QWidget) -> bool:
    """Whether the reader is typing into a field of this window."""
    return MainWindow.types_text(window.focusWidget())
