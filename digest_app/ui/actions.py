"""Every action once: its name, keys, icon, tip and menu. Menus, toolbar, key table and palette read this table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digest_app.ui.icons import icon
from digest_app.ui.phrases import mark, tr

STANDARD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a reader can do; the window has a method of the same name."""

    name: str
    keys: str | QKeySequence.StandardKey
    icon: str
    text: str
    tip: str
    more_keys: str = ""
    checkable: bool = False


# fmt: off
MENUS: dict[str, tuple[str, tuple[Action | None, ...]]] = {
    "library": (mark("&Library"), (
        Action("focus_link", "Ctrl+L", "add", mark("Save a &link…"),
               mark("Go to the field for links")),
        Action("paste", STANDARD.Paste, "copy", mark("Save from the &clipboard"),
               mark("Save the links or the page that you copied")),
        Action("open_files", STANDARD.Open, "import", mark("Save &files…"),
               mark("Save pages and texts from files")),
        Action("import_files", "", "import", mark("&Import from another program…"),
               mark("Bring in what Pocket, Instapaper, a browser and others kept")),
        Action("retry_failed", "", "refresh", mark("&Retry what failed"),
               mark("Fetch all links again that could not be saved")),
        Action("dismiss_failed", "", "close", mark("&Dismiss what failed"),
               mark("Take the links that could not be saved off the list")),
        None,
        Action("make_digest", "Ctrl+D", "digest", mark("Today's &digest"),
               mark("What the last day brought, by topic")),
        Action("export", "Ctrl+E", "export", mark("&Export…"),
               mark("Write the selected articles to files")),
        Action("copy_markdown", "Ctrl+Shift+C", "copy", mark("Copy as &Markdown"),
               mark("Put the selected articles on the clipboard as Markdown")),
        None,
        Action("back_up", "", "save", mark("&Back up…"),
               mark("Write a verified copy of the library to a file")),
        Action("restore_backup", "", "history", mark("Restore a back&up…"),
               mark("Put a backup in the library's place")),
        Action("empty_bin", "", "trash", mark("Empty the b&in…"),
               mark("Remove for good what is in the bin")),
        None,
        Action("logins", "", "key", mark("L&ogins…"),
               mark("Sites that ask for a login before they show a page")),
        Action("settings", "Ctrl+,", "settings", mark("&Settings…"),
               mark("How Digest saves, summarises and shows")),
        Action("quit", STANDARD.Quit, "close", mark("&Quit"),
               mark("Close Digest; everything is kept")),
    )),
    "edit": (mark("&Edit"), (
        Action("undo", STANDARD.Undo, "undo", mark("&Undo"),
               mark("Take the last change back")),
        Action("redo", STANDARD.Redo, "redo", mark("&Redo"),
               mark("Do again what was taken back")),
        None,
        Action("copy_selected", STANDARD.Copy, "copy", mark("&Copy"),
               mark("Copy the selected text")),
        Action("quote", "Ctrl+Shift+Q", "note", mark("&Quote"),
               mark("Copy the selected text as a Markdown quote with its source")),
        Action("look_up", "", "search", mark("&Look up in the library"),
               mark("Search the library for the selected text")),
        None,
        Action("find", STANDARD.Find, "search", mark("&Find in the article…"),
               mark("Find words in the open article")),
        Action("find_next", STANDARD.FindNext, "chevron-down", mark("Find &next"),
               mark("The next place of these words")),
        Action("find_previous", STANDARD.FindPrevious, "chevron-up", mark("Find &previous"),
               mark("The place of these words before this one")),
        Action("search", "Ctrl+Shift+F", "search", mark("&Search the library"),
               mark("Find articles by their words")),
        Action("keep_search", "Ctrl+Shift+S", "pin", mark("&Keep this search"),
               mark("Put the search that is shown into the sidebar")),
        Action("go_to_anything", "Ctrl+K", "forward", mark("&Go to anything…"),
               mark("Find a topic, an article or a command")),
        Action("select_all", STANDARD.SelectAll, "list", mark("Select &all"),
               mark("Select all articles of the list")),
    )),
    "article": (mark("&Article"), (
        Action("next_article", "J", "chevron-down", mark("&Next"),
               mark("Go to the next article")),
        Action("previous_article", "K", "chevron-up", mark("&Previous"),
               mark("Go to the article before")),
        Action("next_unread", "N", "unread", mark("Next &unread"),
               mark("Go to the next article that is unread")),
        None,
        Action("toggle_read", "M", "read", mark("&Read or unread"),
               mark("Mark the selected articles as read, or as unread")),
        Action("toggle_star", "S", "star", mark("&Star"),
               mark("Give the selected articles a star, or take it away")),
        Action("toggle_archive", "E", "archive", mark("&Archive"),
               mark("Put the selected articles into the archive, or take them out")),
        Action("move_to_topic", "T", "topic", mark("Move to &topic…"),
               mark("Put the selected articles under another topic")),
        Action("move_to_bin", STANDARD.Delete, "trash", mark("Move to the &bin"),
               mark("Put the selected articles into the bin")),
        Action("restore", "", "restore", mark("Rest&ore"),
               mark("Take the selected articles out of the bin")),
        Action("read_all", "Shift+A", "check", mark("Mark a&ll as read"),
               mark("Mark every article of this list as read")),
        None,
        Action("open_original", "O", "open-external", mark("Open the ori&ginal"),
               mark("Open the page in the browser")),
        Action("copy_link", "Y", "link", mark("Cop&y the link"),
               mark("Put the page's address on the clipboard")),
        Action("fetch_again", STANDARD.Refresh, "refresh", mark("&Fetch again"),
               mark("Fetch the page again; the text kept now stays safe")),
        Action("show_versions", "", "history", mark("Earlier &versions…"),
               mark("What the page said before it was fetched or cleaned again, and what differs")),
        Action("edit_details", "F2", "edit", mark("&Edit details…"),
               mark("Title, authors, date, site, language and tags")),
        Action("show_removed", "Shift+W", "filter", mark("What was re&moved?"),
               mark("The parts of the page that are not in the text, and why")),
        Action("take_out", "X", "close", mark("Take out of the te&xt"),
               mark("Take the paragraphs of the selected passage out of the text, here")),
        Action("take_out_always", "", "close", mark("Take out always on this s&ite"),
               mark("Take out paragraphs that say this, on every page of the site")),
        Action("cleaning_rules", "", "filter", mark("Cleaning r&ules…"),
               mark("What is always brought back or taken out, on which site")),
        Action("show_why", "W", "info", mark("&Why this topic?"),
               mark("The words that put the article under its topic")),
        Action("highlight", "H", "highlight", mark("&Highlight"),
               mark("Mark the selected text and keep it")),
        None,
        Action("show_story", "Shift+S", "list", mark("The stor&y in all its reports"),
               mark("Every article about the same event, and where they differ")),
        Action("join_stories", "", "link", mark("These tell one stor&y"),
               mark("Put the selected articles into one story")),
        Action("part_story", "", "close", mark("&Not this story"),
               mark("Take the open article out of its story")),
    )),
    "view": (mark("&View"), (
        Action("larger_text", STANDARD.ZoomIn, "text-size", mark("&Larger text"),
               mark("Set articles in larger letters"), more_keys="Ctrl+="),
        Action("smaller_text", STANDARD.ZoomOut, "text-size", mark("&Smaller text"),
               mark("Set articles in smaller letters")),
        Action("normal_text", "Ctrl+0", "text-size", mark("&Normal text"),
               mark("Set articles in letters of the normal size")),
        Action("text_style", "Ctrl+T", "text-size", mark("&Text…"),
               mark("Typeface, size, width and line height of articles")),
        None,
        Action("read_aloud", "R", "play", mark("Read alou&d"),
               mark("Read the open article aloud from here, or stop"), checkable=True),
        Action("dim_met", "D", "moon", mark("&Dim what was read elsewhere"),
               mark("Let sentences stand back that another article of the story said before"), checkable=True),
        Action("use_caret", "F7", "edit", mark("&Caret in the text"),
               mark("Go through the text with the arrow keys; with Shift they select"), checkable=True),
        None,
        Action("show_sidebar", "F9", "sidebar", mark("Si&debar"),
               mark("Show or hide the topics"), checkable=True),
        Action("reading_only", "F11", "focus", mark("&Reading only"),
               mark("Show nothing but the article"), checkable=True),
        Action("show_menu_bar", "Ctrl+M", "menu", mark("&Menu bar"),
               mark("Show or hide the menu bar"), checkable=True),
        Action("leave", "Escape", "back", mark("&Back"),
               mark("Back from the text to the list, from a search to the shelf")),
        Action("back_to_summary", "Backspace", "summary", mark("Back to the s&ummary"),
               mark("Go from the text back to the summary sentence")),
    )),
    "topics": (mark("&Topics"), (
        Action("new_topic", "Ctrl+Shift+N", "add", mark("&New topic…"),
               mark("Add a topic and the words that speak for it")),
        Action("edit_topic", "", "edit", mark("&Edit this topic…"),
               mark("Name, colour and words of the topic that is shown")),
        Action("remove_topic", "", "trash", mark("&Remove this topic"),
               mark("Remove the topic that is shown; its articles stay")),
        Action("file_anew", "", "refresh", mark("&File all articles anew"),
               mark("Look at every article again with the topics' words")),
    )),
    "help": (mark("&Help"), (
        Action("show_keys", "?", "help", mark("&Keys"),
               mark("The table of all keys"), more_keys="F1"),
        Action("add_sample", "", "card", mark("Add the &sample article"),
               mark("An article that shows what Digest does")),
        Action("check_library", "", "check", mark("&Check the library"),
               mark("Verify that everything in the library is whole")),
        Action("copy_diagnostics", "", "copy", mark("Copy &diagnostics"),
               mark("Facts for a report of a mistake, without any text of yours")),
        Action("about", "", "info", mark("&About Digest"),
               mark("Version and licences")),
    )),
}
# fmt: on
"""Title and actions of each menu; None parts groups."""
ACTIONS = tuple(action for _, actions in MENUS.values() for action in actions if action is not None)
KEY_TABLE_EXTRA = (
    ("Space", mark("A page down, then the next unread article")),
    ("Shift+Space", mark("A page up")),
    ("1 … 9", mark("That summary sentence in the text")),
    ("Enter", mark("From the list to the text")),
    ("F6", mark("The next pane")),
)
"""Keys that belong to a pane and not to the whole window."""


