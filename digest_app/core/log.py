"""The log: a line for each thing done to the library or the network; no secrets, no page text, a bounded size."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from digest_app.core import paths

SIZE = 512 * 1024
OLD_FILES = 2


def start(library: Path) -> None:
    """Write the log beside the library from now on; where that cannot be, Digest runs without one."""
    logger = logging.getLogger("digest_app")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.addHandler(_handler(paths.log_file(library)))
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _handler(path: Path) -> logging.Handler:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=OLD_FILES, encoding="utf-8", delay=True)
        path.touch(mode=0o600)
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler
