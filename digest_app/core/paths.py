"""Where things lie: the library, the settings, the log, and what ships with Digest.

platformdirs is imported only where the system's own folders are asked for, so that a named library starts fast.
"""

from __future__ import annotations

import os
from pathlib import Path

from digest_app.core.errors import LibraryError

APP_NAME = "digest-app"
LIBRARY_VARIABLE = "DIGEST_APP_LIBRARY"


def library_folder(given: str | None = None) -> Path:
    """The library's folder: the one given, else the one that DIGEST_APP_LIBRARY names, else the user's data folder.

    LibraryError where it is named by a user who is not known.
    """
    named = given or os.environ.get(LIBRARY_VARIABLE)
    if named:
        try:
            return Path(named).expanduser().absolute()
        except RuntimeError as problem:
            raise LibraryError(why=f"“{named}” begins with the name of nobody who has a folder here") from problem
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)


def log_file(library: Path) -> Path:
    """The log of what was done to this library; it holds no secrets and no article text."""
    return library / "log" / "digest.log"


def resources() -> Path:
    """Icons, fonts, topic words, translations and the sample article: in the package, or beside it in a checkout."""
    inside = Path(__file__).parents[1] / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "resources"
