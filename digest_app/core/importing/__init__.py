"""Files of other programs -> articles to fetch or to keep: the table of formats, told by their content."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from digest_app.core.errors import BadImport
from digest_app.core.importing.imported import BadEntry, Imported, Skipped

if TYPE_CHECKING:
    from digest_app.core.importing.source import Source

__all__ = ["IMPORTERS", "Import", "Imported", "Importer", "Skipped", "read"]


@dataclass(frozen=True, slots=True)
class Importer:
    """A format. Its module, loaded when it is first used, has three functions: `recognises` a file,
    give the `rows` of it with where each stands, and make an article (`entry`) of a row.
    """

    name: str
    label: str

    def recognises(self, source: Source) -> bool:
        """Whether a file is of this format, told by its content."""
        return cast("bool", self._function("recognises")(source))

    def entries(self, source: Source) -> Iterator[Imported | Skipped]:
        """What the file holds, in the order in which it was saved where that is known."""
        rows = cast("Iterator[tuple[str, Any]]", self._function("rows")(source))
        entry = cast("Callable[[Any], Imported]", self._function("entry"))
        for where, row in rows:
            try:
                yield entry(row)
            except BadEntry as problem:
                yield Skipped(where, str(problem))
            except (ValueError, TypeError, AttributeError, KeyError):
                yield Skipped(where, "it cannot be understood")

    def _function(self, name: str) -> Callable[..., object]:
        return cast("Callable[..., object]", getattr(import_module(f"{__name__}.{self.name}"), name))


IMPORTERS: tuple[Importer, ...] = (
    Importer("omnivore", "Omnivore"),
    Importer("pocket", "Pocket"),
    Importer("instapaper", "Instapaper"),
    Importer("readwise", "Readwise Reader"),
    Importer("raindrop", "Raindrop.io"),
    Importer("wallabag", "wallabag"),
    Importer("karakeep", "Karakeep"),
    Importer("linkwarden", "Linkwarden"),
    Importer("pinboard", "Pinboard"),
    Importer("csl", "Zotero (CSL-JSON)"),
    Importer("netscape", "Browser bookmarks"),
    Importer("firefox", "Firefox's backup of bookmarks"),
    Importer("chromium", "Bookmarks of Chrome, Edge, Brave"),
    Importer("opml", "OPML"),
    Importer("plain_links", "List of links"),
)
"""In the order in which they are asked whether a file is theirs."""


@dataclass(frozen=True, slots=True)
class Import:
    """A file on its way in: what it is, and its entries, each made when it is asked for."""

    label: str
    entries: Iterator[Imported | Skipped]


def read(path: Path) -> Import:
    """Open a file of another program.

    NoSuchFile, UnreadableFile, EmptyFile, BadImport; BadImport too, at the end, where no entry could be taken.
    """
    from digest_app.core.importing.source import Source

    source = Source.open(path)
    found = next((candidate for candidate in IMPORTERS if candidate.recognises(source)), None)
    if found is None:
        raise BadImport(path=path, why=_reason_of_fault(source))
    return Import(found.label, _some(path, found.entries(source)))


def _reason_of_fault(source: Source) -> str:
    if source.lists_objects_with("id", "text", "summary", "word_count"):
        return "it is Digest's own JSON, made for other programs; export notes in Markdown, and save their folder"
    if source.json is not None:
        return "it is no export of a program that Digest knows"
    return "it is no export of a program that Digest knows, and has no web address in it"


def _some(path: Path, entries: Iterator[Imported | Skipped]) -> Iterator[Imported | Skipped]:
    taken, reason = 0, ""
    for one in entries:
        if isinstance(one, Imported):
            taken += 1
        elif not reason:
            reason = f" ({one.where}: {one.why})"
        yield one
    if not taken:
        raise BadImport(path=path, why=f"there is no article in it that can be taken{reason}")
