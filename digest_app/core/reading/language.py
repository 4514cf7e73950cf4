"""The language that a text is written in: letters first, then py3langid, then what the page says of itself."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 1600
_SHORT = 200
"""Letters below which the page's own word counts more than statistics."""

# Scripts that one language of the world's news owns, and the tags that may stand on such a text.
_SCRIPTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(f"[{letters}]"), tuple(languages.split()))
    for letters, languages in (
        ("\u3040-\u30ff", "ja"),
        ("\uac00-\ud7a3\u1100-\u11ff", "ko"),
        ("\u3400-\u9fff\uf900-\ufaff", "zh ja"),
        ("\u0370-\u03ff\u1f00-\u1fff", "el"),
        ("\u0590-\u05ff", "he yi"),
        ("\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff", "ar fa ur ps ug ku sd"),
        ("\u0400-\u04ff", "uk ru be bg mk sr kk ky mn tg"),
        ("\u0900-\u097f", "hi mr ne"),
        ("\u0980-\u09ff", "bn as"),
        ("\u0a00-\u0a7f", "pa"),
        ("\u0a80-\u0aff", "gu"),
        ("\u0b00-\u0b7f", "or"),
        ("\u0b80-\u0bff", "ta"),
        ("\u0c00-\u0c7f", "te"),
        ("\u0c80-\u0cff", "kn"),
        ("\u0d00-\u0d7f", "ml"),
        ("\u0d80-\u0dff", "si"),
        ("\u0e00-\u0e7f", "th"),
        ("\u0e80-\u0eff", "lo"),
        ("\u1000-\u109f", "my"),
        ("\u10a0-\u10ff", "ka"),
        ("\u0530-\u058f", "hy"),
        ("\u1200-\u137f", "am"),
        ("\u1780-\u17ff", "km"),
        ("A-Za-z\u00aa-\u024f\u1e00-\u1eff", ""),
    )
)
# fmt: off
_LATIN = (
    "af", "az", "br", "bs", "ca", "cs", "cy", "da", "de", "en", "eo", "es", "et", "eu", "fi", "fo", "fr", "ga", "gl",
    "hr", "ht", "hu", "id", "is", "it", "ku", "lb", "lt", "lv", "mg", "ms", "mt", "nb", "nl", "nn", "no", "oc", "pl",
    "pt", "ro", "sk", "sl", "sq", "sv", "sw", "tr", "vi", "xh", "zu",
)
# fmt: on
_SAME = {"nb": "no", "nn": "no", "iw": "he", "in": "id", "tl": "fil", "zh-hant": "zh", "zh-hans": "zh", "cmn": "zh"}
_KNOWN_TAG = re.compile(r"[a-z]{2,3}$")
# Papiamento, which py3langid does not know: its own words, and words of its neighbours that it does not have.
_PAPIAMENTO = re.compile(
    r"\b(?:ta|tabata|nan|di|pa|na|e|un|cu|ku|tin|mester|riba|hende|hopi|awe|ayera|awor|pueblo|gobierno|por|y|i|nos)\b"
)
_OWN = re.compile(r"\b(?:tabata|nan|mester|hende|hopi|awor|riba|ayera|tin|ta)\b")
_NEIGHBOURS = re.compile(r"\b(?:que|los|las|el|della|che|não|il|gli|uma|and|the|het|een)\b")


def tell(text: str, tagged: str | None = None) -> str | None:
    """Name the language of the text as a two- or three-letter code; None where it has no letters and no tag.

    A short text is believed to be in the tagged language, unless it is written in other letters.
    """
    sample = text[:_SAMPLE]
    tag = _primary(tagged)
    languages = _script(sample)
    if languages is None:
        return tag
    if len(languages) == 1:
        return languages[0]
    letters = sum(map(str.isalpha, sample))
    possible = languages or _LATIN
    own = tag in possible or (tag and not languages and tag not in _of_other_scripts())
    return _heard(sample, tuple(possible), tag if own else None, short=letters < _SHORT)


def _primary(tagged: str | None) -> str | None:
    tag = re.split(r"[-_,;\s]", (tagged or "").strip().lower())[0]
    tag = _SAME.get(tag, tag)
    return tag if _KNOWN_TAG.match(tag) else None


def _script(sample: str) -> tuple[str, ...] | None:
    """Tell which languages the letters allow: () for Latin letters, None for no letters at all.

    A Japanese text is told from Chinese by a few kana; the others by the letters that are most.
    """
    counts = {languages: len(pattern.findall(sample)) for pattern, languages in _SCRIPTS}
    han = counts[("zh", "ja")]
    kana = counts[("ja",)]
    # One Han or kana character says about as much as two or three letters.
    counts[("zh", "ja")] *= 2
    counts[("ja",)] = 2 * (kana + han) if kana > 0.05 * (kana + han) else 0
    if counts[("zh", "ja")] and not counts[("ja",)]:
        counts[("zh",)] = counts.pop(("zh", "ja"))
    most = max(counts, key=lambda languages: counts[languages])
    return most if counts[most] else None


@cache
def _of_other_scripts() -> frozenset[str]:
    return frozenset(language for _, languages in _SCRIPTS for language in languages)


@cache
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([language for language in languages if language in identifier.labels])
    return identifier


def _heard(sample: str, possible: tuple[str, ...], tag: str | None, *, short: bool) -> str | None:
    """Ask the statistics; a tag that may be right is believed until they are sure, the surer the shorter the text."""
    if _is_papiamento(sample):
        return "pap"
    best: str
    try:
        best, sure = _identifier(possible).classify(sample)
    except OSError:  # the model is unpacked into a temporary file, for which a full disk has no room
        return tag
    best = _SAME.get(best, best)
    if tag and best != tag and (sure < (0.97 if short else 0.6) or len(sample) < 40 or tag not in _known(possible)):
        return tag if short or tag in possible else best
    return best


def _known(possible: tuple[str, ...]) -> set[str]:
    return {_SAME.get(language, language) for language in _identifier(possible).nb_classes}


def _is_papiamento(sample: str) -> bool:
    words = sample.lower()
    count = len(words.split())
    common, own = _PAPIAMENTO.findall(words), set(_OWN.findall(words))
    return len(own) >= 3 and 4 * len(common) > count and 25 * len(_NEIGHBOURS.findall(words)) < count
