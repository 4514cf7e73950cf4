"""What the reader decided about a digest: stories and sentences pinned, dropped and put in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Place = tuple[int, int, int]
"""A sentence: the id of its article, and its start and end there."""

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Choices:
    """Stories are named by their key. What is pinned is always there and first; what is dropped never is."""

    pinned: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()
    order: tuple[int, ...] = ()
    """Stories that the reader put in order; the others follow by weight."""
    pinned_sentences: tuple[Place, ...] = ()
    dropped_sentences: tuple[Place, ...] = ()
    sentence_order: tuple[Place, ...] = ()
    """Sentences that the reader put in order; the others of a story follow in reading order."""


def in_order(items: Iterable[T], order: Sequence[K], key: Callable[[T], K]) -> list[T]:
    """The items that `order` names, in that order, then the others as they come."""
    rank = {name: number for number, name in enumerate(order)}
    return sorted(items, key=lambda item: rank.get(key(item), len(rank)))
