"""Commands run in this process, on a library of their own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from digest_app import cli
from digest_app.core.library.library import Library
from digest_app.core.library.preparing import Preparing
from tests.stories import page

Run = Callable[..., "Answer"]


class Answer:
    """What a command said, and how it ended."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err
        self.lines = out.splitlines()

    @property
    def json(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


@pytest.fixture
def run(
    tmp_path: Path, preparing: Preparing, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Run a command in this process, on a library of its own, with the worker that is warm already."""
    monkeypatch.setattr(Library, "preparing", preparing)
    monkeypatch.setattr(Library, "close", lambda self: self.database.close())

    def answer(*words: str, json: bool = False) -> Answer:
        options = ["--library", str(tmp_path / "library"), *(["--json"] if json else [])]
        status = cli.main([*options, *words])
        return Answer(status, *capfd.readouterr())

    return answer


@pytest.fixture
def quay(tmp_path: Path) -> str:
    path = tmp_path / "quay.html"
    path.write_text(page(head='<meta property="article:published_time" content="2026-03-02T10:00:00+00:00">'), "utf-8")
    return str(path)
