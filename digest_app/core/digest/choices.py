"""What the reader decided about a digest: stories and sentences pinned, dropped and put in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from digest_app.core.model import CitedPlace

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Choices:
    """What is pinned is always there and first; what is dropped never is.

    A story is named by the ids of its articles, of which any will do: one may go to the bin, and others come.
    """

    pinned: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()
    order: tuple[int, ...] = ()
    """Stories that the reader put in order; the others follow by weight."""
    pinned_sentences: tuple[CitedPlace, ...] = ()
    dropped_sentences: tuple[CitedPlace, ...] = ()
    sentence_order: tuple[CitedPlace, ...] = ()
    """Sentences that the reader put in order; the others of a story follow in reading order."""

    def is_pinned(self, story: Collection[int]) -> bool:
        """Whether a story of these articles is pinned."""
        return not set(story).isdisjoint(self.pinned)

    def is_dropped(self, story: Collection[int]) -> bool:
        """Whether a story of these articles is left out."""
        return not set(story).isdisjoint(self.dropped)

    def place_of(self, story: Collection[int]) -> int:
        """Where a story of these articles stands in the reader's order; behind all others where it was not put."""
        return next((number for number, article_id in enumerate(self.order) if article_id in story), len(self.order))

    def with_pinned(self, story: Iterable[int], *, pinned: bool = True) -> Choices:
        """The same with a story pinned, or no longer; a pinned one is not dropped."""
        ids = tuple(story)
        return replace(
            self,
            pinned=_with(self.pinned, ids, here=pinned),
            dropped=_with(self.dropped, ids, here=False) if pinned else self.dropped,
        )

    def with_dropped(self, story: Iterable[int]) -> Choices:
        """The same without a story."""
        ids = tuple(story)
        return replace(self, dropped=_with(self.dropped, ids, here=True), pinned=_with(self.pinned, ids, here=False))

    def with_pinned_sentence(self, place: CitedPlace, *, pinned: bool = True) -> Choices:
        """The same with a sentence always there, or no longer; a pinned one is not dropped."""
        return replace(
            self,
            pinned_sentences=_with(self.pinned_sentences, [place], here=pinned),
            dropped_sentences=_with(self.dropped_sentences, [place], here=False) if pinned else self.dropped_sentences,
        )

    def with_dropped_sentence(self, place: CitedPlace) -> Choices:
        """The same without a sentence."""
        return replace(
            self,
            dropped_sentences=_with(self.dropped_sentences, [place], here=True),
            pinned_sentences=_with(self.pinned_sentences, [place], here=False),
        )

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

    def with_order(self, stories: Iterable[Iterable[int]]) -> Choices:
        """The same with these stories in this order; what was put in order before keeps to it among itself."""
        ids = [article_id for story in stories for article_id in story]
        return replace(self, order=_before(self.order, ids))

    def with_sentence_order(self, places: Sequence[CitedPlace]) -> Choices:
        """The same with these sentences of a story in this order."""
        return replace(self, sentence_order=_before(self.sentence_order, places))


def _with(items: Sequence[K], some: Sequence[K], *, here: bool) -> tuple[K, ...]:
    others = tuple(each for each in items if each not in some)
    return (*others, *some) if here else others


def _before(items: Sequence[K], first: Sequence[K]) -> tuple[K, ...]:
    return (*first, *(each for each in items if each not in first))


def in_order(items: Iterable[T], order: Sequence[K], key: Callable[[T], K]) -> list[T]:
    """The items that `order` names, in that order, then the others as they come."""
    rank = {name: number for number, name in enumerate(order)}
    return sorted(items, key=lambda item: rank.get(key(item), len(rank)))
