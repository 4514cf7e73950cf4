"""The table of formats and the way into a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from exporting_samples import HARBOUR_KEPT, article, kept

from digest_app.core import exporting
from digest_app.core.errors import Cancelled, NothingToExport, UnknownFormat
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
    exporting.to_folder(BOTH, tmp_path, name)
    first = contents(tmp_path)
    exporting.to_folder(BOTH, tmp_path, name)
    exporting.to_folder(BOTH, tmp_path / "elsewhere", name)
    assert contents(tmp_path / "elsewhere") == first
    (tmp_path / "elsewhere").rename(tmp_path.with_name("aside"))
    assert contents(tmp_path) == first


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
