"""Articles that repeat another one of the library, word for word or nearly so: which, and under which row they lie."""

# no `from __future__ import annotations` here: the first list needs this file, and it has nothing to gain

import sqlite3
from array import array
from collections.abc import Collection, Mapping, Sequence

from digest_app.core.model import Copy, Row

_AT_ONCE = 500


def originals(connection: sqlite3.Connection) -> dict[int, int]:
    """Copy -> the article that it repeats, without the copies that the reader took out of the story."""
    return dict(
        connection.execute(
            "SELECT copy.article_id, copy.copy_of FROM told AS copy"
            " JOIN told AS original ON original.article_id = copy.copy_of AND original.story = copy.story"
            " WHERE copy.copy_of IS NOT NULL"
        ).fetchall()
    )


def name(connection: sqlite3.Connection, shown: Sequence[Row]) -> list[Row]:
    """The lines of a list, each with the other articles of the library that have its text."""
    named = list(shown)
    for first in range(0, len(named), _AT_ONCE):
        others = of(connection, [row.id for row in named[first : first + _AT_ONCE]])
        for at, row in enumerate(named[first : first + _AT_ONCE], first):
            if row.id in others:
                named[at] = row._replace(copies=tuple(others[row.id]))
    return named


def of(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, list[Copy]]:
    """For each of at most 500 articles that stands in the library more than once: the others with its text."""
    question = ",".join("?" * len(ids))
    original = dict(
        connection.execute(
            f"SELECT article_id, copy_of FROM told WHERE article_id IN ({question}) AND copy_of IS NOT NULL", tuple(ids)
        ).fetchall()
    )
    wanted = {original.get(each, each) for each in ids}
    question = ",".join("?" * len(wanted))
    repeated = connection.execute(
        "SELECT copy_of, article_id FROM told WHERE copy_of IN (" + question + ") ORDER BY article_id", tuple(wanted)
    ).fetchall()
    if not repeated:
        return {}
    return _by_article(connection, ids, original, repeated)


def fold(ids: "array[int]", originals: Mapping[int, int]) -> tuple["array[int]", "array[int]"]:
    """The articles of a list, each text once, and those that lie under them: copies give way to their original."""
    repeated = set(originals.values())
    there = {each for each in ids if each in repeated} if repeated else set()
    shown, folded = array("q"), array("q")
    for each in ids:
        original = originals.get(each)
        if original is None:
            shown.append(each)
        elif original in there:
            folded.append(each)
        else:
            there.add(original)
            shown.append(each)
    return shown, folded


def hand_on(connection: sqlite3.Connection, article_id: int, copies: Collection[int]) -> None:
    """Let the first of some copies of an article be what the others of them repeat.

    One that the reader took out of the story is that only where there is no other.
    """
    rows = connection.execute(
        "SELECT copy.article_id FROM told AS copy JOIN told AS original ON original.article_id = copy.copy_of"
        " WHERE copy.copy_of = ? ORDER BY copy.story != original.story, copy.article_id",
        (article_id,),
    ).fetchall()
    some = [each for (each,) in rows if each in copies]
    connection.executemany("UPDATE told SET copy_of = ? WHERE article_id = ?", [(some[0], each) for each in some[1:]])
    connection.executemany("UPDATE told SET copy_of = NULL WHERE article_id = ?", [(each,) for each in some[:1]])


def _by_article(
    connection: sqlite3.Connection, ids: Sequence[int], original: Mapping[int, int], repeated: Sequence[tuple[int, int]]
) -> dict[int, list[Copy]]:
    same: dict[int, list[int]] = {}
    for first, copy in repeated:
        same.setdefault(first, [first]).append(copy)
    members = [each for group in same.values() for each in group]
    question = ",".join("?" * len(members))
    about = {
        row[0]: row
        for row in connection.execute(
            "SELECT articles.id, articles.site, articles.url, told.story FROM articles"
            " JOIN marks ON marks.article_id = articles.id JOIN told ON told.article_id = articles.id"
            f" WHERE articles.id IN ({question}) AND marks.shelf < 2",
            tuple(members),
        )
    }
    found: dict[int, list[Copy]] = {}
    for each in ids:
        others = same.get(original.get(each, each), ())
        if each in about:
            story = about[each][3]
            kept = [Copy(*about[one][:3]) for one in others if one != each and one in about and about[one][3] == story]
            if kept:
                found[each] = kept
    return found
