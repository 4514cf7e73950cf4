"""What stands to the right: an article beside the list, or digest, highlights and a story in all of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from digest_app.ui.article_page import ArticlePage
from digest_app.ui.theme import Colours

if TYPE_CHECKING:
    from digest_app.ui.digest_page import DigestPage
    from digest_app.ui.highlights_page import HighlightsPage
    from digest_app.ui.story_page import StoryPage
    from digest_app.ui.window import MainWindow


class Pages(QStackedWidget):
    """The article page, and the others when they are first asked for."""

    def __init__(self, window: MainWindow, article: ArticlePage) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._digest: DigestPage | None = None
        self._highlights: HighlightsPage | None = None
        self._story: StoryPage | None = None
        self.addWidget(article)

    def show_article(self) -> None:
        """The article beside the list."""
        if self.currentWidget() is not self._article:
            self.setCurrentWidget(self._article)
            self._window.panes.widen(wide=False)

    def show_digest(self) -> None:
        """The digest, made anew."""
        from digest_app.ui.digest_page import DigestPage

        if self._digest is None:
            self._digest = DigestPage(self._window)
            self._digest.place_chosen.connect(self._window.commands.library.go_to_place)
            self.addWidget(self._digest)
        self._show(self._digest)
        self._digest.make()

    def show_highlights(self) -> None:
        """The highlights, read anew."""
        from digest_app.ui.highlights_page import HighlightsPage

        if self._highlights is None:
            self._highlights = HighlightsPage(self._window)
            self._highlights.place_chosen.connect(self._window.commands.library.go_to_place)
            self._window.deeds.done.connect(self._highlights.load)
            self.addWidget(self._highlights)
        self._show(self._highlights)
        self._highlights.load()

    def show_story(self, article_id: int) -> None:
        """The story that an article tells with others."""
        from digest_app.ui.story_page import StoryPage

        if self._story is None:
            self._story = StoryPage(self._window)
            self._story.place_chosen.connect(self._window.commands.library.go_to_place)
            self._window.deeds.done.connect(self._load_story)
            self.addWidget(self._story)
        self._show(self._story)
        self._story.show_story(article_id)

    def leave_story(self) -> bool:
        """From the story back to the article; whether it was the story that was shown."""
        shown = self._story is not None and self.currentWidget() is self._story
        if shown:
            self.show_article()
        return shown

    def _load_story(self) -> None:
        if self._story is not None and self.currentWidget() is self._story:
            self._story.load()

    def use_colours(self, colours: Colours) -> None:
        for page in (self._article, self._digest, self._highlights, self._story):
            if page is not None:
                page.use_colours(colours)

    def write_again(self) -> None:
        """The reader wants other letters."""
        for page in (self._digest, self._highlights, self._story):
            if page is not None:
                page.write_again()

    def _show(self, page: DigestPage | HighlightsPage | StoryPage) -> None:
        self._window.page.keep_place()
        self._window.read_timer.stop()
        self.setCurrentWidget(page)
        self._window.panes.widen(wide=True)
