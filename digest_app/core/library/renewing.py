"""Doing it again: fetching an article anew, or cleaning its kept page better; good text never gives way to less."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from digest_app.core.capture import address
from digest_app.core.errors import Cancelled, DigestError, LibraryError, NoSuchVersion
from digest_app.core.library import texts
from digest_app.core.library.fetching import Fetching
from digest_app.core.library.making import Making, Prepared
from digest_app.core.model import Article, Checkpoint, Progress, Summary, Verdict, no_checkpoint
from digest_app.core.store import articles, pictures
from digest_app.core.store.database import faults

if TYPE_CHECKING:
    from digest_app.core.library.library import Library

LESS = 0.8
"""A text shorter than this share of the one there is taken for a loss."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a second look at an article gave: the old and the new, and whether the new would be an improvement."""

    id: int
    old: Article
    new: Article | None
    """None where nothing could be read this time; the old stays."""
    why: str
    """In words: what changed, or why nothing did."""

    @property
    def changed(self) -> bool:
        return self.new is not None and _told(self.new) != _told(self.old)

    @property
    def better(self) -> bool:
        """Whether taking the new one loses nothing: it is no shorter to speak of, and no worse in its verdict."""
        if self.new is None or not self.changed:
            return False
        worse = self.new.quality.verdict is not Verdict.WHOLE and self.old.quality.verdict is Verdict.WHOLE
        return not worse and len(self.new.text) >= LESS * len(self.old.text)


@dataclass(frozen=True, slots=True)
class Version:
    """A text of an article that is kept and not shown."""

    number: int
    made: datetime
    """When it gave way, or came and was not taken."""
    why: str
    article: Article


Change = tuple[Literal["same", "came", "went"], str]
"""A paragraph, and whether it stands in both texts, only in the newer, or only in the older."""


def differences(old: Article, new: Article) -> list[Change]:
    """What of a text would stay, go and come with another one, paragraph by paragraph in reading order."""
    before, after = old.text.split("\n\n"), new.text.split("\n\n")
    changes: list[Change] = []
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            changes += [("same", paragraph) for paragraph in after[start:end]]
        else:
            changes += [("went", paragraph) for paragraph in before[first:last]]
            changes += [("came", paragraph) for paragraph in after[start:end]]
    return changes


