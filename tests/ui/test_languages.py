"""Every text can be translated, and longer words are not cut."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from digest_app.core import paths
from digest_app.core.errors import BadQuery, Refused, TooSlow
from digest_app.ui import phrases
from digest_app.ui.dialogs.export import ExportDialog
from digest_app.ui.dialogs.logins import LoginsDialog
from digest_app.ui.dialogs.settings import SettingsDialog
from digest_app.ui.languages import use_language

CATALOGUES = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "catalogues.py"))
PLACES = re.compile(r"\{\w+\}|%n")


class Longer(QTranslator):
    """Says everything with two fifths more letters."""

    def translate(self, _context: str, text: str, _comment: str | None = None, count: int = -1) -> str:
        words = text.replace("%n", str(count)) if count >= 0 else text
        return words + "~" * max(2, round(0.4 * len(words)))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def longer(qapp):
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut(root: QWidget) -> list[str]:
    """The visible texts that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible() or not widget.text():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
        if not wraps and widget.width() < needed.width():
            found.append(widget.text())
    return [text for text in found if "~" in text]


@pytest.mark.parametrize("language", CATALOGUES["LANGUAGES"])
def test_the_catalogues_are_in_step_with_the_code(language: str) -> None:
    path = paths.resources() / "translations" / f"digest_{language}.ts"
    sources = set(re.findall(r"<source>(.*?)</source>", path.read_text("utf-8"), re.DOTALL))
    assert len(sources) == len({text.source for text in CATALOGUES["texts"]()}), "run packaging/catalogues.py"


@pytest.mark.parametrize("language", CATALOGUES["LANGUAGES"])
def test_translations_keep_the_places_of_what_is_filled_in(language: str) -> None:
    for (_, source), forms in CATALOGUES["read"](paths.resources() / "translations" / f"digest_{language}.ts").items():
        for form in forms:
            assert set(PLACES.findall(form)) <= set(PLACES.findall(source)), source
            assert form.count("&") - 2 * form.count("&&") <= 1, source


@pytest.mark.parametrize("language", CATALOGUES["LANGUAGES"])
def test_what_is_translated_is_compiled(qapp, language: str) -> None:
    translator, folder = QTranslator(), paths.resources() / "translations"
    assert translator.load(f"digest_{language}", str(folder))
    for (context, source), forms in CATALOGUES["read"](folder / f"digest_{language}.ts").items():
        said = translator.translate(context, source, None, 1 if len(forms) > 1 else -1)
        assert said in forms, f"run packaging/catalogues.py --release: {source}"


def test_a_window_in_dutch_speaks_dutch(qapp, open_window, shelf) -> None:
    before = QLocale()
    use_language(qapp, "nl")
    try:
        window = open_window(shelf)
        assert window.menus["article"].title() == "&Artikel"
        assert window.side.entry("unread").title == "Ongelezen"
        assert phrases.tr("%n article(s)", 2) == "2 artikelen"
        kept = TooSlow(host="tide.example", seconds=20)
        assert phrases.reason("TooSlow", str(kept)) == phrases.fault(kept) != str(kept)
        assert phrases.reason("TooSlow", "of an older form") == "of an older form"
        assert phrases.reason("", "of nobody") == "of nobody"
        assert "er moet eerst worden betaald (402)" in phrases.fault(
            Refused(host="tide.example", why="it asks to be paid first (402)")
        )
        assert "“13.13” is geen datum; schrijf 2025-04-02 of 2025-04" in phrases.fault(
            BadQuery(query="after:13.13", why="“13.13” is not a date; write 2025-04-02 or 2025-04")
        )
        assert "een robotcontrole" in phrases.reason("NotAnArticle", "This page is a robot check, not an article.")
        assert "a {strange} reason" in phrases.fault(Refused(host="tide.example", why="a {strange} reason"))
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)


def test_words_two_fifths_longer_are_not_cut(longer, window) -> None:
    window.rows.select(1)
    assert "~" in window.toolbar.link.placeholderText()
    assert cut(window) == []


@pytest.mark.parametrize("dialog", [ExportDialog, SettingsDialog, LoginsDialog])
def test_dialogs_have_room_for_longer_words(longer, window, qtbot, dialog) -> None:
    window.rows.select(1)
    shown = dialog(window)
    with qtbot.waitExposed(shown):
        shown.show()
    assert cut(shown) == []
    shown.close()


def test_english_has_its_plurals_without_a_catalogue(qapp) -> None:
    assert phrases.tr("%n article(s)", 1) == "1 article"
    assert phrases.tr("%n article(s)", 2) == "2 articles"
