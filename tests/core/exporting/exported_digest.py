"""A digest to export, invented here."""

from __future__ import annotations

from datetime import UTC, datetime

from exporting_samples import HARBOUR_KEPT, article, kept

from digest_app.core.model import Cited, Digest, DigestSection, DigestStory, Kept, Row

FERRY = kept(
    article(
        ("paragraph", "The ferry stops at dusk! Nobody knows why [yet]."),
        title="No ferry", url=None, site=None,
    ),
    "Nobody knows why [yet].",
    id=9,
)  # fmt: skip
COUNCIL = kept(
    article(
        ("paragraph", "Ten ships wait. The harbour of Zandmond will grow by a third, the council said on Monday."),
        title="Ten ships *wait*", url="https://b.example/ten", site="B-Post", published="2025-04-03",
    ),
    "Ten ships wait.",
    id=8,
)  # fmt: skip

ARTICLES = {one.id: one for one in (HARBOUR_KEPT, COUNCIL, FERRY)}


def row(one: Kept) -> Row:
    about = one.article
    return Row(
        id=one.id,
        title=about.title,
        site=about.site,
        url=about.url,
        published=about.published,
        saved=one.saved,
        word_count=about.word_count,
        read=False,
        starred=False,
        archived=False,
        first_sentence="",
    )


def cited(article_id: int, text: str, *also: int) -> Cited:
    start = ARTICLES[article_id].article.text.index(text)
    return Cited(text, article_id, start, start + len(text), also)


def find(article_id: int) -> Kept:
    return ARTICLES[article_id]


GROWS = cited(7, "The harbour of Zandmond will grow by a third, the council said on Monday.", 8)
HARBOUR_STORY = DigestStory(
    7, HARBOUR_KEPT.article.title, (GROWS, cited(8, "Ten ships wait.")), (row(HARBOUR_KEPT), row(COUNCIL))
)
FERRY_STORY = DigestStory(
    9, "No ferry", (cited(9, "The ferry stops at dusk!"), cited(9, "Nobody knows why [yet].")), (row(FERRY),)
)
DIGEST = Digest(
    datetime(2025, 3, 31, 12, tzinfo=UTC),
    datetime(2025, 4, 6, 12, tzinfo=UTC),
    (
        DigestSection("Harbour", "#000000", (HARBOUR_STORY,)),
        DigestSection("Coast", "#00aa88", ()),
        DigestSection("Unsorted", "#8a9099", (FERRY_STORY,)),
    ),
)
