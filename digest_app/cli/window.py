"""The command that opens the window; Qt is imported here and nowhere else on the command line."""

from __future__ import annotations

import argparse
import gc
from importlib import import_module

from digest_app.core import paths


def gui(given: argparse.Namespace) -> int:
    """Open the window on the library; its exit status."""
    gc.disable()  # 70 collections while the window comes up free 567 objects; `Starter` begins when it is there
    # by name, so that no command line module depends on Qt (the import contract)
    app = import_module("digest_app.ui.app")
    return int(
        app.run(
            paths.library_folder(given.library),
            links=given.links,
            deed=given.do,
            exit_when_shown=given.exit_when_shown,
            watched=given.debug,
        )
    )
