"""Which of an article's blocks an export shows."""

from __future__ import annotations

from digest_app.core.model import Article, Block, plain_blocks


def blocks_of(article: Article) -> tuple[Block, ...]:
    """The article's blocks with something in them; a text without blocks is taken by its blank lines."""
    every = article.blocks or plain_blocks(article.text)
    return tuple(block for block in every if block.picture or article.text[block.start : block.end].strip())
