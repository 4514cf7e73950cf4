"""A mistake of ours costs one page and one line: the rest goes on, the library is safe, nobody sees a traceback."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from benchmarks.reliability import samples
from benchmarks.reliability.deeds import Reader
from digest_app import cli
from digest_app.core import log
from digest_app.core.errors import LibraryDamaged
from digest_app.core.library import Library
from digest_app.core.library.care import Care
from digest_app.core.model import Article, Checkpoint, Failed, LinkState, Page, Saved, Summary, no_checkpoint
from digest_app.core.store.backup import FILE_NAME
from tests.samples import NOON
from tests.web import Reply, Web


class Stumbling(Reader):
    """Makes a mistake with page 3."""

    def prepare(self, page: Page, method: str, checkpoint: Checkpoint = no_checkpoint) -> tuple[Article, Summary]:
        if b"page 3" in page.data:
            raise ZeroDivisionError("a mistake of ours")
        return super().prepare(page, method, checkpoint)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library", preparing=Stumbling(), clock=lambda: NOON)
    log.start(opened.folder)
    yield opened
    opened.close()


def test_a_mistake_with_one_page_fails_that_page_and_leaves_the_rest(library: Library, web: Web) -> None:
    web.pages |= {f"/{number}": f"<p>page {number}</p>" for number in range(6)}
    library.saving.allow(web.name)
    library.saving.enqueue([web.url(f"/{number}") for number in range(6)])
    told: list[object] = []
    library.saving.run(no_checkpoint, told.append)
    assert sum(isinstance(one, Saved) for one in told) == 5
    (failed,) = library.saving.links()
    assert (failed.source, failed.state, failed.kind) == (web.url("/3"), LinkState.FAILED, "OurMistake")
    assert failed.why == "Digest made a mistake with this page. It is in the log; nothing was lost."
    assert library.care.check() == []


def test_a_mistake_with_a_copied_page_is_told_in_a_sentence(library: Library) -> None:
    outcome = library.saving.save_copied("<p>page 3</p>" + "<p>And more about the harbour.</p>" * 9, "")
    assert isinstance(outcome, Failed)
    assert "traceback" not in outcome.why.lower()


def test_a_mistake_in_a_command_is_one_line_and_status_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(_: Care) -> list[str]:
        raise ZeroDivisionError("with words of a page")

    monkeypatch.setattr(Care, "check", stumble)
    assert cli.main(["--library", str(tmp_path), "check"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Digest made a mistake (ZeroDivisionError). What was saved before stays saved.\n"
    with pytest.raises(ZeroDivisionError):
        cli.main(["--library", str(tmp_path), "--debug", "check"])


@pytest.mark.parametrize("words", [["check"], ["list"], ["export", "--all"], ["search", "harbour"], ["backup"]])
def test_no_command_shows_a_traceback_of_a_damaged_library(tmp_path: Path, words: list[str]) -> None:
    library = Library(tmp_path)
    samples.fill(library)
    library.close()
    path = tmp_path / FILE_NAME
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 8192):  # the root of the schema stays, so that it opens
        data[page * 8192 : page * 8192 + 200] = bytes(200)
    path.write_bytes(data)
    command = [sys.executable, "-m", "digest_app", "--library", str(tmp_path), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 6


def test_a_log_that_cannot_be_written_stops_nothing_and_is_not_shown(
    library: Library, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    handlers = logging.getLogger("digest_app").handlers
    handler = next(one for one in handlers if isinstance(one, RotatingFileHandler))
    monkeypatch.setattr(handler, "_open", lambda: open("/dev/full", "w"))  # noqa: PTH123, SIM115 - the device without room
    assert isinstance(library.saving.save_copied("<p>page 1</p>" + "<p>About the harbour.</p>" * 9, ""), Saved)
    assert "Traceback" not in capfd.readouterr().err


def test_diagnostics_tell_versions_and_sizes_and_no_word_of_what_is_read(library: Library, web: Web) -> None:
    web.pages |= {"/1": "<p>page 1</p>", "/3": "<p>page 3</p>", "/gone": Reply("", 404)}
    list(library.saving.save([web.url("/1"), web.url("/3"), web.url("/gone")], allow=web.allow))
    told = library.care.diagnostics()
    for fact in ("Digest: ", "Python: ", "SQLite: ", "Form: ", "Articles: 1 to read"):
        assert fact in told
    assert "ZeroDivisionError" in told
    assert "test_mistakes.py" in told
    for word in (web.name, library.shelf.article(1).article.title, "a mistake of ours", str(library.folder)):
        assert word not in told


def test_diagnostics_of_a_damaged_library_can_be_had(library: Library) -> None:
    library.database.close()
    library.database.path.write_bytes(b"SQLite format 3\x00" + bytes(8176))
    assert "LibraryDamaged" in library.care.diagnostics()


# ---------------------------------------------------------------------- routine backups


def test_a_backup_is_made_once_a_day_and_the_oldest_go(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.settings.set("backups", 3)
    made = []
    for day in range(6):
        monkeypatch.setattr(library, "clock", lambda day=day: NOON + timedelta(days=day))
        made.append(library.care.routine())
        age(library.care.backups(), NOON + timedelta(days=day))
        assert library.care.routine() is None
    assert all(made)
    assert [path.name for path in library.care.backups()] == [path.name for path in made[:-4:-1] if path]


def test_a_damaged_library_takes_no_backups_place(library: Library) -> None:
    samples.fill(library)
    good = library.care.routine()
    assert good is not None
    age([good], NOON - timedelta(days=9))
    library.database.close()
    data = bytearray(library.database.path.read_bytes())
    data[4 * 8192 : 12 * 8192] = bytes(8 * 8192)
    library.database.path.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        library.care.routine()
    assert library.care.backups() == [good]


def age(paths: list[Path], now: datetime) -> None:
    """Let the newest file be as old as the time that stands still in the test says."""
    newest = max(paths, key=lambda path: path.name)
    os.utime(newest, (now.timestamp(), now.timestamp()))
