"""The command for logins; secrets are read from the terminal or standard input, never from the command's words."""

from __future__ import annotations

import argparse
import getpass
import sys

from digest_app.cli import opening, output


def login(given: argparse.Namespace) -> int:
    """Keep, try, list or forget logins."""
    if (given.test or given.forget) and not given.site:
        return output.misused("--test and --forget need a site.")
    with opening.library(given) as library:
        if given.site and given.test:
            library.saving.try_login(given.site)
        elif given.site and given.forget:
            library.logins.forget(given.site)
        elif given.site:
            secret = _secret(given.kind)
            if warning := library.logins.keep(given.site, given.kind, secret, given.name):
                output.complain(str(warning))
                return 1
        for site in library.logins.sites():
            if given.json:
                output.json_line({"site": site.origin, "kind": site.kind, "name": site.name})
            else:
                output.line(f"{site.origin}\t{site.kind}\t{site.name}")
    return 0


def _secret(kind: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(f"{kind.capitalize()}: ")
    return sys.stdin.readline().rstrip("\n")
