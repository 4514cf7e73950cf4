"""The command that shows and changes the settings of a library."""

from __future__ import annotations

import argparse

from digest_app.cli import opening, output
from digest_app.core.settings import OPTIONS, Option, Settings, Value

_TRUE, _FALSE = ("yes", "true", "on", "1"), ("no", "false", "off", "0")


def settings(given: argparse.Namespace) -> int:
    """Print all settings or one of them; with a value, change it first."""
    chosen = [option for option in OPTIONS if given.key in (None, option.key)]
    if not chosen:
        output.complain(f"There is no setting “{given.key}”.")
        return 1
    with opening.library(given) as library:
        if given.value is not None:
            (option,) = chosen
            value = _value(option, given.value)
            if value is None or not option.accepts(value):
                output.complain(f"{option.key} cannot be “{given.value}”: {_possible(option)}.")
                return 1
            library.settings.set(option.key, value)
        for option in chosen:
            _tell(given, option, library.settings)
    return 0


def _tell(given: argparse.Namespace, option: Option, kept: Settings) -> None:
    if given.json:
        output.json_line({"setting": option.key, "value": kept[option.key], "default": option.default})
    else:
        value = kept[option.key]
        told = ("no", "yes")[value] if isinstance(value, bool) else value
        output.line(f"{option.key}\t{told}\t{option.label} ({_possible(option)})")


def _value(option: Option, text: str) -> Value | None:
    """A typed value as what the option holds; None where it cannot be."""
    if isinstance(option.default, bool):
        return {**dict.fromkeys(_TRUE, True), **dict.fromkeys(_FALSE, False)}.get(text.casefold())
    if isinstance(option.default, str):
        return text
    try:
        return type(option.default)(text)
    except ValueError:
        return None


def _possible(option: Option) -> str:
    """What an option may be, in words."""
    if option.choices:
        return ", ".join(value or '""' for value, _ in option.choices)
    if isinstance(option.default, bool):
        return "yes or no"
    kind = "a whole number" if isinstance(option.default, int) else "a number"
    return f"{kind} from {option.least} to {option.most}"
