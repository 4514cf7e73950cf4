"""Keys that the reader chose in place of an action's own; they are kept beside the window's state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence

from digest_app.ui.actions import ACTIONS, key_sequences, plain
from digest_app.ui.phrases import tr

GROUP = "keys"
TAKEN_BY_PANES = (
    *("Space", "Shift+Space", "Return", "Enter", "Tab", "Shift+Tab", "Esc", "F6", "F10"),
    *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End"),
    *map(str, range(1, 10)),
)
"""Keys that mean something in the list, in the text or to the window, and so cannot be an action's."""


def apply(state: QSettings, acts: Mapping[str, QAction]) -> None:
    """Give the actions the keys that the reader chose, the others their own."""
    for action in ACTIONS:
        chosen = state.value(f"{GROUP}/{action.name}")
        acts[action.name].setShortcuts(key_sequences(action) if chosen is None else [QKeySequence(str(chosen))])


def complaint(acts: Mapping[str, QAction], name: str, keys: QKeySequence) -> str:
    """Why an action cannot have these keys; empty where it can."""
    if keys.isEmpty():
        return ""
    written = keys.toString()
    if written in TAKEN_BY_PANES:
        return tr("{keys} means something in the list or in the text.").format(keys=written)
    for other, act in acts.items():
        if other != name and keys in act.shortcuts():
            return tr("{keys} is the key of “{action}” already.").format(keys=written, action=plain(act.text()))
    return ""


def choose(state: QSettings, acts: Mapping[str, QAction], name: str, keys: QKeySequence) -> None:
    """Let an action have these keys from now on; none: no key at all."""
    state.setValue(f"{GROUP}/{name}", keys.toString())
    apply(state, acts)


def reset(state: QSettings, acts: Mapping[str, QAction], name: str) -> None:
    """Give an action its own keys again, unless another has taken them meanwhile."""
    state.remove(f"{GROUP}/{name}")
    apply(state, acts)
    action = next(one for one in ACTIONS if one.name == name)
    if any(complaint(acts, name, keys) for keys in key_sequences(action)):
        choose(state, acts, name, QKeySequence())
