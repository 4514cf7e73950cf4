"""PySide without what it loads at each start and Digest may never need: help for signatures, optional features."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType
from typing import Any

Import = Callable[..., ModuleType]

_PACKAGES = ("shibokensupport.signature", "shibokensupport.signature.lib")
_LATER = {"errorhandler", "layout", "parser", "importhandler", "enum_sig", "pyi_generator", "tool"}
"""What makes the text of a TypeError, mends old names, makes stub files. Not `mapping`, whose dictionary shiboken reads
without asking the module."""


def begin() -> None:
    """Import shiboken, once, before anything of PySide.

    WORKAROUND shiboken compiles the sources of these modules, and the regular expressions in them, anew in each
    process, and has PySide read the source of every module that is imported after it, to see which wants its optional
    features (`from __feature__ import …`): 95 ms of a processor, a quarter of a start. So the modules are loaded when
    they are first asked for something, and the features are left out. Can go when a release does so by itself; where
    one has nothing of these names, all is imported as ever.
    """
    if "shiboken6" not in sys.modules:
        with _putting_off():
            import shiboken6  # noqa: F401 - what is wanted of it is that it is loaded


@contextmanager
def _putting_off() -> Iterator[None]:
    """What `_LATER` names is not executed when it is imported meanwhile, and nobody else takes over `import`."""
    plain = builtins.__import__
    builtins.__import__ = partial(_import, plain)
    try:
        yield
    finally:
        builtins.__import__ = plain


def _import(plain: Import, name: str, *given: Any, **named: Any) -> ModuleType:
    """`builtins.__import__`; what stands behind `from … import` is its fourth argument, or is named."""
    wanted = named.get("fromlist", given[2] if len(given) > 2 else ())
    package = sys.modules.get(name) if name in _PACKAGES else None
    if package is not None:
        for each in _LATER.intersection(wanted or ()):
            _put_off(package, each)
    return plain(name, *given, **named)


def _put_off(package: ModuleType, name: str) -> None:
    """Make a module of this name in a package that is executed when it is first asked for something."""
    full = f"{package.__name__}.{name}"
    spec = None if full in sys.modules else find_spec(full)
    if spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[full] = module_from_spec(spec)
    spec.loader.exec_module(module)
    setattr(package, name, module)
