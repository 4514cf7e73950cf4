"""A certificate authority that is trusted for one test, and an internet that leads to a loopback server."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.web import Web

PUBLIC = "93.184.216.34"


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


@pytest.fixture
def internet(monkeypatch: pytest.MonkeyPatch) -> Callable[[Web], list[str]]:
    """Lead every public address to one loopback server; returns the addresses that were dialled."""
    connect = socket.create_connection

    def lead_to(web: Web) -> list[str]:
        dialled: list[str] = []

        def dial(at: tuple[str, int], timeout: float) -> socket.socket:
            dialled.append(at[0])
            return connect((web.name, web.port) if at[0] == PUBLIC else at, timeout=timeout)

        monkeypatch.setattr(socket, "create_connection", dial)
        return dialled

    return lead_to
