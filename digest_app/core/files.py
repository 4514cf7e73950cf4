"""Writing a file so that a crash leaves the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from digest_app.core.errors import CannotWrite, DigestError, DiskFull, DiskReadOnly


def replace(path: Path, data: bytes) -> None:
    """Put `data` in `path`'s place at once: beside it, flushed to the disk, then renamed over it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, data, prefix=".digest-")
    except OSError as problem:
        raise fault(problem, path) from problem


def put(path: Path, data: bytes, *, prefix: str) -> None:
    """The same in a folder that is there, by way of a file whose name begins with `prefix`. OSError."""
    import secrets

    beside = path.parent / f"{prefix}{secrets.token_hex(8)}"
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make a rename in `folder` outlive a power cut, where the system lets a folder be flushed."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fault(problem: OSError, path: Path) -> DigestError:
    """Name what stopped a write, in the reader's words."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull()
    if problem.errno == errno.EROFS:
        return DiskReadOnly()
    return CannotWrite(path=path, why=(problem.strerror or str(problem)).lower())
