"""The command line is a contract: its words, its lines, its exit status."""

from __future__ import annotations

import io
import math
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from digest_app import __version__, cli
from digest_app.cli import arguments
from digest_app.core.library.library import Library
from digest_app.core.store import articles
from tests.cli.conftest import Run
from tests.stories import FIRE, FIRE_ELSEWHERE, QUAY, page
from tests.web import Web


def test_save_says_saved_then_known(run: Run, quay: str) -> None:
    assert run("save", quay).lines == ["saved 1 Second quay for Oranjestad"]
    assert run("save", quay).lines == ["known 1 Second quay for Oranjestad"]


def test_addresses_come_on_standard_input_too(run: Run, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    web.pages["/quay"] = page()
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{web.url('/quay')}\n\n{web.url('/none')}\n"))
    answer = run("save", "--allow", web.host, "-")
    assert answer.status == 1
    assert answer.lines == ["saved 1 Second quay for Oranjestad"]
    assert web.url("/none") in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_private_address_is_refused_without_allow(run: Run, web: Web) -> None:
    web.pages["/quay"] = page()
    answer = run("save", web.url("/quay"))
    assert answer.status == 1
    assert "private" in answer.err
    assert web.visits == []


def test_show_as_json_has_every_field_of_the_contract(run: Run, quay: str) -> None:
    run("save", quay)
    (article,) = run("show", "1", json=True).json
    assert article["id"] == 1
    assert article["text"] == "\n\n".join(QUAY)
    assert article["published"] == "2026-03-02"
    assert article["saved"].endswith("Z")
    assert article["site"] == "The Tide Post"
    assert article["language"] == "en"
    assert article["authors"] == article["tags"] == article["warnings"] == []
    assert article["word_count"] == len(article["text"].split())
    assert all(article["text"][s["start"] : s["end"]] == s["text"] for s in article["summary"])
    (topic,) = article["topics"]
    assert topic["name"] == "Aruba"
    assert 0.5 <= topic["score"] <= 1
    assert "Aruba" in topic["because"]
    weight = sum(reason["weight"] for reason in topic["reasons"])
    assert topic["score"] == pytest.approx(1 / (1 + math.exp(-weight)), abs=0.001)
    assert isinstance(article["related"], list)


def test_lists_are_brief(run: Run, quay: str) -> None:
    run("save", quay)
    for words in (("list",), ("list", "--topic", "aruba"), ("list", "--unread"), ("search", "ferries")):
        (article,) = run(*words, json=True).json
        assert article["title"] == "Second quay for Oranjestad"
        assert not {"text", "summary", "related"} & article.keys()
    assert run("list", "--topic", "China-Taiwan").lines == []
    assert run("list", "--starred").lines == []
    assert run("list", "--since", "2026-03-03").lines == []
    assert len(run("list", "--since", "2026-03-01").lines) == 1


def test_a_list_says_of_an_article_without_a_date_when_it_was_saved(run: Run, tmp_path: Path) -> None:
    undated = tmp_path / "undated.html"
    undated.write_text(page(), "utf-8")
    run("save", str(undated))
    (line,) = run("list").lines
    assert re.fullmatch(r"\d+\tsaved \d{4}-\d\d-\d\d\t• .+", line)


def test_show_gives_one_part_when_asked(run: Run, quay: str) -> None:
    run("save", quay)
    assert run("show", "1", "--text").out == "\n\n".join(QUAY) + "\n"
    assert run("show", "1", "--summary").out.startswith("1. ")


def test_extract_stores_nothing(run: Run, quay: str) -> None:
    (article,) = run("extract", quay, json=True).json
    assert article["id"] is article["saved"] is None
    assert article["text"] == "\n\n".join(QUAY)
    assert run("list").lines == []


def test_each_file_of_a_folder_is_a_page_of_its_own(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.html").write_text("", "utf-8")
    (folder / "b.html").write_text(page(), "utf-8")
    (folder / "c.html").write_text("<form><input type=password></form>", "utf-8")
    for command in ("extract", "save"):
        told = run(command, str(folder), json=True)
        assert told.status == 1
        failed = {line["source"] for line in told.json if line.get("outcome") == "failed"}
        assert failed == {str(folder / "a.html"), str(folder / "c.html")}
        assert len(told.json) == 3


def test_a_folder_that_cannot_be_read_keeps_nothing_else_out(
    run: Run, quay: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digest_app.core.capture.files.MOST_FILES", 1)
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a.html", "b.html"):
        (folder / name).write_text(page(), "utf-8")
    told = run("save", str(folder), quay, json=True).json
    assert {line["source"]: line["outcome"] for line in told} == {str(folder): "failed", quay: "saved"}


def test_versions_are_listed_compared_and_taken(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    library = Library(tmp_path / "library")
    with library.database.write() as connection:
        other = replace(library.shelf.article(1).article, text=QUAY[0], blocks=(), leads=())
        articles.add_revision(connection, 1, other, "fetched again, not shown", library.clock())
    library.close()
    (version,) = run("versions", "1", json=True).json
    assert (version["version"], version["why"]) == (1, "fetched again, not shown")
    assert run("versions", "1", "1").lines[:2] == [f"  {QUAY[0]}", f"- {QUAY[1]}"]
    assert run("versions", "1", "1", "--take").lines == ["took version 1; the text shown until now is version 2"]
    assert run("show", "1", "--text").out == f"{QUAY[0]}\n"
    assert run("versions", "1", "9").status == 1


def test_a_topic_is_edited_after_it_was_said_what_that_would_bring(run: Run, quay: str) -> None:
    run("save", quay)
    run("topics", "add", "Boats", "--keywords", "zeppelin")
    words = ("topics", "edit", "Boats", "--rename", "Ferries", "--add", 'quay, "second quay", Oranjestad')
    (tried,) = run(*words, "--dry-run", json=True).json
    assert (tried["comes"], tried["goes"]) == ([1], [])
    assert run("list", "--topic", "Boats").lines == []
    assert run(*words).lines[-1] == "Ferries: 1 came and 0 went"
    assert len(run("list", "--topic", "Ferries").lines) == 1
    (shown,) = run("topics", "show", "Ferries", json=True).json
    assert shown["keywords"] == ["zeppelin", "quay", '"second quay"', "Oranjestad"]
    assert run("topics", "words", "Ferries").lines == []


def test_topics_can_be_added_corrected_shown_and_removed(run: Run, quay: str) -> None:
    run("save", quay)
    added = run("topics", "add", "Quays", "--keywords", 'quay, "second quay", Oranjestad')
    assert added.status == 0
    (shown,) = run("topics", "show", "Quays", json=True).json
    assert shown["keywords"] == ["quay", '"second quay"', "Oranjestad"]
    assert shown["ids"] == [1]
    assert run("topics", "unfile", "1", "Quays").status == 0
    assert run("list", "--topic", "Quays").lines == []
    assert run("topics", "file", "1", "Quays").status == 0
    assert len(run("list", "--topic", "Quays").lines) == 1
    assert run("topics", "file", "1", "Quays", "--follow", json=True).json[0]["followed"] == 0
    assert run("topics", "remove", "Quays").status == 0
    assert [topic["name"] for topic in run("topics", "list", json=True).json] == [
        "Ukraine coalition",
        "Aruba",
        "China–Taiwan",
    ]
    assert len(run("list").lines) == 1


def test_export_goes_to_a_folder_and_is_the_same_twice(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    folder = tmp_path / "notes"
    (path,) = run("export", "--all", "--to", str(folder)).lines
    first = Path(path).read_bytes()
    assert first.startswith(b"---\n")
    assert run("export", "1", "--to", str(folder)).lines == [path]
    assert Path(path).read_bytes() == first
    assert [p.name for p in folder.iterdir()] == [Path(path).name]
    assert run("export", "--topic", "Aruba", "--to", "-").out.encode() == first


def test_the_digest_cites_the_article(run: Run, quay: str) -> None:
    run("save", quay)
    made = run("digest", "--since", "2026-03-01")
    assert made.status == 0
    assert "Second quay for Oranjestad" in made.out


def test_check_names_every_article(run: Run, quay: str) -> None:
    run("save", quay)
    assert run("check", "--ids").lines == ["have 1"]
    assert run("check").status == 0


def test_what_cannot_be_done_is_one_line_on_standard_error(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.touch()
    for words in (
        ("show", "7"),
        ("save", str(tmp_path / "missing.html")),
        ("save", str(empty)),
        ("save", "javascript:alert(1)"),
        ("topics", "show", "Nowhere"),
        ("search", "is:new"),
        ("list", "--since", "someday"),
        ("export", "--to", "-"),
        ("export", "7", "--to", "-"),
    ):
        answer = run(*words)
        assert (answer.status, answer.out, len(answer.err.splitlines())) == (1, "", 1), words
        assert "Traceback" not in answer.err


def test_a_library_that_cannot_be_opened_is_named_and_left_alone(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "library" / "library.db"
    path.parent.mkdir()
    path.write_text("these are my recipes\n" * 50)
    answer = run("list")
    assert answer.status == 1
    assert "not a Digest library" in answer.err
    assert path.read_text().startswith("these are my recipes")


def test_a_bare_address_opens_the_window_and_saves_it() -> None:
    given = arguments.parse(["--library", "/somewhere", "https://news.example/quay"])
    assert given.links == ["https://news.example/quay"]
    assert given.library == "/somewhere"
    assert arguments.parse(["save", "https://news.example/quay"]).sources == ["https://news.example/quay"]


@pytest.mark.parametrize("words", [["nonsense"], ["show"], ["list", "--limit", "0"], ["save"]])
def test_wrong_usage_ends_with_two(run: Run, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2


HEAVY = ("PySide6", "numpy", "trafilatura", "sumy", "nltk", "lxml", "sqlite_utils", "urllib3", "keyring", "logging")
LOADED_BY_LIST = """
import sys
from digest_app import cli
try:
    cli.main(["--library", sys.argv[1], "list"])
finally:
    print(*sorted({module.split(".")[0] for module in sys.modules}))
"""


def test_a_list_loads_neither_qt_nor_anything_heavy(tmp_path: Path) -> None:
    Library(tmp_path).close()
    told = subprocess.run(
        [sys.executable, "-c", LOADED_BY_LIST, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert set(told.stdout.split()).isdisjoint(HEAVY)


def test_the_version_is_told_at_once() -> None:
    told = subprocess.run([sys.executable, "-m", "digest_app", "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"digest-app {__version__}\n"


def test_parts_of_a_page_are_dropped_and_kept_by_hand_and_rules_are_listed(run: Run, quay: str) -> None:
    run("save", quay)
    (left_out,) = [each for each in run("clean", "1", json=True).json if "What a nice day" in each["text"]]
    assert left_out["reason"] == "comments"
    run("clean", "1", "--keep", "What a nice day")
    run("clean", "1", "--drop", QUAY[0][:40], "--always")
    text = run("show", "1", "--text").out
    assert "What a nice day" in text
    assert QUAY[0] not in text
    assert [each["deed"] for each in run("rules", json=True).json] == ["keep", "drop"]
    assert [each["deed"] for each in run("rules", "--forget", "1", json=True).json] == ["drop"]
    for wrong in (("clean", "1", "--keep", "nowhere"), ("clean", "1", "--drop", "nowhere"), ("rules", "--forget", "7")):
        answer = run(*wrong)
        assert answer.status == 1
        assert len(answer.err.splitlines()) == 1


def test_a_story_is_shown_parted_and_joined(run: Run, tmp_path: Path) -> None:
    told = {"Fire destroys rope works in Northwick": FIRE, "Rope works in Northwick burn for hours": FIRE_ELSEWHERE}
    for title, paragraphs in told.items():
        dated = '<meta property="article:published_time" content="2026-03-02T10:00:00+00:00">'
        (tmp_path / "page.html").write_text(page(title, paragraphs, dated), "utf-8")
        run("save", str(tmp_path / "page.html"))
    assert [each["ids"] for each in run("stories", json=True).json] == [[1, 2]]
    story, difference = run("stories", "show", "2", json=True).json
    assert story["ids"] == [1, 2]
    assert difference["differs"] == "workers"
    assert "14 workers" in difference["one"]["text"]
    assert run("stories", "part", "2").lines == ["a story of its own: Rope works in Northwick burn for hours"]
    assert run("stories", "list").lines == []
    assert run("stories", "show", "2").lines == ["2 tells a story of its own"]
    run("stories", "join", "1", "2")
    assert run("stories").lines[0] == "story 1, 2 articles"
    assert run("stories", "part", "9").status == 1


def test_after_two_dashes_a_source_may_begin_with_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "-rf.html").write_text(page(), "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("save", "--", "-rf.html").lines == ["saved 1 Second quay for Oranjestad"]


@pytest.mark.parametrize("address", ["https://tide.example/a?b=--library", "http://tide.example/; rm -rf ~"])
def test_an_address_that_the_desktop_passes_on_is_a_link_and_never_an_option(address: str) -> None:
    given = arguments.parse([address])
    assert given.links == [address]
    assert given.library is None


def test_a_letter_that_the_terminal_lacks_stops_nothing(tmp_path: Path) -> None:
    for number, title in enumerate(("Слава порту", "Second quay"), 1):
        (tmp_path / f"{number}.html").write_text(page(title, (f"Report {number} of the harbour.", *QUAY)), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "digest_app", "--library", tmp_path / "library", "save", "1.html", "2.html"],
        cwd=tmp_path, env=os.environ | {"PYTHONIOENCODING": "cp1252"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    titles = [line.split(" ", 2)[2] for line in done.stdout.splitlines()]
    assert sorted(titles) == ["????? ?????", "Second quay"], "in the order of arrival"


def test_an_import_of_which_a_part_was_not_taken_says_so_in_its_status(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "links.csv"
    path.write_text(
        "URL,Title,Selection,Folder,Timestamp\nnonsense,Nothing,,Unread,1700000000\n"
        "https://tide.example/quay,Second quay,,Unread,1700000000\n",
        "utf-8",
    )
    answer = run("import", "--wait", str(path))
    assert answer.status == 1
    assert "skipped 1" in answer.out


def test_a_period_ends_where_it_says(run: Run, quay: str) -> None:
    run("save", quay)
    assert run("list", "--since", "2026-03-01..2026-03-02").lines
    assert run("list", "--since", "2026-02-01..2026-02-28").lines == []
    assert run("digest", "--since", "2026-02-01..2026-02-28", json=True).json[0]["until"][:10] == "2026-03-01"


def test_a_digest_is_written_in_the_form_that_its_file_ends_in(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    (told,) = run("digest", "--since", "2026-03-01", "--to", str(tmp_path / "mine.epub"), json=True).json
    assert Path(told["path"]).read_bytes()[:2] == b"PK"
    (tmp_path / "folder").mkdir()
    (line,) = run("digest", "--since", "2026-03-01", "--to", str(tmp_path / "folder")).lines
    assert Path(line).parent == tmp_path / "folder"
    assert Path(line).suffix == ".md"


def test_a_file_whose_ending_is_no_format_is_refused_and_the_formats_are_named(
    run: Run, quay: str, tmp_path: Path
) -> None:
    run("save", quay)
    for words in (("digest", "--since", "2026-03-01"), ("export", "1")):
        answer = run(*words, "--to", str(tmp_path / "week.pdf"))
        assert answer.status == 1
        assert ".md, .html, .epub, .json" in answer.err
        assert "PDF is made in the window" in answer.err
    assert not (tmp_path / "week.pdf").exists()
    assert run("export", "1", "--to", f"{tmp_path / 'notes.2026'}/").status == 0
    assert run("digest", "--since", "2026-03-01", "--to", str(tmp_path / "week.txt"), "--format", "md").status == 0


def test_what_is_pinned_or_dropped_is_kept_only_by_a_digest_that_is_made(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    period = ("--since", "2026-03-01..2026-03-08")
    assert run("digest", "--drop", "1", "--since", "nonsense").status == 1
    assert run("digest", "--drop", "1", *period, "--to", str(tmp_path / "week.xyz")).status == 1
    assert run("digest", "--drop", "1", *period, "--to", str(tmp_path / f"{'x' * 300}.md")).status == 1
    assert "[^1]" in run("digest", *period).out
    assert "[^1]" not in run("digest", "--drop", "1", *period).out
    assert "[^1]" not in run("digest", *period).out


def test_a_disk_that_is_full_and_a_name_that_is_too_long_are_told(run: Run, quay: str, tmp_path: Path) -> None:
    run("save", quay)
    answer = run("export", "1", "--to", str(tmp_path / f"{'x' * 300}.md"))
    assert (answer.status, "cannot be written" in answer.err) == (1, True)
    if Path("/dev/full").exists():
        words = [sys.executable, "-m", "digest_app", "--library", str(tmp_path / "library"), "export", "1"]
        with Path("/dev/full").open("wb") as full:
            told = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert (told.returncode, "mistake" in told.stderr) == (1, False)
        assert "disk is full" in told.stderr


def test_verify_goes_on_behind_a_file_that_cannot_be_read_and_tells_a_digest_that_was_changed(
    run: Run, quay: str, tmp_path: Path
) -> None:
    run("save", quay)
    path = Path(run("digest", "--since", "2026-03-01..2026-03-08", "--to", str(tmp_path / "week.md")).lines[0])
    path.write_text("\ufeff" + path.read_text("utf-8").replace("## ", "##  "), encoding="utf-8")
    answer = run("verify", str(tmp_path / "none.md"), str(path))
    assert answer.status == 1
    assert "none.md" in answer.err
    assert [line.partition("\t")[0] for line in answer.lines] == ["stands", "changed"]
    assert run("verify", str(path)).status == 0
    path.write_text(path.read_text("utf-8").replace("### ", "The mayor was drunk.\n\n### "), encoding="utf-8")
    told = run("verify", str(path), json=True)
    assert told.status == 1
    assert [line["state"] for line in told.json] == ["stands", "uncited", "changed"]


def test_lines_that_are_no_file_leave_the_others_alone(run: Run, quay: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{'x' * 300}\n{quay}\n"))
    answer = run("save", "-")
    assert answer.status == 1
    assert [line.split()[0] for line in answer.lines] == ["saved"]


def test_a_page_that_lies_in_the_bin_comes_back_when_it_is_saved_again(run: Run, quay: str) -> None:
    run("save", quay)
    run("mark", "1", "--delete")
    assert run("list").lines == []
    assert run("save", quay).lines[0].startswith("known 1")
    assert len(run("list").lines) == 1


def test_the_queue_is_seen_worked_and_emptied(run: Run, web: Web, tmp_path: Path) -> None:
    path = tmp_path / "links.txt"
    path.write_text(f"{web.url('/quay')}\n{web.url('/gone')}\n")
    run("import", "--wait", str(path))
    assert [link["state"] for link in run("queue", json=True).json] == ["waiting", "waiting"]
    assert run("queue", "run").status == 1
    assert {link["state"] for link in run("queue", json=True).json} == {"failed"}
    web.pages["/quay"] = page()
    Library(tmp_path / "library").saving.allow(web.host)
    assert run("queue", "retry").lines[0].startswith("saved 1")
    assert run("queue", "dismiss").lines == [f"dismissed {web.url('/gone')}"]
    assert run("queue", "list").lines == []
    assert run("queue", "dismiss", "99").status == 1


def test_a_number_that_no_library_holds_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("show", "9" * 20), ("list", "--limit", "x"), ("list", "--limit", "0")):
        with pytest.raises(SystemExit):
            cli.main([*words])
        assert "no number" in (said := capsys.readouterr().err) or "1 or more" in said


def test_a_backup_is_put_back_by_a_name_in_this_folder(
    run: Run, quay: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("save", quay)
    (line,) = run("backup", "--to", str(tmp_path / "copies")).lines
    monkeypatch.chdir(Path(line).parent)
    assert run("restore", Path(line).name).status == 0
    assert len(run("list").lines) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("clean", "1", "--always"),
        ("versions", "1", "--take"),
        ("login", "--forget"),
        ("export", "1", "--all"),
    ],
)
def test_words_that_lack_another_or_contradict_it_are_told(run: Run, quay: str, words: tuple[str, ...]) -> None:
    run("save", quay)
    answer = run(*words)
    assert answer.status == 2
    assert answer.err.strip().endswith(".")


def test_what_cannot_be_done_has_a_line_for_programs_too(run: Run, quay: str) -> None:
    run("save", quay)
    assert run("extract", "nowhere.html", json=True).json[0]["outcome"] == "failed"
    assert run("refetch", "1", json=True).json[0]["outcome"] == "failed"
