"""Saving, exporting, backing up, and the settings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from digest_app.core.model import Failed, Known, Link, LinkState, Saved
from digest_app.ui import phrases
from digest_app.ui.browser import failed_links
from digest_app.ui.icons import icon
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.core.library.importing import Report
    from digest_app.core.library.saving import Queued
    from digest_app.ui.saver import Pasted
    from digest_app.ui.window import MainWindow


class LibraryCommands(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # ----------------------------------------------------------------- saving

    def focus_link(self) -> None:
        self._window.toolbar.link.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.toolbar.link.selectAll()

    def paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def save_text(self, text: str) -> None:
        """Save what was typed or pasted into the field for links."""
        data = QMimeData()
        data.setText(text if "://" in text or " " in text.strip() else f"https://{text.strip()}")

        def save(pasted: Pasted) -> None:
            if not self._save(pasted):
                self._window.toolbar.give_back_link(text)

        self._window.saver.look(data, save)

    def take(self, data: QMimeData) -> None:
        """Save what a clipboard or a drop holds."""
        self._window.saver.look(data, self._save)

    def _save(self, pasted: Pasted) -> bool:
        """Save what was found in a paste; whether there was anything."""
        saver = self._window.saver
        if pasted.files:
            saver.save_files(pasted.files)
        elif pasted.links:
            saver.save_links(pasted.links)
        elif pasted.is_page:
            saver.save_copied(pasted.html, pasted.text)
        else:
            self._window.toast.tell(tr("There is no link, page or file in what you pasted."))
            return False
        return True

    def open_files(self) -> None:
        kinds = tr("Pages and texts") + " (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.md *.pdf)"
        paths, _ = QFileDialog.getOpenFileNames(self._window, tr("Save files"), "", f"{kinds};;{tr('All files')} (*)")
        if paths:
            self._window.saver.save_files(paths)

    def import_files(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Import from another program"))
        if path:
            importing = self._window.library.importing
            take = self._window.work.start
            take(tr("Importing: {n}"), lambda checkpoint: importing.take(Path(path), checkpoint), self._imported)

    def show_queued(self, queued: Queued) -> None:
        """Say what became of pasted links; many are shown before they run."""
        from digest_app.ui.dialogs.queued import QueuedDialog

        if len(queued.links) + len(queued.known) + len(queued.bad) > 1:
            dialog = QueuedDialog(queued, self._window)
            if dialog.exec():
                self._window.saver.run()
            else:
                self._window.saver.dismiss([link.id for link in queued.links if link.id not in queued.again])
        elif queued.known:
            self.tell_outcome(queued.known[0])
        elif queued.bad:
            self.tell_outcome(queued.bad[0])

    def tell_outcome(self, outcome: Saved | Known | Failed) -> None:
        """One link, file or page: say how it went, and offer to go there."""
        if isinstance(outcome, Failed):
            self._window.toast.tell(phrases.reason(outcome.kind, outcome.why))
            return
        text = tr("Saved: {title}") if isinstance(outcome, Saved) else tr("In the library already: {title}")
        self._window.toast.tell(text.format(title=outcome.title), tr("Open"), lambda: self.go_to(outcome.id))

    def go_to(self, article_id: int) -> None:
        """Open an article, in the list where it stands there."""
        self._window.pages.show_article()
        if not self._window.rows.select(article_id):
            self._window.rows.select_nothing()
            self._window.open_article(article_id)
        self._window.panes.go("page")

    def go_to_article(self, article_id: int) -> None:
        """Open an article from its beginning."""
        self.go_to_place(article_id, 0, 0)

    def go_to_place(self, article_id: int, start: int, end: int) -> None:
        """Open an article at a place in it."""
        self._window.pages.show_article()
        self._window.side.choose("all", tell=False)
        if self._window.browser.key() != "all":
            self._window.browser.show_key("all")
        self.go_to(article_id)
        if end > start:
            self._window.page.go_to(start, end)

    def answer_link(self, name: str, link: Link) -> None:
        """Do with a link of the list what the reader clicked on it."""
        saver = self._window.saver
        if name == "retry":
            saver.retry([link.id])
        elif name == "dismiss":
            saver.dismiss([link.id])
        elif name == "allow":
            saver.allow(link)
        else:
            self._link_menu(link).exec(QCursor.pos())

    def retry_failed(self) -> None:
        if failed := failed_links(self._window.browser.links):
            self._window.saver.retry([link.id for link in failed])

    def dismiss_failed(self) -> None:
        if failed := failed_links(self._window.browser.links):
            self._window.saver.dismiss([link.id for link in failed])

    # ----------------------------------------------------------------- taking out

    def make_digest(self) -> None:
        self._window.side.choose("digest")

    def export(self) -> None:
        from digest_app.ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._window)
        if dialog.exec():
            self._window.work.start(tr("Exporting"), dialog.work(), self._exported)

    def copy_markdown(self) -> None:
        ids = self._window.selected()
        if ids:
            exports = self._window.library.exports
            self._window.jobs.later(lambda: exports.data(ids).decode(), self._put_markdown, self._window.report)

    # ----------------------------------------------------------------- care

    def back_up(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Where the copy goes"))
        if folder:
            care = self._window.library.care
            self._window.jobs.start(lambda _: care.backup(Path(folder)), self._backed_up, self._window.report)

    def restore_backup(self) -> None:
        from digest_app.ui.dialogs.restore import RestoreDialog

        RestoreDialog(self._window).exec()

    def empty_bin(self) -> None:
        count = self._window.browser.counts.binned
        if not count:
            self._window.tell(tr("The bin is empty."))
            return
        question = tr("Remove %n article(s) for good? This cannot be taken back.", count)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Empty the bin"), question, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is not keep:
            shelf = self._window.library.shelf
            self._window.deeds.stack.clear()
            self._window.jobs.later(shelf.empty_bin, self._changed, self._window.report)

    def logins(self) -> None:
        from digest_app.ui.dialogs.logins import LoginsDialog

        LoginsDialog(self._window).exec()

    def settings(self) -> None:
        from digest_app.ui.dialogs.settings import SettingsDialog

        SettingsDialog(self._window).exec()

    def quit(self) -> None:
        self._window.close()

    # ----------------------------------------------------------------- helpers

    def _link_menu(self, link: Link) -> QMenu:
        menu, saver = QMenu(self._window), self._window.saver
        failed = link.state == LinkState.FAILED
        if failed:
            menu.addAction(icon("refresh"), tr("Retry"), lambda: saver.retry([link.id]))
            menu.addAction(icon("copy"), tr("Paste the page's text instead"), self.paste)
        menu.addAction(icon("open-external"), tr("Open in the browser"), lambda: self._open(link.source))
        menu.addAction(icon("link"), tr("Copy the link"), lambda: QGuiApplication.clipboard().setText(link.source))
        menu.addAction(icon("close"), tr("Dismiss"), lambda: saver.dismiss([link.id]))
        return menu

    def _imported(self, report: Report) -> None:
        told = [tr("%n article(s) saved", report.saved), tr("%n link(s) to fetch", report.queued)]
        told += [tr("%n known already", report.known)] if report.known else []
        told += [tr("%n left out", len(report.skipped))] if report.skipped else []
        self._window.toast.tell(f"{report.label}: " + ", ".join(told))
        self._window.saver.run()
        self._window.browser.refresh()

    def _open(self, address: str) -> None:
        self._window.commands.article.open_link(address)

    def _exported(self, paths: Sequence[Path] | str) -> None:
        if isinstance(paths, str):
            QGuiApplication.clipboard().setText(paths)
            self._window.tell(tr("Copied"))
            return
        folder = paths[0].parent
        text = tr("Exported %n file(s) to {folder}", len(paths)).format(folder=folder)
        show = QUrl.fromLocalFile(str(folder))
        self._window.toast.tell(text, tr("Show"), lambda: QDesktopServices.openUrl(show))

    def _put_markdown(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.tell(tr("Copied as Markdown"))

    def _backed_up(self, path: Path) -> None:
        self._window.toast.tell(tr("A verified copy is in {path}").format(path=path))

    def _changed(self, _value: object) -> None:
        self._window.browser.refresh()
