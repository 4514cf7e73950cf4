"""Print what a screen reader sees of the running window: how many parts, of which roles, and which have no name.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 -m benchmarks.screen_reader DIGEST_APP LIBRARY

Runs under the system's Python, for Debian's `python3-pyatspi` (with `at-spi2-core` and `dbus`); DIGEST_APP is the
program to start and LIBRARY a library's folder. It opens the first article by the accessible interface alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pyatspi

MOST_SECONDS = 60
"""How long the window may take to come up, on a slow machine."""
MOST_CHILDREN = 400


def main(program: str, library: str) -> int:
    """Start the window, walk it, end it; 1 where a part that takes the focus has no name."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    running = subprocess.Popen([program, "--library", library, "gui"], env=environment)
    try:
        window = _window(running.pid)
        _tell("the window", window)
        articles = next(part for part in _parts(window) if part.name == "Articles" and part.childCount)
        _choose_an_article(articles)
        time.sleep(2)
        nameless = _tell("an article open", window)
        texts = [part for part in _parts(window) if part.name == "Full text"]
        shown = texts[0].queryText().getText(0, 60) if texts else ""
        print(f"the full text is read as: {shown!r}")
        return 1 if nameless or not shown else 0
    finally:
        running.terminate()
        running.wait(20)


def _window(pid: int) -> Any:
    end = time.monotonic() + MOST_SECONDS
    while time.monotonic() < end:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == pid and program.childCount:
                time.sleep(3)
                return program[0]
        time.sleep(0.3)
    raise SystemExit("the window did not come up")


def _parts(part: Any) -> Iterator[Any]:
    yield part
    for number in range(min(part.childCount, MOST_CHILDREN)):
        child = part.getChildAtIndex(number)
        if child is not None:
            yield from _parts(child)


def _choose_an_article(articles: Any) -> None:
    for number in range(articles.childCount):
        card = articles.getChildAtIndex(number)
        if card is not None and "min" in (card.name or ""):
            articles.querySelection().selectChild(number)
            return
    raise SystemExit("there is no article in the list")


def _tell(state: str, window: Any) -> int:
    parts = list(_parts(window))
    shown = [part for part in parts if part.getState().contains(pyatspi.STATE_SHOWING)]
    focusable = [part for part in shown if part.getState().contains(pyatspi.STATE_FOCUSABLE)]
    nameless = [part for part in focusable if not (part.name or part.description)]
    roles = Counter(part.getRoleName() for part in shown)
    print(f"{state}: {len(parts)} parts, {len(shown)} shown, {len(focusable)} take the focus, {len(nameless)} nameless")
    print("  " + ", ".join(f"{role} {count}" for role, count in roles.most_common()))
    for part in nameless:
        print(f"  nameless: {part.getRoleName()} in {part.parent.name if part.parent else ''!r}")
    return len(nameless)


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
