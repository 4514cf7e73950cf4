"""Settings: bounds, damage and a reader's own comments are respected."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest_app.core import settings


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings.read(tmp_path).set("theme", "sepia")
    assert settings.read(tmp_path)["theme"] == "sepia"


def test_a_readers_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / settings.FILE_NAME
    path.write_text("# for the plane\nfont_size = 15\n")
    settings.read(tmp_path).set("theme", "dark")
    assert "# for the plane" in path.read_text()
    assert settings.read(tmp_path)["font_size"] == 15


@pytest.mark.parametrize("text", ["font_size = 900", 'font_size = "big"', "font_size = true", 'theme = "pink"'])
def test_an_impossible_value_is_named_and_the_default_used(tmp_path: Path, text: str) -> None:
    (tmp_path / settings.FILE_NAME).write_text(text)
    found = settings.read(tmp_path)
    assert found.complaints
    assert found["font_size"] == 13
    assert found["theme"] == "system"


def test_a_damaged_file_never_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / settings.FILE_NAME).write_bytes(b"\xff\xfe[[[")
    assert settings.read(tmp_path).complaints


def test_a_value_out_of_bounds_cannot_be_set(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="font_size"):
        settings.read(tmp_path).set("font_size", 4000)


def test_every_default_is_within_its_own_limits() -> None:
    assert all(option.accepts(option.default) for option in settings.OPTIONS)


def test_a_file_with_a_typo_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / settings.FILE_NAME
    path.write_text("# for the plane\nfont_size = = 15\n")
    settings.read(tmp_path).set("theme", "dark")
    assert settings.read(tmp_path)["theme"] == "dark"
    assert path.with_suffix(".toml.bad").read_text() == "# for the plane\nfont_size = = 15\n"
