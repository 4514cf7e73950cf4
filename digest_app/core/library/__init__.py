"""The front door: everything that a window, a command or a test may ask of the library.

The window and the command line know this package, the values and the faults, and never a station behind it.
"""

from digest_app.core.library.library import Library
from digest_app.core.store.backup import backups_of, restore
from digest_app.core.store.listing import Counts, Group, Selection, View

__all__ = ["Counts", "Group", "Library", "Selection", "View", "backups_of", "restore"]
