"""Words that are no text, files called by no letters, and streams that were closed."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digest_app.core.library import Library
from tests.cli.conftest import Run

ODD = os.fsdecode(b"quay\xff.html")
posix = pytest.mark.skipif(os.name != "posix", reason="names of files are bytes on POSIX alone")


@posix
def test_a_file_called_by_no_letters_is_saved_and_checked(run: Run, quay: str, tmp_path: Path) -> None:
    odd = str(shutil.copy(quay, tmp_path / ODD))
    (saved,) = run("save", odd, json=True).json
    assert (saved["outcome"], saved["id"]) == ("saved", 1)
    assert saved["source"].endswith("quay?.html")
    assert run("check").status == 0


@posix
def test_a_name_of_no_letters_stops_no_batch(run: Run, quay: str, tmp_path: Path) -> None:
    answer = run("save", str(tmp_path / ODD), quay, json=True)
    assert answer.status == 1
    assert {one["outcome"] for one in answer.json} == {"saved", "failed"}


@posix
def test_names_of_files_may_come_by_standard_input(
    run: Run, quay: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = shutil.copy(quay, tmp_path / ODD)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(os.fsencode(odd) + b"\n"), encoding="utf-8"))
    assert run("save", "-").lines[0].startswith("saved 1 ")


@posix
def test_a_library_called_by_no_letters_is_backed_up_and_restored(run: Run, quay: str, tmp_path: Path) -> None:
    odd = str(tmp_path / ODD)
    assert run("--library", odd, "save", quay).status == 0
    (backup,) = run("--library", odd, "backup", json=True).json
    assert "quay?" in backup["path"]
    (restored,) = run("--library", odd, "restore", json=True).json
    assert "library-damaged" in restored["aside"]


@pytest.mark.parametrize(
    "words", [("topics", "add", "\udcff"), ("search", "site:\udcff"), ("edit", "1", "--tag", "fine", "--tag", "\udcff")]
)
def test_a_word_that_is_no_text_and_names_no_file_is_refused(run: Run, words: tuple[str, ...]) -> None:
    answer = run(*words)
    assert answer.status == 2
    assert "is no text" in answer.err


def test_a_library_of_a_user_who_is_not_known_is_named(run: Run) -> None:
    answer = run("--library", "~nobody-of-this-name/x", "topics")
    assert answer.status == 1
    assert "“~nobody-of-this-name/x”" in answer.err


def test_a_backup_is_put_where_there_was_no_library(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    (made,) = run("backup", "--to", str(tmp_path / "copies")).lines
    answer = run("--library", str(tmp_path / "new"), "restore", made)
    assert answer.out == "The backup is in place.\n"
    assert len(run("--library", str(tmp_path / "new"), "list").lines) == 1


@posix
def test_a_stream_that_was_closed_stops_no_command(tmp_path: Path) -> None:
    assert said(tmp_path, "topics", "add", "Harbours", closed=">&- 2>&- <&-") == ""
    assert said(tmp_path, "list", closed=">&-") == ""
    assert said(tmp_path, "save", "-", closed="<&-") == ""
    assert said(tmp_path, "--version", closed=">&-") == ""
    library = Library(tmp_path / "library")
    assert library.filing.named("Harbours")
    library.close()


def said(folder: Path, *words: str, closed: str) -> str:
    """What a program of its own says, with these streams closed; it must say that all went well."""
    program = [sys.executable, "-m", "digest_app"]
    if words[0] != "--version":
        program += ["--library", str(folder / "library")]
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *program, *words]
    done = subprocess.run(shell, capture_output=True, check=True)
    assert done.stderr == b""
    return done.stdout.decode()
