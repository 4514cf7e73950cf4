"""Opening the library that a command names, and the period and topic that it asks for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from digest_app.core import paths
from digest_app.core.library import Library


@contextmanager
def library(given: argparse.Namespace, *, logged: bool = False) -> Iterator[Library]:
    """The library, open for the length of the block; what is done in it is `logged` where pages are fetched."""
    opened = Library(paths.library_folder(given.library))
    if logged:
        from digest_app.core import log

        log.start(opened.folder)
    try:
        yield opened
    finally:
        opened.close()


def period(given: argparse.Namespace, opened: Library) -> tuple[datetime | None, datetime | None]:
    """Beginning and end of the period that `--since` names; no end where it goes on until now. BadDate."""
    if not given.since:
        return None, None
    since, until = opened.digests.period(given.since)
    return since, until if ".." in given.since else None


def topic_id(given: argparse.Namespace, opened: Library) -> int | None:
    """The topic that `--topic` names; 0 for Unsorted. NoSuchTopic."""
    if not given.topic:
        return None
    return 0 if given.topic.casefold() == "unsorted" else opened.filing.named(given.topic).id
