"""Saving: links, files and copied pages become articles, each stored whole in one transaction or not at all."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from digest_app.core.capture import address
from digest_app.core.errors import BadAddress, Cancelled, DigestError, Dismissed, LibraryError
from digest_app.core.library.fetching import Fetching, is_address
from digest_app.core.library.making import Making, Prepared
from digest_app.core.model import (
    Checkpoint,
    Failed,
    Known,
    Link,
    LinkState,
    Outcome,
    Page,
    Progress,
    Saved,
    no_checkpoint,
)
from digest_app.core.store import articles, links, marks
from digest_app.core.store.articles import Entry
from digest_app.core.store.database import faults

if TYPE_CHECKING:
    import sqlite3

    from digest_app.core.importing import Imported
    from digest_app.core.library.library import Library

log = logging.getLogger(__name__)

POLL_SECONDS = 0.1
Tell = Callable[[Link | Outcome], None]
Also = Callable[["sqlite3.Connection", int], None]
"""What is stored of a new article beside itself, in the same transaction; it gets the article's id."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """What goes with every source of one batch."""

    allow: Collection[str] = ()
    announce: Callable[[str, LinkState], None] = lambda _source, _state: None
    """Told from any thread that a source has come to a new state."""
    also: Callable[[str], Also | None] = lambda _source: None
    """What is stored with the article of a source."""


@dataclass(frozen=True, slots=True)
class Queued:
    """What became of pasted links: now waiting, in the library already, or no addresses."""

    links: list[Link]
    known: list[Known]
    bad: list[Failed]
    again: set[int] = field(default_factory=set)
    """The numbers of the links that were in the queue before."""


