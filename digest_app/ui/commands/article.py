"""What can be done with articles: going from one to the next, marking, moving, and the open one's summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu

from digest_app.core.model import Highlight, Kept, Row, Sentence, Summary, Topic
from digest_app.ui.icons import dot, icon
from digest_app.ui.phrases import tr
from digest_app.ui.theme import readable

if TYPE_CHECKING:
    from digest_app.core.library.renewing import Renewal, Version
    from digest_app.ui.window import MainWindow


class ArticleCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # ----------------------------------------------------------------- going

    def next_article(self) -> None:
        self._window.pages.show_article()
        self._window.rows.step(1)

    def previous_article(self) -> None:
        self._window.pages.show_article()
        self._window.rows.step(-1)

    def next_unread(self) -> None:
        self._window.pages.show_article()
        if not self._window.rows.step(1, unread=True):
            self._window.tell(tr("No unread article below."))

    def go_to_sentence(self, number: int) -> Callable[[], None]:
        """What the key of a summary sentence does."""
        return lambda: self._window.page.summary.activate(number)

    def keep_place(self, article_id: int, offset: int) -> None:
        shelf = self._window.library.shelf
        self._window.jobs.later(lambda: shelf.place(article_id, offset))

    # ----------------------------------------------------------------- marking

    def toggle_read(self) -> None:
        rows = self._rows_with_copies()
        read = not all(row.read for row in rows)
        self._mark(rows, tr("Marked as read") if read else tr("Marked as unread"), read=read)

    def toggle_star(self) -> None:
        rows = self._rows()
        starred = not all(row.starred for row in rows)
        if not starred and self._window.browser.view.kind == "starred":
            self._leave([row.id for row in rows])
        self._mark(rows, tr("Starred") if starred else tr("Star taken away"), starred=starred)

    def toggle_archive(self) -> None:
        rows = self._rows_with_copies()
        archived = not all(row.archived for row in rows)
        text = tr("Archived %n article(s)", len(rows)) if archived else tr("Taken out of the archive")
        self._leave([row.id for row in rows])
        self._mark(rows, text, archived=archived)
        if rows:
            self._window.deeds.told.emit(text)

    def read_all(self) -> None:
        sections = self._window.rows.rows.sections
        ids = list(dict.fromkeys(one for each in sections for some in (each.ids, each.folded) for one in some))
        if ids:
            text = tr("Marked %n article(s) as read", len(ids))
            self._window.browser.hold(ids)
            self._window.deeds.mark(ids, text, read=True)
            self._window.deeds.told.emit(text)

    def star_icon(self, *, starred: bool) -> QIcon:
        return icon("star-filled", self._window.theme.colours.warn) if starred else icon("star")

    # ----------------------------------------------------------------- moving

    def move_to_bin(self) -> None:
        ids = self._window.selected()
        if not ids:  # only then: articles come back from the bin, links on their way do not
            self._window.saver.dismiss([link.id for link in self._window.rows.selected_links()])
            return
        if self._window.browser.view.kind == "bin":
            self._window.tell(tr("It is in the bin already; “Empty the bin” removes it for good."))
            return
        ids = self._window.browser.with_copies(ids)
        self._leave(ids)
        self._window.deeds.bin(ids)

    def restore(self) -> None:
        if self._window.browser.view.kind not in ("bin", "found"):
            self._window.tell(tr("Only what is in the bin can be restored."))
        elif ids := self._window.selected():
            self._leave(ids)
            self._window.deeds.restore(ids)

    def move_to_topic(self) -> None:
        if not self._window.selected():
            self._window.tell(tr("Choose an article from the list."))
            return
        menu = self.topic_menu(self._window.selected(), self._source())
        rows = self._window.rows
        at = rows.visualRect(rows.currentIndex()).center()
        menu.exec(rows.viewport().mapToGlobal(at) if rows.currentIndex().isValid() else QCursor.pos())

    def topic_menu(self, ids: Sequence[int], source: Topic | None) -> QMenu:
        """The topics that articles can be moved to."""
        menu = QMenu(self._window)
        ground = self._window.theme.colours.raised
        for topic in self._window.browser.topics:
            if source is None or topic.id != source.id:
                action = menu.addAction(dot(readable(topic.colour, ground)), topic.name.replace("&", "&&"))
                action.triggered.connect(self._mover(ids, source, topic))
        if source is not None:
            menu.addSeparator()
            name = source.name.replace("&", "&&")
            action = menu.addAction(icon("close"), tr("Not about “{topic}”").format(topic=name))
            action.triggered.connect(lambda: self._unfile(ids, source))
        menu.addSeparator()
        menu.addAction(self._window.acts["new_topic"])
        menu.setEnabled(bool(ids))
        return menu

    def drop_on(self, ids: list[int], key: str) -> None:
        """Articles were dragged onto a line of the sidebar."""
        entry = self._window.side.entry(key)
        target = next((one for one in self._window.browser.topics if entry and one.id == entry.topic_id), None)
        if target is not None:
            self._mover(ids, self._source(), target)()
        elif key == "unsorted" and self._window.browser.view.kind != "unsorted":
            self._leave_topic(ids)
            self._window.deeds.unsort(ids)
        elif key == "bin":
            ids = self._window.browser.with_copies(ids)
            self._leave(ids)
            self._window.deeds.bin(ids)
        elif key in ("archive", "starred"):
            ids = self._window.browser.with_copies(ids) if key == "archive" else ids
            text = tr("Archived %n article(s)", len(ids)) if key == "archive" else tr("Starred")
            self._window.deeds.mark(ids, text, **{"archived" if key == "archive" else "starred": True})
            self._window.deeds.told.emit(text)

    # ----------------------------------------------------------------- the original

    def open_original(self) -> None:
        if self._window.kept is not None and self._window.kept.article.url:
            self.open_link(self._window.kept.article.url)

    def open_link(self, address: str) -> None:
        """Open a web address in the browser; nothing else is ever opened."""
        url = QUrl(address)
        if url.scheme() in {"http", "https"} and url.host():
            QDesktopServices.openUrl(url)

    def copy_link(self) -> None:
        if self._window.kept is not None and self._window.kept.article.url:
            QGuiApplication.clipboard().setText(self._window.kept.article.url)
            self._window.tell(tr("Link copied"))

    def fetch_again(self) -> None:
        kept = self._window.kept
        if kept is None or not kept.article.url:
            return
        self._window.tell(tr("Fetching again…"))
        renewing = self._window.library.renewing
        self._window.jobs.start(
            lambda checkpoint: renewing.refetch(kept.id, checkpoint), self._renewed, self._window.report
        )

    def show_versions(self) -> None:
        if (kept := self._window.kept) is not None:
            renewing = self._window.library.renewing
            self._window.jobs.later(
                lambda: renewing.versions(kept.id), lambda found: self._choose_version(kept, found), self._window.report
            )

    def _choose_version(self, kept: Kept, versions: Sequence[Version]) -> None:
        from digest_app.ui.dialogs.versions import VersionsDialog

        if not versions:
            self._window.tell(tr("There is no earlier version of this article."))
            return
        dialog = VersionsDialog(self._window, kept.article, versions)
        if dialog.exec():
            self._window.deeds.take_version(kept.id, dialog.chosen().number)

    def edit_details(self) -> None:
        from digest_app.ui.dialogs.details import DetailsDialog

        if self._window.kept is None:
            return
        kept = self._window.kept
        dialog = DetailsDialog(kept.article, self._window)
        if dialog.exec():
            after = dialog.fields()
            self._window.deeds.edit(kept.id, {name: getattr(kept.article, name) for name in after}, after)

    def show_picture(self, address: str) -> None:
        from digest_app.ui.dialogs.picture import PictureDialog

        image = self._window.page.picture(address)
        if image is not None and not image.isNull():
            PictureDialog(image, self._window).exec()

    def show_why(self) -> None:
        kept = self._window.kept
        if kept is not None:
            inside = [one for one in kept.assignments if one.state == "in"]
            corner = self._window.page.header.mapToGlobal(QPoint(24, self._window.page.header.height()))
            self._window.commands.topics.explain(inside[0] if inside else None, corner)

    def show_removed(self) -> None:
        from digest_app.ui.dialogs.removed import RemovedDialog

        if (kept := self._window.kept) is not None:
            deeds = self._window.deeds
            RemovedDialog(
                kept.article, lambda part, always: deeds.bring_back(kept.id, part, always=always), self._window
            ).exec()

    def take_out(self) -> None:
        """Take the paragraphs of the selected passage out of the text."""
        self._take_out(always=False)

    def take_out_always(self) -> None:
        """The same on every page of the site."""
        self._take_out(always=True)

    def _take_out(self, *, always: bool) -> None:
        kept, place = self._window.kept, self._window.page.text.selected()
        if kept is None or place is None:
            self._window.tell(tr("Select text in the article first."))
        else:
            self._window.deeds.take_out(kept.id, *place, always=always)

    def cleaning_rules(self) -> None:
        from digest_app.ui.dialogs.rules import RulesDialog

        RulesDialog(self._window).exec()

    def highlight(self) -> None:
        """Keep the selected passage."""
        kept, place = self._window.kept, self._window.page.text.selected()
        if kept is None or place is None:
            self._window.tell(tr("Select text in the article first."))
            return
        quote = kept.article.text[place[0] : place[1]]
        self._window.deeds.highlight(Highlight(article_id=kept.id, start=place[0], end=place[1], quote=quote))

    def open_highlight(self, place: int) -> None:
        """A click into a highlight opens its colour and note."""
        from digest_app.ui.highlight_popover import HighlightPopover

        kept = self._window.kept
        found = next((one for one in kept.highlights if one.start <= place < one.end), None) if kept else None
        if found is not None:
            HighlightPopover(self._window, found).open_at(QCursor.pos() + QPoint(0, 14))

    # ----------------------------------------------------------------- the summary

    def ask_for_method(self, point: QPoint) -> None:
        kept = self._window.kept
        if kept is None:
            return
        menu = QMenu(self._window)
        menu.addSection(tr("How sentences are chosen"))
        now = kept.marks.summary_method or self._window.library.settings.text("summary_method")
        for name, label in self._window.library.summaries.methods():
            action = menu.addAction(tr(label))
            action.setCheckable(True)
            action.setChecked(name == now)
            action.triggered.connect(self._chooser(kept, name))
        if banned := len(self._window.library.summaries.banned(kept.id)):
            menu.addSeparator()
            text = tr("Let %n banned sentence(s) be chosen again", banned)
            menu.addAction(icon("undo"), text, lambda: self._window.deeds.lift_bans(kept.id, self._show_summary))
        menu.exec(point)

    def pin(self, sentence: Sentence) -> None:
        self._say_of(sentence, pinned=True)

    def ban(self, sentence: Sentence) -> None:
        self._say_of(sentence, pinned=False)

    def clear(self, sentence: Sentence) -> None:
        self._say_of(sentence, pinned=None)

    def _say_of(self, sentence: Sentence, *, pinned: bool | None) -> None:
        if self._window.kept is not None:
            self._window.deeds.say_of_sentence(self._window.kept.id, sentence, self._show_summary, pinned=pinned)

    # ----------------------------------------------------------------- helpers

    def _rows(self) -> list[Row]:
        return self._window.library.shelf.rows(self._window.selected())

    def _rows_with_copies(self) -> list[Row]:
        """The selected articles and those that lie under their rows: they are read, put away or binned together."""
        return self._window.library.shelf.rows(self._window.browser.with_copies(self._window.selected()))

    def _mark(self, rows: Sequence[Row], text: str, **marks: bool) -> None:
        if rows:
            if "read" in marks:
                self._window.browser.hold([row.id for row in rows])
            self._window.deeds.mark([row.id for row in rows], text, **marks)

    def _leave(self, ids: Sequence[int]) -> None:
        """Go to the neighbour before articles leave the list."""
        if (neighbour := self._window.rows.neighbour_of(ids)) and self._window.rows.current_id() in ids:
            self._window.rows.select(neighbour)

    def _source(self) -> Topic | None:
        """The topic that the selected articles stand under where they are seen."""
        rows, browser = self._window.rows, self._window.browser
        if (topic := browser.topic()) is not None:
            return topic
        at = rows.rows.section_at(rows.currentIndex().row())
        key = rows.rows.sections[at].key if at >= 0 else ""
        return next((one for one in browser.topics if key == f"topic:{one.id}"), None)

    def _mover(self, ids: Sequence[int], source: Topic | None, target: Topic) -> Callable[[], None]:
        text = tr("Moved to “{topic}”").format(topic=target.name)

        def move() -> None:
            self._leave_topic(ids)
            self._window.deeds.move(ids, source.id if source else None, target.id, text)

        return move

    def _unfile(self, ids: Sequence[int], source: Topic) -> None:
        self._leave_topic(ids)
        self._window.deeds.unfile(ids, source)

    def _leave_topic(self, ids: Sequence[int]) -> None:
        if self._window.browser.view.kind in ("topic", "unsorted"):
            self._leave(ids)

    def _chooser(self, kept: Kept, method: str) -> Callable[[], None]:
        return lambda: self._window.deeds.choose_method(kept, method, self._show_summary)

    def _show_summary(self, article_id: int, summary: Summary) -> None:
        if self._window.kept is not None and self._window.kept.id == article_id:
            self._window.page.show_summary(summary)

    def _renewed(self, renewal: Renewal) -> None:
        self._window.toast.tell(renewal.why if not renewal.better else tr("Fetched again: the text is better now."))
        self._window.browser.refresh()
