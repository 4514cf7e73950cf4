"""Backups: each under a name of its own, never half of one, and good ones are found among whatever lies beside them."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from digest_app.core.errors import CannotWrite, DigestError, NoBackup
from digest_app.core.store import articles, backup
from digest_app.core.store.database import Database
from digest_app.core.store.header import FILE_NAME
from tests.samples import NOON, entry

BACK_UP = """
import sys
from pathlib import Path
from digest_app.core.store import backup
from digest_app.core.store.database import Database
from tests.samples import NOON
opened = Database(Path(sys.argv[1]))
source = opened.reader()
print("ready", flush=True)
sys.stdin.readline()
print(backup.make(source, Path(sys.argv[2]), now=NOON))
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A library with one article, open."""
    opened = Database(tmp_path / "library")
    with opened.write() as connection:
        articles.add(connection, entry())
    yield opened
    opened.close()


@pytest.fixture
def good(database: Database) -> Path:
    """A backup in the library's own folder of backups."""
    return backup.make(database.reader(), backup.folder_of(database.folder))


def articles_in(folder: Path) -> int:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    return int(count)


def refuse(*_: object) -> None:
    """What a disk says that has no links."""
    raise PermissionError(errno.EPERM, "Operation not permitted")


def grow_old(*paths: Path) -> None:
    for path in paths:
        os.utime(path, (1, 1))


def test_programs_that_back_up_in_the_same_second_get_a_copy_each(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", BACK_UP, str(database.folder), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    made = sorted(Path(program.communicate()[0].strip()) for program in programs)
    assert made == sorted(folder.iterdir())
    assert len(made) == 3
    assert [backup.complaint_of(path) for path in made] == ["", "", ""]


@pytest.mark.parametrize("links", [True, False])
def test_a_backup_never_overwrites_one_that_is_there(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    first, second = (backup.make(database.reader(), tmp_path / "copies", now=NOON) for _ in range(2))
    assert [first.name, second.name] == ["library-20260314T120000Z.db", "library-20260314T120000Z-2.db"]
    assert sorted(first.parent.iterdir()) == sorted([first, second])


def test_a_folder_that_takes_no_backup_is_named_and_not_the_librarys(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("a file")
    with pytest.raises(CannotWrite, match="copies"):
        backup.make(database.reader(), tmp_path / "copies")


def test_what_killed_copies_left_is_cleared_and_nobody_elses_files(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    left = [folder / f"library-20260101T000000Z-0a1b.part{ending}" for ending in ("", "-journal")]
    at_work, download = folder / "library-20260101T000000Z-0a1c.part", folder / "film.part"
    for path in (*left, at_work, download):
        path.write_bytes(b"half")
    grow_old(*left, download)
    backup.make(database.reader(), folder, now=NOON)
    assert sorted(path.name for path in folder.iterdir()) == [
        "film.part", "library-20260101T000000Z-0a1c.part", "library-20260314T120000Z.db"
    ]  # fmt: skip


def test_what_a_killed_restore_left_goes_with_the_next_rotation(database: Database) -> None:
    left = database.folder / "library-20260101T000000Z-restored-0a1b.part"
    left.write_bytes(b"half")
    grow_old(left)
    backup.rotate(database.folder, 7)
    assert not left.exists()


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
def test_what_is_no_backup_among_the_backups_is_passed_over(database: Database, good: Path) -> None:
    database.close()
    folder = good.parent
    (folder / "gone.db").symlink_to("/nowhere")
    (folder / "folder.db").mkdir()
    (folder / "empty.db").touch()
    os.mkfifo(folder / "pipe.db")
    assert backup.backups_of(database.folder) == [good]
    backup.restore(database.folder)
    assert articles_in(database.folder) == 1


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_chosen_backup_that_is_a_pipe_is_not_waited_for(database: Database, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")
    with pytest.raises(DigestError):
        backup.restore(database.folder, tmp_path / "pipe.db")


def test_a_backup_is_restored_where_there_was_no_folder(good: Path, tmp_path: Path) -> None:
    assert backup.restore(tmp_path / "new" / "machine", good) is None
    assert articles_in(tmp_path / "new" / "machine") == 1


def test_a_restore_that_fails_makes_no_folder_and_leaves_nothing(good: Path, tmp_path: Path) -> None:
    good.write_bytes(good.read_bytes()[:9000])
    with pytest.raises(NoBackup):
        backup.restore(tmp_path / "new", good)
    assert not (tmp_path / "new").exists()


def test_what_stands_in_the_librarys_place_is_put_aside_whatever_it_is(good: Path, tmp_path: Path) -> None:
    (tmp_path / "other" / FILE_NAME).mkdir(parents=True)
    aside = backup.restore(tmp_path / "other", good)
    assert aside is not None
    assert aside.is_dir()
    assert articles_in(tmp_path / "other") == 1
