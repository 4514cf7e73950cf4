"""Taking articles out: as text for the clipboard or standard output, into one file, or into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.core import exporting
from digest_app.core.errors import BadAddress, NoSuchArticle
from digest_app.core.library.shelf import Shelf
from digest_app.core.model import Article, Checkpoint, Kept, no_checkpoint

if TYPE_CHECKING:
    from digest_app.core.exporting.verify import Finding as Finding  # noqa: PLC0414 - named again for the command line


class Exports:
    """The formats, and the ways out of the library."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def formats(self) -> list[tuple[str, str, str]]:
        """Name, label and file name extension of each format."""
        return [(exporter.name, exporter.label, exporter.extension) for exporter in exporting.EXPORTERS]

    def data(self, ids: Sequence[int], format_name: str = "markdown") -> bytes:
        """Articles as one document. NothingToExport, UnknownFormat, NoSuchArticle."""
        return exporting.to_bytes(self._articles(ids), format_name, pictures=self._shelf.find_picture(ids))

    def quote(self, article_id: int, start: int, end: int) -> str:
        """A passage as a Markdown quotation that says where it stands."""
        from digest_app.core.exporting import markdown

        return markdown.quote(self._shelf.article(article_id), start, end)

    def to_folder(
        self, ids: Sequence[int], folder: Path, format_name: str = "markdown", checkpoint: Checkpoint = no_checkpoint
    ) -> list[Path]:
        """A file each in a folder; the files' paths. A file that is not an earlier export is never replaced."""
        return exporting.to_folder(
            self._articles(ids), folder, format_name, pictures=self._shelf.find_picture(ids), checkpoint=checkpoint
        )

    def to_file(self, ids: Sequence[int], path: Path, format_name: str = "markdown") -> Path:
        """All articles in one file; its path, which has a number where a file of the reader's has the name."""
        return exporting.to_file(self._articles(ids), path, format_name, pictures=self._shelf.find_picture(ids))

    def verify(self, markdown: str) -> list[Finding]:
        """Whether each sentence that a note or a digest quotes still stands in its article."""
        from digest_app.core.exporting.verify import verify

        return verify(markdown, self._find)

    def _find(self, named: str | int) -> Article | None:
        """The article of an id or an address, if the library has it."""
        from digest_app.core.capture import address

        try:
            article_id = named if isinstance(named, int) else self._shelf.known(address.key(named))
            return self._shelf.article(article_id).article if article_id else None
        except (NoSuchArticle, BadAddress):
            return None

    def _articles(self, ids: Sequence[int]) -> list[Kept]:
        return [self._shelf.article(article_id) for article_id in dict.fromkeys(ids)]
