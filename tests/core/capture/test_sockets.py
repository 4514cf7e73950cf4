"""One file opens sockets, and only the key-store file knows the key store."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import digest_app

PACKAGE = Path(digest_app.__file__).parent
NETWORK = ("socket", "ssl", "http", "urllib3", "urllib.request", "requests", "httpx", "asyncio", "ftplib", "smtplib")


def importers(*modules: str) -> set[str]:
    return {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if any(module in (text := path.read_text("utf-8")) for module in modules)
        for name in imported(ast.parse(text))
        if any(name == module or name.startswith(module + ".") for module in modules)
    }


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_one_file_opens_sockets() -> None:
    assert importers(*NETWORK) == {"core/capture/visit.py"}
