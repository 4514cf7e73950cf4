"""Where Digest starts: no command opens the window, a command runs without Qt."""

from __future__ import annotations

import gc
import os
import sys

NEW_OBJECTS = 50_000
"""After how many garbage is collected: a start makes nearly as many, of which a few hundred are garbage."""


def main() -> None:
    """Run the command of `sys.argv` and end the process with its exit status."""
    open_what_is_closed()
    if sys.argv[1:] == ["--version"]:  # the one answer that needs nothing else
        from digest_app import __version__

        sys.stdout.write(f"digest-app {__version__}\n")
        leave(0)
        return
    gc.set_threshold(NEW_OBJECTS)
    try:
        from digest_app import cli

        leave(cli.main(sys.argv[1:]))
    except KeyboardInterrupt:  # before the command had begun, or while it ended
        sys.stderr.write("Stopped.\n")
        leave(1)


def open_what_is_closed() -> None:
    """Whoever closed a stream says and hears nothing; the library's files must not get its number, nor a reader's."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            if nothing != number:
                os.dup2(nothing, number)
                os.close(nothing)
            os.set_inheritable(number, True)  # noqa: FBT003 - it takes no names
            setattr(sys, name, os.fdopen(number, "w" if number else "r", encoding="utf-8"))


def leave(status: int) -> None:
    """End the process without tearing Python down, which takes an eighth of a short command.

    The command has closed its library and ended its worker by now; what may still run are fetches that were stopped.
    """
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):  # whoever read our output has gone
        status = status or 1
    os._exit(status)


if __name__ == "__main__":
    main()
