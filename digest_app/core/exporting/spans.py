"""Spans made fit for nested markup: each two apart or one inside the other, none with blanks at its edges.

What a page marks may overlap in any way; Markdown and HTML can say only what nests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import groupby

from digest_app.core.model import Span

_DEPTH = {"link": 0, "strong": 1, "emphasis": 2, "code": 3}


def printable(text: str) -> str:
    """The text, as long as before, with blanks for control characters: none reaches a terminal or a parser."""
    return text.translate(_UNPRINTABLE)


def within(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """The parts of spans that lie in `start:end`, as offsets from `start`."""
    clipped = (replace(span, start=max(span.start, start) - start, end=min(span.end, end) - start) for span in spans)
    return [span for span in clipped if span.start < span.end]


def nested(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans in the order in which they open; links have addresses and hold no links; code holds nothing."""
    kept: list[Span] = []
    open_spans: list[Span] = []
    trimmed = (_trimmed(text, span) for span in _merged(spans) if span.kind != "link" or span.href)
    for whole in sorted(trimmed, key=lambda span: (span.start, -span.end, _DEPTH[span.kind], span.href)):
        while open_spans and open_spans[-1].end <= whole.start:
            open_spans.pop()
        most = open_spans[-1].end if open_spans else whole.end
        span = _trimmed(text, replace(whole, end=most)) if most < whole.end else whole
        if span.start < span.end and not any(outer.kind in (span.kind, "code") for outer in open_spans):
            kept.append(span)
            open_spans.append(span)
    return kept


def render(length: int, spans: list[Span], plain: Callable[[int, int], str], wrap: Callable[[Span, str], str]) -> str:
    """Text of `length` characters as markup: `plain(start, end)` says letters, `wrap` puts marks around a span."""
    rest = iter([*spans, None])
    following = next(rest)

    def until(start: int, end: int) -> str:
        nonlocal following
        parts: list[str] = []
        while following and following.start < end:
            span, following = following, next(rest)
            parts += [plain(start, span.start), wrap(span, until(span.start, span.end))]
            start = span.end
        return "".join([*parts, plain(start, end)])

    return until(0, length)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Touching or overlapping spans of one kind (and one address) as one: `**a****b**` means nothing."""
    merged: list[Span] = []
    in_groups = sorted(spans, key=lambda span: (span.kind, span.href, span.start, span.end))
    for _, group in groupby(in_groups, key=lambda span: (span.kind, span.href)):
        first, *others = group
        merged.append(first)
        for span in others:
            if span.start <= merged[-1].end:
                merged[-1] = replace(merged[-1], end=max(merged[-1].end, span.end))
            else:
                merged.append(span)
    return merged


def _trimmed(text: str, span: Span) -> Span:
    marked = text[span.start : span.end]
    start = span.start + len(marked) - len(marked.lstrip())
    return replace(span, start=start, end=max(start, span.start + len(marked.rstrip())))


_CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"]
_UNPRINTABLE = {**dict.fromkeys(_CONTROLS, " "), **dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd")}
