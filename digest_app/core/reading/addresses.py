"""The addresses that a page names: absolute and of the web, or none."""

from __future__ import annotations

import re
from urllib.parse import urldefrag, urljoin

LONGEST = 4_000
_UNSEEN = re.compile(r"[\x00-\x20\x7f]+")
_WEB = re.compile(r"https?://[^/?#\\]", re.IGNORECASE)


def absolute(address: str | None, base: str | None) -> str | None:
    """The http(s) address that a page at `base` means; blanks and control signs in it are left out, as browsers do.

    None for no address, another scheme, or one without a host.
    """
    if not address or len(address) > LONGEST:
        return None
    try:
        joined = urljoin(base or "", _UNSEEN.sub("", address))
    except ValueError:
        return None
    return joined if _WEB.match(joined) else None


def of_a_page(address: str | None, base: str | None) -> str | None:
    """The same without the place within the page."""
    joined = absolute(address, base)
    return urldefrag(joined)[0] if joined else None
