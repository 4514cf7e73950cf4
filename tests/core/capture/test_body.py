"""The body of an answer comes out whole, in whatever pieces the network brings it."""

from __future__ import annotations

import gzip
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest_app.core.capture.body import PIECE, gunzip

PACKED = gzip.compress(b"One quay. " * 30) + gzip.compress(b"Two ferries. " * 30)
UNPACKED = b"One quay. " * 30 + b"Two ferries. " * 30


@given(st.lists(st.integers(1, len(PACKED) - 1)))
def test_members_are_joined_wherever_a_piece_ends(ends: list[int]) -> None:
    bounds = [0, *sorted(set(ends)), len(PACKED)]
    pieces = [PACKED[start:end] for start, end in pairwise(bounds)]
    assert b"".join(gunzip(pieces)) == UNPACKED


def test_what_follows_the_last_member_is_left() -> None:
    assert b"".join(gunzip([PACKED, b"\0\0\0", b"\x1f\x8b"])) == UNPACKED


@pytest.mark.parametrize("cut", [1, 9, 200])
def test_a_body_that_ends_too_soon_says_so(cut: int) -> None:
    with pytest.raises(EOFError):
        list(gunzip([PACKED[:-cut]]))


def test_pieces_are_small_whatever_they_unpack_to() -> None:
    assert max(map(len, gunzip([gzip.compress(bytes(5_000_000))]))) <= PIECE
