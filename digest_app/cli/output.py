"""What commands print: lines for people, one JSON object a line for programs."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from digest_app.core.model import outlet

if TYPE_CHECKING:
    from digest_app.core.model import Article, Assignment, Kept, Progress, Reason, Row, Summary, Topic

BAR = 24


def line(text: str) -> None:
    """Print at once, so that what was said is out before anything else happens."""
    sys.stdout.write(text.replace("\n", " ") + "\n")
    sys.stdout.flush()


def json_line(value: dict[str, object]) -> None:
    import json

    text = json.dumps(value, ensure_ascii=False)
    sys.stdout.buffer.write(text.encode(errors="replace") + b"\n")  # a file's name may be no letters
    sys.stdout.buffer.flush()


def complain(text: str) -> None:
    clear_progress()
    print(text.replace("\n", " "), file=sys.stderr, flush=True)


def misused(text: str) -> int:
    """Say what is missing among the words of a command; its exit status."""
    complain(text)
    return 2


def progress(now: Progress) -> None:
    """A bar on standard error where that is a terminal; none elsewhere."""
    if not sys.stderr.isatty():
        return
    filled = BAR * now.done // now.total if now.total else 0
    counted = f"{now.done} of {now.total}" if now.total else f"{now.done}"
    sys.stderr.write(f"\r\x1b[K{now.step} {counted} {'█' * filled}{'░' * (BAR - filled) if now.total else ''}")
    sys.stderr.flush()


def clear_progress() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


def whole(
    article: Article, summary: Summary, assignments: Iterable[Assignment], *, length: int | None = None
) -> dict[str, object]:
    """An article as JSON, without what only the library knows."""
    return {
        "url": article.url,
        "title": article.title,
        "authors": list(article.authors),
        "site": article.site,
        "published": (article.published or "")[:10] or None,
        "language": article.language,
        "tags": list(article.tags),
        "word_count": article.word_count,
        "text": article.text,
        "summary": [{"text": s.text, "start": s.start, "end": s.end} for s in summary.shown(length)],
        "topics": topics(assignments),
        "related": [{"title": lead.title, "url": lead.url, "teaser": lead.teaser} for lead in article.leads],
        "image": article.image,
        "quality": {"verdict": article.quality.verdict.value, "confidence": article.quality.confidence},
    }


def kept(found: Kept, *, brief: bool = False) -> dict[str, object]:
    """A stored article as JSON; a brief one is without text, summary and related."""
    value = whole(found.article, found.summary, found.assignments, length=found.marks.summary_length)
    value = {"id": found.id, **value, "saved": iso(found), "warnings": list(found.warnings)}
    value |= {"read": found.marks.read, "starred": found.marks.starred, "archived": found.marks.archived}
    if brief:
        for long in ("text", "summary", "related"):
            del value[long]
    return value


def topics(assignments: Iterable[Assignment]) -> list[dict[str, object]]:
    return [
        {"name": a.topic, "score": round(a.score, 4), "because": because(a), "reasons": list(map(reason, a.because))}
        for a in assignments
        if a.state == "in"
    ]


def reason(found: Reason) -> dict[str, object]:
    """One term of the sum that put an article under a topic; from 0 on it is in."""
    return {"code": found.code, "term": found.term, "weight": round(found.weight, 4)}


def because(assignment: Assignment) -> list[str]:
    """What put an article under a topic, in the article's own words; "by hand" where the reader did."""
    for_it = [reason.term for reason in assignment.because if reason.term and reason.weight > 0]
    return list(dict.fromkeys(["by hand", *for_it] if assignment.by_hand else for_it))


def told(assignment: Assignment) -> str:
    """The same as words in a line; of what names no word it is said that there is more."""
    further = any(reason.weight > 0 and not reason.term for reason in assignment.because)
    return ", ".join((*because(assignment), *(["further words"] if further else [])))


def iso(found: Kept) -> str:
    return found.saved.strftime("%Y-%m-%dT%H:%M:%SZ")


def row(found: Row) -> str:
    """An article as one line of a list."""
    day = found.published[:10] if found.published else f"saved {found.saved.date().isoformat()}"
    where = outlet(found.site, found.url)
    return f"{found.id}\t{day}\t{'' if found.read else '• '}{found.title}{f'  ({where})' if where else ''}"


def topic(found: Topic, count: int = 0) -> dict[str, object]:
    return {
        "name": found.name,
        "colour": found.colour,
        "keywords": list(found.phrases),
        "never": list(found.never),
        "articles": count,
    }
