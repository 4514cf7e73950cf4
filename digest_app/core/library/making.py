"""Making an article of a page: cleaned, its further parts joined, summarised, filed under topics; not yet stored."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from digest_app.core.capture import address
from digest_app.core.errors import Cancelled, DigestError
from digest_app.core.library.cleaning import Cleaning
from digest_app.core.library.fetching import Fetching, is_address
from digest_app.core.library.filing import Filing
from digest_app.core.library.picturing import Picturing
from digest_app.core.library.preparing import Preparing, joined
from digest_app.core.model import Article, Assignment, Checkpoint, Page, Summary, Verdict
from digest_app.core.settings import Settings
from digest_app.core.store.pictures import Picture

AS_MUCH = 0.8
"""The share of an AMP or print page's words that the page it stands for must have, to be kept in its place."""
PARTS = 12
"""Pages of one article that are fetched at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An article with all that is derived from it, ready to be stored or printed."""

    article: Article
    summary: Summary
    assignments: tuple[Assignment, ...]
    pages: tuple[Page, ...]
    pictures: tuple[Picture, ...] = ()
    warnings: tuple[str, ...] = ()

    def keys(self, source: str) -> tuple[str, ...]:
        """What the article is known by: its addresses, without what does not matter; a file, by its bytes.

        A page that says it stands on another site is not known by that address, or any page could keep a true one out.
        """
        own, said = self.pages[0].url, self.article.url
        believed = said if said and (not own or address.is_same_site(own, said)) else None
        addresses = [source if is_address(source) else None, own, believed]
        keys = tuple(dict.fromkeys(address.key(url) for url in addresses if url))
        return keys or ("file:" + hashlib.sha256(self.pages[0].data).hexdigest(),)


class Making:
    """From a page to an article that can be stored."""

    def __init__(
        self, preparing: Preparing, fetching: Fetching, filing: Filing, cleaning: Cleaning, settings: Settings
    ) -> None:
        self._preparing = preparing
        self._fetching = fetching
        self._filing = filing
        self._cleaning = cleaning
        self._settings = settings
        self._picturing = Picturing(preparing, fetching)

    def make(self, page: Page, checkpoint: Checkpoint, allow: Collection[str] = ()) -> Prepared:
        """Clean, join, summarise and file a page. Raises what stands in the way.

        Only a page that came by the network leads to others: saving a file asks nobody for anything.
        """
        article, summary = self._read(page, self._method(), checkpoint)
        if page.fetched is not None and article.url and address.is_variant(page.url or page.source, article.url):
            page, article, summary = self._canonical(page, article, summary, checkpoint, allow)
        pages, warnings, parts = [page], list(page.warnings), [article]
        if article.next_part and page.fetched is not None:
            parts = self._parts(article, pages, warnings, checkpoint, allow)
        return self._prepared(parts, summary, pages, warnings, checkpoint)

    def with_pictures(self, prepared: Prepared, checkpoint: Checkpoint, allow: Collection[str] = ()) -> Prepared:
        """The same with its pictures, where the settings want them and the page came by the network.

        A file or a copied page is read as it is: saving it asks nobody for anything.
        """
        page = prepared.pages[0]
        if not self._settings["pictures"] or page.fetched is None:
            return prepared
        found = self._picturing.pictures(prepared.article, page.url or page.source, checkpoint, allow)
        return replace(prepared, pictures=found)

    def make_of(self, pages: Sequence[Page], checkpoint: Checkpoint) -> Prepared:
        """The same of pages that are all at hand: the kept parts of one article."""
        first, summary = self._read(pages[0], self._method(), checkpoint)
        parts = [first, *(self._read(page, "lead", checkpoint)[0] for page in pages[1:])]
        return self._prepared(parts, summary, pages, [], checkpoint)

    def with_article(self, prepared: Prepared, article: Article, checkpoint: Checkpoint) -> Prepared:
        """The same with another text, summed up and filed anew."""
        if article is prepared.article:
            return prepared
        summary = self.sum_up(article, checkpoint)
        return replace(prepared, article=article, summary=summary, assignments=self._filing.assign(article))

    def _prepared(
        self,
        parts: Sequence[Article],
        summary: Summary,
        pages: Sequence[Page],
        warnings: Sequence[str],
        checkpoint: Checkpoint,
    ) -> Prepared:
        article = self._cleaning.by_site(joined(parts) if len(parts) > 1 else parts[0])
        if article is not parts[0]:
            summary = self.sum_up(article, checkpoint)
        return Prepared(
            article=article,
            summary=summary,
            assignments=self._filing.assign(article),
            pages=tuple(pages),
            warnings=(*warnings, *article.quality.reasons),
        )

    def sum_up(self, article: Article, checkpoint: Checkpoint) -> Summary:
        """The summary of an article by the method of the settings."""
        return self._preparing.summarise(article, self._method(), checkpoint=checkpoint)

    def _canonical(
        self, page: Page, article: Article, summary: Summary, checkpoint: Checkpoint, allow: Collection[str]
    ) -> tuple[Page, Article, Summary]:
        """The page that an AMP or print page stands for, where it can be had and says as much; else the latter."""
        try:
            own = self._fetching.page(article.url or "", checkpoint, allow, linked_from=page.url)
            found, summed_up = self._read(own, self._method(), checkpoint)
        except Cancelled:
            raise
        except DigestError:
            return page, article, summary
        if found.quality.verdict != Verdict.WHOLE or found.word_count < AS_MUCH * article.word_count:
            return page, article, summary
        return replace(own, source=page.source), found, summed_up

    def _read(self, page: Page, method: str, checkpoint: Checkpoint) -> tuple[Article, Summary]:
        article, summary = self._preparing.prepare(page, method, checkpoint)
        return _with_fit_addresses(article, page), summary

    def _method(self) -> str:
        return self._settings.text("summary_method")

    def _parts(
        self, first: Article, pages: list[Page], warnings: list[str], checkpoint: Checkpoint, allow: Collection[str]
    ) -> list[Article]:
        """All parts of an article that comes in several; a part that cannot be had is said so, the rest stays."""
        parts, seen = [first], {address.key(page.url) for page in pages if page.url}
        while (link := parts[-1].next_part) and len(parts) < PARTS and address.key(link) not in seen:
            seen.add(address.key(link))
            try:
                page = self._fetching.page(link, checkpoint, allow, linked_from=pages[0].url)
                part, _ = self._read(page, "lead", checkpoint)
            except Cancelled:
                raise
            except DigestError as problem:
                warnings.append(f"Part {len(parts) + 1} of this article is missing. {problem}")
                break
            pages.append(page)
            parts.append(part)
        return parts


def _with_fit_addresses(article: Article, page: Page) -> Article:
    """An article without what its page took for an address of its own, or of its next part, and is none."""
    if article.url and not address.clean_or_none(article.url):
        article = replace(article, url=page.url)
    if article.next_part and not address.clean_or_none(article.next_part):
        article = replace(article, next_part=None)
    return article
