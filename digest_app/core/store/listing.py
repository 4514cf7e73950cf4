"""Which articles a list shows, in which order and groups, read from narrow indexes."""

# no `from __future__ import annotations` here: a named tuple compiles every annotation that is text, at each start

import sqlite3
from array import array
from collections.abc import Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from digest_app.core.model import Row
from digest_app.core.store import rows
from digest_app.core.store.columns import seconds

Kind = Literal["all", "unread", "starred", "archive", "bin", "topic", "unsorted", "found"]
Order = Literal["newest", "oldest", "title", "site"]
Grouping = Literal["topic", "day", "site", ""]


class View(NamedTuple):
    """What a list shows: a shelf, a topic or a search, with order and grouping."""

    kind: Kind = "all"
    topic_id: int = 0
    query: str = ""
    order: Order = "newest"
    group: Grouping = ""
    fold: bool = False
    """Copies of an article lie under its row; not in the bin."""


class Selection(NamedTuple):
    """Articles that fulfil every condition named; never those in the bin."""

    topic_id: int | None = None
    """0: Unsorted."""
    unread: bool = False
    starred: bool = False
    archived: bool | None = False
    """None: whether archived or not."""
    since: datetime | None = None
    until: datetime | None = None


class Group:  # plain, as `Counts` is: a named tuple costs half a millisecond, at each start of each command
    """Articles under one heading of the list."""

    __slots__ = ("colour", "folded", "ids", "title", "topic_id")

    def __init__(
        self, title: str, ids: "array[int]", colour: str = "", topic_id: int = 0, folded: "array[int] | None" = None
    ) -> None:
        self.title = title
        """A topic's name, an ISO day, a site; empty for Unsorted or an unknown site."""
        self.ids = ids
        self.colour = colour
        self.topic_id = topic_id
        self.folded = array("q") if folded is None else folded
        """Copies that lie under the row of another article of the group."""


class Counts:
    """How many articles the sidebar shows beside its entries; a topic's are (all, unread)."""

    __slots__ = ("all", "archived", "binned", "starred", "topics", "unread", "unsorted")

    def __init__(
        self,
        all: int = 0,  # noqa: A002  # the shelf's name
        unread: int = 0,
        starred: int = 0,
        archived: int = 0,
        binned: int = 0,
        unsorted: tuple[int, int] = (0, 0),
        topics: Mapping[int, tuple[int, int]] | None = None,
    ) -> None:
        self.all = all
        self.unread = unread
        self.starred = starred
        self.archived = archived
        self.binned = binned
        self.unsorted = unsorted
        self.topics: Mapping[int, tuple[int, int]] = topics or {}


_ORDERS = {
    "newest": "marks.moment DESC, marks.article_id DESC",
    "oldest": "marks.moment, marks.article_id",
    "title": "(SELECT title FROM articles WHERE id = marks.article_id) COLLATE NOCASE, marks.article_id",
    "site": "(SELECT site FROM articles WHERE id = marks.article_id), marks.moment DESC, marks.article_id DESC",
}
# a date without a time is kept as midnight in UTC, and is that day wherever the reader is
_IS_DAY = "marks.moment % 86400 = 0"
_DAY = f"CASE WHEN {_IS_DAY} THEN date(marks.moment, 'unixepoch') ELSE date(marks.moment, 'unixepoch', 'localtime') END"
_SHELVES = {
    "all": "marks.shelf = 0",
    "unread": "marks.shelf = 0 AND marks.read = 0",
    "starred": "marks.shelf = 0 AND marks.starred = 1",
    "archive": "marks.shelf = 1",
    "bin": "marks.shelf = 2",
}


def ids(connection: sqlite3.Connection, view: View, limit: int = -1) -> "array[int]":
    """The ids of a view's articles in its order; not for a search."""
    source, values = _source(view)
    order = _ORDERS[view.order]
    if view.kind in ("topic", "unsorted") and view.order in ("newest", "oldest"):
        order = order.replace("marks.moment", "filed.moment").replace("marks.article_id", "filed.article_id")
    statement = f"SELECT marks.article_id FROM {source} ORDER BY {order} LIMIT ?"
    return array("q", (row[0] for row in connection.execute(statement, (*values, limit))))


def every(connection: sqlite3.Connection) -> list[int]:
    """The ids of all articles, those in the bin included."""
    return [row[0] for row in connection.execute("SELECT id FROM articles ORDER BY id")]


def select(connection: sqlite3.Connection, chosen: Selection, limit: int = -1) -> "array[int]":
    """The ids of the articles that a selection names, newest first."""
    conditions = ["marks.shelf < 2" if chosen.archived is None else f"marks.shelf = {int(chosen.archived)}"]
    values: list[int] = []
    if chosen.topic_id is not None:
        conditions.append("marks.article_id IN (SELECT article_id FROM filed WHERE topic_id = ?)")
        values.append(chosen.topic_id)
    if chosen.unread:
        conditions.append("marks.read = 0")
    if chosen.starred:
        conditions.append("marks.starred = 1")
    if chosen.since is not None:
        conditions.append(bounded(">="))
        values += bounds(chosen.since)
    if chosen.until is not None:
        conditions.append(bounded("<"))
        values += bounds(chosen.until)
    statement = (
        f"SELECT marks.article_id FROM marks WHERE {' AND '.join(conditions)}"
        " ORDER BY marks.moment DESC, marks.article_id DESC LIMIT ?"
    )
    return array("q", (row[0] for row in connection.execute(statement, (*values, limit))))


