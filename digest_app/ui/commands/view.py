"""What is shown and how: shelves, searches, grouping, text size, themes, panes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from digest_app.core.settings import BY_KEY, Value
from digest_app.ui.browser import as_set
from digest_app.ui.phrases import tr
from digest_app.ui.topics_pane import SEARCH

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class ViewCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before_search = "all"
        """The line of the sidebar that was shown before a search."""

    # ----------------------------------------------------------------- shelves and searches

    def show_line(self, key: str) -> None:
        """Show what a line of the sidebar stands for."""
        self._window.toolbar.set_words(key.removeprefix(SEARCH) if key.startswith(SEARCH) else "")
        wide = {"digest": self._window.pages.show_digest, "highlights": self._window.pages.show_highlights}
        if key in wide:
            wide[key]()
        else:
            self._window.pages.show_article()
            self._window.browser.show_key(key)
        if self._window.panes.one_at_a_time:
            self._window.panes.go("page" if key in wide else "list")

    def search_for(self, words: str) -> None:
        """Show what a search finds; no words: the shelf again."""
        browser = self._window.browser
        if not words:
            self.leave_search()
            return
        if browser.view.kind != "found":
            self._before_search = browser.key()
        self._window.pages.show_article()
        if self._window.panes.one_at_a_time:
            self._window.panes.go("list")
        browser.show_key(f"{SEARCH}{words}")

    def search_for_tag(self, tag: str) -> None:
        words = f'tag:"{tag}"' if " " in tag else f"tag:{tag}"
        self._window.toolbar.set_words(words)
        self.search_for(words)

    def leave_search(self) -> None:
        self._window.toolbar.set_words("")
        if self._window.browser.view.kind == "found":
            self._window.browser.show_key(self._before_search)

    def choose_option(self, key: str, value: str) -> None:
        """Group or order the list otherwise, and keep to it."""
        self.set_option(key, value)
        field = {"list_group": "group", "list_order": "order"}[key]
        self._window.browser.show(self._window.browser.view._replace(**{field: value}))  # type: ignore[arg-type]  # a choice of the settings

    def nothing_here(self) -> tuple[str, str, str, str]:
        """What an empty list says: title, hint, button, picture."""
        view, counts = self._window.browser.view, self._window.browser.counts
        if view.kind == "found":
            hint = tr("Titles, texts, tags and notes were searched. Fewer or shorter words find more.")
            return (
                tr("Nothing found for {words}").format(words=f"“{view.query}”"),
                hint,
                tr("Leave the search"),
                "search",
            )
        if view.kind in ("all", "unread") and not counts.all and not counts.archived:
            hint = tr("Paste a link and Digest keeps the article, sums it up and files it, to be read offline.")
            return tr("Nothing saved yet"), hint, tr("Try the sample article"), "inbox"
        if view.kind == "topic":
            hint = tr("Articles come here by the words of the topic, or when you drag them onto it.")
            return tr("No article is under this topic"), hint, tr("Edit the topic's words"), "topic"
        hints = {
            "unread": tr("Everything is read."),
            "starred": tr("Press S on an article to give it a star."),
            "archive": tr("Press E on an article to archive it."),
            "bin": tr("What you delete stays here for a while."),
            "unsorted": tr("Every article is under a topic."),
        }
        return tr("Nothing here"), hints.get(view.kind, ""), "", "inbox"

    def act_on_nothing(self) -> None:
        """What the button of an empty list does."""
        view = self._window.browser.view
        if view.kind == "found":
            self.leave_search()
        elif view.kind == "topic":
            self._window.commands.topics.edit_topic()
        else:
            self._window.commands.help.add_sample()

    # ----------------------------------------------------------------- text

    def larger_text(self) -> None:
        self._size_text(1)

    def smaller_text(self) -> None:
        self._size_text(-1)

    def normal_text(self) -> None:
        self.set_option("font_size", BY_KEY["font_size"].default)
        self.take_options()

    def text_style(self) -> None:
        from digest_app.ui.text_style import TextStyle

        TextStyle(self._window).open_below(self._window.page.header)

    def _size_text(self, step: int) -> None:
        size = self._window.library.settings.number("font_size") + step
        if BY_KEY["font_size"].accepts(size):
            self.set_option("font_size", size)
            self.take_options()

    def use_caret(self) -> None:
        """Let the arrow keys move a caret in the text in place of the text, or no longer."""
        text = self._window.page.text
        text.use_caret(wanted=not text.has_caret)
        self._window.acts["use_caret"].setChecked(text.has_caret)
        if text.has_caret:
            text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ----------------------------------------------------------------- options

    def set_option(self, key: str, value: Value) -> None:
        """Change one setting, at once on the screen and soon on the disk."""
        settings = self._window.library.settings
        settings.take(key, value)
        self._window.jobs.later(settings.save)

    def take_options(self) -> None:
        """Let the settings have effect."""
        window, settings = self._window, self._window.library.settings
        if window.page.measure != window.measure():
            window.page.use_measure(window.measure())
            window.pages.write_again()
        if window.theme.choice != settings.text("theme"):
            window.theme.choose(settings.text("theme"))  # type: ignore[arg-type]  # a choice of the settings
        if window.desktop is not None:
            window.desktop.take_options()
        window.commands.stories.take_options()
        view = as_set(window.browser.view, settings)
        if view != window.browser.view:
            window.browser.show(view)

    def add_theme_menu(self, menu: QMenu) -> None:
        """The choice of colours, in the menu of views."""
        colours = menu.addMenu(tr("&Colours"))
        group = QActionGroup(colours)
        for value, label in BY_KEY["theme"].choices:
            action = colours.addAction(tr(label))
            action.setCheckable(True)
            action.setChecked(self._window.library.settings["theme"] == value)
            action.triggered.connect(self._theme_chooser(value))
            group.addAction(action)

    def _theme_chooser(self, value: str) -> Callable[[], None]:
        def choose() -> None:
            self.set_option("theme", value)
            self.take_options()

        return choose

    # ----------------------------------------------------------------- panes

    def show_sidebar(self) -> None:
        self._window.panes.want_side(wanted=not self._window.panes.side_wanted)

    def reading_only(self) -> None:
        """Nothing but the article, the whole screen wide; again: as before."""
        window = self._window
        only = not window.panes.reading_only
        window.panes.read_only(only=only)
        window.toolbar.setVisible(not only)
        window.status.setVisible(not only)
        full = Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | full if only else window.windowState() & ~full)
        if only:
            window.page.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_menu_bar(self) -> None:
        bar = self._window.menuBar()
        bar.setVisible(not bar.isVisible())
        self._window.acts["show_menu_bar"].setChecked(bar.isVisible())

    def leave(self) -> None:
        """One step back: from reading only, from the text, from a search."""
        window = self._window
        if window.panes.reading_only:
            self.reading_only()
        elif window.page.find_bar.isVisible():
            window.page.find_bar.close_bar()
        elif window.panes.back() or window.pages.leave_story():
            return
        elif window.page.isAncestorOf(window.focusWidget()) if window.focusWidget() else False:
            window.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.leave_search()

    def back_to_summary(self) -> None:
        self._window.page.back_to_summary()

    def next_pane(self) -> None:
        """Let the focus go round: sidebar, list, summary, text."""
        window = self._window
        ring = [w for w in (window.side, window.rows, window.page.text) if w.isVisible()]
        at = next((at for at, widget in enumerate(ring) if widget.hasFocus()), -1)
        if ring:
            ring[(at + 1) % len(ring)].setFocus(Qt.FocusReason.ShortcutFocusReason)
