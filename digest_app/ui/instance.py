"""One window for a library: a second start hands its links over to the first, and leaves.

The lock says who is first; a small local socket, the user's own, takes links and nothing else. A lock that a crash left
behind keeps nobody out: where the first window does not answer, the second one opens.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES = 64 * 1024
"""Of one message; what is longer is not read."""
PATIENCE = 3000
"""Milliseconds for the first window to answer, and for a stranger to say what they want."""
_LONGEST_PATH = 90
"""Bytes of a socket's path; systems take 104 or 108, and Qt needs some to make it."""
_TAKEN = b"taken\n"
DEEDS = ("paste", "make_digest")
"""Actions of the window that another start may ask for, as the desktop's menu of the program does."""


class Instance(QObject):
    """This start of Digest among others on the same library."""

    asked = Signal(object, str)
    """Links (a tuple, perhaps empty) from a second start, and which of `DEEDS` it wants, if any: come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None, *, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        with suppress(OSError):  # which opening the library will tell
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        self._patience = patience
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # by whether its process lives, never by its age
        self._server: QLocalServer | None = None

    def is_first(self, links: Sequence[str], deed: str = "") -> bool:
        """Whether a window should open here; False where another one has taken the links."""
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            return True  # a folder that takes no lock has no windows to be told apart
        if self._hand_over(links, deed):
            return False
        self._lock.removeStaleLockFile()  # its number went to another process
        self._lock.tryLock(0)
        return True

    def listen(self) -> None:
        """Take links from later starts; where no socket can be had, they open windows of their own."""
        from PySide6.QtNetwork import QLocalServer

        name = socket_name(self._folder)
        if not name or self._server is not None:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        if not server.listen(name):
            QLocalServer.removeServer(name)  # a crash left it; the lock is ours
            server.listen(name)
        self._server = server

    def close(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hand_over(self, links: Sequence[str], deed: str) -> bool:
        import json

        from PySide6.QtNetwork import QLocalSocket

        name = socket_name(self._folder)
        message = json.dumps({"urls": list(links), "do": deed} if deed else {"urls": list(links)}).encode()
        if not name or len(message) > MOST_BYTES:
            return False
        deadline = QDeadlineTimer(self._patience)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(name)
            if socket.waitForConnected(100):
                socket.write(message + b"\n")
                return socket.waitForReadyRead(deadline.remainingTime()) and socket.readAll().data() == _TAKEN
            QThread.msleep(50)  # it may be starting just now
        return False

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            Visitor(socket, self)


class Visitor(QObject):
    """Another start of Digest, or a stranger, at the socket: one line is read, with a limit and a deadline."""

    def __init__(self, socket: QLocalSocket, instance: Instance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.setReadBufferSize(MOST_BYTES + 1)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(PATIENCE, self, socket.abort)
        self._read()

    def _read(self) -> None:
        if self._socket.canReadLine():
            asked = asked_in(bytes(self._socket.readLine(MOST_BYTES + 1).data()))
            if asked is not None:
                self._socket.write(_TAKEN)
                self._instance.asked.emit(*asked)
            self._socket.disconnectFromServer()
        elif self._socket.bytesAvailable() > MOST_BYTES:
            self._socket.abort()


def asked_in(message: bytes) -> tuple[tuple[str, ...], str] | None:
    """The links and the deed of a message; None for anything but {"urls": [text, …]}, perhaps with "do": a deed."""
    import json

    try:
        said = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not {"urls"} <= said.keys() <= {"urls", "do"}:
        return None
    links, deed = said["urls"], said.get("do", "")
    if not isinstance(links, list) or not all(isinstance(link, str) for link in links):
        return None
    return (tuple(links), deed) if deed in ("", *DEEDS) else None


def socket_name(folder: Path) -> str:
    """Where the window of this library listens: in a folder that is the user's alone; empty where none will do."""
    import hashlib

    mark = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"digest-app-{mark}"
    for place in (os.environ.get("XDG_RUNTIME_DIR"), str(folder.resolve())):
        name = f"{place}/digest-app-{mark}"
        if place and Path(place).is_dir() and len(os.fsencode(name)) <= _LONGEST_PATH:
            return name
    return ""
