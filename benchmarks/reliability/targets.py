"""Digest as harnesses see it: `article(page)` gives title, text and HTML, or None; `fetch(url, context)` an outcome.

In this process, without the worker: the caller's own limits hold.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Any

from digest_app.core.capture import fetch as capture
from digest_app.core.errors import DigestError
from digest_app.core.exporting import html
from digest_app.core.model import Kept, Marks, Page
from digest_app.core.reading import read
from digest_app.core.summary import rank

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def article(data: bytes) -> dict[str, str] | None:
    """The whole way from bytes to what is shown and exported; None where there is no article."""
    try:
        made = read.read(Page(source="https://pages.example/a", url="https://pages.example/a", data=data))
    except DigestError:
        return None
    summary = rank.summarise(made.text, blocks=made.blocks, language=made.language, title=made.title)
    kept = Kept(id=1, article=made, saved=NOON, marks=Marks(), summary=summary)
    return {"title": made.title, "text": made.text, "html": html.article(kept, no_pictures)}


def fetch(url: str, context: dict[str, Any]) -> tuple[str, str]:
    """("saved", text) or ("error", the sentence that a reader sees), under the rules of every fetch.

    `context` names the private ports that the reader allowed (`allow`) and the authority that signed the certificates
    of the harness (`ca_file`), which is trusted as one installed on the machine would be.
    """
    if context.get("ca_file"):
        os.environ["SSL_CERT_FILE"] = context["ca_file"]
    allowed = [f"{host}:{port}" for host, port in context["allow"]]
    try:
        return "saved", read.read(capture.fetch(url, allow=allowed)).text
    except DigestError as fault:
        return "error", str(fault)


def no_pictures(_: str) -> None:
    return None
