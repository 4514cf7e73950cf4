"""A PDF with a text layer -> Article: lines joined to paragraphs, running heads dropped, larger type as headings."""

from __future__ import annotations

import io
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from digest_app.core.errors import NothingToRead
from digest_app.core.model import Article, Page
from digest_app.core.reading import bylines, dates, language
from digest_app.core.reading.blocks import Draft, laid_out
from digest_app.core.reading.plain_text.paragraphs import Paragraph

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 300
SECONDS = 45.0
"""Time after which the pages read so far make do."""
_DAMAGE = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    AssertionError,
    ArithmeticError,
    RecursionError,
    OSError,
    NotImplementedError,
)
"""What pypdf raises on damaged files besides its own errors."""
_NO_TITLE = re.compile(
    r"(?:untitled|microsoft word|document\d*|.*\.(?:docx?|pdf|indd|qxd|tex|dvi|pptx?|odt|rtf)$|\W*$)", re.IGNORECASE
)
_STOP = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*\d{0,3}$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of type: its text and the height of most of its letters, in points."""

    text: str
    size: float


def read(page: Page) -> Article:
    """Read the text layer. NothingToRead where there is none, or where the file is locked or damaged."""
    reader = _opened(page.data)
    pages = _without_running_heads(list(_pages(reader)))
    lines = _one_column(pages)
    if sum(map(str.isalpha, "".join(line.text for line in lines))) < 20:
        raise NothingToRead(why="it holds pictures of pages, no text")
    body_size = _letters_by_size(lines).most_common(1)[0][0]
    told = _information(reader)
    title, rest = _titled(told.get("/Title", ""), lines, body_size)
    signed, rest = _signed(rest)
    drafts = list(_drafts(rest, body_size))
    text, blocks = laid_out(drafts)
    if not text:
        raise NothingToRead(why="it holds no sentences")
    return Article(
        title=title or text.split("\n", 1)[0][:120],
        text=text,
        blocks=blocks,
        url=page.url,
        authors=bylines.people(told.get("/Author", "")) or bylines.people(" ".join(signed)),
        published=next(filter(None, map(dates.find, signed)), None),
        language=language.tell(text),
    )


def _opened(data: bytes) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NothingToRead(why="it is locked with a password")
        len(reader.pages)
    except (PyPdfError, *_DAMAGE) as error:
        raise NothingToRead(why="the PDF file is damaged") from error
    return reader


def _pages(reader: PdfReader) -> Iterator[list[Line]]:
    """Read page after page; a damaged page is passed over."""
    from pypdf.errors import PyPdfError

    until = time.monotonic() + SECONDS
    for number in range(min(len(reader.pages), MOST_PAGES)):
        if time.monotonic() > until:
            return
        try:
            yield _lines(reader.pages[number])
        except (PyPdfError, *_DAMAGE):
            continue


def _lines(page: Any) -> list[Line]:
    pieces: list[tuple[str, float]] = []

    def hear(text: str, _matrix: Any, place: Any, _font: Any, size: float) -> None:
        height = abs(float(size or 0) * (float(place[3]) or float(place[0]) or 1.0))
        pieces.append((text, round(height, 1)))

    page.extract_text(visitor_text=hear)
    lines: list[Line] = []
    text, sizes = "", Counter[float]()
    for piece, size in [*pieces, ("\n", 0.0)]:
        for place, part in enumerate(piece.split("\n")):
            if place:
                lines.append(Line(" ".join(text.split()), sizes.most_common(1)[0][0] if sizes else 0.0))
                text, sizes = "", Counter()
            text += part
            sizes[size] += len(part.strip())
    return lines


def _letters_by_size(lines: list[Line]) -> Counter[float]:
    counted: Counter[float] = Counter()
    for line in lines:
        counted[line.size] += len(line.text)
    return counted


def _without_running_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop page numbers, and lines at the top or bottom that most pages share but for their number."""

    def shape(line: Line) -> str:
        return re.sub(r"\d+", "#", line.text)

    seen: Counter[str] = Counter()
    for page in pages:
        full = [line for line in page if line.text]
        seen.update({shape(line) for line in (*full[:2], *full[-2:])})
    running = {text for text, times in seen.items() if len(pages) > 2 and times > len(pages) / 2}
    return [
        [
            line
            for line in page
            if (shape(line) not in running and not re.fullmatch(r"(?:\W|page|seite|\d|of|/)*", line.text.lower()))
            or not line.text
        ]
        for page in pages
    ]


