"""The folders of a browser's bookmarks: which of them tell something of a page, and what lies in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from digest_app.core.importing.fields import words

_OF_THE_BROWSER = frozenset({
    "", "bookmarks", "bookmarks bar", "bookmarks menu", "bookmarks toolbar", "other bookmarks", "mobile bookmarks",
    "favorites", "favourites", "favorites bar", "imported", "unsorted", "menu", "toolbar", "mobile",
})  # fmt: skip


class Link(NamedTuple):
    """A bookmark as the file has it, and the name of the folder that it lies in."""

    about: dict[str, Any]
    folder: object


def as_tags(folder: object) -> list[str]:
    """A folder's name as a tag; none where every browser has such a folder."""
    name = words(folder)
    return [] if name.casefold() in _OF_THE_BROWSER else [name]


def links(root: object, *, kind: str, name: str) -> Iterator[Link]:
    """What is of this `type` in a folder and in those inside it, in order; `name` is where an object has its name."""
    waiting: list[tuple[Any, object]] = [(root, "")]
    while waiting:
        about, folder = waiting.pop()
        if not isinstance(about, dict):
            continue
        if about.get("type") == kind:
            yield Link(about, folder)
        inside = about.get("children")
        waiting += [(one, about.get(name)) for one in reversed(inside if isinstance(inside, list) else [])]
