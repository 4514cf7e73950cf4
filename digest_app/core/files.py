"""Writing a file so that a crash leaves the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from digest_app.core.errors import CannotWrite, DigestError, DiskFull, DiskReadOnly


def replace(path: Path, data: bytes) -> None:
    """Put `data` in `path`'s place at once: beside it, flushed to the disk, then renamed over it."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=".digest-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
        flush_folder(path.parent)
    except OSError as problem:
        raise fault(problem, path) from problem


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
