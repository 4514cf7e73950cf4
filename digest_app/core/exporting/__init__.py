"""Articles -> files: the table of formats, and the way of articles into a folder or onto standard output."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from digest_app.core.errors import NothingToExport, UnknownFormat
from digest_app.core.model import Checkpoint, Kept, Progress, no_checkpoint

if TYPE_CHECKING:
    from digest_app.core.exporting.writing import ExportFolder

Pictures = Callable[[str], bytes | None]
"""The stored picture that a page has at this address; None where none is kept."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its module (loaded when first used) has `document`, and `is_export_of` where files are updated."""

    name: str
    label: str
    extension: str
    module: str
    together: bool = False
    """Whether many articles make one file; else each has its own."""

    def document(self, articles: Sequence[Kept], pictures: Pictures) -> bytes:
        """The articles as one file of this format; equal articles give equal bytes."""
        make = cast("Callable[[Sequence[Kept], Pictures], bytes]", self._from_module("document"))
        return make(articles, pictures)

    def is_export_of(self, articles: Sequence[Kept], path: Path) -> bool:
        """Whether Digest wrote this file for these articles and nobody has changed it since."""
        known = cast("Callable[[Sequence[Kept], Path], bool]", self._from_module("is_export_of"))
        return known(articles, path)

    def _from_module(self, name: str) -> object:
        return getattr(import_module(f"{__name__}.{self.module}"), name)


EXPORTERS: tuple[Exporter, ...] = (Exporter("markdown", "Markdown", "md", "markdown"),)


def no_pictures(address: str) -> None:
    """For exports without pictures of their own."""


def exporter(name: str) -> Exporter:
    """The format called `name`, or by its extension. UnknownFormat."""
    for candidate in EXPORTERS:
        if name.lower() in (candidate.name, candidate.extension):
            return candidate
    raise UnknownFormat(name=name, known=", ".join(candidate.name for candidate in EXPORTERS))


def to_folder(
    articles: Iterable[Kept],
    folder: Path,
    format_name: str,
    *,
    pictures: Pictures = no_pictures,
    checkpoint: Checkpoint = no_checkpoint,
) -> list[Path]:
    """Write articles into a folder, a file each (or one file of all, where the format is such); the files' paths.

    A file that an earlier export wrote for the same article is brought up to date; any other file stays as it is.
    NothingToExport, UnknownFormat; DiskFull, DiskReadOnly or CannotWrite: the file in hand is as it was before.
    """
    from digest_app.core.exporting.writing import ExportFolder

    chosen, everything = exporter(format_name), list(articles)
    if not everything:
        raise NothingToExport(why="no article was chosen")
    target = ExportFolder(folder)
    batches = [everything] if chosen.together else [[article] for article in everything]
    paths = []
    for done, batch in enumerate(batches):
        checkpoint(Progress("exporting", done, len(batches)))
        paths.append(_write(batch, target, chosen, pictures))
    return paths


def to_bytes(articles: Iterable[Kept], format_name: str, *, pictures: Pictures = no_pictures) -> bytes:
    """Articles as one document, for standard output, the clipboard or a file of the reader's choice."""
    everything = list(articles)
    if not everything:
        raise NothingToExport(why="no article was chosen")
    return exporter(format_name).document(everything, pictures)


def _write(batch: Sequence[Kept], target: ExportFolder, chosen: Exporter, pictures: Pictures) -> Path:
    from digest_app.core.exporting.names import file_name

    title = batch[0].article.title if len(batch) == 1 else f"Digest of {len(batch)} articles"
    name = file_name(title, batch[0].id, chosen.extension)
    data = chosen.document(batch, pictures)
    return target.write(name, data, ours=lambda path: chosen.is_export_of(batch, path))
