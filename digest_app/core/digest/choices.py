"""What the reader decided about a digest: stories and sentences pinned, dropped and put in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

CitedPlace = tuple[int, int, int]
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
    pinned_sentences: tuple[CitedPlace, ...] = ()
    dropped_sentences: tuple[CitedPlace, ...] = ()
    sentence_order: tuple[CitedPlace, ...] = ()
    """Sentences that the reader put in order; the others of a story follow in reading order."""

    def with_pinned(self, story: int, *, pinned: bool = True) -> Choices:
        """The same with a story pinned, or no longer; a pinned one is not dropped."""
        return replace(
            self,
            pinned=_with(self.pinned, story, here=pinned),
            dropped=_with(self.dropped, story, here=False) if pinned else self.dropped,
        )

    def with_dropped(self, story: int) -> Choices:
        """The same without a story."""
        return replace(
            self, dropped=_with(self.dropped, story, here=True), pinned=_with(self.pinned, story, here=False)
        )

    def with_dropped_sentence(self, place: CitedPlace) -> Choices:
        """The same without a sentence."""
        return replace(self, dropped_sentences=_with(self.dropped_sentences, place, here=True))

    def names(self, article_id: int) -> bool:
        """Whether a sentence of this article was chosen."""
        places = (*self.pinned_sentences, *self.dropped_sentences, *self.sentence_order)
        return any(place[0] == article_id for place in places)

    def moved(self, move: Callable[[CitedPlace], CitedPlace | None]) -> Choices:
        """The same after a text was changed: sentences at their new places, without those that are gone (None)."""

        def each(places: Sequence[CitedPlace]) -> tuple[CitedPlace, ...]:
            return tuple(found for place in places if (found := move(place)) is not None)

        return replace(
            self,
            pinned_sentences=each(self.pinned_sentences),
            dropped_sentences=each(self.dropped_sentences),
            sentence_order=each(self.sentence_order),
        )

    def with_order(self, stories: Sequence[int]) -> Choices:
        """The same with these stories in this order; what was put in order before keeps to it among itself."""
        others = tuple(story for story in self.order if story not in stories)
        return replace(self, order=(*stories, *others))


def _with(items: tuple[K, ...], item: K, *, here: bool) -> tuple[K, ...]:
    others = tuple(each for each in items if each != item)
    return (*others, item) if here else others


def in_order(items: Iterable[T], order: Sequence[K], key: Callable[[T], K]) -> list[T]:
    """The items that `order` names, in that order, then the others as they come."""
    rank = {name: number for number, name in enumerate(order)}
    return sorted(items, key=lambda item: rank.get(key(item), len(rank)))
