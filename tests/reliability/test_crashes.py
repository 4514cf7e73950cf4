"""Power cuts and kills at any moment of any deed: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from benchmarks.reliability import kills, powercut

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 and strace are POSIX's")


def can_trace() -> bool:
    """Whether strace is here and may look at a process."""
    strace = shutil.which("strace")
    return bool(strace) and not subprocess.run([strace, "-o", os.devnull, "true"], check=False).returncode


needs_strace = pytest.mark.skipif(not can_trace(), reason="no strace here")


@needs_strace
def test_a_power_cut_loses_nothing_that_was_acknowledged() -> None:
    assert [loss for loss in powercut.cuts(20, seed=20261125, saves=30) if loss] == []


@needs_strace
@pytest.mark.thorough
def test_a_hundred_power_cuts_lose_nothing_that_was_acknowledged() -> None:
    assert [loss for loss in powercut.cuts(100) if loss] == []


@needs_strace
@pytest.mark.thorough
def test_with_less_flushing_power_cuts_are_seen_to_lose_articles() -> None:
    """The harness can fail: this is what Digest's setting is for."""
    assert any(powercut.cuts(60, "NORMAL"))


def test_kills_at_every_deed_lose_nothing_that_was_acknowledged() -> None:
    runs = list(kills.runs(len(kills.ROUND), minutes=2, seed=20261125))
    assert {deed for deed, _, _ in runs} == set(kills.ROUND)
    assert [complaint for _, _, complaints in runs for complaint in complaints] == []


@pytest.mark.thorough
def test_many_kills_at_every_deed_lose_nothing_that_was_acknowledged() -> None:
    runs = list(kills.runs(5 * len(kills.ROUND), minutes=10, seed=1))
    assert [complaint for _, _, complaints in runs for complaint in complaints] == []
