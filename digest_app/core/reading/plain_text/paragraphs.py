"""Plain text -> paragraphs: blank lines, long lines or hard-wrapped lines, whichever the text uses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from digest_app.core.reading import furniture

_BLANK = re.compile(r"[\s\u00a0\u200b\u200c\u200d\u2060\u00ad\ufffc]*$")
_ITEM = re.compile(r"(?P<mark>[•‣▪◦●○∙·*–—-]|\(?\d{1,3}[.)]|[a-z]\))[\s\u00a0]+(?=\S)")
_END = re.compile(r"[.!?…。！？؟।:;][\"'”’»)\]]*(?:\[\d+\])*$")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7a3]")
_RULE = re.compile(r"[\W_]{3,}$")


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of the source, blanks tidied."""

    text: str

    @cached_property
    def words(self) -> int:
        return len(self.text.split()) + len(_UNSPACED.findall(self.text)) // 2

    @cached_property
    def ends(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_END.search(self.text))

    @cached_property
    def furniture(self) -> str | None:
        return furniture.kind(self.text)

    @cached_property
    def tags(self) -> tuple[str, ...] | None:
        return furniture.tags(self.text)

    @cached_property
    def marker(self) -> str:
        """The bullet or number of a list item, else nothing."""
        found = _ITEM.match(self.text)
        return found["mark"] if found else ""

    @cached_property
    def is_prose(self) -> bool:
        """Whether it reads as running text: a sentence of some length, or many words."""
        if self.furniture or self.tags is not None:
            return False
        return self.words >= 25 or (self.words >= 8 and self.ends)


def paragraphs(text: str) -> list[Paragraph]:
    """Split a text into paragraphs; lines that hold nothing but marks are dropped."""
    found: list[str] = []
    for group in _groups(text):
        found += _joined(group)
    return [Paragraph(line) for line in found if not _RULE.match(line)]


def _groups(text: str) -> list[list[str]]:
    """Gather lines between blank ones."""
    groups: list[list[str]] = [[]]
    for line in re.split(r"[\n\v\f\x1c-\x1e\x85\u2028\u2029]", text):
        if _BLANK.match(line):
            groups.append([])
        else:
            groups[-1].append(" ".join(line.split()).strip("\u200b\u2060\ufffc "))
    return [group for group in groups if any(group)]


def _joined(lines: list[str]) -> list[str]:
    """Join hard-wrapped lines; leave lines apart that are paragraphs, items or a list of short ones."""
    if not _is_wrapped(lines):
        return [line for line in lines if line]
    joined = [lines[0]]
    for line in lines[1:]:
        if _ITEM.match(line) or line.startswith(">") or furniture.kind(joined[-1]) or furniture.kind(line):
            joined.append(line)
        else:
            joined[-1] = _continued(joined[-1], line)
    return joined


def _is_wrapped(lines: list[str]) -> bool:
    """Tell wrapped lines: none is long, most fill the width, and many stop within a sentence that goes on below."""
    if len(lines) < 2:
        return False
    longest = max(map(len, lines))
    breaks = len(lines) - 1
    filled = sum(len(line) > 0.7 * longest for line in lines[:-1])
    open_ended = sum(not _END.search(line) for line in lines[:-1])
    going_on = sum(not line[:1].isupper() for line in lines[1:])
    fits = 40 <= longest <= 120 and filled >= 0.7 * breaks and open_ended >= 0.4 * breaks
    return fits and going_on >= (0.3 * breaks if breaks > 1 else 1)


def _continued(above: str, line: str) -> str:
    if re.search(r"[^\W\d_]-$", above) and line[:1].islower():
        return above[:-1] + line
    if _UNSPACED.match(above[-1:]) and _UNSPACED.match(line[:1]):
        return above + line
    return f"{above} {line}"
