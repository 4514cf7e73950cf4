"""Commands about stories: the same event in several articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest_app.core.model import StoryNews
from digest_app.ui.jobs import Latest
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class StoryCommands:
    """What an article shares with others."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._looking = Latest(window.jobs)
        self._news = StoryNews()

    def look_for_news(self, article_id: int) -> None:
        """See, beside all else, what in an article of a story the reader has met, and where its sources differ."""
        storytelling = self._window.library.storytelling
        self._news = StoryNews()
        self._looking.start(lambda _: storytelling.news(article_id), self._show_news, self._window.report)

    def forget_news(self) -> None:
        """Another article is opened: nothing of it was met yet."""
        self._looking.cancel()
        self._news = StoryNews()

    def show_story(self) -> None:
        """The story of the open article, on a page of its own."""
        kept = self._window.kept
        if kept is None or not self._window.page.header.tells_a_story:
            self._window.tell(tr("No other article tells this story."))
        else:
            self._window.pages.show_story(kept.id)

    def join_stories(self) -> None:
        """Say that the selected articles tell one story."""
        first, *others = self._window.selected() or [0]
        if not others:
            self._window.tell(tr("Select the articles that tell one story."))
            return
        self._window.deeds.join(first, others)

    def part_story(self) -> None:
        """Say that the open article tells a story of its own."""
        kept = self._window.kept
        if kept is None or not self._window.page.header.tells_a_story:
            self._window.tell(tr("No other article tells this story."))
        else:
            self._window.deeds.part(kept.id)

    def dim_met(self) -> None:
        """Let what was read elsewhere stand back in the text, or not."""
        window = self._window
        window.commands.view.set_option("dim_met", not window.library.settings["dim_met"])
        self.take_options()

    def take_options(self) -> None:
        """Dim as the settings say."""
        dims = bool(self._window.library.settings["dim_met"])
        self._window.acts["dim_met"].setChecked(dims)
        self._window.page.dim(self._news.met if dims else ())

    def _show_news(self, news: StoryNews) -> None:
        self._news = news
        self.take_options()
        self._window.page.header.show_differences(len(news.differences))
