"""The settings, drawn from their declarations, with search; each takes effect at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from digest_app.core.settings import OPTIONS, Option, Value
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.typography import em

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

_INDENT = 6
"""Pixels before a number, which stands as far in as a choice does; a style sheet cannot say it."""


class SettingsDialog(Frame):
    """A line for each option, under its section."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Settings"))
        self._window = window
        self._lines: list[tuple[str, list[QWidget]]] = []
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("Find a setting"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._find.textChanged.connect(self._filter)
        inside = QWidget()
        inside.setObjectName("pane")
        self._form = QFormLayout(inside)
        self._form.setContentsMargins(18, 12, 18, 16)
        self._form.setVerticalSpacing(8)
        for section in dict.fromkeys(option.section for option in OPTIONS):
            self._add_section(section)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("boxed")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(self._find)
        self.body.addWidget(scroll, 1)
        for complaint in window.library.settings.complaints:
            self.body.addWidget(label(complaint, name="notice"))
        self.resize(620, 620)

    def _add_section(self, section: str) -> None:
        head = plain_label(tr(section), "caps")
        self._form.addRow(head)
        self._lines.append(("", [head]))
        for option in OPTIONS:
            if option.section == section:
                self._add_option(option)

    def _add_option(self, option: Option) -> None:
        field = self._field(option)
        field.setObjectName(option.key)
        name = label(tr(option.label), field)
        name.setWordWrap(True)
        name.setFixedWidth(round(17 * em(self.font())))
        field.setAccessibleDescription(tr(option.help) if option.help else "")
        self._form.addRow(name, field)
        shown: list[QWidget] = [name, field]
        if option.help:
            hint = label(tr(option.help), name="dim")
            self._form.addRow(plain_label(), hint)
            shown.append(hint)
        told = f"{option.key} {tr(option.label)} {tr(option.help) if option.help else ''} {tr(option.section)}"
        self._lines.append((told.casefold(), shown))

    def _field(self, option: Option) -> QWidget:
        value, change = self._window.library.settings[option.key], self._changer(option.key)
        if isinstance(option.default, bool):
            box = QCheckBox()
            box.setChecked(bool(value))
            box.toggled.connect(change)
            return box
        if option.choices:
            return _choices(option, value, change)
        if isinstance(option.default, float):
            number = QDoubleSpinBox(decimals=2, singleStep=0.05)
            number.setRange(option.least or 0, option.most or 1000)
            number.setValue(float(value))
            number.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
            number.valueChanged.connect(change)
            return number
        if isinstance(option.default, int):
            whole = QSpinBox()
            whole.setRange(int(option.least or 0), int(option.most or 100_000))
            whole.setValue(int(value))
            whole.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
            whole.valueChanged.connect(change)
            return whole
        text = QLineEdit(str(value))
        text.textEdited.connect(change)
        return text

    def _changer(self, key: str) -> Callable[[Value], None]:
        def change(value: Value) -> None:
            self._window.commands.view.set_option(key, value)
            self._window.commands.view.take_options()

        return change

    def _filter(self, words: str) -> None:
        for told, widgets in self._lines:
            for widget in widgets:
                widget.setVisible(words.casefold() in told if told else not words)


def _choices(option: Option, value: Value, change: Callable[[Value], None]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(18)
    for key, words in option.choices:
        box.addItem(tr(words), key)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.activated.connect(lambda at: change(box.itemData(at)))
    return box
