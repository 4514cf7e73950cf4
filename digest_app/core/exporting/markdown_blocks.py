"""Blocks of an article -> Markdown; nothing of the page's own markup is passed through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from digest_app.core.exporting.addresses import is_web
from digest_app.core.exporting.markdown_inline import inline, target
from digest_app.core.exporting.shown import blocks_of
from digest_app.core.exporting.spans import printable, within
from digest_app.core.model import Article, Block, Span

_HIGHEST_HEADING = 3
"""The title is a heading of level 1 and the parts of the note are of level 2."""


_DEEPEST = 9


def markdown(article: Article, picture_paths: Mapping[str, str]) -> str:
    """The article's text as Markdown. A picture is drawn from `picture_paths` (by address), else from the web."""
    return "".join(_joined(list(_lifted(blocks_of(article))), printable(article.text), picture_paths))


def _lifted(blocks: Iterable[Block]) -> Iterator[Block]:
    blocks = tuple(blocks)
    top = min((block.level for block in blocks if block.kind == "heading"), default=1)
    for block in blocks:
        level = min(6, block.level - top + _HIGHEST_HEADING) if block.kind == "heading" else block.level
        yield replace(block, level=level)


def _joined(blocks: list[Block], text: str, picture_paths: Mapping[str, str]) -> Iterator[str]:
    outer: list[Block] = []
    """The items that the next item may lie in, outermost first."""
    previous: Block | None = None
    for block in blocks:
        if block.kind == "item":
            sibling = _leave(outer, min(block.level, _DEEPEST))
            if previous:
                yield "\n" if previous.kind == "item" and _may_follow(sibling, block) else "\n\n"
            lead = " " * sum(len(_marker(item)) for item in outer)
            yield _prefixed(_inline(block, text), lead + _marker(block), lead + " " * len(_marker(block)))
            outer.append(block)
        else:
            if previous:
                yield "\n>\n" if previous.kind == block.kind == "quote" else "\n\n"
            yield _block(block, text, picture_paths)
            outer.clear()
        previous = block


def _leave(outer: list[Block], level: int) -> Block | None:
    """Close the items that an item of `level` does not lie in; the last closed is its elder sibling."""
    sibling = None
    while outer and min(outer[-1].level, _DEEPEST) >= level:
        sibling = outer.pop()
    return sibling


def _may_follow(sibling: Block | None, item: Block) -> bool:
    """Whether an item may stand on the very next line: a number other than 1 cannot begin a list there."""
    if not item.marker[:1].isdigit() or item.marker.rstrip(".)") == "1":
        return True
    return sibling is not None and sibling.marker[:1].isdigit()


def _marker(item: Block) -> str:
    number = re.match(r"\d{1,9}", item.marker)
    return f"{int(number[0])}. " if number else "- "


def _block(block: Block, text: str, picture_paths: Mapping[str, str]) -> str:
    match block.kind:
        case "heading":
            return "#" * block.level + " " + _inline(block, text).replace("  \n", " ")
        case "quote":
            mark = "> " * max(1, min(block.level, _DEEPEST))
            return _prefixed(_inline(block, text), mark, mark)
        case "code":
            return _code(text[block.start : block.end], block.marker)
        case "table":
            return _table(block, text)
        case "caption":
            return _inline(replace(block, spans=(*block.spans, Span("emphasis", block.start, block.end))), text)
        case "picture":
            return _picture(block, text, picture_paths)
        case _:
            return _inline(block, text)


def _inline(block: Block, text: str) -> str:
    """A block's letters; lines without any are left out, as they would end the block."""
    kept = re.sub(r"\n(?:[^\S\n]*\n)+", lambda blanks: "\n".ljust(len(blanks[0])), text[block.start : block.end])
    return inline(kept, within(block.spans, block.start, block.end))


def _prefixed(markdown: str, first: str, others: str) -> str:
    return first + markdown.replace("\n", "\n" + others)


def _code(code: str, language: str) -> str:
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", code)), default=0))
    name = language if re.fullmatch(r"[\w+#.-]{1,30}", language) else ""
    return f"{fence}{name}\n{code}\n{fence}"


def _table(block: Block, text: str) -> str:
    rows = [[_cell(text, start, end, block.spans) for start, end in row] for row in block.cells(text)]
    width = len(rows[0])
    head, *body = rows if block.marker == "header" else [[""] * width, *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * width, *body))


def _cell(text: str, start: int, end: int, spans: Iterable[Span]) -> str:
    content = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return inline(content, within(spans, start, start + len(content))).replace("|", "\\|")


def _picture(block: Block, text: str, picture_paths: Mapping[str, str]) -> str:
    alt = _inline(replace(block, spans=()), text) or inline(" ".join(block.marker.split()))
    beside = picture_paths.get(block.picture)
    if not beside and not is_web(block.picture):
        return alt
    return f"![{alt}]({quote(beside) if beside else target(block.picture)})"
