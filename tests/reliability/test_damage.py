"""A damaged, foreign or half-restored library is told, kept, and never an empty one in its place."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.reliability import damage, samples
from digest_app.core.errors import LibraryDamaged, LibraryError, NoBackup, NoSuchFile
from digest_app.core.library import Library, restore
from digest_app.core.store import backup, schema, tally
from digest_app.core.store.header import FILE_NAME

RESTORE = """
import sys
from pathlib import Path
from digest_app.core.errors import LibraryBusy
from digest_app.core.library import restore
try:
    restore(Path(sys.argv[1]))
except LibraryBusy:
    print("busy")
"""


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Library]:
    """A library with one of everything, open; all of it is still in the write-ahead log."""
    library = Library(tmp_path / "library")
    samples.fill(library)
    yield library
    library.close()


@pytest.fixture
def folder(filled: Library) -> Path:
    """The same, closed."""
    filled.close()
    return filled.folder


def sums(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("library.db*")}


def test_no_damage_to_the_file_or_its_log_goes_unnoticed() -> None:
    verdicts = [verdict.split(":")[0] for verdict in damage.trials(30, seed=20261125)]
    assert set(verdicts) <= {"refused", "told", "unharmed", "altered"}
    assert verdicts.count("altered") <= 1  # a letter of a topic: SQLite has no checksums
    assert verdicts.count("told") > 3


@pytest.mark.thorough
def test_no_damage_of_two_hundred_goes_unnoticed() -> None:
    verdicts = [verdict.split(":")[0] for verdict in damage.trials(200, seed=1)]
    assert set(verdicts) <= {"refused", "told", "unharmed", "altered"}
    assert verdicts.count("altered") <= 4


def test_a_lost_write_ahead_log_is_told(filled: Library, tmp_path: Path) -> None:
    copy = shutil.copytree(filled.folder, tmp_path / "copy")
    (copy / f"{FILE_NAME}-wal").unlink()
    library = Library(copy)
    (told,) = library.care.quick_check()
    assert "not in the file" in told
    library.saving.allow("printer.example")  # what is done next does not hide it
    assert library.care.quick_check()
    library.close()


def test_an_older_file_in_the_librarys_place_is_told(folder: Path, tmp_path: Path) -> None:
    old = shutil.copy(folder / FILE_NAME, tmp_path)
    library = Library(folder)
    library.shelf.mark([1], starred=True)
    library.close()
    shutil.copy(old, folder)
    library = Library(folder)
    assert library.care.quick_check() == ["1 changes that were saved are not in the file: its newest part was lost."]
    library.close()


def test_a_file_that_a_full_disk_left_short_is_whole_with_its_log(filled: Library, tmp_path: Path) -> None:
    """In the middle of a checkpoint the header can name pages that only the log holds yet."""
    expected = samples.everything(filled)
    copy = shutil.copytree(filled.folder, tmp_path / "copy")
    filled.close()
    old, new = (copy / FILE_NAME).read_bytes(), (filled.folder / FILE_NAME).read_bytes()
    assert len(old) < len(new)
    (copy / FILE_NAME).write_bytes(new[:8192] + old[8192:])
    library = Library(copy)
    assert samples.everything(library) == expected
    assert library.care.check() == []
    library.close()


@pytest.mark.parametrize("left", ["library.db-wal", "library.count", "library-damaged-20260101T000000Z.db"])
def test_where_a_library_was_none_begins_empty(tmp_path: Path, left: str) -> None:
    (tmp_path / left).write_bytes(b"000000000007\n")
    with pytest.raises(LibraryDamaged, match="gone"):
        Library(tmp_path)
    assert not (tmp_path / FILE_NAME).exists()


def test_a_library_made_by_a_newer_digest_in_its_log_is_refused_and_not_touched(folder: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    other.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    copy = shutil.copytree(folder, tmp_path / "copy")
    other.close()
    before = sums(copy)
    with pytest.raises(LibraryError, match="newer Digest"):
        Library(copy)
    assert before.items() <= sums(copy).items() | {("library.db-shm", before.get("library.db-shm", ""))}


def test_what_no_longer_says_what_it_said_is_found_by_the_check(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as other, other:
        other.execute("UPDATE articles SET title = 'Another' WHERE id = 7")
        other.execute("UPDATE contents SET text = x'00' WHERE article_id = 8")
        other.execute("UPDATE pictures SET data = x'00' WHERE hash = (SELECT max(hash) FROM pictures)")
    library = Library(folder)
    assert library.care.quick_check() == []
    found = " ".join(library.care.check())
    assert "Article 7 is damaged" in found
    assert "Article 8 cannot be read" in found
    assert "picture" in found
    library.close()


def test_an_index_that_lacks_a_word_is_found_by_the_check(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as other, other:
        other.execute("INSERT INTO search (search, rowid, title, body, about) VALUES ('delete', 9, '', 'harbour', '')")
    library = Library(folder)
    assert any("search index" in told for told in library.care.check())
    library.close()


# ---------------------------------------------------------------------- backups and restoring


def test_a_backup_brings_everything_back(filled: Library) -> None:
    expected = samples.everything(filled)
    filled.care.backup()
    filled.close()
    (filled.folder / FILE_NAME).write_bytes(bytes(9000))
    aside = restore(filled.folder)
    assert aside is not None
    assert aside.read_bytes() == bytes(9000)
    library = Library(filled.folder)
    assert samples.everything(library) == expected
    assert library.care.check() == []
    library.shelf.mark([1], starred=True)  # it can be written, with readers beside
    assert library.database.reader().execute("PRAGMA journal_mode").fetchone() == ("wal",)
    library.close()


def test_a_library_that_is_open_is_not_exchanged_under_its_program(filled: Library) -> None:
    filled.care.backup()
    filled.shelf.counts()
    done = subprocess.run(
        [sys.executable, "-c", RESTORE, str(filled.folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "busy\n"
    assert len(filled.care.ids()) == 12


@pytest.mark.parametrize("kind", ["empty", "foreign", "newer", "cut", "text"])
def test_what_is_no_sound_library_is_never_put_in_its_place(folder: Path, tmp_path: Path, kind: str) -> None:
    chosen = tmp_path / "chosen.db"
    whole = (folder / FILE_NAME).read_bytes()
    chosen.write_bytes({"empty": b"", "cut": whole[: len(whole) // 2], "text": b"no database " * 99}.get(kind, whole))
    with closing(sqlite3.connect(chosen)) as other:
        if kind == "foreign":
            other.execute("PRAGMA application_id = 7")
        if kind == "newer":
            other.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    before = sums(folder)
    with pytest.raises(NoBackup):
        restore(folder, chosen)
    assert sums(folder) == before


def test_a_backup_that_is_not_there_is_named(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        restore(folder, tmp_path / "nothing.db")


def test_a_restore_that_was_killed_is_told_and_done_again(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = filled.care.backup(tmp_path / "elsewhere")
    filled.close()

    def die(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backup, "flush_folder", die)  # after the damaged file went aside
    with pytest.raises(KeyboardInterrupt):
        restore(filled.folder, chosen)
    monkeypatch.undo()
    with pytest.raises(LibraryDamaged, match="gone"):
        Library(filled.folder)
    restore(filled.folder, chosen)
    library = Library(filled.folder)
    assert len(library.care.ids()) == 12
    assert tally.missing(library.folder, library.database.reader()) == 0
    library.close()


def test_a_damaged_library_makes_no_backup_and_keeps_the_good_ones(filled: Library) -> None:
    good = filled.care.backup()
    filled.close()
    path = filled.folder / FILE_NAME
    data = bytearray(path.read_bytes())
    data[5 * 8192 : 9 * 8192] = bytes(4 * 8192)
    path.write_bytes(data)
    library = Library(filled.folder)
    with pytest.raises(LibraryDamaged):
        library.care.backup()
    library.close()
    assert list((filled.folder / "backups").iterdir()) == [good]


def test_a_library_that_was_taken_away_while_open_is_told_and_comes_back(filled: Library) -> None:
    expected = samples.everything(filled)
    for part in filled.folder.glob(f"{FILE_NAME}*"):
        part.unlink()
    (told,) = filled.care.quick_check()
    assert "taken away" in told
    with pytest.raises(LibraryError, match="all that it held is kept"):
        filled.shelf.mark([1], starred=True)
    filled.close()
    with pytest.raises(LibraryDamaged, match="gone"):
        Library(filled.folder)
    restore(filled.folder)
    library = Library(filled.folder)
    assert samples.everything(library) == expected
    library.close()


def test_no_folder_is_made_for_the_backup_of_a_library_whose_own_is_gone(filled: Library) -> None:
    filled.folder.rename(filled.folder.with_name("moved"))
    with pytest.raises(LibraryError, match="folder is gone"):
        filled.care.routine()
    filled.close()
    assert not filled.folder.exists()
