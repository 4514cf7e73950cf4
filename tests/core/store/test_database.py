"""Opening a library: what is refused stays as it was, and what is acknowledged stays."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from digest_app.core.errors import (
    DiskReadOnly,
    LibraryBusy,
    LibraryDamaged,
    LibraryForeign,
    LibraryNewer,
    NoSuchArticle,
)
from digest_app.core.store import articles, backup, schema
from digest_app.core.store.backup import FILE_NAME
from digest_app.core.store.database import Database
from digest_app.core.store.turn import Turn
from tests.samples import entry

HOLD_THE_LOCK = """
import sys
from pathlib import Path
from digest_app.core.store.turn import Turn
with Turn(Path(sys.argv[1])).taken():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path)
    yield opened
    opened.close()


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def add(database: Database, **fields: object) -> int:
    with database.write() as connection:
        return articles.add(connection, entry(**fields))  # type: ignore[arg-type]  # names of fields


def test_a_new_library_says_what_it_is_and_survives_power_cuts(database: Database) -> None:
    reader = database.reader()
    assert reader.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert reader.execute("PRAGMA user_version").fetchone() == (schema.NEWEST,)
    assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with database.write() as writer:
        assert writer.execute("PRAGMA synchronous").fetchone() == (2,)


def test_an_article_is_there_after_opening_again(database: Database, tmp_path: Path) -> None:
    article_id = add(database)
    database.close()
    again = Database(tmp_path)
    assert articles.kept(again.reader(), article_id).article == entry().article
    again.close()


def test_nothing_of_a_write_that_fails_is_kept(database: Database) -> None:
    def stumble() -> None:
        with database.write() as connection:
            articles.add(connection, entry())
            articles.remove(connection, 404)

    with pytest.raises(NoSuchArticle):
        stumble()
    assert database.reader().execute("SELECT count(*) FROM articles").fetchone() == (0,)
    assert database.reader().execute("SELECT count(*) FROM search_docsize").fetchone() == (0,)


def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError):
        database.reader().execute("DELETE FROM articles")


def test_a_change_by_another_program_is_noticed(database: Database, tmp_path: Path) -> None:
    before = database.version()
    other = Database(tmp_path)
    add(other)
    other.close()
    assert database.version() != before


def test_a_file_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    before = digest_of(path)
    with pytest.raises(LibraryForeign):
        Database(tmp_path)
    assert digest_of(path) == before


def test_text_in_place_of_the_library_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text("not a database " * 40)
    with pytest.raises(LibraryForeign):
        Database(tmp_path)
    assert path.read_text().startswith("not a database")


def test_a_library_of_a_newer_digest_is_refused_and_not_touched(database: Database, tmp_path: Path) -> None:
    database.close()
    path = tmp_path / FILE_NAME
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    connection.close()
    before = digest_of(path)
    with pytest.raises(LibraryNewer):
        Database(tmp_path)
    assert digest_of(path) == before


@pytest.mark.parametrize("left", [0, 3, 5000, 20000])
def test_a_library_that_was_cut_short_is_noticed(database: Database, tmp_path: Path, left: int) -> None:
    for number in range(20):
        add(database, title=f"Article {number}")
    database.close()
    path = tmp_path / FILE_NAME
    path.write_bytes(path.read_bytes()[:left])
    with pytest.raises((LibraryDamaged, LibraryForeign)):
        Database(tmp_path)


def test_a_library_that_is_gone_while_its_backups_are_there_does_not_start_empty(
    database: Database, tmp_path: Path
) -> None:
    add(database)
    backup.make(database.reader(), backup.folder_of(tmp_path))
    database.close()
    (tmp_path / FILE_NAME).unlink()
    with pytest.raises(LibraryDamaged):
        Database(tmp_path)


def test_a_backup_takes_a_damaged_librarys_place_and_the_damaged_file_is_kept(
    database: Database, tmp_path: Path
) -> None:
    article_id = add(database)
    backup.make(database.reader(), backup.folder_of(tmp_path))
    database.close()
    path = tmp_path / FILE_NAME
    path.write_bytes(b"\x00" * 4096)
    aside = backup.restore(tmp_path)
    assert aside is not None
    assert aside.read_bytes() == b"\x00" * 4096
    again = Database(tmp_path)
    assert articles.kept(again.reader(), article_id).article.title == entry().article.title
    again.close()


def test_a_damaged_backup_is_passed_over(database: Database, tmp_path: Path) -> None:
    add(database)
    good = backup.make(database.reader(), backup.folder_of(tmp_path), label="good")
    bad = backup.folder_of(tmp_path) / "library-99991231T000000Z.db"
    bad.write_bytes(good.read_bytes()[:9000])
    database.close()
    backup.restore(tmp_path)
    Database(tmp_path).close()


def test_only_so_many_routine_backups_are_kept(database: Database, tmp_path: Path) -> None:
    folder = backup.folder_of(tmp_path)
    made = [backup.make(database.reader(), folder) for _ in range(4)]
    kept = backup.make(database.reader(), folder, label="before-form-9")
    own = shutil.copy(kept, folder / "before-the-journey.db")
    backup.rotate(tmp_path, 2)
    assert kept.exists()
    assert own.exists()  # the reader's own copy
    assert sum(path.exists() for path in made) == 2


def test_another_writer_is_waited_for_and_then_named(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLD_THE_LOCK,
            str(path),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(LibraryBusy), Turn(path, patience=0.05).taken():
        pass
    holder.kill()
    holder.communicate()
    with Turn(path, patience=5).taken():  # freed by the system when its holder died
        pass


def test_a_library_in_a_folder_that_cannot_be_written_can_be_read(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = add(database)
    database.close()
    monkeypatch.setattr(Database, "_prepare_folder", lambda _: False)
    reading = Database(tmp_path)
    assert reading.read_only
    assert articles.kept(reading.reader(), article_id).id == article_id
    with pytest.raises(DiskReadOnly), reading.write():
        pass
    reading.close()


def test_a_thread_that_has_ended_leaves_no_open_connection(database: Database) -> None:
    readers: list[sqlite3.Connection] = []
    for _ in range(5):
        job = threading.Thread(target=lambda: readers.append(database.reader()))
        job.start()
        job.join()
    assert len(database._readers) == 1
    for reader in readers[:-1]:
        with pytest.raises(sqlite3.ProgrammingError):
            reader.execute("SELECT 1")
