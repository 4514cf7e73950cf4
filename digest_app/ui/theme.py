"""Light, dark and sepia: the colours of everything, and how they follow the system.

Own palettes on Fusion, because `setColorScheme` does nothing on a bare X11, an offscreen screen or headless Wayland.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from digest_app.ui.style import stylesheet

ThemeName = Literal["light", "dark", "sepia"]
ThemeChoice = Literal["system", "light", "dark", "sepia"]


class Colours(NamedTuple):
    """One theme. Text reaches 7:1 on every ground it stands on, dim text and links 4.5:1, icons 3:1."""

    dark: bool
    base: str
    """Ground of the list and the page."""
    panel: str
    """Ground of the sidebar, the toolbar and the status bar."""
    raised: str
    """Ground of cards, fields and popovers."""
    line: str
    text: str
    dim: str
    link: str
    accent: str
    """Ground of the default button and of selected text; `on_accent` stands on it."""
    on_accent: str
    hover: str
    selected: str
    """Ground of the selected row; text and dim text stand on it."""
    selected_dim: str
    mark: str
    """Ground of a summary sentence in the text."""
    flash: str
    """Ground of the sentence that was just jumped to."""
    found: str
    """Ground of a search hit."""
    code: str
    good: str
    warn: str
    bad: str
    yellow: str
    green: str
    blue: str
    pink: str

    def highlight(self, colour: str) -> str:
        """The ground of a reader's highlight of that colour."""
        return {"green": self.green, "blue": self.blue, "pink": self.pink}.get(colour, self.yellow)


THEMES: dict[ThemeName, Colours] = {
    "light": Colours(
        dark=False, base="#ffffff", panel="#f4f5f7", raised="#ffffff", line="#dde1e6", text="#1f2328", dim="#59636e",
        link="#0b5cad", accent="#0b5cad", on_accent="#ffffff", hover="#e9ecf0", selected="#dceafa",
        selected_dim="#4a545f", mark="#fdf6dc", flash="#ffdf70", found="#ffe08a", code="#f4f5f7", good="#1a7037",
        warn="#8a5a00", bad="#b3261e", yellow="#fff0a0", green="#cdf1d3", blue="#cfe6ff", pink="#ffd9e8",
    ),
    "dark": Colours(
        dark=True, base="#191a1c", panel="#131416", raised="#232427", line="#303236", text="#dcd9d2", dim="#9a978f",
        link="#7fb8f0", accent="#2f6fb0", on_accent="#ffffff", hover="#26282b", selected="#22364a",
        selected_dim="#aeb4ba", mark="#2c2a1d", flash="#524108", found="#524108", code="#232427", good="#7cc892",
        warn="#e0b050", bad="#f28b82", yellow="#4b4112", green="#1f4129", blue="#1c3c5a", pink="#512538",
    ),
    "sepia": Colours(
        dark=False, base="#f7f0e0", panel="#efe6d3", raised="#fbf6ea", line="#dccfb5", text="#3b2f22", dim="#6b5a45",
        link="#7a4310", accent="#7a4310", on_accent="#fffaf0", hover="#e7dcc4", selected="#e6d7b8",
        selected_dim="#5c4c39", mark="#f0e3bd", flash="#f2cf6c", found="#f2cf6c", code="#efe6d3", good="#3f6212",
        warn="#7d4e00", bad="#9c2b1f", yellow="#f4e08e", green="#d9e4b4", blue="#d3e0e4", pink="#f2d3cb",
    ),
}  # fmt: skip


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, 1 to 21, as WCAG 2.2 counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=256)
def readable(colour: str, ground: str, ratio: float = 3.0) -> str:
    """A colour that the reader chose, made darker or lighter until it can be told from its ground."""
    shade, step = QColor(colour), 8 if QColor(ground).lightnessF() < 0.5 else -8
    for _ in range(32):
        if contrast(shade.name(), ground) >= ratio:
            break
        shade.setHsl(shade.hslHue(), shade.hslSaturation(), max(0, min(255, shade.lightness() + step)))
    return shade.name()


class Theme(QObject):
    """The theme in force: what the reader chose, or what the system shows, changed while running."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = choice
        self.name: ThemeName = "light"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_the_system)
        self._apply()

    @property
    def colours(self) -> Colours:
        return THEMES[self.name]

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme into force at once."""
        self._choice = choice
        self._apply()

    def _follow_the_system(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        self.name = _system_theme() if self._choice == "system" else self._choice
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The theme as Qt's own widgets take it."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.panel), QColor(colours.panel))
    shades = {
        role.Window: colours.panel, role.WindowText: colours.text, role.Base: colours.base,
        role.AlternateBase: colours.panel, role.Text: colours.text, role.Button: colours.raised,
        role.ButtonText: colours.text, role.BrightText: colours.bad, role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent, role.Link: colours.link, role.LinkVisited: colours.link,
        role.ToolTipBase: colours.raised, role.ToolTipText: colours.text, role.PlaceholderText: colours.dim,
        role.Mid: colours.line, role.Midlight: colours.hover, role.Light: colours.raised, role.Dark: colours.line,
        role.Shadow: colours.line, role.Accent: colours.accent,
    }  # fmt: skip
    for which, shade in shades.items():
        made.setColor(which, QColor(shade))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.dim))
    return made


def _system_theme() -> ThemeName:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
