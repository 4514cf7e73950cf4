"""What the list shows: a shelf, a topic or a search; loaded in two steps so that its first rows are there at once."""

from __future__ import annotations

import time
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal

from digest_app.core import model
from digest_app.core.errors import DigestError
from digest_app.core.library import Counts, Group, Library, View
from digest_app.ui import phrases
from digest_app.ui.articles_model import Section
from digest_app.ui.articles_pane import ArticlesList
from digest_app.ui.jobs import Jobs
from digest_app.ui.phrases import tr
from digest_app.ui.topics_pane import SEARCH, Entry, TopicsPane, entries

if TYPE_CHECKING:
    from digest_app.core.model import Hit, Link, Row, Topic
    from digest_app.core.settings import Settings

FIRST_ROWS = 24
REFRESH_MS = 120
MOST_REFRESH_MS = 5000
WATCH_MS = 1000
MOST_PASSAGES = 200
"""Hits of a search whose answering passage is shown."""
LISTED = ("all", "unread", "starred", "archive", "bin", "unsorted")


class _Loaded(NamedTuple):
    view: View
    hits: list[Hit]
    sections: list[Section]
    counts: Counts
    topics: list[Topic]
    links: list[Link]
    searches: tuple[str, ...]


class Browser(QObject):
    """Keeps the sidebar and the list in step with the library."""

    shown = Signal()
    """Other rows are shown, or the same anew."""
    failed = Signal(Exception)

    def __init__(self, library: Library, jobs: Jobs, side: TopicsPane, rows: ArticlesList, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._side = side
        self._rows = rows
        self.view = View("all")
        self._listed = self.view
        """The view whose rows are in the list; those of a search come when they are found."""
        self.topics: list[Topic] = []
        """All of every topic; known soon after the first rows are shown."""
        self._names: list[tuple[int, str, str]] = []
        self.searches: tuple[str, ...] = ()
        self.counts = Counts()
        self.loaded = False
        """Whether the counts are known; they are not when the first rows are shown."""
        self.links: list[Link] = []
        self.found_words: frozenset[str] = frozenset()
        """Of a search, the words of the articles that answered it."""
        self._folded: set[str] = set()
        self._held: set[int] = set()
        self._seconds = 0.0
        """How long loading took last time."""
        self._asked = 0
        """How often rows were asked for: only the last answer is wanted."""
        self._version = library.version()
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._soon.timeout.connect(self.load)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look)

    # ----------------------------------------------------------------- what is shown

    def show(self, view: View) -> None:
        """Show another view: its first rows at once, the others when they are known."""
        if self.show_first(view):
            self.load()

    def show_first(self, view: View) -> bool:
        """Show the first rows of a view and no more; whether that went well."""
        self.view = view
        self._held.clear()
        try:
            self._show_first()
        except DigestError as problem:
            self.failed.emit(problem)
            return False
        return True

    def show_key(self, key: str) -> None:
        """Show what a line of the sidebar stands for."""
        self.show(self.view_of(key))

    def view_of(self, key: str) -> View:
        plain = self.view._replace(query="", topic_id=0)
        if key.startswith(SEARCH):
            return plain._replace(kind="found", query=key.removeprefix(SEARCH))
        if key.startswith("topic:"):
            return plain._replace(kind="topic", topic_id=int(key.removeprefix("topic:")))
        return plain._replace(kind=key if key in LISTED else "all")  # type: ignore[arg-type]  # one of View's kinds

    def key(self) -> str:
        """The line of the sidebar that the view belongs to."""
        if self.view.kind == "found" and self.view.query in self.searches:
            return f"{SEARCH}{self.view.query}"
        return f"topic:{self.view.topic_id}" if self.view.kind == "topic" else self.view.kind

    def title(self) -> str:
        if self.view.kind == "found":
            return tr("“{words}”").format(words=self.view.query)
        entry = self._side.entry(self.key())
        return entry.title if entry else ""

    def topic(self) -> Topic | None:
        """The topic that is shown, if one is."""
        return next((one for one in self.topics if self.view.kind == "topic" and one.id == self.view.topic_id), None)

    def topic_colours(self) -> dict[int, str]:
        return {topic_id: colour for topic_id, _, colour in self._names}

    def count(self) -> int:
        return len(
            {one for section in self._rows.rows.sections for ids in (section.ids, section.folded) for one in ids}
        )

    def with_copies(self, ids: Sequence[int]) -> list[int]:
        """These articles, and those that lie under their rows."""
        if not self.view.fold:
            return list(ids)
        rows = self._library.shelf.cards(ids)
        return list(dict.fromkeys(one for row in rows for one in (row.id, *(copy.id for copy in row.copies))))

    def refresh(self) -> None:
        """Something changed: load anew, soon, once for many changes; in a large library the less often."""
        if not self._soon.isActive():
            self._soon.start(max(REFRESH_MS, min(MOST_REFRESH_MS, round(4000 * self._seconds))))

    def hold(self, ids: Sequence[int]) -> None:
        """Keep these in the list although they no longer belong to it: the reader is looking at them."""
        if self.view.kind == "unread":
            self._held.update(ids)

    def start_watching(self) -> None:
        """See what other programs change in the library."""
        self._watch.start()

    def remember_folds(self) -> None:
        """Keep which headings are folded up, over loading anew."""
        shown = {section.key: section.open for section in self._rows.rows.sections}
        self._folded = {key for key in self._folded if key not in shown} | {
            k for k, is_open in shown.items() if not is_open
        }

    @property
    def folded(self) -> list[str]:
        self.remember_folds()
        return sorted(self._folded)

    @folded.setter
    def folded(self, keys: Sequence[str]) -> None:
        self._folded = set(keys)

    def show_links(self, links: list[Link]) -> None:
        """Show these links on their way at the top of the list."""
        self.links = links
        self._rows.show_rows(self._rows.rows.sections, self._links_here(), keep=True)
        self.shown.emit()

    # ----------------------------------------------------------------- helpers

    def _show_first(self) -> None:
        shelf = self._library.shelf
        self._names = shelf.topic_names()
        self._side.show_entries(entries(self._names, self.counts, self.searches))
        self._side.choose(self.key(), tell=False)
        if self.view.kind == "found":
            return
        self._listed = self.view
        if self.view.group == "topic" and self.view.kind == "all":
            self._show_first_by_topic()
            return
        rows = shelf.first(self.view, FIRST_ROWS)
        self._rows.show_rows([Section("", "", array("q", (row.id for row in rows)))], self._links_here(), rows)
        self.shown.emit()

    def _show_first_by_topic(self) -> None:
        sections: list[Section] = []
        rows: list[Row] = []
        for entry in self._topic_entries():
            folded = entry.key in self._folded
            view = self.view_of(entry.key)._replace(group="")
            found = self._library.shelf.first(view, 1 if folded else FIRST_ROWS)
            if not found:
                continue
            ids = array("q", () if folded else (row.id for row in found))
            sections.append(
                Section(entry.title, _colour(entry), ids, is_open=not folded, key=entry.key, total=entry.total or None)
            )
            rows = rows or (found if len(sections) == 1 and not folded else [])
            if sum(len(section.ids) for section in sections) >= FIRST_ROWS:
                break
        self._rows.show_rows(sections, self._links_here(), rows)
        self.shown.emit()

    def _topic_entries(self) -> list[Entry]:
        lines = entries(self._names, self.counts)
        return [line for line in lines if line.topic_id or line.key == "unsorted"]

    def load(self) -> None:
        """Load all rows of the view, beside all else."""
        view, held = self.view, frozenset(self._held)
        before = [(section.key, section.ids) for section in self._rows.rows.sections] if held else []
        self._asked += 1
        number = self._asked
        self._jobs.later(lambda: self._read(number, view, held, before), self._take, self._fail)

    def _fail(self, problem: Exception) -> None:
        """A search that cannot be asked finds nothing; it does not show what was there before."""
        if self.view.kind == "found":
            self._rows.show_rows([])
            self.shown.emit()
        self.failed.emit(problem)

    def _read(
        self, number: int, view: View, held: frozenset[int], before: list[tuple[str, array[int]]]
    ) -> _Loaded | None:
        """In the library's thread; None where something newer was asked for meanwhile."""
        if number != self._asked:
            return None
        begun = time.monotonic()
        shelf = self._library.shelf
        old = dict(before)
        held = frozenset(shelf.to_read(held)) if held else held  # what was put away is looked at no longer
        sections = [_section(group, view) for group in shelf.groups(view)]
        for section in sections:
            section.ids = with_held(old.get(section.key, section.ids), section.ids, held)
        hits = self._library.search(view.query, MOST_PASSAGES, typing=True) if view.kind == "found" else []
        topics, links = self._library.filing.topics(), self._library.saving.links()
        loaded = _Loaded(view, hits, sections, shelf.counts(), topics, links, shelf.searches())
        self._seconds = time.monotonic() - begun
        return loaded

    def _take(self, loaded: _Loaded | None) -> None:
        if loaded is None or loaded.view != self.view:
            return
        if self.view.kind == "topic" and self.view.topic_id not in {topic.id for topic in loaded.topics}:
            self.show_key("all")  # the topic was removed, here or by another program
            return
        self.remember_folds()
        self.found_words = _words(loaded.hits)
        self._rows.rows.passages = {hit.row.id: hit.snippet for hit in loaded.hits}
        self.loaded = True
        self.counts, self.topics, self.links = loaded.counts, loaded.topics, loaded.links
        self.searches = loaded.searches
        self._names = [(topic.id, topic.name, topic.colour) for topic in self.topics]
        self._side.show_entries(entries(self._names, self.counts, self.searches))
        for section in loaded.sections:
            section.open = section.key not in self._folded
        self._version = self._library.version()
        self._rows.show_rows(loaded.sections, self._links_here(), keep=self._listed == self.view)
        self._listed = self.view
        self.shown.emit()

    def _links_here(self) -> list[Link]:
        """Links on their way belong to the shelves where they will arrive."""
        return self.links if self.view.kind in ("all", "unread") else []

    def _look(self) -> None:
        try:
            version = self._library.version()
        except DigestError as problem:
            self._watch.stop()
            self.failed.emit(problem)
            return
        if version != self._version:
            self._version = version
            self.refresh()


