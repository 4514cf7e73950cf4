"""The second half of the window, made after the list is painted: page, actions, menus, and every wire between parts.

It is made in steps, and at each `yield` the window may answer its reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from digest_app.ui import actions, own_keys
from digest_app.ui.article_page import ArticlePage
from digest_app.ui.commands import Commands
from digest_app.ui.completion import QueryCompleter
from digest_app.ui.deeds import Deeds
from digest_app.ui.long_work import LongWork
from digest_app.ui.notices import chain
from digest_app.ui.pages import Pages
from digest_app.ui.phrases import tr
from digest_app.ui.saver import Saver
from digest_app.ui.toast import Toast

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


def complete(window: MainWindow) -> Iterator[None]:
    """Give the window all its parts."""
    window.page = ArticlePage(window.theme.colours, window.measure())
    yield
    window.pages = Pages(window, window.page)
    window.panes.take_page(window.pages)
    yield
    window.toast = Toast(window)
    window.work = LongWork(window.jobs, window.status, window.report, window)
    window.deeds = Deeds(window.library, window.jobs, window.work, window.rows, window)
    window.saver = Saver(window.library, window.jobs, window)
    window.commands = Commands(window)
    yield
    _make_actions(window)
    yield
    _wire_list(window)
    _wire_page(window)
    _wire_work(window)
    _restore(window)
    chain(*window.toolbar.focus_ring(), window.side, *window.list_pane.focus_ring(), window.page)
    window.page.order_focus()


def _make_actions(window: MainWindow) -> None:
    window.acts = actions.build(window, window.commands.does)
    own_keys.apply(window.state, window.acts)
    window.menus = {name: QMenu(tr(title), window) for name, (title, _) in actions.MENUS.items()}
    more = QMenu(window)
    for name, menu in window.menus.items():
        actions.fill(menu, name, window.acts)
        window.menuBar().addMenu(menu)
        more.addMenu(menu)
    window.commands.view.add_theme_menu(window.menus["view"])
    window.toolbar.take_actions(window.acts, more)
    window.page.header.add_buttons(window.acts)
    for number in range(1, 10):
        QShortcut(QKeySequence(str(number)), window, window.commands.article.go_to_sentence(number))
    QShortcut(QKeySequence("F6"), window, window.commands.view.next_pane)


def _wire_list(window: MainWindow) -> None:
    commands = window.commands
    window.side.chosen.connect(commands.view.show_line)
    window.side.dropped.connect(commands.article.drop_on)
    window.side.menu_asked.connect(commands.topics.ask_at)
    window.rows.article_chosen.connect(window.open_article)
    window.rows.selection_moved.connect(window.follow_selection)
    window.rows.article_entered.connect(window.enter_article)
    window.rows.link_asked.connect(commands.library.answer_link)
    window.rows.menu_asked.connect(window.show_article_menu)
    window.list_pane.option_chosen.connect(commands.view.choose_option)
    window.list_pane.closed.connect(commands.view.leave_search)
    window.list_pane.empty.chosen.connect(commands.view.act_on_nothing)
    window.toolbar.links_entered.connect(commands.library.save_text)
    window.list_pane.put_over_list(commands.topics.bar)
    window.browser.shown.connect(commands.topics.propose)
    window.toolbar.search_changed.connect(commands.view.search_for)
    completer = QueryCompleter(window.toolbar.words)
    window.browser.shown.connect(lambda: completer.know([topic.name for topic in window.browser.topics]))
    window.toolbar.back_asked.connect(window.panes.back)


def _wire_page(window: MainWindow) -> None:
    page, article = window.page, window.commands.article
    page.place_left.connect(article.keep_place)
    page.topic_asked.connect(window.commands.topics.explain)
    page.header.article_chosen.connect(window.commands.library.go_to_article)
    page.tag_chosen.connect(window.commands.view.search_for_tag)
    page.link_chosen.connect(article.open_link)
    page.save_asked.connect(window.commands.library.save_text)
    page.link_hovered.connect(window.show_link)
    page.text.place_clicked.connect(article.open_highlight)
    page.picture_chosen.connect(article.show_picture)
    page.end_reached.connect(article.next_unread)
    page.length_chosen.connect(window.deeds.choose_length)
    page.method_menu_asked.connect(article.ask_for_method)
    page.pin_asked.connect(article.pin)
    page.ban_asked.connect(article.ban)
    page.clear_asked.connect(article.clear)
    page.text_menu_asked.connect(window.commands.edit.ask_at)
    page.paste_text_asked.connect(window.commands.library.paste)


def _wire_work(window: MainWindow) -> None:
    library = window.commands.library
    window.read_timer.timeout.connect(window.mark_as_read)
    window.theme.changed.connect(window.take_theme)
    window.jobs.failed.connect(window.report)
    window.browser.failed.connect(window.report)
    window.deeds.done.connect(window.browser.refresh)
    window.deeds.told.connect(window.tell_deed)
    window.deeds.failed.connect(window.report)
    window.deeds.stack.indexChanged.connect(window.name_undo)
    window.saver.queued.connect(library.show_queued)
    window.saver.progressed.connect(window.status.show_progress)
    window.saver.ended.connect(window.status.end_progress)
    window.saver.links_changed.connect(window.browser.show_links)
    window.saver.arrived.connect(library.tell_outcome)
    window.saver.changed.connect(window.browser.refresh)
    window.saver.failed.connect(window.report)
    window.saver.offline_changed.connect(window.status.show_offline)
    window.status.cancel_asked.connect(window.saver.cancel)


def _restore(window: MainWindow) -> None:
    if isinstance(inner := window.state.value("beside"), QByteArray):
        window.page.restore_split(inner)
    menu = window.state.value("menu_bar", "false") == "true"
    window.menuBar().setVisible(menu)
    window.acts["show_menu_bar"].setChecked(menu)
    window.name_undo()
