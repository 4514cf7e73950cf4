"""Sites that the reader logs in to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LoginKind = Literal["password", "token", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class LoginSite:
    """A site that the reader logs in to, without the secret: that lies in the system's key store."""

    origin: str
    """Scheme, host and port: "https://news.example"."""
    kind: LoginKind
    name: str = ""
    """The user's name of a password, the header's name of a header."""
