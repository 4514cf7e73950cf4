"""How the window starts: fast, with nothing that can wait, and never with an empty library in a damaged one's place."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from digest_app.core.errors import LibraryDamaged
from digest_app.core.library import Library
from digest_app.ui.theme import THEMES
from digest_app.ui.trouble import Trouble

PRINT_MODULES = """
import sys
from pathlib import Path
from digest_app.ui import app
made = app.application()
starter = app.Starter(made, Path(sys.argv[1]), [], exit_when_shown=True)
starter.open_library()
starter._shown.rows.painted.connect(lambda: print(*sys.modules))
sys.exit(made.exec())
"""
HEAVY = {
    "trafilatura", "sumy", "nltk", "numpy", "lxml", "PIL", "keyring", "urllib3", "sqlite_utils", "resiliparse",
    "readability", "yaml", "tomlkit", "markdown_it", "pypdf", "warcio", "py3langid", "snowballstemmer",
    "asyncio", "multiprocessing", "http", "ssl", "email", "PySide6.QtNetwork", "json", "hashlib", "socket", "pickle",
    "logging.handlers", "dataclasses", "digest_app.core.log",
    "digest_app.ui.article_page", "digest_app.ui.article_document", "digest_app.ui.commands", "digest_app.ui.assembly",
    "digest_app.ui.dialogs", "digest_app.core.reading", "digest_app.core.summary", "digest_app.core.topics",
    "digest_app.core.capture", "digest_app.core.exporting", "digest_app.core.library.saving",
}  # fmt: skip


def start(*words: str, library: Path) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, *words[:2], *words[2:], str(library)] if words[0] == "-c" else [sys.executable, *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_the_first_list_is_painted_and_the_time_told(shelf) -> None:
    done = start("-m", "digest_app", "--library", str(shelf), "gui", "--exit-when-shown", library=shelf)
    assert re.fullmatch(r"shown \d+\n", done.stdout), done.stderr
    assert done.returncode == 0


def test_a_start_reads_no_source(shelf) -> None:
    script = PRINT_MODULES.replace("print(*sys.modules)", "print(*__import__('linecache').cache)")
    read = start("-c", script, library=shelf).stdout.split()
    assert not [name for name in read if "digest_app" in name]


def test_help_for_signatures_sleeps_until_an_error_needs_it(shelf) -> None:
    asleep = "{n for n, m in sys.modules.items() if n.startswith('shibokensupport') and type(m) is not type(sys)}"
    script = PRINT_MODULES.replace("print(*sys.modules)", f"print(*{asleep})")
    slept = start("-c", script, library=shelf).stdout.split()
    assert {name.rpartition(".")[2] for name in slept} >= {"errorhandler", "layout", "parser", "pyi_generator"}


WRONG_CALL = """
from digest_app.ui import app
from PySide6.QtCore import QTimer
try:
    QTimer().setInterval("soon")
except TypeError as wrong:
    print(wrong)
"""


def test_a_wrong_call_of_qt_is_told_in_full(shelf) -> None:
    told = start("-c", WRONG_CALL, library=shelf).stdout
    assert "called with wrong argument types" in told
    assert "setInterval(msec: int" in told


COLLECTED = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from digest_app.ui import app
gc.disable()
app.COLLECT_AFTER_MS = 0
made = app.application()
starter = app.Starter(made, Path(sys.argv[1]), [], exit_when_shown=False)
QTimer.singleShot(0, lambda: QTimer.singleShot(0, made.quit))
made.exec()
print(gc.isenabled(), gc.get_freeze_count() > 0)
"""


def test_garbage_is_collected_again_after_the_start(shelf) -> None:
    assert start("-c", COLLECTED, library=shelf).stdout == "True True\n"


TERMINATED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from digest_app.ui import app
def go_on():
    window = starter._shown
    if not window.complete:
        QTimer.singleShot(50, go_on)
        return
    window.rows.select(3)
    os.kill(os.getpid(), signal.SIGTERM)
made = app.application()
starter = app.Starter(made, Path(sys.argv[1]), [], exit_when_shown=False)
starter.open_library()
app.close_when_asked(made)
QTimer.singleShot(50, go_on)
print(made.exec())
"""


def test_a_program_that_is_asked_to_end_keeps_what_was_open(shelf) -> None:
    done = start("-c", TERMINATED, library=shelf)
    assert done.stdout == "0\n", done.stderr
    assert "article=3" in (shelf / "window.ini").read_text("utf-8")


def test_an_empty_library_is_shown_too(tmp_path) -> None:
    folder = tmp_path / "new"
    done = start("-m", "digest_app", "--library", str(folder), "gui", "--exit-when-shown", library=folder)
    assert done.stdout.startswith("shown "), done.stderr


def test_nothing_that_can_wait_is_loaded_before_the_first_paint(shelf) -> None:
    done = start("-c", PRINT_MODULES, library=shelf)
    loaded = set(done.stdout.split())
    assert "digest_app.ui.articles_pane" in loaded, done.stderr
    assert loaded & HEAVY == set()


def test_a_library_that_cannot_be_opened_ends_a_timed_start(tmp_path) -> None:
    folder = tmp_path / "library"
    Library(folder).close()
    (folder / "library.db").write_bytes(b"not a database" * 500)
    done = start("-m", "digest_app", "--library", str(folder), "gui", "--exit-when-shown", library=folder)
    assert done.returncode == 1


def test_trouble_offers_the_backups_and_puts_one_in_place(qtbot, shelf) -> None:
    library = Library(shelf)
    library.care.backup()
    library.close()
    (shelf / "library.db").write_bytes(b"not a database" * 500)
    trouble = Trouble(shelf, LibraryDamaged(why="it is no database"), THEMES["light"])
    qtbot.addWidget(trouble)
    assert "damaged" in trouble.what.text()
    assert trouble.backups.count() == 1
    with qtbot.waitSignal(trouble.again):
        trouble.restore()
    library = Library(shelf)
    assert library.shelf.counts().all == 6
    library.close()


def test_trouble_says_so_when_the_chosen_backup_is_gone_by_now(qtbot, shelf) -> None:
    library = Library(shelf)
    kept_as = library.care.backup()
    library.close()
    trouble = Trouble(shelf, LibraryDamaged(why="it is no database"), THEMES["light"])
    qtbot.addWidget(trouble)
    kept_as.unlink()
    trouble.restore()
    assert str(kept_as) in trouble.told.text()
