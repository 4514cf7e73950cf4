"""Bookmarks of a browser, of Shaarli or of any other program that writes the old Netscape form."""

from __future__ import annotations

from collections.abc import Iterator

from digest_app.core.importing import bookmarks, folders
from digest_app.core.importing.bookmarks import Bookmark
from digest_app.core.importing.fields import address, is_yes, lines, moment, split_tags, tags, words
from digest_app.core.importing.imported import Imported
from digest_app.core.importing.source import Source, numbered


def recognises(source: Source) -> bool:
    return "<!doctype netscape-bookmark-file-1>" in source.head


def rows(source: Source) -> Iterator[tuple[str, Bookmark]]:
    return numbered(bookmarks.read(source.text))


def entry(row: Bookmark) -> Imported:
    about = row.attributes
    return Imported(
        url=address(about.get("href")),
        title=words(row.title),
        saved=moment(about.get("add_date")),
        tags=tags(split_tags(about.get("tags"), ","), folders.as_tags(row.heading)),
        read="toread" in about and not is_yes(about["toread"]),
        note=lines(row.note),
    )