class Renewing:
    """Second looks at articles of the library."""

    def __init__(self, library: Library, fetching: Fetching, making: Making) -> None:
        self._library = library
        self._database = library.database
        self._fetching = fetching
        self._making = making

    def refetch(self, article_id: int, checkpoint: Checkpoint = no_checkpoint, allow: Collection[str] = ()) -> Renewal:
        """Fetch an article's page again. The better text is shown from then on, the other is kept as a revision.

        What stands in the way (a 404, a login) is recorded on the article, whose text stays.
        """
        old = self._article(article_id)
        if not old.url:
            return Renewal(article_id, old, None, "It came without an address.")
        where = self._fetched_from(article_id, old.url)
        if not where:
            return Renewal(
                article_id, old, None, "It gives another site's address as its own, and its page was not kept."
            )
        try:
            page = self._fetching.page(where, checkpoint, allow)
            prepared = self._by_hand(article_id, self._making.make(page, checkpoint, allow), checkpoint)
        except (Cancelled, LibraryError):
            raise
        except DigestError as problem:
            self._note(article_id, f"Fetched again without success: {problem}")
            return Renewal(article_id, old, None, str(problem))
        renewal = Renewal(article_id, old, prepared.article, _difference(old, prepared.article))
        if renewal.better:
            prepared = self._making.with_pictures(prepared, checkpoint, allow)
            self._take(article_id, prepared, "fetched again", checkpoint)
        elif renewal.changed:
            self._keep_aside(article_id, prepared.article)
        return renewal

    def reclean(
        self,
        ids: Sequence[int] | None = None,
        *,
        store: bool = False,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> list[Renewal]:
        """Clean the kept pages of articles (all of them: None) as Digest does today; what would change, or did.

        Stored are only changes that lose nothing; the text before is kept as a revision, highlights find their place.
        """
        with faults(self._database.path):
            chosen = articles.with_pages(self._database.reader()) if ids is None else ids
        renewals = []
        for done, article_id in enumerate(chosen):
            checkpoint(Progress("cleaning", done, len(chosen)))
            renewal, prepared = self._cleaned(article_id, checkpoint)
            if store and prepared and renewal.better:
                self._take(article_id, prepared, "cleaned again", checkpoint)
            renewals.append(renewal)
        return renewals

    def versions(self, article_id: int) -> list[Version]:
        """The other texts of an article that are kept, newest first. NoSuchArticle."""
        self._article(article_id)
        with faults(self._database.path):
            return [Version(*one) for one in articles.revisions(self._database.reader(), article_id)]

    def version(self, article_id: int, number: int) -> Version:
        """One of them. NoSuchArticle, NoSuchVersion."""
        found = next((one for one in self.versions(article_id) if one.number == number), None)
        if found is None:
            raise NoSuchVersion(id=article_id, number=number)
        return found

    def take_version(self, article_id: int, number: int, checkpoint: Checkpoint = no_checkpoint) -> int:
        """Show another of an article's texts; the one shown until now is kept, and its number given. NoSuchVersion."""
        found = self.version(article_id, number)
        summary = self._summary(article_id, found.article, checkpoint)
        now = self._library.clock()
        with self._library.texts.changing(article_id) as connection:
            why = "another version was taken"
            return texts.change(connection, article_id, found.article, summary, why=why, now=now)

    def _cleaned(self, article_id: int, checkpoint: Checkpoint) -> tuple[Renewal, Prepared | None]:
        old = self._article(article_id)
        with faults(self._database.path):
            pages = articles.kept_pages(self._database.reader(), article_id)
        if not pages:
            return Renewal(article_id, old, None, "Its page was not kept."), None
        try:
            prepared = self._by_hand(article_id, self._making.make_of(pages, checkpoint), checkpoint)
        except (Cancelled, LibraryError):
            raise
        except DigestError as problem:
            return Renewal(article_id, old, None, str(problem)), None
        return Renewal(article_id, old, prepared.article, _difference(old, prepared.article)), prepared

    def _fetched_from(self, article_id: int, said: str) -> str | None:
        """Where an article's page came from: the address that it gives itself may lead anywhere."""
        with faults(self._database.path):
            reader = self._database.reader()
            pages = articles.kept_pages(reader, article_id)
            known = articles.known(reader, [address.key(said)])
        if pages and pages[0].url:
            return pages[0].url
        return said if known and known[0] == article_id else None

    def _by_hand(self, article_id: int, prepared: Prepared, checkpoint: Checkpoint) -> Prepared:
        """What the reader brought back or took out of an article stays so."""
        article = self._library.cleaning.by_itself(article_id, prepared.article)
        return self._making.with_article(prepared, article, checkpoint)

    def _summary(self, article_id: int, article: Article, checkpoint: Checkpoint) -> Summary:
        with faults(self._database.path):
            kept = articles.kept(self._database.reader(), article_id)
        return self._library.summaries.of(kept, article, checkpoint)

    def _take(self, article_id: int, prepared: Prepared, why: str, checkpoint: Checkpoint) -> None:
        summary = self._summary(article_id, prepared.article, checkpoint)
        now = self._library.clock()
        with self._library.texts.changing(article_id) as connection:
            texts.change(connection, article_id, prepared.article, summary, why=why, now=now)
            articles.add_pages(connection, article_id, prepared.pages, now)
            pictures.add(connection, article_id, prepared.pictures)
            articles.set_warnings(connection, article_id, prepared.warnings)

    def _keep_aside(self, article_id: int, article: Article) -> None:
        with self._database.write() as connection:
            articles.add_revision(connection, article_id, article, "fetched again, not shown", self._library.clock())

    def _note(self, article_id: int, warning: str) -> None:
        with self._database.write() as connection:
            kept = articles.kept(connection, article_id)
            if warning not in kept.warnings:
                articles.set_warnings(connection, article_id, (*kept.warnings, warning))

    def _article(self, article_id: int) -> Article:
        with faults(self._database.path):
            return articles.article_of(self._database.reader(), article_id)


def _told(article: Article) -> Article:
    """What a reader would see of an article; the confidence and the ledger alone make no change."""
    return replace(article, quality=replace(article.quality, confidence=None), removed=())


def _difference(old: Article, new: Article) -> str:
    """What changed, in words: sentences are told by their letters, so that a moved paragraph is no change."""
    before, after = set(old.text.split("\n\n")), set(new.text.split("\n\n"))
    parts = []
    if gone := len(before - after):
        parts.append(f"{gone} paragraphs went")
    if came := len(after - before):
        parts.append(f"{came} paragraphs came")
    fields = ("title", "authors", "site", "published", "language", "tags", "leads")
    parts += [f"{name} changed" for name in fields if getattr(old, name) != getattr(new, name)]
    return ", ".join(parts) or "nothing changed"
