"""The log: a line for each thing done to the library or the network; no secrets, no page text, a bounded size."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from digest_app.core import paths

SIZE = 512 * 1024
OLD_FILES = 2
_FRAME = re.compile(r'File "(.+)", line (\d+), in (\S+)')


def start(library: Path) -> None:
    """Write the log beside the library from now on; where that cannot be, Digest runs without one."""
    logger = logging.getLogger("digest_app")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        with suppress(OSError):  # what a full disk did not take is lost
            handler.close()
    logger.addHandler(_handler(paths.log_file(library)))
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logging.raiseExceptions = False  # a disk that takes no more lines is no reason for a traceback on the screen


def _handler(path: Path) -> logging.Handler:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=OLD_FILES, encoding="utf-8", delay=True)
        path.touch(mode=0o600)
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(_Wordless("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


class _Wordless(logging.Formatter):
    """Tells of a mistake where it happened and of what kind it is, never its message: that may quote a page."""

    def formatException(self, ei: Any) -> str:
        return "\n".join(_told(ei[1]))


def _told(mistake: BaseException) -> Iterator[str]:
    """The frames and the kind of a mistake, after those of the one that led to it."""
    earlier = mistake.__cause__ or mistake.__context__
    if earlier is not None:
        yield from _told(earlier)
    if type(mistake).__name__ == "WorkerFault":  # its message is the traceback in the reading process
        yield from (_frame(*found) for found in _FRAME.findall(str(mistake)))
    yield from (_frame(at.filename, at.lineno, at.name) for at in traceback.extract_tb(mistake.__traceback__))
    yield f"    {type(mistake).__name__}"


def _frame(file: str, line: object, function: str) -> str:
    return f"    {'/'.join(Path(file).parts[-3:])}:{line} in {function}"
