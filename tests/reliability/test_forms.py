"""Every form of the library that was ever released opens, and a step to the next form is taken whole or not at all."""

from __future__ import annotations

import gzip
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.reliability import deeds, samples
from digest_app.core.errors import LibraryError
from digest_app.core.library import Library
from digest_app.core.store import backup, schema
from digest_app.core.store.header import FILE_NAME

LIBRARIES = sorted((Path(__file__).parents[1] / "libraries").glob("*.db.gz"))
"""One of each form: `python -m benchmarks.reliability.samples tests/libraries` adds today's."""


@pytest.fixture
def next_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Digest knows one form more than it does."""
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, deeds.next_form))
    monkeypatch.setattr(schema, "NEWEST", schema.NEWEST + 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of today's form."""
    deeds.fill(tmp_path / "library", 12)
    return tmp_path / "library"


def form_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@pytest.fixture(params=LIBRARIES, ids=lambda path: path.name.partition(".")[0])
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A library as a Digest of that time left it."""
    path = tmp_path / request.param.stem
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_a_library_of_every_form_opens_with_all_that_is_in_it(released: Path, tmp_path: Path) -> None:
    shutil.copy(released, tmp_path / FILE_NAME)
    library = Library(tmp_path)
    assert form_of(library.database.path) == schema.NEWEST
    assert [library.shelf.article(number).article.text for number in (1, 3, 12)] == [
        samples.article(number - 1).text for number in (1, 3, 12)
    ]
    found = samples.everything(library)
    assert len(found["articles"]) == 12
    assert library.shelf.counts().binned == 1
    assert library.shelf.counts().archived == 1
    assert [mark.note for mark in library.highlighting.all()] == ["To be told at home."]
    assert library.filing.corrections([6])
    assert [link.source for link in library.saving.links()] == ["https://news.example/waiting"]
    assert library.care.check() == []
    library.close()


def test_a_backup_of_every_form_can_be_restored(released: Path, folder: Path) -> None:
    backup.restore(folder, released)
    library = Library(folder)
    assert len(library.care.ids()) == 12
    library.close()


def test_there_is_a_library_of_every_form() -> None:
    assert [path.name for path in LIBRARIES] == [f"form-{form}.db.gz" for form in range(1, schema.NEWEST + 1)]


def test_an_older_library_is_brought_up_to_date_after_a_verified_backup(folder: Path, next_form: None) -> None:
    library = Library(folder)
    assert form_of(library.database.path) == schema.NEWEST
    assert len(library.care.ids()) == 12
    assert library.care.check() == []
    (before,) = library.care.backups()
    assert form_of(before) == schema.NEWEST - 1
    assert backup.complaint_of(before) == ""
    library.close()


def test_a_step_that_fails_leaves_the_library_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        deeds.next_form(connection)
        connection.execute("INSERT INTO marks (article_id, moment) VALUES (404, 0)")

    with monkeypatch.context() as newer:
        newer.setattr(schema, "STEPS", (*schema.STEPS, fail))
        newer.setattr(schema, "NEWEST", schema.NEWEST + 1)
        with pytest.raises(sqlite3.IntegrityError):
            Library(folder)
    library = Library(folder)
    assert form_of(library.database.path) == schema.NEWEST
    assert library.care.check() == []
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
def test_a_step_that_is_killed_is_taken_again(folder: Path, next_form: None) -> None:
    chance = random.Random(20261126)
    for run in range(4):
        command = [sys.executable, "-m", "benchmarks.reliability.deeds", str(folder), str(run), "migrating"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        process.stdout.readline()
        deadline = time.monotonic() + chance.random() * 0.1
        while time.monotonic() < deadline:  # the moment is what is chosen
            pass
        process.send_signal(signal.SIGKILL)
        process.communicate()
    library = Library(folder)
    assert form_of(library.database.path) == schema.NEWEST
    assert len(library.care.ids()) == 12
    assert library.care.check() == []
    library.close()


def test_an_older_library_that_cannot_be_written_is_named(
    folder: Path, next_form: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digest_app.core.store.database import Database

    monkeypatch.setattr(Database, "_prepare_folder", lambda _: False)
    with pytest.raises(LibraryError, match="older Digest"):
        Library(folder)
