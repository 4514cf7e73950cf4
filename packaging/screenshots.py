"""Make the screenshots of the documentation: the real window on a library of invented articles.

    xvfb-run -s '-screen 0 1600x1000x24' .venv/bin/python packaging/screenshots.py docs/screenshots

Works without a screen as well (QT_QPA_PLATFORM=offscreen). The articles lie in packaging/demo and tests/pages.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from digest_app.core.errors import TooSlow
from digest_app.core.library import Library
from digest_app.core.model import Highlight, Page
from digest_app.ui.app import application
from digest_app.ui.dialogs.removed import RemovedDialog
from digest_app.ui.dialogs.settings import SettingsDialog
from digest_app.ui.dialogs.topic import TopicDialog
from digest_app.ui.digest_page import DigestPage
from digest_app.ui.popover import Popover
from digest_app.ui.theme import Theme
from digest_app.ui.typography import load_fonts
from digest_app.ui.window import MainWindow

HERE = Path(__file__).parent
PAGES = HERE.parent / "tests" / "pages"
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
OTHERS = ("dutch", "chinese", "newspaper_json_ld")
ARTICLE = "Thirty nations settle the shape of a reassurance force for Ukraine"


def fill(folder: Path) -> None:
    """A library with news, pages in other languages, a highlight, and a link that failed."""
    library = Library(folder, fetch=_nobody_answers, clock=lambda: NOW)
    list(
        library.saving.save(
            sorted(map(str, [*(HERE / "demo").glob("*.md"), *(PAGES / f"{name}.html" for name in OTHERS)]))
        )
    )
    article = next(hit.row for hit in library.search(f'title:"{ARTICLE}"'))
    text = library.shelf.article(article.id).article.text
    quote = "What we plan is a reason for the next attack not to come."
    start = text.index(quote)
    library.highlighting.keep(
        Highlight(
            article_id=article.id, start=start, end=start + len(quote), quote=quote, note="For the talk on Friday"
        )
    )
    library.settings.set("read_after", 0)
    library.saving.enqueue(["https://slow.example/ferry-timetable"])
    library.saving.run(lambda _: None, lambda _: None)
    library.close()


def shoot(folder: Path, target: Path) -> None:
    """Every picture, by name."""
    app = application()
    theme = Theme(app, "light")
    window = MainWindow(Library(folder, fetch=_nobody_answers, clock=lambda: NOW), theme)
    window.start()
    window.show()
    wait()
    load_fonts("NotoSerif")
    for _ in window.finish():
        wait(0)
    wait(1500)
    for name in ("light", "dark", "sepia"):
        theme.choose(name)
        window.take_theme()
        for width, height in ((1440, 900), (1000, 700), (640, 800)):
            window.resize(width, height)
            open_article(window, ARTICLE)
            save(window, target / f"window-{name}-{width}x{height}.png")
    theme.choose("light")
    window.take_theme()
    window.resize(1440, 900)
    shots: dict[str, Callable[[], object]] = {
        "digest": lambda: show_week(window),
        "highlights": lambda: window.side.choose("highlights"),
        "dutch": lambda: open_article(window, "Sluis"),
        "arabic": lambda: open_article(window, "الميناء"),
        "story": lambda: show_story(window),
        "search": lambda: window.commands.view.search_for("ferries"),
    }
    for name, show in shots.items():
        show()
        wait(1500)
        save(window, target / f"{name}.png")
    open_article(window, ARTICLE)
    window.acts["show_why"].trigger()
    wait(600)
    save_with_sheet(window, target / "why.png")
    for name, dialog in dialogs(window).items():
        dialog.show()
        wait(900)
        save(dialog, target / f"{name}.png")
        dialog.close()
    window.close()


def dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Dialogs about the open article and the library."""
    newspaper = window.library.search("Lowmoor")[0].row
    removed = window.library.shelf.article(newspaper.id).article
    return {
        "removed": RemovedDialog(removed, lambda _part, _always: None, window),
        "settings": SettingsDialog(window),
        "topic": topic_dialog(window),
    }


def topic_dialog(window: MainWindow) -> TopicDialog:
    """A topic whose words would take in one article more."""
    dialog = TopicDialog(window, window.browser.topics[1])
    dialog.words.appendPlainText("Sluis\nLowmoor\nreservoir")
    return dialog


def shoot_empty(folder: Path, target: Path) -> None:
    """What a new reader sees first."""
    window = MainWindow(Library(folder), Theme(application(), "light"))
    window.start()
    window.resize(1000, 700)
    window.show()
    wait()
    for _ in window.finish():
        wait(0)
    wait()
    save(window, target / "empty.png")
    window.close()


def show_story(window: MainWindow) -> None:
    """An event as several sources tell it."""
    open_article(window, ARTICLE)
    window.acts["show_story"].trigger()


def open_article(window: MainWindow, words: str) -> None:
    """Open the article whose title begins with these words."""
    hit = next(hit for hit in window.library.search(words) if hit.row.title.startswith(words))
    window.pages.show_article()
    window.browser.show_key("all")
    wait(600)
    window.rows.select(hit.row.id)
    window.enter_article(hit.row.id)
    wait(600)


def show_week(window: MainWindow) -> None:
    """The digest of the last week."""
    window.side.choose("digest")
    (page,) = window.findChildren(DigestPage)
    page.period.setCurrentIndex(page.period.findData("7d"))
    page.period.activated.emit(page.period.currentIndex())


def save_with_sheet(window: MainWindow, path: Path) -> None:
    """The window with the sheet that lies over it."""
    picture, (sheet,) = window.grab(), window.findChildren(Popover)
    painter = QPainter(picture)
    painter.drawPixmap(sheet.pos() - window.pos(), sheet.grab())
    painter.end()
    picture.save(str(path))
    sheet.close()
    print(path)


def save(window: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(path))
    print(path)


def wait(milliseconds: int = 400) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _nobody_answers(url: str, **_: object) -> Page:
    raise TooSlow(host=url.split("/")[2], seconds=15)


def main(target: str) -> None:
    """Make all screenshots in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        shoot(Path(folder), Path(target))
        shoot_empty(Path(folder) / "empty", Path(target))


if __name__ == "__main__":
    main(sys.argv[1])
