"""A forest of small decision trees, kept as plain arrays and applied with NumPy alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """Boosted trees, one array position a node.

    A row goes to `low[node]` where its column is at most the threshold, else to the node after that. A leaf has an
    endless threshold and points to itself. The sum of the leaves' values is a log-odds.
    """

    roots: NDArray[np.intp]
    columns: NDArray[np.intp]
    thresholds: NDArray[np.float32]
    low: NDArray[np.intp]
    values: NDArray[np.float32]
    depth: int

    @classmethod
    def load(cls, arrays: Mapping[str, NDArray[np.generic]], name: str) -> Forest:
        """Take one of several forests out of a file of arrays."""
        return cls(
            roots=arrays[f"{name}_roots"].astype(np.intp),
            columns=arrays[f"{name}_columns"].astype(np.intp),
            thresholds=arrays[f"{name}_thresholds"].astype(np.float32),
            low=arrays[f"{name}_low"].astype(np.intp),
            values=arrays[f"{name}_values"].astype(np.float32),
            depth=int(arrays[f"{name}_depth"].item()),
        )

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """For each row, the probability (0 to 1) that the forest gives."""
        count = len(rows)
        flat = np.ascontiguousarray(rows.T).ravel()
        place = np.arange(count)
        starts = self.columns * count
        node = np.repeat(self.roots[:, None], count, axis=1)
        for _ in range(self.depth):
            goes_high = flat.take(starts.take(node) + place) > self.thresholds.take(node)
            node = self.low.take(node)
            node += goes_high
        odds: NDArray[np.float64] = self.values.take(node).sum(axis=0, dtype=np.float64)
        return 1 / (1 + np.exp(-odds))
