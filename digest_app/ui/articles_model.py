"""What stands in the list: links on their way, headings and articles, as one run of rows.

It holds ids, eight bytes an article, and blocks of 64 rows around what is in view: a million articles fit.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from digest_app.core import model
from digest_app.core.model import Row
from digest_app.ui import phrases
from digest_app.ui.phrases import tr

BLOCK = 64
MOST_BLOCKS = 48
MOST_LINKS = 50
"""More links than these are counted in one row."""
ARTICLE_MIME = "application/x-digest-articles"

_PLAIN_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_ARTICLE_FLAGS = _PLAIN_FLAGS | Qt.ItemFlag.ItemIsDragEnabled
"""Made once: Qt asks for them many times a frame."""

Index = QModelIndex | QPersistentModelIndex


class Section:
    """Articles under one heading; without a title there is no heading."""

    __slots__ = ("colour", "folded", "ids", "key", "open", "title", "total")

    def __init__(  # a plain record: a dataclass would cost a millisecond before the first paint
        self,
        title: str,
        colour: str,
        ids: array[int],
        *,
        is_open: bool = True,
        key: str = "",
        total: int | None = -1,
        folded: Sequence[int] = (),
    ) -> None:
        self.title = title
        self.colour = colour
        self.ids = ids
        self.open = is_open
        self.key = key
        self.total = total
        """How many there are, where not all ids are known yet; None: not known, -1: as many as there are ids."""
        self.folded = folded
        """Articles that lie under the row of another one with the same text."""

    @property
    def count(self) -> int | None:
        return len(self.ids) + len(self.folded) if self.total == -1 else self.total


class Heading(NamedTuple):
    title: str
    colour: str
    total: int | None
    open: bool
    section: int


class MoreLinks(NamedTuple):
    total: int


if TYPE_CHECKING:
    from digest_app.core.model import Link

    Entry = Link | MoreLinks | Heading | Row


FEW = 50
"""Articles that are looked for one by one: an array is searched faster than it is gone through."""


class ArticlesModel(QAbstractListModel):
    """The rows of the list; `fetch` gives the cards of some articles, quickly."""

    def __init__(self, fetch: Callable[[Sequence[int]], Iterable[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._links: list[Entry] = []
        self._sections: list[Section] = []
        self._starts: list[int] = []
        self._count = 0
        self.passages: dict[int, str] = {}
        """Of articles that a search found, the passage that answers it; shown in place of the first sentence."""
        self._blocks: OrderedDict[tuple[int, int], list[Row | None]] = OrderedDict()

    # ----------------------------------------------------------------- filling

    def show(self, sections: list[Section], links: Sequence[Link] = (), ready: Iterable[Row] = ()) -> None:
        """Show these; `ready` are cards of the first section that need not be fetched."""
        self.beginResetModel()
        self._sections = sections
        self._links = _shown_links(links)
        self._blocks.clear()
        cards = list(ready)
        for block in range(0, len(cards) - len(cards) % BLOCK, BLOCK):
            self._blocks[0, block // BLOCK] = list(cards[block : block + BLOCK])
        if sections and len(cards) == len(sections[0].ids) and len(cards) % BLOCK:
            self._blocks[0, len(cards) // BLOCK] = list(cards[-(len(cards) % BLOCK) :])
        self._count_rows()
        self.endResetModel()

    def toggle(self, section: int) -> None:
        """Fold a section up, or unfold it."""
        if not 0 <= section < len(self._sections):
            return
        self.beginResetModel()
        self._sections[section].open = not self._sections[section].open
        self._count_rows()
        self.endResetModel()

    def change(self, ids: Iterable[int], **fields: object) -> None:
        """Show these articles as just changed, before the library has answered."""
        wanted = set(ids)
        for block in self._blocks.values():
            for at, row in enumerate(block):
                if row is not None and row.id in wanted:
                    block[at] = row._replace(**fields)  # type: ignore[arg-type]  # fields of Row, by name
        self._tell_all()

    # ----------------------------------------------------------------- asking

    @property
    def sections(self) -> list[Section]:
        return self._sections

    @property
    def link_rows(self) -> int:
        return len(self._links)

    def heading_rows(self) -> list[int]:
        return [start for start, section in zip(self._starts, self._sections, strict=True) if section.title]

    def entry(self, row: int) -> Entry | None:
        """What stands in a row; None for an article that is gone."""
        if row < len(self._links):
            return self._links[row]
        at = self.section_at(row)
        if at < 0:
            return None
        section, inside = self._sections[at], row - self._starts[at]
        if section.title:
            if inside == 0:
                return Heading(section.title, section.colour, section.count, section.open, at)
            inside -= 1
        return self._card(at, inside)

    def article_id(self, row: int) -> int:
        """The article in a row, without fetching its card; 0 where there is none."""
        at = self.section_at(row)
        if at < 0:
            return 0
        section = self._sections[at]
        inside = row - self._starts[at] - bool(section.title)
        return section.ids[inside] if 0 <= inside < len(section.ids) else 0

    def section_at(self, row: int) -> int:
        """The section that a row belongs to; -1 for a link."""
        return bisect_right(self._starts, row) - 1 if row >= len(self._links) else -1

    def section_start(self, section: int) -> int:
        return self._starts[section]

    def row_of(self, article_id: int, near: int = 0) -> int:
        """The row of an article, the one closest to `near` where it stands in several sections; -1: not shown."""
        found = []
        for start, section in zip(self._starts, self._sections, strict=True):
            if section.open and article_id in section.ids:
                found.append(start + bool(section.title) + section.ids.index(article_id))
        return min(found, key=lambda row: abs(row - near), default=-1)

    def name_of(self, row: int) -> str:
        """What a link or a heading is known by, however many rows stand before it; empty for other rows."""
        entry = self.entry(row) if 0 <= row < self._count and not self.article_id(row) else None
        if isinstance(entry, Heading):
            return f"heading {self._sections[entry.section].key}"
        return _link_name(entry) if entry is not None else ""

    def row_named(self, name: str) -> int:
        """The row of a link or a heading; -1: not shown."""
        named = {_link_name(link): row for row, link in enumerate(self._links)}
        sections = zip(self._starts, self._sections, strict=True)
        named |= {f"heading {section.key}": start for start, section in sections if section.title}
        return named.get(name, -1)

    def runs_of(self, article_ids: Sequence[int], near: int = 0) -> list[tuple[int, int]]:
        """The rows of articles, as runs from a first to a last one."""
        few = len(article_ids) <= FEW
        rows = (
            sorted(row for one in article_ids if (row := self.row_of(one, near)) >= 0)
            if few
            else self._rows_of(frozenset(article_ids), near)
        )
        runs: list[tuple[int, int]] = []
        for row in rows:
            if runs and runs[-1][1] == row - 1:
                runs[-1] = runs[-1][0], row
            else:
                runs.append((row, row))
        return runs

    def _rows_of(self, article_ids: frozenset[int], near: int) -> list[int]:
        """The rows of many articles, found by going once through the list."""
        rows: dict[int, int] = {}
        for start, section in zip(self._starts, self._sections, strict=True):
            for at, one in enumerate(section.ids if section.open else (), start + bool(section.title)):
                if one in article_ids and (one not in rows or abs(at - near) < abs(rows[one] - near)):
                    rows[one] = at
        return sorted(rows.values())

    # ----------------------------------------------------------------- Qt's side

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        return spoken(entry) if role == Qt.ItemDataRole.AccessibleTextRole else _title(entry)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _ARTICLE_FLAGS if self.article_id(index.row()) else _PLAIN_FLAGS

    def mimeTypes(self) -> list[str]:
        return [ARTICLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [self.article_id(index.row()) for index in indexes]
        data = QMimeData()
        data.setData(ARTICLE_MIME, QByteArray(",".join(str(one) for one in ids if one).encode()))
        return data

    # ----------------------------------------------------------------- helpers

    def _count_rows(self) -> None:
        self._starts, at = [], len(self._links)
        for section in self._sections:
            self._starts.append(at)
            at += bool(section.title) + (len(section.ids) if section.open else 0)
        self._count = at

    def _card(self, section: int, inside: int) -> Row | None:
        key = (section, inside // BLOCK)
        block = self._blocks.get(key)
        if block is None:
            ids = self._sections[section].ids[key[1] * BLOCK : (key[1] + 1) * BLOCK]
            cards = {row.id: row for row in self._fetch(ids)}
            block = self._blocks[key] = [cards.get(one) for one in ids]
            if len(self._blocks) > MOST_BLOCKS:
                self._blocks.popitem(last=False)
        return block[inside % BLOCK] if inside % BLOCK < len(block) else None

    def _tell_all(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))


def spoken(entry: Entry | None) -> str:
    """A row as a screen reader says it: nothing is told by colour or weight alone."""
    if isinstance(entry, Row):
        marks = [] if entry.read else [tr("unread")]
        marks += [tr("starred")] if entry.starred else []
        told = [", ".join(marks), entry.title, phrases.about(entry, datetime.now(UTC)), entry.first_sentence]
        return ". ".join(part for part in told if part)
    if isinstance(entry, Heading):
        state = tr("open") if entry.open else tr("folded up")
        return ", ".join((entry.title, *([str(entry.total)] if entry.total is not None else []), state))
    if isinstance(entry, model.Link):
        return f"{entry.source}. {link_state(entry)}"
    return _title(entry)


def link_state(link: Link) -> str:
    """Where a link stands, in words."""
    words = {
        model.LinkState.WAITING: tr("Waiting"),
        model.LinkState.FETCHING: tr("Fetching…"),
        model.LinkState.CLEANING: tr("Cleaning…"),
    }
    return phrases.reason(link.kind, link.why) if link.why else words.get(link.state, tr("Not saved"))


def _title(entry: Entry | None) -> str:
    if isinstance(entry, (Row, Heading)):
        return entry.title
    if isinstance(entry, model.Link):
        return entry.source
    if isinstance(entry, MoreLinks):
        return tr("and %n more link(s) on the way", entry.total)
    return ""


def _shown_links(links: Sequence[Link]) -> list[Entry]:
    """Failed links first: they wait for the reader; the others pass by themselves."""
    ordered = sorted(links, key=lambda link: link.state != model.LinkState.FAILED)
    shown: list[Entry] = list(ordered[:MOST_LINKS])
    if len(links) > MOST_LINKS:
        shown.append(MoreLinks(len(links) - MOST_LINKS))
    return shown


def _link_name(entry: object) -> str:
    return f"link {entry.id}" if isinstance(entry, model.Link) else ""
