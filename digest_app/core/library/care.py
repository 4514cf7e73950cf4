"""Care of the library: is it sound, is there a copy, and putting a copy in a damaged library's place."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core.store import backup, search
from digest_app.core.store.database import faults

if TYPE_CHECKING:
    from digest_app.core.library.library import Library

DAY = timedelta(days=1)


class Care:
    """Checks and backups of an open library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._database = library.database

    def check(self) -> list[str]:
        """What is wrong with the library, in sentences; empty where all is well. Reads the whole file."""
        with faults(self._database.path):
            reader = self._database.reader()
            complaints = [row[0] for row in reader.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
            found = [f"The file is damaged: {complaint}." for complaint in complaints]
            if reader.execute("PRAGMA foreign_key_check").fetchone():
                found.append("Some records belong to articles that are not there.")
            if lost := search.out_of_step(reader):
                found.append(f"The search index is out of step with {lost} articles.")
            found += _half_articles(reader)
        return found

    def ids(self) -> list[int]:
        """The ids of all articles, those in the bin included."""
        with faults(self._database.path):
            return [row[0] for row in self._database.reader().execute("SELECT id FROM articles ORDER BY id")]

    def backup(self, folder: Path | None = None) -> Path:
        """Make a verified copy, in the library's own folder of backups unless another is given; its path."""
        return backup.make(
            self._database.path, folder or backup.folder_of(self._library.folder), now=self._library.clock()
        )

    def backups(self) -> list[Path]:
        """The copies there are, newest first."""
        return backup.backups_of(self._library.folder)

    def routine(self) -> Path | None:
        """Once a day: a verified copy, the oldest beyond the number in the settings removed."""
        keep = self._library.settings.number("backups")
        newest = next(iter(self.backups()), None)
        now = self._library.clock()
        if not keep or (newest and now - datetime.fromtimestamp(newest.stat().st_mtime, now.tzinfo) < DAY):
            return None
        made = self.backup()
        backup.rotate(self._library.folder, keep)
        return made


def _half_articles(reader: sqlite3.Connection) -> list[str]:
    half = 0
    for table in ("contents", "marks", "summaries", "filed"):
        (count,) = reader.execute(
            f"SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM {table})"  # noqa: S608 - own names
        ).fetchone()
        half += count
    return [f"{half} parts of articles are missing."] if half else []
