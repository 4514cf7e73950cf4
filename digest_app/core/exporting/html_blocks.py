"""Blocks of an article -> HTML that is also XML, so that one rendering serves web page and book."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby, pairwise

from digest_app.core.exporting.addresses import encoded, is_web
from digest_app.core.exporting.shown import blocks_of
from digest_app.core.exporting.spans import nested, printable, render, within
from digest_app.core.model import Article, Block, Span

_TAGS = {"strong": "strong", "emphasis": "em", "code": "code"}
_DEEPEST = 9


def letters(text: str) -> str:
    """Text as HTML; it can neither open nor close anything."""
    return escape(printable(text)).replace("\n", "<br/>")


def link(text: str, address: str | None) -> str:
    """Text as a link to the web, or as plain letters where the address leads elsewhere."""
    return (
        f'<a href="{letters(encoded(address))}">{letters(text)}</a>' if address and is_web(address) else letters(text)
    )


@dataclass(frozen=True, slots=True)
class HtmlBlocks:
    """Renders one article. `picture` gives the source of an image by its address, None where there is none."""

    article: Article
    picture: Callable[[str], str | None]
    anchors: Mapping[int, str] = field(default_factory=dict)
    """Names for places in the text, which links can lead to."""
    highest: int = 2
    """Level of the highest heading."""

    def __str__(self) -> str:
        blocks = blocks_of(self.article)
        top = min((block.level for block in blocks if block.kind == "heading"), default=1)
        parts = []
        for kind, group in groupby(blocks, key=lambda block: block.kind):
            if kind == "item":
                parts.append(self._list(list(group), 1))
            else:
                parts += [self._block(block, top) for block in group]
        return "\n".join(parts)

    def _list(self, items: Sequence[Block], depth: int) -> str:
        """Items with the items inside them; neighbours of one kind, numbered or not, are one list."""
        heads: list[tuple[Block, Sequence[Block]]] = []
        at = 0
        while at < len(items):
            inner = depth < _DEEPEST
            end = at + 1
            while inner and end < len(items) and items[end].level > items[at].level:
                end += 1
            heads.append((items[at], items[at + 1 : end]))
            at = end
        lists = []
        for numbered, group in groupby(heads, key=lambda head: head[0].marker[:1].isdecimal()):
            inside = list(group)
            entries = "".join(self._item(head, children, depth) for head, children in inside)
            lists.append(f"<ol{_start(inside[0][0])}>{entries}</ol>" if numbered else f"<ul>{entries}</ul>")
        return "".join(lists)

    def _item(self, head: Block, children: Sequence[Block], depth: int) -> str:
        return f"<li>{self._inline(head)}{self._list(children, depth + 1) if children else ''}</li>"

    def _block(self, block: Block, top: int) -> str:
        match block.kind:
            case "heading":
                level = max(self.highest, min(6, block.level - top + self.highest))
                return f"<h{level}>{self._inline(block)}</h{level}>"
            case "quote":
                depth = max(1, min(block.level, _DEEPEST))
                return f"{'<blockquote>' * depth}<p>{self._inline(block)}</p>{'</blockquote>' * depth}"
            case "code":
                return f"<pre><code>{escape(printable(self.article.text[block.start : block.end]))}</code></pre>"
            case "table":
                return self._table(block)
            case "caption":
                return f'<p class="caption">{self._inline(block)}</p>'
            case "picture":
                return self._picture(block)
            case _:
                return f"<p>{self._inline(block)}</p>"

    def _inline(self, block: Block) -> str:
        return self._letters(block.start, block.end, block.spans)

    def _letters(self, start: int, end: int, spans: Iterable[Span]) -> str:
        text = self.article.text[start:end]
        web = (span for span in spans if span.kind != "link" or is_web(span.href))

        def plain(first: int, last: int) -> str:
            named = [at for at in self.anchors if start + first <= at < start + last] if self.anchors else []
            cuts = [first, *sorted(at - start for at in named), last]
            pieces = [letters(text[a:b]) for a, b in pairwise(cuts)]
            marks = [f'<span id="{self.anchors[start + cut]}"></span>' for cut in cuts[1:-1]]
            return pieces[0] + "".join(mark + piece for mark, piece in zip(marks, pieces[1:], strict=True))

        def wrap(span: Span, inner: str) -> str:
            if span.kind == "link":
                return f'<a href="{letters(encoded(span.href))}">{inner}</a>'
            return f"<{_TAGS[span.kind]}>{inner}</{_TAGS[span.kind]}>"

        return render(len(text), nested(text, within(web, start, end)), plain, wrap)

    def _table(self, block: Block) -> str:
        rows = block.cells(self.article.text)
        lines = []
        for number, row in enumerate(rows):
            tag = "th" if block.marker == "header" and number == 0 else "td"
            entries = "".join(f"<{tag}>{self._letters(start, end, block.spans)}</{tag}>" for start, end in row)
            lines.append(f"<tr>{entries}</tr>")
        return f"<table>{''.join(lines)}</table>"

    def _picture(self, block: Block) -> str:
        source = self.picture(block.picture)
        says = self.article.text[block.start : block.end].strip() or block.marker
        if source:
            caption = f'<p class="caption">{letters(block.marker)}</p>' if " " in block.marker else ""
            return f'<p class="picture"><img src="{letters(source)}" alt="{escape(printable(says))}"/></p>{caption}'
        return f'<p class="picture">{link(says or "Picture", block.picture)}</p>'


def _start(first: Block) -> str:
    number = "".join(filter(str.isdecimal, first.marker))[:9]
    return f' start="{int(number)}"' if number and int(number) != 1 else ""
