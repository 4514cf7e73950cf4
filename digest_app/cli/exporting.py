"""Commands that take articles out, and check what was taken out: export, digest, verify."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from digest_app.cli import opening, output
from digest_app.core.errors import NothingToExport, UnknownFormat, UnreadableFile
from digest_app.core.files import fault
from digest_app.core.library import Library, Selection

if TYPE_CHECKING:
    from digest_app.core.library.exports import Finding
    from digest_app.core.model import Digest

FINE = frozenset({"stands", "changed"})
"""States of a finding that are no fault of a quotation: a file that was changed may quote right all the same."""
NOT_AS_WRITTEN = "The digest is not as Digest wrote it: something was changed since."


def export(given: argparse.Namespace) -> int:
    """Articles as files in a folder, as one file, or on standard output."""
    if given.ids and (given.all or given.topic or given.since):
        return output.misused("Name articles by their ids, or choose them by --all, --topic and --since; not both.")
    with opening.library(given) as library:
        ids = _chosen(given, library)
        if given.to == "-" and given.json:
            for article_id in ids:
                output.json_line(output.kept(library.shelf.article(article_id)))
            return 0
        format_name = _format(given, library)
        if given.to == "-":
            _print(library.exports.data(ids, format_name))
            return 0
        target = Path(given.to)
        if target.suffix.lower() in _extensions(library) and not _is_folder(given.to):
            paths = [library.exports.to_file(ids, target, format_name)]
        else:
            paths = library.exports.to_folder(ids, target, format_name, output.progress)
        output.clear_progress()
        for path in paths:
            output.json_line({"path": str(path)}) if given.json else output.line(str(path))
    return 0


def digest(given: argparse.Namespace) -> int:
    """The digest of a period, on standard output or in a file."""
    with opening.library(given) as library:
        topic = opening.topic_id(given, library)
        since, until = library.digests.period(given.since or "7d")
        format_name = _format(given, library)
        with _chosen_by(given, library):
            made = library.digests.make(
                since=since,
                until=until,
                topic_ids=None if topic is None else [topic],
                unread_only=given.unread,
                checkpoint=output.progress,
            )
            output.clear_progress()
            _put(made, format_name, given, library)
        if library.digests.is_last(given.since or ""):
            library.digests.keep_end(made)
    return 0


def _put(made: Digest, format_name: str, given: argparse.Namespace, library: Library) -> None:
    if given.to == "-" and given.json:
        output.json_line(json.loads(library.digests.data(made, "json")))
    elif given.to == "-":
        _print(library.digests.data(made, format_name))
    else:
        target = Path(given.to)
        if _is_folder(given.to):
            target /= library.digests.file_name(made, format_name)
        path = library.digests.to_file(made, target, format_name)
        output.json_line({"path": str(path)}) if given.json else output.line(str(path))


def _extensions(library: Library) -> dict[str, str]:
    return {f".{extension}": name for name, _, extension in library.exports.formats()}


def _format(given: argparse.Namespace, library: Library) -> str:
    """The format that was asked for, else the one that the file's name ends in, else Markdown. UnknownFormat."""
    ending = "" if given.to == "-" or _is_folder(given.to) else Path(given.to).suffix.lower()
    known = _extensions(library)
    if given.format and given.format.lower() not in (*known.values(), *(each[1:] for each in known)):
        raise UnknownFormat(name=given.format, known=", ".join(known.values()))
    if not given.format and ending and ending not in known:
        raise UnknownFormat(name=ending, known=f"{', '.join(known)} (a PDF is made in the window; a folder ends in /)")
    return str(given.format or known.get(ending, "markdown"))


def _is_folder(name: str) -> bool:
    """Whether a name is meant for a folder: there is one, or it ends as those of folders do."""
    with suppress(OSError):  # writing it says why
        return name.endswith(("/", "\\")) or Path(name).is_dir()
    return False


def _print(data: bytes) -> None:
    """A document on standard output. DiskFull, CannotWrite."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        raise fault(problem, Path("standard output")) from problem


@contextmanager
def _chosen_by(given: argparse.Namespace, library: Library) -> Iterator[None]:
    """Keep what the reader pins and drops, the stories of these articles; not where the digest fails."""
    from digest_app.core.library.digests import Choices

    pinned, dropped = (list(map(library.digests.story_of, ids)) for ids in (given.pin, given.drop))

    def change(choices: Choices) -> Choices:
        if given.forget_choices:
            choices = Choices()
        for story in pinned:
            choices = choices.with_pinned(story)
        for story in dropped:
            choices = choices.with_dropped(story)
        return choices

    if not (pinned or dropped or given.forget_choices):
        yield
        return
    before = library.digests.choose(change)
    try:
        yield
    except BaseException:
        library.digests.choose(lambda _: before)
        raise


def verify(given: argparse.Namespace) -> int:
    """Check every quotation of exported files against the library."""
    wrong = False
    with opening.library(given) as library:
        for name in given.files:
            try:
                findings = library.exports.verify(_text_of(name))
            except UnreadableFile as problem:
                output.complain(str(problem))
                wrong = True
                continue
            for finding in findings:
                wrong = wrong or finding.state not in FINE
                _tell(finding, name, given)
            if not findings and not given.json:
                output.line(f"{name}: it quotes no sentence of a library")
    return 1 if wrong else 0


def _text_of(name: str) -> str:
    try:
        return Path(name).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise UnreadableFile(path=name, why=getattr(problem, "strerror", None) or "it is not text") from problem


def _tell(finding: Finding, name: str, given: argparse.Namespace) -> None:
    if given.json:
        output.json_line({"file": name, "state": finding.state.value, "quote": finding.quote.text, "now": finding.now})
    else:
        now = f" — now: {finding.now}" if finding.now else ""
        output.line(f"{finding.state.value}\t{finding.quote.text or NOT_AS_WRITTEN}{now}")


def _chosen(given: argparse.Namespace, library: Library) -> list[int]:
    if given.ids:
        return list(given.ids)
    if not (given.all or given.topic or given.since):
        raise NothingToExport(why="name articles by their ids, a --topic, a period with --since, or --all")
    since, until = opening.period(given, library)
    chosen = Selection(topic_id=opening.topic_id(given, library), since=since, until=until, archived=None)
    ids = library.shelf.select(chosen)
    if not ids:
        raise NothingToExport(why="no article is in this choice")
    return ids
