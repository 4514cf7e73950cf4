"""Undo, copying, quoting and finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class EditCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        self._window.deeds.stack.undo()

    def redo(self) -> None:
        self._window.deeds.stack.redo()

    def copy_selected(self) -> None:
        """Copy what is selected: in a field its text, in the article the text as it was cleaned, else the titles."""
        focus = self._window.focusWidget()
        if isinstance(focus, (QLineEdit, QPlainTextEdit)):
            focus.copy()
        elif text := self.selected_text():
            QGuiApplication.clipboard().setText(text)
        elif rows := self._window.library.shelf.rows(self._window.selected()):
            QGuiApplication.clipboard().setText("\n".join(f"{row.title}\n{row.url or ''}".strip() for row in rows))

    def selected_text(self) -> str:
        """The selected passage of the open article."""
        kept, place = self._window.kept, self._window.page.text.selected()
        return kept.article.text[place[0] : place[1]] if kept and place else ""

    def quote(self) -> None:
        kept, place = self._window.kept, self._window.page.text.selected()
        if kept is None or place is None:
            self._window.tell(tr("Select text in the article first."))
            return
        exports = self._window.library.exports
        self._window.jobs.later(lambda: exports.quote(kept.id, *place), self._put_quote, self._window.report)

    def look_up(self) -> None:
        words = " ".join(self.selected_text().split())[:120]
        if words:
            self._window.toolbar.set_words(f'"{words}"' if " " in words else words)
            self._window.commands.view.search_for(self._window.toolbar.words.text())

    def find(self) -> None:
        if self._window.kept is None:
            self.search()
            return
        self._window.page.find_bar.open_bar(self.selected_text()[:100])

    def find_next(self) -> None:
        self._window.page.find_bar.next()

    def find_previous(self) -> None:
        self._window.page.find_bar.previous()

    def search(self) -> None:
        field = self._window.toolbar.words
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def keep_search(self) -> None:
        """Put the search that is shown into the sidebar."""
        query = self._window.browser.view.query.strip()
        if self._window.browser.view.kind != "found" or not query:
            self._window.tell(tr("Search for something first."))
        else:
            self._window.deeds.keep_search(query)

    def go_to_anything(self) -> None:
        from digest_app.ui.dialogs.palette import Palette

        Palette(self._window).exec()

    def select_all(self) -> None:
        focus = self._window.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.selectAll()
        elif focus is self._window.page.text:
            self._window.page.text.selectAll()
        else:
            self._window.rows.selectAll()

    def ask_at(self, point: QPoint) -> None:
        """The menu of the text."""
        menu = QMenu(self._window)
        acts = self._window.acts
        chosen = bool(self.selected_text())
        of_passages = ("copy_selected", "quote", "highlight", "look_up", "take_out", "take_out_always")
        for name in of_passages:
            menu.addAction(acts[name])
            acts[name].setEnabled(chosen)
        menu.addSeparator()
        for name in ("find", "show_removed", "text_style", "open_original"):
            menu.addAction(acts[name])
        menu.exec(point)
        for name in of_passages:
            acts[name].setEnabled(True)

    def _put_quote(self, quote: str) -> None:
        QGuiApplication.clipboard().setText(quote)
        self._window.tell(tr("Quote copied"))
