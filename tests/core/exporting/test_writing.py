"""Files that the reader sees."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from digest_app.core.errors import CannotWrite, DiskFull, DiskReadOnly
from digest_app.core.exporting import writing
from digest_app.core.exporting.writing import ExportFolder, write


def never(path: Path) -> bool:
    return False


def always(path: Path) -> bool:
    return True


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole_with_the_readers_usual_rights(tmp_path: Path) -> None:
    path = write(tmp_path / "new" / "folder", "note.md", b"words", ours=never)
    assert path.read_bytes() == b"words"
    (tmp_path / "usual").write_text("")
    assert path.stat().st_mode == (tmp_path / "usual").stat().st_mode
    assert names_in(path.parent) == ["note.md"]


def test_a_users_own_file_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("mine")
    (tmp_path / "NOTE (2).md").write_text("mine too")
    assert write(tmp_path, "note.md", b"words", ours=never).name == "note (3).md"
    assert (tmp_path / "note.md").read_text() == "mine"
    assert (tmp_path / "NOTE (2).md").read_text() == "mine too"


def test_an_earlier_export_is_updated_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text("mine")
    first = write(tmp_path, "note.md", b"one", ours=never)
    second = write(tmp_path, "note.md", b"two", ours=lambda path: path.read_bytes() == b"one")
    assert first == second == tmp_path.resolve() / "note (2).md"
    assert second.read_bytes() == b"two"


def test_names_that_differ_in_case_alone_do_not_meet_on_another_system(tmp_path: Path) -> None:
    folder = ExportFolder(tmp_path)
    names = [folder.write(name, name.encode(), ours=never).name for name in ("Title.md", "title.md", "TITLE.md")]
    assert names == ["Title.md", "title (2).md", "TITLE (3).md"]


def test_unchanged_content_is_not_written_again(tmp_path: Path) -> None:
    path = write(tmp_path, "note.md", b"words", ours=never)
    before = path.stat()
    assert write(tmp_path, "note.md", b"words", ours=always) == path
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("mine")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "note.md").symlink_to(outside)
    (folder / "gone.md").symlink_to(tmp_path / "nowhere.md")
    assert write(folder, "note.md", b"words", ours=always).name == "note (2).md"
    assert write(folder, "gone.md", b"words", ours=always).name == "gone (2).md"
    assert outside.read_text() == "mine"
    assert not (tmp_path / "nowhere.md").exists()


@pytest.mark.parametrize("name", ["", ".", "..", "../note.md", "/etc/note.md", "a/b.md", "a\\b.md"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotWrite):
        write(tmp_path / "folder", name, b"words", ours=always)
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


@pytest.mark.parametrize(
    ("number", "fault"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, DiskReadOnly), (errno.EACCES, CannotWrite)],
)
def test_a_failure_is_said_in_words_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: type[Exception]
) -> None:
    path = write(tmp_path, "note.md", b"one", ours=never)

    def failing(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writing.os, "fsync", failing)
    with pytest.raises(fault):
        write(tmp_path, "note.md", b"two", ours=always)
    assert path.read_bytes() == b"one"
    assert names_in(tmp_path) == ["note.md"]


def test_a_file_larger_than_allowed_leaves_nothing(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(DiskFull):
            write(tmp_path, "note.md", b"x" * 5000, ours=never)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert names_in(tmp_path) == []


def test_a_folder_that_is_a_file_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("mine")
    with pytest.raises(CannotWrite):
        write(tmp_path / "folder", "note.md", b"words", ours=always)


def test_what_a_killed_export_left_is_removed_once_it_is_old(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".digest-part-0", tmp_path / ".digest-part-1"
    old.write_text("half")
    fresh.write_text("half")
    os.utime(old, (1, 1))
    write(tmp_path, "note.md", b"words", ours=never)
    assert names_in(tmp_path) == [".digest-part-1", "note.md"]


EXPORTING_FOR_EVER = """
import sys
from pathlib import Path
from digest_app.core.exporting.writing import ExportFolder
folder = ExportFolder(Path(sys.argv[1]))
for number in range(10**9):
    folder.write(f"note {number % 7}.md", bytes([65 + number % 26]) * 300_000, ours=lambda path: True)
    print(number, flush=True)
"""


@pytest.mark.parametrize("delay", [0.0, 0.003, 0.011])
def test_a_killed_export_leaves_whole_files_alone(tmp_path: Path, delay: float) -> None:
    (tmp_path / "mine.md").write_text("mine")
    command = [sys.executable, "-c", EXPORTING_FOR_EVER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as exporting:
        assert exporting.stdout is not None
        for _ in range(9):
            exporting.stdout.readline()
        threading.Event().wait(delay)
        exporting.kill()
    notes = list(tmp_path.glob("note*.md"))
    assert len(notes) == 7
    for note in notes:
        content = note.read_bytes()
        assert content == content[:1] * 300_000
    assert (tmp_path / "mine.md").read_text() == "mine"
