"""How articles are set, for the reader to try: every change is on the page at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QSlider, QWidget

from digest_app.core.settings import OPTIONS, Option, Value
from digest_app.ui.notices import plain_label
from digest_app.ui.phrases import tr
from digest_app.ui.popover import Popover

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow

KEYS = ("theme", "font_family", "font_size", "column", "line_height")
FINE = 20
"""Steps of a slider in one whole, for options that are no whole numbers."""


class TextStyle(Popover):
    """Typeface, size, width, line height and colours."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for option in OPTIONS:
            if option.key in KEYS:
                field = self._field(option)
                field.setAccessibleName(tr(option.label))
                field.setMinimumWidth(190)
                form.addRow(plain_label(tr(option.label)), field)
        self.body.addLayout(form)

    def open_below(self, widget: QWidget) -> None:
        """Show it below the right end of this."""
        self.adjustSize()
        self.open_at(widget.mapToGlobal(QPoint(widget.width() - self.width() - 16, widget.height())))

    def _field(self, option: Option) -> QWidget:
        value = self._window.library.settings[option.key]
        if option.choices:
            box = QComboBox()
            for key, words in option.choices:
                box.addItem(tr(words), key)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.activated.connect(lambda at: self._choose(option.key, box.itemData(at)))
            return box
        fine = FINE if isinstance(option.default, float) else 1
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round((option.least or 0) * fine), round((option.most or 100) * fine))
        slider.setValue(round(float(value) * fine))
        slider.valueChanged.connect(lambda at: self._choose(option.key, at / fine if fine > 1 else at))
        return slider

    def _choose(self, key: str, value: Value) -> None:
        self._window.commands.view.set_option(key, value)
        self._window.commands.view.take_options()
