from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from digest_app.ui.theme import THEMES, Theme, contrast, readable


@pytest.mark.parametrize("name", THEMES)
def test_text_reaches_seven_to_one_on_every_ground(name: str) -> None:
    theme = THEMES[name]
    grounds = (
        "base",
        "panel",
        "raised",
        "hover",
        "selected",
        "mark",
        "flash",
        "found",
        "code",
        *["yellow", "green", "blue", "pink"],
    )
    for ground in grounds:
        assert contrast(theme.text, getattr(theme, ground)) >= 7, ground


@pytest.mark.parametrize("name", THEMES)
def test_all_else_reaches_four_and_a_half(name: str) -> None:
    theme = THEMES[name]
    for ink in ("dim", "link", "good", "warn", "bad"):
        for ground in ("base", "panel", "raised"):
            assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, (ink, ground)
    assert contrast(theme.selected_dim, theme.selected) >= 4.5
    assert contrast(theme.link, theme.mark) >= 4.5
    assert contrast(theme.dim, theme.hover) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("colour", ["#ffff00", "#000000", "#ffffff", "#5b8def", "#101010", "#ffeecc"])
def test_a_topics_colour_can_always_be_told_from_its_ground(name: str, colour: str) -> None:
    ground = THEMES[name].panel
    assert contrast(readable(colour, ground), ground) >= 3


def test_a_chosen_theme_is_in_force_at_once(qapp) -> None:
    theme = Theme(qapp, "light")
    told = []
    theme.changed.connect(lambda: told.append(theme.name))
    theme.choose("dark")
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == THEMES["dark"].base
    theme.choose("light")
