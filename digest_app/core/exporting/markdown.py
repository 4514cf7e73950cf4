"""An article as a Markdown note: front matter that Obsidian reads, the summary with its places, the clean text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date
from pathlib import Path

from digest_app.core.exporting import Pictures, front_matter, text_fragment
from digest_app.core.exporting.markdown_blocks import markdown
from digest_app.core.exporting.markdown_inline import inline, linked
from digest_app.core.exporting.spans import is_web, printable
from digest_app.core.model import Highlight, Kept, Sentence


def article(kept: Kept, *, picture_paths: Mapping[str, str] | None = None) -> str:
    """The note of one article. `picture_paths`: where its pictures lie beside the note, by their addresses."""
    parts = [
        f"# {_one_line(kept.article.title)}",
        _byline(kept),
        _section("Summary", _summary(kept)),
        _section("Highlights", "\n\n".join(_highlight(kept, mark) for mark in kept.highlights)),
        _section("Text", markdown(kept.article, picture_paths or {})),
    ]
    return front_matter.sealed(_properties(kept), "\n\n".join(filter(None, parts)) + "\n")


def quote(kept: Kept, start: int, end: int) -> str:
    """`text[start:end]` as a quotation that says where it stands, for the clipboard."""
    words = inline(kept.article.text[start:end].strip())
    source = linked(_words(kept.article.title), place(kept, start, end))
    details = (kept.article.site, published_day(kept))
    return _quoted(f"{words}\n\n— {', '.join([source, *(inline(str(detail)) for detail in details if detail)])}") + "\n"


def place(kept: Kept, start: int, end: int) -> str | None:
    """Address of a passage on the original page; None where the article has none on the web."""
    url = kept.article.url
    return text_fragment.link(url, kept.article.text, start, end) if url and is_web(url) else None


def published_day(kept: Kept) -> date | None:
    """The article's own date, by its own clock."""
    try:
        return date.fromisoformat((kept.article.published or "")[:10])
    except ValueError:
        return None


def document(articles: Sequence[Kept], pictures: Pictures) -> bytes:  # noqa: ARG001  # pictures lie beside a note
    """Notes one after another, for standard output."""
    return "\n".join(map(article, articles)).encode()


def is_export_of(articles: Sequence[Kept], path: Path) -> bool:
    """Whether Digest wrote this file for this article and nobody has changed it since."""
    properties = front_matter.read_sealed(path)
    if properties is None or len(articles) != 1:
        return False
    kept = articles[0]
    same = "url" if kept.article.url else "digest_id"
    return bool(properties.get(same) == _properties(kept)[same])


def _properties(kept: Kept) -> dict[str, object]:
    """Every property is always there; what is not known is null or an empty list."""
    about = kept.article
    return {
        "title": _words(about.title),
        "url": about.url,
        "site": about.site,
        "authors": list(about.authors),
        "published": published_day(kept),
        "saved": kept.saved.astimezone(UTC).replace(microsecond=0),
        "language": about.language,
        "topics": [assignment.topic for assignment in kept.assignments if assignment.state == "in"],
        "tags": _tags(about.tags),
        "digest_id": kept.id,
    }


def _tags(tags: Iterable[str]) -> list[str]:
    """Tags as Obsidian takes them: no blanks and no punctuation, not of digits alone, each once."""
    plain = (re.sub("-{2,}", "-", "".join(map(_tag_letter, tag))).strip("-/") for tag in tags)
    named = [f"tag-{tag}" if tag.isdecimal() else tag for tag in plain if tag]
    first: dict[str, str] = {}
    for tag in named:
        first.setdefault(tag.casefold(), tag)
    return list(first.values())


def _tag_letter(char: str) -> str:
    return char if char in "-_/" or unicodedata.category(char)[0] in "LMN" or char > "\uffff" else "-"


def _byline(kept: Kept) -> str:
    about = kept.article
    source = linked(about.site or "Original", about.url) if is_web(about.url) else inline(about.site or "")
    day = published_day(kept)
    return ", ".join(filter(None, [source, *map(inline, about.authors), inline(day.isoformat()) if day else ""]))


def _summary(kept: Kept) -> str:
    shown = kept.summary.shown(kept.marks.summary_length)
    return "\n".join("- " + _sentence(kept, sentence).replace("\n", "\n  ") for sentence in shown)


def _sentence(kept: Kept, sentence: Sentence) -> str:
    return linked(sentence.text, place(kept, sentence.start, sentence.end))


def _highlight(kept: Kept, mark: Highlight) -> str:
    where = None if mark.moved else place(kept, mark.start, mark.end)
    note = inline(re.sub(r"\s*\n\s*", "\n", mark.note.strip()))
    return "\n\n".join(filter(None, [_quoted(linked(" ".join(mark.quote.split()), where)), note]))


def _section(name: str, content: str) -> str:
    return f"## {name}\n\n{content}" if content else ""


def _quoted(markdown: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in markdown.split("\n"))


def _one_line(title: str) -> str:
    return inline(_words(title)) or "Untitled"


def _words(title: str) -> str:
    return " ".join(printable(title).split())