def bounded(side: str) -> str:
    """The condition that an article came out from a moment on (`>=`) or before it (`<`); `bounds` are its values."""
    # the first condition alone is answered from the index
    return (
        f"marks.moment {side} {'min' if side == '>=' else 'max'}(?, ?)"
        f" AND marks.moment {side} CASE WHEN {_IS_DAY} THEN ? ELSE ? END"
    )


def bounds(moment: datetime) -> tuple[int, int, int, int]:
    """The values of `bounded`: a moment, and what the clock shows then where the reader is."""
    from datetime import UTC

    there = moment.astimezone()
    true, shown = seconds(there), seconds(there.replace(tzinfo=UTC))
    return (true, shown, shown, true)


def first(connection: sqlite3.Connection, view: View, limit: int) -> list[Row]:
    """The first lines of a view, for painting before the rest is known."""
    found = ids(connection, view, limit)
    if not view.fold:
        return rows.of(connection, found)
    from digest_app.core.store import copies

    return copies.name(connection, rows.of(connection, fold(connection, view, [Group("", found)])[0].ids))


def groups(connection: sqlite3.Connection, view: View) -> list[Group]:
    """A view's articles under the headings it asks for, each group in the view's order."""
    return fold(connection, view, _groups(connection, view))


def fold(connection: sqlite3.Connection, view: View, found: list[Group]) -> list[Group]:
    """Let copies lie under the rows of what they repeat, where the view asks for it."""
    if not view.fold or view.kind == "bin":
        return found
    from digest_app.core.store import copies

    originals = copies.originals(connection)
    if not originals:
        return found
    for group in found:
        group.ids, group.folded = copies.fold(group.ids, originals)
    return found


def _groups(connection: sqlite3.Connection, view: View) -> list[Group]:
    if view.group == "topic" and view.kind not in ("topic", "unsorted"):
        return _by_topic(connection, view)
    if view.group == "day":
        return _by(connection, view, _DAY, "ASC" if view.order == "oldest" else "DESC")
    if view.group == "site":
        return _by(connection, view, "coalesce((SELECT site FROM articles WHERE id = marks.article_id), '')", "ASC")
    return [Group("", ids(connection, view))]


def topic_names(connection: sqlite3.Connection) -> list[tuple[int, str, str]]:
    """Id, name and colour of each topic in the reader's order: what a sidebar needs, without a topic's words."""
    return connection.execute("SELECT id, name, colour FROM topics ORDER BY place, id").fetchall()


def counts(connection: sqlite3.Connection) -> Counts:
    """Count shelves and topics; reads narrow indexes alone, but all of them."""
    shelves = dict(connection.execute("SELECT shelf, count(*) FROM marks GROUP BY shelf").fetchall())
    (unread,) = connection.execute("SELECT count(*) FROM marks WHERE shelf = 0 AND read = 0").fetchone()
    (starred,) = connection.execute("SELECT count(*) FROM marks WHERE shelf = 0 AND starred = 1").fetchone()
    topics = {
        topic: (every, unread or 0)
        for topic, every, unread in connection.execute(
            "SELECT filed.topic_id, count(*), sum(marks.read = 0) FROM filed JOIN marks USING (article_id)"
            " WHERE marks.shelf = 0 GROUP BY filed.topic_id"
        )
    }
    return Counts(
        all=shelves.get(0, 0),
        unread=unread,
        starred=starred,
        archived=shelves.get(1, 0),
        binned=shelves.get(2, 0),
        unsorted=topics.pop(0, (0, 0)),
        topics=topics,
    )


def _source(view: View) -> tuple[str, tuple[object, ...]]:
    if view.kind in ("topic", "unsorted"):
        topic = view.topic_id if view.kind == "topic" else 0
        return (
            (
                "filed CROSS JOIN marks ON marks.article_id = filed.article_id"
                " WHERE filed.topic_id = ? AND marks.shelf = 0"
            ),
            (topic,),
        )
    return f"marks WHERE {_SHELVES[view.kind]}", ()


def _by_topic(connection: sqlite3.Connection, view: View) -> list[Group]:
    order = _ORDERS[view.order]
    statement = (
        "SELECT filed.topic_id, marks.article_id FROM marks JOIN filed ON filed.article_id = marks.article_id"
        f" WHERE {_SHELVES[view.kind]} ORDER BY {order}"
    )
    members: dict[int, array[int]] = {}
    for topic_id, article_id in connection.execute(statement):
        members.setdefault(topic_id, array("q")).append(article_id)
    named = [Group(name, members[id_], colour, id_) for id_, name, colour in topic_names(connection) if id_ in members]
    return named + ([Group("", members[0])] if 0 in members else [])


def _by(connection: sqlite3.Connection, view: View, heading: str, direction: str) -> list[Group]:
    source, values = _source(view)
    statement = (
        f"SELECT {heading} AS heading, marks.article_id FROM {source}"
        f" ORDER BY heading {direction}, {_ORDERS[view.order]}"
    )
    members: dict[str, array[int]] = {}
    for title, article_id in connection.execute(statement, values):
        members.setdefault(title, array("q")).append(article_id)
    return [Group(title, found) for title, found in members.items()]
