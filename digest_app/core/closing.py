"""Where a web address ends in a sentence: what the sentence puts behind it is no part of it."""

from __future__ import annotations

_CLOSING = ".,;:!?'*_~’‘…·»"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def without_closing(address: str) -> str:
    """Leave out the punctuation of the sentence around an address; a bracket stays where its partner is inside."""
    end = len(address)
    unopened = {last: address.count(last) - address.count(first) for last, first in _BRACKETS.items()}
    while end:
        last = address[end - 1]
        if unopened.get(last, 0) > 0:
            unopened[last] -= 1
        elif last not in _CLOSING:
            break
        end -= 1
    return address[:end]
