"""The rules of cleaning by hand: what is always brought back or taken out, and letting a rule go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from digest_app.core.model import CleaningRule
from digest_app.ui.dialogs.frame import Frame, label
from digest_app.ui.icons import icon
from digest_app.ui.phrases import tr

if TYPE_CHECKING:
    from digest_app.ui.window import MainWindow


class RulesDialog(Frame):
    """Lists the rules of sites and of single articles; the library is asked off this thread."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Cleaning rules"))
        self._window = window
        hint = tr("A rule of a site is on trial until it has served on another page. It never takes half of a text.")
        self.body.addWidget(label(hint, name="dim"))
        self.rules = QListWidget()
        self.rules.setObjectName("boxed")
        self.rules.setWordWrap(True)
        self.rules.setAccessibleName(tr("Cleaning rules"))
        self.body.addWidget(self.rules, 1)
        forget = QPushButton(icon("trash"), tr("Forget it"))
        forget.setAutoDefault(False)
        forget.clicked.connect(self.forget)
        self.body.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        self._load()
        self.resize(560, 480)

    def forget(self) -> None:
        """Let the chosen rule go; texts stay as they are."""
        item, cleaning = self.rules.currentItem(), self._window.library.cleaning
        if item is not None:
            rule = item.data(Qt.ItemDataRole.UserRole)
            self._window.jobs.later(lambda: cleaning.forget(rule), lambda _: self._load(), self._window.report)

    def _load(self) -> None:
        self._window.jobs.later(self._window.library.cleaning.rules, self._show, self._window.report)

    def _show(self, rules: Sequence[CleaningRule]) -> None:
        self.rules.clear()
        for rule in rules:
            deed = tr("Keep “{words}”") if rule.deed == "keep" else tr("Take out “{words}”")
            where = rule.site or tr("one article")
            words = f"{where}: {deed.format(words=rule.text[:200])}"
            item = QListWidgetItem(words + ("  " + tr("(on trial)") if rule.on_trial else ""))
            item.setData(Qt.ItemDataRole.UserRole, rule)
            self.rules.addItem(item)
