"""What every test may use: a library in a fresh folder, one warm worker for all, and a small web."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from digest_app.core.library import Library
from digest_app.core.library.preparing import Preparing
from tests.samples import NOON
from tests.web import Web

# no deadline: how long an example takes says more about the machine than about the law
hypothesis.settings.register_profile("digest", deadline=None, max_examples=60, derandomize=True)
hypothesis.settings.load_profile("digest")


@pytest.fixture(scope="session")
def preparing() -> Iterator[Preparing]:
    """The real worker process, started once."""
    worker = Preparing()
    worker.warm()
    yield worker
    worker.close()


@pytest.fixture
def library(tmp_path: Path, preparing: Preparing) -> Iterator[Library]:
    """A new library; the time in it stands still at noon."""
    opened = Library(tmp_path / "library", preparing=preparing, clock=lambda: NOON)
    yield opened
    opened.close()


@pytest.fixture
def web() -> Iterator[Web]:
    """A small real web on loopback."""
    with Web() as running:
        yield running
