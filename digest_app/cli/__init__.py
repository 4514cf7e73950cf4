"""The command line: everything that the window does to the library, without a screen.

Exit status: 0 all done; 1 something could not be done, each with a line on standard error; 2 wrong usage.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from digest_app.cli import arguments
from digest_app.core.errors import DigestError


def main(words: Sequence[str]) -> int:
    """Run a command and give its exit status; no traceback reaches the user unless `--debug` asks for it."""
    _write_what_can_be_written()
    given = arguments.parse(words)
    try:
        return int(given.run(given))
    except KeyboardInterrupt:
        return _sorry("Stopped.")
    except BrokenPipeError:
        # whoever read our output has gone; Python must not complain when it flushes at the end
        sys.stderr.close()
        return 1
    except Exception as problem:  # mistakes of ours end here too, in a sentence
        if given.debug:
            raise
        return _sorry(_in_words(problem))


def _write_what_can_be_written() -> None:
    """A letter that a terminal does not have becomes “?” or its number: no title may stop a command half way."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace" if stream is sys.stderr else "replace")


def _in_words(problem: Exception) -> str:
    if isinstance(problem, DigestError):
        return str(problem)
    return f"Digest made a mistake ({type(problem).__name__}). What was saved before stays saved."


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