class Saving:
    """How articles come into a library."""

    def __init__(self, library: Library, fetching: Fetching, making: Making) -> None:
        self._library = library
        self._database = library.database
        self._fetching = fetching
        self._making = making
        self.allow = fetching.allow
        self.allowed = fetching.allowed

    # ------------------------------------------------------------------ the queue

    def find(self, text: str) -> list[str]:
        """The links in a pasted text, in order, each once."""
        return address.find(text)

    def enqueue(self, sources: Iterable[str]) -> Queued:
        """Put links into the queue; those that the library has, or that are no addresses, are told apart."""
        queued = Queued([], [], [])
        with self._database.write() as connection:
            for source in sources:
                try:
                    url = address.clean(source)
                except BadAddress as problem:
                    queued.bad.append(_failed(source, problem))
                    continue
                if found := articles.known(connection, [address.key(url)]):
                    marks.restore(connection, [found[0]])
                    queued.known.append(Known(source, *found))
                    continue
                before = links.numbered(connection, address.key(url))
                queued.links.append(links.add(connection, address.key(url), url, self._library.clock()))
                if before is not None:
                    queued.again.add(before)
        return queued

    def links(self) -> list[Link]:
        """The links that wait or have failed, in the order in which they came."""
        with faults(self._database.path):
            return links.every(self._database.reader())

    def retry(self, link_ids: Iterable[int]) -> None:
        """Let failed links wait again; `run` takes them up."""
        with self._database.write() as connection:
            links.wait(connection, link_ids)

    def dismiss(self, link_ids: Iterable[int]) -> None:
        with self._database.write() as connection:
            links.remove(connection, link_ids)

    def run(self, checkpoint: Checkpoint, tell: Tell) -> None:
        """Work the queue until no link waits; `tell` hears, from any thread, each change of a link and each outcome.

        A stop (Cancelled) leaves the links that were not done in the queue.
        """
        with faults(self._database.path):
            waiting = {link.source: link for link in links.waiting(self._database.reader())}

        def announce(source: str, state: LinkState) -> None:
            tell(replace(waiting[source], state=state))

        def also(source: str) -> Also:
            return partial(_settle_link, waiting[source])

        for outcome in self._all(list(waiting), checkpoint, _Batch(announce=announce, also=also)):
            link = waiting[outcome.source]
            if not isinstance(outcome, Saved):  # that of a saved one was settled with it
                with self._database.write() as connection:
                    if isinstance(outcome, Failed):
                        links.fail(connection, link.id, outcome.why, outcome.kind)
                    else:
                        _settle_known(link, connection, outcome.id)
            if isinstance(outcome, Failed):
                tell(replace(link, state=LinkState.FAILED, why=outcome.why, kind=outcome.kind))
            else:
                tell(outcome)

    # ------------------------------------------------------------------ saving now

    def save(
        self, sources: Iterable[str], checkpoint: Checkpoint = no_checkpoint, allow: Collection[str] = ()
    ) -> Iterator[Outcome]:
        """Save links and files; each outcome comes after its transaction is on the disk, in the order of arrival."""
        each = (one for source in sources for one in self._fetching.sources(_without_password(source)))
        return self._all(each, checkpoint, _Batch(allow))

    def save_page(self, page: Page, checkpoint: Checkpoint = no_checkpoint, also: Also | None = None) -> Outcome:
        """Save a page that is at hand, and in the same transaction what `also` stores with it."""
        return _outcome(page.source, lambda: self._keep(page.source, page, checkpoint, (), also))

    def save_copied(self, html: str | None, text: str, checkpoint: Checkpoint = no_checkpoint) -> Outcome:
        """Save a page that was copied in a browser and pasted."""
        from digest_app.core.capture import files

        def keep() -> Outcome:
            return self._keep("clipboard", files.from_clipboard(html, text), checkpoint, ())

        return _outcome("clipboard", keep)

    def try_login(self, url: str, checkpoint: Checkpoint = no_checkpoint) -> None:
        """Ask a site for a page with its login. NeedsLogin, Refused or another fault where it does not let one in."""
        self._fetching.try_login(url, checkpoint)

    def prepare(
        self, source: str, checkpoint: Checkpoint = no_checkpoint, allow: Collection[str] = ()
    ) -> Iterator[Prepared | Failed]:
        """What `save` would store of a link, a file or a folder, without storing it, or why each page would not be."""
        for one in self._fetching.sources(source):
            brought = _outcome(one, partial(self._pages, one, checkpoint, allow))
            if isinstance(brought, Failed):
                yield brought
                continue
            for page in brought:
                name = one if len(brought) == 1 else page.source
                yield _outcome(name, partial(self._making.make, page, checkpoint, allow))

    # ------------------------------------------------------------------ a batch

    def _all(self, sources: Iterable[str], checkpoint: Checkpoint, batch: _Batch) -> Iterator[Outcome]:
        """Fetch in parallel, a few ahead; clean and store one after the other, as pages arrive."""
        waiting = iter(dict.fromkeys(sources))
        parallel = self._library.settings.number("parallel")
        stop, caller, done = threading.Event(), threading.current_thread(), 0

        def watch(progress: Progress) -> None:
            if stop.is_set():
                raise Cancelled
            if threading.current_thread() is caller:
                checkpoint(replace(progress, done=done))

        running: dict[Future[list[Page] | Outcome], str] = {}
        pool = ThreadPoolExecutor(parallel, thread_name_prefix="fetch")
        try:
            while True:
                for source in islice(waiting, 2 * parallel - len(running)):
                    running[pool.submit(self._bring, source, watch, batch)] = source
                if not running:
                    break
                watch(Progress("saving"))
                for future in wait(running, timeout=POLL_SECONDS, return_when=FIRST_COMPLETED).done:
                    yield from self._finish(running.pop(future), future.result(), watch, batch)
                    done += 1
        finally:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
        if done > 1:
            with suppress(DigestError):  # it will be done at the next start
                self._library.storytelling.settle()

    def _bring(self, source: str, checkpoint: Checkpoint, batch: _Batch) -> list[Page] | Outcome:
        """In a fetching thread: the pages of a source, or what is known of it already, or why it cannot be had."""

        def bring() -> list[Page] | Outcome:
            if is_address(source):
                if found := self._known([address.key(address.clean(source))]):
                    return Known(source, *found)
                batch.announce(source, LinkState.FETCHING)
            return self._pages(source, checkpoint, batch.allow)

        return _outcome(source, bring)

    def _pages(self, source: str, checkpoint: Checkpoint, allow: Collection[str]) -> list[Page]:
        return list(self._fetching.pages(source, checkpoint, allow))

    def _finish(
        self, source: str, brought: list[Page] | Outcome, checkpoint: Checkpoint, batch: _Batch
    ) -> Iterator[Outcome]:
        if not isinstance(brought, list):
            yield brought
            return
        for page in brought:
            batch.announce(source, LinkState.CLEANING)
            name = source if len(brought) == 1 else page.source
            keep = partial(self._keep, name, page, checkpoint, batch.allow, batch.also(source))
            yield _outcome(source, keep)

    def _keep(
        self, source: str, page: Page, checkpoint: Checkpoint, allow: Collection[str], also: Also | None = None
    ) -> Outcome:
        """Make an article of a page and store it: all of it, in one transaction."""
        if page.url and (found := self._known([address.key(page.url)])):
            return Known(source, *found)
        prepared = self._making.make(page, checkpoint, allow)
        keys = prepared.keys(source)
        if found := self._known(keys):
            return Known(source, *found)
        prepared = self._making.with_pictures(prepared, checkpoint, allow)
        entry = Entry(
            keys=keys,
            article=prepared.article,
            summary=prepared.summary,
            assignments=prepared.assignments,
            pages=prepared.pages if self._library.settings["keep_pages"] else (),
            pictures=prepared.pictures,
            warnings=prepared.warnings,
            saved=self._library.clock(),
        )
        checkpoint(Progress("storing"))
        articles.make_ready()
        self._library.storytelling.make_ready()
        with self._database.write(undone=self._library.storytelling.forget) as connection:
            if found := articles.known(connection, keys):
                marks.restore(connection, [found[0]])
                return Known(source, *found)
            # topics may have come and gone while the page was read
            assignments = self._library.filing.assign(prepared.article, within=connection)
            article_id = articles.add(connection, replace(entry, assignments=assignments))
            self._library.storytelling.tell(connection, article_id, prepared.article)
            if also:
                also(connection, article_id)
        log.info("saved article %d", article_id)
        return Saved(source, article_id, prepared.article.title)

    def _known(self, keys: Sequence[str]) -> tuple[int, str] | None:
        """The article that is known by these keys; one that lies in the bin comes back, for it is wanted again."""
        with faults(self._database.path):
            reader = self._database.reader()
            found = articles.known(reader, keys)
            is_binned = found is not None and marks.is_binned(reader, found[0])
        if found and is_binned:
            with self._database.write() as connection:
                marks.restore(connection, [found[0]])
        return found