def _information(reader: PdfReader) -> dict[str, str]:
    from pypdf.errors import PyPdfError

    try:
        return {str(name): " ".join(str(value).split())[:500] for name, value in (reader.metadata or {}).items()}
    except (PyPdfError, *_DAMAGE):
        return {}


def _titled(told: str, lines: list[Line], body_size: float) -> tuple[str, list[Line]]:
    """The title of the file's properties if it stands on the first page too, else the largest type there."""
    full = [line for line in lines[:60] if line.text]
    largest = max((line.size for line in full), default=0.0)
    big = [line for line in full if line.size >= 0.97 * largest and line.size > 1.1 * body_size][:4]
    printed = " ".join(line.text for line in big)
    if len(printed) < 4 or len(printed) > 250:
        big, printed = full[:1] if full and len(full[0].text) < 120 and not _STOP.search(full[0].text) else [], ""
        printed = big[0].text if big else ""
    title = told if told and not _NO_TITLE.match(told) else ""
    if title and bylines.key(title) != bylines.key(printed):
        big = [line for line in full if bylines.key(line.text) and bylines.key(line.text) in bylines.key(title)][:4]
    return title or printed, [line for line in lines if line not in big]


def _drafts(lines: list[Line], body_size: float) -> Iterator[Draft]:
    """Join lines to paragraphs: one ends at a blank line, a change of type, or a short line that ends a sentence."""
    width = (
        sorted(len(line.text) for line in lines if line.text)[-max(1, len(lines) // 3)]
        if any(line.text for line in lines)
        else 0
    )
    joined: list[Line] = []
    for line in [*lines, Line("", 0.0)]:
        fresh = not line.text or (joined and (abs(line.size - joined[-1].size) > 0.6 or Paragraph(line.text).marker))
        short_end = joined and len(joined[-1].text) < 0.75 * width and _STOP.search(joined[-1].text)
        if joined and (fresh or short_end):
            yield _draft(joined, body_size)
            joined = []
        if line.text:
            joined.append(line)


def _draft(lines: list[Line], body_size: float) -> Draft:
    text = lines[0].text
    for line in lines[1:]:
        text = _continued(text, line.text)
    marker = Paragraph(text).marker
    if lines[0].size > 1.12 * body_size and len(text) < 160 and not text.endswith("."):
        return Draft("heading", text, 2 if lines[0].size > 1.3 * body_size else 3)
    if marker:
        return Draft("item", text[len(marker) :].strip(), 1, marker if marker[0].isalnum() else "•")
    return Draft("paragraph", text)


def _continued(above: str, line: str) -> str:
    """Join two lines; a word that was parted at the line's end is one again."""
    if re.search(r"[^\W\d_]{2}[-\u00ad\u2010]$", above) and line[:1].islower():
        return above[:-1] + line
    if above.endswith(("-", "\u2010", "/")) or re.search("[\u3040-\u9fff]$", above):
        return above + line
    return f"{above} {line}"


def _signed(lines: list[Line]) -> tuple[list[str], list[Line]]:
    """Take the byline and the date out of the first lines of the first page."""
    signed = [
        line
        for line in lines[:12]
        if len(line.text) < 60
        and (dates.find(line.text) or (bylines.starts_like_one(line.text) and bylines.people(line.text)))
    ]
    return [line.text for line in signed], [line for line in lines if line not in signed]


def _one_column(pages: list[list[Line]]) -> list[Line]:
    """Put the pages under one another; a sentence may go on over the break, a list item does not."""
    lines: list[Line] = []
    for page in pages:
        if lines and (_STOP.search(lines[-1].text) or Paragraph(lines[-1].text).marker):
            lines.append(Line("", 0.0))
        lines += page
    return lines
