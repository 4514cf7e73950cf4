"""A page copied as plain text -> Article: title, date, byline, tags and teasers told from the body by their form.

A text without anything of a page around it (a note, a letter, an essay) is kept whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import encoding, language
from digest_app.core.reading.blocks import Draft, laid_out
from digest_app.core.reading.plain_text import body, core, head
from digest_app.core.reading.plain_text.paragraphs import Paragraph, paragraphs

_LONGEST = 4_000_000
"""Bytes of plain text looked at: a thousand pages of a book."""


def read(page: Page) -> Article:
    """Tell the article from what was copied along with it. NothingToRead where there is no text at all."""
    found = paragraphs(encoding.decode(page.data[:_LONGEST], page.charset))
    if not found:
        raise NothingToRead(why="it holds no text")
    start, end = core.span(found) if _is_copied(found) else _whole(found)
    kept, leads = body.without_furniture(found[start:end])
    top = head.read(found[:start], kept)
    drafts = body.drafts(kept)
    if not drafts:
        raise NothingToRead(why="it holds no sentences, only lines such as menus have")
    text, blocks = laid_out(drafts)
    return Article(
        title=top.title or _first_words(drafts),
        text=text,
        blocks=blocks,
        url=page.url or top.url,
        authors=top.authors,
        site=body.site_in(found[end:]),
        published=top.published,
        language=language.tell(text),
        tags=tuple(dict.fromkeys(body.tags_in(found))),
        leads=body.once([*leads, *body.leads_below(found[end:])]),
    )


def _is_copied(found: Sequence[Paragraph]) -> bool:
    """Whether any line speaks of a page around the text: a share bar, a comment form, tags, a byline on top."""
    return any(paragraph.furniture or paragraph.tags is not None for paragraph in found) or any(
        head.is_signature(paragraph) for paragraph in found[:6]
    )


def _whole(found: Sequence[Paragraph]) -> tuple[int, int]:
    """All of a text, but for a line on top that reads like its title, and addresses beside it."""
    start = 0
    while start < min(3, len(found) - 1) and not found[start].is_prose and (start == 0 or not found[start].marker):
        start += 1
    titles = [paragraph for paragraph in found[:start] if head.may_be_title(paragraph)]
    return (start if len(titles) == 1 else 0), len(found)


def _first_words(drafts: list[Draft]) -> str:
    """Name a text without a title by its first sentence, or the first words of it."""
    opening = " ".join(" ".join(draft.text for draft in drafts[:9]).split())
    if sentence := re.match(r".{12,90}?(?:[.!?](?=\s|$)|[。！？])", opening):
        return sentence[0]
    return opening if len(opening) <= 80 else f"{opening[:72].rsplit(' ', 1)[0]} …"
