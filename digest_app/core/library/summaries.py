"""Summaries as the reader wants them: how long, by which method, with which sentences pinned or banned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from digest_app.core.library.preparing import Preparing
from digest_app.core.model import Article, Checkpoint, Kept, Summary, no_checkpoint
from digest_app.core.settings import BY_KEY, Settings
from digest_app.core.store import articles, marks
from digest_app.core.store.database import Database, faults


class Summaries:
    """Every change answers with the summary that then stands in the library."""

    def __init__(self, database: Database, preparing: Preparing, settings: Settings) -> None:
        self._database = database
        self._preparing = preparing
        self._settings = settings

    def methods(self) -> list[tuple[str, str]]:
        """The methods to choose from, as name and label."""
        return list(BY_KEY["summary_method"].choices)

    def sentences(self, article: Article) -> list[tuple[int, int]]:
        """The places of all sentences of an article, in the order in which they are read."""
        from digest_app.core.summary.sentences import split

        return list(split(article.text, article.language, article.blocks))

    def choose_length(self, article_id: int, length: int | None) -> None:
        """Show this many sentences of this article from now on; None: as advised. Nothing has to be computed."""
        self._kept(article_id)
        with self._database.write() as connection:
            marks.summary_length(connection, article_id, length)

    def choose_method(self, article_id: int, method: str | None, checkpoint: Checkpoint = no_checkpoint) -> Summary:
        """Rank this article's sentences by another method, and keep to it; None: by that of the settings."""
        self._kept(article_id)
        with self._database.write() as connection:
            marks.summary_method(connection, article_id, method)
        return self._again(self._kept(article_id), checkpoint)

    def say(
        self,
        article_id: int,
        places: Iterable[tuple[int, int]],
        *,
        pinned: bool | None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Summary:
        """Always show these sentences, first of all (True), never show them (False), or neither (None)."""
        with self._database.write() as connection:
            for start, end in places:
                marks.sentence(connection, article_id, start, end, pinned)
        return self._again(self._kept(article_id), checkpoint)

    def said(self, article_id: int, start: int, end: int) -> bool | None:
        """Whether the reader pinned (True) or banned (False) this sentence or a part of it; None: neither."""
        with faults(self._database.path):
            reader = self._database.reader()
            for pinned in (True, False):
                places = marks.sentences(reader, article_id, pinned=pinned)
                if any(first < end and start < last for first, last in places):
                    return pinned
        return None

    def banned(self, article_id: int) -> tuple[tuple[int, int], ...]:
        """The places of the sentences that are never shown."""
        with faults(self._database.path):
            return marks.sentences(self._database.reader(), article_id, pinned=False)

    def of(self, kept: Kept, article: Article, checkpoint: Checkpoint = no_checkpoint) -> Summary:
        """The summary of another text of a kept article, by the method and with the sentences that the reader chose."""
        with faults(self._database.path):
            said = marks.sentences_in(self._database.reader(), kept.id, kept.article.text, article.text)
        pinned = [(start, end) for start, end, is_pinned in said if is_pinned]
        banned = [(start, end) for start, end, is_pinned in said if not is_pinned]
        method = kept.marks.summary_method or self._settings.text("summary_method")
        summary = self._preparing.summarise(article, method, pinned, banned, checkpoint)
        return replace(summary, banned=len(banned))

    def _again(self, kept: Kept, checkpoint: Checkpoint) -> Summary:
        summary = self.of(kept, kept.article, checkpoint)
        with self._database.write() as connection:
            articles.set_summary(connection, kept.id, summary)
        return summary

    def _kept(self, article_id: int) -> Kept:
        with faults(self._database.path):
            return articles.kept(self._database.reader(), article_id)
