"""Commands about topics: list, add, remove, show, and correcting what is under them."""

from __future__ import annotations

import argparse
from dataclasses import replace

from digest_app.cli import opening, output
from digest_app.core.library import Library, View
from digest_app.core.library.filing import phrases_of
from digest_app.core.model import Topic

TELLING = 500
"""The newest articles, which tell of a word whether it stands in nearly all."""


def list_(given: argparse.Namespace) -> int:
    """Every topic with the number of its articles."""
    with opening.library(given) as library:
        counts = library.shelf.counts()
        for topic in library.filing.topics():
            every, unread = counts.topics.get(topic.id, (0, 0))
            if given.json:
                output.json_line(output.topic(topic, every))
            else:
                output.line(f"{topic.name}\t{every} articles, {unread} unread")
    return 0


def add(given: argparse.Namespace) -> int:
    """Add a topic and file the library under it."""
    phrases, never = phrases_of(given.keywords), phrases_of(given.never)
    topic = Topic(name=given.name, phrases=phrases, never=never, colour=given.colour)
    with opening.library(given) as library:
        added = library.filing.put(topic)
        seen = library.filing.preview(added, newest=TELLING)
        library.filing.refile(output.progress)
        output.clear_progress()
        for complaint in library.filing.check(added, seen):
            output.complain(complaint)
        every = _count(library, added)
        if given.json:
            output.json_line(output.topic(added, every))
        else:
            output.line(f"added {added.name}: {every} articles")
    return 0


def remove(given: argparse.Namespace) -> int:
    """Remove a topic; its articles stay."""
    with opening.library(given) as library:
        topic = library.filing.named(given.name)
        library.filing.remove(topic.id)
        library.filing.refile(output.progress)
        output.clear_progress()
        if given.json:
            output.json_line({"removed": topic.name})
        else:
            output.line(f"removed {topic.name}; its articles stay")
    return 0


def show(given: argparse.Namespace) -> int:
    """A topic's words, and its articles."""
    with opening.library(given) as library:
        topic = library.filing.named(given.name)
        rows = library.shelf.first(View("topic", topic.id), -1)
        if given.json:
            output.json_line(output.topic(topic, len(rows)) | {"ids": [row.id for row in rows]})
            return 0
        output.line(f"{topic.name}: {', '.join(topic.phrases)}")
        if topic.never:
            output.line(f"never: {', '.join(topic.never)}")
        for row in rows:
            output.line(output.row(row))
    return 0


def edit(given: argparse.Namespace) -> int:
    """Change a topic; with `--dry-run` only say what would come and go."""
    with opening.library(given) as library:
        topic = library.filing.named(given.name)
        library.filing.finish(output.progress)  # or what was taught before would be taken for the words' doing
        changed = _edited(topic, given)
        seen = library.filing.preview(changed, output.progress)
        for complaint in library.filing.check(changed, seen):
            output.complain(complaint)
        if not given.dry_run:
            changed = library.filing.change(topic.id, lambda now: _edited(now, given), output.progress)
        output.clear_progress()
        if given.json:
            moved = {"comes": [row.id for row in seen.comes], "goes": [row.id for row in seen.goes]}
            output.json_line(output.topic(changed, _count(library, changed)) | moved)
            return 0
        for sign, rows in (("+", seen.comes), ("-", seen.goes)):
            for row in rows:
                output.line(f"{sign} {output.row(row)}")
        word = "would come and {} would go" if given.dry_run else "came and {} went"
        output.line(f"{changed.name}: {len(seen.comes)} {word.format(len(seen.goes))}")
    return 0


def words(given: argparse.Namespace) -> int:
    """Words that the articles moved into a topic share, and how many articles each would bring."""
    with opening.library(given) as library:
        for word in library.filing.words(library.filing.named(given.name)):
            if given.json:
                output.json_line({"phrase": word.phrase, "ids": list(word.articles)})
            else:
                output.line(f"{word.phrase}\t{len(word.articles)} more")
    return 0


def suggest(given: argparse.Namespace) -> int:
    """Topics for what is unsorted: name, words, and how many articles they would hold."""
    with opening.library(given) as library:
        for proposal in library.filing.proposals():
            if given.json:
                value: dict[str, object] = {"name": proposal.name, "keywords": list(proposal.phrases)}
                value["ids"] = list(proposal.articles)
                output.json_line(value)
            else:
                output.line(f"{proposal.name}\t{len(proposal.articles)} articles\t{', '.join(proposal.phrases)}")
    return 0


def file(given: argparse.Namespace) -> int:
    """Say that an article belongs to a topic."""
    return _correct(given, belongs=True)


def unfile(given: argparse.Namespace) -> int:
    """Say that an article does not belong to a topic."""
    return _correct(given, belongs=False)


def _correct(given: argparse.Namespace, *, belongs: bool) -> int:
    with opening.library(given) as library:
        topic = library.filing.named(given.name)
        title = library.shelf.article(given.id).article.title
        (library.filing.file if belongs else library.filing.unfile)([given.id], topic.id)
        followed = library.filing.refile(output.progress) if given.follow else 0
        output.clear_progress()
        if given.json:
            output.json_line({"id": given.id, "topic": topic.name, "belongs": belongs, "followed": followed})
            return 0
        output.line(f"{'filed under' if belongs else 'taken out of'} {topic.name}: {title}")
        if followed:
            output.line(f"what this taught moved {followed} other article{'s' if followed > 1 else ''}")
    return 0


def _edited(topic: Topic, given: argparse.Namespace) -> Topic:
    phrases = topic.phrases if given.keywords is None else phrases_of(given.keywords)
    return replace(
        topic,
        name=topic.name if given.rename is None else given.rename,
        colour=topic.colour if given.colour is None else given.colour,
        phrases=tuple(dict.fromkeys((*phrases, *phrases_of(given.add)))),
        never=topic.never if given.never is None else phrases_of(given.never),
    )


def _count(library: Library, topic: Topic) -> int:
    every, _ = library.shelf.counts().topics.get(topic.id, (0, 0))
    return every
