"""How an export names its sources: the outlet, the day, the address of a passage."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from digest_app.core import model
from digest_app.core.exporting import text_fragment
from digest_app.core.exporting.addresses import is_web
from digest_app.core.exporting.spans import printable
from digest_app.core.model import Cited, Digest, DigestStory, Kept, Row

NAMED_SOURCES = 12
"""How many articles of a story are named; the others are counted."""
UNNAMED = "An unnamed source"


def place(kept: Kept, start: int, end: int) -> str | None:
    """Address of a passage on the original page; None where the article has none on the web."""
    url = kept.article.url
    return text_fragment.link(url, kept.article.text, start, end) if url and is_web(url) else None


def day(published: str | None) -> date | None:
    """The day on which an article came out, by its own clock."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def dated(row: Row) -> str:
    """The day of an article, marked where it is the day of saving for want of its own."""
    own = day(row.published)
    return own.isoformat() if own else f"saved {row.saved.astimezone().date().isoformat()}"


def outlet(row: Row) -> str:
    """The name of an article's site."""
    return name_of(row.site, row.url)


def name_of(site: str | None, url: str | None) -> str:
    """The same, of an article that is no row of a digest."""
    return one_line(model.outlet(site, url)) or UNNAMED


def one_line(text: str) -> str:
    """A title or a name on one line, without control characters."""
    return " ".join(printable(text).split())


def sentences(digest: Digest) -> list[Cited]:
    """The sentences of a digest, in its order: the first is cited as 1."""
    return [one for section in digest.sections for story in section.stories for one in story.sentences]


def told(story: DigestStory) -> list[list[Cited]]:
    """The sentences of a story, each with those that lean on it; all in one where a single article tells them."""
    together: list[list[Cited]] = []
    for one in story.sentences:
        if together and (one.leans or len(story.articles) == 1):
            together[-1].append(one)
        else:
            together.append([one])
    return together


def rows(digest: Digest) -> dict[int, Row]:
    """The articles behind a digest, by their ids."""
    return {row.id: row for section in digest.sections for story in section.stories for row in story.articles}


def days(digest: Digest) -> tuple[date | None, date]:
    """The first and the last day of a digest, on this computer's clock; no first one where it has no beginning."""
    first = _local(digest.since) if digest.since.year > 1 else None
    return first, _local(digest.until - timedelta(microseconds=1))


def subject(digest: Digest) -> dict[str, object]:
    """What a digest is about, by which a file of it is known again: its days, and what was asked for."""
    since, until = days(digest)
    return {"since": since, "until": until, "only_topics": list(digest.topics), "only_unread": digest.unread_only}


def title(digest: Digest) -> str:
    """The name of a digest: its days."""
    first, last = days(digest)
    if first is None:
        return f"Digest, until {last.isoformat()}"
    return f"Digest, {first.isoformat()}" if first == last else f"Digest, {first.isoformat()} to {last.isoformat()}"


def quiet(digest: Digest) -> str:
    """What there was nothing of, in a sentence; empty where there was news of all that was asked for."""
    named = ", ".join(map(one_line, digest.topics))
    if digest.left_out and not digest.article_count:
        return f"Nothing is told of this period: {_stories(digest.left_out)} left out."
    if not digest.article_count:
        return (
            f"Nothing {'unread ' if digest.unread_only else ''}was published or saved"
            f"{f' under {named}' if named else ''} in this period."
        )
    names = [section.topic for section in digest.sections if not section.stories and not section.left_out]
    return f"Nothing new under: {', '.join(map(one_line, names))}." if names else ""


def _stories(count: int) -> str:
    return "one story was" if count == 1 else f"{count} stories were"


def _local(moment: datetime) -> date:
    try:
        return moment.astimezone().date()
    except (OverflowError, ValueError):  # the beginning of time, west of Greenwich
        return moment.date()
