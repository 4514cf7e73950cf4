"""Measuring on a busy machine: processes of their own, CPU time where it answers the question, pairs and medians."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
DIGEST = (sys.executable, "-c", "import sys; from digest_app.__main__ import main; sys.exit(main())")
"""What the installed command `digest-app` runs."""
CACHE = Path(tempfile.gettempdir()) / "digest-benchmarks"
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPATH": str(ROOT),
    "PYTHONPYCACHEPREFIX": str(CACHE / "bytecode"),  # an installed program has its bytecode too
    "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    "QT_ACCESSIBILITY": "0",
}


class Run(NamedTuple):
    """One process, from its start to its end."""

    cpu: float
    """Milliseconds, of the processes that it started too."""
    memory: float
    """MiB at most."""
    output: str


class Figure(NamedTuple):
    """A line of the table: what was measured, against what, and what must hold."""

    name: str
    ours: float
    unit: str
    spread: tuple[float, float] | None
    """Quartiles: of the ratio where there is a baseline, else of our figure; None where there was one run."""
    bound: float
    baseline: float | None = None
    ratio: float | None = None
    least: bool = False
    """Whether the bound is the least and not the most."""

    @property
    def met(self) -> bool:
        judged = self.ours if self.ratio is None else self.ratio
        return judged >= self.bound if self.least else judged <= self.bound


def run(words: Sequence[str]) -> Run:
    """Run a process to its end. RuntimeError where it fails: a failure is no figure."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(words, env=ENVIRONMENT, stdout=output, cwd=ROOT)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{' '.join(words[:6])} … ended with {process.returncode}")
        output.seek(0)
        return Run(1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024, output.read().decode())


def pairs(ours: Callable[[], float], baseline: Callable[[], float], rounds: int) -> list[tuple[float, float]]:
    """Both in turn, so that what else the machine does befalls both; the first round only warms up."""
    return [(ours(), baseline()) for _ in range(rounds + 1)][1:]


def compared(name: str, measured: Sequence[tuple[float, float]], unit: str, bound: float) -> Figure:
    """A figure as the median of the ratios of paired runs."""
    ratios = [one / other for one, other in measured]
    ours, baseline = (statistics.median(column) for column in zip(*measured, strict=True))
    return Figure(name, ours, unit, quartiles(ratios), bound, baseline, statistics.median(ratios))


def alone(name: str, measured: Sequence[float], unit: str, bound: float, *, least: bool = False) -> Figure:
    """A figure without a baseline: the median."""
    return Figure(name, statistics.median(measured), unit, quartiles(measured), bound, least=least)


def quartiles(values: Sequence[float]) -> tuple[float, float] | None:
    if len(values) < 2:
        return None
    first, _, third = statistics.quantiles(values, n=4, method="inclusive")
    return first, third


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def machine() -> str:
    """What the figures were measured on, in a line."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, load {load}; {platform.system()}, "
        f"Python {platform.python_version()}, Qt platform {ENVIRONMENT['QT_QPA_PLATFORM']}"
    )


def line(figure: Figure) -> str:
    """A figure as a row of a Markdown table."""
    baseline = "" if figure.baseline is None else f"{figure.baseline:.1f}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}x"
    bound = f"{'>=' if figure.least else '<='} {figure.bound:g}{'x' if figure.ratio is not None else ''}"
    spread = "" if figure.spread is None else f"{figure.spread[0]:.2f} to {figure.spread[1]:.2f}"
    cells = (
        figure.name,
        f"{figure.ours:.1f} {figure.unit}",
        baseline,
        ratio,
        spread,
        bound,
        "" if figure.met else "no",
    )
    return f"| {' | '.join(cells)} |"


HEADING = "| what | ours | baseline | ratio | quartiles | bound | met |\n|---|---|---|---|---|---|---|"
