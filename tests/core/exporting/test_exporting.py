"""The table of formats and the way into a folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from exported_digest import DIGEST, find
from exporting_samples import HARBOUR_KEPT, PNG, article, kept

from digest_app.core import exporting
from digest_app.core.errors import Cancelled, CannotWrite, NothingToExport, UnknownFormat
from digest_app.core.model import Progress

SAME_TITLE = kept(
    article(("paragraph", "Other words."), title="the HARBOUR grows: a quay & two cranes", url="https://b.example"),
    id=8,
)
BOTH = [HARBOUR_KEPT, SAME_TITLE]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("name", [chosen.name for chosen in exporting.EXPORTERS])
def test_the_same_articles_export_to_the_same_bytes_twice(tmp_path: Path, name: str) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, here, there):
        exporting.to_folder(BOTH, folder, name)
    assert contents(here) == contents(there)


def test_an_article_that_changed_is_exported_over_its_earlier_note(tmp_path: Path) -> None:
    exporting.to_folder(BOTH, tmp_path, "markdown")
    changed = kept(
        article(("paragraph", "Better words."), title=SAME_TITLE.article.title, url="https://b.example"), id=8
    )
    exporting.to_folder([changed], tmp_path, "markdown")
    assert len(contents(tmp_path)) == 2
    assert b"Better words." in contents(tmp_path)["the HARBOUR grows a quay & two cranes (2).md"]


def test_a_format_is_known_by_its_name_and_its_extension() -> None:
    assert exporting.exporter("md") is exporting.exporter("Markdown")
    with pytest.raises(UnknownFormat, match="markdown"):
        exporting.exporter("docx")


def test_nothing_chosen_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NothingToExport):
        exporting.to_folder([], tmp_path, "markdown")
    with pytest.raises(NothingToExport):
        exporting.to_bytes([], "markdown")


def test_an_export_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    def stop_at_the_second(progress: Progress) -> None:
        if progress.done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        exporting.to_folder(BOTH, tmp_path, "markdown", checkpoint=stop_at_the_second)
    assert len(contents(tmp_path)) == 1


def test_several_notes_follow_one_another_on_standard_output() -> None:
    notes = exporting.to_bytes(BOTH, "markdown").decode()
    assert notes.index("Zandmond") < notes.index("Other words.")


def test_pictures_lie_beside_the_notes_that_draw_them(tmp_path: Path) -> None:
    for _ in range(2):
        exporting.to_folder(BOTH, tmp_path, "markdown", pictures={"https://example.org/crane.jpg": PNG}.get)
    (picture,) = (tmp_path / "pictures").iterdir()
    assert picture.read_bytes() == PNG
    note = (tmp_path / "The harbour grows a quay & two cranes.md").read_text(encoding="utf-8")
    assert f"![A crane at dusk](pictures/{picture.name})" in note


def test_a_link_in_the_pictures_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "pictures").symlink_to(tmp_path / "outside")
    with pytest.raises(CannotWrite):
        exporting.to_folder(BOTH, tmp_path / "vault", "markdown", pictures={"https://example.org/crane.jpg": PNG}.get)
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.parametrize("name", [chosen.name for chosen in exporting.EXPORTERS])
def test_a_digest_is_written_again_in_its_place_and_never_over_a_file_of_the_readers(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"digest.{name}"
    path.write_text("mine")
    paths = {exporting.digest_to_file(DIGEST, find, path, name) for _ in range(2)}
    assert [found.name for found in paths] == [f"digest (2).{name}"]
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["markdown", "html", "epub"])
def test_a_digest_of_something_else_has_a_file_of_its_own(tmp_path: Path, name: str) -> None:
    path, written = tmp_path / f"digest.{name}", set()
    for asked in ({}, {"topics": ("Harbour",)}, {"topics": ("Harbour", "Coast")}, {"unread_only": True}):
        about = replace(DIGEST, **asked)  # type: ignore[arg-type]  # fields by name
        written |= {exporting.digest_to_file(about, find, path, name) for _ in range(2)}
    assert len(written) == 4


def test_articles_in_one_file_keep_the_name_that_was_asked_for(tmp_path: Path) -> None:
    assert exporting.to_file(BOTH, tmp_path / "all.html", "html").name == "all.html"
    assert exporting.to_file(BOTH, tmp_path / "all.html", "html").name == "all.html"
    assert exporting.to_file(BOTH[:1], tmp_path / "all.html", "html").name == "all (2).html"


def test_notes_in_one_file_are_brought_up_to_date_until_the_reader_changes_them(tmp_path: Path) -> None:
    path = exporting.to_file(BOTH, tmp_path / "all.md", "markdown")
    later = [replace(BOTH[0], article=replace(BOTH[0].article, authors=("Ann",))), *BOTH[1:]]
    assert exporting.to_file(later, path, "markdown") == path
    assert exporting.to_file(BOTH[:1], path, "markdown").name == "all (2).md"
    path.write_text(path.read_text("utf-8") + "mine", encoding="utf-8")
    assert exporting.to_file(BOTH, path, "markdown").name == "all (3).md"


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_two_articles_that_give_one_address_as_their_own_are_two_files(tmp_path: Path, name: str) -> None:
    about = article(("paragraph", "The quay is open."), title="The quay", url="https://wire.example/quay")
    both = [kept(about, id=1), kept(replace(about, text="The quay is shut."), id=2)]
    for _ in range(2):
        assert len(set(exporting.to_folder(both, tmp_path, name))) == 2
    assert len(list(tmp_path.iterdir())) == 2
