"""sumy's own summarizers, imported without the libraries that they never use here.

sumy.utils wants requests and pycountry to fetch pages and to name languages, sumy.nlp.stemmers wants all of NLTK
for its stemmers: together 40 MB and more than a second. Digest fetches for itself and brings its own words and
stems, so both modules are loaded with a stand-in for what they ask; every other line is sumy's.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from digest_app.core.summary import languages
from digest_app.core.summary.document import Draft

_UNUSED = {"sumy.utils": {"requests", "pycountry"}, "sumy.nlp.stemmers": {"nltk"}}


class _StandIn(ModuleType):
    """A module of which every name is itself."""

    def __getattr__(self, name: str) -> _StandIn:
        return self


def _load(name: str, unused: set[str]) -> None:
    def import_(wanted: str, *details: object) -> object:
        if wanted.partition(".")[0] in unused:
            return _StandIn(wanted)
        return builtins.__import__(wanted, *details)  # type: ignore[arg-type]  # passed on as they came

    spec = find_spec(name)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = module_from_spec(spec)
    module.__dict__["__builtins__"] = {**vars(builtins), "__import__": import_}
    sys.modules[name] = module
    spec.loader.exec_module(module)


for _name, _unused in _UNUSED.items():
    if _name not in sys.modules:
        _load(_name, _unused)

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence  # noqa: E402 - after the stand-ins  # after the light modules
from sumy.summarizers import AbstractSummarizer  # noqa: E402 - after the stand-ins
from sumy.summarizers.edmundson import EdmundsonSummarizer  # noqa: E402 - after the stand-ins
from sumy.summarizers.lex_rank import LexRankSummarizer  # noqa: E402 - after the stand-ins
from sumy.summarizers.luhn import LuhnSummarizer  # noqa: E402 - after the stand-ins
from sumy.summarizers.reduction import ReductionSummarizer  # noqa: E402 - after the stand-ins
from sumy.summarizers.text_rank import TextRankSummarizer  # noqa: E402 - after the stand-ins

__all__ = [
    "AbstractSummarizer",
    "EdmundsonSummarizer",
    "LexRankSummarizer",
    "LuhnSummarizer",
    "ObjectDocumentModel",
    "ReductionSummarizer",
    "Sentence",
    "TextRankSummarizer",
    "sumy_document",
]


class _Unit(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence whose words are known already."""

    __slots__ = ("words",)

    def __init__(self, text: str, words: Sequence[str], *, is_heading: bool = False) -> None:
        super().__init__(text, None, is_heading)
        self.words = words


def sumy_document(draft: Draft) -> ObjectDocumentModel:
    """Return the draft as sumy's document: its paragraphs, before them the title as a heading."""
    paragraphs: dict[int, list[_Unit]] = {}
    if draft.title:
        paragraphs[-1] = [_Unit(draft.title, languages.words(draft.title), is_heading=True)]
    for (start, end), number, words in zip(draft.places, draft.paragraphs, draft.words, strict=True):
        paragraphs.setdefault(number, []).append(_Unit(draft.text[start:end], words))
    return ObjectDocumentModel(Paragraph(units) for units in paragraphs.values())
