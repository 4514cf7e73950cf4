"""Each option of Digest, declared once: the window draws its dialogs and menus from it.

The settings lie beside the library as `settings.toml`, written with comments so that a person can edit them.
A damaged file, an unknown key or a value out of bounds never stops the start: the default stands in, and
`Settings.complaints` says so.
"""

# no dataclass here, and no `from __future__ import annotations`: the window reads its settings before the first paint,
# and a named tuple compiles every annotation that is text

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

Value = bool | int | float | str
FILE_NAME = "settings.toml"
LINE = 120
"""Letters of what is wrong that are told."""
_UNREADABLE = (OSError, ValueError, RecursionError)
"""Letters that are none, TOML that is none, a number of five thousand digits, ten thousand brackets."""


class Option(NamedTuple):
    """One setting: its key in the file, its default (whose type is its type), and how a person sees it."""

    key: str
    default: Value
    section: str
    label: str
    help: str = ""
    least: float | None = None
    most: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    """Pairs of value and label."""

    def accepts(self, value: object) -> bool:
        """Whether a value from a file or a dialog is of the right type and within the limits."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(value, bool) and isinstance(self.default, bool)
        if isinstance(self.default, float):
            return isinstance(value, (int, float)) and self._within(value)
        if isinstance(self.default, int):
            return isinstance(value, int) and self._within(value)
        return isinstance(value, str) and (not self.choices or value in dict(self.choices))

    def _within(self, number: float) -> bool:
        return (self.least is None or number >= self.least) and (self.most is None or number <= self.most)


OPTIONS: tuple[Option, ...] = (
    Option(
        "theme",
        "system",
        "Reading",
        "Colours",
        choices=(("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("sepia", "Sepia")),
    ),
    Option("font_family", "serif", "Reading", "Typeface", choices=(("serif", "Serif"), ("sans", "Sans serif"))),
    Option("font_size", 13, "Reading", "Text size in points", least=8, most=32),
    Option(
        "column",
        "32",
        "Reading",
        "Width of the text",
        choices=(("26", "Narrow"), ("32", "Normal"), ("38", "Wide"), ("44", "Very wide")),
    ),
    Option("line_height", 1.5, "Reading", "Line height in em", least=1.2, most=2.2),
    Option(
        "pictures",
        default=True,
        section="Reading",
        label="Keep the pictures of articles",
        help="They are stored in the library, for offline.",
    ),
    Option(
        "summary_method",
        "news",
        "Summary",
        "Method",
        "How the sentences of a summary are chosen; every one of them stands in the article.",
        choices=(
            ("news", "News"),
            ("lexrank", "LexRank"),
            ("textrank", "TextRank"),
            ("lead", "First sentences"),
            ("luhn", "Luhn"),
            ("reduction", "Reduction"),
            ("edmundson", "Edmundson, with the title"),
        ),
    ),
    Option("summary_length", 0, "Summary", "Sentences", "0: by the length of the article.", least=0, most=10),
    Option(
        "list_group",
        "topic",
        "List",
        "Group articles by",
        choices=(("topic", "Topic"), ("day", "Day"), ("site", "Site"), ("", "Nothing")),
    ),
    Option(
        "list_order",
        "newest",
        "List",
        "Order",
        choices=(("newest", "Newest first"), ("oldest", "Oldest first"), ("title", "Title"), ("site", "Site")),
    ),
    Option(
        "fold_copies",
        default=True,
        section="List",
        label="Fold copies under one row",
        help="The same text from several sites is one row, with “also at …”.",
    ),
    Option("parallel", 6, "Saving", "Pages fetched at the same time", least=1, most=16),
    Option(
        "keep_pages",
        default=True,
        section="Saving",
        label="Keep the page as it was fetched",
        help="Needed to clean it better later.",
    ),
    Option("backups", 7, "Library", "Backups kept", "A verified copy is made once a day.", least=0, most=60),
    Option("bin_days", 30, "Library", "Days that deleted articles stay in the bin", least=1, most=3650),
    Option(
        "dim_met",
        default=True,
        section="Reading",
        label="Dim what was read in another article of the story",
        help="It is never hidden.",
    ),
    Option("read_after", 3, "Reading", "Seconds until an open article counts as read", least=0, most=60),
    Option(
        "language",
        "system",
        "Window",
        "Language",
        choices=(
            ("system", "As the system"),
            ("en", "English"),
            ("nl", "Nederlands"),
            ("es", "Español"),
            ("de", "Deutsch"),
            ("fr", "Français"),
            ("uk", "Українська"),
            ("pap", "Papiamento"),
        ),
        help="Takes effect when Digest starts again.",
    ),
    Option("tray", default=False, section="Window", label="Show an icon in the tray"),
    Option(
        "notify", default=True, section="Window", label="Tell when a batch ends while the window is in the background"
    ),
)
BY_KEY = {option.key: option for option in OPTIONS}


class Settings:
    """The values in force; `settings["theme"]` reads, `set` checks and writes."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.values: dict[str, Value] = {}
        self.complaints: list[str] = []

    def __getitem__(self, key: str) -> Value:
        return self.values.get(key, BY_KEY[key].default)

    def number(self, key: str) -> int:
        """A whole number; for options whose default is one."""
        return int(self[key])

    def text(self, key: str) -> str:
        return str(self[key])

    def set(self, key: str, value: Value) -> None:
        """Change one option and write the file. ValueError where the value is not within its limits."""
        self.take(key, value)
        self.save()

    def take(self, key: str, value: Value) -> None:
        """Change one option; `save` writes it. ValueError where the value is not within its limits."""
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key} cannot be {value!r}")
        self.values[key] = value

    def save(self) -> None:
        """Write the values that are in force now; what else stands in the file stays.

        A file that cannot be read is kept beside the new one, as `settings.toml.bad`.
        """
        if self.path:
            _write(self.path, dict(self.values))


