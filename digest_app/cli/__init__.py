"""The command line: everything that the window does to the library, without a screen.

Exit status: 0 all done; 1 something could not be done, each with a line on standard error; 2 wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from digest_app.cli import arguments
from digest_app.core.errors import DigestError


def main(words: Sequence[str]) -> int:
    """Run a command and give its exit status; no traceback reaches the user unless `--debug` asks for it."""
    given = arguments.parse(words)
    try:
        return int(given.run(given))
    except DigestError as problem:
        return _sorry(str(problem), given.debug)
    except KeyboardInterrupt:
        return _sorry("Stopped.", debug=False)
    except BrokenPipeError:
        # whoever read our output has gone; Python must not complain when it flushes at the end
        sys.stderr.close()
        return 1
    except Exception as mistake:  # noqa: BLE001 - mistakes of ours end here, in a sentence
        return _sorry(f"Digest made a mistake ({type(mistake).__name__}). The library is as it was.", given.debug)


def _sorry(sentence: str, debug: bool) -> int:
    if debug:
        raise  # noqa: PLE0704 - called from an except clause: the traceback is what was asked for
    print(sentence, file=sys.stderr)
    return 1
