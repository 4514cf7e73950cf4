"""Nothing needs a mouse or an eye: every control has a name and a role, and the whole way can be walked by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QSlider, QWidget

from digest_app.core.model import Topic
from digest_app.ui.dialogs.details import DetailsDialog
from digest_app.ui.dialogs.export import ExportDialog
from digest_app.ui.dialogs.keys import KeysDialog
from digest_app.ui.dialogs.palette import Palette
from digest_app.ui.dialogs.settings import SettingsDialog
from digest_app.ui.dialogs.topic import TopicDialog

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider)
OF_QT = ("qt_", "QtPrivate")


def nameless(root: QWidget) -> list[str]:
    """The visible controls that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith(OF_QT) or isinstance(widget.parent(), (QComboBox, QLineEdit))
        if not isinstance(widget, CONTROLS) or not widget.isVisibleTo(root) or inner:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_of_the_window_has_a_name(window) -> None:
    window.rows.select(1)
    assert nameless(window) == []


@pytest.mark.parametrize("dialog", [ExportDialog, KeysDialog, Palette, SettingsDialog])
def test_every_control_of_the_dialogs_has_a_name(window, dialog) -> None:
    window.rows.select(1)
    shown = dialog(window)
    shown.show()
    assert nameless(shown) == []
    shown.close()


def test_the_dialogs_of_a_topic_and_of_an_article_have_names(window) -> None:
    window.rows.select(1)
    for shown in (TopicDialog(window, Topic(name="Tides")), DetailsDialog(window.kept.article, window)):
        shown.show()
        assert nameless(shown) == []
        shown.close()


def test_a_card_is_told_with_what_the_eye_sees(window) -> None:
    row = window.rows.rows.row_of(1)
    told = window.rows.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("unread. Allies weigh a peacekeeping force. The Harbour Post")
    heading = window.rows.rows.index(row - 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Ukraine coalition, 2, open"


def test_a_summary_sentence_is_a_button_with_its_reason(window) -> None:
    window.rows.select(1)
    line = QAccessible.queryAccessibleInterface(window.page.summary._lines[0])
    assert line.role() == QAccessible.Role.Button
    assert line.text(QAccessible.Text.Name).startswith("Summary sentence 1: Eleven states")
    assert "Why:" in line.text(QAccessible.Text.Description)


def test_the_tab_order_follows_the_eye(window) -> None:
    window.rows.select(1)
    window.toolbar.link.setFocus()
    order = []
    for _ in range(60):
        widget = window.focusWidget()
        if widget in order:
            break
        order.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [window.toolbar.link, window.toolbar.words, window.side, window.rows, window.page.summary._lines[0]]
    assert [widget for widget in order if widget in wanted] == wanted
    assert window.page.text in order


def test_from_start_to_export_without_a_mouse(window, calm) -> None:
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)

    control = Qt.KeyboardModifier.ControlModifier
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_F, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.toolbar.words.hasFocus()
    QTest.keyClicks(window.toolbar.words, "terminal")
    press(Qt.Key.Key_Return)
    calm(window)
    window.rows.setFocus()
    press(Qt.Key.Key_Down)
    assert window.kept.id == 3
    press(Qt.Key.Key_Return)
    assert window.page.text.hasFocus()
    press(Qt.Key.Key_Escape)
    assert window.rows.hasFocus()
    press(Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    calm(window)
    assert "A second terminal for Aruba" in QGuiApplication.clipboard().text()
    assert window.library.shelf.rows([1])[0].starred


def test_an_article_that_a_screen_reader_selects_is_opened(window, calm) -> None:
    flag = QItemSelectionModel.SelectionFlag
    row = window.rows.rows.row_of(3)
    window.rows.selectionModel().select(window.rows.rows.index(row), flag.ClearAndSelect | flag.Rows)
    calm(window)
    assert window.kept is not None
    assert window.kept.id == 3


def test_a_passage_is_selected_and_highlighted_by_keys_alone(window, calm) -> None:
    window.rows.select(1)
    text = window.page.text
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert text.hasFocus()
    assert window.acts["use_caret"].isChecked()
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    place = text.selected()
    assert place is not None
    QTest.keyClick(text, Qt.Key.Key_H)
    calm(window)
    (kept,) = window.kept.highlights
    assert (kept.start, kept.end) == place
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not text.has_caret
