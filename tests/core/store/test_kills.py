"""What was acknowledged is there after kill -9, at any moment, and nothing is there by half."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from digest_app.core.store import search
from digest_app.core.store.backup import FILE_NAME
from digest_app.core.store.database import Database

ADD_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from digest_app.core.store import articles, marks
from digest_app.core.store.database import Database
from tests.samples import NOON, entry

database = Database(Path(sys.argv[1]))
for number in count():
    text = f"Report {number} of run {sys.argv[2]}. " + "The tide gate held. " * 200
    with database.write() as connection:
        added = articles.add(connection, entry(f"Report {number}", text, key=f"{sys.argv[2]}/{number}"))
        if number % 3 == 2:
            articles.remove(connection, added)
    if number % 3 != 2:
        print(added, flush=True)
"""
KILLS = 20


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
def test_twenty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(20261125)
    acknowledged: list[int] = []
    for run in range(KILLS):
        acknowledged += _killed_after(tmp_path, run, chance.randint(1, 25))
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    database = Database(tmp_path)
    there = {row[0] for row in database.reader().execute("SELECT id FROM articles")}
    whole = {
        row[0] for row in database.reader().execute("SELECT article_id FROM contents JOIN marks USING (article_id)")
    }
    assert search.out_of_step(database.reader()) == 0
    database.close()
    assert set(acknowledged) <= there
    assert there == whole
    assert len(acknowledged) >= KILLS


def _killed_after(folder: Path, run: int, count: int) -> list[int]:
    """Let a process add articles, kill it once it has acknowledged `count` of them; all that it acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", ADD_FOR_EVER, str(folder), str(run)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first = [int(process.stdout.readline()) for _ in range(count)]
    process.send_signal(signal.SIGKILL)
    rest = process.stdout.read().split("\n")[:-1]  # a last line without an end was not said
    process.stdout.close()
    process.wait()
    return first + [int(line) for line in rest]
