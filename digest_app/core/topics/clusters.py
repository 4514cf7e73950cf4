"""Agglomerative clustering by average link over sparse likeness, with pairs that must or must not be together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


def cluster(
    members: Iterable[int],
    likeness: Mapping[int, Mapping[int, float]],
    enough: Callable[[list[int], list[int]], float],
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
) -> list[list[int]]:
    """Join the two clusters that are likest above what is `enough` for them, again and again, until none are.

    `likeness[a][b]` is symmetric; what is not there counts as nothing. Deterministic: ties go to smaller numbers.
    """
    forest = _Forest(members, likeness, enough, apart)
    for a, b in sorted(together):
        forest.force(a, b)
    forest.grow()
    return sorted(sorted(cluster) for cluster in forest.clusters.values())


class _Forest:
    """Clusters by the number of one member, with the sums of likeness between them."""

    def __init__(
        self,
        members: Iterable[int],
        likeness: Mapping[int, Mapping[int, float]],
        enough: Callable[[list[int], list[int]], float],
        apart: Iterable[Pair],
    ) -> None:
        self.clusters = {member: [member] for member in members}
        self._home = {member: member for member in self.clusters}
        self._sums = {member: dict(likeness.get(member, {})) for member in self.clusters}
        self._enough = enough
        self._apart = list(apart)
        self._heap: list[tuple[float, int, int, int, int]] = []

    def force(self, a: int, b: int) -> None:
        """Join the clusters of two members, whatever their likeness."""
        if a in self._home and b in self._home and self._home[a] != self._home[b]:
            self._join(self._home[a], self._home[b])

    def grow(self) -> None:
        """Join while any two clusters are like enough."""
        self._heap = [entry for a, sums in self._sums.items() for b in sums if a < b and (entry := self._entry(a, b))]
        heapify(self._heap)
        while self._heap:
            _, a, b, size_a, size_b = heappop(self._heap)
            if len(self.clusters.get(a, ())) != size_a or len(self.clusters.get(b, ())) != size_b:
                continue  # one of them has grown or gone since
            if self._parted(a, b):
                continue
            kept = self._join(a, b)
            for other in self._sums[kept]:
                if entry := self._entry(min(kept, other), max(kept, other)):
                    heappush(self._heap, entry)

    def _entry(self, a: int, b: int) -> tuple[float, int, int, int, int] | None:
        one, other = self.clusters[a], self.clusters[b]
        margin = self._sums[a][b] / (len(one) * len(other)) - self._enough(one, other)
        return (-margin, a, b, len(one), len(other)) if margin >= 0 else None

    def _parted(self, a: int, b: int) -> bool:
        return any({self._home.get(one), self._home.get(other)} == {a, b} for one, other in self._apart)

    def _join(self, a: int, b: int) -> int:
        kept, gone = min(a, b), max(a, b)
        for member in self.clusters[gone]:
            self._home[member] = kept
        self.clusters[kept] += self.clusters.pop(gone)
        sums = self._sums[kept]
        for other, value in self._sums.pop(gone).items():
            theirs = self._sums[other]
            del theirs[gone]
            if other != kept:
                sums[other] = theirs[kept] = sums.get(other, 0.0) + value
        return kept
