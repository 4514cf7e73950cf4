"""Markdown read back by markdown-it, as plain text block by block."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token


def blocks_text(markdown: str) -> list[str]:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    texts = [_text(token) for token in tokens if token.type in ("inline", "fence", "code_block", "html_block")]
    return [text for text in texts if text.strip()]


def links(markdown: str) -> list[str]:
    tokens = MarkdownIt("commonmark").enable(["table"]).parse(markdown)
    children = [child for token in tokens for child in token.children or ()]
    return [
        str(child.attrs.get("href") or child.attrs.get("src"))
        for child in children
        if child.type in ("link_open", "image")
    ]


def _text(token: Token) -> str:
    if token.type in ("fence", "code_block", "html_block"):
        return token.content.removesuffix("\n")
    return "".join(
        "\n" if "break" in child.type else _text(child) if child.children else child.content
        for child in token.children or ()
    )