def read(folder: Path) -> Settings:
    """The settings of the library in `folder`; missing or damaged ones give defaults and a complaint."""
    path = folder / FILE_NAME
    settings = Settings(path)
    if not os.path.lexists(path):
        return settings
    import tomllib

    try:
        data = tomllib.loads(_text(path))
    except _UNREADABLE as problem:
        settings.complaints.append(
            f"{FILE_NAME} cannot be read ({_short(problem)}); the defaults are used, and the file stays."
        )
        return settings
    _take(settings, data.items())
    return settings


def _text(path: Path) -> str:
    """What stands in a file; the mark that some editors put before it is none of it. OSError, ValueError."""
    if not path.is_file():  # a pipe would be waited for
        raise OSError("it is no file")
    return path.read_text("utf-8-sig")


def _short(found: object) -> str:
    """A value or a complaint of any size in a line; what Python itself refuses to write has no words."""
    try:
        text = repr(found) if isinstance(found, str) else str(found)
    except _UNREADABLE:
        return "…"
    return text if len(text) <= LINE else f"{text[:LINE]}…"


def _take(settings: Settings, items: Iterable[tuple[str, Any]]) -> None:
    for key, value in items:
        option = BY_KEY.get(key)
        if option is None:
            continue  # a newer Digest's option: kept in the file by the writer, of no use here
        if option.accepts(value):
            settings.values[key] = value
        else:
            settings.complaints.append(f"{key} = {_short(value)} is not possible; {option.default!r} is used.")


def _write(path: Path, values: dict[str, Value]) -> None:
    import tomlkit

    from digest_app.core import files

    document = tomlkit.document()
    document.add(tomlkit.comment("Settings of this Digest library; a line that is left out has its default."))
    try:
        document = tomlkit.parse(_text(path)) if os.path.lexists(path) else document
    except _UNREADABLE:
        # a typo in it may be mended by whoever made it: the file goes aside, not away
        with suppress(OSError):
            path.replace(path.with_suffix(".toml.bad"))
    for key, value in values.items():
        document[key] = value
    files.replace(path, tomlkit.dumps(document).encode())
