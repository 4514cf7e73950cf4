"""The pictures of an article's own text, brought home and re-encoded, so that it reads whole offline."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from digest_app.core.capture.address import site
from digest_app.core.errors import Cancelled, DigestError, LibraryError, TooSlow, Unreachable
from digest_app.core.library.fetching import Fetching
from digest_app.core.library.preparing import Preparing
from digest_app.core.model import Article, Checkpoint
from digest_app.core.reading.worker import WorkerFault
from digest_app.core.store.pictures import Picture

log = logging.getLogger(__name__)

MOST = 40
"""Pictures kept of one article."""
MOST_BYTES = 30_000_000
"""Of all pictures of one article together, as fetched."""
AT_ONCE = 4


class Picturing:
    """From the addresses in an article's blocks to pictures that can be stored."""

    def __init__(self, preparing: Preparing, fetching: Fetching) -> None:
        self._preparing = preparing
        self._fetching = fetching

    def pictures(
        self, article: Article, page: str, checkpoint: Checkpoint, allow: Collection[str]
    ) -> tuple[Picture, ...]:
        """The pictures that can be had; one that cannot is left out, and the article stands without it.

        `page` is where the article was fetched, which need not be where it says that it stands: what may be fetched
        for a page is judged by the former.
        """
        addresses = list(dict.fromkeys(block.picture for block in article.blocks if block.picture))[:MOST]
        if not addresses:
            return ()
        found, size = [], 0
        for address, data in self._fetched(addresses, page, checkpoint, allow):
            size += len(data)
            if size > MOST_BYTES:
                break
            picture = self._reencoded(address, data, checkpoint)
            if picture:
                found.append(picture)
        return tuple(found)

    def _fetched(
        self, addresses: list[str], page: str, checkpoint: Checkpoint, allow: Collection[str]
    ) -> Iterator[tuple[str, bytes]]:
        silent: set[str] = set()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="picture") as pool:
            fetch = partial(self._one, page=page, checkpoint=checkpoint, allow=allow, silent=silent)
            for address, data in zip(addresses, pool.map(fetch, addresses), strict=True):
                if data:
                    yield address, data

    def _one(
        self, address: str, *, page: str, checkpoint: Checkpoint, allow: Collection[str], silent: set[str]
    ) -> bytes:
        host = site(address)
        if host in silent:  # one picture that nobody answers for is enough waiting
            return b""
        try:
            return self._fetching.picture(address, page, checkpoint, allow)
        except (Cancelled, LibraryError):
            raise
        except (Unreachable, TooSlow):
            silent.add(host)
            return b""
        except DigestError as problem:
            log.info("a picture could not be had: %s", type(problem).__name__)
            return b""

    def _reencoded(self, address: str, data: bytes, checkpoint: Checkpoint) -> Picture | None:
        try:
            return Picture(address, *self._preparing.picture(data, checkpoint))
        except Cancelled:
            raise
        except DigestError as problem:
            log.info("a picture could not be kept: %s", type(problem).__name__)
        except WorkerFault:
            log.exception("a picture could not be read")
        return None
