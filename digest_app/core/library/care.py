"""Care of the library: is it sound, does it lie well, is there a copy, and what is told when help is asked for."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core.errors import LibraryError
from digest_app.core.store import backup
from digest_app.core.store.database import faults

if TYPE_CHECKING:
    from digest_app.core.library.library import Library

DAY = timedelta(days=1)


class Care:
    """Checks and backups of an open library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._database = library.database

    # ------------------------------------------------------------------ checks

    def quick_check(self) -> list[str]:
        """What is wrong with the library as far as it shows in a second, in sentences: for every start, in a job."""
        from digest_app.core.store import soundness

        if self._database.is_exchanged():
            return ["The library file was taken away or exchanged while it was open: start Digest again."]
        with faults(self._database.path):
            return soundness.quick(self._library.folder, self._database.reader())

    def check(self) -> list[str]:
        """What is wrong with the library, in sentences; empty where all is well. Reads everything in it."""
        from digest_app.core.store import soundness

        with faults(self._database.path):
            return soundness.thorough(self._library.folder, self._database.reader())

    def warnings(self) -> list[str]:
        """What endangers the library although it is sound, in sentences."""
        from digest_app.core.store import surroundings

        folder, found = self._library.folder, []
        if name := surroundings.synchroniser(folder):
            found.append(
                f"The library lies in “{name}”, which is kept in step with other computers. That can damage it: "
                "move it to a folder of this computer alone, and let the backups lie there."
            )
        if kind := surroundings.network(folder):
            found.append(
                f"The library lies on a network ({kind}). That can damage it: move it to a disk of this computer."
            )
        return found

    def ids(self) -> list[int]:
        """The ids of all articles, those in the bin included."""
        from digest_app.core.store import listing

        with faults(self._database.path):
            return listing.every(self._database.reader())

    def diagnostics(self) -> str:
        """Versions, sizes and the last complaints of the log, to be sent with a question; no word of what is read."""
        from digest_app.core.library import diagnostics

        return diagnostics.text(self._library)

    # ------------------------------------------------------------------ copies

    def backup(self, folder: Path | None = None) -> Path:
        """Make a verified copy, in the library's own folder of backups unless another is given; its path."""
        if folder is None and not self._library.folder.is_dir():  # and none is made anew for a copy
            raise LibraryError(why="its folder is gone")
        source, target = self._database.reader(), folder or backup.folder_of(self._library.folder)
        return backup.make(source, target, now=self._library.clock())

    def backups(self) -> list[Path]:
        """The copies there are, newest first."""
        return backup.backups_of(self._library.folder)

    def routine(self) -> Path | None:
        """Once a day: a verified copy, the oldest beyond the number in the settings removed.

        LibraryDamaged where the library is not sound; then no copy is removed.
        """
        keep = self._library.settings.number("backups")
        newest = backup.newest_made(self._library.folder)
        now = self._library.clock()
        # one of the future was made while the clock was wrong, and must not be waited for
        if not keep or (newest and timedelta(0) <= now - newest < DAY):
            return None
        made = self.backup()
        backup.rotate(self._library.folder, keep)
        return made
