"""What the actions do, a room a menu: each method bears the name of its line in `actions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from digest_app.ui.commands.article import ArticleCommands
from digest_app.ui.commands.edit import EditCommands
from digest_app.ui.commands.help import HelpCommands
from digest_app.ui.commands.library import LibraryCommands
from digest_app.ui.commands.listening import ListeningCommands
from digest_app.ui.commands.stories import StoryCommands
from digest_app.ui.commands.topics import TopicCommands
from digest_app.ui.commands.view import ViewCommands

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class Commands:
    """All rooms of one window."""

    def __init__(self, window: MainWindow) -> None:
        self.library = LibraryCommands(window)
        self.edit = EditCommands(window)
        self.article = ArticleCommands(window)
        self.view = ViewCommands(window)
        self.listening = ListeningCommands(window)
        self.stories = StoryCommands(window)
        self.topics = TopicCommands(window)
        self.help = HelpCommands(window)

    def does(self, name: str) -> Callable[[], None]:
        """What the action of that name does."""
        rooms = (self.library, self.edit, self.article, self.view, self.listening, self.stories, self.topics, self.help)
        room = next(room for room in rooms if hasattr(room, name))
        return cast("Callable[[], None]", getattr(room, name))
