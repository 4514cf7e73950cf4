"""Files that hold links instead of pages: .url, .webloc, .desktop, and plain lists."""

from __future__ import annotations

import plistlib
import re
from contextlib import suppress
from xml.parsers.expat import ExpatError

from digest_app.core.capture import address

_LARGEST = 5_000_000
_SHORTCUT = re.compile(r"^[ \t]*URL(?:\[\$e\])?[ \t]*=[ \t]*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_LIST_LINE = re.compile(
    r"(?:[-*+•]|\d{1,5}[.)])?\s*(?:\[[ xX]\]\s*)?(?:<?https?://\S+|\[.{0,500}\]\(<?https?://\S+)", re.DOTALL
)


def read(data: bytes, suffix: str = "") -> list[str]:
    """Return the addresses of a link file or a list of links; empty where the data is something else."""
    if len(data) > _LARGEST:
        return []
    if data.startswith(b"bplist00") or (suffix == ".webloc" or b"<plist" in data[:500]):
        return _of_plist(data)
    text = _decoded(data)
    start = text.lstrip()[:200].lower()
    if start.startswith(("[internetshortcut", "[{000214a0", "[desktop entry]", "[default]")):
        return [found for line in _SHORTCUT.findall(text)[:1] if (found := address.clean_or_none(line))]
    return _of_list(text, suffix)


def _of_plist(data: bytes) -> list[str]:
    with suppress(plistlib.InvalidFileException, ExpatError, ValueError, TypeError, OverflowError, RecursionError):
        entry = plistlib.loads(data)
        if isinstance(entry, dict) and isinstance(entry.get("URL"), str):
            return [found] if (found := address.clean_or_none(entry["URL"])) else []
    return []


def _of_list(text: str, suffix: str) -> list[str]:
    """Read a list: every line a link, but for blank lines and headings that begin with a number sign."""
    if suffix in (".html", ".htm", ".xhtml", ".mht", ".mhtml", ".warc", ".gz", ".pdf"):
        return []
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if not lines or not all(len(line) < 10_000 and _LIST_LINE.match(line.strip()) for line in lines):
        return []
    return address.find("\n".join(lines))


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return data.decode(encoding, "replace")
