"""The command line: everything that the window does to the library, without a screen.

Exit status: 0 all done; 1 something could not be done, each with a line on standard error; 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence

from digest_app.cli import arguments
from digest_app.core.errors import DigestError

FILES = ("library", "sources", "files", "to", "backup")
"""What the words are called that name files and folders."""


def main(words: Sequence[str]) -> int:
    """Run a command and give its exit status; no traceback reaches the user unless `--debug` asks for it."""
    _write_what_can_be_written()
    given = arguments.parse(words)
    if (word := _no_text(given)) is not None:
        return _sorry(f"“{word}” is no text.", 2)
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
    """A letter that a terminal does not have becomes “?” or its number: no title may stop a command half way.

    What is read keeps the bytes that are no letters, as words of the command line do: they may be of a file's name.
    """
    ways = ((sys.stdin, "surrogateescape"), (sys.stdout, "replace"), (sys.stderr, "backslashreplace"))
    for stream, errors in ways:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _no_text(given: argparse.Namespace) -> str | None:
    """A word that is neither text nor may name a file, for that may be called by any bytes; None where all are."""
    for name, value in vars(given).items():
        words = value if isinstance(value, list) else [value]
        if name not in FILES and (bad := next(filter(_is_no_text, words), None)):
            return str(bad)
    return None


def _is_no_text(word: object) -> bool:
    return isinstance(word, str) and any("\ud800" <= letter <= "\udfff" for letter in word)


def _in_words(problem: Exception) -> str:
    if isinstance(problem, DigestError):
        return str(problem)
    return f"Digest made a mistake ({type(problem).__name__}). What was saved before stays saved."


def _sorry(sentence: str, status: int = 1) -> int:
    print(sentence, file=sys.stderr)
    return status
