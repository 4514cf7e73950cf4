"""Articles -> files: the table of formats, and the ways of articles and digests into a folder, a file or a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from digest_app.core.errors import NothingToExport, UnknownFormat
from digest_app.core.model import Checkpoint, Digest, Kept, Progress, no_checkpoint

if TYPE_CHECKING:
    from digest_app.core.exporting.writing import ExportFolder

Pictures = Callable[[str], bytes | None]
"""The stored picture that a page has at this address; None where none is kept."""

Find = Callable[[int], Kept]
"""The article of an id: a digest names its articles by their ids."""


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format. Its two modules, for articles and for digests, are loaded when they are first used.

    Each has `document`, which makes the bytes of a file, and `is_export_of`, which tells whether a file was
    written by Digest about the same and has not been changed since, so that it may be brought up to date.
    """

    name: str
    label: str
    extension: str
    articles: str
    digests: str
    together: bool = False
    """Whether many articles make one file; else each has its own."""
    pictures_beside: bool = False
    """Whether pictures lie in a folder beside the file; else in it, or nowhere."""

    def of_articles(self, name: str) -> Callable[..., object]:
        """A function of the module for articles."""
        return cast("Callable[..., object]", getattr(import_module(f"{__name__}.{self.articles}"), name))

    def of_digest(self, name: str) -> Callable[..., object]:
        """A function of the module for digests."""
        return cast("Callable[..., object]", getattr(import_module(f"{__name__}.{self.digests}"), name))


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("markdown", "Markdown", "md", "markdown", "digest_markdown", pictures_beside=True),
    Exporter("html", "Web page", "html", "html", "digest_html"),
    Exporter("epub", "E-book (EPUB)", "epub", "epub", "digest_epub", together=True),
    Exporter("json", "JSON", "json", "json_text", "digest_json", together=True),
)


def no_pictures(address: str) -> None:
    """For exports without pictures of their own."""


def exporter(name: str) -> Exporter:
    """The format called `name`, or by its extension. UnknownFormat."""
    for candidate in EXPORTERS:
        if name.lower() in (candidate.name, candidate.extension):
            return candidate
    raise UnknownFormat(name=name, known=", ".join(candidate.name for candidate in EXPORTERS))


def to_bytes(articles: Iterable[Kept], format_name: str, *, pictures: Pictures = no_pictures) -> bytes:
    """Articles as one document, for standard output or the clipboard. NothingToExport, UnknownFormat."""
    return cast("bytes", exporter(format_name).of_articles("document")(_some(articles), pictures))


def to_file(articles: Iterable[Kept], path: Path, format_name: str, *, pictures: Pictures = no_pictures) -> Path:
    """Articles as one file; its path, which has a number where a file of the reader's has the name."""
    from digest_app.core.exporting.writing import write

    batch, known = _some(articles), exporter(format_name).of_articles("is_export_of")
    data = to_bytes(batch, format_name, pictures=pictures)
    return write(path.parent, path.name, data, ours=lambda found: bool(known(batch, found)))


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

    chosen, everything = exporter(format_name), _some(articles)
    target = ExportFolder(folder)
    batches = [everything] if chosen.together else [[article] for article in everything]
    paths = []
    for done, batch in enumerate(batches):
        checkpoint(Progress("exporting", done, len(batches)))
        paths.append(_write(batch, target, chosen, pictures))
    return paths


def digest_to_bytes(made: Digest, find: Find, format_name: str, *, pictures: Pictures = no_pictures) -> bytes:
    """A digest as one document. UnknownFormat."""
    return cast("bytes", exporter(format_name).of_digest("document")(made, find, pictures))


def digest_to_file(made: Digest, find: Find, path: Path, format_name: str, *, pictures: Pictures = no_pictures) -> Path:
    """A digest as one file; its path, which has a number where a file of the reader's has the name."""
    from digest_app.core.exporting.writing import write

    known = exporter(format_name).of_digest("is_export_of")
    data = digest_to_bytes(made, find, format_name, pictures=pictures)
    return write(path.parent, path.name, data, ours=lambda found: bool(known(made, found)))


def _some(articles: Iterable[Kept]) -> list[Kept]:
    found = list(articles)
    if not found:
        raise NothingToExport(why="no article was chosen")
    return found


def _write(batch: Sequence[Kept], target: ExportFolder, chosen: Exporter, pictures: Pictures) -> Path:
    from digest_app.core.exporting.names import file_name

    title = batch[0].article.title if len(batch) == 1 else f"{len(batch)} articles"
    name, known = file_name(title, batch[0].id, chosen.extension), chosen.of_articles("is_export_of")
    if chosen.pictures_beside:
        data = _with_pictures_beside(batch[0], target, pictures)
    else:
        data = cast("bytes", chosen.of_articles("document")(batch, pictures))
    return target.write(name, data, ours=lambda path: bool(known(batch, path)))


def _with_pictures_beside(article: Kept, target: ExportFolder, pictures: Pictures) -> bytes:
    from digest_app.core.exporting import markdown

    def keep(name: str, data: bytes) -> str:
        return target.inner(markdown.PICTURES).write(name, data, ours=lambda _: False).name

    return markdown.with_pictures(article, pictures, keep)
