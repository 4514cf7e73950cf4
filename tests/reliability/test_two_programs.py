"""Two programs on one library: they take turns, see each other's changes, and say so where one does not let go."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.reliability.deeds import Reader
from benchmarks.reliability.samples import entry
from digest_app.core.errors import DiskFull, LibraryBusy
from digest_app.core.library import Library, View
from digest_app.core.model import LinkState, Saved, no_checkpoint
from digest_app.core.store import articles, database
from digest_app.core.store.database import Database
from digest_app.core.store.header import FILE_NAME
from digest_app.core.store.turn import Turn
from tests.stories import page
from tests.web import Web

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""
WRITE = """
import sys
from pathlib import Path
from benchmarks.reliability.samples import entry
from digest_app.core.store import articles
from digest_app.core.store.database import Database
opened = Database(Path(sys.argv[1]))
articles.make_ready()
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    with opened.write() as connection:
        articles.add(connection, entry(number))
opened.close()
"""
OPEN_AND_QUEUE = """
import sys
from pathlib import Path
from digest_app.core.library import Library
print("ready", flush=True)
sys.stdin.readline()
library = Library(Path(sys.argv[1]))
library.saving.enqueue([f"https://queued.example/{sys.argv[2]}"])
library.close()
"""
FILL_THE_DISK = """
import resource, signal, sys
from pathlib import Path
from benchmarks.reliability.samples import entry
from digest_app.core.errors import DigestError
from digest_app.core.store import articles
from digest_app.core.store.database import Database
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    opened = Database(Path(sys.argv[1]))
    for number in range(1000):
        with opened.write() as connection:
            added = articles.add(connection, entry(number))
        print(added, flush=True)
except DigestError as problem:
    print(type(problem).__name__)
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library", preparing=Reader())
    yield opened
    opened.close()


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another program, which knows nothing of our turns, holds the file."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    yield
    holder.communicate("")


def test_a_library_that_another_program_holds_is_waited_for_then_named_and_the_job_is_kept(
    library: Library, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.pages["/1"] = "<p>page 1</p>"
    library.saving.allow(web.name)
    library.saving.enqueue([web.url("/1")])
    library.database.close()
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 100)
    with held(library.database.path):
        with pytest.raises(LibraryBusy):
            library.saving.run(no_checkpoint, lambda _: None)
        assert [link.state for link in library.saving.links()] == [LinkState.WAITING]  # it can be read meanwhile
    told: list[object] = []
    library.saving.run(no_checkpoint, told.append)
    assert any(isinstance(one, Saved) for one in told)
    assert library.saving.links() == []


def test_a_writer_that_does_not_end_its_turn_is_named_too(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Turn(library.folder / "library.lock")
    monkeypatch.setattr(library.database._turn, "_patience", 0.05)
    with other.taken(), pytest.raises(LibraryBusy):
        library.shelf.mark([1], read=True)
    library.shelf.mark([1], read=True)


def test_two_programs_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    Database(tmp_path).close()
    ranges = [("0", "25"), ("100", "125"), ("200", "225")]
    writers = [subprocess.Popen([sys.executable, "-c", WRITE, str(tmp_path), *each]) for each in ranges]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    library = Library(tmp_path)
    assert len(library.care.ids()) == 75
    assert library.care.check() == []
    library.close()


def opened_at_once(folder: Path, programs: int) -> Library:
    """The library after so many programs opened it at the same moment, each of which put a link into its queue."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_AND_QUEUE, str(folder), str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(programs)
    ]
    for program in started:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in started:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    assert [program.communicate()[1] for program in started] == [""] * programs
    return Library(folder)


def test_programs_that_start_on_a_new_library_at_once_lose_nothing(tmp_path: Path) -> None:
    library = opened_at_once(tmp_path, 4)
    assert sorted(link.source[-1] for link in library.saving.links()) == ["0", "1", "2", "3"]
    assert library.care.check() == []
    library.close()


def test_the_topics_that_digest_brings_are_put_in_once_whoever_comes_second(library: Library) -> None:
    brought = library.filing.topics()
    library.filing.remove(brought[0].id)
    library.filing.add_built_in()  # as a program does that asked whether they are there a moment ago
    assert library.filing.topics() == brought[1:]


def test_programs_that_open_an_older_library_at_once_make_one_backup_and_lose_nothing(tmp_path: Path) -> None:
    older = Path(__file__).parents[1] / "libraries" / "form-1.db.gz"
    (tmp_path / FILE_NAME).write_bytes(gzip.decompress(older.read_bytes()))
    library = opened_at_once(tmp_path, 3)
    assert {link.source[-1] for link in library.saving.links()} >= {"0", "1", "2"}
    assert library.care.check() == []
    assert len(library.care.backups()) == 1
    library.close()


def test_the_command_line_and_the_open_window_see_each_others_changes(library: Library, tmp_path: Path) -> None:
    with library.database.write() as connection:
        articles.add(connection, entry(1))
    before = library.version()
    mark = [sys.executable, "-m", "digest_app", "--library", str(library.folder), "mark", "1", "--star"]
    subprocess.run(mark, check=True)
    assert library.version() != before
    assert list(library.shelf.ids(View("starred"))) == [1]
    library.shelf.mark([1], starred=False)
    listing = [sys.executable, "-m", "digest_app", "--library", str(library.folder), "list", "--starred"]
    assert subprocess.run(listing, capture_output=True, check=True).stdout == b""


@pytest.mark.skipif(os.name != "posix", reason="the limit is POSIX's")
@pytest.mark.parametrize("limit", [60_000, 700_000, 3_000_000])
def test_a_disk_that_takes_no_more_is_named_and_nothing_is_lost(tmp_path: Path, limit: int) -> None:
    full = subprocess.run(
        [sys.executable, "-c", FILL_THE_DISK, str(tmp_path), str(limit)], capture_output=True, text=True, check=True
    )
    *saved, fault = full.stdout.split()
    assert fault == DiskFull.__name__
    assert full.stderr == ""
    library = Library(tmp_path)
    assert library.care.ids() == [int(number) for number in saved]
    assert library.care.check() == []
    library.close()


def test_two_saves_of_one_page_at_once_are_one_article(library: Library, web: Web) -> None:
    web.pages |= {"/a": page(), "/b": page()}
    outcomes = list(library.saving.save([web.url("/a"), web.url("/a#x"), web.url("/a?utm_source=y")], allow=web.allow))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Known", "Known", "Saved"]


def test_a_readers_text_is_bound_to_the_page_that_was_asked_for(library: Library, web: Web) -> None:
    """Many pages at once, each with its own text: none is stored under another's address."""
    web.pages |= {f"/{number}": f"<p>page {number}</p>" for number in range(12)}
    list(library.saving.save([web.url(f"/{number}") for number in range(12)], allow=web.allow))
    for number in library.care.ids():
        kept = library.shelf.article(number).article
        asked = int(str(kept.url).rpartition("/")[2])
        assert kept.title.endswith(f"number {asked}")
