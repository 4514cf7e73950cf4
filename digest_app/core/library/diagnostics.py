"""Facts about a library and this computer, to be sent with a question; no title, address or text of the reader's."""

from __future__ import annotations

import platform
import re
import sqlite3
from typing import TYPE_CHECKING

import digest_app
from digest_app.core import paths
from digest_app.core.errors import LibraryError
from digest_app.core.store import listing, schema, tally
from digest_app.core.store.database import faults

if TYPE_CHECKING:
    from digest_app.core.library.library import Library

LINES = 40
_COMPLAINT = re.compile(r"\S+ \S+ (WARNING|ERROR|CRITICAL) |    ")


def text(library: Library) -> str:
    """One fact a line; a library that cannot be read is told by its fault."""
    facts: dict[str, object] = {
        "Digest": digest_app.__version__,
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "System": platform.platform(),
        "Form": schema.NEWEST,
        "Read-only": library.read_only,
        "Backups": len(library.care.backups()),
        "Changes": tally.kept(library.folder),
    }
    try:
        with faults(library.database.path):
            counts = listing.counts(library.database.reader())
        facts["Articles"] = f"{counts.all} to read, {counts.archived} archived, {counts.binned} in the bin"
        facts["Bytes"] = library.database.path.stat().st_size
    except (LibraryError, OSError) as problem:
        facts["Articles"] = f"cannot be counted ({type(problem).__name__})"
    told = [f"{name}: {fact}" for name, fact in facts.items()]
    return "\n".join([*told, "", *_complaints(library)])


def _complaints(library: Library) -> list[str]:
    """The last lines of the log that tell of trouble; what was fetched, and from where, is left out."""
    try:
        lines = paths.log_file(library.folder).read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [line for line in lines if _COMPLAINT.match(line)][-LINES:]
