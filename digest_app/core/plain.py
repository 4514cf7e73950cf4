"""Values as plain JSON and back: how they cross a pipe or rest in a column.

Dataclasses become objects without their default fields, tuples become lists, moments ISO 8601. Unknown keys are
passed over when reading, so that an older Digest's column still opens in a newer one.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def dumps(value: object) -> str:
    """Write a value, or a tuple of values, as compact JSON; equal values give equal text."""
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str | bytes) -> T:
    """Read back what `dumps` wrote of a `kind`."""
    return from_plain(kind, json.loads(text))


def to_plain(value: object) -> object:
    """Turn a value into lists, dicts, strings, numbers, booleans and None."""
    kind: Any = type(value)
    return _writer(kind)(value)


def from_plain(kind: type[T], data: object) -> T:
    """Build a `kind` from what `to_plain` made of one. ValueError or TypeError where it is none."""
    read: Callable[[Any], object] = _reader(cast("Any", kind))
    return cast("T", read(data))


@cache
def _writer(kind: type) -> Callable[[Any], object]:
    if is_dataclass(kind):
        return _dataclass_writer(kind)
    if issubclass(kind, (list, tuple)):
        return lambda items: [to_plain(item) for item in items]
    if issubclass(kind, dict):
        return lambda items: {str(key): to_plain(item) for key, item in items.items()}
    if issubclass(kind, Enum):
        return lambda member: member.value
    if issubclass(kind, datetime):
        return datetime.isoformat
    return lambda value: value


def _dataclass_writer(kind: type) -> Callable[[Any], object]:
    defaults = [(field.name, field.default) for field in fields(kind)]

    def write(value: object) -> object:
        items = [(name, item) for name, default in defaults if (item := getattr(value, name)) != default]
        return {name: item if type(item) is str else to_plain(item) for name, item in items}

    return write


@cache
def _reader(kind: Any) -> Callable[[Any], object]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        inner = [_reader(argument) for argument in arguments if argument is not NoneType]
        return lambda data: None if data is None else inner[0](data)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            read = _reader(arguments[0])
            return lambda data: tuple(map(read, data))
        readers = [_reader(argument) for argument in arguments]
        return lambda data: tuple(read(item) for read, item in zip(readers, data, strict=True))
    if origin is Literal or kind in (str, int, float, bool, object, Any):
        return lambda data: data
    if kind is datetime:
        return datetime.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    raise TypeError(f"{kind!r} has no plain form")


def _dataclass_reader(kind: type) -> Callable[[Any], object]:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    required = {field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING}

    def read(data: dict[str, Any]) -> object:
        if missing := required - data.keys():
            raise ValueError(f"{kind.__name__} without {sorted(missing)}")
        return kind(**{name: readers[name](item) for name, item in data.items() if name in readers})

    return read
