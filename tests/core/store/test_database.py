"""Opening a library: what is refused stays as it was, and what is acknowledged stays."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from digest_app.core.errors import (
    LibraryBusy,
    LibraryDamaged,
    LibraryError,
    LibraryForeign,
    LibraryNewer,
    LibraryUnwritable,
    NoSuchArticle,
)
from digest_app.core.store import articles, backup, header, schema
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
        return articles.add(connection, entry(**fields))


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
    article_id = add(database, title="As it was")
    good = backup.make(database.reader(), backup.folder_of(tmp_path), label="good")
    bad = backup.folder_of(tmp_path) / "library-99991231T000000Z.db"
    bad.write_bytes(good.read_bytes()[:9000])
    with database.write() as connection:
        articles.remove(connection, article_id)
    database.close()
    backup.restore(tmp_path)
    again = Database(tmp_path)
    assert articles.kept(again.reader(), article_id).article.title == "As it was"
    again.close()


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
    with pytest.raises(LibraryUnwritable, match="you may not write there"), reading.write():
        pass
    reading.close()


def test_a_library_in_a_folder_that_cannot_be_written_can_be_backed_up(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may write all: so SQLite is kept from opening the file together with a log."""
    add(database)
    database.close()
    monkeypatch.setattr(Database, "_prepare_folder", lambda _: False)
    immutable = Database._try_reader
    monkeypatch.setattr(
        Database, "_try_reader", lambda self, address: immutable(self, address) if "immutable" in address else None
    )
    reading = Database(tmp_path)
    made = backup.make(reading.reader(), tmp_path / "elsewhere")
    assert titles_in(made) == [entry().article.title]
    assert not list(tmp_path.glob("library.db-*"))
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


# ---------------------------------------------------------------------- the file is taken away under an open program


def exchange(database: Database, how: str) -> None:
    """What a synchroniser, a file manager or a program that tidies up does to an open library."""
    path = database.path
    if how == "exchanged":
        other = shutil.copy(path, path.with_name("other.db"))
        Path(other).replace(path)
    elif how == "log deleted":
        Path(f"{path}-wal").unlink()
    elif how == "deleted":
        for part in database.folder.glob(f"{FILE_NAME}*"):
            part.unlink()
    else:
        path.unlink()


WAYS = ["exchanged", "deleted", "log deleted", "file deleted"]


def titles_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM articles ORDER BY id")]


@pytest.mark.parametrize("how", WAYS)
def test_nothing_is_called_saved_in_a_file_that_is_gone_and_all_that_was_saved_is_kept(
    database: Database, tmp_path: Path, how: str
) -> None:
    add(database, title="First")
    database.reader()
    exchange(database, how)
    with pytest.raises(LibraryError, match=r"all that it held is kept as .*; start Digest again"):
        add(database, title="Second")
    with pytest.raises(LibraryError, match="start Digest again"):  # nor is it later
        add(database, title="Third")
    assert articles.kept(database.reader(), 1).article.title == "First"  # it can be read on
    database.end()
    (kept,) = backup.backups_of(tmp_path)
    assert titles_in(kept) == ["First"]
    assert backup.complaint_of(kept) == ""


@pytest.mark.parametrize("how", WAYS)
def test_a_file_that_goes_while_a_change_is_made_takes_no_change_with_it(
    database: Database, tmp_path: Path, how: str
) -> None:
    add(database, title="First")
    undone: list[bool] = []

    def save_second() -> None:
        with database.write(undone=lambda: undone.append(True)) as connection:
            articles.add(connection, entry(title="Second"))
            exchange(database, how)

    with pytest.raises(LibraryError, match="start Digest again"):
        save_second()
    assert undone == [True]
    (kept,) = backup.backups_of(tmp_path)
    assert titles_in(kept) == ["First"]


def test_a_file_that_was_put_in_the_librarys_place_is_not_damaged_by_the_log_of_the_old_one(
    database: Database, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    mine = Database(other)
    for number in range(30):
        add(mine, title=f"Mine {number}", key=f"mine/{number}")
    mine.close()
    add(database, title="First")  # this lies in the log
    (other / FILE_NAME).replace(database.path)
    with pytest.raises(LibraryError, match="start Digest again"):
        add(database, title="Second")
    database.end()
    again = Database(tmp_path)
    assert again.reader().execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert again.reader().execute("SELECT count(*) FROM articles").fetchone() == (30,)
    again.close()


def test_a_file_that_was_exchanged_before_the_first_change_is_noticed(database: Database, tmp_path: Path) -> None:
    add(database, title="First")
    database.close()
    database.reader()
    exchange(database, "exchanged")
    with pytest.raises(LibraryError, match="all that it held is kept"):
        add(database, title="Second")
    assert titles_in(database.path) == ["First"]


def test_a_backup_that_was_put_in_place_by_hand_can_be_written(database: Database, tmp_path: Path) -> None:
    made = backup.make(database.reader(), tmp_path / "other")  # it has no log, and gets one with the first change
    other = Database(made.rename(made.with_name(FILE_NAME)).parent)
    assert [add(other, title=title, key=title) for title in ("First", "Second")] == [1, 2]
    assert not other.is_exchanged()
    other.close()


def test_a_thread_that_begins_to_read_reads_no_other_file_than_the_rest(database: Database) -> None:
    add(database, title="First")
    exchange(database, "exchanged")
    with ThreadPoolExecutor(1) as pool, pytest.raises(LibraryError, match="start Digest again"):
        pool.submit(database.reader).result()


def test_a_folder_that_is_gone_is_named_and_not_made_again(database: Database, tmp_path: Path) -> None:
    add(database, title="First")
    tmp_path.rename(tmp_path.with_name("moved"))
    with pytest.raises(LibraryError, match="folder is gone"):
        add(database, title="Second")
    database.end()
    assert not tmp_path.exists()
    again = Database(tmp_path.with_name("moved"))
    assert articles.kept(again.reader(), 1).article.title == "First"
    again.close()


# ---------------------------------------------------------------------- what is in the way of opening


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "one" / FILE_NAME).mkdir(parents=True)
    with pytest.raises(LibraryForeign):
        Database(tmp_path / "one")
    (tmp_path / "two").mkdir()
    os.mkfifo(tmp_path / "two" / FILE_NAME)
    with pytest.raises(LibraryForeign):
        Database(tmp_path / "two")


def test_a_link_to_a_disk_that_is_not_there_does_not_start_empty(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "unplugged" / FILE_NAME)
    with pytest.raises(LibraryError, match="link"):
        Database(tmp_path)
    assert (tmp_path / FILE_NAME).is_symlink()


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read all: so the system's answer is given by hand."""
    Database(tmp_path).close()

    def deny(path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(header, "check", deny)
    with pytest.raises(LibraryError, match=r"library.db” cannot be opened: permission denied"):
        Database(tmp_path)


def test_a_file_that_may_not_be_written_is_read_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write all: so the system's answer is given by hand."""
    Database(tmp_path).close()
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path / FILE_NAME)
    opened = Database(tmp_path)
    assert opened.reader().execute("SELECT count(*) FROM articles").fetchone() == (0,)
    with pytest.raises(LibraryUnwritable):
        add(opened)
    opened.close()


def test_a_lock_that_cannot_be_opened_is_a_fault_of_the_library(database: Database, tmp_path: Path) -> None:
    (tmp_path / "library.queue").unlink()
    (tmp_path / "library.queue").mkdir()
    with pytest.raises(LibraryError, match="queue” cannot be written"):
        add(database)
