"""A page copied as plain text -> Article: title, date, byline, tags and teasers told from the body by their form.

A text without anything of a page around it (a note, a letter, an essay) is kept whole.
"""

from __future__ import annotations

import re

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import encoding, language
from digest_app.core.reading.drafts import Draft, laid_out
from digest_app.core.reading.plain_text import body, head
from digest_app.core.reading.plain_text.paragraphs import Paragraph, paragraphs

_LONGEST = 4_000_000
"""Bytes of plain text looked at: a thousand pages of a book."""


def read(page: Page) -> Article:
    """Tell the article from what was copied along with it. NothingToRead where there is no text at all."""
    found = paragraphs(encoding.decode(page.data[:_LONGEST], page.charset))
    if not found:
        raise NothingToRead(why="it holds no text")
    top = head.read(found)
    rest = body.read(found[top.end :], copied=top.copied or _is_copied(found))
    if not rest.drafts:
        raise NothingToRead(why="it holds no sentences, only lines such as menus have")
    text, blocks = laid_out(rest.drafts)
    return Article(
        title=top.title or _first_words(rest.drafts),
        text=text,
        blocks=blocks,
        url=page.url or top.url or rest.url,
        authors=top.authors,
        site=top.site or rest.site,
        published=top.published,
        language=language.tell(text),
        tags=tuple(dict.fromkeys((*top.tags, *rest.tags))),
        leads=rest.leads,
    )


def _is_copied(found: list[Paragraph]) -> bool:
    """Whether any line speaks of a page around the text: a share bar, a comment form, tags."""
    return any(paragraph.furniture or paragraph.tags is not None for paragraph in found)


def _first_words(drafts: list[Draft]) -> str:
    """Name a text without a title by its first sentence, or the first words of it."""
    opening = " ".join(" ".join(draft.text for draft in drafts[:9]).split())
    if sentence := re.match(r".{12,90}?(?:[.!?](?=\s|$)|[。！？])", opening):
        return sentence[0]
    return opening if len(opening) <= 80 else f"{opening[:72].rsplit(' ', 1)[0]} …"
