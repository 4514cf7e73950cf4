"""Bookmarks of a browser, of Shaarli or of any other program that writes the old Netscape form."""

from __future__ import annotations

from collections.abc import Iterator

from digest_app.core.importing import bookmarks
from digest_app.core.importing.bookmarks import Bookmark
from digest_app.core.importing.fields import address, is_yes, lines, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered

_NO_TAGS = frozenset({
    "", "bookmarks", "bookmarks bar", "bookmarks menu", "bookmarks toolbar", "other bookmarks", "mobile bookmarks",
    "favorites", "favourites", "favorites bar", "imported", "unsorted",
})  # fmt: skip


def recognises(source: Source) -> bool:
    return "<!doctype netscape-bookmark-file-1>" in source.head


def rows(source: Source) -> Iterator[tuple[str, Bookmark]]:
    return numbered(bookmarks.read(source.text))


def entry(row: Bookmark) -> Imported:
    about, folder = row.attributes, words(row.heading)
    return Imported(
        url=address(about.get("href")),
        title=words(row.title),
        saved=moment(about.get("add_date")),
        tags=tags(split_tags(about.get("tags"), ","), [] if folder.casefold() in _NO_TAGS else [folder]),
        read="toread" in about and not is_yes(about["toread"]),
        note=lines(row.note),
    )
