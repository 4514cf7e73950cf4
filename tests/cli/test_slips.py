"""What a person gets wrong on a command line costs nothing, and stops nothing that was right."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest_app.core.library.saving import Saving
from digest_app.core.model import Checkpoint
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "words",
    [
        ("restore", ""),
        ("backup", "--to", ""),
        ("list", "--topic", ""),
        ("list", "--since", " "),
        ("clean", "1", "--drop", ""),
        ("export", "1", "--to", ""),
        ("--library", "", "list"),
    ],
)
def test_an_empty_word_is_a_slip_and_never_means_all(run: Run, quay: str, words: tuple[str, ...]) -> None:
    run("save", quay)
    run("mark", "1", "--star")
    with pytest.raises(SystemExit, match="2"):
        run(*words)
    assert run("list", "--starred", json=True).json[0]["id"] == 1


def test_a_file_that_cannot_be_imported_keeps_no_other_out(run: Run, tmp_path: Path) -> None:
    broken, links = tmp_path / "broken.json", tmp_path / "links.txt"
    broken.write_text("{}", "utf-8")
    links.write_text("https://news.example/ferries\n", "utf-8")
    told = run("import", "--wait", str(broken), str(links), json=True)
    assert told.status == 1
    assert [(line["file"], line.get("queued")) for line in told.json] == [(str(broken), None), (str(links), 1)]
    assert str(broken) in told.err


def test_an_article_that_is_not_there_keeps_no_other_from_being_fetched(run: Run, quay: str) -> None:
    run("save", quay)
    told = run("refetch", "999", "1")
    assert told.status == 1
    assert [line.partition(":")[0] for line in told.err.splitlines()] == ["999", "1"]


def test_what_comes_out_of_the_bin_may_go_into_the_archive_at_once(run: Run, quay: str) -> None:
    run("save", quay)
    run("mark", "1", "--delete")
    run("mark", "1", "--undelete", "--archive")
    assert [article["id"] for article in run("list", "--archived", json=True).json] == [1]


def test_a_story_of_one_article_is_told_in_json_too(run: Run, quay: str) -> None:
    run("save", quay)
    assert run("stories", "show", "1", json=True).json == [{"story": None, "ids": [1], "copies": {}}]
    assert run("stories", "join", "1", "1").status == 2


def test_a_stop_says_how_many_were_saved(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(self: object, checkpoint: Checkpoint, tell: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Saving, "run", stop)
    told = run("queue", "run")
    assert (told.status, told.err) == (1, "Stopped. 0 saved before that stay in the library.\n")