T = TypeVar("T")


def _outcome(source: str, act: Callable[[], T]) -> T | Failed:
    """Do it; what stands in the way becomes an outcome. A stop, and a library in trouble, stop the whole batch."""
    try:
        return act()
    except (Cancelled, LibraryError):
        raise
    except DigestError as problem:
        log.info("not saved: %s", type(problem).__name__)
        return _failed(source, problem)
    except Exception:
        # our own bug with one page must not take the batch with it
        log.exception("a page could not be saved")
        return Failed(source, "Digest made a mistake with this page. It is in the log; nothing was lost.", "OurMistake")


def _failed(source: str, problem: DigestError) -> Failed:
    return Failed(source, str(problem), type(problem).__name__)


def _settle_link(link: Link, connection: sqlite3.Connection, article_id: int) -> None:
    """Take a link that is an article now out of the queue; one that came by an import brings tags and marks along.

    Dismissed where the reader took it out meanwhile: then nothing is stored.
    """
    if not links.is_queued(connection, link.id):
        raise Dismissed
    if about := _taken_out(link, connection):
        from digest_app.core.library.importing import apply

        apply(connection, article_id, about)


def _settle_known(link: Link, connection: sqlite3.Connection, article_id: int) -> None:
    """The same for a link that turned out to lead to an article that is there."""
    if about := _taken_out(link, connection):
        from digest_app.core.library.importing import add_to

        add_to(connection, article_id, about)


def _taken_out(link: Link, connection: sqlite3.Connection) -> Imported | None:
    """Take a link out of the queue; what an import knew of it."""
    about = links.about(connection, link.id)
    links.remove(connection, [link.id])
    if not about:
        return None
    from digest_app.core import plain
    from digest_app.core.importing import Imported

    return plain.loads(Imported, about)


def _without_password(source: str) -> str:
    """A typed `user:password@` goes no further than this: not into the library, the log, or a message."""
    if "@" not in source or not is_address(source):
        return source
    return address.clean_or_none(source) or source.rpartition("@")[2]