def build(window: QWidget, does: Callable[[str], Callable[[], None]]) -> dict[str, QAction]:
    """Make the actions; `does` gives what an action's name stands for."""
    made = {}
    for action in ACTIONS:
        one = QAction(tr(action.text), window)
        one.setObjectName(action.name)
        one.setStatusTip(tr(action.tip))
        one.setToolTip(tr(action.tip))
        one.setIcon(icon(action.icon))
        one.setCheckable(action.checkable)
        one.setShortcuts(key_sequences(action))
        one.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        one.triggered.connect(does(action.name))
        window.addAction(one)
        made[action.name] = one
    return made


def key_sequences(action: Action) -> list[QKeySequence]:
    """The keys of an action; a standard key where the system has one."""
    keys = [QKeySequence(action.keys)] if action.keys else []
    if action.more_keys:
        keys.append(QKeySequence(action.more_keys))
    return [key for key in keys if not key.isEmpty()]


def fill(menu: QMenu, name: str, actions: Mapping[str, QAction]) -> None:
    """Put a menu's actions into it, in the table's order."""
    for action in MENUS[name][1]:
        menu.addAction(actions[action.name]) if action else menu.addSeparator()


def plain(text: str) -> str:
    """An action's text without the mark of its mnemonic and without the ellipsis."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