def as_set(view: View, settings: Settings) -> View:
    """A view with the order, the groups and the folding that the settings ask for."""
    group, order = settings.text("list_group"), settings.text("list_order")
    return view._replace(group=group, order=order, fold=bool(settings["fold_copies"]))  # type: ignore[arg-type]  # choices of the settings


def _words(hits: Sequence[Hit]) -> frozenset[str]:
    return frozenset(hit.snippet[start:end].casefold() for hit in hits for start, end in hit.marks)


def failed_links(links: Sequence[Link]) -> list[Link]:
    return [link for link in links if link.state == model.LinkState.FAILED]


def with_held(before: array[int], now: array[int], held: frozenset[int]) -> array[int]:
    """The articles of now, with the held ones still where they were before."""
    if not held:
        return now
    there = set(now)
    merged = array("q", now)
    for at, article_id in enumerate(before):
        if article_id not in held or article_id in there:
            continue
        leader = next((one for one in reversed(before[:at]) if one in there), None)
        merged.insert(merged.index(leader) + 1 if leader is not None else 0, article_id)
        there.add(article_id)
    return merged


def _colour(entry: Entry) -> str:
    return "" if entry.colour == "none" else entry.colour


def _section(group: Group, view: View) -> Section:
    if view.group == "topic" and view.kind not in ("topic", "unsorted", "found"):
        key = f"topic:{group.topic_id}" if group.topic_id else "unsorted"
        return Section(group.title or tr("Unsorted"), group.colour, group.ids, key=key, folded=group.folded)
    if view.group == "day" and view.kind != "found":
        return Section(day_title(group.title), "", group.ids, key=group.title, folded=group.folded)
    if view.group == "site" and view.kind != "found":
        return Section(group.title or tr("Unknown site"), "", group.ids, key=f"site:{group.title}", folded=group.folded)
    return Section("", "", group.ids, folded=group.folded)


def day_title(iso: str) -> str:
    """“Today”, “Yesterday”, a weekday of the last week, else the date."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    today = datetime.now(UTC).astimezone().date()
    if iso == today.isoformat():
        return tr("Today")
    if iso == (today - timedelta(days=1)).isoformat():
        return tr("Yesterday")
    days = date.daysTo(QDate(today.year, today.month, today.day)) if date.isValid() else -1
    if 0 < days < 7:
        return QLocale().standaloneDayName(date.dayOfWeek())
    return phrases.long_date(iso)
