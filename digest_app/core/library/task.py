"""What the worker process does for the library: clean a page, rank its sentences, re-encode a picture.

Only this module is imported there, so that trafilatura, sumy and their kin never burden the window's process.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from digest_app.core import plain
from digest_app.core.model import Article, Page, Summary
from digest_app.core.reading import read
from digest_app.core.summary import rank


def answer(header: dict[str, Any], blob: bytes) -> dict[str, Any]:
    """Do one thing: the header says which, the blob is the page or the picture."""
    return _TASKS[header["do"]](header, blob)


def _prepare(header: dict[str, Any], blob: bytes) -> dict[str, Any]:
    page = Page(source=header["source"], data=blob, kind=header["kind"], url=header["url"], charset=header["charset"])
    article = read.read(page)
    return {"article": plain.to_plain(article), "summary": plain.to_plain(_ranked(article, header))}


def _summarise(header: dict[str, Any], blob: bytes) -> dict[str, Any]:
    article = plain.loads(Article, blob)
    return {"summary": plain.to_plain(_ranked(article, header))}


def _ranked(article: Article, header: dict[str, Any]) -> Summary:
    return rank.summarise(
        article.text,
        blocks=article.blocks,
        language=article.language,
        title=article.title,
        method=header["method"],
        pinned=tuple(map(tuple, header.get("pinned", ()))),
        banned=tuple(map(tuple, header.get("banned", ()))),
    )


def _picture(_header: dict[str, Any], blob: bytes) -> dict[str, Any]:
    from digest_app.core.reading.pictures import reencode

    picture = reencode(blob)
    return {"data": b64encode(picture.data).decode(), "width": picture.width, "height": picture.height}


_TASKS = {"prepare": _prepare, "summarise": _summarise, "picture": _picture}
