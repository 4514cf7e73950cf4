"""Pages that the reader has already: saved pages, archives, notes, link files, folders of these, and the clipboard."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from digest_app.core.capture.files import archives, links, origin
from digest_app.core.capture.files.clipboard import from_clipboard
from digest_app.core.capture.kinds import HEAD, kind_of
from digest_app.core.errors import EmptyFile, NoSuchFile, TooLarge, UnreadableFile
from digest_app.core.model import Page

__all__ = ["Found", "from_clipboard", "list_folder", "read_file"]

LARGEST_FILE = 100_000_000
"""Bytes of the largest file that is opened; archives and pages with inlined pictures are large."""
LARGEST_PAGE = 10_000_000
MOST_FILES = 2_000

_LABELS = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".text": "text/plain",
}
_OTHER_SUFFIXES = {".pdf", ".mht", ".mhtml", ".warc", ".gz", ".url", ".webloc", ".desktop"}

_Reader = Callable[[bytes], "list[Page] | None"]
_ARCHIVES: tuple[_Reader, ...] = (archives.read_mhtml, archives.read_warc)


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds: pages at hand, or addresses of pages to fetch."""

    pages: tuple[Page, ...] = ()
    addresses: tuple[str, ...] = ()


def read_file(path: Path) -> Found:
    """Read a file by what it contains, more than by how it is called.

    Raises NoSuchFile, UnreadableFile, EmptyFile, TooLarge or NotAPage. A folder is refused for what stands in the way
    of listing it.
    """
    if _is_folder(path):
        list_folder(path)
        raise UnreadableFile(path=path, why="it is a folder")
    data = _bytes(path)
    if addresses := links.read(data, path.suffix.lower()):
        return Found(addresses=tuple(addresses))
    for read in _ARCHIVES:
        if (pages := read(data)) is not None:
            return Found(pages=tuple(replace(page, source=str(path)) for page in pages))
    return Found(pages=(_page(path, data),))


def list_folder(folder: Path) -> list[Path]:
    """Return the files in a folder and below that may hold pages, sorted; hidden ones and parts of pages left out.

    UnreadableFile where the folder cannot be read or holds more than 2,000 of them.
    """
    files: list[Path] = []
    try:
        for place, folders, names in os.walk(folder, onerror=_rise):
            folders[:] = sorted(
                name for name in folders if not name.startswith(".") and not _is_page_parts(place, name)
            )
            files += [Path(place, name) for name in sorted(names) if _may_hold_page(name)]
            if len(files) > MOST_FILES:
                raise UnreadableFile(path=folder, why=f"it holds more than {MOST_FILES:,} files; open a part of it")
    except OSError as fault:
        raise UnreadableFile(path=folder, why=_reason_of_fault(fault)) from fault
    return sorted(files)


def _is_folder(path: Path) -> bool:
    with suppress(OSError):  # opening it says why
        return path.is_dir()
    return False


def _page(path: Path, data: bytes) -> Page:
    kind = kind_of(data[:HEAD], _LABELS.get(path.suffix.lower(), ""))
    if kind == "html":
        url = origin.of_html(data)
        data = origin.without_inlined(data) if len(data) > LARGEST_PAGE else data
    else:
        url = origin.of_text(data) if kind in ("text", "markdown") else None
    if len(data) > LARGEST_PAGE and kind != "pdf":
        raise TooLarge(megabytes=LARGEST_PAGE // 1_000_000)
    return Page(source=str(path), data=data, kind=kind, url=url)


def _bytes(path: Path) -> bytes:
    """Read a regular file, of bounded size; a pipe or a device would never end."""
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise UnreadableFile(path=path, why="it is not a file but a device or a pipe")
        if state.st_size > LARGEST_FILE:
            raise TooLarge(megabytes=LARGEST_FILE // 1_000_000)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE)
    except FileNotFoundError as fault:
        raise NoSuchFile(path=path) from fault
    except (OSError, ValueError) as fault:
        raise UnreadableFile(path=path, why=_reason_of_fault(fault)) from fault
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise EmptyFile(path=path)
    return data


def _reason_of_fault(fault: Exception) -> str:
    if isinstance(fault, PermissionError):
        return "you have no right to read it"
    return (getattr(fault, "strerror", None) or "its name is not valid").lower()


def _rise(fault: OSError) -> None:
    raise fault


def _may_hold_page(name: str) -> bool:
    suffix = Path(name).suffix.lower()
    return not name.startswith(".") and (suffix in _LABELS or suffix in _OTHER_SUFFIXES)


def _is_page_parts(place: str, name: str) -> bool:
    """Tell the folder that a browser writes beside "Page.html", with its frames and scripts."""
    page = name.removesuffix("_files").removesuffix(".files")
    return page != name and any(Path(place, page + suffix).exists() for suffix in (".html", ".htm", ".xhtml"))
