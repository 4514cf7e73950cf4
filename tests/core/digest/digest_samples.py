"""Articles of one invented week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from digest_app.core.model import Article, Assignment, Kept, Marks, Sentence, Summary, Topic

SINCE, UNTIL = PERIOD = datetime(2026, 11, 16, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)
HARBOUR, COAST = Topic(id=1, name="Harbour"), Topic(id=2, name="Coast", colour="#00aa88")


def kept(
    number: int, *sentences: str, title: str = "", topic: Topic | None = None, day: int = 18, **about: Any
) -> Kept:
    """An article of these sentences, all of them its summary, from an outlet of its own."""
    text = " ".join(sentences)
    published = about.pop("published", f"2026-11-{day}")
    article = Article(
        **{"title": title or f"Title {number}", "text": text, "site": f"Outlet {number}", "published": published}
        | about,
    )
    ranked = tuple(Sentence(s, text.index(s), text.index(s) + len(s)) for s in sentences)
    filed = (Assignment(topic.id, topic.name, 0.9),) if topic else ()
    return Kept(
        id=number, article=article, saved=datetime(2026, 11, 22, tzinfo=UTC), marks=Marks(),
        summary=Summary("lexrank", ranked, 1), assignments=filed,
    )  # fmt: skip


@dataclass(frozen=True)
class Carried:
    document: int
    start: int
    end: int
    also: tuple[int, ...] = ()
    leans: bool = False


def carry_firsts(articles: Sequence[Article], count: int, ranked: Sequence[tuple[int, int]] = ()) -> list[Carried]:
    """The sentences that are ranked; else the first of each article, the last article's first."""
    if ranked:
        return [Carried(0, *place) for place in ranked]
    found = [Carried(i, 0, article.text.index(".") + 1) for i, article in enumerate(articles)]
    return found[::-1][:count]
