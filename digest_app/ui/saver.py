"""Saving from the window: what is pasted or dropped becomes links, files or a copied page, and is worked off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal

from digest_app.core.errors import Cancelled, DigestError
from digest_app.core.library import Library
from digest_app.core.model import Checkpoint, Failed, Known, Link, LinkState, Outcome, Progress, Saved
from digest_app.ui import phrases
from digest_app.ui.jobs import Job, Jobs
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.network import Network

LINKS_MS = 150
"""The rows of links on their way are drawn anew no more often than this."""
A_PAGE = 400
"""Letters from which a copied text is taken for a page rather than for a note that names links."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a clipboard or a drop holds for Digest."""

    links: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    html: str | None = None
    text: str = ""

    @property
    def is_page(self) -> bool:
        return not self.links and not self.files and bool(self.text or self.html)


class Saver(QObject):
    """Works the queue of links, saves files and copied pages, and tells how it goes."""

    queued = Signal(object)
    """What became of pasted links (Queued), when the reader should see it before it runs."""
    progressed = Signal(str, object)
    ended = Signal()
    links_changed = Signal(object)
    arrived = Signal(object)
    """An outcome that is no row of the list: Saved, Known, or Failed of a file or copied page."""
    changed = Signal()
    offline_changed = Signal(int)
    """How many links wait for the network; -1: it is there."""
    failed = Signal(Exception)

    def __init__(self, library: Library, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._running: set[Job] = set()
        self._queue: Job | None = None
        self._links: dict[int, Link] = {}
        self._done = self._total = 0
        self._again = False
        self._network: Network | None = None
        self._links_soon = QTimer(self, singleShot=True, interval=LINKS_MS)
        self._links_soon.timeout.connect(self._tell_links)

    # ----------------------------------------------------------------- taking in

    def look(self, data: QMimeData, then: Callable[[Pasted], object]) -> None:
        """See what there is to save in a clipboard or a drop; ten thousand lines take a moment, off this thread."""
        files = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
        text = data.text() or "\n".join(url.toString() for url in data.urls())
        html = data.html() if data.hasHtml() else None
        self._jobs.later(lambda: sort_out(self._library.saving.find, text, html, files), then, self.failed.emit)

    def save_links(self, links: Sequence[str]) -> None:
        """Put links into the queue; many of them are shown to the reader first."""
        saving = self._library.saving
        many = len(links) > 1

        def take(queued: object) -> None:
            self.queued.emit(queued)
            if not many:
                self.run()

        self._jobs.later(lambda: saving.enqueue(links), take, self.failed.emit)

    def save_files(self, paths: Sequence[str]) -> None:
        """Save pages and texts from the disk."""
        saving = self._library.saving

        def work(checkpoint: Checkpoint) -> None:
            for at, outcome in enumerate(saving.save(paths, checkpoint)):
                checkpoint(Progress("saving", at + 1, len(paths)))
                self._jobs.say(self._told_outcome, outcome)

        self._start(work, len(paths))

    def save_copied(self, html: str | None, text: str) -> None:
        """Save a page that was copied in a browser."""
        saving = self._library.saving

        def work(checkpoint: Checkpoint) -> None:
            self._jobs.say(self._told_outcome, saving.save_copied(html, text, checkpoint))

        self._start(work, 1)

    # ----------------------------------------------------------------- the queue

    def run(self) -> None:
        """Work off what waits; when it is being worked off already, go on with what came since."""
        if self._queue in self._running:
            self._again = True
            return
        saving = self._library.saving
        self._links = {link.id: link for link in saving.links()}
        waiting = sum(link.state != LinkState.FAILED for link in self._links.values())
        self._links_soon.start()
        online = self._network is None or self._network.is_there
        self.offline_changed.emit(-1 if online else waiting)
        if waiting and online:
            self._queue = self._start(lambda checkpoint: saving.run(checkpoint, self._tell), waiting)

    def take_network(self, network: Network) -> None:
        """Let links wait while there is no network, and go on when it is back."""
        self._network = network
        network.changed.connect(self.run)

    def retry(self, link_ids: Sequence[int]) -> None:
        self._jobs.later(lambda: self._library.saving.retry(link_ids), lambda _: self.run(), self.failed.emit)

    def dismiss(self, link_ids: Sequence[int]) -> None:
        for link_id in link_ids:
            self._links.pop(link_id, None)
        self._jobs.later(lambda: self._library.saving.dismiss(link_ids), self._changed, self.failed.emit)

    def allow(self, link: Link) -> None:
        """Fetch a private address from now on, on this port alone: the reader said so."""
        parts = urlsplit(link.source)
        host = f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"

        def work() -> None:
            self._library.saving.allow(host)
            self._library.saving.retry([link.id])

        self._jobs.later(work, lambda _: self.run(), self.failed.emit)

    def cancel(self) -> None:
        for job in self._running:
            job.cancel()

    @property
    def busy(self) -> bool:
        return bool(self._running)

    # ----------------------------------------------------------------- helpers

    def _start(self, work: Callable[[Checkpoint], None], total: int) -> Job:
        """Files and copied pages are saved beside a queue that runs; their progress is told as one."""
        if not self._running:
            self._done = self._total = 0
        self._total += total
        self._show_progress("")
        job = self._jobs.start(work, lambda _: self._end(job), lambda problem: self._end_badly(job, problem))
        self._running.add(job)
        return job

    def _tell(self, told: Link | Outcome) -> None:
        """From any thread of the job."""
        self._jobs.say(self._hear, told)

    def _hear(self, told: Link | Outcome) -> None:
        if isinstance(told, Link):
            if told.id in self._links:  # else the reader has dismissed it
                self._links[told.id] = told
            if told.state == LinkState.FAILED:
                self._done += 1
            self._show_progress(told.source)
        else:
            self._done += 1
            self._links = {key: link for key, link in self._links.items() if link.source != told.source}
            self._show_progress(told.source)
            self.changed.emit()
        self._links_soon.start()

    def _told_outcome(self, outcome: Saved | Known | Failed) -> None:
        self._done += 1
        self._show_progress(outcome.source)
        self.arrived.emit(outcome)
        self.changed.emit()

    def _show_progress(self, source: str) -> None:
        text = tr("Saving {n} of {total}").format(n=min(self._done + 1, self._total), total=self._total)
        if host := phrases.host(source):
            text += f" · {host}"
        self.progressed.emit(text, Progress("saving", self._done, self._total))

    def _end(self, job: Job) -> None:
        self._running.discard(job)
        if not self._running:
            self.ended.emit()
        self.changed.emit()
        if self._again and job is self._queue:
            self._again = False
            self.run()

    def _end_badly(self, job: Job, problem: Exception) -> None:
        again = self._again and job is self._queue
        if again:
            self._again = False
        self._end(job)
        if isinstance(problem, Cancelled):
            waiting = {key: replace(link, state=LinkState.WAITING) for key, link in self._links.items() if not link.why}
            self._links |= waiting
            self._links_soon.start()
        elif isinstance(problem, DigestError) or not again:
            self.failed.emit(problem)

    def _tell_links(self) -> None:
        self.links_changed.emit(list(self._links.values()))

    def _changed(self, _value: object) -> None:
        self._links_soon.start()
        self.changed.emit()


def sort_out(find: Callable[[str], list[str]], text: str, html: str | None, files: tuple[str, ...]) -> Pasted:
    """Tell links from a copied page and from files; `find` finds the links in a text."""
    if files:
        return Pasted(files=files)
    links = tuple(find(text))
    if links and (_only_links(text, links) or len(text) < A_PAGE):
        return Pasted(links=links)
    if len(text) >= A_PAGE or (html and len(html) >= 4 * A_PAGE):
        return Pasted(html=html, text=text)
    return Pasted(links=links)


def _only_links(text: str, links: Sequence[str]) -> bool:
    """Whether a text is a list of links and little else."""
    rest = len("".join(text.split())) - sum(len(link) for link in links)
    return rest < 20 + 40 * len(links)
