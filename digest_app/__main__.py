"""Where Digest starts: no command opens the window, a command runs without Qt."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command of `sys.argv`; the exit status."""
    if sys.argv[1:] == ["--version"]:  # the one answer that needs nothing else
        from digest_app import __version__

        sys.stdout.write(f"digest-app {__version__}\n")
        return 0
    from digest_app import cli

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
