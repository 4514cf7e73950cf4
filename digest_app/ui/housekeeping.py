"""What is done once the reader sees the list, unasked and in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest_app.core.errors import LibraryDamaged
from digest_app.core.model import Checkpoint, Progress
from digest_app.ui.network import Network
from digest_app.ui.notify import Desktop

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


def begin(window: MainWindow) -> None:
    """Look for damage, warm the process that cleans pages, make the daily backup, clear the bin, end what was begun.

    Begun are the filing of the library under changed topics, and the clustering of stories.
    """
    window.desktop = Desktop(window)
    network = Network(window)
    window.saver.take_network(network)
    window.saver.run()

    def warn(warnings: list[str]) -> None:
        for warning in warnings:
            window.toast.tell(warning)

    window.jobs.start(lambda checkpoint: _keep_house(window, checkpoint), warn, window.report)


def _keep_house(window: MainWindow, checkpoint: Checkpoint) -> list[str]:
    """What endangers the library although it is sound, to be told."""
    library = window.library
    warnings = library.care.warnings()
    if library.read_only:
        return warnings
    if complaints := library.care.quick_check():
        raise LibraryDamaged(why=complaints[0])
    library.preparing.warm()
    checkpoint(Progress("backup"))
    library.care.routine()
    checkpoint(Progress("bin"))
    library.shelf.empty_bin(library.settings.number("bin_days"))
    library.filing.finish(checkpoint)
    library.storytelling.settle(checkpoint)
    return warnings
