"""Cleaning by hand: parts of a page brought back or taken out, on one article or always on its site."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from digest_app.core.capture import address
from digest_app.core.errors import TextChanged
from digest_app.core.library import texts
from digest_app.core.model import Article, Checkpoint, CleaningRule, Kept, Removed, Summary, no_checkpoint
from digest_app.core.reading import by_hand
from digest_app.core.store import articles
from digest_app.core.store.database import Database, faults
from digest_app.core.store.facts import Fact

if TYPE_CHECKING:
    import sqlite3

    from digest_app.core.library.summaries import Summaries
    from digest_app.core.library.texts import Texts

RULES: Fact[tuple[CleaningRule, ...]] = Fact("cleaning rules", tuple[CleaningRule, ...], ())


@dataclass(frozen=True, slots=True)
class CleaningState:
    """An article as it was before something was cleaned by hand, and what that added."""

    id: int
    article: Article
    summary: Summary
    rules: tuple[CleaningRule, ...]
    """The rules that are new since then."""


class Cleaning:
    """The reader's hand on clean texts, and the rules that remember it."""

    def __init__(
        self,
        database: Database,
        summaries: Summaries,
        texts: Texts,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._summaries = summaries
        self._texts = texts
        self._clock = clock

    # ------------------------------------------------------------------ one article

    def bring_back(
        self, article_id: int, part: Removed, *, always: bool = False, checkpoint: Checkpoint = no_checkpoint
    ) -> CleaningState:
        """Put a part that was left out into the text again; `always`: on all pages of the site that say it.

        Gives what `put_back` needs to undo it.
        """
        kept = self._kept(article_id)
        rule = self._rule("keep", part.text, kept, always=always)
        return self._change(kept, by_hand.brought_back(kept.article, part), [rule], checkpoint)

    def take_out(
        self, article_id: int, start: int, end: int, *, always: bool = False, checkpoint: Checkpoint = no_checkpoint
    ) -> CleaningState:
        """Take the blocks that `text[start:end]` touches out of the text; undone and remembered like the other."""
        kept = self._kept(article_id)
        changed = by_hand.taken_out(kept.article, start, end)
        before = {each.text for each in kept.article.removed}
        gone = [each.text for each in changed.removed if each.text not in before]
        return self._change(kept, changed, [self._rule("drop", text, kept, always=always) for text in gone], checkpoint)

    def put_back(self, state: CleaningState) -> None:
        """Undo what was brought back or taken out, and forget its rules."""
        with self._texts.changing(state.id) as connection:
            texts.change(connection, state.id, state.article, state.summary, why="cleaning undone", now=self._clock())
            _forget(connection, state.rules)

    # ------------------------------------------------------------------ rules

    def rules(self) -> list[CleaningRule]:
        """All rules, the oldest first."""
        with faults(self._database.path):
            return list(RULES.get(self._database.reader()))

    def forget(self, rule: CleaningRule) -> None:
        """Let a rule go; articles stay as they are."""
        with self._database.write() as connection:
            _forget(connection, [rule])

    def by_site(self, article: Article) -> Article:
        """An article that was just read, as the rules of its site want it.

        A new rule is on trial: it is kept when it changes another page of the site for the better, and let go when it
        would take half of one.
        """
        rules = self.rules()
        site = address.site(article.url) if article.url else ""
        changed, used = by_hand.applied(article, [each for each in rules if site and each.site == site])
        tried = [each for each in used if each.on_trial]
        if not tried:
            return changed
        with self._database.write() as connection:
            if changed is article:
                _forget(connection, tried)
            else:
                kept = {rule: replace(rule, on_trial=False) for rule in tried}
                RULES.change(connection, lambda every: tuple(kept.get(rule, rule) for rule in every))
        return changed

    def by_itself(self, article_id: int, article: Article) -> Article:
        """An article that was read again, as what the reader did to it wants it."""
        changed, _ = by_hand.applied(article, [each for each in self.rules() if each.article_id == article_id])
        with faults(self._database.path):
            return articles.as_described(self._database.reader(), article_id, changed)

    # ------------------------------------------------------------------ helpers

    def _change(
        self, kept: Kept, article: Article, rules: Sequence[CleaningRule], checkpoint: Checkpoint
    ) -> CleaningState:
        summary = self._summaries.of(kept, article, checkpoint)
        with self._texts.changing(kept.id) as connection:
            if articles.article_of(connection, kept.id).text != kept.article.text:
                raise TextChanged
            texts.change(connection, kept.id, article, summary, why="cleaned by hand", now=self._clock())
            before = RULES.change(connection, lambda every: tuple(dict.fromkeys([*every, *rules])))
        added = tuple(rule for rule in rules if rule not in before)
        return CleaningState(kept.id, kept.article, kept.summary, added)

    def _rule(self, deed: Literal["keep", "drop"], text: str, kept: Kept, *, always: bool) -> CleaningRule:
        if always and kept.article.url:
            return CleaningRule(deed, text, site=address.site(kept.article.url), on_trial=True)
        return CleaningRule(deed, text, article_id=kept.id)

    def _kept(self, article_id: int) -> Kept:
        with faults(self._database.path):
            return articles.kept(self._database.reader(), article_id)


def _forget(connection: sqlite3.Connection, rules: Collection[CleaningRule]) -> None:
    RULES.change(connection, lambda every: tuple(rule for rule in every if rule not in rules))
