"""Work in a thread of its own, for whom it may keep waiting: a server, or a key store."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def begin(work: Callable[[], T], name: str) -> Future[T]:
    """Begin work that nobody has to see the end of, nor does the process; what it raises comes out of the future."""
    told: Future[T] = Future()

    def do() -> None:
        try:
            told.set_result(work())
        except BaseException as fault:  # noqa: BLE001 - raised again where the future is asked
            told.set_exception(fault)

    threading.Thread(target=do, name=name, daemon=True).start()
    return told
