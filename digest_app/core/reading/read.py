"""The front of the station: a page becomes an article, or a reason why it is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from digest_app.core.errors import NotAnArticle, NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import encoding, judge, language, leads, ledger, metadata, plain_text, quality
from digest_app.core.reading.alignment import words
from digest_app.core.reading.blocks import assemble
from digest_app.core.reading.headline import headline
from digest_app.core.reading.segments import Segment, segments
from digest_app.core.reading.tree import base_of, parse, trim


def read(page: Page) -> Article:
    """Clean a page. Heavy and for hostile input: call it in the worker.

    NothingToRead where no text was found, NotAnArticle where the page is something else, TooComplex, WrongLetters,
    NotAPage for a file that only pretends to be one.
    """
    article = _read(page)
    title = headline(article.title) or headline(article.text.partition("\n")[0][:120])
    return replace(article, title=title)


def _read(page: Page) -> Article:
    if page.kind == "html":
        return _read_html(page)
    if page.kind == "text":
        return plain_text.read(page)
    from digest_app.core.reading import other_forms

    return other_forms.read(page)


def _read_html(page: Page) -> Article:
    markup = trim(encoding.decode(page.data, page.charset))
    tree = parse(markup)
    base = base_of(tree, page.url)
    described = metadata.describe(tree, page.url)
    found = segments(tree)
    choice = judge.choose(found, tree, markup, judge.about_page(tree, described.title, page.url))
    kept = _with_pictures(found, _without_title(found, choice.kept, described.title))
    text, blocks = assemble((segment for segment, keeps in zip(found, kept, strict=True) if keeps), base)
    if what := quality.not_an_article(tree, described, text):
        raise NotAnArticle(what=what)
    if not text:
        raise NothingToRead(why="no text on it reads like one")
    return Article(
        title=described.title or text.partition("\n")[0][:120],
        text=text,
        blocks=blocks,
        url=described.canonical or page.url,
        authors=described.authors,
        site=described.site,
        published=described.published,
        language=language.tell(text, described.tagged_language),
        tags=described.tags,
        image=described.image,
        leads=leads.find(tree, page.url),
        removed=ledger.removed(found, kept, described.title),
        quality=quality.assess(tree, described, text, choice.confidence),
        next_part=described.next_part,
    )


def _without_title(found: Sequence[Segment], kept: Sequence[bool], title: str) -> list[bool]:
    """Leave out the heading at the top that only repeats the title: the title stands above the text anyway."""
    top = next((number for number, keeps in enumerate(kept) if keeps and found[number].text), None)
    repeats = top is not None and found[top].kind == "heading" and words(found[top].text) == words(title)
    return [keeps and not (repeats and number == top) for number, keeps in enumerate(kept)]


def _with_pictures(found: Sequence[Segment], kept: Sequence[bool]) -> list[bool]:
    """Keep a picture that stands between two texts that were kept, captions aside, or beside a caption that was."""
    chosen = [keeps and segment.kind != "picture" for segment, keeps in zip(found, kept, strict=True)]
    texts = [number for number, segment in enumerate(found) if segment.kind not in ("picture", "caption")]
    for before, after in zip([-1, *texts], [*texts, len(found)], strict=False):
        inside = before >= 0 and after < len(found) and chosen[before] and chosen[after]
        between = range(before + 1, after)
        captioned = any(chosen[number] for number in between if found[number].kind == "caption")
        for number in between:
            if found[number].kind == "picture":
                chosen[number] = (inside or captioned) and not found[number].hidden
    _caption(found, chosen)
    return chosen


def _caption(found: Sequence[Segment], kept: Sequence[bool]) -> None:
    """Where a caption is no part of the text, its picture keeps it in place of the alt text."""
    for number, (segment, keeps) in enumerate(zip(found, kept, strict=True)):
        if keeps and segment.kind == "picture":
            near = [place for place in (number + 1, number - 1) if 0 <= place < len(found) and not kept[place]]
            caption = next((found[place].text for place in near if found[place].kind == "caption"), None)
            segment.marker = caption or segment.marker
