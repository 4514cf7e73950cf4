"""The choices that a reader has on a digest: stories and sentences always first, left out, further up or down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QMenu, QWidget

from digest_app.core.model import CitedPlace, Digest, DigestStory
from digest_app.ui.icons import icon
from digest_app.ui.phrases import mark, tr

if TYPE_CHECKING:
    from digest_app.core.library.digests import Choices

    Change = Callable[[Choices], Choices]
    Choose = Callable[[str, Change], None]

T = TypeVar("T")

FORGET = mark("Forget all that was chosen")


class DigestMenu(QMenu):
    """What can be done with a story of a digest and, where `place` is that of one, with a sentence of it."""

    def __init__(
        self, digest: Digest, story: DigestStory, place: CitedPlace, made: Choices, choose: Choose, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._made = made
        self._choose = choose
        if any(place == one.place for one in story.sentences):
            self._add_sentence(story, place)
            self.addSeparator()
        self._add_story(story, _neighbours(digest, story))
        self.addSeparator()
        self._add(tr(FORGET), forgotten, "undo")

    def _add_sentence(self, story: DigestStory, place: CitedPlace) -> None:
        if place in self._made.pinned_sentences:
            self._add(tr("No longer always show this sentence"), lambda c: c.with_pinned_sentence(place, pinned=False))
        else:
            self._add(tr("Always show this sentence"), lambda c: c.with_pinned_sentence(place))
        firsts, own = _firsts(story, place)
        for text, order in _moves(firsts, own, tr("Sentence further up"), tr("Sentence further down")):
            self._add(text, _sentences_in(order))
        self._add(tr("Leave this sentence out"), lambda c: c.with_dropped_sentence(place), "close")

    def _add_story(self, story: DigestStory, stories: list[DigestStory]) -> None:
        ids = _ids(story)
        if self._made.is_pinned(ids):
            self._add(tr("No longer always first"), lambda c: c.with_pinned(ids, pinned=False))
        else:
            self._add(tr("Always first"), lambda c: c.with_pinned(ids))
        for text, order in _moves(stories, story, tr("Further up"), tr("Further down")):
            self._add(text, _stories_in(order))
        self._add(tr("Leave this story out"), lambda c: c.with_dropped(ids), "close")

    def _add(self, text: str, change: Change, sign: str = "") -> None:
        action = self.addAction(text)
        if sign:
            action.setIcon(icon(sign))
        action.triggered.connect(lambda: self._choose(text, change))


def forgotten(made: Choices) -> Choices:
    """No choice at all."""
    return type(made)()


def _ids(story: DigestStory) -> list[int]:
    return [row.id for row in story.articles]


def _neighbours(digest: Digest, story: DigestStory) -> list[DigestStory]:
    """The stories of the section in which a story stands."""
    return next(list(section.stories) for section in digest.sections if story in section.stories)


def _firsts(story: DigestStory, place: CitedPlace) -> tuple[list[CitedPlace], CitedPlace]:
    """The sentences that can be moved, each with those that lean on it; and the one that moves with this one."""
    firsts: list[CitedPlace] = []
    own = place
    for one in story.sentences:
        if not one.leans or not firsts:
            firsts.append(one.place)
        if one.place == place:
            own = firsts[-1]
    return firsts, own


def _moves(items: list[T], own: T, up: str, down: str) -> list[tuple[str, list[T]]]:
    """What to call each move of an item that is possible, and the order that it leads to."""
    at = items.index(own)
    found = []
    for text, to in ((up, at - 1), (down, at + 1)):
        if 0 <= to < len(items):
            order = [each for each in items if each is not own]
            order.insert(to, own)
            found.append((text, order))
    return found


def _stories_in(order: list[DigestStory]) -> Change:
    return lambda made: made.with_order([_ids(story) for story in order])


def _sentences_in(order: list[CitedPlace]) -> Change:
    return lambda made: made.with_sentence_order(order)
