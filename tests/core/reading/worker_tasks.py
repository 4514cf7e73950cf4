"""Tasks for the tests of the worker: what a page can do to the process that reads it."""

from __future__ import annotations

import os
import sys
import time
from typing import Any

from digest_app.core.errors import NothingToRead


def run(header: dict[str, Any], blob: bytes) -> dict[str, Any]:
    match header["do"]:
        case "echo":
            return {"length": len(blob), "pid": os.getpid(), "header": header}
        case "hang":
            time.sleep(60)
        case "die":
            os._exit(3)
        case "eat":
            return {"length": len(bytearray(3 << 30))}
        case "refuse":
            raise NothingToRead(why="it is blank")
        case "bug":
            raise KeyError("a bug of ours")
        case "print":
            print("noise on standard output")  # noqa: T201 - the noise of a library
            return {"qt": any(name.startswith("PySide6") for name in sys.modules)}
        case "priority":
            return {"nice": os.nice(0)}
    return {}
