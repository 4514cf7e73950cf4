"""The style sheet: what the palette alone cannot say, drawn flat and quiet from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest_app.core import paths

if TYPE_CHECKING:
    from digest_app.ui.theme import Colours


def stylesheet(colours: Colours) -> str:
    """The one style sheet of the application, in these colours."""
    drawn = {name: (paths.resources() / "style" / f"{name}.svg").as_posix() for name in ("check", "down", "up")}
    return _filled(colours._asdict() | drawn)


def _filled(values: dict[str, object]) -> str:
    """The sheet with its names replaced, the longest first; `string.Template` costs a regular expression at start."""
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"${name}", str(values[name]))
    return sheet


_SHEET = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QToolBar { background: $panel; border: 0; border-bottom: 1px solid $line; padding: 6px 8px; spacing: 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: $selected; }
QToolButton:focus { border: 1px solid $link; }
QToolButton::menu-indicator { image: none; width: 0; }

QPushButton { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 1px solid $link; }
QPushButton:default { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton:default:focus { border: 1px solid $text; }
QPushButton:disabled { color: $dim; background: $panel; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border: 1px solid $link; }

QLineEdit, QPlainTextEdit {
    background: $raised; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $link; }
QComboBox, QAbstractSpinBox { background: $raised; border: 1px solid $line; border-radius: 6px; min-height: 18px; }
QComboBox { padding: 4px 8px; }
QAbstractSpinBox { padding: 3px 0; }
QComboBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border: 1px solid $link; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $dim; background: $panel; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; border-radius: 4px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 1px 1px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 1px 1px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line; padding: 4px; selection-background-color: $selected;
    selection-color: $text;
}
QLineEdit#qt_spinbox_lineedit { border: 0; background: transparent; padding: 0; }

QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $dim; border-radius: 4px; background: $raised;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent; image: url("$check"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $link; }

QMenu { background: $raised; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenuBar { background: $panel; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }

QSplitter::handle { background: $line; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QProgressBar { background: $hover; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $link; border-radius: 3px; }

QScrollBar:vertical { background: $base; width: 12px; margin: 0; }
QScrollBar:horizontal { background: $base; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $link; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $raised; border: 2px solid $link; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px;
}
QSlider::handle:horizontal:focus { background: $link; }

QTabBar::tab { background: transparent; padding: 6px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom: 2px solid $link; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }

QAbstractScrollArea { border: 0; }
#boxed { border: 1px solid $line; border-radius: 6px; background: $raised; }
#boxed::item, #lines::item { padding: 5px 6px; border-radius: 5px; }
#boxed::item:hover, #lines::item:hover { background: $hover; }
#boxed::item:selected, #lines::item:selected { background: $selected; color: $text; }
#boxed:focus { border: 1px solid $link; }
#pane { background: $base; }
ArticlesList { background: $base; selection-background-color: $base; }
#side, #side QScrollBar { background: $panel; }
#dim { color: $dim; }
#error { color: $bad; }
#card { background: $raised; border: 1px solid $line; border-radius: 8px; }
#caps { color: $dim; font-weight: 600; }
#notice { color: $warn; }
#key { font-weight: 600; }
#popover { background: $raised; border: 1px solid $line; }
#line { text-align: left; color: $link; padding: 3px 6px; }
#bar { background: $panel; border-top: 1px solid $line; }
#toast { background: $text; border-radius: 8px; }
#toast QLabel { color: $base; }
#toast QPushButton, #toast QPushButton:hover { color: $base; background: transparent; border: 1px solid $base; }
#chip, #tag { background: $panel; border: 1px solid $line; border-radius: 11px; padding: 2px 10px; }
#tag { color: $dim; background: transparent; }
#chip:hover, #tag:hover { background: $hover; }
#chip:focus, #tag:focus { border: 1px solid $link; }
#rule { background: $line; }
"""
