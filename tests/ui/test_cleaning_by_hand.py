"""Bringing back what was left out, and taking out what was kept, from the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolButton

from digest_app.core.library import Library
from digest_app.ui.dialogs.removed import RemovedDialog
from digest_app.ui.dialogs.rules import RulesDialog
from tests.stories import QUAY, page


@pytest.fixture
def quay_window(open_window, library: Library):
    library.saving.save_copied(page(head='<link rel="canonical" href="https://tide.example/quay">'), "")
    window = open_window(library.folder)
    window.rows.select(1)
    return window


def select(window, words: str) -> None:
    places, start = window.page.text.document().places, window.kept.article.text.index(words)
    cursor = QTextCursor(window.page.text.document())
    cursor.setPosition(places.position(start))
    cursor.setPosition(places.position(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    window.page.text.setTextCursor(cursor)


def test_a_comment_is_brought_back_by_a_click_and_goes_again_with_undo(quay_window, qtbot, monkeypatch) -> None:
    def click(dialog: RemovedDialog) -> int:
        buttons = [one for one in dialog.findChildren(QToolButton) if "What a nice day" in one.accessibleName()]
        buttons[0].click()
        return 1

    monkeypatch.setattr(RemovedDialog, "exec", click)
    quay_window.acts["show_removed"].trigger()
    shown = quay_window.page.text
    qtbot.waitUntil(lambda: "What a nice day" in shown.toPlainText(), timeout=30_000)
    quay_window.deeds.stack.undo()
    qtbot.waitUntil(lambda: "What a nice day" not in shown.toPlainText(), timeout=30_000)


def test_a_paragraph_is_taken_out_always_and_its_rule_is_listed_and_forgotten(quay_window, qtbot) -> None:
    quay_window.acts["take_out"].trigger()
    assert "Select text" in quay_window.status.currentMessage()
    select(quay_window, QUAY[1][:20])
    quay_window.acts["take_out_always"].trigger()
    qtbot.waitUntil(lambda: QUAY[1] not in quay_window.page.text.toPlainText(), timeout=30_000)
    assert QUAY[0] in quay_window.page.text.toPlainText()
    dialog = RulesDialog(quay_window)
    qtbot.waitUntil(lambda: dialog.rules.count() == 1, timeout=30_000)
    assert dialog.rules.item(0).text().startswith("tide.example: Take out “")
    dialog.rules.setCurrentRow(0)
    dialog.forget()
    qtbot.waitUntil(lambda: dialog.rules.count() == 0, timeout=30_000)
