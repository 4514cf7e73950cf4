"""Settings: bounds, damage and a reader's own comments are respected."""

from __future__ import annotations

import os
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


DAMAGED = {
    "no UTF-8": b"\xff\xfe[[[",
    "brackets": b"x = " + b"[" * 20_000,
    "digits": b"font_size = " + b"9" * 5_000,
    "hexadecimal digits": b"font_size = 0x" + b"f" * 5_000,
    "a long word": b"theme = '" + b"dark" * 5_000 + b"'",
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_file_never_stops_the_start_or_a_change(tmp_path: Path, damage: str) -> None:
    (tmp_path / settings.FILE_NAME).write_bytes(DAMAGED[damage])
    found = settings.read(tmp_path)
    (told,) = found.complaints
    assert len(told) < 300
    found.set("theme", "dark")
    assert settings.read(tmp_path)["theme"] == "dark"


def test_a_file_with_the_mark_of_an_editor_is_read_and_kept(tmp_path: Path) -> None:
    path = tmp_path / settings.FILE_NAME
    path.write_text("# for the plane\ntheme = 'sepia'\n", "utf-8-sig")
    found = settings.read(tmp_path)
    assert found["theme"] == "sepia"
    found.set("font_size", 15)
    assert settings.read(tmp_path).values == {"theme": "sepia", "font_size": 15}
    assert "# for the plane" in path.read_text("utf-8")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_for_settings_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / settings.FILE_NAME)
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
