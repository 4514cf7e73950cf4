"""A process that reads hostile pages for us: a page that hangs or eats memory costs that process and nothing else.

The parent keeps one warm child and speaks to it in frames over pipes: a JSON header and raw bytes there, JSON back.
The child is killed and replaced when it is late, too large, or gone; it ends by itself when its input does.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Self, cast

from digest_app.core import errors
from digest_app.core.model import Checkpoint, Progress, no_checkpoint

Task = Callable[[dict[str, Any], bytes], dict[str, Any]]
_START_SECONDS = 60.0
_POLL_SECONDS = 0.1
_PATIENCE = 3.0
_SIZES = struct.Struct(">II")


class WorkerFault(RuntimeError):
    """The task raised what it should not have: our bug, with the child's traceback as text."""


class Worker:
    """A task in a child process; one call at a time, from any thread.

    `task` is "module:function", called in the child as `function(header, blob) -> dict`. A call may take `seconds`
    and `memory` bytes on top of what the child needs to start (Linux only); the start itself is not counted.
    """

    def __init__(self, task: str, *, seconds: float = 20.0, memory: int = 1 << 30) -> None:
        self.task, self.seconds, self.memory = task, seconds, memory
        self._turn = threading.Lock()
        self._child: _Child | None = None

    def warm(self) -> None:
        """Start the child ahead of the first call; returns at once."""
        with self._turn:
            self._living()

    def call(
        self, header: dict[str, object], blob: bytes = b"", checkpoint: Checkpoint = no_checkpoint
    ) -> dict[str, object]:
        """Run the task once. The checkpoint is asked ten times a second and may raise to give up.

        TooComplex when the child was late, too large or broke down; a DigestError of the task as itself;
        WorkerFault for anything else.
        """
        while not self._turn.acquire(timeout=_POLL_SECONDS):
            checkpoint(Progress("waiting"))
        try:
            answer = self._ask(header, blob, checkpoint)
        except BaseException:
            self._end()
            raise
        finally:
            self._turn.release()
        return _opened(answer)

    def close(self) -> None:
        """End the child, also in the middle of a call (which then sees TooComplex)."""
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, header: dict[str, object], blob: bytes, checkpoint: Checkpoint) -> dict[str, Any]:
        child = self._living()
        if not child.started:
            child.wait(_START_SECONDS, checkpoint)
            child.started = True
        child.send(header, blob)
        answer = child.wait(self.seconds, checkpoint)
        if answer.get("leaves"):
            self._end()
        return answer

    def _living(self) -> _Child:
        if self._child is None or self._child.process.poll() is not None:
            self._end()
            self._child = _Child(self.task, self.seconds, self.memory)
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


def _opened(answer: dict[str, Any]) -> dict[str, object]:
    if "fault" in answer:
        raise WorkerFault(answer["fault"])
    if "error" in answer:
        kind = getattr(errors, answer["error"], errors.DigestError)
        raise kind(**answer["details"])
    return cast("dict[str, object]", answer["result"])


class _Child:
    """The parent's side of one child process: a thread reads its frames, so that waiting can be given up."""

    def __init__(self, task: str, seconds: float, memory: int) -> None:
        root = str(Path(__file__).parents[3])
        paths = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        lower = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
            [sys.executable, "-P", "-m", __name__, task, str(seconds), str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            creationflags=lower,
        )
        self.started = False
        self.frames: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self.reader = threading.Thread(target=self._read, name="reading worker", daemon=True)
        self.reader.start()

    def _read(self) -> None:
        pipe = cast("IO[bytes]", self.process.stdout)
        with suppress(OSError, ValueError):  # it was killed in the middle of a frame
            while (frame := _receive(pipe)) is not None:
                self.frames.put(json.loads(frame[0]))
        self.frames.put(None)

    def send(self, header: dict[str, object], blob: bytes) -> None:
        """Hand over a page; a child that dies meanwhile is noticed when its answer is waited for."""
        writer = threading.Thread(target=_send_quietly, args=(self.process.stdin, header, blob), daemon=True)
        writer.start()

    def wait(self, seconds: float, checkpoint: Checkpoint) -> dict[str, Any]:
        began, spent = time.monotonic(), _spent(self.process.pid)
        while True:
            checkpoint(Progress("cleaning"))
            try:
                frame = self.frames.get(timeout=_POLL_SECONDS)
            except Empty:
                if self._is_late(time.monotonic() - began, spent, seconds):
                    raise errors.TooComplex(why=f"it takes longer than {seconds:.0f} seconds") from None
                continue
            if frame is None:
                self.frames.put(None)
                raise errors.TooComplex(why="the cleaning broke down on it")
            return frame

    def _is_late(self, waited: float, spent: float | None, seconds: float) -> bool:
        """Late is who has had the time: on a busy machine a child waits for its turn, three times as long at most."""
        if waited < seconds:
            return False
        now = _spent(self.process.pid)
        starved = spent is not None and now is not None and now - spent < seconds / 2
        return not starved or waited > _PATIENCE * seconds

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.reader.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                _close_quietly(pipe)


def _spent(process: int) -> float | None:
    """Seconds of processor time that a process has had; None where the system does not tell so in /proc."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def _close_quietly(pipe: IO[bytes]) -> None:
    with suppress(OSError):  # what was still to be written has no reader any more
        pipe.close()


def _send_quietly(pipe: IO[bytes], header: dict[str, object], blob: bytes) -> None:
    with suppress(OSError, ValueError):  # the child is gone, which its answer will show
        _send(pipe, json.dumps(header).encode(), blob)


def _send(pipe: IO[bytes], header: bytes, blob: bytes = b"") -> None:
    pipe.write(_SIZES.pack(len(header), len(blob)) + header)
    pipe.write(blob)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> tuple[bytes, bytes] | None:
    sizes = pipe.read(_SIZES.size)
    if len(sizes) < _SIZES.size:
        return None
    header, blob = _SIZES.unpack(sizes)
    return pipe.read(header), pipe.read(blob)


# --------------------------------------------------------------------------- the child


def main(task_name: str, seconds: float, memory: int) -> None:
    """Answer pages until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to understand
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints may not get between the frames
    module, _, function = task_name.partition(":")
    task: Task = getattr(import_module(module), function)
    _be_modest(memory)
    _send(answers, b"{}")
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        while frame := _receive(sys.stdin.buffer):
            last = (1 + _PATIENCE) * seconds + 5  # should the parent be gone
            faulthandler.dump_traceback_later(last, exit=True, file=nowhere)
            answer = _answer(task, *frame)
            faulthandler.cancel_dump_traceback_later()
            _send(answers, json.dumps(answer).encode())


def _answer(task: Task, header: bytes, blob: bytes) -> dict[str, Any]:
    try:
        return {"result": task(json.loads(header), blob)}
    except errors.DigestError as error:
        return {"error": type(error).__name__, "details": {name: str(each) for name, each in error.details.items()}}
    except (MemoryError, RecursionError):
        return {"error": "TooComplex", "details": {"why": "it needs too much memory"}, "leaves": True}
    except Exception:  # noqa: BLE001 - told to the parent, who raises it as our bug
        return {"fault": traceback.format_exc()}


def _be_modest(memory: int) -> None:
    """Give way to the window, and be refused memory beyond the limit."""
    if sys.platform == "win32":
        return
    os.nice(10)
    if sys.platform == "linux":
        import resource

        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = used + memory
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))
