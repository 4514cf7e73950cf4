"""Agglomerative clustering by average link over sparse likeness, with pairs that must or must not be together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

from .wishes import Pair


def cluster(
    members: Iterable[int],
    likeness: Mapping[int, Mapping[int, float]],
    enough: Callable[[list[int], list[int]], float],
    together: Iterable[Pair] = (),
    apart: Iterable[Pair] = (),
) -> list[list[int]]:
    """Join the two clusters that are likest above what is `enough` for them, again and again, until none are.

    `likeness[a][b]` is symmetric; what is not there counts as nothing. Deterministic: ties go to smaller numbers.
    Members that must be `together` make one group, yet are compared as the clusters that they are by themselves: what
    two stories were joined into still draws what is like either.
    """
    forest = _Forest(members, likeness, enough)
    for a, b in sorted(together):
        forest.hold(a, b)
    for a, b in sorted(apart):
        forest.part(a, b)
    forest.grow()
    return forest.groups()


class _Forest:
    """Clusters by the number of one member, with the sums of likeness between them, and the groups that they make."""

    def __init__(
        self,
        members: Iterable[int],
        likeness: Mapping[int, Mapping[int, float]],
        enough: Callable[[list[int], list[int]], float],
    ) -> None:
        self._clusters = {member: [member] for member in members}
        self._sums = {member: dict(likeness.get(member, {})) for member in self._clusters}
        self._groups = {member: [member] for member in self._clusters}
        """By the number of one cluster, the clusters that belong together."""
        self._group = {member: member for member in self._clusters}
        """Cluster -> its group."""
        self._apart: dict[int, set[int]] = {}
        """Group -> the groups that it must not be one with."""
        self._enough = enough
        self._heap: list[tuple[float, int, int, int, int]] = []

    def hold(self, a: int, b: int) -> None:
        """Let two members make one group, whatever their likeness; before anything grows."""
        if a in self._group and b in self._group:
            self._unite(self._group[a], self._group[b])

    def part(self, a: int, b: int) -> None:
        """Let two members never come together, unless they were held; before anything grows."""
        if a in self._group and b in self._group and self._group[a] != self._group[b]:
            self._apart.setdefault(self._group[a], set()).add(self._group[b])
            self._apart.setdefault(self._group[b], set()).add(self._group[a])

    def grow(self) -> None:
        """Join while any two clusters are like enough."""
        self._heap = [entry for a, sums in self._sums.items() for b in sums if a < b and (entry := self._entry(a, b))]
        heapify(self._heap)
        while self._heap:
            _, a, b, size_a, size_b = heappop(self._heap)
            if len(self._clusters.get(a, ())) != size_a or len(self._clusters.get(b, ())) != size_b:
                continue  # one of them has grown or gone since
            if self._group[b] in self._apart.get(self._group[a], ()):
                continue
            kept = self._join(a, b)
            for other in self._sums[kept]:
                if entry := self._entry(min(kept, other), max(kept, other)):
                    heappush(self._heap, entry)

    def groups(self) -> list[list[int]]:
        """The members of each group."""
        return sorted(
            sorted(member for one in clusters if one in self._clusters for member in self._clusters[one])
            for clusters in self._groups.values()
        )

    def _entry(self, a: int, b: int) -> tuple[float, int, int, int, int] | None:
        one, other = self._clusters[a], self._clusters[b]
        margin = self._sums[a][b] / (len(one) * len(other)) - self._enough(one, other)
        return (-margin, a, b, len(one), len(other)) if margin >= 0 else None

    def _join(self, a: int, b: int) -> int:
        kept, gone = min(a, b), max(a, b)
        self._unite(self._group[kept], self._group[gone])
        self._clusters[kept] += self._clusters.pop(gone)
        sums = self._sums[kept]
        for other, value in self._sums.pop(gone).items():
            theirs = self._sums[other]
            del theirs[gone]
            if other != kept:
                sums[other] = theirs[kept] = sums.get(other, 0.0) + value
        return kept

    def _unite(self, one: int, other: int) -> None:
        """Make one group of two, which keeps away from all that either had to."""
        if one == other:
            return
        for cluster in self._groups[other]:
            self._group[cluster] = one
        self._groups[one] += self._groups.pop(other)
        for rival in self._apart.pop(other, set()):
            self._apart[rival].remove(other)
            self._apart[rival].add(one)
            self._apart.setdefault(one, set()).add(rival)
