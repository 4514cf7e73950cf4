"""Letters and spans -> a line of Markdown that reads back as the same letters.

Escapes what CommonMark, GitHub's tables and Obsidian (tags, links, highlights, comments, formulas) would take
for a mark, and as little else as possible. Rules: https://spec.commonmark.org/0.31.2/
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from digest_app.core.exporting.addresses import encoded, is_web
from digest_app.core.exporting.spans import nested, printable, render
from digest_app.core.model import Span

_ESCAPED = re.compile(
    r"[\\`*\[\]<~$]"  # marks wherever they stand
    r"|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"  # emphasis, unless inside a word
    r"|&(?=\#?\w+;)"  # entities
    r"|=(?==)|(?<==)=|%(?=%)|(?<=%)%"  # Obsidian's ==highlight== and %%comment%%
    r"|(?<!\S)[\#^]"  # headings, tags, names of blocks
    r"|^[-+=>:|]",  # lists, underlines of headings, quotes, definitions, tables
    re.MULTILINE,
)
_APART = {"Zs", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps"}
_NUMBERED = re.compile(r"^\d{1,9}([.)])(?!\S)", re.MULTILINE)
_EDGE_BLANKS = re.compile(r"^[^\S\n]+|(?<![^\S\n])[^\S\n]+$", re.MULTILINE)


def inline(text: str, spans: Iterable[Span] = ()) -> str:
    """Write text (offsets of `spans` count from its start) as Markdown; line feeds become hard breaks."""
    text = printable(text)
    marks = nested(text, (span for span in spans if span.kind != "link" or is_web(span.href)))
    units = _units(text, bool(marks))
    edges = Counter(at for span in marks for at in (span.start, span.end))
    for span in marks:
        if span.kind == "link" and text[span.start - 1 : span.start] == "!":
            units[span.start - 1] = "\\!"  # or the link would be a picture

    def wrap(span: Span, inner: str) -> str:
        if span.kind == "code":
            return _code(text[span.start : span.end]) or inner
        if span.kind == "link":
            return f"[{inner}]({target(span.href)})"
        mark = "**" if span.kind == "strong" else "_"
        return f"{mark}{inner}{mark}" if _can_stand(text, span, edges) else inner

    return render(len(text), marks, lambda start, end: "".join(units[start:end]), wrap)


def linked(text: str, address: str | None) -> str:
    """Write text as one link, or as plain letters where the address is none of the web's."""
    return inline(text, [Span("link", 0, len(text), address)] if address else ())


def target(address: str) -> str:
    """A web address as it may stand between the round brackets of a link."""
    return re.sub(r"&(?=#?\w+;)", "&amp;", encoded(address))


def _units(text: str, has_marks: bool) -> list[str]:
    """The Markdown of each character."""
    units = list(text)
    for match in _ESCAPED.finditer(text):
        units[match.start()] = "\\" + match[0]
    for match in _NUMBERED.finditer(text):
        units[match.start(1)] = "\\" + match[1]
    for match in _EDGE_BLANKS.finditer(text):
        units[match.start() : match.end()] = [f"&#{ord(char)};" for char in match[0]]
    for match in re.finditer("[\n_]" if has_marks else "\n", text):
        units[match.start()] = "  \n" if match[0] == "\n" else "\\_"
    return units


def _code(text: str) -> str:
    """A code span; empty where Markdown has none for it (a line feed would become a blank)."""
    if "\n" in text:
        return ""
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _can_stand(text: str, span: Span, edges: Counter[int]) -> bool:
    """Whether the marks around a span open and close it (CommonMark's flanking rules, on the safe side)."""
    return all(
        _is_apart(outside) or (span.kind == "strong" and edges[at] == 1 and unicodedata.category(inside)[0] in "LNM")
        for at, outside, inside in (
            (span.start, text[span.start - 1 : span.start], text[span.start]),
            (span.end, text[span.end : span.end + 1], text[span.end - 1]),
        )
    )


def _is_apart(outside: str) -> bool:
    """Whether a character beside a mark is a blank or punctuation, or there is none."""
    return not outside or outside in "\n\t$+<=>^`|~" or unicodedata.category(outside) in _APART
