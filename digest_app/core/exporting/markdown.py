"""An article as a Markdown note: front matter that Obsidian reads, the summary with its places, the clean text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC
from pathlib import Path

from digest_app.core.exporting import Pictures, front_matter, pictures, quotes
from digest_app.core.exporting.addresses import is_web
from digest_app.core.exporting.citing import day, one_line, place
from digest_app.core.exporting.markdown_blocks import markdown
from digest_app.core.exporting.markdown_inline import inline, linked
from digest_app.core.model import Highlight, Kept, Sentence

PICTURES = "pictures"


def article(kept: Kept, *, picture_paths: Mapping[str, str] | None = None) -> str:
    """The note of one article. `picture_paths`: where its pictures lie beside the note, by their addresses."""
    parts = [
        f"# {inline(one_line(kept.article.title)) or 'Untitled'}",
        _byline(kept),
        _section("Summary", _summary(kept)),
        _section("Highlights", "\n\n".join(_highlight(kept, mark) for mark in kept.highlights)),
        _section("Text", markdown(kept.article, picture_paths or {})),
    ]
    return front_matter.sealed(_properties(kept), "\n\n".join(filter(None, parts)) + "\n")


def quote(kept: Kept, start: int, end: int) -> str:
    """`text[start:end]` as a quotation that says where it stands, for the clipboard."""
    words = "\n\n".join(map(inline, re.split(r"\n\s*\n", kept.article.text[start:end].strip())))
    source = linked(one_line(kept.article.title), place(kept, start, end))
    details = (kept.article.site, day(kept.article.published))
    return _quoted(f"{words}\n\n— {', '.join([source, *(inline(str(detail)) for detail in details if detail)])}") + "\n"


def document(articles: Sequence[Kept], _stored: Pictures) -> bytes:
    """Notes one after another, for standard output."""
    return "\n".join(map(article, articles)).encode()


def with_pictures(kept: Kept, stored: Pictures, keep: Callable[[str, bytes], str]) -> bytes:
    """The note of one article; `keep` puts each picture into the folder `PICTURES` and says which name it got."""
    paths = {}
    for address in dict.fromkeys(block.picture for block in kept.article.blocks if block.picture):
        data = stored(address)
        if data and (name := pictures.name(data)):
            paths[address] = f"{PICTURES}/{keep(name, data)}"
    return article(kept, picture_paths=paths).encode()


def is_export_of(articles: Sequence[Kept], path: Path) -> bool:
    """Whether Digest wrote this file for these articles and nobody has changed it since."""
    return front_matter.is_sealed(path, *({"url": one.article.url, "digest_id": one.id} for one in articles))


def _properties(kept: Kept) -> dict[str, object]:
    """Every property is always there; what is not known is null or an empty list."""
    about = kept.article
    return {
        "title": one_line(about.title),
        "url": about.url,
        "site": about.site,
        "authors": list(about.authors),
        "published": day(kept.article.published),
        "saved": kept.saved.astimezone(UTC).replace(microsecond=0),
        "language": about.language,
        "topics": [assignment.topic for assignment in kept.assignments if assignment.state == "in"],
        "tags": _tags(about.tags),
        "digest_id": kept.id,
        "digest_quotes": quotes.places(_quoted_places(kept)),
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
    published = day(about.published)
    return ", ".join(
        filter(None, [source, *map(inline, about.authors), inline(published.isoformat()) if published else ""])
    )


def _summary(kept: Kept) -> str:
    sentences = ((one_line(one.text), place(kept, one.start, one.end)) for one in _shown(kept))
    return "\n".join(f"- {linked(text, where)}" for text, where in sentences)


def _shown(kept: Kept) -> tuple[Sentence, ...]:
    return kept.summary.shown(kept.marks.summary_length)


def _quoted_places(kept: Kept) -> list[tuple[int, int, int]]:
    summary = [(one.start, one.end) for one in _shown(kept)]
    highlights = [(one.start, one.end) for one in kept.highlights if not one.moved]
    return [(kept.id, start, end) for start, end in summary + highlights]


def _highlight(kept: Kept, mark: Highlight) -> str:
    words, note = one_line(mark.quote), inline(re.sub(r"\s*\n\s*", "\n", mark.note.strip()))
    passage = inline(f"“{words}”") if mark.moved else _quoted(linked(words, place(kept, mark.start, mark.end)))
    return "\n\n".join(filter(None, [passage, note]))


def _section(name: str, content: str) -> str:
    return f"## {name}\n\n{content}" if content else ""


def _quoted(markdown: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in markdown.split("\n"))
