"""What an article's blocks hold: those with something in them, and the cells of tables."""

from __future__ import annotations

import re

from digest_app.core.model import Article, Block


def blocks_of(article: Article) -> tuple[Block, ...]:
    """The article's blocks with something in them; a text without blocks is taken by its blank lines."""
    if article.blocks:
        return tuple(b for b in article.blocks if b.picture or article.text[b.start : b.end].strip())
    paragraphs = re.finditer(r"\S(?:.*\S)?(?:\n.*\S.*)*", article.text)
    return tuple(Block("paragraph", match.start(), match.end()) for match in paragraphs)


def cells(text: str, block: Block) -> list[list[tuple[int, int]]]:
    """The places of a table's cells, row by row, all rows of one length (a missing cell is an empty place)."""
    rows, at = [], block.start
    for line in text[block.start : block.end].split("\n"):
        row = []
        for cell in line.split("\t"):
            row.append((at, at + len(cell)))
            at += len(cell) + 1
        rows.append(row)
    width = max(map(len, rows))
    return [row + [(0, 0)] * (width - len(row)) for row in rows]
