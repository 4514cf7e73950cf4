"""Topics: adding, changing, removing, and why an article is under one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from digest_app.core.model import Assignment, Topic
from digest_app.ui.icons import icon
from digest_app.ui.jobs import Latest
from digest_app.ui.phrases import tr
from digest_app.ui.proposals import MOST_TITLES, ProposalsBar
from digest_app.ui.topics_pane import SEARCH

if TYPE_CHECKING:
    from digest_app.core.model import TopicProposal
    from digest_app.ui.window import MainWindow

MOST_LOOKED_AT = 300
"""Unsorted articles, the newest, that proposals are made from."""


class TopicCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.bar = ProposalsBar()
        self.bar.chosen.connect(self._accept)
        self._looking = Latest(window.jobs)
        self._proposed_for: tuple[int, ...] = ()

    # ----------------------------------------------------------------- proposals

    def propose(self) -> None:
        """Where the unsorted articles are shown, say over them which topics they suggest."""
        unsorted = self._unsorted()
        if unsorted == self._proposed_for:
            return
        self._proposed_for = unsorted
        if unsorted:
            self._looking.start(lambda _: self._proposals(), self._show, self._window.report)
        else:
            self.bar.hide()

    def _unsorted(self) -> tuple[int, ...]:
        browser = self._window.browser
        if browser.view.kind != "unsorted" or not browser.loaded:
            return ()
        return tuple(one for section in self._window.rows.rows.sections for one in section.ids[:MOST_LOOKED_AT])

    def _proposals(self) -> tuple[list[TopicProposal], dict[int, str]]:
        library = self._window.library
        proposals = library.filing.proposals(MOST_LOOKED_AT)
        named = [one for proposal in proposals for one in proposal.articles[:MOST_TITLES]]
        return proposals, {row.id: row.title for row in library.shelf.rows(named)}

    def _show(self, found: tuple[list[TopicProposal], dict[int, str]]) -> None:
        if self._proposed_for:
            self.bar.show_proposals(*found)

    def _accept(self, proposal: TopicProposal) -> None:
        topic = Topic(name=proposal.name, colour=self._free_colour(), phrases=proposal.phrases)
        self._window.deeds.add_topic(topic)

    # ----------------------------------------------------------------- topics

    def new_topic(self) -> None:
        from digest_app.ui.dialogs.topic import TopicDialog

        dialog = TopicDialog(self._window, Topic(name="", colour=self._free_colour()))
        if dialog.exec():
            self._window.deeds.add_topic(dialog.topic())

    def edit_topic(self) -> None:
        from digest_app.ui.dialogs.topic import TopicDialog

        shown = self._window.browser.topic()
        if shown is None:
            self._window.tell(tr("Choose a topic in the sidebar first."))
            return
        dialog = TopicDialog(self._window, shown)
        if dialog.exec() and dialog.topic() != shown:
            self._window.deeds.change_topic(shown, dialog.topic())

    def remove_topic(self) -> None:
        topic = self._window.browser.topic()
        if topic is None:
            self._window.tell(tr("Choose a topic in the sidebar first."))
            return
        self._window.side.choose("all")
        self._window.deeds.remove_topic(topic)

    def file_anew(self) -> None:
        browser = self._window.browser
        self._window.work.start(tr("Filing articles"), self._window.library.filing.refile, lambda _: browser.refresh())

    def ask_at(self, key: str, point: QPoint) -> None:
        """The menu of a line of the sidebar."""
        menu, acts = QMenu(self._window), self._window.acts
        if key.startswith("topic:"):
            self._window.side.choose(key)
            for name in ("edit_topic", "remove_topic"):
                menu.addAction(acts[name])
        elif key.startswith(SEARCH):
            query = key.removeprefix(SEARCH)
            menu.addAction(icon("close"), tr("Forget this search"), lambda: self._window.deeds.forget_search(query))
        elif key == "bin":
            menu.addAction(acts["empty_bin"])
        else:
            menu.addAction(acts["read_all"])
        menu.addSeparator()
        menu.addAction(acts["new_topic"])
        menu.exec(point)

    def explain(self, assignment: Assignment | None, point: QPoint) -> None:
        """Show why the open article is under a topic, and mark the words in it."""
        from digest_app.ui.why import WhyPopover

        kept = self._window.kept
        if kept is None:
            return
        popover = WhyPopover(self._window, kept, assignment)
        self._window.page.mark_reasons(assignment)
        popover.place_chosen.connect(self._window.page.go_to)
        popover.closed.connect(self._end_marks)
        popover.open_at(point)

    def _end_marks(self) -> None:
        self._window.page.mark_reasons(None)

    def _free_colour(self) -> str:
        """A colour that no topic has yet."""
        taken = {topic.colour.lower() for topic in self._window.browser.topics}
        colours = ("#7c5cff", "#16a085", "#d9822b", "#c2407a", "#3f7fbf", "#7a8b2d", "#b5543f", "#5f6b7a")
        return next((one for one in colours if one not in taken), colours[0])
