"""Asking the worker process: a page becomes an article with its summary, or the reason why it cannot."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from digest_app.core import plain
from digest_app.core.model import Article, Checkpoint, Page, Place, Summary, no_checkpoint
from digest_app.core.reading.worker import Worker

TASK = "digest_app.core.library.task:answer"


class Preparing:
    """One warm worker; calls wait for one another."""

    def __init__(self) -> None:
        self._worker = Worker(TASK)

    def warm(self) -> None:
        """Start the worker ahead of its first page; returns at once."""
        self._worker.warm()

    def close(self) -> None:
        self._worker.close()

    def prepare(self, page: Page, method: str, checkpoint: Checkpoint = no_checkpoint) -> tuple[Article, Summary]:
        """Clean a page and rank its sentences. NothingToRead, NotAnArticle, TooComplex, WrongLetters, NotAPage."""
        header: dict[str, object] = {
            "do": "prepare", "method": method,
            "source": page.source, "kind": page.kind, "url": page.url, "charset": page.charset,
        }  # fmt: skip
        answer = self._worker.call(header, page.data, checkpoint)
        return plain.from_plain(Article, answer["article"]), plain.from_plain(Summary, answer["summary"])

    def summarise(
        self,
        article: Article,
        method: str,
        pinned: Sequence[Place] = (),
        banned: Sequence[Place] = (),
        checkpoint: Checkpoint = no_checkpoint,
    ) -> Summary:
        """Rank the sentences of an article by another method, or with other pins and bans."""
        lean = replace(article, leads=(), removed=())
        header: dict[str, object] = {"do": "summarise", "method": method, "pinned": pinned, "banned": banned}
        answer = self._worker.call(header, plain.dumps(lean).encode(), checkpoint)
        return plain.from_plain(Summary, answer["summary"])

    def picture(self, data: bytes, checkpoint: Checkpoint = no_checkpoint) -> tuple[bytes, int, int]:
        """Re-encode a picture: its data, width and height. NotAPage where it is none, TooLarge."""
        answer = cast("dict[str, Any]", self._worker.call({"do": "picture"}, data, checkpoint))
        return b64decode(answer["data"]), answer["width"], answer["height"]


def joined(parts: Sequence[Article]) -> Article:
    """The parts of an article that its site spread over several pages, as one; the first part describes it."""
    text, blocks = parts[0].text, list(parts[0].blocks)
    for part in parts[1:]:
        shift = len(text) + 2
        text += "\n\n" + part.text
        blocks += [block.moved(shift) for block in part.blocks]
    return replace(parts[0], text=text, blocks=tuple(blocks), next_part=None)
