"""Pictures as files: what kind they are, and names that say the same of the same picture."""

from __future__ import annotations

import hashlib

_KINDS = {
    b"\x89PNG\r\n\x1a\n": ("image/png", "png"),
    b"\xff\xd8\xff": ("image/jpeg", "jpg"),
    b"GIF8": ("image/gif", "gif"),
}


def media_type(data: bytes) -> str | None:
    """The kind of picture, by its first bytes; None of any other kind."""
    return next((kind for start, (kind, _) in _KINDS.items() if data.startswith(start)), None)


def name(data: bytes) -> str | None:
    """A file name made of the picture's content; None of what is no picture."""
    extension = next((extension for start, (_, extension) in _KINDS.items() if data.startswith(start)), None)
    return f"{hashlib.sha256(data).hexdigest()[:16]}.{extension}" if extension else None
